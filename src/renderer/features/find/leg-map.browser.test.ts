import { expect, test } from 'vitest';
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
