/** Lines that the keys j and k walk over. */
const LINE = '[data-line]';
/** What opens the sources of a line. */
const MARK = '[data-mark]';
/** What takes the focus in a line: its first control. */
const FOCUS = '[data-focus]';

/** Moves to the next line or the one before. Answers false where there is none. */
export function moveLine(step: 1 | -1): boolean {
  const lines = [...document.querySelectorAll<HTMLElement>(`main ${LINE}`)];
  const current = lineOfFocus();
  const here = current ? lines.indexOf(current) : step > 0 ? -1 : lines.length;
  const control = lines[here + step]?.querySelector<HTMLElement>(FOCUS);
  if (!control) return false;
  control.focus();
  control.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Opens the sources of the line that has the focus. */
export function openLine(): boolean {
  const mark = lineOfFocus()?.querySelector<HTMLElement>(MARK);
  if (!mark) return false;
  mark.click();
  return true;
}

function lineOfFocus(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>(LINE) ?? null;
}

/** The keys of every page that is made of lines. */
export const LINE_SHORTCUTS = [
  { keys: ['j', '↓'], label: 'Next line', run: () => moveLine(1) },
  { keys: ['k', '↑'], label: 'Line before', run: () => moveLine(-1) },
  { keys: ['s'], label: 'Sources of the line', run: openLine },
];
