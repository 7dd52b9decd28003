import { APP_ENTRY } from './app-origin.ts';

/** The window shows one document for ever. It may load that one again; its own routes are in the part behind `#`. */
export function isNavigationAllowed(url: string): boolean {
  const parsed = URL.parse(url);
  if (!parsed) return false;
  parsed.hash = '';
  return parsed.href === APP_ENTRY;
}
