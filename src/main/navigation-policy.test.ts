import { describe, expect, it } from 'vitest';
import { isNavigationAllowed } from './navigation-policy.ts';

describe('isNavigationAllowed', () => {
  it('allows the one document again', () => {
    expect(isNavigationAllowed('app://sural/index.html')).toBe(true);
    expect(isNavigationAllowed('app://sural/index.html#/topic/polymyositis')).toBe(true);
  });

  it.each([
    'https://example.org/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'app://sural/assets/index.js',
    'app://sural/index.html?x=1',
    'app://sural.example/index.html',
    'javascript:alert(1)',
    'data:text/html,hello',
    'blob:app://sural/3f0c',
    'about:blank',
    '',
  ])('denies %s', (url) => {
    expect(isNavigationAllowed(url)).toBe(false);
  });
});
