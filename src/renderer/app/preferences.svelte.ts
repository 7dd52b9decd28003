import type { Settings } from '../../shared/contract/settings.ts';
import type { Output } from '../../shared/contract/index.ts';
import { call } from '../transport/call.ts';

/** The settings, and what the host can do. */
class Preferences {
  theme: Settings['theme'] = $state('system');
  paper: Settings['paper'] = $state('A4');
  host: Output<'host.info'> = $state.raw({ kind: 'browser', savesPdf: false });

  async load(): Promise<void> {
    const [settings, host] = await Promise.all([call('settings.get', {}), call('host.info', {})]);
    if (settings.ok) this.#take(settings.value);
    if (host.ok) this.host = host.value;
  }

  /** Remembers a setting. It holds at once and stays as it was if it cannot be kept. */
  async set(change: Partial<Settings>): Promise<boolean> {
    const before = { theme: this.theme, paper: this.paper };
    this.#take({ ...before, ...change });
    const answer = await call('settings.set', change);
    this.#take(answer.ok ? answer.value : before);
    return answer.ok;
  }

  #take(settings: Settings): void {
    this.theme = settings.theme;
    this.paper = settings.paper;
    document.documentElement.dataset['theme'] = settings.theme;
  }
}

export const preferences = new Preferences();
