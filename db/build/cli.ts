import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPack } from './build.ts';
import { ContentError } from './fault.ts';

/**
 * `npm run content:build [-- <content folder> <pack file>]`
 * SURAL_REFERENCE_TEXT names a text file: no run of words may be copied from it.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const [contentFolder = 'db/content', packPath = 'resources/content.sqlite'] = positionals;
const reference = process.env['SURAL_REFERENCE_TEXT'];

try {
  const report = buildPack({
    contentFolder: resolve(contentFolder),
    packPath: resolve(packPath),
    referenceText: reference === undefined ? undefined : readFileSync(reference, 'utf8'),
    onProgress: (step) => {
      console.error(`content: ${step}`);
    },
  });
  const size = (report.indexBytes / 1024).toFixed(0);
  console.error(
    `content: ${report.topics} topics, ${report.sections} sections, ${report.statements} statements, ${report.engine} index ${size} KiB → ${packPath}`,
  );
  if (report.inReview.length > 0) {
    console.error(
      `content: ${report.inReview.length} leaflets rest on statements that changed; read them again, then ` +
        `"npm run content:review -- <leaflet>": ${report.inReview.join(', ')}`,
    );
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  console.error(`content: ${error.faults.length} mistakes; the pack was not changed`);
  process.exitCode = 1;
}
