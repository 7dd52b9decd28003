import type { ChecklistItem, Protocol } from '../../shared/contract/workup.ts';
import type { Paper } from '../../shared/contract/common.ts';
import { URGENCY_LABELS } from '../../shared/domain/urgency.ts';
import { escapeHtml } from '../handouts/html.ts';
import type { PackMeta } from '../content/pack.ts';
import { limitsText, resultText } from './result-text.ts';
import type { RunView } from '../workup/run-view.ts';

const STATE_WORDS = {
  'not-done': '',
  ordered: 'ordered',
  pending: 'pending',
  resulted: 'done',
  refused: 'refused',
  'not-available': 'not available',
} as const;

/** A checklist as a sheet of paper: red flags first, boxes for a pen, filled where a run says so. */
export function checklistSheet(protocol: Protocol, meta: PackMeta, paper: Paper, view?: RunView): string {
  const parts = [
    `<h1>${escapeHtml(protocol.title)}</h1>`,
    `<p><strong>For:</strong> ${protocol.indication.html}. <strong>Not for:</strong> ${protocol.notFor.html}.</p>`,
    redFlags(protocol, view),
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
    `<section><h2>${escapeHtml(tier.title)}</h2><table><thead><tr><th></th><th>Item</th><th>Why</th><th class="entry">Result, date</th></tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table></section>`
  );
}

function itemRow(item: ChecklistItem, view: RunView | undefined): string {
  const known = view?.entries.find((each) => each.item.id === item.id);
  const state = known?.entry.state ?? 'not-done';
  const results = (known?.results ?? []).map(({ field, result }) => {
    const limits = limitsText(result);
    const label = item.fields.length > 1 ? `${field.label}: ` : '';
    return escapeHtml(`${label}${resultText(field, result)}${limits ? ` (${limits})` : ''}`);
  });
  const entry = [
    ...results,
    escapeHtml(known?.entry.note ?? ''),
    results.length > 0 ? '' : STATE_WORDS[state],
  ];
  const notes = [
    item.before && `Before: ${item.before}`,
    item.avoid && `Not if: ${item.avoid}`,
    item.repeat && `Repeat: ${item.repeat}`,
  ].filter(Boolean);
  const why = `${item.why}${notes.length > 0 ? `<br>${notes.join('<br>')}` : ''}`;
  return (
    `<tr><td>${box(state !== 'not-done')}</td><td>${escapeHtml(item.label)}</td><td class="why">${why}</td>` +
    `<td class="entry">${entry.filter((part) => part !== '').join('<br>')}</td></tr>`
  );
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
