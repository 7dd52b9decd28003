import { describe, expect, it } from 'vitest';
import { isTrustedSender } from './ipc-sender.ts';

describe('isTrustedSender', () => {
  it('trusts the page of the window', () => {
    expect(isTrustedSender({ url: 'app://sural/index.html#/find', parent: null })).toBe(true);
  });

  it('does not trust a frame inside a page', () => {
    expect(isTrustedSender({ url: 'app://sural/index.html', parent: {} })).toBe(false);
  });

  it('does not trust another origin', () => {
    expect(isTrustedSender({ url: 'https://example.org/', parent: null })).toBe(false);
    expect(isTrustedSender({ url: 'app://sural.example/', parent: null })).toBe(false);
    expect(isTrustedSender({ url: 'about:blank', parent: null })).toBe(false);
  });

  it('does not trust a frame that has gone', () => {
    expect(isTrustedSender(null)).toBe(false);
    expect(isTrustedSender(undefined)).toBe(false);
  });
});
