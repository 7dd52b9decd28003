import type { EnteredResult, Run } from '../../shared/contract/workup.ts';
import type { Pack } from '../content/pack.ts';
import { findDetail } from '../content/store.ts';
import { enteredText, type TestModel, type TestResult } from './interpret.ts';
import { readProtocol } from './protocol.ts';
import { viewRun } from './run-view.ts';

/** One result that came back, with the run in which it stands. */
export interface Fact {
  testId: string;
  field: TestResult;
  /** It is the test's first result, which a rule means that names none. */
  first: boolean;
  result: EnteredResult;
  checklistId: string;
  /** Title of the checklist. */
  checklist: string;
  itemId: string;
  text: string;
}

/**
 * What came back in these runs. An item counts only in the state "resulted": not done, ordered, pending and refused say
 * nothing, whatever an entry holds beside its state. Throws `invalid-input` where a run names what its checklist lacks.
 */
export function factsOf(pack: Pack, runs: readonly Run[], today: string): Fact[] {
  return runs.flatMap((run) => {
    const protocol = readProtocol(pack, run.checklistId, today);
    return viewRun(pack, protocol, run).entries.flatMap(({ item, entry, results }) => {
      const { testId } = item;
      if (entry.state !== 'resulted' || testId === undefined) return [];
      const test = findDetail<TestModel>(pack.db, testId, 'test');
      return results.flatMap(({ field: shown, result }): Fact[] => {
        const field = test?.results.find((each) => each.id === shown.id);
        if (!field || !saysSomething(result)) return [];
        return [
          {
            testId,
            field,
            first: field === test?.results[0],
            result,
            checklistId: protocol.id,
            checklist: protocol.title,
            itemId: item.id,
            text: factText(field, result),
          },
        ];
      });
    });
  });
}

function saysSomething({ value, titre, ordinal, pattern }: EnteredResult): boolean {
  return value !== undefined || titre !== undefined || ordinal !== undefined || pattern !== undefined;
}

/** "CK 1840 U/L", "Anti-Jo-1: Positive", "ANA titer 1:320". */
function factText(field: TestResult, result: EnteredResult): string {
  return result.titre === undefined || result.value !== undefined
    ? enteredText(field, result)
    : `${field.label} 1:${result.titre}`;
}
