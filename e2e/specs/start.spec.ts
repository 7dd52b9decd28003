import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '../fixtures.ts';
import { ended, programFolder, waitForLine } from '../hosts/program.ts';

/** `npm start` as on a computer without a screen. */
function start(...words: string[]): ChildProcess & { said: string[] } {
  const child = spawn(process.execPath, [path.join(programFolder, 'src', 'start.ts'), ...words], {
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', SURAL_DATA_DIR: test.info().outputPath('data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stdout.on('data', (text: Buffer) => said.push(...text.toString().trimEnd().split('\n')));
  return Object.assign(child, { said });
}

test.beforeEach(({ hostKind }) => {
  test.skip(hostKind !== 'browser', 'the start is the same for all hosts');
  test.skip(process.platform !== 'linux', 'other systems always have a display');
});

test('without a display one line says why, and the browser host answers', async () => {
  const program = start('--no-open');
  const [, address = ''] = await waitForLine(program, /^Sural runs at (\S+)$/);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/open\/[\w-]{43}$/);
  expect((await fetch(address, { redirect: 'manual' })).status).toBe(303);
  expect(program.said.filter((line) => /window/i.test(line))).toEqual([
    'No window: there is no display. Sural opens in the browser instead.',
  ]);
  program.kill('SIGINT');
  expect(await ended(program)).toBe(0);
});

test('a window that was asked for and cannot be opened is a failure', async () => {
  const program = start('--host', 'electron');
  expect(await ended(program)).toBe(1);
  expect(program.said).toEqual(['No window: there is no display.']);
});

test('a wrong command line and a port in use end with their own codes', async () => {
  expect(await ended(start('--host', 'netscape'))).toBe(2);

  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  expect(await ended(start('--host', 'browser', '--no-open', '--port', String(port)))).toBe(1);
  other.close();
});
