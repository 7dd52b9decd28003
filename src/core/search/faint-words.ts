import { singular } from './fold.ts';
import { isKindWord } from './kind-words.ts';

/**
 * Words of a laboratory result that stand beside the name of a test: "CK 5000", "ANA 1:320", "ANA neg", "83 µkat/L".
 * They tell which result was found, not which topic is meant.
 */
const RESULT_WORD =
  /^(\d+([a-z]{1,4})?|neg(ative)?|pos(itive)?|high|low|raised|elevated|normal|abnormal|increased|decreased|u|l|iu|ul|dl|ml|kg|h|hr|ukat|nkat|umol|mmol|nmol|pmol|mg|ug|ng|pg|g|iu|titer|titre|x|uln|times|mm|level|levels|result|results|value|above|over|under|below)$/;

/** Words about the person, the question or the time, which most topics do not name. */
const CIRCUMSTANCE = new Set(
  (
    'patient patients young elderly each every year years yr yrs yo old age aged man woman male female lady gentleman boy girl men women person people ' +
    'new recent recently since now today ago still very really bit lot lots quite severe severely mild always ' +
    'often sometimes keep keeps feel feels feeling felt like ' +
    'cause causes caused causing can could may might mean means meaning best next first need needs ' +
    'rule ruled rules order ordered before during without icd icd10 loinc code codes ' +
    'difference between vs versus test tests testing antibody antibodies disease syndrome known history ' +
    'happen happens make makes go goes going went took taking takes take says said tell think suspect suspected ' +
    'symptom symptoms sign signs both one two send sends sent flag flags'
  ).split(' '),
);

/** How much such a word counts beside one that names something. */
export const FAINT_SHARE = 0.15;

/** True for a folded word that belongs to a laboratory result and names nothing. */
export function isResultWord(word: string): boolean {
  return RESULT_WORD.test(word);
}

/** True for a word that a hit need not hold. It still counts a little where it does. */
export function isFaintWord(word: string): boolean {
  return isResultWord(word) || CIRCUMSTANCE.has(word) || CIRCUMSTANCE.has(singular(word)) || isKindWord(word);
}

/** A unit that is an abbreviation of its own, such as magnesium and myasthenia gravis. */
const UNIT_OR_NAME: ReadonlySet<string> = new Set(['mg']);

/** The same for a word at its place: mg is a unit after a number or before a volume, and a name elsewhere. */
export function isFaintAt(typed: readonly string[], place: number): boolean {
  const [before = '', word = '', after = ''] = [typed[place - 1], typed[place], typed[place + 1]];
  if (UNIT_OR_NAME.has(word) && !/\d/.test(before) && !/^(dl|l|ml|kg|day)$/.test(after)) return false;
  return isFaintWord(word);
}
