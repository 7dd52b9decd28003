import { z } from 'zod';
import { channel } from './channel.ts';
import { Paper } from './common.ts';

/** The few things that are remembered between two starts. Nothing here is about a patient. */
export const Settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  paper: Paper,
});
export type Settings = z.infer<typeof Settings>;

export const settings = {
  'settings.get': channel(z.strictObject({}), Settings),
  'settings.set': channel(Settings.partial(), Settings),
};
