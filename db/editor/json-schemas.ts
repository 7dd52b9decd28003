import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FOLDER_SCHEMAS, REGISTRY_SCHEMAS } from '../schema/index.ts';

/** Where editors look for the schemas; `.vscode/settings.json` maps files to them. */
export const SCHEMA_FOLDER = join(import.meta.dirname, '../schema/json');

/** JSON Schemas made from the zod schemas, so that an editor completes and checks the YAML while one types. */
export function jsonSchemas(): Map<string, string> {
  const named = { ...FOLDER_SCHEMAS, ...REGISTRY_SCHEMAS };
  return new Map(
    Object.entries(named).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [`${name.replace('.yaml', '')}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

if (import.meta.main) {
  rmSync(SCHEMA_FOLDER, { recursive: true, force: true });
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(SCHEMA_FOLDER, name), text);
}
