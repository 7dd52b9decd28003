/** The limits of a laboratory, as far as it gives them. */
export interface Limits {
  lower?: number | undefined;
  upper?: number | undefined;
}

const NUMBER = String.raw`(-?\d+(?:\.\d+)?)`;
const BOTH = new RegExp(String.raw`^${NUMBER}\s*(?:-|–|—|to)\s*${NUMBER}$`, 'i');
const UPPER = new RegExp(String.raw`^(?:<=|<|≤)?\s*${NUMBER}$`);
const LOWER = new RegExp(String.raw`^(?:>=|>|≥)\s*${NUMBER}$`);

/** Reads limits as a laboratory prints them: `200` and `<200` are an upper limit, `>12` a lower one, `12-16` both. */
export function readLimits(text: string): Limits | undefined {
  const typed = text.trim();
  const [, low, high] = BOTH.exec(typed) ?? [];
  if (low !== undefined && high !== undefined) {
    const limits = { lower: Number(low), upper: Number(high) };
    return limits.lower < limits.upper && limits.upper > 0 ? limits : undefined;
  }
  const [, upper] = UPPER.exec(typed) ?? [];
  if (upper !== undefined) return Number(upper) > 0 ? { upper: Number(upper) } : undefined;
  const [, lower] = LOWER.exec(typed) ?? [];
  return lower === undefined ? undefined : { lower: Number(lower) };
}

/** Limits as they are typed. */
export function limitsText({ lower, upper }: Limits): string {
  if (lower !== undefined && upper !== undefined) return `${lower}–${upper}`;
  if (upper !== undefined) return String(upper);
  return lower === undefined ? '' : `>${lower}`;
}

export function sameLimits(a: Limits, b: Limits): boolean {
  return a.lower === b.lower && a.upper === b.upper;
}
