import { execFileSync, spawnSync } from 'node:child_process';

/** What poppler reads of a PDF file. */
export interface PdfFacts {
  title: string;
  pages: number;
  tagged: boolean;
  /** Width and height in points, upright. */
  size: [number, number];
  text: string;
  /** Names of the structure elements, such as H1, P and Table. */
  structure: string[];
}

/** Why a PDF cannot be looked into here; nothing where it can. */
export function whyNoPoppler(): string | undefined {
  const { error } = spawnSync('pdfinfo', ['-v'], { stdio: 'ignore' });
  return error && 'poppler is not installed (Debian: "apt-get install poppler-utils")';
}

export function readPdf(file: string): PdfFacts {
  const info = run('pdfinfo', file);
  const field = (name: string): string => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(info)?.[1] ?? '';
  const [width = '0', height = '0'] = field('Page size').match(/[\d.]+/g) ?? [];
  return {
    title: field('Title'),
    pages: Number(field('Pages')),
    tagged: field('Tagged') === 'yes',
    size: [Math.round(Number(width)), Math.round(Number(height))],
    text: run('pdftotext', '-layout', file, '-'),
    structure: [...run('pdfinfo', '-struct', file).matchAll(/^ *([A-Za-z][A-Za-z0-9]*)/gm)].map(
      ([, name = '']) => name,
    ),
  };
}

function run(program: string, ...words: string[]): string {
  return execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
