import { existsSync } from 'node:fs';
import path from 'node:path';
import { isStale } from './freshness.ts';
import { programFolder } from './program-folder.ts';
import { runStep } from './run-step.ts';

const inProgram = (...names: string[]): string => path.join(programFolder, ...names);

const BUNDLES = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'].map((file) =>
  inProgram(file),
);
const BUNDLE_SOURCES = ['core', 'main', 'preload', 'renderer', 'shared']
  .map((folder) => inProgram('src', folder))
  .concat(inProgram('electron.vite.config.ts'), inProgram('package.json'));

/** Builds what is missing or out of date. Answers false, with the reason printed, where that fails. */
export async function prepare(env: Readonly<Record<string, string | undefined>>): Promise<boolean> {
  const ownPack = Boolean(env['SURAL_PACK']);
  if (!ownPack && !existsSync(inProgram('resources', 'content.sqlite'))) {
    if (!(await runStep('Building the content pack', inProgram('db', 'build', 'cli.ts')))) return false;
  }
  if (isStale(BUNDLES, BUNDLE_SOURCES)) {
    const builder = inProgram('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
    if (!(await runStep('Building the program', builder, ['build', '--logLevel', 'error']))) return false;
  }
  return true;
}
