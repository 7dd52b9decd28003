import { URGENCY_LABELS } from '../../shared/domain/urgency.ts';
import { textOf } from '../../shared/domain/plain-text.ts';
import { limitsText, resultText } from './result-text.ts';
import type { ResultView, RunView } from '../workup/run-view.ts';
import type { Wrap } from './wrap-as.ts';

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

/** A run as lines for the record: only what was entered, then what the rules say of it. */
export function runLines(view: RunView, write: Wrap): string[] {
  return [
    ...redFlagLines(view, write),
    ...resultLines(view, write),
    ...examinationLines(view, write),
    ...STATE_HEADINGS.flatMap(([state, heading]) => stateLines(view, write, state, heading)),
  ];
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
