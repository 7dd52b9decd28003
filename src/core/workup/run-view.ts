import type { ChecklistItem, EnteredResult, Protocol, Run } from '../../shared/contract/workup.ts';
import { CallError } from '../../shared/contract/reply.ts';
import type { Output } from '../../shared/contract/index.ts';
import { findDetail } from '../content/store.ts';
import type { Pack } from '../content/pack.ts';
import { interpret, type TestModel, type TestResult } from './interpret.ts';

export type Entry = Run['entries'][number];

/** One result of a run with the field that it was typed into and what the rules say of it. */
export interface ResultView {
  field: TestResult;
  result: EnteredResult;
  interpretation: Output<'workup.interpret'>;
}

/** A run joined with its checklist: what every form of output starts from. */
export interface RunView {
  protocol: Protocol;
  redFlags: Protocol['redFlags'];
  entries: { item: ChecklistItem; entry: Entry; results: ResultView[] }[];
}

/** Throws `invalid-input` where the run names what the checklist does not have. */
export function viewRun(pack: Pack, protocol: Protocol, run: Run): RunView {
  const items = new Map(protocol.tiers.flatMap((tier) => tier.items.map((item) => [item.id, item] as const)));
  const flags = new Map(protocol.redFlags.map((flag) => [flag.id, flag] as const));
  const suspected = protocol.suspects.map((condition) => condition.id);
  const entries = run.entries.map((entry) => {
    const item = items.get(entry.itemId);
    if (!item) throw unknown('run.entries', `there is no item "${entry.itemId}" in ${protocol.id}`);
    return {
      item,
      entry,
      results: (entry.results ?? []).map((result) => viewResult(pack, item, result, suspected)),
    };
  });
  const order = [...items.keys()];
  return {
    protocol,
    redFlags: (run.redFlagsPresent ?? []).map((id) => {
      const flag = flags.get(id);
      if (!flag) throw unknown('run.redFlagsPresent', `there is no red flag "${id}" in ${protocol.id}`);
      return flag;
    }),
    entries: entries.sort((a, b) => order.indexOf(a.item.id) - order.indexOf(b.item.id)),
  };
}

function viewResult(pack: Pack, item: ChecklistItem, result: EnteredResult, suspected: string[]): ResultView {
  const test = item.testId === undefined ? undefined : findDetail<TestModel>(pack.db, item.testId, 'test');
  const field =
    result.field === undefined ? test?.results[0] : test?.results.find((each) => each.id === result.field);
  if (!test || !field || item.testId === undefined) {
    throw unknown('run.entries', `the item "${item.id}" takes no such result`);
  }
  return { field, result, interpretation: interpret(test, { testId: item.testId, result, suspected }) };
}

function unknown(path: string, message: string): CallError {
  return new CallError('invalid-input', `${path}: ${message}`);
}
