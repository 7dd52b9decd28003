import type { ChecklistItem, ItemState, Protocol, ResultField } from '../../shared/contract/workup.ts';
import type { Paper } from '../../shared/contract/common.ts';
import { URGENCY_LABELS } from '../../shared/domain/urgency.ts';
import { unitLabel } from '../../shared/domain/unit-label.ts';
import { escapeHtml } from '../handouts/html.ts';
import type { PackMeta } from '../content/pack.ts';
import { limitsText, resultText } from './result-text.ts';
import type { ResultView, RunView } from '../workup/run-view.ts';

const STATE_WORDS = {
  'not-done': '',
  ordered: 'ordered',
  pending: 'pending',
  resulted: 'done',
  refused: 'refused',
  'not-available': 'not available',
} as const;

const AWAITED: ReadonlySet<ItemState> = new Set(['not-done', 'ordered', 'pending']);

/** A checklist as a sheet of paper: red flags first, boxes for a pen, filled where a run says so. */
export function checklistSheet(protocol: Protocol, meta: PackMeta, paper: Paper, view?: RunView): string {
  const parts = [
    `<h1>${escapeHtml(protocol.title)}</h1>`,
    redFlags(protocol, view),
    `<p><strong>For:</strong> ${protocol.indication.html}. <strong>Not for:</strong> ${protocol.notFor.html}.</p>`,
    ...protocol.tiers.map((tier) => tierTable(tier, view)),
    colophon(protocol, meta),
  ];
  return `<article class="document checklist paper-${paper.toLowerCase()}" lang="en" dir="ltr">${parts.join('')}</article>`;
}

function redFlags(protocol: Protocol, view: RunView | undefined): string {
  const present = new Set(view?.redFlags.map((flag) => flag.id));
  const rows = protocol.redFlags.map(
    (flag) =>
      `<tr><td>${box(present.has(flag.id))}</td><td>${flag.finding}</td><td>${flag.action}</td>` +
      `<td class="clock">${URGENCY_LABELS[flag.urgency]}</td></tr>`,
  );
  return (
    `<section class="red-flags"><h2>⚠ Red flags: act first</h2><table><thead><tr><th></th><th>If</th><th>Do</th><th>When</th></tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table></section>`
  );
}

function tierTable(tier: Protocol['tiers'][number], view: RunView | undefined): string {
  const rows = tier.items.map((item) => itemRow(item, view));
  return (
    `<section><h2>${escapeHtml(tier.title)}</h2><table><thead><tr><th></th><th>Item</th><th>Why</th><th class="entry">Result (circle the unit), date</th></tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table></section>`
  );
}

function itemRow(item: ChecklistItem, view: RunView | undefined): string {
  const known = view?.entries.find((each) => each.item.id === item.id);
  const state = known?.entry.state ?? 'not-done';
  const note = known?.entry.note;
  const entry = [
    ...(known?.results ?? []).map((result) => resultLine(item, result)),
    known?.entry.date === undefined ? '' : `on ${known.entry.date}`,
    note === undefined ? '' : escapeHtml(note),
    known && known.results.length === 0 ? STATE_WORDS[state] : '',
    // What is still awaited can be written down by hand.
    known === undefined || AWAITED.has(state) ? penSpace(item) : '',
  ];
  const notes = [
    item.before && `Before: ${item.before}`,
    item.avoid && `Not if: ${item.avoid}`,
    item.repeat && `Repeat: ${item.repeat}`,
  ].filter(Boolean);
  const why = `${item.why}${notes.length > 0 ? `<br>${notes.join('<br>')}` : ''}`;
  return (
    `<tr><td>${box(state === 'resulted')}</td><td class="label">${escapeHtml(item.label)}</td><td class="why">${why}</td>` +
    `<td class="entry">${entry.filter((part) => part !== '').join('<br>')}</td></tr>`
  );
}

function resultLine(item: ChecklistItem, { field, result, interpretation }: ResultView): string {
  const times = interpretation.timesUpperLimit;
  const remarks = [limitsText(result), times !== undefined && times > 1 ? `${times} × upper limit` : ''];
  const said = remarks.filter((remark) => remark !== '').join('; ');
  const label = item.fields.length > 1 ? `${field.label}: ` : '';
  return escapeHtml(`${label}${resultText(field, result)}${said === '' ? '' : ` (${said})`}`);
}

/** Lines and boxes for a pen: one for each result, and the date. */
function penSpace({ fields }: ChecklistItem): string {
  if (fields.length === 0) return '<span class="pen"></span>';
  const lines = fields.map((field) => {
    const label = fields.length > 1 ? `${escapeHtml(field.label)} ` : '';
    return `<span class="pen-line">${label}${penField(field)}</span>`;
  });
  return `${lines.join('')}<span class="pen-line">Date <span class="pen short"></span></span>`;
}

/** More options than these are written by hand. */
const MOST_BOXES = 4;

function penField({ type, options = [], units = [] }: ResultField): string {
  if (options.length > 0 && options.length <= MOST_BOXES) {
    return options
      .map(({ label }) => `<span class="option">${box(false)} ${escapeHtml(label)}</span>`)
      .join(' ');
  }
  if (type === 'titre') return '1 : <span class="pen short"></span>';
  if (type !== 'quantity') return '<span class="pen"></span>';
  // Which of several units holds is part of the result: it is circled.
  const unit = units.map(unitLabel).filter((label) => label !== '');
  return `<span class="pen short"></span> ${escapeHtml(unit.join(' or '))}`;
}

function box(ticked: boolean): string {
  return `<span class="box${ticked ? ' ticked' : ''}" role="img" aria-label="${ticked ? 'ticked' : 'empty box'}"></span>`;
}

function colophon(protocol: Protocol, meta: PackMeta): string {
  return (
    `<footer class="colophon"><p>Sural, ${escapeHtml(meta.title)}, edition ${escapeHtml(meta.version)} · reviewed ${protocol.reviewed}, ` +
    `due ${protocol.due}. <strong>${escapeHtml(meta.approval)}</strong></p></footer>`
  );
}
