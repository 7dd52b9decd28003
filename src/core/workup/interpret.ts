import type { Citation } from '../../shared/contract/common.ts';
import type { Input, Output } from '../../shared/contract/index.ts';
import type { EnteredResult, ResultCondition, ResultField } from '../../shared/contract/workup.ts';
import { CallError } from '../../shared/contract/reply.ts';
import { convert } from '../../shared/domain/units.ts';

type Interpretation = Output<'workup.interpret'>;
type Status = Interpretation['status'];
type Limit = NonNullable<ResultCondition['titre']>;

/** A rule as authored: when it fires, and what it says. */
export interface Rule {
  id: string;
  when: ResultCondition;
  condition?: string;
  direction: Interpretation['statements'][number]['direction'];
  text: string;
  html: string;
  sources: Citation[];
  unconfirmed: boolean;
}

/** A result of a test, with what is needed to convert its units and the codes by which others know it. */
export type TestResult = ResultField & {
  molarMass?: number;
  valence?: number;
  loinc?: { code: string; name: string; method?: string; unit?: string }[];
};

/** What the pack stores of a test beyond its page. */
export interface TestModel {
  short: string;
  results: TestResult[];
  rules: Rule[];
}

/**
 * What the entered result means: its place against the laboratory's own limits, and every rule of the test that fires,
 * with the numbers that made it fire. Nothing is guessed: without a unit or a limit, it says that one is needed.
 */
export function interpret(
  test: TestModel,
  { result, suspected = [] }: Input<'workup.interpret'>,
): Interpretation {
  const field =
    result.field === undefined ? test.results[0] : test.results.find((each) => each.id === result.field);
  if (!field) throw new CallError('invalid-input', `result.field: this test has no result "${result.field}"`);
  checkEntry(field, result);
  const status = statusOf(field, result);
  const times = timesUpperLimit(result);
  const statements = test.rules
    .filter((rule) => (rule.when.result ?? test.results[0]?.id) === field.id)
    .filter(
      (rule) => rule.condition === undefined || suspected.length === 0 || suspected.includes(rule.condition),
    )
    .flatMap((rule) => {
      const because = reasons(rule.when, field, result, { status, timesUpperLimit: times });
      if (!because) return [];
      const { id, text, html, direction, condition, sources, unconfirmed } = rule;
      const statement = { id, text, html, because, direction, sources, unconfirmed };
      return [condition === undefined ? statement : { ...statement, conditionId: condition }];
    });
  return { status, ...(times === undefined ? {} : { timesUpperLimit: times }), statements };
}

/** Why a result is as `when` would have it, in numbers; nothing where it is not, or where its unit is missing. */
export function meets(when: ResultCondition, field: TestResult, result: EnteredResult): string | undefined {
  const status = statusOf(field, result);
  if (status === 'unit-needed') return undefined;
  return reasons(when, field, result, { status, timesUpperLimit: timesUpperLimit(result) });
}

/** A field that does not belong to the kind of result is a mistake of the caller. */
function checkEntry(field: TestResult, result: EnteredResult): void {
  const wrong = (message: string): never => {
    throw new CallError('invalid-input', `result: ${message}`);
  };
  if (result.unit !== undefined && field.units && !field.units.includes(result.unit)) {
    wrong(`${field.label} is not reported in ${result.unit}; its units are ${field.units.join(', ')}`);
  }
  const option = result.ordinal ?? result.pattern;
  if (option !== undefined && !field.options?.some((each) => each.id === option)) {
    const known = field.options?.map((each) => each.id).join(', ');
    wrong(
      known ? `${field.label} has no option "${option}"; it has ${known}` : `${field.label} has no options`,
    );
  }
  const { lowerLimit, upperLimit } = result;
  if (lowerLimit !== undefined && upperLimit !== undefined && lowerLimit >= upperLimit) {
    wrong('the lower limit is not below the upper limit');
  }
}

function statusOf(field: TestResult, result: EnteredResult): Status {
  const option = result.ordinal ?? result.pattern;
  if (option === 'positive' || option === 'negative' || option === 'indeterminate') return option;
  if (result.value === undefined) return 'recorded';
  if (field.units && field.units.length > 0 && result.unit === undefined) return 'unit-needed';
  const { value, comparator, upperLimit, lowerLimit } = result;
  if (upperLimit === undefined && lowerLimit === undefined) return 'limit-needed';
  // "> 500" with a limit of 300 is high; "> 200" with a limit of 300 says nothing.
  const atLeast = comparator === '<' || comparator === '<=' ? -Infinity : value;
  const atMost = comparator === '>' || comparator === '>=' ? Infinity : value;
  if (upperLimit !== undefined && atLeast > upperLimit) return 'high';
  if (lowerLimit !== undefined && atMost < lowerLimit) return 'low';
  if (upperLimit !== undefined && atMost > upperLimit) return 'indeterminate';
  if (lowerLimit !== undefined && atLeast < lowerLimit) return 'indeterminate';
  return 'normal';
}

function timesUpperLimit({ value, upperLimit, comparator }: EnteredResult): number | undefined {
  if (value === undefined || upperLimit === undefined || comparator === '<' || comparator === '<=')
    return undefined;
  return Math.round((value / upperLimit) * 100) / 100;
}

/** Why a condition holds, in numbers; nothing where it does not. All that it names must hold. */
export function reasons(
  when: ResultCondition,
  field: TestResult,
  result: EnteredResult,
  { status, timesUpperLimit: times }: { status: Status; timesUpperLimit?: number | undefined },
): string | undefined {
  const said: string[] = [];
  const entered = enteredText(field, result);
  if (when.status) {
    if (!when.status.some((each) => each === status)) return undefined;
    // The name of an option is its status already.
    said.push(result.value === undefined ? entered : `${entered} is ${status}${limitText(result)}`);
  }
  if (when.timesUpperLimit) {
    if (times === undefined || !holdsWithComparator(when.timesUpperLimit, times, result.comparator))
      return undefined;
    said.push(`${entered} = ${times} × the upper limit ${result.upperLimit}`);
  }
  if (when.value) {
    const value = inUnit(field, result, when.value.unit);
    if (value === undefined || !holdsWithComparator(when.value, value, result.comparator)) return undefined;
    said.push(`${entered}: ${limitWords(when.value)} ${when.value.unit}`);
  }
  if (when.titre) {
    if (result.titre === undefined || !holds(when.titre, result.titre)) return undefined;
    said.push(`titer 1:${result.titre}: ${limitWords(when.titre, '1:')}`);
  }
  if (when.option) {
    const option = result.ordinal ?? result.pattern;
    if (option === undefined || !when.option.includes(option)) return undefined;
    said.push(`${field.label}: ${field.options?.find((each) => each.id === option)?.label ?? option}`);
  }
  // A rule without conditions is said beside every value of its result.
  return said.length > 0 ? said.join('; ') : entered;
}

/** The value in another unit of the same analyte; nothing where it cannot be converted. */
export function inUnit(
  field: TestResult,
  { value, unit }: EnteredResult,
  wanted: string,
): number | undefined {
  if (value === undefined || unit === undefined) return undefined;
  const converted = convert(value, unit, wanted, field);
  // Six digits are more than any laboratory reports; without this, 0.1 + 0.2 misses a threshold of 0.3.
  return converted === undefined ? undefined : Number(converted.toPrecision(6));
}

function holds({ gte, gt, lt, lte }: Limit, value: number): boolean {
  return (
    (gte === undefined || value >= gte) &&
    (gt === undefined || value > gt) &&
    (lt === undefined || value < lt) &&
    (lte === undefined || value <= lte)
  );
}

/** "> 1000" surely meets "at least 1000"; whether it meets "below 2000" nobody knows, so the rule stays silent. */
function holdsWithComparator(limit: Limit, value: number, comparator: EnteredResult['comparator']): boolean {
  const above = comparator === '>' || comparator === '>=';
  const below = comparator === '<' || comparator === '<=';
  if (above && (limit.lt !== undefined || limit.lte !== undefined)) return false;
  if (below && (limit.gte !== undefined || limit.gt !== undefined)) return false;
  if (comparator === '>' && limit.gt === value) return true;
  if (comparator === '<' && limit.lt === value) return true;
  return holds(limit, value);
}

/** A result with its name, as it was entered. */
export function enteredText(field: TestResult, result: EnteredResult): string {
  const option = result.ordinal ?? result.pattern;
  if (result.value === undefined) {
    const label = field.options?.find((each) => each.id === option)?.label ?? option;
    return label === undefined ? field.label : `${field.label}: ${label}`;
  }
  const unit = result.unit && result.unit !== '1' ? ` ${result.unit}` : '';
  return `${field.label} ${result.comparator ?? ''}${result.value}${unit}`;
}

function limitText({ lowerLimit, upperLimit, value }: EnteredResult): string {
  if (value === undefined || (lowerLimit === undefined && upperLimit === undefined)) return '';
  if (lowerLimit !== undefined && upperLimit !== undefined) return ` against ${lowerLimit} to ${upperLimit}`;
  return upperLimit === undefined
    ? ` against the lower limit ${lowerLimit}`
    : ` against the upper limit ${upperLimit}`;
}

function limitWords({ gte, gt, lt, lte }: Limit, before = ''): string {
  const parts = [
    gte === undefined ? [] : `at least ${before}${gte}`,
    gt === undefined ? [] : `above ${before}${gt}`,
    lt === undefined ? [] : `below ${before}${lt}`,
    lte === undefined ? [] : `at most ${before}${lte}`,
  ];
  return parts.flat().join(' and ');
}
