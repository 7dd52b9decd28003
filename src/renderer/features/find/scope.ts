import { KIND_LABELS, KINDS, type Kind } from '../../../shared/domain/kinds.ts';

/** Reads a kind typed before the words, as in `test: ck`. */
export function readScope(text: string): { kind: Kind | undefined; words: string } {
  const [, name = '', words = ''] = /^\s*([a-z]+)\s*:\s*(.*)$/i.exec(text) ?? [];
  const wanted = name.toLowerCase();
  const kind = KINDS.find((one) => {
    const { one: single, many } = KIND_LABELS[one];
    return [one, single.toLowerCase(), many.toLowerCase()].includes(wanted);
  });
  return kind ? { kind, words } : { kind: undefined, words: text };
}
