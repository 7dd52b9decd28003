import { SvelteMap } from 'svelte/reactivity';
import type { Consultation as Stored } from '../../../shared/contract/consultation.ts';
import type { Run } from '../../../shared/contract/workup.ts';
import { begin, change, undo, type History } from '../../../shared/domain/history.ts';
import { isBlank } from '../../../shared/domain/run.ts';
import { announcer } from '../../app/announcer.svelte.ts';
import { call } from '../../transport/call.ts';

/**
 * What belongs to the patient in the room. It lives here and in the memory of the host, and nowhere else:
 * the browser's own stores would write it to disk.
 */
export class Consultation {
  readonly #histories = new SvelteMap<string, History<Run>>();
  handouts: readonly string[] = $state.raw([]);
  /** Counts the patients of this start, so that pages know when to begin afresh. */
  patient = $state(0);

  readonly runs = $derived(
    [...this.#histories.values()].map(({ value }) => value).filter((run) => !isBlank(run)),
  );
  readonly empty = $derived(this.runs.length === 0 && this.handouts.length === 0);

  /** Calls to the host stay in order, so that a clear is never overtaken. */
  #queue: Promise<unknown> = Promise.resolve();

  /** Takes up what the host still holds, after a reload of the page. */
  async load(): Promise<void> {
    const answer = await call('consultation.get', {});
    if (!answer.ok) return;
    for (const run of answer.value.runs) this.#histories.set(run.checklistId, begin(run));
    this.handouts = answer.value.handouts;
  }

  runOf(checklistId: string): Run | undefined {
    return this.#histories.get(checklistId)?.value;
  }

  /** Goes on with a run. Changes with the same key are undone together. */
  update(fresh: Run, step: (run: Run) => Run, key?: string): void {
    const history = this.#histories.get(fresh.checklistId) ?? begin(fresh);
    this.#histories.set(fresh.checklistId, change(history, step(history.value), key));
    this.#save();
  }

  /** Takes the last change of a run back. Answers false where there is none. */
  undo(checklistId: string): boolean {
    const history = this.#histories.get(checklistId);
    if (!history || history.past.length === 0) return false;
    this.#histories.set(checklistId, undo(history));
    this.#save();
    return true;
  }

  chooseHandout(id: string, chosen: boolean): void {
    const others = this.handouts.filter((other) => other !== id);
    this.handouts = chosen ? [...others, id] : others;
    this.#save();
  }

  /** Next patient: nothing of the last one remains, here or in the host. */
  async clear(): Promise<boolean> {
    this.#histories.clear();
    this.handouts = [];
    this.patient += 1;
    const answer = await this.#inOrder(() => call('consultation.clear', {}));
    return answer.ok;
  }

  #save(): void {
    const stored: Stored = { runs: [...this.runs], handouts: [...this.handouts] };
    void this.#inOrder(async () => {
      const answer = await call('consultation.put', stored);
      if (!answer.ok) announcer.say(answer.error.message);
    });
  }

  #inOrder<Value>(task: () => Promise<Value>): Promise<Value> {
    const result = this.#queue.then(task);
    this.#queue = result;
    return result;
  }
}

export const consultation = new Consultation();
