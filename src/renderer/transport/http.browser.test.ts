import { expect, test } from 'vitest';
import { HOST_GONE } from './answer.ts';
import { overHttp } from './http.ts';

test('a host that is gone is an answer like any other', async () => {
  // The server of the tests knows no such call and answers with a page.
  expect(await overHttp('content.browse', {})).toEqual(HOST_GONE);
});
