import type { Citation, RedFlag, TopicRef } from '../../shared/contract/common.ts';
import type { Candidate } from '../../shared/domain/narrow/fit.ts';
import { byUrgency } from '../../shared/domain/urgency.ts';
import { listCauses, listFindingRelations, listNamed } from '../content/relations.ts';
import { findDetail, findPage } from '../content/store.ts';
import type { Pack } from '../content/pack.ts';
import { readFindingResults } from '../workup/findings.ts';
import { alarmsOf } from './alarms.ts';
import { Recognizer } from './recognize.ts';
import { resultLimits } from './result-limits.ts';

/** The class of conditions that are emergencies in themselves. */
const EMERGENCY_CLASS = 'emergency';

/** What weighing the conditions of a pack needs, read once. */
export interface Knowledge {
  candidates: readonly Candidate<Citation>[];
  recognizer: Recognizer;
  findingIds: ReadonlySet<string>;
  presentationIds: ReadonlySet<string>;
  titles: ReadonlyMap<string, string>;
  /** What a condition asks for at once: its most urgent red flag and its first tests. */
  urgent: ReadonlyMap<string, { redFlag?: RedFlag; firstTests: TopicRef[] }>;
}

/** What recognizes the findings and presentations of a pack, read once. */
export function readRecognizer(pack: Pack): Recognizer {
  const { db } = pack;
  return new Recognizer(
    listNamed(db, 'finding'),
    listNamed(db, 'presentation'),
    resultLimits(readFindingResults(pack), listNamed(db, 'test')),
  );
}

export function readKnowledge({ db }: Pack, recognizer: Recognizer): Knowledge {
  const findings = listNamed(db, 'finding');
  const presentations = listNamed(db, 'presentation');
  const conditions = listNamed(db, 'condition');
  const relations = listFindingRelations(db);
  const causes = listCauses(db);
  const urgent = new Map<string, { redFlag?: RedFlag; firstTests: TopicRef[] }>();

  const candidates = conditions.map(({ id, title }): Candidate<Citation> => {
    const page = findPage(db, id);
    const own = relations.filter((each) => each.conditionId === id);
    const listed = (group: string): Set<string> =>
      new Set(
        causes
          .filter((each) => each.conditionId === id && each.group === group)
          .map((each) => each.presentationId),
      );
    const flags = [...(page?.redFlags ?? [])].sort(byUrgency);
    const tests = page?.glance.find((cell) => cell.id === 'firstTests')?.claims ?? [];
    urgent.set(id, {
      ...(flags[0] ? { redFlag: flags[0] } : {}),
      firstTests: tests.flatMap(({ topic }) => (topic ? [topic] : [])),
    });
    let alarms: Candidate<Citation>['alarms'] | undefined;
    return {
      id,
      title,
      for: own.filter(({ side }) => side === 'for'),
      against: own.filter(({ side }) => side === 'against'),
      emergency: findDetail<{ class?: string }>(db, id, 'condition')?.class === EMERGENCY_CLASS,
      // Few conditions depend on them: reading the red flags of all would double the wait for the first answer.
      get alarms() {
        return (alarms ??= alarmsOf(flags, recognizer));
      },
      dangerIn: listed('mustNotMiss'),
      commonIn: listed('common'),
    };
  });
  return {
    candidates,
    recognizer,
    findingIds: new Set(findings.map(({ id }) => id)),
    presentationIds: new Set(presentations.map(({ id }) => id)),
    titles: new Map([...findings, ...presentations, ...conditions].map(({ id, title }) => [id, title])),
    urgent,
  };
}
