import { DECIMALS, fromThousandths, roundDecimal, toThousandths } from './decimal.ts';
import {
  itemsOf,
  NOT_DONE,
  UNKNOWN,
  type AnswerValue,
  type CriteriaModel,
  type Item,
  type NamedValue,
} from './model.ts';

/** What a caller gives: an answer per name, or a list of the items that are present. */
export type RawAnswers = Readonly<Record<string, AnswerValue | readonly string[]>>;

/** An answer that cannot be, in words for the person who gave it. */
export class AnswerError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'AnswerError';
  }
}

export interface Answers {
  /** By item. Numbers in thousandths. An item that is not in it is unknown. */
  known: ReadonlyMap<string, AnswerValue>;
  /** Named values that were given directly, in thousandths. */
  direct: ReadonlyMap<string, number>;
  /** Items that nobody answered and that count as their stated default. */
  assumed: readonly string[];
}

/** Reads answers strictly: an unknown name, a wrong type or a contradiction throws an `AnswerError`. */
export function readAnswers(model: CriteriaModel, raw: RawAnswers): Answers {
  const items = itemsOf(model);
  const byName = new Map(
    items.flatMap((item) => [item.id, ...(item.also ?? [])].map((name) => [name, item] as const)),
  );
  const known = new Map<string, AnswerValue>();
  const asked = new Set<string>();
  const direct = new Map<string, number>();

  for (const [name, value] of Object.entries(raw)) {
    const item = byName.get(name);
    const named = model.values?.find((each) => each.id === name && each.direct);
    if (item) {
      if (asked.has(item.id)) throw new AnswerError(`${name}: "${item.id}" is answered twice`);
      asked.add(item.id);
      if (value !== UNKNOWN) known.set(item.id, readItem(item, name, value));
    } else if (named) {
      if (value !== UNKNOWN) direct.set(name, readDirect(named, value));
    } else if (!model.domains.some((domain) => domain.list === name)) {
      throw new AnswerError(`${name}: "${model.id}" has no such item`);
    }
  }
  for (const [name, value] of Object.entries(raw)) {
    if (Array.isArray(value)) readList(model, name, value, known, asked);
    else if (model.domains.some((domain) => domain.list === name) && value !== UNKNOWN) {
      throw new AnswerError(`${name}: a list of the items that are present is needed`);
    }
  }
  const assumed = items.filter((item) => item.unanswered !== undefined && !asked.has(item.id));
  for (const item of assumed) known.set(item.id, readItem(item, item.id, item.unanswered as AnswerValue));
  refuseContradictions(model, known);
  return { known, direct, assumed: assumed.map((item) => item.id) };
}

/** The present items of a list; the others of the list are absent unless they were answered one by one. */
function readList(
  model: CriteriaModel,
  name: string,
  present: readonly string[],
  known: Map<string, AnswerValue>,
  asked: Set<string>,
): void {
  const listed = model.domains.filter((domain) => domain.list === name).flatMap((domain) => domain.items);
  for (const id of present) {
    if (!listed.some((item) => item.id === id))
      throw new AnswerError(`${name}: there is no item "${id}" in it`);
  }
  for (const item of listed) {
    if (item.answer || asked.has(item.id)) continue;
    asked.add(item.id);
    known.set(item.id, present.includes(item.id));
  }
}

function readItem(item: Item, name: string, value: AnswerValue | readonly string[]): AnswerValue {
  const { answer } = item;
  if (!answer) {
    if (typeof value === 'boolean') return value;
    throw new AnswerError(`${name}: true, false or "unknown" is needed`);
  }
  if (answer.type === 'choice') {
    const option = answer.options.find(
      ({ id, label }) => typeof value === 'string' && [id, fold(label)].includes(fold(value)),
    );
    if (option) return option.id;
    throw new AnswerError(`${name}: one of ${answer.options.map(({ id }) => id).join(', ')} is needed`);
  }
  if (answer.notDone && value === NOT_DONE) return NOT_DONE;
  return readNumber(name, value, answer);
}

interface NumberRange {
  min: number;
  max: number;
  decimals?: number | undefined;
  round?: boolean | undefined;
}

/** Yes and no stand for 1 and 0 where there is nothing between. */
function readNumber(name: string, value: unknown, { min, max, decimals = 0, round }: NumberRange): number {
  const asNumber = typeof value === 'boolean' && min === 0 && max === 1 ? Number(value) : value;
  if (typeof asNumber !== 'number')
    throw new AnswerError(`${name}: a number from ${min} to ${max} is needed`);
  const scaled = toThousandths(round ? roundDecimal(asNumber, decimals) : asNumber);
  const step = 10 ** (DECIMALS - decimals);
  if (scaled === undefined || scaled % step !== 0) {
    throw new AnswerError(
      `${name}: ${decimals === 0 ? 'a whole number' : `at most ${decimals} decimals`} is needed`,
    );
  }
  const rounded = fromThousandths(scaled);
  if (rounded < min || rounded > max)
    throw new AnswerError(`${name}: a number from ${min} to ${max} is needed`);
  return scaled;
}

function readDirect({ id, direct }: NamedValue, value: unknown): number {
  if (!direct) throw new AnswerError(`${id}: cannot be given directly`);
  return readNumber(id, value, direct);
}

/** Items that exclude each other cannot both be present; once one is, the others are absent. */
function refuseContradictions(model: CriteriaModel, known: Map<string, AnswerValue>): void {
  for (const domain of model.domains) {
    if (domain.counts !== 'one-of') continue;
    const present = domain.items.filter((item) => known.get(item.id) === true).map((item) => item.id);
    if (present.length > 1) throw new AnswerError(`${present.join(' and ')} exclude each other`);
    if (present.length === 1) {
      for (const item of domain.items) if (!known.has(item.id)) known.set(item.id, false);
    }
  }
}

/** "active hepatitis C" and "active-hepatitis-c" are the same option. */
function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-');
}
