import { describe, expect, it } from 'vitest';
import { whyNoWindow } from './no-window.ts';

describe('whyNoWindow', () => {
  it('needs a display on Linux', () => {
    expect(whyNoWindow({ platform: 'linux', env: {}, isRoot: false })).toBe('there is no display');
    expect(whyNoWindow({ platform: 'linux', env: { DISPLAY: '' }, isRoot: false })).toBe(
      'there is no display',
    );
    expect(whyNoWindow({ platform: 'linux', env: { DISPLAY: ':0' }, isRoot: false })).toBeUndefined();
    expect(
      whyNoWindow({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' }, isRoot: false }),
    ).toBeUndefined();
  });

  it('does not open for root on Linux', () => {
    expect(whyNoWindow({ platform: 'linux', env: { DISPLAY: ':0' }, isRoot: true })).toMatch('root');
  });

  it('has a display elsewhere', () => {
    expect(whyNoWindow({ platform: 'win32', env: {}, isRoot: false })).toBeUndefined();
    expect(whyNoWindow({ platform: 'darwin', env: {}, isRoot: true })).toBeUndefined();
  });
});
