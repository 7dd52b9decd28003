/**
 * Words of a laboratory result that stand beside the name of a test: "CK 5000", "ANA 1:320", "ANA neg", "83 µkat/L".
 * They tell which result was found, not which topic is meant.
 */
const RESULT_WORD =
  /^(\d+([.,]\d+)?|neg(ative)?|pos(itive)?|high|low|raised|elevated|normal|increased|decreased|u|l|iu|ul|dl|ml|ukat|nkat|umol|mmol|nmol|mg|ug|ng|g|titer|titre|x|uln|times)$/;

/** True for a folded word that belongs to a result and names nothing. */
export function isResultWord(word: string): boolean {
  return RESULT_WORD.test(word);
}
