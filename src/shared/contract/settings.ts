import { z } from 'zod';
import { REGIONS } from '../domain/leaflet.ts';
import { channel } from './channel.ts';
import { Paper } from './common.ts';

export const IDLE_MINUTES = [10, 30, 60] as const;

/** The few things that are remembered between two starts. Nothing here is about a patient. */
export const Settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  paper: Paper,
  /** After so many minutes without a key or a click the consultation is cleared. */
  idleMinutes: z.literal(IDLE_MINUTES),
  /** Decides the emergency number of the leaflets: 911, 999, 112, or no number. */
  region: z.enum(REGIONS),
});
export type Settings = z.infer<typeof Settings>;

export const settings = {
  'settings.get': channel(z.strictObject({}), Settings),
  'settings.set': channel(Settings.partial(), Settings),
};
