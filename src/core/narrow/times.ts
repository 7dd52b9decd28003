import type { Token } from './tokens.ts';

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
  fortnight: 2,
  twenty: 20,
  fifteen: 15,
  thirty: 30,
};

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

/** Single words and pairs that name a time course by themselves. */
const AT_ONCE = /^(suddenly|sudden|abrupt|abruptly|overnight|acute|acutely|hyperacute)$/;

/** Age, sex and time course. Numbers that belong to something else are left alone. */
export function readBackground(text: string, tokens: readonly Token[]): Background {
  const age = readAge(text, tokens);
  const sex = readSex(tokens);
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
    /\b(?:woman|man|female|male|lady|gentleman|patient|farmer|teacher)(?:,| of| aged)? (\d{2,3})\b(?!\s*(?:kg|pack|days?|weeks?|months?|years?|cm))/i,
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

function readSex(tokens: readonly Token[]): 'female' | 'male' | undefined {
  for (const { raw } of tokens) {
    if (/^(woman|female|lady|girl|she|her)$/.test(raw)) return 'female';
    if (/^(man|male|gentleman|boy|he|his)$/.test(raw)) return 'male';
  }
  return undefined;
}

function readOnsets(tokens: readonly Token[], used: ReadonlySet<number>): Background['onsets'] {
  const onsets: Background['onsets'] = [];
  tokens.forEach(({ raw }, at) => {
    if (used.has(at)) return;
    const part = partAround(tokens, at);
    const foreign = isElsewhere(part);
    if (AT_ONCE.test(raw) && !isNegated(tokens, at))
      onsets.push({ name: 'onset over hours', positions: [at] });
    const since = tokens[at - 1]?.raw;
    if (
      /^(yesterday|today|tonight)$/.test(raw) ||
      (raw === 'morning' && since === 'this') ||
      (raw === 'night' && since === 'last')
    ) {
      if (!foreign) onsets.push({ name: 'onset over hours', positions: [at] });
    }
    if (!UNIT.test(raw) || foreign) return;
    const amount = amountBefore(tokens, at);
    if (!amount) return;
    const lead = tokens.slice(Math.max(0, amount.from - 3), amount.from).map((token) => token.raw);
    const after = tokens.slice(at + 1, at + 3).map((token) => token.raw);
    const leads = lead.some((word) =>
      /^(for|over|since|within|in|past|last|x|during|about|of|the|after)$/.test(word),
    );
    const follows = /^(history|of|duration|now|so|back)$/.test(after[0] ?? '') || after.includes('history');
    const ago = after[0] === 'ago' || after[0] === 'earlier' || after[0] === 'back';
    const begins = part.some((token) => BEGINS.test(token.raw));
    const alone = tokens[amount.from - 1] === undefined || tokens[amount.from - 1]?.mark !== undefined;
    if (ago ? !begins : !(leads || follows || alone)) return;
    onsets.push({ name: nameOf(amount.number, raw), positions: range(amount.from, at) });
  });
  return onsets;
}

function isElsewhere(part: readonly Token[]): boolean {
  const short = part.some(({ raw }) => /^(minutes?|after)$/.test(raw));
  return part.some(({ raw }) => ELSEWHERE.has(raw) || MEDICINE.test(raw) || (short && POSTURE.has(raw)));
}

function amountBefore(tokens: readonly Token[], at: number): { number: number; from: number } | undefined {
  const raw = tokens[at]?.raw ?? '';
  if (raw === 'fortnight') return { number: 2, from: at };
  for (let back = 1; back <= 3; back += 1) {
    const word = tokens[at - back]?.raw ?? '.';
    const number = /^\d+(\.\d+)?$/.test(word) ? Number(word) : NUMBERS[word];
    if (
      number !== undefined &&
      !(
        back > 1 &&
        /^(a|an)$/.test(word) &&
        tokens[at - 1]?.raw !== 'few' &&
        tokens[at - 1]?.raw !== 'couple'
      )
    )
      return { number: wideOf(tokens, at, back, number), from: at - back };
    if (!/^(or|to|of|more|than|and|the|-)$/.test(word)) break;
  }
  return /s$/.test(raw) && /^(for|over|since|within)$/.test(tokens[at - 1]?.raw ?? '')
    ? { number: 3, from: at }
    : undefined;
}

/** "A few weeks": the word nearest to the unit names the amount. */
function wideOf(tokens: readonly Token[], at: number, back: number, number: number): number {
  return back > 1 ? (NUMBERS[tokens[at - 1]?.raw ?? ''] ?? number) : number;
}

function nameOf(number: number, unit: string): string {
  const days = /^(hour|hr)/.test(unit)
    ? number / 24
    : /^(day|night)/.test(unit)
      ? number
      : /^(week|wk|fortnight)/.test(unit)
        ? number * 7
        : /^(month|mth)/.test(unit)
          ? number * 30
          : number * 365;
  if (days < 2) return 'onset over hours';
  if (days < 14) return 'onset over days';
  if (days < 60) return 'onset over weeks';
  if (days < 365 * 1.5) return 'onset over months';
  return 'onset over years';
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
