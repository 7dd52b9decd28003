import type { SearchHit } from '../../../shared/contract/search.ts';
import { call } from '../../transport/call.ts';
import type { Consultation } from '../consultation/consultation.svelte.ts';
import { phrasesOf, statementsOf, takeUp, type Statement, type Understood } from './understood.ts';

const HITS = 6;

/** The sentence box: what it was understood to say, and single findings with such a name. */
export class FindingEntry {
  readonly #consultation: Consultation;
  text = $state('');
  open = $state(false);
  active = $state(0);
  understood: Understood | undefined = $state.raw();
  hits: readonly SearchHit[] = $state.raw([]);
  failure: string | undefined = $state();
  #turn = 0;
  #takeWhenReady = false;
  /** The answer to the present text is still on its way. */
  waiting = $state(false);

  statements: readonly Statement[] = $state.raw([]);
  readonly phrases = $derived(this.understood ? phrasesOf(this.understood) : []);
  readonly expanded = $derived(this.open && this.text.trim() !== '');

  // Not derived: an answer that comes after the page was left is still taken up, and nothing is derived by then.
  /** The sentence as a whole is the first choice where something in it was understood. */
  get whole(): boolean {
    return this.statements.length > 0;
  }

  get count(): number {
    return this.hits.length + (this.whole ? 1 : 0);
  }

  constructor(consultation: Consultation) {
    this.#consultation = consultation;
  }

  async type(text: string): Promise<void> {
    this.text = text;
    this.open = true;
    this.#takeWhenReady = false;
    const turn = ++this.#turn;
    const words = text.trim();
    if (words === '') {
      this.#take(undefined, []);
      return;
    }
    this.waiting = true;
    const [read, found] = await Promise.all([
      call('narrow.read', { text: words }),
      call('search.query', { text: words, kinds: ['finding', 'presentation'], limit: HITS }),
    ]);
    if (turn !== this.#turn) return;
    this.#take(read.ok ? read.value : undefined, found.ok ? found.value.hits : []);
    this.failure = read.ok ? undefined : read.error.message;
    if (this.#takeWhenReady) this.choose(this.active);
  }

  move(step: 1 | -1): void {
    this.open = true;
    if (this.count > 0) this.active = (this.active + step + this.count) % this.count;
  }

  /** Adds what the keys are on. While an answer is still on its way, it adds the best of that. */
  enter(): void {
    if (this.waiting) this.#takeWhenReady = true;
    else this.choose(this.active);
  }

  /** Adds the sentence as it was understood, or one finding as present. */
  choose(place: number): void {
    const hit = this.hits[this.whole ? place - 1 : place];
    if (this.whole && place === 0 && this.understood) takeUp(this.#consultation, this.understood);
    else if (hit) this.#consultation.find([[hit.id, 'present']]);
    else return;
    void this.type('');
  }

  #take(understood: Understood | undefined, hits: readonly SearchHit[]): void {
    this.waiting = false;
    this.understood = understood;
    this.statements = understood ? statementsOf(understood) : [];
    this.hits = hits;
    this.active = 0;
  }
}
