import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { Statement } from '../statements.ts';

/** What a check looks at: the content, and its statements by topic in page order. */
export interface Checked {
  content: Content;
  statements: ReadonlyMap<string, readonly Statement[]>;
}

/** One rule that the whole content must obey. `run` reports every fault and answers how many things it looked at. */
export interface Check {
  id: string;
  /** What it makes sure of, as shown on the coverage page. */
  title: string;
  run(checked: Checked, report: (fault: Fault) => void): number;
}

export interface CheckResult {
  id: string;
  title: string;
  ran: number;
}
