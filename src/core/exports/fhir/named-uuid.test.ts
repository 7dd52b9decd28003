import { expect, it } from 'vitest';
import { namedUrn, namedUuid } from './named-uuid.ts';

it('is a UUID of version 5, the same for the same name', () => {
  expect(namedUuid('a', 'b')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(namedUuid('a', 'b')).toBe(namedUuid('a', 'b'));
  expect(namedUuid('a', 'b')).not.toBe(namedUuid('a b'));
  expect(namedUrn('a')).toBe(`urn:uuid:${namedUuid('a')}`);
});
