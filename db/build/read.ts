import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Fault } from './fault.ts';

type Path = readonly PropertyKey[];

/** A parsed YAML file that still knows where each value stands. */
export class AuthoredFile {
  readonly path: string;
  readonly value: unknown;
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(path: string, document: Document, lines: LineCounter) {
    this.path = path;
    this.value = document.toJS();
    this.#document = document;
    this.#lines = lines;
  }

  /** A fault at the value under `path`, or at the nearest parent that is written down. */
  fault(path: Path, message: string): Fault {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = this.#document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return this.#at(node.range[0], message);
    }
    return this.#at(this.#document.contents?.range?.[0] ?? 0, message);
  }

  /** A fault at a key instead of at its value. */
  faultAtKey(path: Path, key: string, message: string): Fault {
    const parent = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return this.#at(pair.key.range[0], message);
    }
    return this.fault(path, message);
  }

  #at(offset: number, message: string): Fault {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.path, line, column: col, message };
  }
}

export interface ReadResult {
  files: AuthoredFile[];
  faults: Fault[];
}

/** Step 1: reads every YAML file of the content folder, in a fixed order. */
export function readContent(folder: string): ReadResult {
  const files: AuthoredFile[] = [];
  const faults: Fault[] = [];
  for (const path of yamlFiles(folder)) {
    const lines = new LineCounter();
    const text = readFileSync(join(folder, path), 'utf8');
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
    for (const problem of [...document.errors, ...document.warnings]) {
      const { line, col } = lines.linePos(problem.pos[0]);
      faults.push({ file: path, line, column: col, message: `YAML: ${problem.message}` });
    }
    if (document.errors.length === 0) files.push(new AuthoredFile(path, document, lines));
  }
  return { files, faults };
}

/** Paths from `folder` with forward slashes, sorted by code unit so that every machine agrees. */
function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
