import { describe, expect, it } from 'vitest';
import { isJson, openPath, refusal, type RequestHead } from './request-guard.ts';

const host = { port: 41234, token: 'secret' };
const page: RequestHead = {
  method: 'GET',
  path: '/',
  headers: { host: '127.0.0.1:41234', cookie: 'other=1; sural-41234=secret' },
};
const call: RequestHead = {
  method: 'POST',
  path: '/rpc/search.query',
  headers: { ...page.headers, origin: 'http://127.0.0.1:41234', 'content-type': 'application/json' },
};

describe('refusal', () => {
  it('lets the page and its calls in', () => {
    expect(refusal(page, host)).toBeUndefined();
    expect(refusal(call, host)).toBeUndefined();
  });

  it('lets the address of the start in without a cookie', () => {
    const open = { method: 'GET', path: openPath('secret'), headers: { host: '127.0.0.1:41234' } };
    expect(refusal(open, host)).toBeUndefined();
    expect(refusal({ ...open, path: openPath('secret2') }, host)).toMatchObject({ status: 403 });
    expect(refusal({ ...open, path: openPath('') }, host)).toMatchObject({ status: 403 });
    expect(refusal({ ...open, method: 'POST' }, host)).toMatchObject({ status: 403 });
  });

  it.each([
    'example.org',
    'example.org:41234',
    'localhost:41234',
    '127.0.0.1',
    '127.0.0.1:80',
    '',
    undefined,
  ])('refuses the host %s', (name) => {
    const headers = { ...call.headers, host: name };
    expect(refusal({ ...call, headers }, host)).toMatchObject({ status: 403 });
  });

  it.each(['https://example.org', 'http://localhost:41234', 'http://127.0.0.1:80', 'null', '', undefined])(
    'refuses a call from the origin %s',
    (origin) => {
      const headers = { ...call.headers, origin };
      expect(refusal({ ...call, headers }, host)).toMatchObject({ status: 403 });
    },
  );

  it('refuses a page that another origin loads', () => {
    const headers = { ...page.headers, origin: 'https://example.org' };
    expect(refusal({ ...page, headers }, host)).toMatchObject({ status: 403 });
  });

  it.each([undefined, '', 'sural-41234=', 'sural-41234=secret2', 'sural-80=secret', 'secret'])(
    'refuses the cookie %s',
    (cookie) => {
      const headers = { ...call.headers, cookie };
      expect(refusal({ ...call, headers }, host)).toMatchObject({ status: 403 });
    },
  );

  it('answers each path to its own method', () => {
    expect(refusal({ ...call, method: 'GET' }, host)).toMatchObject({ status: 405 });
    expect(refusal({ ...call, path: '/' }, host)).toMatchObject({ status: 405 });
  });

  it('reads JSON only', () => {
    const headers = { ...call.headers, 'content-type': 'text/plain' };
    expect(refusal({ ...call, headers }, host)).toMatchObject({ status: 415 });
  });
});

describe('isJson', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON'])(
    'accepts %s',
    (type) => {
      expect(isJson(type)).toBe(true);
    },
  );

  it.each([
    'text/plain',
    'text/plain; x=application/json',
    'application/jsonp',
    'multipart/form-data',
    '',
    undefined,
  ])('refuses %s', (type) => {
    expect(isJson(type)).toBe(false);
  });
});
