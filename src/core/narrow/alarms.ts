import type { RedFlag } from '../../shared/contract/common.ts';
import type { Alarm } from '../../shared/domain/narrow/fit.ts';
import { textOf } from '../../shared/domain/plain-text.ts';
import type { Recognizer } from './recognize.ts';

/** The findings that red flags name, for those that cannot wait for another day. */
export function alarmsOf(flags: readonly RedFlag[], recognizer: Recognizer): Alarm[] {
  return flags.flatMap(({ finding, urgency }) => {
    if (urgency !== 'emergency' && urgency !== 'same-day') return [];
    return alternatives(textOf(finding))
      .map((text) => recognizer.read(text).present.map(({ id }) => id))
      .filter((findings) => findings.length > 0)
      .map((findings) => ({ findings, atOnce: urgency === 'emergency' }));
  });
}

/** What a red flag joins by "or", each with what it shares: "legs weak with numbness or retention" are two pictures. */
export function alternatives(flag: string): string[] {
  const [head = '', ...tail] = flag.split(/\bwith\b/);
  const heads = head.split(/\bor\b/);
  const tails = tail.length === 0 ? [''] : tail.join('with').split(/\bor\b/);
  return heads.flatMap((first) => tails.map((second) => `${first.trim()} ${second.trim()}`.trim()));
}
