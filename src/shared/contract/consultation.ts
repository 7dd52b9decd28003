import { z } from 'zod';
import { channel } from './channel.ts';
import { Id } from './common.ts';
import { Run } from './workup.ts';

/** What belongs to the patient in the room. Held in the memory of the host process, so that it survives a reload of the page and nothing else. */
export const Consultation = z.strictObject({
  runs: z.array(Run).max(20),
  handouts: z.array(Id).max(50),
});
export type Consultation = z.infer<typeof Consultation>;

export const consultation = {
  'consultation.get': channel(z.strictObject({}), Consultation),
  'consultation.put': channel(Consultation, z.object({})),
  /** Next patient: nothing of the last one remains. */
  'consultation.clear': channel(z.strictObject({}), z.object({})),
};
