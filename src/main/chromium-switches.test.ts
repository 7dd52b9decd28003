import { describe, expect, it } from 'vitest';
import { CHROMIUM_SWITCHES } from './chromium-switches.ts';

describe('CHROMIUM_SWITCHES', () => {
  const names = CHROMIUM_SWITCHES.map(([name]) => name);

  it('turns off the cache and every name', () => {
    expect(names).toContain('disable-http-cache');
    expect(CHROMIUM_SWITCHES).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
  });

  it('weakens nothing', () => {
    expect(names).not.toContain('no-sandbox');
    expect(names).not.toContain('disable-web-security');
    expect(names).not.toContain('remote-debugging-port');
  });

  it('says everything once', () => {
    expect(new Set(names).size).toBe(names.length);
  });
});
