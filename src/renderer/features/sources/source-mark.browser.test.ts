import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { library } from './library.svelte.ts';
import SourceMark from './SourceMark.svelte';
import SourcesCard from './SourcesCard.svelte';

library.add([
  {
    id: 'a-study',
    title: 'A study of calves',
    kind: 'study',
    year: 2024,
    read: 'abstract',
    caution: 'Small.',
  },
]);

test('a mark opens its sources beside it and Escape closes them', async () => {
  const card = await render(SourcesCard, {});
  const screen = await render(SourceMark, {
    sources: [{ id: 'a-study', locator: 'table 2' }],
    unconfirmed: false,
  });
  const mark = screen.getByRole('button');
  await mark.click();
  const dialog = card.getByRole('dialog', { name: 'Sources' });
  await expect.element(dialog).toBeVisible();
  await expect.element(mark).toHaveAttribute('aria-expanded', 'true');
  for (const text of ['Study · 2024', 'A study of calves', 'table 2', 'abstract', 'Small.']) {
    await expect.element(dialog.getByText(new RegExp(text))).toBeVisible();
  }
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(mark).toHaveAttribute('aria-expanded', 'false');
});

test('an unconfirmed line explains itself', async () => {
  const card = await render(SourcesCard, {});
  const screen = await render(SourceMark, { sources: [{ id: 'a-study' }], unconfirmed: true });
  await screen.getByRole('button', { name: 'Unconfirmed: sources' }).click();
  await expect.element(card.getByText(/no published source stands behind this line/)).toBeVisible();
});
