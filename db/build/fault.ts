/** One mistake in the authored content, at the place where an editor mends it. */
export interface Fault {
  /** Path from the content folder. */
  file: string;
  line: number;
  column: number;
  message: string;
}

/** Thrown at the end of a build step that found mistakes; the old pack stays as it was. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.name = 'ContentError';
    this.faults = faults;
  }
}

/** `conditions/dvt.yaml:12:5 unknown key "sumary"` */
export function formatFault({ file, line, column, message }: Fault): string {
  return `${file}:${line}:${column} ${message}`;
}

export function byPlace(a: Fault, b: Fault): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}
