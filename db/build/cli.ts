import { resolve } from 'node:path';
import { buildPack } from './build.ts';
import { ContentError } from './fault.ts';

/** `npm run content:build [-- <content folder> <pack file>]` */
const [contentFolder = 'db/content', packPath = 'resources/content.sqlite'] = process.argv.slice(2);

try {
  const report = buildPack({
    contentFolder: resolve(contentFolder),
    packPath: resolve(packPath),
    onProgress: (step) => console.error(`content: ${step}`),
  });
  const size = (report.indexBytes / 1024).toFixed(0);
  console.error(
    `content: ${report.topics} topics, ${report.sections} sections, ${report.statements} statements, index ${size} KiB → ${packPath}`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  console.error(`content: ${error.faults.length} mistakes; the pack was not changed`);
  process.exitCode = 1;
}
