/** What a free text seems to hold that names a person. */
export type Identifying = 'name' | 'birth-date' | 'record-number';

/**
 * Whether a text looks as if it said who the patient is. A warning and no more: it misses names that are words of
 * medicine or unusual in its lists, and it may take the date of an old biopsy for a birthday. `today` is YYYY-MM-DD.
 */
export function identifying(text: string, today: string): Identifying | undefined {
  if (hasBirthDate(text, today)) return 'birth-date';
  if (hasRecordNumber(text)) return 'record-number';
  return hasName(text) ? 'name' : undefined;
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const SAID_TO_BE_BORN = /\b(?:dob|d\.o\.b\.?|date of birth|birth ?date|birthday|born(?: on)?)\b[\s:.]*\d/i;
const DATES = [
  // 1961-03-12
  /\b(?<year>(?:19|20)\d\d)[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])\b/g,
  // 12.03.1961, 3/12/61
  /\b(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?<year>(?:19|20)?\d\d)\b/g,
  // 12 March 1961, March 12, 1961
  new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})[a-z]*\.?,? (?<year>(?:19|20)\d\d)\b`, 'gi'),
  new RegExp(String.raw`\b(?:${MONTHS})[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? (?<year>(?:19|20)\d\d)\b`, 'gi'),
];

/** A whole date of a year long gone. What happened of late is more likely a test or an onset. */
const RECENT_YEARS = 2;

function hasBirthDate(text: string, today: string): boolean {
  if (SAID_TO_BE_BORN.test(text)) return true;
  const thisYear = Number(today.slice(0, 4));
  return DATES.some((pattern) =>
    [...text.matchAll(pattern)].some(({ groups }) => {
      const digits = groups?.['year'] ?? '';
      // Of two digits, 61 can only be 1961, and 09 is 2009 rather than 1909.
      const short = Number(digits) + 2000;
      const year = digits.length === 4 ? Number(digits) : short > thisYear ? short - 100 : short;
      return year < thisYear - RECENT_YEARS;
    }),
  );
}

/** A word for a number of a person or a case, and the number behind it. */
const NAMED_NUMBER =
  /\b(?:mrn|nhs|ssn|medicare|hospital|insurance|passport|record|chart|case|patient|pat|file|id)\b[\s.:#-]*(?:number|no|nr|id)?[\s.:#-]*[a-z]{0,3}[-\s]?\d{4,}/i;
/** Seven digits or more, alone or in groups: no laboratory reports such a value. */
const LONG_NUMBER = /(?<![\d.,])\d(?:[ -]?\d){6,}(?![\d.,]*\d)/g;
const SHORT_OF_A_NUMBER = /^(?:19|20)\d\d[ -]\d\d?[ -]\d\d?$/;

function hasRecordNumber(text: string): boolean {
  if (NAMED_NUMBER.test(text)) return true;
  return [...text.matchAll(LONG_NUMBER)].some(([number]) => !SHORT_OF_A_NUMBER.test(number));
}

const WORD = String.raw`\p{Lu}[\p{L}'’-]+`;
const TITLED = new RegExp(
  String.raw`(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Herr|Frau|Sr|Sra|Señor|Señora|Mme)\.? ${WORD}`,
  'u',
);
const LABELLED = /\b(?:name|surname|called|patient name)\s*[:=]\s*\p{L}{2,}/iu;
const PAIR = new RegExp(String.raw`(?<!\p{L})(${WORD})(,? )(${WORD})`, 'gu');

/** Given names that are common in the countries where English or Spanish is spoken, and no words of medicine. */
const GIVEN = new Set(
  (
    'aaron adam ahmed aisha alan alejandro alexander ali alice amanda amy ana andrea andrew angela anna anne anthony ' +
    'antonio arthur barbara ben benjamin beth brian carlos carmen carol caroline catherine charles charlotte chloe ' +
    'chris christina christine christopher claire claudia daniel david deborah diana diego donna dorothy edward eleanor ' +
    'elena elizabeth ella emily emma eric erica ethan eva fatima felix fernando fiona francisco frank gabriel gary ' +
    'george gloria hannah harry heather helen henry hugo ian ibrahim isabel isabella jack jacob james jane janet ' +
    'jason javier jean jennifer jessica joan john jonathan jorge jose josé joseph joshua juan judith julia julie karen ' +
    'kate katherine kathleen kenneth kevin laura lauren leo linda lisa liam louis louise lucas lucia lucy luis luke ' +
    'manuel marcus margaret maria maría mariam marie mario martha martin mary matthew max megan melissa michael miguel ' +
    'mohamed mohammed monica muhammad nancy natalie nicholas nicole nina noah nora oliver olivia omar oscar pablo ' +
    'pamela patricia patrick paul pedro peter philip rachel ralph raymond rebecca ricardo richard robert roger ronald ' +
    'rosa ruth ryan samantha samuel sandra sarah sean sharon simon sofia sophia sophie stephanie stephen steven ' +
    'susan teresa theresa thomas timothy tom victoria vincent walter wendy william yusuf zoe'
  ).split(' '),
);
/** Eponyms of which a part is a given name. */
const EPONYMS = /charcot[ -]marie|miller fisher|gilles de|guillain|louis-bar|martin-gruber/i;

function hasName(text: string): boolean {
  if (TITLED.test(text) || LABELLED.test(text)) return true;
  const plain = text.replace(EPONYMS, '');
  return [...plain.matchAll(PAIR)].some(([, first = '', between, second = '']) =>
    // "Anna Example" or "Example, Anna".
    GIVEN.has((between === ' ' ? first : second).toLowerCase()),
  );
}
