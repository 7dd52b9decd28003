import { SvelteSet } from 'svelte/reactivity';
import type { Findings } from '../../../shared/contract/consultation.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { announcer } from '../../app/announcer.svelte.ts';
import { call } from '../../transport/call.ts';
import type { YesNo } from '../../ui/AnswerControl.svelte';
import type { Consultation } from '../consultation/consultation.svelte.ts';

export type Fit = Output<'narrow.fit'>;
export type Lane = Fit['lanes'][number];
export type Condition = Lane['conditions'][number];
export type Reason = Condition['for'][number];
export type Proposal = Fit['next'][number];

/** So many conditions of a lane are in sight at first. */
export const SHOWN = 7;
/** So many conditions can be compared. */
export const COMPARED = 6;

/** The findings of the patient in the room and the conditions that they leave. */
export class Narrowing {
  readonly #consultation: Consultation;
  fit: Fit | undefined = $state.raw();
  failure: string | undefined = $state();
  /** The findings have changed and the answer is still on its way. */
  waiting = $state(false);
  /** Findings that were on the page, so that one set to "not asked" can be set back. */
  readonly #listed = new SvelteSet<string>();
  /** Questions that were not to be answered. */
  readonly #skipped = new SvelteSet<string>();
  /** Conditions whose reasons are open. */
  readonly opened = new SvelteSet<string>();
  /** Conditions to compare. */
  readonly compared = new SvelteSet<string>();
  /** Lanes shown to their end. */
  readonly unfolded = new SvelteSet<string>();
  #turn = 0;

  /** Every finding on the page, in the order in which it came. */
  readonly rows: readonly string[] = $derived.by(() => {
    const { findings, results } = this.#consultation;
    const established = results.findings.map(({ id }) => id);
    return [...new Set([...this.#listed, ...findings.present, ...findings.absent, ...established])];
  });
  readonly lanes = $derived(this.fit?.lanes.filter((lane) => lane.conditions.length > 0) ?? []);
  readonly question = $derived(
    this.fit?.next.find(({ id, kind }) => kind === 'finding' && !this.#skipped.has(id)),
  );
  readonly test = $derived(this.fit?.next.find(({ kind }) => kind === 'test'));

  constructor(consultation: Consultation) {
    this.#consultation = consultation;
  }

  stateOf(id: string): YesNo {
    const state = this.#consultation.stateOf(id);
    return state === undefined ? 'open' : state === 'present' ? 'yes' : 'no';
  }

  /** Puts a finding on the page without an answer. */
  list(id: string): void {
    this.#listed.add(id);
  }

  /** Notes a finding. The row stays where it stands. */
  note(id: string, answer: YesNo): void {
    for (const row of this.rows) this.#listed.add(row);
    this.#listed.add(id);
    this.waiting = true;
    this.#consultation.find([[id, answer === 'open' ? undefined : answer === 'yes' ? 'present' : 'absent']]);
  }

  /** Answers the question on top. "?" goes on to the next one. A question that is about to change takes no answer. */
  answer(answer: YesNo): boolean {
    const { question } = this;
    if (!question) return false;
    if (this.waiting) return true;
    if (answer === 'open') this.#skipped.add(question.id);
    else this.note(question.id, answer);
    return true;
  }

  /** Chooses a condition for the comparison, or lets go of it. */
  compare(id: string, chosen: boolean): void {
    if (chosen && this.compared.size < COMPARED) this.compared.add(id);
    else this.compared.delete(id);
  }

  /** Asks what the findings leave. An answer to older findings that comes late is dropped. */
  async ask({ present, absent, context }: Findings): Promise<void> {
    const turn = ++this.#turn;
    if (present.length + absent.length === 0) {
      this.fit = undefined;
      this.failure = undefined;
      this.waiting = false;
      return;
    }
    const reply = await call('narrow.fit', {
      present: [...present],
      absent: [...absent],
      ...(context ? { context } : {}),
    });
    if (turn !== this.#turn) return;
    this.waiting = false;
    this.failure = reply.ok ? undefined : reply.error.message;
    if (!reply.ok) return;
    this.fit = reply.value;
    announcer.whisper(
      this.lanes.map((lane) => `${LANE_TITLES[lane.id]}: ${lane.conditions.length}`).join(', '),
    );
  }
}

export const LANE_TITLES: Readonly<Record<Lane['id'], string>> = {
  'must-not-miss': 'Must not miss',
  fits: 'Fits',
  'fits-in-part': 'Fits in part',
  'less-likely': 'Less likely',
};
