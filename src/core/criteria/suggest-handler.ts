import type { Handlers } from '../../shared/contract/index.ts';
import type { Pack } from '../content/pack.ts';
import { factsOf } from '../workup/facts.ts';
import { findingsFrom, originOf, readFindingResults } from '../workup/findings.ts';
import { readCriteria } from './handlers.ts';
import { suggestAnswers, type Suggestion } from './suggest.ts';

export function suggestHandlers(pack: Pack, today: () => string): Pick<Handlers, 'criteria.suggest'> {
  return {
    'criteria.suggest': ({ id, runs, present, absent }) => {
      const stored = readCriteria(pack, id);
      const facts = factsOf(pack, runs, today());
      const established = new Map(
        findingsFrom(readFindingResults(pack), facts).map((each) => [each.id, each] as const),
      );
      // What the clinician says of a finding outranks what follows from results.
      const noted = (ids: readonly string[], state: 'present' | 'absent') =>
        ids.map((findingId) => {
          const known = established.get(findingId);
          return [
            findingId,
            { id: findingId, state, from: known?.state === state ? known.from : [] },
          ] as const;
        });
      const findings = new Map([...noted(present, 'present'), ...noted(absent, 'absent')]);
      const suggestions = suggestAnswers(stored, facts, findings);
      return { suggestions: suggestions.map(suggestionReply) };
    },
  };
}

function suggestionReply({ itemId, answer, contradictory, facts, findings }: Suggestion) {
  return {
    itemId,
    ...(answer === undefined ? {} : { answer }),
    ...(contradictory ? { contradictory } : {}),
    results: facts.map(originOf),
    findings: findings.flatMap(({ id, state }) => (state === 'contradictory' ? [] : [{ id, state }])),
  };
}
