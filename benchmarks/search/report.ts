import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Measured } from './measure.ts';
import type { PageMeasured } from './page.ts';
import { plotLatency } from './plot.ts';
import { mean, pairedInterval, percentile } from './quality.ts';

export interface WorkerMeasured {
  loadMs: number;
  roundTripsMs: number[];
}

export interface Report {
  measured: readonly Measured[];
  worker: WorkerMeasured;
  pages: readonly PageMeasured[];
  isGenerated: boolean;
}

const OURS = 'sural';
/** The other engine of Sural is not one to be ahead of. */
const OWN = new Set([OURS, 'sural with MiniSearch']);
/** Within two points of quality counts as as good. */
const AS_GOOD = 0.02;

/** Writes the tables, and beside them the plot. */
export function writeReport(file: string, report: Report): void {
  const plot = `${basename(file, '.md')}-latency.svg`;
  writeFileSync(join(dirname(file), plot), plotLatency(report.measured));
  const sizes = [...new Set(report.measured.map(({ sections }) => sections))];
  const largest = report.measured.filter(({ sections }) => sections === Math.max(...sizes));
  const parts = [
    '# Benchmarks of the search',
    `Written by \`npm run bench:search\` on Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ` +
      `${new Date().toISOString().slice(0, 10)}. All engines had the same documents in the same run, each in a process of its own. ` +
      'Ratios carry to another computer, milliseconds do not.',
    report.isGenerated
      ? 'The sections were generated with the statistics of the shipped pack.'
      : 'Documents and judgements: MedQuAD (Ben Abacha and Demner-Fushman, https://github.com/abachaa/MedQuAD, CC BY 4.0), with names, ' +
        'synonyms, abbreviations and misspellings made from it, and the questions of TREC LiveQA 2017.',
    `![Time of a keystroke by number of sections](${plot})`,
    ...sizes.map((size) =>
      sizeTable(
        report.measured.filter(({ sections }) => sections === size),
        size,
      ),
    ),
    ...qualityTables(largest),
    workerTable(report.worker, Math.max(...sizes)),
    ...(report.pages.length > 0 ? [pageTable(report.pages)] : []),
  ];
  writeFileSync(file, `${parts.join('\n\n')}\n`);
}

function sizeTable(rows: readonly Measured[], size: number): string {
  const ours = rows.find(({ engine }) => engine === OURS);
  if (!ours) return '';
  const p = (row: Measured, share: number): number => percentile(row.keystrokesMs, share);
  const times = (value: number, base: number): string => {
    if (base <= 0 || value <= 0) return '–';
    const ratio = value / base;
    return `${ratio >= 100 ? Math.round(ratio).toLocaleString('en') : ratio.toPrecision(2)} ×`;
  };
  const cells = rows.map((row) => [
    row.engine === OURS ? `**sural** (${row.note ?? ''})` : row.engine,
    row.engine === OURS ? `${row.buildMs.toFixed(0)} ms` : times(row.buildMs, ours.buildMs),
    row.engine === OURS ? `${row.loadMs.toFixed(1)} ms` : times(row.loadMs, ours.loadMs),
    row.engine === OURS
      ? `${(row.storedBytes / 1e6).toFixed(1)} MB`
      : times(row.storedBytes, ours.storedBytes),
    row.engine === OURS ? `${(row.heldBytes / 1e6).toFixed(1)} MB` : times(row.heldBytes, ours.heldBytes),
    ...[0.5, 0.95, 0.99].map((share) =>
      row.engine === OURS ? `${p(row, share).toFixed(2)} ms` : times(p(row, share), p(ours, share)),
    ),
  ]);
  return `## ${size.toLocaleString('en')} sections\n\nThe row of Sural is measured, the others are multiples of it.\n\n${table(['engine', 'build', 'load', 'stored', 'memory', 'keystroke p50', 'p95', 'p99'], cells)}`;
}

/** A set of queries per table row: each engine's score, and how sure the difference to ours is. */
function qualityTables(rows: readonly Measured[]): string[] {
  const ours = rows.find(({ engine }) => engine === OURS);
  if (!ours) return [];
  const sets = Object.keys(ours.scores);
  const scores = (row: Measured, set: string, which: 'main' | 'second'): number[] =>
    (row.scores[set] ?? []).map((score) => score[which]);
  const cell = (row: Measured, set: string): string =>
    `${mean(scores(row, set, 'main')).toFixed(3)} / ${mean(scores(row, set, 'second')).toFixed(3)}`;
  const quality = table(
    ['queries', 'n', ...rows.map(({ engine }) => engine)],
    sets.map((set) => [set, String(ours.scores[set]?.length ?? 0), ...rows.map((row) => cell(row, set))]),
  );
  const others = rows.filter(({ engine }) => !OWN.has(engine));
  const verdicts = sets.map((set) => [
    set,
    ...others.map((row) => {
      const [low, high] = pairedInterval(scores(ours, set, 'main'), scores(row, set, 'main'));
      const word = low > 0 ? 'ahead' : high < 0 ? '**behind**' : 'level';
      return `${word} (${signed(low)} … ${signed(high)})`;
    }),
  ]);
  const p99 = (row: Measured): number => percentile(row.keystrokesMs, 0.99);
  const total = (row: Measured): number => mean(sets.map((set) => mean(scores(row, set, 'main'))));
  const rivals = others.filter((row) => total(row) >= total(ours) - AS_GOOD);
  const slower = rivals.filter((row) => p99(row) > p99(ours));
  const speed =
    rivals.length === 0
      ? `No other engine is within two points of its mean quality (${total(ours).toFixed(3)}); next is ${best(others, total)}.`
      : `Within two points of its mean quality: ${rivals.map(({ engine }) => engine).join(', ')}; slower than it in p99: ${slower.map(({ engine }) => engine).join(', ') || 'none'}.`;
  return [
    `## Quality\n\nNames: Success@1 / mean reciprocal rank, by topic. Intent and LiveQA: nDCG@10 / recall@10, by section.\n\n${quality}`,
    `Sural against each, in the first of the two numbers: 95 % interval of the difference (paired bootstrap, 2,000 draws).\n\n${table(['queries', ...others.map(({ engine }) => engine)], verdicts)}`,
    speed,
  ];
}

function best(rows: readonly Measured[], total: (row: Measured) => number): string {
  const [first] = rows.toSorted((a, b) => total(b) - total(a));
  return first ? `${first.engine} (${total(first).toFixed(3)})` : 'none';
}

function workerTable({ loadMs, roundTripsMs }: WorkerMeasured, sections: number): string {
  const cells = [0.5, 0.95, 0.99].map((share) => `${percentile(roundTripsMs, share).toFixed(2)} ms`);
  const row = [
    sections.toLocaleString('en'),
    `${loadMs.toFixed(1)} ms`,
    ...cells,
    `${Math.max(...roundTripsMs).toFixed(1)} ms`,
    String(roundTripsMs.length),
  ];
  return `## In the thread\n\nLoad from the pack, and round trips to the thread letter by letter, spelling tolerance on.\n\n${table(['sections', 'load', 'p50', 'p95', 'p99', 'max', 'keystrokes'], [row])}`;
}

/** The first page is the yardstick of the others. */
function pageTable(pages: readonly PageMeasured[]): string {
  const bare = pages[0]?.paintedMs ?? [];
  const timed = (paintedMs: readonly number[], share: number): string => {
    const [ms, least] = [percentile(paintedMs, share), percentile(bare, share)];
    return `${ms.toFixed(1)} ms${paintedMs === bare ? '' : ` (${(ms / least).toFixed(1)} ×)`}`;
  };
  const rows = pages.map(({ name, sections, paintedMs, eventMs, firstMs, stallMs }) => [
    `${name} (${sections.toLocaleString('en')} sections)`,
    ...[0.5, 0.95, 0.99].map((share) => timed(paintedMs, share)),
    `${((100 * paintedMs.filter((each) => each > 1000 / 60).length) / paintedMs.length).toFixed(1)} %`,
    eventAt(0.99, eventMs, paintedMs.length),
    eventAt(1, eventMs, paintedMs.length),
    `${firstMs.toFixed(0)} ms`,
    `${stallMs.toFixed(0)} ms`,
  ]);
  return (
    '## In the page\n\nChromium, the real page behind the real browser host. From the key press, as the browser stamps it, to the end of the frame that shows the ' +
    'results, the wait for the monitor left out. In brackets: as a multiple of a bare page, which sends each letter to the same host and shows one line of answer: the ' +
    'least that the computer needs. "Event" is the duration of the key press by Event Timing, up to the frame that shows the letter; "first" the first key press, while the index loads; ' +
    '"stall" the longest time for which the host answered nothing, the start included.\n\n' +
    table(['pack', 'p50', 'p95', 'p99', 'over 16.7 ms', 'event p99', 'event max', 'first', 'stall'], rows)
  );
}

/** Event Timing keeps no entry for what took less than a frame of 16 ms. */
function eventAt(share: number, eventMs: readonly number[], presses: number): string {
  const all = [...Array<number>(Math.max(0, presses - eventMs.length)).fill(0), ...eventMs];
  const at = percentile(all, share);
  return at === 0 ? 'under 16 ms' : `${at.toFixed(0)} ms`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}
