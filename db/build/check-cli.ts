import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checkable, crossCheck } from './checks/index.ts';
import { assemble } from './content.ts';
import { byPlace, formatFault, type Fault } from './fault.ts';
import { readContent } from './read.ts';
import { validateFile } from './validate.ts';

/** `npm run content:check [-- <file> …]`: every mistake, or those of the named files, without building. */
const folder = resolve('db/content');
const only = process.argv.slice(2).map((path) => relative(folder, resolve(path)));

const unread = only.filter((path) => !existsSync(join(folder, path)) || path.startsWith('..'));
const faults = allFaults()
  .filter((fault) => only.length === 0 || only.includes(fault.file))
  .sort(byPlace);
for (const fault of faults) console.log(formatFault(fault));
for (const path of unread) console.log(`${path}: db/content has no such file`);
console.log(`${faults.length} mistakes`);
process.exitCode = faults.length + unread.length > 0 ? 1 : 0;

function allFaults(): Fault[] {
  const { files, faults: unreadable } = readContent(folder);
  const misshapen = files.flatMap((file) => validateFile(file));
  if (unreadable.length + misshapen.length > 0) return [...unreadable, ...misshapen];
  const { content, faults: unjoined } = assemble(files);
  return content ? crossCheck(checkable(content)).faults : unjoined;
}
