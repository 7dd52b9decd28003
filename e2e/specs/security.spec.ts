import { request as httpRequest } from 'node:http';
import { rawCall } from '../call.ts';
import { expect, test } from '../fixtures.ts';
import type { Host } from '../hosts/host.ts';

test.describe('the page', () => {
  test.afterEach(({ host }) => {
    // These attacks leave traces on purpose.
    host.watch.forget();
  });

  test('cannot reach a foreign address', async ({ page }) => {
    const outcome = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'went out',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
  });

  test('runs no script and no style that was put into it', async ({ page }) => {
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.attacked = true;';
      const style = document.createElement('style');
      style.textContent = 'html { outline: 7px solid red; }';
      document.head.append(script, style);
      const image = document.createElement('div');
      image.innerHTML = '<img src="x:" onerror="window.attacked = true">';
      document.body.append(image);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return {
        script: 'attacked' in window,
        outline: getComputedStyle(document.documentElement).outlineWidth,
      };
    });
    expect(ran.script).toBe(false);
    expect(ran.outline).not.toBe('7px');
  });

  test('cannot evaluate text as a program', async ({ page }) => {
    const outcome = await page.evaluate(
      () =>
        new Promise((resolve) => {
          // Later, because what the test itself sends to the page may evaluate.
          setTimeout(() => {
            try {
              resolve(String(new Function('return "ran"')()));
            } catch {
              resolve('refused');
            }
          });
        }),
    );
    expect(outcome).toBe('refused');
  });

  test('cannot put a foreign page into itself', async ({ page }) => {
    const outcome = await page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => {
            resolve(event.effectiveDirective);
          });
          const frame = document.createElement('iframe');
          frame.src = 'https://example.org/';
          document.body.append(frame);
        }),
    );
    expect(outcome).toBe('frame-src');
  });

  test.describe('asks for', () => {
    for (const permission of ['geolocation', 'notifications', 'camera', 'clipboard-read']) {
      test(`${permission} and is not granted it`, async ({ page }) => {
        const state = await page.evaluate(async (name) => {
          // The names are open in the browser and closed in the types.
          const status = await navigator.permissions.query({ name: name as PermissionName });
          return status.state;
        }, permission);
        expect(state).not.toBe('granted');
      });
    }
  });

  for (const name of ['__proto__', 'constructor', 'hasOwnProperty', 'search.query/../settings.get', '']) {
    test(`finds no channel ${JSON.stringify(name)}`, async ({ page }) => {
      expect(await rawCall(page, name, {})).toMatchObject({ ok: false, error: { code: 'unknown-channel' } });
    });
  }

  test('gets no stack and no path from a wrong call', async ({ page }) => {
    const reply = await rawCall(page, 'content.topic', { id: { $ne: null } });
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(JSON.stringify(reply)).not.toMatch(/\bat .*\.[jt]s:|node_modules|sqlite/i);
  });

  test('sees nothing of Node', async ({ page }) => {
    const names = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
    );
    expect(names).toEqual([]);
  });
});

test.describe('the window', () => {
  test.beforeEach(({ hostKind }) => {
    test.skip(hostKind === 'browser', 'a browser has its own window');
  });
  test.afterEach(({ host }) => {
    host.watch.forget();
  });

  test('stays on its page', async ({ host, page }) => {
    const before = page.url();
    for (const target of [
      'https://example.org/',
      `${host.origin}/assets/`,
      `${host.origin}/index.html?x=1`,
    ]) {
      await page.evaluate((url) => {
        location.href = url;
      }, target);
      await expect.poll(() => page.evaluate(() => document.title)).toContain('Sural');
      expect(page.url()).toBe(before);
    }
  });

  test('loads its own page again', async ({ page }) => {
    await page.reload();
    await expect(page.locator('main h1').first()).toBeVisible();
  });

  test('opens no other window', async ({ page }) => {
    await page.evaluate(() => window.open('https://example.org/')?.closed);
    await page.evaluate(() => window.open('about:blank')?.closed);
    await expect.poll(() => page.context().pages().length).toBe(1);
  });

  test('exposes two functions and nothing else', async ({ page }) => {
    const members = await page.evaluate(() => {
      // Frozen, so that no script can put its own function in place of it.
      const { sural } = window as unknown as { sural: object };
      return { names: Object.keys(sural).sort(), frozen: Object.isFrozen(sural) };
    });
    expect(members).toEqual({ names: ['invoke', 'on'], frozen: true });
  });

  test('sends the commands of its menu to the page', async ({ host, page }) => {
    await page.evaluate(() => {
      location.hash = '#/settings';
    });
    await expect(page.locator('main h1').first()).toBeVisible();
    await host.shell?.clickMenu('find');
    await expect(page.getByRole('combobox').first()).toBeFocused();
  });
});

test.describe('the browser host', () => {
  test.beforeEach(({ hostKind }) => {
    test.skip(hostKind !== 'browser', 'only this host listens on a port');
  });

  test('answers the page that it let in', async ({ host }) => {
    expect((await knock(host)).status).toBe(200);
  });

  test('refuses a foreign host name', async ({ host }) => {
    expect((await knock(host, { host: 'sural.example.org' })).status).toBe(403);
  });

  test('refuses a foreign origin', async ({ host }) => {
    expect((await knock(host, { origin: 'https://example.org' })).status).toBe(403);
    expect((await knock(host, { origin: 'null' })).status).toBe(403);
  });

  test('refuses a missing cookie', async ({ host }) => {
    const answer = await knock(host, { cookie: '' });
    expect(answer.status).toBe(403);
    expect(answer.body).not.toContain('"value"');
  });

  test('refuses a body that is too large', async ({ host }) => {
    expect((await knock(host, {}, `{"text":"${'x'.repeat(2 * 1024 * 1024)}"}`)).status).toBe(413);
  });

  test('refuses another type of content', async ({ host }) => {
    expect((await knock(host, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await knock(host, { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
  });

  test('keeps its cookie from scripts and from other sites', async ({ host, page }) => {
    const [cookie, ...others] = await page.context().cookies();
    expect(others).toEqual([]);
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', expires: -1 });
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect(page.url()).toContain(`${host.origin}/`);
    expect(page.url()).not.toContain(cookie?.value);
  });
});

/** One call from outside the browser, with the cookie of the page unless told otherwise. */
async function knock(
  host: Host,
  headers: Record<string, string> = {},
  body = '{}',
): Promise<{ status: number; body: string }> {
  const cookies = await host.page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      `${host.origin}/rpc/host.info`,
      {
        method: 'POST',
        headers: { cookie, origin: host.origin, 'content-type': 'application/json', ...headers },
      },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: text });
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
