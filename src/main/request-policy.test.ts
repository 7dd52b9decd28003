import { describe, expect, it } from 'vitest';
import { isRequestAllowed } from './request-policy.ts';

describe('isRequestAllowed', () => {
  it.each(['app://sural/index.html', 'data:image/png;base64,AAAA', 'blob:app://sural/3f0c-11'])(
    'lets %s through',
    (url) => {
      expect(isRequestAllowed(url)).toBe(true);
    },
  );

  it.each([
    'https://example.org/',
    'http://127.0.0.1:8080/',
    'http://localhost/',
    'ws://127.0.0.1/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'blob:https://example.org/3f0c-11',
    'devtools://devtools/bundled/inspector.html',
    'chrome-extension://abc/x.js',
    'app://other/index.html',
    '',
  ])('cancels %s', (url) => {
    expect(isRequestAllowed(url)).toBe(false);
  });
});
