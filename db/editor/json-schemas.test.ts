import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jsonSchemas, SCHEMA_FOLDER } from './json-schemas.ts';

it('is what `npm run content:schemas` would write now', () => {
  const made = jsonSchemas();
  expect(readdirSync(SCHEMA_FOLDER).sort()).toEqual([...made.keys()].sort());
  for (const [name, text] of made) expect(readFileSync(join(SCHEMA_FOLDER, name), 'utf8'), name).toBe(text);
});
