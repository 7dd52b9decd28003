import { spawn } from 'node:child_process';
import { programFolder } from './program-folder.ts';

/** Runs a script of the project with this Node and says what is going on. Answers false when the script failed. */
export async function runStep(
  title: string,
  script: string,
  words: readonly string[] = [],
): Promise<boolean> {
  console.log(`${title} …`);
  const started = performance.now();
  const code = await new Promise<number | null>((resolve, reject) => {
    // Its standard output goes to the error output: the address alone shall stand on ours.
    const child = spawn(process.execPath, [script, ...words], {
      cwd: programFolder,
      stdio: ['ignore', 2, 2],
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code === 0) console.log(`  done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return code === 0;
}
