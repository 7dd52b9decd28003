import type { SearchHit } from '../../../shared/contract/search.ts';

const WHY: Readonly<Record<SearchHit['match']['how'], string>> = {
  exact: 'exact',
  synonym: 'also called this',
  prefix: 'starts like this',
  words: 'words in the title',
  body: 'in the text',
  similar: 'similar spelling',
};

/** Why a hit was found, in a few words. */
export function whyText(hit: SearchHit): string {
  return hit.match.explain ?? WHY[hit.match.how];
}

/** A snippet cut into parts, the found words marked. */
export function snippetParts(hit: Pick<SearchHit, 'snippet' | 'marks'>): { text: string; found: boolean }[] {
  const parts: { text: string; found: boolean }[] = [];
  let place = 0;
  for (const [start, end] of hit.marks.toSorted((a, b) => a[0] - b[0])) {
    if (start < place || end <= start) continue;
    parts.push({ text: hit.snippet.slice(place, start), found: false });
    parts.push({ text: hit.snippet.slice(start, end), found: true });
    place = end;
  }
  parts.push({ text: hit.snippet.slice(place), found: false });
  return parts.filter((part) => part.text !== '');
}
