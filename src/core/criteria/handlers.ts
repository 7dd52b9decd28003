import type { Score } from '../../shared/contract/consultation.ts';
import type { Handlers, Output } from '../../shared/contract/index.ts';
import { CallError } from '../../shared/contract/reply.ts';
import { AnswerError } from '../../shared/domain/criteria/answers.ts';
import type { CriteriaModel } from '../../shared/domain/criteria/model.ts';
import { scoreCriteria, type CriteriaResult } from '../../shared/domain/criteria/score.ts';
import type { Pack } from '../content/pack.ts';
import { findDetail } from '../content/store.ts';
import type { AnsweredBy } from './suggest.ts';

type Reply = Output<'criteria.score'>;

/** A set of criteria as the builder stored it: what the engine counts with, and what is shown beside it. */
interface StoredCriteria {
  title: string;
  model: CriteriaModel;
  caution: string;
  advice: Reply['next'];
  form: Reply['form'];
  answeredBy: Readonly<Record<string, readonly AnsweredBy[]>>;
}

export function criteriaHandlers(pack: Pack): Pick<Handlers, 'criteria.score'> {
  return { 'criteria.score': (score) => scoreOf(pack, score) };
}

/** What the answers come to. Throws `not-found` for an unknown set and `invalid-input` for an answer that it does not have. */
export function scoreOf(pack: Pack, { id, answers }: Score): Reply {
  const { title, model, caution, advice, form } = readCriteria(pack, id);
  const { advice: holding, ...result } = scoreOrRefuse(model, answers);
  const { label, unit } = model.score;
  const next = advice.filter((each) => holding.includes(each.id));
  return { title, label, ...(unit === undefined ? {} : { unit }), ...result, next, caution, form };
}

/** Throws `not-found` where the pack has no such set. */
export function readCriteria({ db }: Pack, id: string): StoredCriteria {
  const stored = findDetail<StoredCriteria>(db, id, 'criteria');
  if (!stored) throw new CallError('not-found', `There are no criteria "${id}" in this edition.`);
  return stored;
}

function scoreOrRefuse(model: CriteriaModel, answers: Parameters<typeof scoreCriteria>[1]): CriteriaResult {
  try {
    return scoreCriteria(model, answers);
  } catch (error) {
    if (error instanceof AnswerError) throw new CallError('invalid-input', `answers.${error.message}`);
    throw error;
  }
}
