import type { EnteredResult, ItemState, Run } from '../contract/workup.ts';

/** One line of a run: what is known about one item. */
export type RunEntry = Run['entries'][number];

/** The states that one key walks through. Refused and not available are chosen on purpose, never in passing. */
export const CYCLE = ['not-done', 'ordered', 'pending', 'resulted'] as const satisfies readonly ItemState[];

/** What each state is called on screen, on paper and in copied text. */
export const STATE_LABELS: Readonly<Record<ItemState, string>> = {
  'not-done': 'Not done',
  ordered: 'Ordered',
  pending: 'Pending',
  resulted: 'Resulted',
  refused: 'Refused',
  'not-available': 'Not available',
};

/** Starts a checklist with one patient. Nothing is done yet. */
export function startRun(checklistId: string, version: string): Run {
  return { checklistId, version, entries: [] };
}

/** What is known about an item. An item without an entry is not done, which is not the same as negative. */
export function entryOf(run: Run, itemId: string): RunEntry {
  return run.entries.find((entry) => entry.itemId === itemId) ?? { itemId, state: 'not-done' };
}

/** Sets the state. Results and their date belong to a resulted item alone, so every other state lets go of them. */
export function setState(run: Run, itemId: string, state: ItemState): Run {
  const { results, date, ...entry } = entryOf(run, itemId);
  if (state !== 'resulted') return withEntry(run, { ...entry, state });
  return withEntry(run, { ...entry, state, ...(results ? { results } : {}), ...(date ? { date } : {}) });
}

/** The next state of the cycle; from outside of it, its start. */
export function cycleState(run: Run, itemId: string): Run {
  const place = CYCLE.findIndex((state) => state === entryOf(run, itemId).state);
  return setState(run, itemId, CYCLE[(place + 1) % CYCLE.length] ?? 'not-done');
}

/** Enters the result of one field. The item is resulted from then on. */
export function setResult(run: Run, itemId: string, result: EnteredResult): Run {
  const entry = entryOf(run, itemId);
  const others = (entry.results ?? []).filter((other) => other.field !== result.field);
  return withEntry(run, { ...entry, state: 'resulted', results: [...others, result] });
}

/** Takes the result of one field away. The item waits for its result again once none is left. */
export function removeResult(run: Run, itemId: string, field: string | undefined): Run {
  const entry = entryOf(run, itemId);
  const { results = [] } = entry;
  const rest = results.filter((result) => result.field !== field);
  if (rest.length === results.length) return run;
  return rest.length > 0 ? withEntry(run, { ...entry, results: rest }) : setState(run, itemId, 'pending');
}

/** Dates the results of a resulted item, as YYYY-MM-DD, or takes the date away. */
export function setDate(run: Run, itemId: string, date: string | undefined): Run {
  const { date: _, ...entry } = entryOf(run, itemId);
  if (entry.state !== 'resulted') return run;
  return withEntry(run, date === undefined ? entry : { ...entry, date });
}

/** Keeps a remark beside an item. An empty one is no remark. */
export function setNote(run: Run, itemId: string, note: string): Run {
  const { note: _, ...entry } = entryOf(run, itemId);
  return withEntry(run, note.trim() === '' ? entry : { ...entry, note });
}

/** Marks a red flag as present, or takes the mark away. */
export function toggleRedFlag(run: Run, id: string): Run {
  const present = run.redFlagsPresent ?? [];
  const { redFlagsPresent: _, ...rest } = run;
  const next = present.includes(id) ? present.filter((other) => other !== id) : [...present, id];
  return next.length > 0 ? { ...rest, redFlagsPresent: next } : rest;
}

/** How much of a checklist has been dealt with: everything that is no longer "not done". */
export function progressOf(run: Run, itemIds: readonly string[]): { done: number; total: number } {
  return {
    done: itemIds.filter((id) => entryOf(run, id).state !== 'not-done').length,
    total: itemIds.length,
  };
}

/** True where nothing has been entered, so that nothing is lost by closing it. */
export function isBlank(run: Run): boolean {
  return run.entries.length === 0 && (run.redFlagsPresent ?? []).length === 0;
}

/** Entries that say nothing are dropped, so that a run undone to its start equals a fresh one. */
function withEntry(run: Run, entry: RunEntry): Run {
  const blank = entry.state === 'not-done' && entry.note === undefined;
  const place = run.entries.findIndex((other) => other.itemId === entry.itemId);
  if (place < 0) return blank ? run : { ...run, entries: [...run.entries, entry] };
  return { ...run, entries: blank ? run.entries.toSpliced(place, 1) : run.entries.with(place, entry) };
}
