import { afterEach, beforeEach, expect, test } from 'vitest';
import { router } from './router.svelte.ts';

let stop: () => void;
let scroller: HTMLElement;
const moved = () => new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));

beforeEach(() => {
  document.body.innerHTML = '<main style="height: 100px; overflow: auto"><h1 tabindex="-1">A</h1></main>';
  scroller = document.querySelector('main') as HTMLElement;
  scroller.append(Object.assign(document.createElement('div'), { style: 'height: 1000px' }));
  stop = router.start(scroller);
});

afterEach(() => {
  stop();
});

test('is at the new place before the next key', async () => {
  router.go('#/narrow');
  expect(router.route.name).toBe('narrow');
  await moved();
  expect(router.route.name).toBe('narrow');
});

test('goes to the place again where the address is the same', async () => {
  router.go('#/topic/first/b');
  await moved();
  scroller.append(Object.assign(document.createElement('h2'), { id: 'section-b', tabIndex: -1 }));
  router.arrived('b');
  scroller.scrollTop = 0;
  document.querySelector('h1')?.focus();
  router.go('#/topic/first/b');
  expect(document.activeElement?.id).toBe('section-b');
  expect(scroller.scrollTop).toBeGreaterThan(500);
});

test('a new place begins at its top, the way back where it was left', async () => {
  router.go('#/topic/first');
  await moved();
  router.arrived();
  scroller.scrollTop = 300;
  router.go('#/topic/second');
  await moved();
  router.arrived();
  expect(scroller.scrollTop).toBe(0);
  router.back();
  await moved();
  expect(router.route).toMatchObject({ name: 'topic', id: 'first' });
  router.arrived();
  expect(scroller.scrollTop).toBe(300);
});
