import type { Handlers, Output, ParsedInput } from '../../shared/contract/index.ts';
import { CallError } from '../../shared/contract/reply.ts';
import { fit, type Known, type Lane } from '../../shared/domain/narrow/fit.ts';
import { bestQuestions, bestTests, type Split } from '../../shared/domain/narrow/next.ts';
import type { Pack } from '../content/pack.ts';
import { readKnowledge, readRecognizer, type Knowledge } from './knowledge.ts';
import type { Recognizer, Understanding } from './recognize.ts';

type Answer = Output<'narrow.fit'>;
type Question = ParsedInput<'narrow.fit'>;

export function narrowHandlers(pack: Pack): Pick<Handlers, 'narrow.fit' | 'narrow.read'> {
  let recognizer: Recognizer | undefined;
  let knowledge: Knowledge | undefined;
  const recognizing = (): Recognizer => (recognizer ??= readRecognizer(pack));
  return {
    'narrow.read': ({ text }) => recognizing().read(text),
    'narrow.fit': (input) => narrow((knowledge ??= readKnowledge(pack, recognizing())), input),
  };
}

function narrow(knowledge: Knowledge, input: Question): Answer {
  refuseUnknown(knowledge, [...input.present, ...input.absent]);
  const understood = knowledge.recognizer.read(input.text ?? '');
  const known = whatIsKnown(knowledge, input, understood);
  const lanes = fit(knowledge.candidates, known);
  return {
    understood,
    lanes: lanes.map((lane) => ({
      id: lane.id,
      conditions: lane.conditions.map((condition) => ({
        ...condition,
        ...(lane.id === 'must-not-miss' ? knowledge.urgent.get(condition.id) : {}),
      })),
    })),
    next: proposals(knowledge, lanes, known),
  };
}

/** What was chosen outranks what was read in the text; a finding chosen both ways counts as not asked. */
function whatIsKnown(knowledge: Knowledge, input: Question, understood: Understanding): Known {
  const { present, absent, context } = input;
  const chosen = new Set([...present, ...absent]);
  const read = [
    ...understood.present.map(({ id }) => ({ id, state: 'present' })),
    ...understood.absent.map(({ id }) => ({ id, state: 'absent' })),
    ...(context?.ageYears === undefined ? [] : knowledge.recognizer.ofAge(context.ageYears)),
    ...(context?.onset === undefined
      ? []
      : knowledge.recognizer.read(context.onset).present.map(({ id }) => ({ id, state: 'present' }))),
  ].filter(({ id }) => !chosen.has(id));
  const known = {
    present: new Set([...present, ...read.filter(({ state }) => state === 'present').map(({ id }) => id)]),
    absent: new Set([...absent, ...read.filter(({ state }) => state === 'absent').map(({ id }) => id)]),
  };
  const both = new Set([...known.present].filter((id) => known.absent.has(id)));
  const isFinding = (id: string): boolean => knowledge.findingIds.has(id) && !both.has(id);
  return {
    present: new Set([...known.present].filter(isFinding)),
    absent: new Set([...known.absent].filter(isFinding)),
    presentations: new Set([
      ...understood.presentations.map(({ id }) => id),
      ...present.filter((id) => knowledge.presentationIds.has(id)),
    ]),
  };
}

function refuseUnknown({ findingIds, presentationIds }: Knowledge, ids: readonly string[]): void {
  const unknown = ids.find((id) => !findingIds.has(id) && !presentationIds.has(id));
  if (unknown !== undefined)
    throw new CallError('not-found', `There is no finding "${unknown}" in this edition.`);
}

function proposals(knowledge: Knowledge, lanes: readonly Lane<unknown>[], known: Known): Answer['next'] {
  const firstTests = new Map(
    [...knowledge.urgent].map(([id, { firstTests: tests }]) => [id, tests.map((test) => test.id)]),
  );
  const questions = bestQuestions(knowledge.candidates, lanes, known);
  const tests = bestTests(firstTests, lanes);
  return [
    ...questions.map((split) => ({
      id: split.id,
      kind: 'finding' as const,
      why: reason(knowledge, split, 'speaks for'),
      splits: split.splits,
    })),
    ...tests.map((split) => ({
      id: split.id,
      kind: 'test' as const,
      why: reason(knowledge, split, 'first test of'),
      splits: split.splits,
    })),
  ];
}

function reason({ titles }: Knowledge, { splits, speaksFor, speaksAgainst }: Split, word: string): string {
  const name = (ids: readonly string[]): string => ids.map((id) => titles.get(id) ?? id).join(', ');
  return [
    `splits these ${splits.length}`,
    ...(speaksFor.length > 0 ? [`${word} ${name(speaksFor)}`] : []),
    ...(speaksAgainst.length > 0 ? [`speaks against ${name(speaksAgainst)}`] : []),
  ].join('; ');
}
