import { URGENCY_LABELS } from '../../shared/domain/urgency.ts';
import type { PackMeta } from '../content/pack.ts';
import { textOf, toAscii, wrap } from '../../shared/domain/plain-text.ts';
import { limitsText, resultText } from './result-text.ts';
import type { ResultView, RunView } from '../workup/run-view.ts';

const STATE_HEADINGS = [
  ['ordered', 'Ordered'],
  ['pending', 'Pending'],
  ['refused', 'Refused'],
  ['not-available', 'Not available'],
] as const;

const DIRECTION_WORDS = {
  supports: 'supports',
  'argues-against': 'argues against',
  'does-not-exclude': 'does not exclude',
  caution: 'caution',
} as const;

type Wrap = typeof wrap;

/** A run as text for the record: only what was entered, then what the rules say of it, then where that comes from. */
export function runAsText(view: RunView, meta: PackMeta, today: string, unicode: boolean): string {
  // Spelling a symbol out can lengthen a line, so it comes before the lines are broken.
  const write: Wrap = (text, first, rest) => wrap(unicode ? text : toAscii(text), first, rest);
  const lines = [
    ...write(`${view.protocol.title}, ${today}`),
    ...redFlagLines(view, write),
    ...resultLines(view, write),
    ...examinationLines(view, write),
    ...STATE_HEADINGS.flatMap(([state, heading]) => stateLines(view, write, state, heading)),
    '',
    ...write(
      `Source: Sural, ${meta.title}, edition ${meta.version}; checklist reviewed ${view.protocol.reviewed}.`,
    ),
    ...write(`${meta.approval} Rules of interpretation are not a diagnosis.`),
  ];
  return lines.join('\n');
}

function redFlagLines({ redFlags }: RunView, write: Wrap): string[] {
  const rows = redFlags.flatMap((flag) => {
    const clock = URGENCY_LABELS[flag.urgency].toLowerCase();
    return write(`${textOf(flag.finding)} -> ${textOf(flag.action)} (${clock})`, '! ', '  ');
  });
  return rows.length === 0 ? [] : ['', 'RED FLAGS PRESENT', ...rows];
}

function resultLines({ entries }: RunView, write: Wrap): string[] {
  const rows = entries.flatMap(({ item, entry, results }) =>
    results.flatMap((result) => {
      const label = item.fields.length > 1 ? `${item.label}, ${result.field.label}` : item.label;
      return oneResult(label, result, entry.date, write);
    }),
  );
  return rows.length === 0 ? [] : ['', 'RESULTS', ...rows];
}

function oneResult(
  label: string,
  { field, result, interpretation }: ResultView,
  date: string | undefined,
  write: Wrap,
): string[] {
  const limits = limitsText(result);
  const times = interpretation.timesUpperLimit;
  const remarks = [
    limits && `laboratory: ${limits}`,
    times !== undefined && times > 1 && `${times} x ULN`,
    date,
  ].filter(Boolean);
  const line = `${label}: ${resultText(field, result)}${remarks.length > 0 ? ` (${remarks.join('; ')})` : ''}`;
  return [
    ...write(line, '', '  '),
    ...interpretation.statements.flatMap((statement) =>
      write(
        `${DIRECTION_WORDS[statement.direction]}: ${statement.text} [${statement.because}]`,
        '  - ',
        '    ',
      ),
    ),
  ];
}

/** Items without a result that were done: questions and examination, with the clinician's note. */
function examinationLines({ entries }: RunView, write: Wrap): string[] {
  const rows = entries
    .filter(({ entry, results }) => results.length === 0 && (entry.state === 'resulted' || entry.note))
    .flatMap(({ item, entry }) => write(`${item.label}: ${entry.note ?? 'done'}`, '', '  '));
  return rows.length === 0 ? [] : ['', 'ASKED AND EXAMINED', ...rows];
}

function stateLines({ entries }: RunView, write: Wrap, state: string, heading: string): string[] {
  const labels = entries.filter(({ entry }) => entry.state === state).map(({ item }) => item.label);
  return labels.length === 0 ? [] : ['', ...write(`${heading}: ${labels.join(', ')}`, '', '  ')];
}
