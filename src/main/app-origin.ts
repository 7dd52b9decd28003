/** The page is served under its own scheme, never from file://, so that it has an origin of its own. */
export const APP_SCHEME = 'app';
const APP_HOST = 'sural';
export const APP_ENTRY = `${APP_SCHEME}://${APP_HOST}/index.html`;

/** True for an address inside the app. Compares parts: a prefix would also match `app://sural.example`. */
export function isAppUrl(url: string): boolean {
  const parsed = URL.parse(url);
  if (!parsed) return false;
  return (
    parsed.protocol === `${APP_SCHEME}:` &&
    parsed.hostname === APP_HOST &&
    parsed.port === '' &&
    parsed.username === '' &&
    parsed.password === ''
  );
}
