/**
 * Points and values as whole thousandths. In binary floating point 2.1 + 0.7 + 1.9 + 2.1 + 0.7 stays below 7.5, and a
 * class that begins there is missed.
 */
export const DECIMALS = 3;
const SCALE = 10 ** DECIMALS;

/** The number in thousandths; nothing where it has more decimals than that, or is too large to be exact. */
export function toThousandths(value: number): number | undefined {
  const match = /^(-?)(\d{1,9})(?:\.(\d{1,3}))?$/.exec(String(value));
  if (!match?.[2]) return undefined;
  const whole = Number(match[2]) * SCALE + Number((match[3] ?? '').padEnd(DECIMALS, '0'));
  return match[1] === '-' && whole !== 0 ? -whole : whole;
}

/** The nearest number with so many decimals, halves away from zero, decided on the digits as written. */
export function roundDecimal(value: number, decimals: number): number {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!match) return value;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (fraction.length <= decimals) return value;
  const kept = Number(whole + fraction.slice(0, decimals));
  const rounded = (kept + (Number(fraction[decimals]) >= 5 ? 1 : 0)) / 10 ** decimals;
  return sign === '-' ? -rounded : rounded;
}

export function fromThousandths(value: number): number {
  return value / SCALE;
}
