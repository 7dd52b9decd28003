import { createHash } from 'node:crypto';
import type { Checked } from './checks/check.ts';
import { basesOf } from './render/handout.ts';

/** Enough to tell two wordings of one claim apart. */
const FINGERPRINT_DIGITS = 8;

/** The wording of every claim on which a leaflet rests, in any language, as fingerprints by name. */
export function fingerprints({ content, statements }: Checked, handoutId: string): Record<string, string> {
  const languages = [...(content.handouts.get(handoutId)?.values() ?? [])];
  const names = new Set(languages.flatMap(({ topic }) => basesOf(topic)).flat());
  const found = [...names].sort().flatMap((name) => {
    const [topicId = '', claimId] = name.split('/');
    const statement = statements.get(topicId)?.find(({ id }) => id === claimId);
    return statement ? [[name, fingerprint(statement.texts)] as const] : [];
  });
  return Object.fromEntries(found);
}

/** Claims whose wording is not the one that the leaflet was last read against. */
export function changedClaims(checked: Checked, handoutId: string): string[] {
  const read = checked.content.reviewed[handoutId] ?? {};
  return Object.entries(fingerprints(checked, handoutId))
    .filter(([name, now]) => read[name] !== now)
    .map(([name]) => name);
}

function fingerprint(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, FINGERPRINT_DIGITS);
}
