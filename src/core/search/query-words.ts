import { isRedFlag } from './asked-sections.ts';
import type { Dictionary } from './dictionary.ts';
import { everydayWords } from './everyday-words.ts';
import { FAINT_SHARE, isFaintAt, isFaintWord, isResultWord } from './faint-words.ts';
import { allWords, isStopWord } from './fold.ts';
import { inflections } from './inflections.ts';
import { MOST_WORDS, type WeightedWord } from './text-engine.ts';

/** One word that was typed, and the words of the pack that stand for it. */
export interface QueryWord {
  text: string;
  /** Its place among all words that were typed, the empty ones too. */
  place: number;
  /** Best first. None where the pack holds nothing like it. */
  forms: WeightedWord[];
  /** How much it counts in the query. */
  worth: number;
  /** A hit need not hold it. */
  faint: boolean;
  /** It was taken for a slip of the fingers: the forms are guesses. */
  guessed: boolean;
  /** The word beside it that takes it back, as in "no fever", "normal pulses" and "ANA negative". */
  negatedBy: string | undefined;
  /** A guess that is hardly wrong. */
  sure: boolean;
}

/** How much a form counts beside the word itself. */
const WEIGHT = { inflected: 0.85, begun: 0.35, meaning: 0.45, oneEdit: 0.7, twoEdits: 0.5 };
const SHORTEST_BEGINNING = 3;
const NEGATIONS = ['no', 'not', 'without', 'denies', 'normal', 'never'];
const NEGATIVE_AFTER = /\bneg(ative)?\b/i;
const MOST_BEGUN = 60;
const MOST_GUESSES = 8;

/** Typing tolerance: a longer word may hold more slips. Numbers are never guessed. */
export function allowedEdits(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}

/** The words of a query that say something, with all their forms in the pack. */
export function readQuery(text: string, dictionary: Dictionary): QueryWord[] {
  const typed = allWords(text);
  const stillTyping = !/\s$/.test(text);
  return typed
    .map((word, place) => ({ word, place }))
    .filter(
      ({ word, place }) => !isStopWord(word) && !isRedFlag(typed, place) && typed.indexOf(word) === place,
    )
    .slice(0, MOST_WORDS)
    .map(({ word, place }) => {
      const joined = [joinedWord(typed, place - 1), joinedWord(typed, place)];
      const begun = stillTyping && place === typed.length - 1;
      const read = readWord(word, joined, begun, isFaintAt(typed, place), dictionary);
      const negatedBy =
        NEGATIONS.find((negation) => typed[place - 1] === negation) ??
        (isNegativeAfter(text, word) ? 'negative' : undefined);
      return { ...read, place, negatedBy };
    });
}

/** True where a query is a laboratory value alone, as in "83 µkat/L". */
export function isValueOnly(words: readonly QueryWord[]): boolean {
  return words.length > 0 && words.every(({ text, faint }) => faint && isResultWord(text));
}

/** "ANA negative, dry eyes": only where the phrase ends there, since "dry eyes negative ANA" means the next word. */
function isNegativeAfter(text: string, word: string): boolean {
  return NEGATIVE_AFTER.test(text) && new RegExp(`\\b${word}\\s+neg(ative)?\\s*([,;.]|$)`, 'i').test(text);
}

/** Two words that the pack writes as one: anti nuclear. */
function joinedWord(typed: readonly string[], place: number): string {
  const [first, second] = [typed[place], typed[place + 1]];
  return first === undefined || second === undefined ? '' : first + second;
}

function readWord(
  text: string,
  joined: readonly string[],
  begun: boolean,
  faint: boolean,
  dictionary: Dictionary,
): Omit<QueryWord, 'place' | 'negatedBy'> {
  const forms = new Map<number, WeightedWord>();
  const offer = (word: number, weight: number): void => {
    if (word >= 0 && weight > (forms.get(word)?.weight ?? 0))
      forms.set(word, { word, weight, text: dictionary.text(word) });
  };
  offer(dictionary.find(text), 1);
  for (const form of joined) if (form.length > 4) offer(dictionary.find(form), 1);
  for (const form of inflections(text)) offer(dictionary.find(form), WEIGHT.inflected);
  if (begun && text.length >= SHORTEST_BEGINNING) {
    const [from, to] = dictionary.beginningWith(text);
    for (let word = from; word < Math.min(to, from + MOST_BEGUN); word += 1) offer(word, WEIGHT.begun);
  }
  for (const other of everydayWords(text)) offer(dictionary.find(other), WEIGHT.meaning);
  const guessed = forms.size === 0 && !faint;
  if (guessed)
    for (const { index, edits } of guesses(text, begun, dictionary))
      offer(index, edits === 1 ? WEIGHT.oneEdit : WEIGHT.twoEdits);

  const sorted = [...forms.values()].sort((a, b) => b.weight - a.weight || a.word - b.word);
  return {
    text,
    forms: sorted,
    faint,
    worth: worthOf(sorted, faint, dictionary),
    guessed: guessed && sorted.length > 0,
    sure: guessed && isSure(text, sorted[0]),
  };
}

/** The nearest words only: what is two slips away does not count where something is one slip away. */
function guesses(text: string, begun: boolean, dictionary: Dictionary): { index: number; edits: number }[] {
  const edits = allowedEdits(text);
  const respelled = bySound(text);
  const sounding = dictionary.find(respelled);
  if (sounding >= 0) return [{ index: sounding, edits: 1 }];
  for (let limit = 1; limit <= edits; limit += 1) {
    const whole = dictionary.near(text, limit, false);
    const found = whole.length > 0 || !begun || text.length < 5 ? whole : dictionary.near(text, limit, true);
    const plausible =
      limit === 1 ? found : found.filter(({ index }) => dictionary.text(index)[0] === text[0]);
    if (plausible.length > 0) return nearest(plausible, text, dictionary);
  }
  return edits === 0 || respelled === text
    ? []
    : dictionary.near(respelled, edits, false).slice(0, MOST_GUESSES);
}

/** Greek and Latin sounds, written by ear: fosfolipid, sikle, sindrome. */
export function bySound(word: string): string {
  return word
    .replace(/f/g, 'ph')
    .replace(/k(?=[aou])/g, 'c')
    .replace(/^k(?=[rl])/g, 'ch')
    .replace(/ks/g, 'x')
    .replace(/kw/g, 'qu');
}

/** Most people get the first letter right, and mean the commoner word. */
function nearest(
  found: { index: number; edits: number }[],
  text: string,
  dictionary: Dictionary,
): { index: number; edits: number }[] {
  const rank = ({ index }: { index: number }): number =>
    (dictionary.text(index)[0] === text[0] ? 0 : 10) + (dictionary.rarity[index] as number);
  return found.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_GUESSES);
}

function isSure(typed: string, guess: WeightedWord | undefined): boolean {
  if (guess?.text[0] !== typed[0]) return false;
  return typed.length >= (guess?.weight === WEIGHT.oneEdit ? 6 : 9);
}

/** A word that the pack does not hold was meant, all the same: what is left says less of the query. */
const UNKNOWN_WORTH = 2.5;

/** As rare as the commonest of its best forms. */
function worthOf(forms: readonly WeightedWord[], faint: boolean, dictionary: Dictionary): number {
  const best = forms[0];
  if (!best) return faint ? 0 : UNKNOWN_WORTH;
  const same = forms.filter(({ weight }) => weight === best.weight);
  const rarity = Math.min(...same.map(({ word }) => dictionary.rarity[word] as number));
  // The dictionary holds what a faint word counts as such.
  if (faint === isFaintWord(best.text)) return rarity;
  return faint ? rarity * FAINT_SHARE : rarity / FAINT_SHARE;
}
