import type { Output } from '../../../shared/contract/index.ts';

export type Step = Output<'workup.next'>['items'][number];
export type Conflict = Output<'workup.next'>['conflicts'][number];

/** Puts the focus on the line that a step is about: its state, or the box of its red flag. */
export function goTo({ kind, itemId }: Pick<Step, 'kind' | 'itemId'>): boolean {
  const target =
    kind === 'red-flag'
      ? document.querySelector<HTMLElement>(`input[id$="${CSS.escape(itemId)}"]`)
      : document.querySelector<HTMLElement>(`[data-item="${CSS.escape(itemId)}"] [data-focus]`);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'center' });
  return target !== null;
}
