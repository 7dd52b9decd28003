import { SvelteMap } from 'svelte/reactivity';
import type { Output } from '../../../shared/contract/index.ts';
import type {
  ChecklistItem,
  EnteredResult,
  ItemState,
  Protocol,
  Run,
} from '../../../shared/contract/workup.ts';
import * as steps from '../../../shared/domain/run.ts';
import { call } from '../../transport/call.ts';
import type { Consultation } from '../consultation/consultation.svelte.ts';

export type Interpretation = Output<'workup.interpret'>;
export type Statement = Interpretation['statements'][number];

/** A checklist in use: the run of the patient in the room and what its results mean. */
export class Workup {
  readonly protocol: Protocol;
  readonly #consultation: Consultation;
  readonly #fresh: Run;
  readonly #suspected: string[];

  readonly items: readonly ChecklistItem[];
  activeId: string | undefined = $state();

  readonly run: Run = $derived.by(() => this.#consultation.runOf(this.protocol.id) ?? this.#fresh);
  readonly active = $derived.by(() => this.items.find((item) => item.id === this.activeId) ?? this.items[0]);
  readonly progress = $derived.by(() =>
    steps.progressOf(
      this.run,
      this.items.map((item) => item.id),
    ),
  );

  readonly #interpretations = new SvelteMap<string, Interpretation>();
  // Never shown. A reactive map would start the effect again that has just asked.
  readonly #asked = new Map<string, string>();

  /** What to do next, and results that contradict each other. */
  next: Output<'workup.next'> | undefined = $state.raw();
  #nextAsked: Run | undefined;

  constructor(protocol: Protocol, consultation: Consultation) {
    this.protocol = protocol;
    this.#consultation = consultation;
    this.#fresh = steps.startRun(protocol.id, protocol.version);
    this.#suspected = protocol.suspects.map((suspect) => suspect.id);
    this.items = protocol.tiers.flatMap((tier) => tier.items);
  }

  entry(itemId: string): steps.RunEntry {
    return steps.entryOf(this.run, itemId);
  }

  cycle(itemId: string): void {
    this.#update((run) => steps.cycleState(run, itemId));
  }

  setState(itemId: string, state: ItemState): void {
    this.#update((run) => steps.setState(run, itemId, state));
  }

  /** Enters what one field holds, or takes it away. The digits of one number are undone together. */
  enter(itemId: string, field: string, result: EnteredResult | undefined): void {
    const step = (run: Run) =>
      result ? steps.setResult(run, itemId, { ...result, field }) : steps.removeResult(run, itemId, field);
    this.#update(step, `${itemId}/${field}`);
  }

  note(itemId: string, note: string): void {
    this.#update((run) => steps.setNote(run, itemId, note), `${itemId} note`);
  }

  /** Dates the results of an item. The keys of one date are undone together. */
  date(itemId: string, date: string | undefined): void {
    this.#update((run) => steps.setDate(run, itemId, date), `${itemId} date`);
  }

  toggleRedFlag(id: string): void {
    this.#update((run) => steps.toggleRedFlag(run, id));
  }

  undo = (): boolean => this.#consultation.undo(this.protocol.id);

  interpretationsOf(item: ChecklistItem): Interpretation[] {
    return item.fields.flatMap((field) => this.#interpretations.get(`${item.id}/${field.id}`) ?? []);
  }

  /** Everything that the results say, for and against. */
  readonly statements = $derived.by(() =>
    this.items.flatMap((item) => this.interpretationsOf(item)).flatMap((one) => one.statements),
  );

  /** Asks what the results mean, each once. Call it whenever the run has changed. */
  interpret(run: Run): void {
    const present: string[] = [];
    for (const item of this.items) {
      if (item.testId === undefined) continue;
      for (const result of steps.entryOf(run, item.id).results ?? []) {
        const key = `${item.id}/${result.field ?? ''}`;
        present.push(key);
        void this.#ask(key, item.testId, result);
      }
    }
    for (const key of this.#asked.keys()) {
      if (present.includes(key)) continue;
      this.#asked.delete(key);
      this.#interpretations.delete(key);
    }
  }

  /** Asks what to do next. The last answer stands until the new one is there. */
  async askNext(run: Run): Promise<void> {
    this.#nextAsked = run;
    const answer = await call('workup.next', { run });
    if (this.#nextAsked === run && answer.ok) this.next = answer.value;
  }

  async #ask(key: string, testId: string, result: EnteredResult): Promise<void> {
    const asked = JSON.stringify(result);
    if (this.#asked.get(key) === asked) return;
    this.#asked.set(key, asked);
    const answer = await call('workup.interpret', { testId, result, suspected: this.#suspected });
    // An answer to an older text of the same field comes too late.
    if (this.#asked.get(key) !== asked) return;
    if (answer.ok) this.#interpretations.set(key, answer.value);
    else this.#interpretations.delete(key);
  }

  #update(step: (run: Run) => Run, key?: string): void {
    this.#consultation.update(this.#fresh, step, key);
  }
}
