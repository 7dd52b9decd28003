import { isAppUrl } from './app-origin.ts';

/** The frame that a message came from, as far as the check needs it. */
export interface Sender {
  url: string;
  /** The frame above it; a page that has one was put inside another page. */
  parent: unknown;
}

/** Returns true only for the app's own page at the top of a window. The frame is null when it has gone in the meantime. */
export function isTrustedSender(frame: Sender | null | undefined): boolean {
  return frame !== null && frame !== undefined && frame.parent === null && isAppUrl(frame.url);
}
