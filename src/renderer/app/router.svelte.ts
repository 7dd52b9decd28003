import { hrefOf, pageOf, parseRoute, type Route } from '../routes.ts';

/** Where the window is. Each entry of the history keeps its scroll place, in memory only. */
class Router {
  route: Route = $state.raw(parseRoute(location.hash));
  readonly page = $derived(pageOf(this.route));

  readonly #places = new Map<string, number>();
  #entry = entryKey();
  #restore: number | undefined;
  #scroller: HTMLElement | undefined;

  /** Follows the address. `scroller` is the element that scrolls the page. */
  start(scroller: HTMLElement): () => void {
    this.#scroller = scroller;
    history.scrollRestoration = 'manual';
    window.addEventListener('hashchange', this.#moved);
    return () => window.removeEventListener('hashchange', this.#moved);
  }

  /** Goes there at once: the event comes later than the next key can, and that key is meant for the new page. */
  go(route: Route | string): void {
    const before = location.hash;
    location.hash = typeof route === 'string' ? route : hrefOf(route);
    // The page stands already: only its place in it is gone to again.
    if (location.hash === before) this.arrived(this.route.name === 'topic' ? this.route.section : undefined);
    else this.#moved();
  }

  /** Goes elsewhere without leaving an entry behind. */
  replace(href: string): void {
    history.replaceState(history.state, '', href);
    this.route = parseRoute(location.hash);
  }

  back = (): void => history.back();

  /** A page calls this once it stands: the place is restored, or its section or heading takes the focus. */
  arrived(section?: string): void {
    const place = this.#restore;
    this.#restore = undefined;
    // The start page is the search box; every other page begins with its heading.
    const start = this.route.name === 'find' ? '#search' : 'main h1';
    const heading = document.querySelector<HTMLElement>(start);
    const target = section ? document.getElementById(`section-${section}`) : null;
    if (place !== undefined) {
      heading?.focus({ preventScroll: true });
      this.#scroller?.scrollTo(0, place);
    } else if (target) {
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: 'start' });
    } else {
      heading?.focus({ preventScroll: true });
      this.#scroller?.scrollTo(0, 0);
    }
  }

  /** Forgets every place: the next patient starts afresh. */
  forget(): void {
    this.#places.clear();
  }

  #moved = (): void => {
    const known = entryOf(history.state);
    if (known === this.#entry) return;
    this.#places.set(this.#entry, this.#scroller?.scrollTop ?? 0);
    this.#restore = known === undefined ? undefined : this.#places.get(known);
    this.#entry = known ?? entryKey();
    this.route = parseRoute(location.hash);
  };
}

/** Names the current entry of the history, so that it is known again on the way back. */
function entryKey(): string {
  const key = entryOf(history.state) ?? crypto.randomUUID();
  history.replaceState({ entry: key }, '');
  return key;
}

function entryOf(state: unknown): string | undefined {
  const entry = typeof state === 'object' && state !== null && 'entry' in state ? state.entry : undefined;
  return typeof entry === 'string' ? entry : undefined;
}

export const router = new Router();
