import type { Token } from './tokens.ts';

/** How the content names a time course: "onset over weeks". */
export const ONSET = 'onset over ';

/** What a text says of the patient beside findings, and of how long it has lasted. */
export interface Background {
  ageYears?: number;
  sex?: 'female' | 'male';
  /** Names of onsets, as the content knows them: "onset over weeks". */
  onsets: { name: string; positions: number[] }[];
  /** Positions that belong to the age. */
  agePositions: number[];
}

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  couple: 2,
  few: 3,
  several: 4,
  some: 3,
  many: 5,
  half: 1,
  past: 1,
  last: 1,
  twenty: 20,
  fifteen: 15,
  thirty: 30,
};

/** How many "for weeks" are taken to be. */
const SOME = 3;

const UNIT = /^(hours?|hrs?|days?|nights?|weeks?|wks?|months?|mths?|years?|yrs?|fortnight|decades?)$/;

/** Time that belongs to a habit, a medicine, a known disease or an event, and not to the complaint. */
const ELSEWHERE = words(
  `smoke smokes smoked smoker smoking cigarettes pack packs drinks drank alcohol diabetes diabetic diagnosed diagnosis
  operation operated surgery surgical replacement plaster cast fracture flight flew drive trip travel travelled birth
  delivery delivered postpartum pregnant pregnancy married cancer chemotherapy chemo dose doses cycle cycles infusion
  infusions steroid steroids statin statins tablet tablets medicine medicines medication takes taking took taken treated
  treatment therapy every per twice weekly lasts lasting eases eased relieved hypertension lupus rheumatoid known bite
  bitten diarrhea gastroenteritis infection vaccine vaccination`,
);

/** Endings of the names of medicines. */
const MEDICINE = /.{3}(statin|mab|xaban|gatran|farin|sone|lone|zide|semide)$/;

/** Words about what eases or brings on a complaint; a time beside them and "after" or in minutes is no time course. */
const POSTURE = words('rest resting standing sitting walking');

/** Verbs by which a complaint begins. */
const BEGINS =
  /^(start\w*|began|begun|begin\w*|came|come|develop\w*|notic\w*|woke|onset|appear\w*|since|first|suddenly|went|became|felt|struck|progress\w*|worse\w*|increas\w*)$/;

/** Words that name a time course by themselves. */
const AT_ONCE = /^(suddenly|sudden|abrupt|abruptly|overnight|acute|acutely|hyperacute)$/;

/** Age, sex and time course. Numbers that belong to something else are left alone. */
export function readBackground(text: string, tokens: readonly Token[]): Background {
  const age = readAge(text, tokens);
  const sex = readSex(text, tokens);
  return {
    ...(age ? { ageYears: age.years } : {}),
    ...(sex ? { sex } : {}),
    agePositions: age?.positions ?? [],
    onsets: readOnsets(tokens, new Set(age?.positions)),
  };
}

/** "68-year-old", "72 yo", "aged 72", "72M", "woman, 68", "in her 70s". */
function readAge(text: string, tokens: readonly Token[]): { years: number; positions: number[] } | undefined {
  const patterns = [
    /\b(\d{1,3})[\s-]*(?:years?|yrs?|y)[\s-]*(?:old|o\b|\/o)/i,
    /\b(\d{1,3})\s?(?:yo|y\/o)\b/i,
    /\bage[d:]?\s*(?:of\s*)?(\d{1,3})\b/i,
    /\b(\d{2,3})\s?[MF]\b/,
    /\bin (?:his|her|their) (?:early |mid |mid-|late )?(\d0)['’]?s\b/i,
    /\b(?:woman|man|female|male|lady|gentleman|patient)(?:,| of| aged)? (\d{2,3})\b(?!\s*(?:kg|pack|days?|weeks?|months?|years?|cm))/i,
    /(?:^|[.;\n] ?)(\d{2})(?=,)/,
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const years = Number(match?.[1]);
    if (!match || !(years >= 0 && years <= 120)) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    const positions = tokens.flatMap(({ start, end, mark }, at) =>
      !mark && start < to && end > from ? [at] : [],
    );
    return { years, positions };
  }
  return undefined;
}

/** By a word, or by the letter after an age: "72M". */
function readSex(text: string, tokens: readonly Token[]): 'female' | 'male' | undefined {
  for (const { raw } of tokens) {
    if (/^(woman|female|lady|girl|she|her)$/.test(raw)) return 'female';
    if (/^(man|male|gentleman|boy|he|his)$/.test(raw)) return 'male';
  }
  const letter = /\b\d{2,3}\s?([MF])\b/.exec(text)?.[1];
  if (letter) return letter === 'F' ? 'female' : 'male';
  return undefined;
}

function readOnsets(tokens: readonly Token[], used: ReadonlySet<number>): Background['onsets'] {
  return tokens.flatMap(({ raw }, at) => {
    if (used.has(at)) return [];
    if (AT_ONCE.test(raw)) return isNegated(tokens, at) ? [] : [{ name: `${ONSET}hours`, positions: [at] }];
    const part = partAround(tokens, at);
    if (isElsewhere(part)) return [];
    if (raw === 'childhood') return [{ name: `${ONSET}years`, positions: [at] }];
    if (isToday(tokens, at)) return [{ name: `${ONSET}hours`, positions: [at] }];
    const amount = UNIT.test(raw) ? amountBefore(tokens, at) : undefined;
    if (!amount || !isOfTheComplaint(tokens, part, amount.from, at)) return [];
    return [{ name: nameOf(amount.number * daysIn(raw)), positions: range(amount.from, at) }];
  });
}

/** "Yesterday", "this morning", "last night". */
function isToday(tokens: readonly Token[], at: number): boolean {
  const [before, raw] = [tokens[at - 1]?.raw, tokens[at]?.raw ?? ''];
  return (
    /^(yesterday|today|tonight)$/.test(raw) ||
    (raw === 'morning' && before === 'this') ||
    (raw === 'night' && before === 'last')
  );
}

/** "For three weeks", "three-week history", "x3 days", "began three weeks ago". */
function isOfTheComplaint(
  tokens: readonly Token[],
  part: readonly Token[],
  from: number,
  at: number,
): boolean {
  const next = tokens[at + 1]?.raw ?? '';
  if (/^(ago|earlier|back)$/.test(next)) return part.some(({ raw }) => BEGINS.test(raw));
  const lead = tokens.slice(Math.max(0, from - 3), from).map(({ raw }) => raw);
  if (lead.some((raw) => /^(for|over|since|within|in|past|last|x|during|about|of|the|after)$/.test(raw)))
    return true;
  if (/^(history|of|duration|now|so)$/.test(next) || tokens[at + 2]?.raw === 'history') return true;
  return tokens[from - 1] === undefined || tokens[from - 1]?.mark !== undefined;
}

/** True where the part speaks of a habit, a medicine or an event, and not of the complaint. */
function isElsewhere(part: readonly Token[]): boolean {
  const short = part.some(({ raw }) => /^(minutes?|after)$/.test(raw));
  return part.some(({ raw }) => ELSEWHERE.has(raw) || MEDICINE.test(raw) || (short && POSTURE.has(raw)));
}

/** The amount before a unit of time: "three", "a few", "2 or 3", "the past"; "for weeks" names none and means some. */
function amountBefore(tokens: readonly Token[], at: number): { number: number; from: number } | undefined {
  if (tokens[at]?.raw === 'fortnight') return { number: 1, from: at };
  const nearest = numberAt(tokens, at - 1);
  if (nearest !== undefined) {
    const article = /^(a|an|the)$/.test(tokens[at - 2]?.raw ?? '');
    return { number: nearest, from: article ? at - 2 : at - 1 };
  }
  const ofBefore = /^(of|more)$/.test(tokens[at - 1]?.raw ?? '') ? numberAt(tokens, at - 2) : undefined;
  if (ofBefore !== undefined) return { number: ofBefore, from: at - 2 };
  const lead = tokens[at - (tokens[at - 1]?.raw === 'the' ? 2 : 1)]?.raw ?? '';
  const some = /^(for|over|since|within)$/.test(lead) && /s$/.test(tokens[at]?.raw ?? '');
  return some ? { number: SOME, from: at } : undefined;
}

function numberAt(tokens: readonly Token[], at: number): number | undefined {
  const raw = tokens[at]?.raw ?? '';
  return /^\d+(\.\d+)?$/.test(raw) ? Number(raw) : NUMBERS[raw];
}

function daysIn(unit: string): number {
  if (/^h/.test(unit)) return 1 / 24;
  if (/^[dn]/.test(unit)) return unit.startsWith('dec') ? 3650 : 1;
  if (unit === 'fortnight') return 14;
  if (/^w/.test(unit)) return 7;
  return /^m/.test(unit) ? 30 : 365;
}

/** The name under which the content knows a time course. */
function nameOf(days: number): string {
  if (days < 2) return `${ONSET}hours`;
  if (days < 14) return `${ONSET}days`;
  if (days < 60) return `${ONSET}weeks`;
  return days < 1.5 * 365 ? `${ONSET}months` : `${ONSET}years`;
}

function isNegated(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ raw }) => /^(not|no|without|never)$/.test(raw));
}

/** The words of the same part of the sentence. */
function partAround(tokens: readonly Token[], at: number): Token[] {
  let [from, to] = [at, at];
  while (from > 0 && !tokens[from - 1]?.mark) from -= 1;
  while (to < tokens.length - 1 && !tokens[to + 1]?.mark) to += 1;
  return tokens.slice(from, to + 1);
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}
