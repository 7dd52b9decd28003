import { ANSWERS, EITHER_WAY, NEGATORS, PREDICATES, SOUND, STATING, SUBJECTS, TURNS } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** A word that turns others around, and the positions of the words that it reaches. */
export interface Negation {
  at: number;
  /** `sound`: says that something is as it should be ("normal"), not that it is missing. */
  kind: 'missing' | 'sound';
  reaches: ReadonlySet<number>;
}

/** An item of a list is no longer than this. */
const LONGEST_ITEM = 9;

/** Marks between a question and its answer: "rash: no", "rash - no", "temperature (normal)". */
const PAIRS = /^\s*[:(–—-]\s*$/;

const JOINED = /^(associated|accompanied|connected|combined)$/;

/** "Without any injury her calf": a pronoun that no preposition leads to begins a new statement. */
const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'his', 'her', 'their', 'i', 'my']);
const LEADS_TO_PRONOUN = new Set(
  'in of on to for with at from around over under behind below above down up and or by when if that as moving lifting'.split(
    ' ',
  ),
);

/** Every negation of a text with its reach: until punctuation or "but", and through lists that go on with "or". */
export function findNegations(tokens: readonly Token[]): Negation[] {
  return tokens.flatMap(({ raw }, at): Negation[] => {
    if (ANSWERS.has(raw) && isAnswer(tokens, at))
      return [{ at, kind: 'missing', reaches: behind(tokens, at) }];
    if (NEGATORS.has(raw)) {
      const reaches = raw === 'non' ? new Set([at + 1]) : ahead(tokens, at);
      return [{ at, kind: 'missing', reaches }];
    }
    if (!EITHER_WAY.has(raw)) return [];
    const reaches = looksBack(tokens, at) ? behind(tokens, at) : ahead(tokens, at, 4);
    return [{ at, kind: SOUND.has(raw) ? 'sound' : 'missing', reaches }];
  });
}

/** Words after a negator. A comma ends its reach, unless what follows is the rest of the same list. */
function ahead(tokens: readonly Token[], from: number, most = Infinity): Set<number> {
  const reached = new Set<number>();
  for (let at = from + 1; at < tokens.length && reached.size < most; at += 1) {
    const { raw, mark } = tokens[at] as Token;
    if (mark === '.' || TURNS.has(raw)) break;
    if (raw === '(') continue;
    if (mark === ',') {
      if (!listGoesOn(tokens, from, at)) break;
      continue;
    }
    if (raw === 'and' && SUBJECTS.has(tokens[at + 1]?.raw ?? '')) break;
    if (raw === 'with' && /^(a|an)$/.test(tokens[at + 1]?.raw ?? '')) break;
    if (at > from + 1 && PRONOUNS.has(raw) && !LEADS_TO_PRONOUN.has(tokens[at - 1]?.raw ?? '')) break;
    reached.add(at);
  }
  return reached;
}

/**
 * True where the comma at `comma` stands inside a list that the negator governs: an "or" or "nor" closes the list
 * ("no fever, chills or rash"), or the negator says that the patient denies it, or it opens the sentence. Every item
 * must be a short one without a verb of its own.
 */
function listGoesOn(tokens: readonly Token[], negator: number, comma: number): boolean {
  const item = partAfter(tokens, comma);
  if (item.length === 0 || item.length > LONGEST_ITEM) return false;
  const own = item[0]?.raw === 'and' || item[0]?.raw === 'or' ? item.slice(1) : item;
  if (own.some(({ raw }) => STATING.has(raw) || NEGATORS.has(raw)) || PREDICATES.has(own.at(-1)?.raw ?? ''))
    return false;
  const word = (tokens[negator] as Token).raw;
  const opens = negator === 0 || tokens[negator - 1]?.mark === '.';
  const joined = JOINED.test(tokens[negator + 1]?.raw ?? '');
  if (/^den/.test(word) || joined || (opens && word === 'no')) return true;
  return closesWithOr(tokens, comma);
}

function closesWithOr(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma + 1; at < tokens.length;) {
    const item = partAfter(tokens, at - 1);
    if (item.length === 0 || item.length > LONGEST_ITEM) return false;
    if (item.some(({ raw }) => raw === 'or' || raw === 'nor')) return true;
    if (item.some(({ raw }) => STATING.has(raw) || NEGATORS.has(raw) || TURNS.has(raw))) return false;
    at += item.length + 1;
    if (tokens[at - 1]?.mark === '.') return false;
  }
  return false;
}

/** "Rash: no." and "weight loss was denied". */
function isAnswer(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const ends = !after || after.mark !== undefined || TURNS.has(after.raw);
  return (
    ends && before !== undefined && (PAIRS.test(before.raw) || /^(is|are|was|were|been)$/.test(before.raw))
  );
}

/** The words from a mark to the next one. */
function partAfter(tokens: readonly Token[], mark: number): Token[] {
  const part: Token[] = [];
  for (let at = mark + 1; at < tokens.length && !tokens[at]?.mark; at += 1) part.push(tokens[at] as Token);
  return part;
}

/** "Rash absent", "reflexes are absent", "CRP normal,": nothing of the same part follows, or a verb stands before it. */
function looksBack(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || before.mark === '.') return false;
  if (
    /^(is|are|was|were|be|been|remain|remains|looks|look|feels|came|completely|both|all|again|entirely)$/.test(
      before.raw,
    )
  )
    return true;
  return (
    !after || after.mark !== undefined || TURNS.has(after.raw) || /^(and|or|in|at|on|from)$/.test(after.raw)
  );
}

/** Words before a negating one, back to the mark; over the commas of a list that ends in "and … are absent". */
function behind(tokens: readonly Token[], from: number): Set<number> {
  const reached = new Set<number>();
  let at = from - 1;
  // "Rash: none" and "temperature (normal)": the mark belongs to the pair.
  if (tokens[at]?.mark === ',' && PAIRS.test(tokens[at]?.raw ?? '')) at -= 1;
  const plural = /^(are|were)$/.test(tokens[at]?.raw ?? '');
  for (; at >= 0; at -= 1) {
    const { raw, mark } = tokens[at] as Token;
    if (mark === ',' && plural && isItemBefore(tokens, at)) continue;
    if (mark || TURNS.has(raw) || NEGATORS.has(raw) || EITHER_WAY.has(raw)) break;
    if (raw === 'and' && SUBJECTS.has(tokens[at + 1]?.raw ?? '')) break;
    reached.add(at);
  }
  return reached;
}

/** True where what stands before a comma is an item of a list and no statement of its own. */
function isItemBefore(tokens: readonly Token[], comma: number): boolean {
  const item: Token[] = [];
  for (let at = comma - 1; at >= 0 && !tokens[at]?.mark; at -= 1) item.unshift(tokens[at] as Token);
  if (item.length === 0 || item.length > LONGEST_ITEM || PREDICATES.has(item.at(-1)?.raw ?? '')) return false;
  return !item.some(({ raw }) => STATING.has(raw) || NEGATORS.has(raw));
}
