import type { Score } from '../../shared/contract/consultation.ts';
import type { Output } from '../../shared/contract/index.ts';
import { answerText, questionsOf } from '../../shared/domain/criteria/answer-text.ts';
import { rangeText } from '../../shared/domain/criteria/range-text.ts';
import type { Wrap } from './wrap-as.ts';

/** Criteria that were answered, and what the answers come to. */
export interface ScoreView {
  score: Score;
  result: Output<'criteria.score'>;
  /** Date of the last review of the criteria, YYYY-MM-DD. */
  reviewed: string;
}

/** A result, what was answered, and what was not and could matter. */
export function scoreLines({ score: { answers }, result }: ScoreView, write: Wrap): string[] {
  const list = (title: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [title, ...items.flatMap((item) => write(item, '- ', '  '))];
  const questions = questionsOf(result.form);
  const labels = (ids: readonly string[]): string[] =>
    ids.map((id) => questions.find((question) => question.id === id)?.label ?? id);
  return [
    ...resultLines(result, write),
    ...list(
      'Answered:',
      questions
        .filter(({ id }) => id in answers)
        .map((question) => `${question.label}: ${answerText(question, answers[question.id])}`),
    ),
    ...list('Not answered, and could change the result:', labels(result.decides ?? [])),
    ...list('Not answered, counted as absent or none:', labels(result.assumed)),
    ...list(
      'With this result:',
      result.next.map(({ text }) => text),
    ),
  ];
}

function resultLines(result: ScoreView['result'], write: Wrap): string[] {
  const { min, max } = result.class;
  return [
    ...(result.applies ? [] : write(`Does not apply: ${result.why ?? 'see the criteria'}`)),
    ...write(`${result.label}: ${rangeText(result.min, result.max)}`),
    ...write(min === max ? `Class: ${min}` : `Class: between "${min}" and "${max}"`, '', '  '),
    ...result.parts.flatMap((part) => write(`${part.label}: ${rangeText(part.min, part.max)}`, '  ', '    ')),
  ];
}
