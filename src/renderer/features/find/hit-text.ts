import type { SearchHit } from '../../../shared/contract/search.ts';

const WHY: Readonly<Record<SearchHit['match']['how'], string>> = {
  exact: 'exact',
  synonym: 'also called this',
  prefix: 'starts like this',
  words: 'matching words',
  body: 'in the text',
  similar: 'similar spelling',
};

/** Why a hit was found, in a few words. */
export function whyText(hit: SearchHit): string {
  return hit.match.explain ?? WHY[hit.match.how];
}

/** A snippet cut at its marks: each found word with what stands before it, and what comes after the last. */
export interface SnippetParts {
  found: { before: string; word: string }[];
  rest: string;
}

export function snippetParts({ snippet, marks }: Pick<SearchHit, 'snippet' | 'marks'>): SnippetParts {
  const found: SnippetParts['found'] = [];
  let place = 0;
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    if (start < place || end <= start) continue;
    found.push({ before: snippet.slice(place, start), word: snippet.slice(start, end) });
    place = end;
  }
  return { found, rest: snippet.slice(place) };
}
