import { spawnSync } from 'node:child_process';

/** The end of `npm run ready`: nothing that was run may have changed a file that is kept. */
const { stdout, status } = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
if (status !== 0) {
  console.error('git status failed: this check needs a clone.');
  process.exitCode = 1;
} else if (stdout !== '') {
  console.error(`Files changed or were left over:\n${stdout}`);
  process.exitCode = 1;
}
