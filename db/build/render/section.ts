import type { Section } from '../../../src/shared/contract/content.ts';
import type { Claim } from '../../../src/shared/contract/common.ts';
import { HEADINGS, type SectionId } from './headings.ts';

/** A section of the page, or nothing where there is no claim: a heading never stands alone. */
export function section(id: SectionId, claims: readonly Claim[] | undefined): Section[] {
  return titledSection(id, HEADINGS[id], claims);
}

/** A section whose heading the content gives. */
export function titledSection(id: string, heading: string, claims: readonly Claim[] | undefined): Section[] {
  if (!claims?.length) return [];
  const layout = claims.some((claim) => claim.label !== undefined || claim.topic) ? 'table' : 'list';
  const html = layout === 'table' ? table(claims) : list(claims);
  return [{ id, heading, html, layout, claims: [...claims] }];
}

function list(claims: readonly Claim[]): string {
  const items = claims.map((claim) => `<li id="${claim.id}">${claim.html}${mark(claim)}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

function table(claims: readonly Claim[]): string {
  const rows = claims.map((claim) => {
    const head = claim.topic
      ? `<a href="#/topic/${claim.topic.id}" data-topic="${claim.topic.id}">${escapeHtml(claim.label ?? claim.topic.title)}</a>`
      : escapeHtml(claim.label ?? '');
    const word = claim.word ? `<strong>${escapeHtml(claim.word)}</strong> ` : '';
    return `<tr id="${claim.id}"><th scope="row">${head}</th><td>${word}${claim.html}${mark(claim)}</td></tr>`;
  });
  return `<table><tbody>${rows.join('')}</tbody></table>`;
}

/** The quiet mark of a line that rests on general clinical knowledge only. */
function mark(claim: Claim): string {
  return claim.unconfirmed ? ' <span class="unconfirmed">(unconfirmed)</span>' : '';
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
