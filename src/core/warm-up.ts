import { setTimeout } from 'node:timers/promises';
import type { ReadableDb } from './sqlite/database.ts';
import { sql } from './sqlite/sql.ts';

const LONGEST = 24;
/** From this length on, a word with a slip is looked for by its spelling. */
const SHORTEST_SLIP = 7;
/** Between two texts: the page that opens meanwhile needs the processor more. */
const PAUSE_MS = 1;

/** At most `count` titles from everywhere in a pack. */
export function sampleTitles(db: ReadableDb, count: number): string[] {
  const rows = db.all<{ title: string }>(
    sql`SELECT title FROM (SELECT title, row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS total FROM topic)
        WHERE (place - 1) % ((total + ${count} - 1) / ${count}) = 0 ORDER BY place`,
  );
  return rows.map(({ title }) => title);
}

/**
 * Asks for the titles letter by letter, also with a letter left out, since the first real letters would wait for what is
 * read once and for code that runs for the first time. One text after the other: a question that comes meanwhile waits
 * for no more than one. Ends at the first failure, which the same question of a user would report. Answers how to stop it.
 */
export function warmUp(ask: (text: string) => unknown, titles: readonly string[], afterMs = 0): () => void {
  const texts = titles.map((title) => title.slice(0, LONGEST)).flatMap(typed);
  const stop = new AbortController();
  const { signal } = stop;
  const run = async (): Promise<void> => {
    await setTimeout(afterMs, undefined, { ref: false, signal });
    for (const text of texts) {
      await setTimeout(PAUSE_MS, undefined, { ref: false, signal });
      await ask(text);
    }
  };
  run().catch(() => undefined);
  return () => {
    stop.abort();
  };
}

function typed(title: string): string[] {
  return [...title].flatMap((_, at) => {
    const begun = title.slice(0, at + 1);
    return begun.length < SHORTEST_SLIP ? [begun] : [begun, begun.slice(0, 3) + begun.slice(4)];
  });
}
