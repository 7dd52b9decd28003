import type { ReadableDb } from '../sqlite/database.ts';
import { sql } from '../sqlite/sql.ts';
import type { TopicSearch } from './topic-search.ts';

/** So many titles: enough for the code of the search to be compiled, few enough for a slow computer. */
const TITLES = 4;
const LONGEST = 24;
/** From this length on, a word with a slip is looked for by its spelling. */
const SHORTEST_SLIP = 7;
const HITS = 20;

/** A few titles of a pack, from everywhere in it. */
export function sampleTitles(db: ReadableDb): string[] {
  const rows = db.all<{ title: string }>(
    sql`SELECT title FROM (SELECT title, row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS total FROM topic)
        WHERE (place - 1) % max(1, total / ${TITLES}) = 0 ORDER BY place LIMIT ${TITLES}`,
  );
  return rows.map(({ title }) => title);
}

/**
 * Types the titles letter by letter, also with a letter left out, since the first real letters would wait for code that
 * runs for the first time. One text per turn: a question that comes meanwhile waits for no more than one.
 */
export function warmUp(search: Pick<TopicSearch, 'find'>, titles: readonly string[]): void {
  const texts = titles.map((title) => title.slice(0, LONGEST)).flatMap(typed);
  const next = (): void => {
    const text = texts.shift();
    if (text === undefined) return;
    search.find(text, [], HITS);
    setImmediate(next);
  };
  setImmediate(next);
}

function typed(title: string): string[] {
  return [...title].flatMap((_, at) => {
    const begun = title.slice(0, at + 1);
    return begun.length < SHORTEST_SLIP ? [begun] : [begun, begun.slice(0, 3) + begun.slice(4)];
  });
}
