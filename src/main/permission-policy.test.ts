import { describe, expect, it } from 'vitest';
import { isPermissionAllowed } from './permission-policy.ts';

describe('isPermissionAllowed', () => {
  it('lets the page copy a text', () => {
    expect(isPermissionAllowed('clipboard-sanitized-write', 'app://sural/')).toBe(true);
  });

  it('lets nobody else copy a text', () => {
    expect(isPermissionAllowed('clipboard-sanitized-write', 'https://example.org/')).toBe(false);
    expect(isPermissionAllowed('clipboard-sanitized-write', '')).toBe(false);
  });

  it.each([
    'clipboard-read',
    'display-capture',
    'fileSystem',
    'fullscreen',
    'geolocation',
    'hid',
    'local-fonts',
    'media',
    'midi',
    'notifications',
    'openExternal',
    'persistent-storage',
    'serial',
    'usb',
    'unknown',
    '__proto__',
    'constructor',
  ])('denies %s', (permission) => {
    expect(isPermissionAllowed(permission, 'app://sural/')).toBe(false);
  });
});
