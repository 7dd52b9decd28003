import { setTimeout } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { openWritable } from './sqlite/database.ts';
import { sql } from './sqlite/sql.ts';
import { sampleTitles, warmUp } from './warm-up.ts';

it('asks for the titles letter by letter, with and without a slip, one after the other', async () => {
  const asked: string[] = [];
  let open = 0;
  warmUp(
    async (text) => {
      asked.push(text);
      open += 1;
      expect(open).toBe(1);
      await setTimeout(1);
      open -= 1;
    },
    ['Gout', 'Myositis'],
  );
  expect(asked).toEqual([]);
  const all = 'G Go Gou Gout M My Myo Myos Myosi Myosit Myositi Myoiti Myositis Myoitis'.split(' ');
  await vi.waitFor(() => expect(asked).toEqual(all));
});

it('asks nothing more once it is stopped', async () => {
  const asked: string[] = [];
  const stop = warmUp(
    (text) => {
      asked.push(text);
      if (text === 'Go') stop();
    },
    ['Gout'],
  );
  await vi.waitFor(() => expect(asked).toContain('Go'));
  await setTimeout(30);
  expect(asked).toEqual(['G', 'Go']);
});

it('ends in silence at a failure: the question of a user reports it', async () => {
  const ask = vi.fn(async () => Promise.reject(new Error('the pack is damaged')));
  warmUp(ask, ['Gout']);
  await vi.waitFor(() => expect(ask).toHaveBeenCalled());
  await setTimeout(30);
  expect(ask).toHaveBeenCalledTimes(1);
});

it('does nothing where a pack has no topics', async () => {
  const ask = vi.fn();
  warmUp(ask, []);
  await setTimeout(10);
  expect(ask).not.toHaveBeenCalled();
});

it.each([
  [0, []],
  [3, ['1', '2', '3']],
  [24, Array.from({ length: 24 }, (_, at) => String(1 + at))],
  [47, Array.from({ length: 24 }, (_, at) => String(1 + 2 * at))],
])('takes titles from everywhere in a pack of %i topics', (count, titles) => {
  const db = openWritable(':memory:');
  db.script('CREATE TABLE topic (id INTEGER, title TEXT)');
  for (let id = 1; id <= count; id += 1) db.run(sql`INSERT INTO topic VALUES (${id}, ${String(id)})`);
  expect(sampleTitles(db, 24)).toEqual(titles);
  db.close();
});
