import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../shared/security/headers.ts';
import { serveApp } from './serve-app.ts';

describe('serveApp', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sural-serve-'));
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Sural</title>');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('serves the page with the security policy', async () => {
    const response = await serveApp(new Request('app://sural/index.html'), folder);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toContain('<title>Sural</title>');
  });

  it('answers 404 for what is not there and for what is outside', async () => {
    expect((await serveApp(new Request('app://sural/missing.js'), folder)).status).toBe(404);
    expect((await serveApp(new Request('app://sural/..%2fsecret.json'), folder)).status).toBe(404);
    expect((await serveApp(new Request('app://other/index.html'), folder)).status).toBe(404);
  });

  it('answers GET only', async () => {
    const response = await serveApp(new Request('app://sural/index.html', { method: 'POST' }), folder);
    expect(response.status).toBe(405);
  });
});
