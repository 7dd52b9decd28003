import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FOLDER_SCHEMAS, type Folder } from '../schema/index.ts';
import { Id } from '../schema/common.ts';
import { skeleton } from './skeleton.ts';

/** `npm run content:new -- <kind> <id>`: a file with every field that the kind needs, ready to be filled in. */
const [kind = '', id = ''] = process.argv.slice(2);
const folder = Object.keys(FOLDER_SCHEMAS).find((name) => name === `${kind}s` || name === kind) as
  Folder | undefined;

if (!folder || !Id.safeParse(id).success) {
  const kinds = Object.keys(FOLDER_SCHEMAS).map((name) => name.replace(/s$/, ''));
  console.error(
    `Usage: npm run content:new -- <kind> <id>\n  kind: ${kinds.join(', ')}\n  id: lower-case words joined by hyphens`,
  );
  process.exitCode = 2;
} else {
  const name = folder === 'handouts' ? `${id}.en.yaml` : `${id}.yaml`;
  const path = resolve('db/content', join(folder, name));
  if (existsSync(path)) {
    console.error(`${path} exists already`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, skeleton(folder, id, new Date().toISOString().slice(0, 10)));
    console.log(`${path}\nFill it in, then: npm run content:check -- ${path}`);
  }
}
