import { kindsOf } from '../content.ts';
import type { Statement } from '../statements.ts';
import type { Check, Checked } from './check.ts';

const URGENT: ReadonlySet<unknown> = new Set(['emergency', 'same-day']);

/**
 * What nobody published may still be shown, marked as unconfirmed. But what is remembered must not carry what a machine
 * acts on, a threshold, a code, a score or the urgency of a branch, and a claim of the review says where the review says it.
 */
export const unconfirmedClaims: Check = {
  id: 'unconfirmed',
  title:
    'No threshold, code, score or urgent step rests on general knowledge; the review is cited by section',
  run(checked, report) {
    let ran = 0;
    for (const statement of [...checked.statements.values()].flat()) {
      const kinds = kindsOf(checked.content, statement.sources);
      const file = checked.content.topics.get(statement.topicId)?.file;
      if (!file) continue;
      ran += 1;
      statement.sources.forEach((ref, index) => {
        if (typeof ref === 'string' && checked.content.sources.get(ref)?.kind === 'expert-review')
          report(
            file.fault(
              [...statement.path, 'sources', index],
              `"${ref}" needs \`at\`: the section that says it`,
            ),
          );
      });
      const carried = kinds.length > 0 && kinds.every((kind) => kind === 'general-knowledge');
      const what = carried ? carriedFact(checked, statement) : undefined;
      if (what) report(file.fault(statement.path, `${what} needs a source other than general knowledge`));
    }
    return ran;
  },
};

/** What a machine or a hurried reader acts on, apart from the words. */
function carriedFact(checked: Checked, { topicId, section, path }: Statement): string | undefined {
  const topic = checked.content.topics.get(topicId)?.topic;
  const value = fieldsAt(topic, path);
  if (section === 'codes') return 'a code';
  if (section === 'reference') return 'a reference limit';
  if (topic?.kind === 'criteria' && path[0] !== 'use' && path[0] !== 'notFor' && path[0] !== 'summary')
    return 'a part of a score';
  if (path.includes('branches') && URGENT.has(value.urgency)) return 'an urgent step';
  if (hasThreshold(value.when)) return 'a threshold';
  return undefined;
}

function hasThreshold(when: unknown): boolean {
  if (Array.isArray(when)) return when.some(hasThreshold);
  if (typeof when !== 'object' || when === null) return false;
  return 'value' in when || 'timesUpperLimit' in when || 'titre' in when;
}

function fieldsAt(topic: unknown, path: readonly PropertyKey[]): { urgency?: unknown; when?: unknown } {
  let value: unknown = topic;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return {};
    value = Reflect.get(value, key);
  }
  return typeof value === 'object' && value !== null ? value : {};
}
