import { isAppUrl } from './app-origin.ts';

/** True for what never reaches a network: the app's own files, and data that the page made itself. */
export function isRequestAllowed(url: string): boolean {
  if (url.startsWith('data:')) return true;
  if (url.startsWith('blob:')) return isAppUrl(url.slice('blob:'.length));
  return isAppUrl(url);
}
