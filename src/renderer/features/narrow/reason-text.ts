import type { Condition } from './narrowing.svelte.ts';

/** How many findings speak for and against a condition, for those who do not see the dots. */
export function countsText({ for: speaksFor, against, notAsked }: Condition): string {
  return `${speaksFor.length} for, ${against.length} against, ${notAsked.length} not asked`;
}

/** The reasons of a condition in one line, strongest first. */
export function reasonsText(
  { for: speaksFor, against }: Condition,
  title: (findingId: string) => string,
): string {
  const missing = against.map(({ findingId, absent }) => `${absent ? 'no ' : ''}${lower(title(findingId))}`);
  const parts = [
    ...(speaksFor.length > 0 ? [speaksFor.map(({ findingId }) => title(findingId)).join(', ')] : []),
    ...(missing.length > 0 ? [`against: ${missing.join(', ')}`] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : 'Common with this complaint; nothing asked yet';
}

/** Keeps abbreviations as they are written. */
function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
