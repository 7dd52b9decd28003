import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { CatalogueTopic } from '../../app/catalogue.svelte.ts';
import LegMap from './LegMap.svelte';

const presentations: CatalogueTopic[] = [
  { id: 'severe', kind: 'presentation', title: 'Severe leg pain', summary: '', regions: ['calf', 'thigh'] },
  { id: 'calf-pain', kind: 'presentation', title: 'Calf pain', summary: '', regions: ['calf'] },
];

test('a place opens the presentation that belongs to it most', async () => {
  const screen = await render(LegMap, { presentations });
  await expect
    .element(screen.getByRole('link', { name: 'Calf: Calf pain' }))
    .toHaveAttribute('href', '#/topic/calf-pain');
  await expect
    .element(screen.getByRole('link', { name: 'Front of the thigh: Severe leg pain' }))
    .toHaveAttribute('href', '#/topic/severe');
});

test('a place without a presentation is no link', async () => {
  const screen = await render(LegMap, { presentations });
  expect(screen.getByRole('link', { name: /^Shin/ }).elements()).toHaveLength(0);
});

test('a place chooses its presentation where it is told to', async () => {
  const chosen: string[] = [];
  const screen = await render(LegMap, {
    presentations,
    chosen: ['calf-pain'],
    onchoose: (topic) => chosen.push(topic.id),
  });
  const calf = screen.getByRole('button', { name: 'Calf: Calf pain' });
  await expect.element(calf).toHaveAttribute('aria-pressed', 'true');
  calf.element().focus();
  await userEvent.keyboard('{Enter} ');
  expect(chosen).toEqual(['calf-pain', 'calf-pain']);
  expect(screen.getByRole('link').elements()).toHaveLength(0);
});
