import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Criteria } from '../../schema/criteria.ts';
import { readContent } from '../read.ts';
import { differences } from './criteria.ts';

const { files } = readContent(join(import.meta.dirname, '../../content'));
const sets = files
  .filter((file) => file.path.startsWith('criteria/'))
  .map((file) => Criteria.parse(file.value));
const examples = sets.flatMap((topic) => topic.examples.map((example) => ({ topic, example })));

describe('worked examples', () => {
  it('are there for every set', () => {
    expect(sets.length).toBeGreaterThanOrEqual(11);
    expect(examples.length).toBeGreaterThanOrEqual(50);
  });

  it.each(examples.map(({ topic, example }) => [topic.id, example.name, topic, example] as const))(
    '%s: %s',
    (_id, _name, topic, example) => {
      expect(differences(topic, example)).toEqual([]);
    },
  );
});

it('tells a wrong expectation from a right one', () => {
  const { topic, example } = examples[0] ?? {};
  if (!topic || !example) throw new Error('there is no example');
  const wrong = { ...example, expected: { ...example.expected, score: 999 } };
  expect(differences(topic, wrong)[0]).toContain('score is');
});
