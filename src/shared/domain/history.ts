/** A value with what it was before. Changes with the same key are one step, such as the digits of one number. */
export interface History<Value> {
  readonly value: Value;
  readonly past: readonly Value[];
  readonly key?: string | undefined;
}

/** The longest way back that is kept. */
const LIMIT = 200;

/** Begins a history. There is nothing to undo. */
export function begin<Value>(value: Value): History<Value> {
  return { value, past: [] };
}

/** Goes on to a new value. */
export function change<Value>(history: History<Value>, value: Value, key?: string): History<Value> {
  if (Object.is(value, history.value)) return history;
  if (key !== undefined && key === history.key) return { ...history, value };
  return { value, past: [...history.past, history.value].slice(-LIMIT), key };
}

/** Goes back one step. At the start it stays where it is. */
export function undo<Value>(history: History<Value>): History<Value> {
  const before = history.past.at(-1);
  return before === undefined ? history : { value: before, past: history.past.slice(0, -1) };
}
