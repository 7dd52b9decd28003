import type { SearchHit } from '../../../shared/contract/search.ts';
import type { Kind } from '../../../shared/domain/kinds.ts';
import { announcer } from '../../app/announcer.svelte.ts';
import { router } from '../../app/router.svelte.ts';
import { hrefOfTopic } from '../../routes.ts';
import type { Failure } from '../../transport/answer.ts';
import { call } from '../../transport/call.ts';
import { consultation } from '../consultation/consultation.svelte.ts';
import { phrasesOf, takeUp, type Understood } from '../narrow/understood.ts';
import { readScope } from './scope.ts';

/** What the search box shows. It is in one of these states and never in two. */
export type SearchState =
  | { status: 'idle' }
  | { status: 'searching'; before: readonly SearchHit[] }
  | { status: 'results'; hits: readonly SearchHit[]; suggestions: readonly string[] }
  | { status: 'empty'; text: string; suggestions: readonly string[] }
  | { status: 'error'; failure: Failure };

/** What a text can be besides words to look for: a patient to narrow by, or conditions to compare. */
export type Offer = { to: 'narrow'; understood: Understood } | { to: 'compare'; ids: readonly string[] };

type Answered = Awaited<ReturnType<typeof call<'search.query'>>>;

const LIMIT = 20;
/** From so many findings on, a text is a description of a patient. */
const SEVERAL = 2;
/** Where the keys are when they are on the offer, which stands before the hits. */
export const OFFER = -1;

/** The search box: what is typed, what was found, and which hit the keys are on. */
export class Search {
  text = $state('');
  chosen: Kind | undefined = $state();
  state: SearchState = $state.raw({ status: 'idle' });
  offer: Offer | undefined = $state.raw();
  active = $state(0);
  open = $state(false);

  readonly #scope = $derived(readScope(this.text));
  /** The kind looked for: typed before the words, or chosen by a chip. */
  readonly kind = $derived(this.#scope.kind ?? this.chosen);
  readonly hits = $derived.by((): readonly SearchHit[] => {
    if (this.state.status === 'results') return this.state.hits;
    return this.state.status === 'searching' ? this.state.before : [];
  });
  readonly expanded = $derived(this.open && this.state.status !== 'idle');

  #turn = 0;
  #openWhenReady = false;

  type(text: string): void {
    this.text = text;
    this.open = true;
    void this.run();
  }

  choose(kind: Kind | undefined): void {
    this.chosen = kind;
    if (this.#scope.kind) this.text = this.#scope.words;
    void this.run();
  }

  /**
   * Asks for the present text, and at the same time what it says of a patient: both come in one frame. Answers to an older
   * text that arrive late are dropped.
   */
  run = async (): Promise<void> => {
    const turn = ++this.#turn;
    const words = this.#scope.words.trim();
    this.#openWhenReady = false;
    if (words === '') {
      this.state = { status: 'idle' };
      this.offer = undefined;
      return;
    }
    this.state = { status: 'searching', before: this.hits };
    const reads = !this.kind && mayDescribe(words);
    const [answer, understood] = await Promise.all([
      call('search.query', {
        text: words.slice(0, 500),
        limit: LIMIT,
        ...(this.kind ? { kinds: [this.kind] } : {}),
      }),
      reads ? readPatient(words) : undefined,
    ]);
    if (turn !== this.#turn) return;
    this.#show(answer);
    this.offer = answer.ok ? this.#offerOf(answer.value.compare, understood) : undefined;
    this.active = this.offer ? OFFER : 0;
    if (this.#openWhenReady) this.openActive();
  };

  /** What is compared by its names is no patient who has them all. */
  #offerOf(compared: readonly string[] | undefined, understood: Understood | undefined): Offer | undefined {
    if (compared && !this.kind) return { to: 'compare', ids: compared };
    return understood && { to: 'narrow', understood };
  }

  #show(answer: Answered): void {
    if (!answer.ok) {
      this.state = { status: 'error', failure: answer.error };
      return;
    }
    const { hits, suggestions = [] } = answer.value;
    this.state =
      hits.length > 0
        ? { status: 'results', hits, suggestions }
        : { status: 'empty', text: this.#scope.words.trim(), suggestions };
    announcer.whisper(countText(hits.length));
  }

  move(step: number): void {
    this.open = true;
    const first = this.offer ? OFFER : 0;
    const count = this.hits.length - first;
    if (count <= 0) return;
    this.active = ((this.active + step - first + count) % count) + first;
  }

  /** Opens the hit the keys are on. While an answer is still on its way, it opens the best hit of that. */
  openActive(): void {
    const hit = this.hits[this.active];
    if (this.state.status === 'searching') this.#openWhenReady = true;
    else if (this.active === OFFER) this.openOffer();
    else if (hit) this.openHit(hit);
  }

  /** Compares, or takes what the text says into the consultation and goes on to the conditions that it leaves. */
  openOffer(): void {
    const { offer } = this;
    if (!offer) return;
    this.reset();
    if (offer.to === 'compare') return router.go({ name: 'compare', ids: offer.ids });
    takeUp(consultation, offer.understood);
    router.go({ name: 'narrow' });
  }

  openHit(hit: SearchHit): void {
    this.reset();
    router.go(hrefOfTopic(hit, hit.section?.id));
  }

  /** Escape closes first and clears next. */
  escape(): void {
    if (this.expanded) this.open = false;
    else this.reset();
  }

  reset(): void {
    this.#turn += 1;
    this.text = '';
    this.chosen = undefined;
    this.open = false;
    this.offer = undefined;
    this.state = { status: 'idle' };
  }
}

/** One word is one finding at most. */
function mayDescribe(text: string): boolean {
  return /\S\s+\S/.test(text);
}

/** What a text says of a patient, where it says several things. */
async function readPatient(text: string): Promise<Understood | undefined> {
  const answer = await call('narrow.read', { text: text.slice(0, 500) });
  return answer.ok && phrasesOf(answer.value).length >= SEVERAL ? answer.value : undefined;
}

export function countText(count: number): string {
  if (count === 0) return 'No results';
  if (count >= LIMIT) return `Best ${LIMIT}`;
  return count === 1 ? '1 result' : `${count} results`;
}

export const search = new Search();
