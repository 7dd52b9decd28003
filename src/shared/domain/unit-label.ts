/** Parts of UCUM codes that are written otherwise on a report. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/\{1\.73_m2\}/g, '1.73 m²'],
  [/\{(FEU|DDU)\}/g, ' $1'],
  [/\[arb'U\]/g, 'AU'],
  [/\[(GPL|MPL)'U\]/g, '$1 U'],
  [/\[H2O\]/g, 'H₂O'],
  [/\((\d+)\.h\)/g, '$1 h'],
  [/10\*9/g, '10⁹'],
  [/10\*6/g, '10⁶'],
  [/10\*3/g, '10³'],
  [/[[\]{}]/g, ''],
  [/(?<![A-Za-z])u(?=[A-Z]|[glmk]|mol)/g, 'µ'],
];

/**
 * A UCUM unit as laboratories write it: `m[IU]/L` is mIU/L, `10*9/L` is 10⁹/L, `mm[Hg]` is mmHg. For people to read:
 * what is stored, exported and compared stays the code. The unit `1` of a bare number has no label.
 */
export function unitLabel(code: string): string {
  if (code === '1') return '';
  return WRITTEN.reduce((label, [part, written]) => label.replace(part, written), code);
}
