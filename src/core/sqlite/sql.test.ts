import { expect, it } from 'vitest';
import { sql } from './sql.ts';

it('binds values instead of pasting them into the text', () => {
  const hostile = `'; DROP TABLE topic; --`;
  expect(sql`SELECT * FROM topic WHERE id = ${hostile} AND kind = ${1}`).toEqual({
    text: 'SELECT * FROM topic WHERE id = ? AND kind = ?',
    values: [hostile, 1],
  });
});
