import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { checkable } from '../build/checks/index.ts';
import type { Checked } from '../build/checks/check.ts';
import { assemble } from '../build/content.ts';
import { ContentError } from '../build/fault.ts';
import { changedClaims, fingerprints } from '../build/leaflet-review.ts';
import { readContent } from '../build/read.ts';
import { validateFile } from '../build/validate.ts';

const HEAD =
  '# Written by `npm run content:review`: the wording of each claim that a leaflet was last read against.\n';

/**
 * `npm run content:review -- <leaflet> …` after somebody has read these leaflets against the claims they rest on;
 * `-- --all` for all of them. Without a name it lists what waits.
 */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } });
const folder = resolve('db/content');
const checked = read(folder);
const known = [...checked.content.handouts.keys()].sort();
const unknown = positionals.filter((id) => !known.includes(id));

if (unknown.length > 0) {
  console.error(`There is no leaflet ${unknown.join(', ')}.`);
  process.exitCode = 2;
} else if (positionals.length === 0 && !values.all) {
  for (const id of known) {
    const changed = changedClaims(checked, id);
    if (changed.length > 0) console.log(`${id}: ${changed.join(', ')}`);
  }
} else {
  const reviewed = new Set(values.all ? known : positionals);
  // Leaflets that are gone are forgotten with their claims.
  const handouts = known.flatMap((id) => {
    const claims = reviewed.has(id) ? fingerprints(checked, id) : checked.content.reviewed[id];
    return claims ? [[id, claims] as const] : [];
  });
  const text = stringify({ handouts: Object.fromEntries(handouts) }, { lineWidth: 0 });
  writeFileSync(join(folder, 'reviewed.yaml'), HEAD + text);
  console.log(`${reviewed.size} leaflets noted as read.`);
}

function read(contentFolder: string): Checked {
  const { files, faults: unreadable } = readContent(contentFolder);
  const misshapen = files.flatMap((file) => validateFile(file));
  const { content, faults } = unreadable.length + misshapen.length > 0 ? { faults: [] } : assemble(files);
  if (!content) throw new ContentError([...unreadable, ...misshapen, ...faults]);
  return checkable(content);
}
