import type { CriteriaQuestion } from '../../../shared/contract/criteria.ts';
import type { Answers } from '../consultation/consultation.svelte.ts';
import { answerText } from '../../../shared/domain/criteria/answer-text.ts';
import type { Suggestion } from './scoring.svelte.ts';

/** How what is known stands to the answer. The answer counts, what is known stays in sight beside it. */
export function suggestionText(
  question: CriteriaQuestion,
  suggestion: Suggestion,
  answer: Answers[string] | undefined,
): string {
  if (suggestion.contradictory) return 'Results disagree:';
  if (suggestion.answer === undefined) return 'Known:';
  if (answer === suggestion.answer) return 'From';
  const text = answerText(question, suggestion.answer);
  return answer === undefined ? `Offered: ${text}, from` : `Otherwise known: ${text}, from`;
}

export function answersText(count: number): string {
  return count === 1 ? '1 answer' : `${count} answers`;
}
