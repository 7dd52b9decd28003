import { describe, expect, it } from 'vitest';
import { openCommand } from './open-address.ts';

describe('openCommand', () => {
  it.each([
    ['linux', 'xdg-open'],
    ['freebsd', 'xdg-open'],
    ['darwin', 'open'],
    ['win32', 'cmd'],
  ] as const)('on %s is %s', (platform, command) => {
    const [name, words] = openCommand(platform, 'http://127.0.0.1:1/open/x');
    expect(name).toBe(command);
    expect(words.at(-1)).toBe('http://127.0.0.1:1/open/x');
  });
});
