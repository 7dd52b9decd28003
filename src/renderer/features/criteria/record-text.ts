import type { Output } from '../../../shared/contract/index.ts';
import { toAscii, wrap } from '../../../shared/domain/plain-text.ts';
import type { Answers } from '../consultation/consultation.svelte.ts';
import { answerText, questionsOf } from './answers.ts';
import { rangeText } from './range-text.ts';

type Result = Output<'criteria.score'>;
type Pack = Output<'packs.status'>['pack'];

interface Origin {
  today: string;
  reviewed: string;
  pack: Pick<Pack, 'title' | 'version' | 'approval'> | undefined;
}

/** A result as text for the record: the result, what was answered, what was not, and where the rule comes from. */
export function resultAsText(result: Result, answers: Answers, origin: Origin, unicode: boolean): string {
  const write: typeof wrap = (text, first, rest) => wrap(unicode ? text : toAscii(text), first, rest);
  const list = (title: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : ['', title, ...items.flatMap((item) => write(item, '- ', '  '))];
  const questions = questionsOf(result.form);
  const labels = (ids: readonly string[]): string[] =>
    ids.map((id) => questions.find((question) => question.id === id)?.label ?? id);
  const answered = questions.filter((question) => question.id in answers);
  const { pack, today, reviewed } = origin;
  return [
    ...write(`${result.title}, ${today}`),
    '',
    ...resultLines(result, write),
    ...list(
      'ANSWERED',
      answered.map((question) => `${question.label}: ${answerText(question, answers[question.id])}`),
    ),
    ...list('NOT ANSWERED, AND COULD CHANGE THE RESULT', labels(result.decides ?? [])),
    ...list('NOT ANSWERED, COUNTED AS ABSENT OR NONE', labels(result.assumed)),
    ...list(
      'WITH THIS RESULT',
      result.next.map((each) => each.text),
    ),
    '',
    ...write(
      pack
        ? `Source: Sural, ${pack.title}, edition ${pack.version}; criteria reviewed ${reviewed}.`
        : `Source: Sural; criteria reviewed ${reviewed}.`,
    ),
    ...write(`${pack ? `${pack.approval} ` : ''}${result.caution}`),
  ].join('\n');
}

function resultLines(result: Result, write: typeof wrap): string[] {
  const { min, max } = result.class;
  return [
    ...(result.applies ? [] : write(`Does not apply: ${result.why ?? 'see the criteria'}`)),
    ...write(`${result.label}: ${rangeText(result.min, result.max)}`),
    ...write(min === max ? `Class: ${min}` : `Class: between "${min}" and "${max}"`, '', '  '),
    ...result.parts.flatMap((part) => write(`${part.label}: ${rangeText(part.min, part.max)}`, '  ', '    ')),
  ];
}
