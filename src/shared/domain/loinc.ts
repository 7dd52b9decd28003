/** True for a LOINC code whose check digit (mod 10, Luhn weights) is right. Source: LOINC Users' Guide, appendix C. */
export function isLoinc(code: string): boolean {
  const match = /^(\d{1,6})-(\d)$/.exec(code);
  if (!match?.[1]) return false;
  const sum = [...match[1]]
    .reverse()
    .map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1))
    .reduce((total, value) => total + Math.floor(value / 10) + (value % 10), 0);
  return (10 - (sum % 10)) % 10 === Number(match[2]);
}
