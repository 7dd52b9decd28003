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
  const here = current ? lines.indexOf(current) : besideFocus(lines, step);
  const control = lines[here + step]?.querySelector<HTMLElement>(FOCUS);
  if (!control) return false;
  control.focus();
  control.scrollIntoView({ block: 'nearest' });
  return true;
}

/** The place from which a step leads to the first line past the focus, such as that of a heading; else from the end. */
function besideFocus(lines: readonly HTMLElement[], step: 1 | -1): number {
  const focus = document.activeElement ?? document.body;
  const side = step > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const isPast = (line: HTMLElement): boolean => (focus.compareDocumentPosition(line) & side) !== 0;
  const place = step > 0 ? lines.findIndex(isPast) : lines.findLastIndex(isPast);
  if (place < 0) return step > 0 ? -1 : lines.length;
  return place - step;
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
