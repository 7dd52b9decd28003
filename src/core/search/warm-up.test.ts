import { expect, it } from 'vitest';
import { warmUp } from './warm-up.ts';

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
