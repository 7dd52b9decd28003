import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

describe('readArguments', () => {
  it('has a default for everything', () => {
    expect(readArguments([])).toEqual({ host: undefined, open: true, port: 0 });
  });

  it('reads host, port and --no-open', () => {
    expect(readArguments(['--host', 'browser', '--no-open', '--port', '8123'])).toEqual({
      host: 'browser',
      open: false,
      port: 8123,
    });
    expect(readArguments(['--host=electron'])).toMatchObject({ host: 'electron' });
  });

  it.each([
    [['--host', 'firefox']],
    [['--host']],
    [['--port', '70000']],
    [['--port', '-1']],
    [['--port', 'x']],
    [['--unknown']],
    [['word']],
  ])('refuses %j', (words) => {
    expect(readArguments(words)).toHaveProperty('wrong');
  });
});
