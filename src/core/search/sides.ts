/** What stands between two things that are set against each other. */
const AGAINST = /\s+(?:vs\.?|versus|v\.?|compared\s+(?:with|to))\s+/i;
const OR = /\s+or\s+/i;
/** What asks for a comparison, and then what stands between the things compared. */
const ASKED =
  /\b(?:compare|comparing|comparison\s+(?:of|between)|differences?\s+between|distinguish(?:ing)?|differentiat(?:e|ing))\s+(.+)$/i;
const TOLD_APART = /\btell(?:ing)?\s+(.+?)\s+(?:(?:apart\s+)?from\s+(.+)|apart)$/i;
const BETWEEN_ASKED = /\s*,\s*|\s+(?:and|with|to|from|vs\.?|versus|or)\s+/i;
const BEFORE = /^(?:is\s+(?:it|this|that)\s+)/i;
const MOST_SIDES = 6;

export interface Sides {
  /** The things that are set against each other, as they were typed. None where the query does not. */
  sides: string[];
  /** The last of them may be a name that is still being typed: nothing else can be meant. */
  mayBegin: boolean;
}

/** Reads "PMR vs GCA", "is it gout or cellulitis?" and "difference between RA and lupus". */
export function sidesOf(text: string): Sides {
  const typed = text.replace(/[?!.\s]+$/, '').trimStart();
  const sides = split(typed)
    .map((side) => side.replace(BEFORE, '').trim())
    .filter((side) => side !== '');
  const isSet = sides.length >= 2 && sides.length <= MOST_SIDES;
  return { sides: isSet ? sides : [], mayBegin: AGAINST.test(typed) || ASKED.test(typed) };
}

function split(typed: string): string[] {
  const asked = ASKED.exec(typed)?.[1];
  if (asked !== undefined) return asked.split(BETWEEN_ASKED);
  const [, first, second] = TOLD_APART.exec(typed) ?? [];
  if (first !== undefined) return second === undefined ? first.split(BETWEEN_ASKED) : [first, second];
  return typed.split(AGAINST.test(typed) ? AGAINST : OR);
}
