import { z } from 'zod';
import { channel } from './channel.ts';
import { Id } from './common.ts';
import { CriteriaAnswers } from './criteria.ts';
import { PatientContext } from './narrow.ts';
import { Run } from './workup.ts';

/** What was found and what was looked for and is absent, as ids of findings; complaints stand among the present. */
export const Findings = z.strictObject({
  present: z.array(Id).max(200),
  absent: z.array(Id).max(200),
  /** Findings that results establish and that the clinician set back to "not asked". */
  setAside: z.array(Id).max(200).optional(),
  context: PatientContext.optional(),
});
export type Findings = z.infer<typeof Findings>;

/** The answers to one set of criteria. */
export const Score = z.strictObject({ id: Id, answers: CriteriaAnswers });
export type Score = z.infer<typeof Score>;

/** What belongs to the patient in the room. Held in the memory of the host process, so that it survives a reload of the page and nothing else. */
export const Consultation = z.strictObject({
  runs: z.array(Run).max(20),
  handouts: z.array(Id).max(50),
  /** Left out while nothing was answered. */
  scores: z.array(Score).max(20).optional(),
  /** Left out while nothing was found. */
  findings: Findings.optional(),
});
export type Consultation = z.infer<typeof Consultation>;

export const consultation = {
  'consultation.get': channel(z.strictObject({}), Consultation),
  'consultation.put': channel(Consultation, z.object({})),
  /** Next patient: nothing of the last one remains. */
  'consultation.clear': channel(z.strictObject({}), z.object({})),
  /** The text of a file that brings a consultation back. Nothing is written here: the host saves it where it is told to. */
  'consultation.export': channel(Consultation, z.object({ title: z.string(), text: z.string() })),
  /** Reads the text of such a file. The consultation that is held stays as it is. */
  'consultation.import': channel(
    z.strictObject({ text: z.string().max(800_000) }),
    z.object({
      consultation: Consultation,
      /** The editions, where the content has changed since the file was saved. */
      changed: z.object({ then: z.string(), now: z.string() }).optional(),
      /** What this edition has no place for, each in one line of text. The file still holds it. */
      left: z.array(z.string()),
    }),
  ),
};
