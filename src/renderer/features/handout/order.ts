/** Leaflets that can go into one print. */
export const MOST_LEAFLETS = 13;

/** The list with one item moved by a step. Past an end it stays as it is. */
export function moved<Item>(list: readonly Item[], from: number, step: -1 | 1): readonly Item[] {
  const to = from + step;
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}
