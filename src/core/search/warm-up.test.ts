import { expect, it } from 'vitest';
import { openWritable } from '../sqlite/database.ts';
import { sql } from '../sqlite/sql.ts';
import { sampleTitles, warmUp } from './warm-up.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('types the titles letter by letter, with and without a slip, and lets others in between', async () => {
  const asked: string[] = [];
  warmUp(
    {
      find: (text) => {
        asked.push(text);
        return { found: [], terms: [], suggestions: [] };
      },
    },
    ['Gout', 'Myositis'],
  );
  expect(asked).toEqual([]);
  await turn();
  expect(asked).toEqual(['G']);
  for (let turns = 0; turns < 30; turns += 1) await turn();
  expect(asked).toEqual(
    'G Go Gou Gout M My Myo Myos Myosi Myosit Myositi Myoiti Myositis Myoitis'.split(' '),
  );
});

it('does nothing where a pack has no topics', async () => {
  warmUp({ find: () => expect.unreachable() }, []);
  await turn();
});

it.each([
  [0, []],
  [1, ['1']],
  [5, ['1', '2', '3', '4']],
  [9, ['1', '3', '5', '7']],
])('takes titles from everywhere in a pack of %i topics', (count, titles) => {
  const db = openWritable(':memory:');
  db.script('CREATE TABLE topic (id INTEGER, title TEXT)');
  for (let id = 1; id <= count; id += 1) db.run(sql`INSERT INTO topic VALUES (${id}, ${String(id)})`);
  expect(sampleTitles(db)).toEqual(titles);
  db.close();
});
