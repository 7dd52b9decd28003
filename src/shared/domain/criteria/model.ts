/**
 * A set of classification criteria or a score as content states it. The engine knows no set by name: everything that a
 * set needs (domains where the highest item counts, either/or rules, bands, variants) is said in these shapes.
 */
export interface CriteriaModel {
  id: string;
  score: ScoreRule;
  /** Columns of points, where a set has more than one, with the condition under which each is used. */
  variants?: readonly Variant[] | undefined;
  /** Must hold before anything is counted. */
  gates: readonly Gate[];
  domains: readonly Domain[];
  /** Named quantities that the rules use, such as the number of painful areas. */
  values?: readonly NamedValue[] | undefined;
  /** Lowest first. The highest class whose conditions hold is the result; the lowest has none. */
  classes: readonly ClassRule[];
  /** The class of a patient whom the criteria do not cover. */
  outside: string;
  advice?: readonly Advice[] | undefined;
}

export interface ScoreRule {
  label: string;
  unit?: string | undefined;
  /** The points of all domains where nothing else is said. */
  amount?: Amount | undefined;
}

export interface Variant {
  id: string;
  label: string;
  when: Condition;
}

/** A question and what may be answered. Yes or no where `answer` is left out. */
export interface Item {
  id: string;
  /** Other names under which the same answer may be given. */
  also?: readonly string[] | undefined;
  label: string;
  answer?: AnswerType | undefined;
  /** Points where the item is present: one number, or one per variant; none in a variant that is not named. */
  points?: Points | undefined;
  /** What counts where the item was not answered at all. An explicit "unknown" is never replaced. */
  unanswered?: AnswerValue | undefined;
}

export type AnswerType =
  | {
      type: 'number';
      min: number;
      max: number;
      decimals?: number | undefined;
      /** Round to `decimals` instead of refusing more of them. */
      round?: boolean | undefined;
      unit?: string | undefined;
      /** The test behind the number may not have been done; no comparison with it holds then. */
      notDone?: boolean | undefined;
    }
  | { type: 'choice'; options: readonly { id: string; label: string; points?: number | undefined }[] };

export type Points = number | Readonly<Record<string, number>>;
export type AnswerValue = boolean | number | string;

/** The answer of a number whose test was not done. */
export const NOT_DONE = 'not-done';
export const UNKNOWN = 'unknown';

export interface Gate extends Item {
  /** The answers with which the criteria apply. */
  mustBe: AnswerValue;
  /** Said where they do not. */
  why: string;
  /** Whether the score is still worth showing then. */
  scoreShown?: boolean | undefined;
}

export interface Domain {
  id: string;
  label: string;
  /** `sum`: every item counts. `highest`: only the highest one. `one-of`: the items exclude each other. */
  counts: 'sum' | 'highest' | 'one-of';
  /** Name under which the present yes/no items may be given as a list; those not in it are absent. */
  list?: string | undefined;
  items: readonly Item[];
}

export interface NamedValue {
  id: string;
  label: string;
  amount: Amount;
  /** The range in which the value may be given directly instead of its items. */
  direct?: { min: number; max: number } | undefined;
}

export interface ClassRule {
  id: string;
  label: string;
  /** The score from which the class holds: one number, or one per variant. */
  from?: Points | undefined;
  when?: Condition | undefined;
}

/** What is said beside a result. All that is given must hold, whatever the unknown items are. */
export interface Advice {
  id: string;
  class?: readonly string[] | undefined;
  when?: Condition | undefined;
}

export interface Bounds {
  gte?: number | undefined;
  gt?: number | undefined;
  lt?: number | undefined;
  lte?: number | undefined;
}

/** True or false of a patient. `value: score` is the score itself. */
export type Condition =
  | ({ item: string; is?: AnswerValue | undefined } & Bounds)
  | ({ value: string } & Bounds)
  | ({ domain: string } & Bounds)
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  | { atLeast: number; of: readonly Condition[] };

/** A number made of answers. */
export type Amount =
  | number
  | { item: string }
  | { value: string }
  | { domain: string }
  | { sum: readonly Amount[] }
  | { highest: readonly Amount[] }
  | { count: readonly Condition[] }
  /** The first case that holds; nothing where none does. */
  | { cases: readonly { when: Condition; then: Amount }[] };

/** Every item that can be answered, gates first. */
export function itemsOf(model: CriteriaModel): Item[] {
  return [...model.gates, ...model.domains.flatMap((domain) => domain.items)];
}
