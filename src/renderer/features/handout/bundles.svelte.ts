import type { Bundle } from '../../../shared/contract/bundles.ts';
import { announcer } from '../../app/announcer.svelte.ts';
import { call } from '../../transport/call.ts';

/** Leaflets that the clinic hands out together, by name. They are kept between two starts; nothing in them is about a patient. */
class Bundles {
  saved: readonly Bundle[] = $state.raw([]);

  async load(): Promise<void> {
    const answer = await call('bundles.list', {});
    if (answer.ok) this.saved = answer.value.bundles;
  }

  /** A bundle of the same name is replaced. Answers whether it was kept. */
  async save(name: string, ids: readonly string[]): Promise<boolean> {
    const answer = await call('bundles.save', { name, ids: [...ids] });
    if (answer.ok) this.saved = answer.value.bundles;
    announcer.say(answer.ok ? `Kept as ${name}.` : answer.error.message);
    return answer.ok;
  }

  async remove(name: string): Promise<void> {
    const answer = await call('bundles.delete', { name });
    if (answer.ok) this.saved = answer.value.bundles;
    else announcer.say(answer.error.message);
  }
}

export const bundles = new Bundles();
