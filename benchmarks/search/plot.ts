import type { Measured } from './measure.ts';
import { percentile } from './quality.ts';

const SIZE = { width: 760, height: 420, left: 60, right: 200, top: 24, bottom: 48 };
const COLOURS = [
  '#0b5fa5',
  '#7fb2dd',
  '#8a8f98',
  '#b4552d',
  '#2e7d4f',
  '#79b08c',
  '#a7873a',
  '#7a4fa3',
  '#c2185b',
];
const FRAME_MS = 1000 / 60;

/** The 99th percentile of a keystroke by number of sections, both axes logarithmic, as an SVG that stands alone. */
export function plotLatency(measured: readonly Measured[]): string {
  const sizes = measured.map(({ sections }) => sections);
  const p99 = ({ keystrokesMs }: Measured): number => Math.max(0.01, percentile(keystrokesMs, 0.99));
  const values = [...measured.map(p99), FRAME_MS];
  const x = scale(Math.min(...sizes), Math.max(...sizes), SIZE.left, SIZE.width - SIZE.right);
  const lowest = 10 ** Math.floor(Math.log10(Math.min(...values)));
  const highest = 10 ** Math.ceil(Math.log10(Math.max(...values)));
  const y = scale(lowest, highest, SIZE.height - SIZE.bottom, SIZE.top);
  const engines = [...Map.groupBy(measured, ({ engine }) => engine)];
  // Names at the right end, moved apart where their lines end close together.
  const ends = engines
    .map(([engine, rows]) => ({ engine, at: y(p99(rows.at(-1) as Measured)) }))
    .sort((a, b) => a.at - b.at);
  ends.forEach((end, index) => (end.at = Math.max(end.at, (ends[index - 1]?.at ?? -Infinity) + 15)));
  const placeOf = new Map(ends.map(({ engine, at }) => [engine, at]));
  const lines = engines.map(([engine, rows], index) => {
    const colour = COLOURS[index % COLOURS.length] ?? '#000';
    const points = rows.map((row) => `${x(row.sections).toFixed(1)},${y(p99(row)).toFixed(1)}`).join(' ');
    const width = engine === 'sural' ? 3 : 1.5;
    return (
      `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="${width}"/>` +
      `<text x="${SIZE.width - SIZE.right + 8}" y="${((placeOf.get(engine) ?? 0) + 4).toFixed(1)}" fill="${colour}">${engine}</text>`
    );
  });
  const decades = Array.from(
    { length: Math.round(Math.log10(highest / lowest)) + 1 },
    (_, at) => lowest * 10 ** at,
  );
  const grid = decades.map(
    (value) =>
      `<line x1="${SIZE.left}" x2="${SIZE.width - SIZE.right}" y1="${y(value)}" y2="${y(value)}" stroke="#d9dce1"/>` +
      `<text x="${SIZE.left - 8}" y="${y(value) + 4}" text-anchor="end" fill="#555">${Number(value.toPrecision(1))}</text>`,
  );
  const ticks = [...new Set(sizes)].map(
    (size) =>
      `<text x="${x(size)}" y="${SIZE.height - SIZE.bottom + 18}" text-anchor="middle" fill="#555">${size.toLocaleString('en')}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="sans-serif" font-size="12">`,
    `<title>99th percentile of a keystroke in milliseconds, by number of sections</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...grid,
    `<line x1="${SIZE.left}" x2="${SIZE.width - SIZE.right}" y1="${y(FRAME_MS)}" y2="${y(FRAME_MS)}" stroke="#b00" stroke-dasharray="4 4"/>`,
    `<text x="${SIZE.left + 4}" y="${y(FRAME_MS) - 4}" fill="#b00">one frame</text>`,
    ...ticks,
    ...lines,
    `<text x="${SIZE.left}" y="${SIZE.top - 8}" fill="#555">ms, 99th percentile of a keystroke</text>`,
    `<text x="${(SIZE.left + SIZE.width - SIZE.right) / 2}" y="${SIZE.height - 8}" text-anchor="middle" fill="#555">sections</text>`,
    '</svg>\n',
  ].join('\n');
}

function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  const span = Math.log(to / from) || 1;
  return (value) => start + (Math.log(value / from) / span) * (end - start);
}
