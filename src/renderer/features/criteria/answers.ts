import type { CriteriaForm, CriteriaQuestion } from '../../../shared/contract/criteria.ts';
import { UNKNOWN } from '../../../shared/domain/criteria/model.ts';
import type { YesNo } from '../../ui/AnswerControl.svelte';
import type { Answers } from '../consultation/consultation.svelte.ts';

/** What one question can be answered with here. No list: the page answers item by item. */
export type AnswerValue = boolean | number | string;

/**
 * The answers with one more. No value takes the answer away. Of items that exclude each other only the last "yes" stays.
 */
export function withAnswer(
  form: CriteriaForm,
  answers: Answers,
  question: CriteriaQuestion,
  value: AnswerValue | undefined,
): Answers {
  const domain = form.domains.find((one) => one.counts === 'one-of' && one.items.includes(question));
  const excluded = value === true && domain ? domain.items.map((item) => item.id) : [];
  const others = Object.entries(answers).filter(([id]) => id !== question.id && !excluded.includes(id));
  return Object.fromEntries(value === undefined ? others : [...others, [question.id, value]]);
}

/** A question of yes or no as it stands, and whether somebody answered it. */
export function yesNoOf(
  form: CriteriaForm,
  answers: Answers,
  question: CriteriaQuestion,
): { value: YesNo; assumed: boolean } {
  const answer = answers[question.id];
  if (answer === true) return { value: 'yes', assumed: false };
  if (answer === false) return { value: 'no', assumed: false };
  if (answer === UNKNOWN) return { value: 'open', assumed: false };
  if (isExcluded(form, answers, question)) return { value: 'no', assumed: true };
  if (question.unanswered === undefined) return { value: 'open', assumed: false };
  return { value: question.unanswered === true ? 'yes' : 'no', assumed: true };
}

/** What "?" stands for: a default would count as long as nothing is said, so that "unknown" must be said. */
export function openAnswer(question: CriteriaQuestion): AnswerValue | undefined {
  return question.unanswered === undefined ? undefined : UNKNOWN;
}

function isExcluded(form: CriteriaForm, answers: Answers, question: CriteriaQuestion): boolean {
  const domain = form.domains.find((one) => one.counts === 'one-of' && one.items.includes(question));
  return domain?.items.some((item) => item !== question && answers[item.id] === true) ?? false;
}

/** Reads a number as typed. Undefined where it is none or not possible for this question. */
export function readNumber(text: string, question: CriteriaQuestion): number | undefined {
  const { minimum = -Infinity, maximum = Infinity } = question;
  const match = /^[-−]?\d+(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return undefined;
  const value = Number(text.trim().replace('−', '-'));
  const fits = value >= minimum && value <= maximum && (match[1]?.length ?? 0) <= (question.decimals ?? 0);
  return fits ? value : undefined;
}

/** What can be typed, in words. */
export function numberHint({ minimum, maximum, decimals = 0 }: CriteriaQuestion): string {
  const kind = decimals === 0 ? 'A whole number' : `A number with at most ${decimals} decimals`;
  return minimum === undefined || maximum === undefined ? kind : `${kind} from ${minimum} to ${maximum}`;
}
