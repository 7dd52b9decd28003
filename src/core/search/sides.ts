/** What stands between two things that are set against each other. */
const BETWEEN = /\s+(?:vs\.?|versus|v\.?|or|compared\s+(?:with|to))\s+/i;
/** What asks for a comparison, and then what stands between the things compared. */
const ASKED =
  /\b(?:compare|comparing|comparison\s+(?:of|between)|differences?\s+between|distinguish(?:ing)?|differentiat(?:e|ing)|tell(?:ing)?)\s+(.+)$/i;
const BETWEEN_ASKED = /\s*,\s*|\s+(?:and|with|to|from|apart\s+from|vs\.?|versus|or)\s+/i;
const BEFORE = /^(?:is\s+(?:it|this|that)\s+)/i;
const MOST_SIDES = 6;

/**
 * The things that a query sets against each other, as they were typed: "PMR vs GCA", "is it gout or cellulitis?",
 * "difference between RA and lupus". None where it does not.
 */
export function sidesOf(text: string): string[] {
  const typed = text.replace(/[?!.\s]+$/, '').trimStart();
  const asked = ASKED.exec(typed)?.[1];
  const sides = (asked ?? typed)
    .split(asked === undefined ? BETWEEN : BETWEEN_ASKED)
    .map((side) => side.replace(BEFORE, '').trim())
    .filter((side) => side !== '');
  return sides.length >= 2 && sides.length <= MOST_SIDES ? sides : [];
}
