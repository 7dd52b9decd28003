import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPack } from '../../../db/build/build.ts';
import type { ChannelName, Input, Output } from '../../shared/contract/index.ts';
import { dispatch } from '../../shared/contract/dispatch.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import { createApp } from '../app.ts';

const CONTENT = {
  fixture: join(import.meta.dirname, '../../../db/fixtures/second-subject'),
  real: join(import.meta.dirname, '../../../db/content'),
};

export interface FixtureApp {
  folder: string;
  packPath: string;
  call<Name extends ChannelName>(name: Name, input: Input<Name>): Promise<Reply<Output<Name>>>;
  /** The value of a call that must be answered. */
  value<Name extends ChannelName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  close(): void;
}

/** The whole app on real SQLite in a folder of its own: on the small second subject, or on the content that ships. */
export function fixtureApp(
  content: keyof typeof CONTENT = 'fixture',
  now = '2026-01-31T12:00:00',
): FixtureApp {
  const folder = mkdtempSync(join(tmpdir(), 'sural-core-'));
  const packPath = join(folder, 'content.sqlite');
  buildPack({ contentFolder: CONTENT[content], packPath });
  const app = createApp({
    packPath,
    dataFolder: join(folder, 'data'),
    now: () => new Date(now),
    documentCss: '.document{}',
    host: {
      'host.info': () => ({ kind: 'shell', savesPdf: false }),
      'host.savePdf': () => ({ saved: false }),
      'host.saveFile': () => ({ saved: false }),
      'host.openFile': () => ({}),
    },
  });
  const faults: unknown[] = [];
  const call = (async (name: ChannelName, input: unknown) =>
    dispatch(app.handlers, name, input, (_, error) => faults.push(error))) as FixtureApp['call'];
  return {
    folder,
    packPath,
    call,
    async value(name, input) {
      const reply = await call(name, input);
      if (reply.ok) return reply.value;
      throw new Error(`${name}: ${reply.error.code} ${reply.error.message}`, { cause: faults.at(-1) });
    },
    close() {
      app.close();
      rmSync(folder, { recursive: true });
    },
  };
}
