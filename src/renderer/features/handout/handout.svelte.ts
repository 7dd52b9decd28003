import type { HandoutOptions } from '../../../shared/contract/handout.ts';
import type { Output } from '../../../shared/contract/index.ts';
import type { Failure } from '../../transport/answer.ts';
import { call } from '../../transport/call.ts';

export type Rendered = Output<'handout.render'>;

/** A leaflet with its options. The last page stays until the next one is there. */
export class Handout {
  rendered: Rendered | undefined = $state.raw();
  failure: Failure | undefined = $state.raw();
  #turn = 0;

  async render(options: HandoutOptions): Promise<void> {
    const turn = ++this.#turn;
    const answer = await call('handout.render', options);
    if (turn !== this.#turn) return;
    if (answer.ok) this.rendered = answer.value;
    this.failure = answer.ok ? undefined : answer.error;
  }
}

/** The languages in which leaflets are written, in their own words. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  es: 'Español',
  ar: 'العربية',
};
