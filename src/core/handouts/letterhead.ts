import type { Letterhead } from '../../shared/contract/letterhead.ts';
import { escapeHtml } from './html.ts';
import type { HandoutStrings } from './strings/index.ts';

/** The head of the first page. The name stands beside the logo, so the picture itself says nothing more. */
export function letterheadHtml({ name, lines, phones, logo }: Letterhead, words: HandoutStrings): string {
  const picture = logo ? `<img class="logo" src="${escapeHtml(logo)}" alt="">` : '';
  // "12 Mill Street" keeps its order on an Arabic leaflet.
  const own = (line: string): string => `<bdi>${escapeHtml(line)}</bdi>`;
  const address = lines.length > 0 ? [lines.map(own).join(' · ')] : [];
  const rows = [...address, ...(phones.length > 0 ? [phoneLine(phones, words)] : [])];
  return (
    `<div class="letterhead">${picture}<div><p class="clinic">${own(name)}</p>` +
    `${rows.map((row) => `<p>${row}</p>`).join('')}</div></div>`
  );
}

/** Numbers run from left to right in every script. */
export function phoneLine(phones: readonly string[], words: HandoutStrings): string {
  return `${words.phone}: ${phones.map((phone) => `<bdi dir="ltr">${escapeHtml(phone)}</bdi>`).join(' · ')}`;
}
