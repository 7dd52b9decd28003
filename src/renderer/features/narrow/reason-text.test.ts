import { expect, test } from 'vitest';
import type { Condition } from './narrowing.svelte.ts';
import { countsText, reasonsText } from './reason-text.ts';

const condition: Condition = {
  id: 'x',
  title: 'X',
  for: [{ findingId: 'rash', strength: 'strong', sources: [] }],
  against: [
    { findingId: 'fever', strength: 'weak', absent: true, sources: [] },
    { findingId: 'ck', strength: 'weak', sources: [] },
  ],
  notAsked: ['a', 'b'],
  sum: 3,
};
const titles: Record<string, string> = { rash: 'Rash', fever: 'Fever', ck: 'CK normal' };
const title = (id: string) => titles[id] ?? id;

test('reasons for stand before reasons against', () => {
  expect(reasonsText(condition, title)).toBe('Rash · against: no fever, CK normal');
  expect(countsText(condition)).toBe('1 for, 2 against, 2 not asked');
});

test('a condition without a reason says why it is there', () => {
  expect(reasonsText({ ...condition, for: [], against: [] }, title)).toBe(
    'Common with this complaint; nothing asked yet',
  );
});
