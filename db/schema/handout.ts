import { z } from 'zod';
import { DRAWINGS } from '../../src/shared/domain/leaflet.ts';
import { Id, IsoDate, Line } from './common.ts';

/** A sentence or two for a patient, and the claims (`topic/claim`) on which it rests. */
const Basis = z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a claim is named topic/claim')).min(1);
const Sentence = z.strictObject({ text: Line, basis: Basis });
const Sentences = z.array(Sentence).min(1, 'this block is empty; every handout needs it');

/** A leaflet in one language. Every block is required: a leaflet without one of them is refused. */
export const Handout = z.strictObject({
  id: Id,
  kind: z.literal('handout'),
  language: z.enum(['en', 'es', 'ar']),
  title: Line.max(80),
  about: Id,
  reviewed: IsoDate,
  /** Set once a clinician who speaks the language has checked the translation. */
  translation: z.strictObject({ checkedBy: Line, on: IsoDate }).optional(),
  mainMessage: Sentence,
  whatItIs: Sentences,
  /** A line drawing beside "What it is". */
  drawing: z.enum(DRAWINGS).optional(),
  tests: z
    .array(z.strictObject({ what: Line, prepare: Line.optional(), basis: Basis }))
    .min(1, 'this block is empty; every handout needs it'),
  whatYouCanDo: Sentences,
  getHelp: z.strictObject({
    now: z.array(Sentence).min(1, 'the help box needs at least one reason to call now'),
    today: z.array(Sentence),
  }),
  questions: z.array(Line).min(1, 'this block is empty; every handout needs it'),
  teachBack: Line,
  /** Unavoidable terms, each explained in plain words at first use. */
  terms: z.array(z.strictObject({ term: Line, means: Line })).optional(),
  /** The longer version, under its own headings. */
  more: z.array(z.strictObject({ heading: Line, sentences: Sentences })).optional(),
});
export type Handout = z.infer<typeof Handout>;
