import type { Handlers } from '../../shared/contract/index.ts';
import { CallError } from '../../shared/contract/reply.ts';
import type { Pack } from '../content/pack.ts';
import { findDetail } from '../content/store.ts';
import { factsOf } from './facts.ts';
import { describe, findingsFrom, readFindingResults } from './findings.ts';
import { interpret, type TestModel } from './interpret.ts';
import { nextSteps } from './next.ts';
import { readProtocol } from './protocol.ts';
import { viewRun } from './run-view.ts';

export function workupHandlers(
  pack: Pack,
  today: () => string,
): Pick<Handlers, 'workup.protocol' | 'workup.interpret' | 'workup.findings' | 'workup.next'> {
  return {
    'workup.protocol': ({ id }) => readProtocol(pack, id, today()),
    'workup.interpret': (input) => {
      const test = findDetail<TestModel>(pack.db, input.testId, 'test');
      if (!test) throw new CallError('not-found', `There is no test "${input.testId}" in this edition.`);
      return interpret(test, input);
    },
    'workup.findings': ({ runs }) => {
      const facts = factsOf(pack, runs, today());
      return describe(findingsFrom(readFindingResults(pack), facts), facts);
    },
    'workup.next': ({ run }) => nextSteps(viewRun(pack, readProtocol(pack, run.checklistId, today()), run)),
  };
}
