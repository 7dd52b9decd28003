import type { CriteriaAnswers, CriteriaForm, CriteriaQuestion } from '../../contract/criteria.ts';
import { NOT_DONE, UNKNOWN } from './model.ts';

/** Every question of a set, gates first. */
export function questionsOf(form: CriteriaForm): CriteriaQuestion[] {
  return [...form.gates, ...form.domains.flatMap((domain) => domain.items)];
}

/** An answer as it is read in the record. */
export function answerText(question: CriteriaQuestion, value: CriteriaAnswers[string] | undefined): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (value === undefined || value === UNKNOWN) return 'not known';
  if (value === NOT_DONE) return 'not done';
  if (typeof value === 'number') return question.unit ? `${value} ${question.unit}` : String(value);
  return question.options?.find((option) => option.id === value)?.label ?? String(value);
}
