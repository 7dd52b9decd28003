import { z } from 'zod';
import { Consultation } from '../../shared/contract/consultation.ts';
import { Id } from '../../shared/contract/common.ts';
import { CallError } from '../../shared/contract/reply.ts';
import type { PackMeta } from '../content/pack.ts';

/** The kind of file and the version of its form. A change of form is a new number and a reader of the old one. */
const FORMAT = 'sural-consultation';
const SCHEMA = 1;

const Head = z.object({ format: z.literal(FORMAT), schema: z.int().positive() });
const File = z.strictObject({
  ...Head.shape,
  pack: z.strictObject({ id: Id, version: z.string().max(40) }),
  consultation: Consultation,
});
type SavedConsultation = Omit<z.infer<typeof File>, 'format' | 'schema'>;

/** A consultation as the text of a file. Without a date of its own: a date would say when somebody was here. */
export function writeFile(consultation: Consultation, { id, version }: PackMeta): string {
  const file: z.input<typeof File> = {
    format: FORMAT,
    schema: SCHEMA,
    pack: { id, version },
    consultation,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads the text of a file. Throws `invalid-input` with one plain sentence where it is not such a file. */
export function readFile(text: string): SavedConsultation {
  const json = parseJson(text);
  const head = Head.safeParse(json);
  if (!head.success) throw refused('This is not a consultation that Sural has saved.');
  if (head.data.schema > SCHEMA)
    throw refused('A newer version of Sural has saved this file. Nothing was opened.');
  const file = File.safeParse(json);
  if (!file.success) {
    const [issue] = file.error.issues;
    throw refused(`The file is damaged at "${issue?.path.join('.') ?? ''}". Nothing was opened.`);
  }
  const { pack, consultation } = file.data;
  return { pack, consultation };
}

function parseJson(text: string): unknown {
  try {
    // Some editors put a byte order mark before a text.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw refused('The file cannot be read: it is not JSON, or a part of it is missing.');
  }
}

function refused(message: string): CallError {
  return new CallError('invalid-input', message);
}
