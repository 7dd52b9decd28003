import { URGENCY_LABELS } from '../../shared/domain/urgency.ts';
import type { PackMeta } from '../content/pack.ts';
import { textOf, toAscii, wrap } from './plain-text.ts';
import { limitsText, resultText } from './result-text.ts';
import type { ResultView, RunView } from './run-view.ts';

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

/** A run as text for the record: only what was entered, then what the rules say of it, then where that comes from. */
export function runAsText(view: RunView, meta: PackMeta, today: string, unicode: boolean): string {
  const lines = [
    ...wrap(`${view.protocol.title}, ${today}`),
    ...redFlagLines(view),
    ...resultLines(view),
    ...examinationLines(view),
    ...STATE_HEADINGS.flatMap(([state, heading]) => stateLines(view, state, heading)),
    '',
    ...wrap(`Source: Sural, ${meta.title}, edition ${meta.version}; checklist reviewed ${view.protocol.reviewed}.`),
    ...wrap(`${meta.approval} Rules of interpretation are not a diagnosis.`),
  ];
  const text = lines.join('\n');
  return unicode ? text : wrapAgain(toAscii(text));
}

function redFlagLines({ redFlags }: RunView): string[] {
  if (redFlags.length === 0) return [];
  return [
    '',
    'RED FLAGS PRESENT',
    ...redFlags.flatMap((flag) =>
      wrap(`! ${textOf(flag.finding)} -> ${textOf(flag.action)} (${URGENCY_LABELS[flag.urgency].toLowerCase()})`, '', '  '),
    ),
  ];
}

function resultLines({ entries }: RunView): string[] {
  const rows = entries.flatMap(({ item, entry, results }) =>
    results.flatMap((result) => oneResult(item.fields.length > 1 ? `${item.label}, ${result.field.label}` : item.label, result, entry.date)),
  );
  return rows.length === 0 ? [] : ['', 'RESULTS', ...rows];
}

function oneResult(label: string, { field, result, interpretation }: ResultView, date: string | undefined): string[] {
  const limits = limitsText(result);
  const times = interpretation.timesUpperLimit;
  const remark = [limits && `laboratory: ${limits}`, times !== undefined && times > 1 && `${times} x ULN`, date].filter(Boolean);
  const line = `${label}: ${resultText(field, result)}${remark.length > 0 ? ` (${remark.join('; ')})` : ''}`;
  return [
    ...wrap(line, '', '  '),
    ...interpretation.statements.flatMap((statement) =>
      wrap(`${DIRECTION_WORDS[statement.direction]}: ${statement.text} [${statement.because}]`, '  - ', '  '),
    ),
  ];
}

/** Items without a result that were done: questions and examination, with the clinician's note. */
function examinationLines({ entries }: RunView): string[] {
  const rows = entries
    .filter(({ entry, results }) => results.length === 0 && (entry.state === 'resulted' || entry.note))
    .flatMap(({ item, entry }) => wrap(`${item.label}: ${entry.note ?? 'done'}`, '', '  '));
  return rows.length === 0 ? [] : ['', 'ASKED AND EXAMINED', ...rows];
}

function stateLines({ entries }: RunView, state: string, heading: string): string[] {
  const labels = entries.filter(({ entry }) => entry.state === state).map(({ item }) => item.label);
  return labels.length === 0 ? [] : ['', ...wrap(`${heading}: ${labels.join(', ')}`, '', '  ')];
}

/** Spelling a symbol out can lengthen a line. */
function wrapAgain(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => (line === '' ? [''] : wrap(line.trimStart(), line.slice(0, line.length - line.trimStart().length), '  ')))
    .join('\n');
}
