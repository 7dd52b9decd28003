import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * `npm run types`: every project of tsconfig.json by itself, since each folder is an environment of its own.
 * `tsc -b` cannot do it: tests import across projects, which composite projects forbid.
 */
const root = path.join(import.meta.dirname, '..');
const { references } = JSON.parse(readFileSync(path.join(root, 'tsconfig.json'), 'utf8')) as {
  references: { path: string }[];
};

for (const { path: project } of references) {
  console.log(`types: ${project}`);
  const svelte = project === 'src/renderer';
  const program = svelte ? 'svelte-check/bin/svelte-check' : 'typescript/bin/tsc';
  const args = svelte
    ? ['--tsconfig', `${project}/tsconfig.json`, '--fail-on-warnings', '--output', 'human']
    : ['--project', project, '--noEmit'];
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
