import { expect, it } from 'vitest';
import { DRAWINGS } from '../../../shared/domain/leaflet.ts';
import { writtenDate } from '../region.ts';
import { STRINGS } from './index.ts';

it('has every word in every language', () => {
  for (const words of Object.values(STRINGS)) {
    const texts = [
      ...Object.values(words).filter((value) => typeof value === 'string'),
      ...DRAWINGS.flatMap((name) => [words.drawings[name], words.captions[name]]),
      words.callNow(undefined),
      words.moreSources(3),
      words.readingLevel(null),
    ];
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(words.callNow('112')).toContain('112');
    expect(words.moreSources(3)).toContain('3');
  }
});

it('translates all of them', () => {
  const { en, es, ar } = STRINGS;
  for (const [key, value] of Object.entries(en)) {
    if (key === 'direction' || typeof value !== 'string') continue;
    expect(es[key as keyof typeof es], `es ${key}`).not.toBe(value);
    expect(ar[key as keyof typeof ar], `ar ${key}`).not.toBe(value);
  }
  expect(ar.direction).toBe('rtl');
});

it.each([
  ['en', 'US', 'November 21, 2026'],
  ['en', 'EU', '21 November 2026'],
  ['es', 'US', '21 de noviembre de 2026'],
  ['ar', 'EU', '21 نوفمبر 2026'],
] as const)('writes a date in %s for %s', (language, region, written) => {
  expect(writtenDate('2026-11-21', language, region)).toBe(written);
});

it.each([
  [39.9, 'muy difícil'],
  [40, 'algo difícil'],
  [55, 'normal'],
  [65, 'bastante fácil'],
  [80, 'muy fácil'],
])('names the INFLESZ band of %d', (value, band) => {
  expect(STRINGS.es.readingLevel({ scale: 'INFLESZ', value })).toContain(band);
});
