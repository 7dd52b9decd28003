import { describe, expect, it } from 'vitest';
import { downloadHost } from './electron-runtime.ts';

describe('downloadHost', () => {
  it('is the mirror where one is named', () => {
    expect(downloadHost({ ELECTRON_MIRROR: 'https://mirror.example/electron/' })).toBe(
      'https://mirror.example/electron/',
    );
    expect(downloadHost({ npm_config_electron_mirror: 'https://npm.example/' })).toBe('https://npm.example/');
  });

  it('is the place of the releases otherwise', () => {
    expect(downloadHost({})).toMatch(/^https:\/\/github\.com\/electron\//);
  });
});
