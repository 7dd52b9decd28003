import type { Answers } from './answers.ts';
import { DECIMALS, toThousandths } from './decimal.ts';
import type { BoolFormula, Formulas, NumberFormula, Variable } from './formula.ts';
import {
  itemsOf,
  NOT_DONE,
  type Amount,
  type AnswerValue,
  type Bounds,
  type Condition,
  type CriteriaModel,
  type Domain,
  type Item,
  type Points,
} from './model.ts';

/** An item whose answer is not known: the values that it may have, of which a variable takes one. */
interface Unknown {
  variable: Variable;
  values: readonly AnswerValue[];
}

/** A number with more possible values than this is looked at only where a rule compares it. */
const COUNTABLE = 512;

/** A set of criteria with the known answers filled in: what is left depends on the unknown ones alone. */
export class Compiled {
  readonly #formulas: Formulas;
  readonly #model: CriteriaModel;
  readonly #answers: Answers;
  readonly #unknown = new Map<string, Unknown>();
  readonly #values = new Map<string, NumberFormula>();

  constructor(formulas: Formulas, model: CriteriaModel, answers: Answers) {
    this.#formulas = formulas;
    this.#model = model;
    this.#answers = answers;
    this.#makeVariables();
  }

  /** For an unknown item: its variable, and which of the variable's values stand for the item's own. */
  unknown(id: string): Unknown | undefined {
    return this.#unknown.get(id);
  }

  item(id: string, holds: (value: AnswerValue) => boolean): BoolFormula {
    const known = this.#answers.known.get(id);
    if (known !== undefined) return holds(known);
    const { variable, values } = this.#need(id);
    return this.#formulas.test(variable, values.map(holds));
  }

  condition(condition: Condition): BoolFormula {
    const formulas = this.#formulas;
    if ('all' in condition) return formulas.all(condition.all.map((each) => this.condition(each)));
    if ('any' in condition) return formulas.any(condition.any.map((each) => this.condition(each)));
    if ('not' in condition) return formulas.not(this.condition(condition.not));
    if ('atLeast' in condition)
      return formulas.atLeast(this.amount({ count: condition.of }), scaled(condition.atLeast));
    if ('item' in condition) return this.item(condition.item, (value) => holdsFor(condition, value));
    return this.#within(
      this.amount('value' in condition ? { value: condition.value } : { domain: condition.domain }),
      condition,
    );
  }

  amount(amount: Amount): NumberFormula {
    const formulas = this.#formulas;
    if (typeof amount === 'number') return scaled(amount);
    if ('sum' in amount) return formulas.sum(amount.sum.map((each) => this.amount(each)));
    if ('highest' in amount) return formulas.highest(amount.highest.map((each) => this.amount(each)));
    if ('count' in amount) {
      return formulas.sum(amount.count.map((each) => formulas.pick(this.condition(each), scaled(1), 0)));
    }
    if ('cases' in amount) {
      return amount.cases.reduceRight<NumberFormula>(
        (rest, each) => formulas.pick(this.condition(each.when), this.amount(each.then), rest),
        0,
      );
    }
    if ('item' in amount)
      return this.#numberOf(amount.item, (value) => (typeof value === 'number' ? value : 0));
    if ('domain' in amount) return this.#domain(this.#find(this.#model.domains, amount.domain));
    return this.value(amount.value);
  }

  /** A named value, or `score`. */
  value(id: string): NumberFormula {
    const known = this.#values.get(id) ?? this.#answers.direct.get(id);
    if (known !== undefined) return known;
    const all: Amount = { sum: this.#model.domains.map((domain) => ({ domain: domain.id })) };
    const amount =
      id === 'score' ? (this.#model.score.amount ?? all) : this.#find(this.#model.values ?? [], id).amount;
    const value = this.amount(amount);
    this.#values.set(id, value);
    return value;
  }

  /** True where the amount reaches the points, which may differ by variant. */
  reaches(amount: NumberFormula, from: Points): BoolFormula {
    if (typeof from === 'number') return this.#formulas.atLeast(amount, scaled(from));
    const variants = (this.#model.variants ?? []).filter((variant) => from[variant.id] !== undefined);
    return this.#formulas.any(
      variants.map((variant) =>
        this.#formulas.all([
          this.condition(variant.when),
          this.#formulas.atLeast(amount, scaled(from[variant.id] ?? 0)),
        ]),
      ),
    );
  }

  #domain(domain: Domain): NumberFormula {
    const points = domain.items.map((item) => this.#pointsOf(item));
    return domain.counts === 'sum' ? this.#formulas.sum(points) : this.#formulas.highest(points);
  }

  #pointsOf(item: Item): NumberFormula {
    const { answer, points } = item;
    if (answer?.type === 'choice') {
      const byOption = new Map(answer.options.map((option) => [option.id, scaled(option.points ?? 0)]));
      return this.#numberOf(item.id, (value) => byOption.get(String(value)) ?? 0);
    }
    if (answer || points === undefined) return 0;
    const present = this.item(item.id, (value) => value === true);
    if (typeof points === 'number') return this.#formulas.pick(present, scaled(points), 0);
    const variants = this.#model.variants ?? [];
    return this.#formulas.sum(
      variants.map((variant) => {
        const counted = this.#formulas.all([present, this.condition(variant.when)]);
        return this.#formulas.pick(counted, scaled(points[variant.id] ?? 0), 0);
      }),
    );
  }

  #numberOf(id: string, read: (value: AnswerValue) => number): NumberFormula {
    const known = this.#answers.known.get(id);
    if (known !== undefined) return read(known);
    const { variable, values } = this.#need(id);
    return this.#formulas.table(variable, values.map(read));
  }

  #within(amount: NumberFormula, { gte, gt, lt, lte }: Bounds): BoolFormula {
    const formulas = this.#formulas;
    // Everything is a whole number of thousandths, so "more than" is "at least the next one".
    return formulas.all([
      ...(gte === undefined ? [] : [formulas.atLeast(amount, scaled(gte))]),
      ...(gt === undefined ? [] : [formulas.atLeast(amount, scaled(gt) + 1)]),
      ...(lt === undefined ? [] : [formulas.not(formulas.atLeast(amount, scaled(lt)))]),
      ...(lte === undefined ? [] : [formulas.not(formulas.atLeast(amount, scaled(lte) + 1))]),
    ]);
  }

  /** One variable per unknown item; items that exclude each other share one, whose first value is "none of them". */
  #makeVariables(): void {
    const { known } = this.#answers;
    let index = 0;
    const make = (size: number): Variable => ({ index: index++, size });
    const single = (item: Item): void => {
      if (known.has(item.id)) return;
      const values = possibleValues(this.#model, item);
      this.#unknown.set(item.id, { variable: make(values.length), values });
    };
    this.#model.gates.forEach(single);
    for (const domain of this.#model.domains) {
      if (domain.counts !== 'one-of') {
        domain.items.forEach(single);
        continue;
      }
      const open = domain.items.filter((item) => !known.has(item.id));
      if (open.length === 0) continue;
      const variable = make(open.length + 1);
      open.forEach((item, at) => {
        const values = [false, ...open.map((_, other) => other === at)];
        this.#unknown.set(item.id, { variable, values });
      });
    }
  }

  #need(id: string): Unknown {
    const unknown = this.#unknown.get(id);
    if (!unknown) throw new Error(`${this.#model.id} has no item "${id}"`);
    return unknown;
  }

  #find<Part extends { id: string }>(parts: readonly Part[], id: string): Part {
    const part = parts.find((each) => each.id === id);
    if (!part) throw new Error(`${this.#model.id} has no value or domain "${id}"`);
    return part;
  }
}

/** A test that was not done passes no comparison, in either direction. */
function holdsFor({ is, ...bounds }: { is?: AnswerValue | undefined } & Bounds, value: AnswerValue): boolean {
  const { gte, gt, lt, lte } = bounds;
  const compares = [gte, gt, lt, lte].some((bound) => bound !== undefined);
  if (!compares) return value === (typeof is === 'number' ? scaled(is) : (is ?? true));
  if (typeof value !== 'number') return false;
  return (
    (gte === undefined || value >= scaled(gte)) &&
    (gt === undefined || value > scaled(gt)) &&
    (lt === undefined || value < scaled(lt)) &&
    (lte === undefined || value <= scaled(lte))
  );
}

/** Every value that an answer may have, or, of a long range of numbers, one for each way in which the rules can see it. */
function possibleValues(model: CriteriaModel, item: Item): AnswerValue[] {
  const { answer } = item;
  if (!answer) return [false, true];
  if (answer.type === 'choice') return answer.options.map((option) => option.id);
  const step = 10 ** (DECIMALS - (answer.decimals ?? 0));
  const [first, last] = [scaled(answer.min), scaled(answer.max)];
  const numbers =
    (last - first) / step < COUNTABLE
      ? Array.from({ length: (last - first) / step + 1 }, (_, at) => first + at * step)
      : [first, ...limitsOn(model, item.id).flatMap((limit) => [limit - step, limit, limit + step]), last];
  const valid = [...new Set(numbers)]
    .filter((value) => value >= first && value <= last)
    .sort((a, b) => a - b);
  return answer.notDone ? [NOT_DONE, ...valid] : valid;
}

/** The limits with which any rule compares an item. Walks the whole set, so that no rule is forgotten. */
function limitsOn(part: unknown, id: string): number[] {
  if (typeof part !== 'object' || part === null) return [];
  const nested = Object.values(part).flatMap((each) => limitsOn(each, id));
  if (!('item' in part) || part.item !== id) return nested;
  const { gte, gt, lt, lte } = part as Bounds;
  return [...nested, ...[gte, gt, lt, lte].flatMap((limit) => (limit === undefined ? [] : [scaled(limit)]))];
}

/** True where a rule counts with the item's number itself: such a number must be countable. */
export function uncountable(model: CriteriaModel): string[] {
  return itemsOf(model).flatMap((item) => {
    const { answer } = item;
    if (answer?.type !== 'number') return [];
    const size = (answer.max - answer.min) * 10 ** (answer.decimals ?? 0);
    return size >= COUNTABLE && countedWith(model, item.id) ? [item.id] : [];
  });
}

function countedWith(part: unknown, id: string): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if ('item' in part && part.item === id && Object.keys(part).length === 1) return true;
  return Object.values(part).some((each) => countedWith(each, id));
}

function scaled(value: number): number {
  const thousandths = toThousandths(value);
  if (thousandths === undefined) throw new Error(`${value} has more than ${DECIMALS} decimals`);
  return thousandths;
}
