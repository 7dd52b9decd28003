/** Marks a region that F6 stops at. */
export const REGION = 'data-region';

/** Moves the focus to the next region of the window, or to the one before. */
export function moveRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>(`[${REGION}]`)].filter((region) =>
    region.checkVisibility(),
  );
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions.at((here + step + (here < 0 && step < 0 ? 1 : 0)) % regions.length);
  if (next) focusInto(next);
}

function focusInto(region: HTMLElement): void {
  const last = region.querySelector<HTMLElement>('[data-region-start]');
  const first = region.querySelector<HTMLElement>('input, a[href], button:not(:disabled)');
  (last ?? first ?? region).focus();
}
