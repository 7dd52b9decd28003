import type { ChecklistItem } from '../../shared/contract/workup.ts';
import { textOf } from '../../shared/domain/plain-text.ts';
import { reasons } from './interpret.ts';
import type { ResultView } from './run-view.ts';

type Status = ResultView['interpretation']['status'];

const STATUS_WORDS: Readonly<Record<string, Status>> = {
  raised: 'high',
  high: 'high',
  low: 'low',
  normal: 'normal',
  positive: 'positive',
  negative: 'negative',
};

type Branch = ChecklistItem['branches'][number];

/** Whether entered results alone meet the condition of a branch: as it is given for a machine, else as it is written. */
export function isBranchMet(
  { if: written, when }: Pick<Branch, 'if' | 'when'>,
  item: ChecklistItem,
  results: readonly ResultView[],
): boolean {
  if (!when) return isWrittenConditionMet(textOf(written), item, results);
  return results.some(({ field, result, interpretation }) =>
    when.some(
      (condition) =>
        (condition.result ?? item.fields[0]?.id) === field.id &&
        reasons(condition, field, result, interpretation) !== undefined,
    ),
  );
}

/**
 * Conditions are written for people, so only a bare one is read: a status ("Raised", "TSH raised") or an option as it
 * was chosen ("Symmetric muscle edema"). Whatever says more, such as "Raised, cramps on exertion", is for the
 * clinician to judge.
 */
function isWrittenConditionMet(
  condition: string,
  item: ChecklistItem,
  results: readonly ResultView[],
): boolean {
  const words = condition.trim().toLowerCase();
  return results.some((result) => {
    const name = `${result.field.label.toLowerCase()} `;
    const named = words.startsWith(name);
    const said = named ? words.slice(name.length) : words;
    if (said === chosenOption(result)) return true;
    const status = Object.hasOwn(STATUS_WORDS, said) ? STATUS_WORDS[said] : undefined;
    if (status === undefined || result.interpretation.status !== status) return false;
    // One normal value of several does not make the test normal.
    return named || item.fields.length === 1 || (status !== 'normal' && status !== 'negative');
  });
}

function chosenOption({ field, result }: ResultView): string | undefined {
  const id = result.ordinal ?? result.pattern;
  return field.options?.find((option) => option.id === id)?.label.toLowerCase();
}
