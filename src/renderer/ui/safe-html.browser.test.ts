import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import SafeHtml from './SafeHtml.svelte';
import { sanitize } from './sanitize.ts';

test('known elements and inner links stay', async () => {
  const screen = await render(SafeHtml, {
    html: 'see <a href="#/topic/ck">CK</a> and <strong>more</strong>',
  });
  await expect.element(screen.getByRole('link', { name: 'CK' })).toHaveAttribute('href', '#/topic/ck');
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a handler', '<a href="#/topic/ck" onclick="alert(1)">x</a>'],
  ['a style', '<p style="position:fixed">x</p>'],
  ['an image', '<img src="x" onerror="alert(1)">'],
  ['a link that leaves', '<a href="https://example.org">x</a>'],
  ['a script link', '<a href="javascript:alert(1)">x</a>'],
  ['a form', '<form action="/"><input></form>'],
  ['a frame', '<iframe src="/"></iframe>'],
])('%s does not', (_, html) => {
  expect(sanitize(html)).not.toMatch(/script|on\w+=|style=|<img|https:|<form|<input|<iframe/);
});
