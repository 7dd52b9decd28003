/** Width that every record system shows without breaking lines of its own. */
export const COLUMNS = 78;

const ASCII: readonly (readonly [RegExp, string])[] = [
  [/×/g, 'x'],
  [/≥/g, '>='],
  [/≤/g, '<='],
  [/[–—−]/g, '-'],
  [/…/g, '...'],
  [/[‘’]/g, "'"],
  [/[“”]/g, '"'],
  [/[µμ]/g, 'u'],
  [/°/g, ' deg '],
  // Plain digits would make 109 of it.
  [/(?<=10)⁹/g, '^9'],
  [/(?<=10)⁶/g, '^6'],
  [/(?<=10)³/g, '^3'],
  [/→/g, '->'],
  [/[·•]/g, '-'],
  [/½/g, '1/2'],
  [/α/g, 'alpha'],
  [/β/g, 'beta'],
  [/γ/g, 'gamma'],
  [/\u00a0/g, ' '],
];

/** Letters that every system can show: accents are dropped, symbols spelled out, the rest becomes a question mark. */
export function toAscii(text: string): string {
  const spelled = ASCII.reduce((result, [pattern, plain]) => result.replace(pattern, plain), text);
  return spelled
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\n\t -~]/g, '?');
}

/** Breaks a text at spaces into lines that begin with `first` and then with `rest`, both of the width of `first` or less. */
export function wrap(text: string, first = '', rest = ''): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    for (const piece of pieces(word, COLUMNS - Math.max(first.length, rest.length))) {
      if (!empty && line.length + 1 + piece.length > COLUMNS) {
        lines.push(line);
        line = rest;
        empty = true;
      }
      line += empty ? piece : ` ${piece}`;
      empty = false;
    }
  }
  return empty ? lines : [...lines, line];
}

/** A word that is longer than a line is cut. */
function pieces(word: string, length: number): string[] {
  return word.length <= length ? [word] : (word.match(new RegExp(`.{1,${length}}`, 'gu')) ?? []);
}

/** Text of inline HTML made by the builder. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
