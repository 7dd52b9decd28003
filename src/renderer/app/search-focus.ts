let cameFrom: HTMLElement | undefined;

/** Puts the cursor into the search box, its text selected. */
export function focusSearch(): void {
  const field = document.getElementById('search');
  if (!(field instanceof HTMLInputElement)) return;
  const now = document.activeElement;
  if (now !== field) cameFrom = now instanceof HTMLElement ? now : undefined;
  field.focus();
  field.select();
}

/** Goes back to where the keys were before, or to the heading of the page. The page stays where it is. */
export function leaveSearch(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  const place = cameFrom?.isConnected && cameFrom !== document.body ? cameFrom : heading;
  cameFrom = undefined;
  place?.focus({ preventScroll: true });
}
