import type { Settings } from '../../shared/contract/settings.ts';
import type { Output } from '../../shared/contract/index.ts';
import { call } from '../transport/call.ts';

/** The settings, and what the host can do. */
class Preferences {
  #settings: Settings = $state.raw({ theme: 'system', paper: 'A4', idleMinutes: 30, region: 'other' });
  host: Output<'host.info'> = $state.raw({ kind: 'browser', savesPdf: false });

  readonly theme = $derived(this.#settings.theme);
  readonly paper = $derived(this.#settings.paper);
  readonly idleMinutes = $derived(this.#settings.idleMinutes);
  readonly region = $derived(this.#settings.region);

  async load(): Promise<void> {
    const [settings, host] = await Promise.all([call('settings.get', {}), call('host.info', {})]);
    if (settings.ok) this.#take(settings.value);
    if (host.ok) this.host = host.value;
  }

  /** Remembers a setting. It holds at once and stays as it was if it cannot be kept. */
  async set(change: Partial<Settings>): Promise<boolean> {
    const before = this.#settings;
    this.#take({ ...before, ...change });
    const answer = await call('settings.set', change);
    this.#take(answer.ok ? answer.value : before);
    return answer.ok;
  }

  #take(settings: Settings): void {
    this.#settings = settings;
    document.documentElement.dataset['theme'] = settings.theme;
  }
}

export const preferences = new Preferences();
