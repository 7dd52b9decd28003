import type { RedFlag } from '../../shared/contract/common.ts';
import type { Alarm } from '../../shared/domain/narrow/fit.ts';
import { textOf } from '../../shared/domain/plain-text.ts';
import type { Recognizer } from './recognize.ts';

/** The findings that red flags name, for those that cannot wait for another day. */
export function alarmsOf(flags: readonly RedFlag[], recognizer: Recognizer): Alarm[] {
  const times = recognizer.ofTime();
  return flags.flatMap(({ finding, urgency }) => {
    if (urgency !== 'emergency' && urgency !== 'same-day') return [];
    return (
      alternatives(textOf(finding))
        .map((text) => recognizer.read(text).present.map(({ id }) => id))
        // "Creatinine rising over days", of which the days alone are understood, says nothing of the danger.
        .filter((findings) => findings.some((id) => !times.has(id)))
        .map((findings) => ({ findings, atOnce: urgency === 'emergency' }))
    );
  });
}

/** What a red flag joins by "or", each with what it shares: "legs weak with numbness or retention" are two pictures. */
export function alternatives(flag: string): string[] {
  const [head = '', ...tail] = flag.split(/\bwith\b/);
  const heads = head.split(/\bor\b/);
  const tails = tail.length === 0 ? [''] : tail.join('with').split(/\bor\b/);
  return heads.flatMap((first) => tails.map((second) => `${first.trim()} ${second.trim()}`.trim()));
}
