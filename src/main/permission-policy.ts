import { isAppUrl } from './app-origin.ts';

/** What the page may ask of the system. Everything else (camera, location, notifications, reading the clipboard …) is denied. */
const ALLOWED: ReadonlySet<string> = new Set([
  // "Copy as text" for the record. Plain writing only, and Chromium wants a key or a click for it.
  'clipboard-sanitized-write',
]);

export function isPermissionAllowed(permission: string, origin: string): boolean {
  return ALLOWED.has(permission) && isAppUrl(origin);
}
