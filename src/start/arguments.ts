import { parseArgs } from 'node:util';

export interface StartOptions {
  /** The host that was asked for; without one, the window where it can be opened, else the browser. */
  host: 'electron' | 'browser' | undefined;
  /** Open the address in the default browser. */
  open: boolean;
  /** Port of the browser host; 0 takes a free one. */
  port: number;
}

export const USAGE = 'npm start -- [--host electron|browser] [--no-open] [--port <number>]';

/** Reads the command line, or says what is wrong with it. */
export function readArguments(words: readonly string[]): StartOptions | { wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        host: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
      },
    });
    const { host } = values;
    if (host !== undefined && host !== 'electron' && host !== 'browser') {
      return { wrong: '--host is either electron or browser.' };
    }
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535) {
      return { wrong: '--port is a number up to 65535.' };
    }
    return { host, open: !values['no-open'], port: Number(values.port) };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : 'The arguments cannot be read.' };
  }
}
