import { toAscii, wrap } from '../../shared/domain/plain-text.ts';

export type Wrap = typeof wrap;

/** Breaks lines for a record that shows every sign (`unicode`) or plain letters only. */
export function wrapAs(unicode: boolean): Wrap {
  // Spelling a symbol out can lengthen a line, so it comes before the lines are broken.
  return (text, first, rest) => wrap(unicode ? text : toAscii(text), first, rest);
}
