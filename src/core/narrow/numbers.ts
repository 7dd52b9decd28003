import { tokenize, type Token } from './tokens.ts';

/** A limit that a name of the content gives: "CK above 5000", "age above 50", "ANA at least 1:80". */
export interface Limit {
  id: string;
  measure: readonly string[];
  holds: (value: number) => boolean;
  value: number;
  /** The limit is a multiple of the laboratory's own upper limit. */
  times: boolean;
}

/** What a number in the text says of a finding. */
export interface Reading {
  id: string;
  holds: boolean;
  positions: readonly number[];
}

const LIMIT = /^(.+?) (above|over|below|under|at least|at most) (1:)?(\d+(?:\.\d+)?)( times the limit)?$/i;

const COMPARE: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  above: (value, limit) => value > limit,
  over: (value, limit) => value > limit,
  below: (value, limit) => value < limit,
  under: (value, limit) => value < limit,
  'at least': (value, limit) => value >= limit,
  'at most': (value, limit) => value <= limit,
};

/** A value this many times beyond a limit, on its other side, says that the finding is absent; nearer, it says nothing. */
const CLEARLY = 2;

/** A number stands at most so many words after the name of what was measured. */
const NEAR = 4;

/** Units other than those in which the limits of the content are given: such a number is left alone, never converted. */
const OTHER_UNITS = /^(ukat|nkat|ukatl|katal|kat|dl|mol|umol|nmol|percent|mmol|kpa|f|fahrenheit)$/;

export function readLimit(id: string, name: string): Limit | undefined {
  const match = LIMIT.exec(name);
  if (!match) return undefined;
  const [, measure = '', word = '', , number = '', times] = match;
  const limit = Number(number);
  const holds = COMPARE[word.toLowerCase()];
  if (!holds) return undefined;
  return {
    id,
    measure: tokenize(measure).map((token) => token.word),
    holds: (value) => holds(value, limit),
    value: limit,
    times: times !== undefined,
  };
}

/** Reads every number that stands beside the name of what was measured. */
export function readNumbers(tokens: readonly Token[], limits: readonly Limit[]): Reading[] {
  return limits.flatMap((limit) =>
    tokens.flatMap((_, at): Reading[] => {
      if (!limit.measure.every((word, step) => tokens[at + step]?.word === word)) return [];
      const after = at + limit.measure.length;
      const found = numberNear(tokens, after);
      if (!found || found.times !== limit.times) return [];
      const holds = limit.holds(found.value);
      const clear = found.value * CLEARLY <= limit.value || found.value >= limit.value * CLEARLY;
      if (!holds && !clear) return [];
      return [{ id: limit.id, holds, positions: range(at, found.end) }];
    }),
  );
}

function numberNear(
  tokens: readonly Token[],
  from: number,
): { value: number; times: boolean; end: number } | undefined {
  for (let at = from; at < Math.min(from + NEAR, tokens.length); at += 1) {
    const token = tokens[at] as Token;
    if (token.mark === '.' || (token.mark === ',' && !/[:(]/.test(token.raw))) return undefined;
    if (!/^\d/.test(token.word)) continue;
    const value = valueOf(token.word);
    if (Number.isNaN(value)) return undefined;
    const next = tokens.slice(at + 1, at + 3).map(({ raw }) => raw);
    if (next.some((raw) => OTHER_UNITS.test(raw)) || /^(day|week|month|year|hour)/.test(next[0] ?? ''))
      return undefined;
    const times = /^(x|times|fold)$/.test(next[0] ?? '');
    return { value, times, end: times ? at + 1 : at };
  }
  return undefined;
}

/** Two pressures, systolic first. A date such as 12/10 is none. */
const PRESSURES = /^([6-9]\d|[12]\d\d)\/\d{2,3}$/;

/** The dilution of a titre (1:320), the systolic of two pressures (168/102), or the number itself. */
function valueOf(word: string): number {
  return Number(word.split(':')[1] ?? PRESSURES.exec(word)?.[1] ?? word);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}
