import { AnswerError, readAnswers } from '../../shared/domain/criteria/answers.ts';
import type { CriteriaForm, CriteriaQuestion } from '../../shared/contract/criteria.ts';
import type { CriteriaModel } from '../../shared/domain/criteria/model.ts';
import type { AnswerValue } from '../../shared/domain/criteria/model.ts';
import { evaluate, type Clause, type KnownFinding } from '../workup/clause.ts';
import type { Fact } from '../workup/facts.ts';
import { inUnit } from '../workup/interpret.ts';

/** An answer and the results or findings from which it follows, as authored. */
export type AnsweredBy = (Clause & { is: AnswerValue }) | { number: NumberOf };

interface NumberOf {
  test: string;
  result?: string;
  unit: string;
}

/** What is known about one item. Without an answer the clinician decides. */
export interface Suggestion {
  itemId: string;
  answer?: AnswerValue;
  contradictory?: true;
  facts: Fact[];
  findings: KnownFinding[];
}

interface StoredCriteria {
  model: CriteriaModel;
  answeredBy: Readonly<Record<string, readonly AnsweredBy[]>>;
  form: CriteriaForm;
}

/** What results and findings say about the items of a set. Items of which nothing is known are left out. */
export function suggestAnswers(
  { model, answeredBy, form }: StoredCriteria,
  facts: readonly Fact[],
  findings: ReadonlyMap<string, KnownFinding>,
): Suggestion[] {
  const questions = [...form.gates, ...form.domains.flatMap((domain) => domain.items)];
  return questions.flatMap((question): Suggestion[] => {
    const itemId = question.id;
    const answer = answerOf(answeredBy[itemId] ?? [], facts, findings);
    if (answer && (answer.contradictory || isPossible(model, itemId, answer.answer)))
      return [{ itemId, ...answer }];
    const noted = notedOf(question, facts, findings);
    return noted.facts.length + noted.findings.length === 0 ? [] : [{ itemId, ...noted }];
  });
}

function answerOf(
  rules: readonly AnsweredBy[],
  facts: readonly Fact[],
  findings: ReadonlyMap<string, KnownFinding>,
): Omit<Suggestion, 'itemId'> | undefined {
  const held = rules.flatMap((rule) => {
    if ('number' in rule) return numberOf(rule.number, facts);
    const { holds, ...from } = evaluate(rule, facts, findings);
    if (holds === 'no') return [];
    return holds === 'yes' ? [{ answer: rule.is, ...from }] : [{ contradictory: true as const, ...from }];
  });
  return held.find((each) => 'contradictory' in each) ?? held[0];
}

/** The number itself. "More than 3" is no number, and of two different ones nobody knows which counts. */
function numberOf({ test, result, unit }: NumberOf, facts: readonly Fact[]): Omit<Suggestion, 'itemId'>[] {
  const entered = facts.filter(
    ({ testId, field, first }) => testId === test && (result === undefined ? first : field.id === result),
  );
  const values = new Set(
    entered.map((fact) => (fact.result.comparator ? undefined : inUnit(fact.field, fact.result, unit))),
  );
  const [value] = values;
  if (values.size > 1) return [{ contradictory: true, facts: entered, findings: [] }];
  return value === undefined ? [] : [{ answer: value, facts: entered, findings: [] }];
}

/** The test or finding that an item names: shown beside it, for the clinician to judge. */
function notedOf(
  { from }: CriteriaQuestion,
  facts: readonly Fact[],
  findings: ReadonlyMap<string, KnownFinding>,
): Pick<Suggestion, 'facts' | 'findings'> {
  const finding = findings.get(from?.id ?? '');
  return {
    facts: facts.filter(({ testId }) => testId === from?.id),
    findings: finding ? [finding] : [],
  };
}

/** True where the engine takes the answer: a value beyond the scale is shown, and typed by hand. */
function isPossible(model: CriteriaModel, itemId: string, answer: AnswerValue | undefined): boolean {
  if (answer === undefined) return false;
  try {
    readAnswers(model, { [itemId]: answer });
    return true;
  } catch (error) {
    if (error instanceof AnswerError) return false;
    throw error;
  }
}
