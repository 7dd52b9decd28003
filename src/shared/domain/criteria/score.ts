import { readAnswers, type Answers, type RawAnswers } from './answers.ts';
import { Compiled } from './compile.ts';
import { fromThousandths } from './decimal.ts';
import { Formulas, type BoolFormula, type NumberFormula, type Range } from './formula.ts';
import { itemsOf, type AnswerValue, type CriteriaModel, type Gate } from './model.ts';

/** What the answers so far come to. */
export interface CriteriaResult extends Range {
  /** The lowest and the highest class that the unknown answers still allow. */
  class: { min: string; max: string };
  applies: boolean;
  /** Why the criteria do not apply, or what must be known before they do. */
  why?: string;
  /** The unknown items that can still change the class; empty where it is settled. */
  decides: string[];
  /** Items that nobody answered and that count as their stated default. */
  assumed: string[];
  /** Points by domain and named values. */
  parts: ({ id: string; label: string } & Range)[];
  /** Advice that holds whatever the unknown answers are. */
  advice: string[];
}

/** Scores a set of criteria. Throws an `AnswerError` for answers that cannot be. */
export function scoreCriteria(model: CriteriaModel, raw: RawAnswers): CriteriaResult {
  const answers = readAnswers(model, raw);
  const formulas = new Formulas();
  const compiled = new Compiled(formulas, model, answers);
  const gates = model.gates.map((gate) => ({ gate, met: gateFormula(compiled, gate) }));
  const failed = gates.filter(({ met }) => met === false).map(({ gate }) => gate);
  const open = gates.filter(({ met }) => typeof met !== 'boolean').map(({ gate }) => gate);

  const counted = formulas.all(gates.flatMap(({ gate, met }) => (gate.scoreShown ? [] : [met])));
  const score = formulas.pick(counted, compiled.value('score'), 0);
  const applies = formulas.all(gates.map(({ met }) => met));
  const { rank, holds } = classFormula(formulas, compiled, model, applies);
  const classes = formulas.range(rank);
  const label = (at: number): string => model.classes[at - 1]?.label ?? model.outside;
  const why =
    failed.length > 0
      ? failed.map((gate) => whyNot(gate, answers))
      : open.map((gate) => `Not yet known: ${gate.label}`);

  return {
    ...inUnits(formulas.range(score)),
    class: { min: label(classes.min), max: label(classes.max) },
    applies: failed.length === 0,
    ...(why.length > 0 ? { why: why.join('; ') } : {}),
    decides: deciding(formulas, compiled, model, rank),
    assumed: [...answers.assumed],
    parts: partsOf(formulas, compiled, model),
    advice: (model.advice ?? []).flatMap((advice) => {
      const inClass = advice.class ? formulas.any(advice.class.map((id) => holds(id))) : true;
      const when = advice.when ? compiled.condition(advice.when) : true;
      return formulas.always(formulas.all([inClass, when])) ? [advice.id] : [];
    }),
  };
}

/** The place of the class among the classes, from 1; 0 where the criteria do not apply. */
function classFormula(formulas: Formulas, compiled: Compiled, model: CriteriaModel, applies: BoolFormula) {
  const score = compiled.value('score');
  const conditions = model.classes.map(({ from, when }) =>
    formulas.all([
      from === undefined ? true : compiled.reaches(score, from),
      when === undefined ? true : compiled.condition(when),
    ]),
  );
  const highest = conditions.reduce<NumberFormula>(
    (lower, condition, at) => formulas.pick(condition, at + 1, lower),
    1,
  );
  const rank = formulas.pick(applies, highest, 0);
  const holds = (id: string): BoolFormula => {
    const at = model.classes.findIndex((each) => each.id === id) + 1;
    return formulas.all([formulas.atLeast(rank, at), formulas.not(formulas.atLeast(rank, at + 1))]);
  };
  return { rank, holds };
}

function gateFormula(compiled: Compiled, gate: Gate): BoolFormula {
  return compiled.item(gate.id, (value) => value === gate.mustBe);
}

/** A gate with several answers says which one it was. */
function whyNot(gate: Gate, { known }: Answers): string {
  if (gate.answer?.type !== 'choice') return gate.why;
  const value = known.get(gate.id);
  const option = gate.answer.options.find((each) => each.id === value);
  return option ? `${gate.why}: ${option.label}` : gate.why;
}

/** Unknown items with two values that make a different class for some choice of the others. */
function deciding(
  formulas: Formulas,
  compiled: Compiled,
  model: CriteriaModel,
  rank: NumberFormula,
): string[] {
  return itemsOf(model)
    .filter((item) => {
      const unknown = compiled.unknown(item.id);
      if (!unknown) return false;
      const { variable, values } = unknown;
      return formulas.canDiffer(ownValues(values).map((value) => formulas.fill(rank, variable, value)));
    })
    .map((item) => item.id);
}

/** Of items that share a variable, each looks at "none" and at itself. */
function ownValues(values: readonly AnswerValue[]): number[] {
  const seen = new Map(values.map((value, at) => [value, at] as const).reverse());
  return [...seen.values()].sort((a, b) => a - b);
}

function partsOf(formulas: Formulas, compiled: Compiled, model: CriteriaModel): CriteriaResult['parts'] {
  const domains = model.domains
    .filter(({ items }) =>
      items.some(({ points, answer }) => points !== undefined || answer?.type === 'choice'),
    )
    .map(({ id, label }) => ({ id, label, amount: compiled.amount({ domain: id }) }));
  const values = (model.values ?? []).map(({ id, label }) => ({ id, label, amount: compiled.value(id) }));
  return [...domains, ...values].map(({ id, label, amount }) => ({
    id,
    label,
    ...inUnits(formulas.range(amount)),
  }));
}

function inUnits({ min, max }: Range): Range {
  return { min: fromThousandths(min), max: fromThousandths(max) };
}
