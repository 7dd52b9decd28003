import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerWith } from '../../testing/fixture-host.ts';
import { Consultation } from './consultation.svelte.ts';
import { IdleWatch } from './idle.svelte.ts';

const MINUTE = 60_000;
let consultation: Consultation;
let idle: IdleWatch;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  answerWith({ 'consultation.put': () => ({}), 'consultation.clear': () => ({}) });
  consultation = new Consultation();
  consultation.chooseHandout('leaflet', true);
  idle = new IdleWatch(consultation, () => consultation.clear(false));
  stop = idle.start();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('the last minute is counted down, and then the consultation is gone for good', () => {
  vi.advanceTimersByTime(28 * MINUTE);
  expect(idle.secondsLeft).toBeUndefined();
  vi.advanceTimersByTime(1.5 * MINUTE);
  expect(idle.secondsLeft).toBe(30);
  expect(consultation.empty).toBe(false);
  vi.advanceTimersByTime(MINUTE / 2);
  expect(consultation.empty).toBe(true);
  expect(idle.secondsLeft).toBeUndefined();
  expect(idle.clearedAfter).toBe(30);
  expect(consultation.takeBack()).toBe(false);
});

test.each([
  new KeyboardEvent('keydown', { key: 'j' }),
  new PointerEvent('pointerdown'),
  new WheelEvent('wheel'),
])('a sign of somebody begins the time again: %s', (sign) => {
  vi.advanceTimersByTime(29.5 * MINUTE);
  expect(idle.secondsLeft).toBe(30);
  window.dispatchEvent(sign);
  expect(idle.secondsLeft).toBeUndefined();
  vi.advanceTimersByTime(28 * MINUTE);
  expect(consultation.empty).toBe(false);
});

test('a computer that slept over the time clears before the first key counts', () => {
  vi.setSystemTime(Date.now() + 60 * MINUTE);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }));
  expect(consultation.empty).toBe(true);
});

test('where nothing was entered there is nothing to warn of', () => {
  consultation.chooseHandout('leaflet', false);
  vi.advanceTimersByTime(60 * MINUTE);
  expect(idle.secondsLeft).toBeUndefined();
  expect(idle.clearedAfter).toBeUndefined();
});
