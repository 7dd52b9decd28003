import type { Page } from 'playwright';
import type { Watch } from './watch.ts';

export const HOST_KINDS = ['browser', 'stand-in', 'electron'] as const;
export type HostKind = (typeof HOST_KINDS)[number];

/** One running Sural with its page open, whatever it runs in. */
export interface Host {
  kind: HostKind;
  page: Page;
  /** Origin of the page as the browser sees it. */
  origin: string;
  /** User data of this run; empty at the start. */
  dataFolder: string;
  /** What the browser itself may write to, where that can be looked at. */
  profileFolder?: string;
  /** The parts of the window outside the page; absent in a browser. */
  shell?: Shell;
  watch: Watch;
  /** Ends everything. Fails when the program does not end cleanly. */
  close(): Promise<void>;
}

/** What a person does with the window and not with the page. */
interface Shell {
  clickMenu(id: string): Promise<void>;
  /** The file that the next save dialog answers; nothing closes the dialog. */
  answerSaveDialog(file: string | undefined): Promise<void>;
  /** The same for the next dialog to open a file. */
  answerOpenDialog(file: string | undefined): Promise<void>;
}

export interface HostOptions {
  dataFolder: string;
  profileFolder: string;
  viewport: { width: number; height: number };
}
