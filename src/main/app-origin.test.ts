import { describe, expect, it } from 'vitest';
import { APP_ENTRY, isAppUrl } from './app-origin.ts';

describe('isAppUrl', () => {
  it.each([
    APP_ENTRY,
    'app://sural/',
    'app://sural/assets/index.js',
    'app://sural/index.html#/topic/polymyositis',
  ])('accepts %s', (url) => {
    expect(isAppUrl(url)).toBe(true);
  });

  it.each([
    'app://sural.example/index.html',
    'app://sural@example.org/',
    'app://user@sural/',
    'app://sural:80/',
    'app://other/index.html',
    'https://sural/index.html',
    'file:///etc/passwd',
    'about:blank',
    'not an address',
    '',
  ])('refuses %s', (url) => {
    expect(isAppUrl(url)).toBe(false);
  });
});
