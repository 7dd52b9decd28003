import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAppFile } from './app-files.ts';

const folder = path.resolve('/opt/sural/renderer');

describe('findAppFile', () => {
  it('serves the page at the root', () => {
    expect(findAppFile('app://sural/', folder)).toEqual({
      path: path.join(folder, 'index.html'),
      contentType: 'text/html; charset=utf-8',
    });
  });

  it('names the type of a file', () => {
    expect(findAppFile('app://sural/assets/index.js', folder)?.contentType).toMatch('text/javascript');
    expect(findAppFile('app://sural/assets/font.woff2?v=1', folder)?.contentType).toBe('font/woff2');
  });

  it.each([
    'app://sural/../main/index.js',
    'app://sural/%2e%2e/main/index.js',
    'app://sural/%2e%2e%2fmain/index.js',
    'app://sural/assets/..%2f..%2fmain%2findex.js',
    'app://sural/a%00.js',
    'app://sural/%E0%A4%A',
    'app://sural/user.sqlite',
    'app://sural/assets/',
    'app://other/index.html',
    'file:///opt/sural/renderer/index.html',
  ])('has nothing for %s', (url) => {
    const file = findAppFile(url, folder);
    // A path that the parser of addresses has already cleaned stays inside the folder.
    if (file) expect(file.path.startsWith(folder + path.sep)).toBe(true);
    else expect(file).toBeUndefined();
  });

  it('never leaves its folder by an encoded path', () => {
    expect(findAppFile('app://sural/%2e%2e%2fmain/index.js', folder)).toBeUndefined();
    expect(findAppFile('app://sural/assets/..%2f..%2fmain%2findex.js', folder)).toBeUndefined();
  });
});
