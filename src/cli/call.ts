import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { createApp, whyNotOpened, type App } from '../core/app.ts';
import { readDocumentCss } from '../core/handouts/read-document-css.ts';
import { dispatch } from '../shared/contract/dispatch.ts';
import { CallError, type Reply } from '../shared/contract/reply.ts';
import { defaultDataFolder } from '../webhost/default-data-folder.ts';
import { answerLines } from './lines.ts';
import { readCommand } from './command.ts';

const PROGRAM_FOLDER = path.resolve(import.meta.dirname, '../..');

// A reader such as `head` may close the pipe early: that ends the program, and is no fault.
process.stdout.on('error', () => process.exit());

const command = readCommand(process.argv.slice(2));
if ('usage' in command) {
  console.error(command.usage);
  process.exitCode = 2;
} else {
  const app = openOrWhyNot();
  const answer = async (channel: unknown, input: unknown): Promise<Reply<unknown>> => {
    if (typeof app === 'string') return { ok: false, error: { code: 'not-available', message: app } };
    return dispatch(app.handlers, channel, input, (where, error) => {
      console.error(`${where}:`, error);
    });
  };
  const print = (reply: Reply<unknown>): void => {
    process.stdout.write(`${JSON.stringify(reply)}\n`);
    if (!reply.ok) process.exitCode = 1;
  };
  if ('lines' in command) await answerLines(process.stdin, answer, print);
  else print(await answer(command.channel, command.input));
  if (typeof app !== 'string') app.close();
}

/** A file that cannot be opened is answered to every call, so that a reader always gets its replies. */
function openOrWhyNot(): App | string {
  const chosen = process.env['SURAL_PACK'];
  const packPath = chosen ? path.resolve(chosen) : path.join(PROGRAM_FOLDER, 'resources', 'content.sqlite');
  if (!chosen) buildIfMissing(packPath);
  try {
    return open(packPath);
  } catch (error) {
    const reason = whyNotOpened(error);
    if (reason === undefined) console.error(error);
    return reason ?? 'Sural cannot open its files. The error output says why.';
  }
}

function open(packPath: string): App {
  const { env, platform } = process;
  return createApp({
    packPath,
    dataFolder: defaultDataFolder({ platform, home: homedir(), env }),
    now: () => new Date(),
    documentCss: readDocumentCss(),
    host: {
      'host.info': () => ({ kind: 'shell', savesPdf: false }),
      'host.savePdf': () => {
        throw new CallError('not-available', 'There is no page to save.');
      },
      'host.saveFile': noDialog,
      'host.openFile': noDialog,
    },
  });
}

function noDialog(): never {
  throw new CallError('not-available', 'A shell has no dialog to choose a file in.');
}

/** Standard output belongs to the replies: the builder speaks on standard error only. */
function buildIfMissing(packPath: string): void {
  if (existsSync(packPath)) return;
  const builder = path.join(PROGRAM_FOLDER, 'db', 'build', 'cli.ts');
  spawnSync(process.execPath, [builder], { cwd: PROGRAM_FOLDER, stdio: ['ignore', 2, 2] });
}
