import { SvelteMap } from 'svelte/reactivity';
import type { Findings, Score, Consultation as Stored } from '../../../shared/contract/consultation.ts';
import type { Run } from '../../../shared/contract/workup.ts';
import { begin, change, undo, type History } from '../../../shared/domain/history.ts';
import { isBlank } from '../../../shared/domain/run.ts';
import { announcer } from '../../app/announcer.svelte.ts';
import { call } from '../../transport/call.ts';
import { RunFindings } from './run-findings.svelte.ts';

export type Answers = Score['answers'];
export type FindingState = 'present' | 'absent' | undefined;

const NO_FINDINGS: Findings = { present: [], absent: [] };

/** For so long what was cleared or closed can be taken back. */
const TAKE_BACK_MS = 30_000;

/** Everything at one moment. All parts are replaced and never changed, so that a copy of the lists is enough. */
interface Moment {
  histories: readonly (readonly [string, History<Run>])[];
  scores: readonly (readonly [string, Answers])[];
  heard: readonly (readonly [string, string])[];
  handouts: readonly string[];
  findings: Findings;
  unheard: readonly string[];
}

/**
 * What belongs to the patient in the room. It lives here and in the memory of the host, and nowhere else:
 * the browser's own stores would write it to disk.
 */
export class Consultation {
  readonly #histories = new SvelteMap<string, History<Run>>();
  readonly #scores = new SvelteMap<string, Answers>();
  handouts: readonly string[] = $state.raw([]);
  findings: Findings = $state.raw(NO_FINDINGS);
  /** The words in which a finding was typed, to correct it by. Here alone. */
  readonly heard = new SvelteMap<string, string>();
  /** Words of the last sentence that nothing was made of. */
  unheard: readonly string[] = $state.raw([]);
  /** Counts the patients of this start, so that pages know when to begin afresh. */
  patient = $state(0);

  readonly runs = $derived(
    [...this.#histories.values()].map(({ value }) => value).filter((run) => !isBlank(run)),
  );
  /** What the results of the runs establish. */
  readonly results = new RunFindings();
  /** The findings that count: those that were noted, and those that results establish. What was noted outranks. */
  readonly counted: Findings = $derived.by(() => {
    const { present, absent, setAside = [], context } = this.findings;
    const said = new Set([...present, ...absent, ...setAside]);
    const established = this.results.findings.filter(({ id }) => !said.has(id));
    const those = (wanted: 'present' | 'absent') =>
      established.filter(({ state }) => state === wanted).map(({ id }) => id);
    return {
      present: [...present, ...those('present')],
      absent: [...absent, ...those('absent')],
      ...(context ? { context } : {}),
    };
  });
  readonly scores = $derived([...this.#scores].map(([id, answers]): Score => ({ id, answers })));
  readonly count = $derived(
    this.runs.length +
      this.handouts.length +
      this.scores.length +
      this.findings.present.length +
      this.findings.absent.length,
  );
  readonly empty = $derived(this.count === 0 && this.findings.context === undefined);

  /** What was cleared or closed last, in words, as long as it can be taken back. */
  lost: string | undefined = $state();
  #before: Moment | undefined;
  #forgetting: ReturnType<typeof setTimeout> | undefined;

  /** Calls to the host stay in order, so that a clear is never overtaken. */
  #queue: Promise<unknown> = Promise.resolve();

  /** Takes up what the host still holds, after a reload of the page. */
  async load(): Promise<void> {
    const answer = await call('consultation.get', {});
    if (answer.ok) this.#fill(answer.value);
  }

  /** Takes up a consultation from a file. It never mixes with the one before, which can be taken back. */
  open(stored: Stored): void {
    const before = this.#moment();
    const replaced = !this.empty;
    this.#drop();
    this.#fill(stored);
    this.#save();
    if (replaced) this.#offer('The consultation before was closed', before);
  }

  /** What is kept in the memory of the host, and what a file holds. */
  stored(): Stored {
    const { present, absent, setAside = [], context } = this.findings;
    return {
      runs: [...this.runs],
      handouts: [...this.handouts],
      ...(this.scores.length > 0 ? { scores: this.scores } : {}),
      ...(present.length + absent.length + setAside.length > 0 || context ? { findings: this.findings } : {}),
    };
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

  /** Closes one run. The others stay as they are. */
  closeRun(checklistId: string, title: string): void {
    const before = this.#moment();
    if (!this.#histories.delete(checklistId)) return;
    this.#save();
    this.#offer(`${title} closed`, before);
  }

  /** Brings back what was cleared or closed last. Answers false where there is nothing. */
  takeBack(): boolean {
    const before = this.#before;
    if (!before) return false;
    this.#drop();
    for (const [id, history] of before.histories) this.#histories.set(id, history);
    for (const [id, answers] of before.scores) this.#scores.set(id, answers);
    for (const [id, words] of before.heard) this.heard.set(id, words);
    this.handouts = before.handouts;
    this.findings = before.findings;
    this.unheard = before.unheard;
    this.#save();
    return true;
  }

  chooseHandout(id: string, chosen: boolean): void {
    const others = this.handouts.filter((other) => other !== id);
    this.handouts = chosen ? [...others, id] : others;
    this.#save();
  }

  /** The answers to one set of criteria; none where nothing was answered. */
  answersOf(id: string): Answers {
    return this.#scores.get(id) ?? {};
  }

  answer(id: string, answers: Answers): void {
    if (Object.keys(answers).length > 0) this.#scores.set(id, answers);
    else this.#scores.delete(id);
    this.#save();
  }

  stateOf(findingId: string): FindingState {
    if (this.counted.present.includes(findingId)) return 'present';
    return this.counted.absent.includes(findingId) ? 'absent' : undefined;
  }

  /** Notes findings as present, absent or not asked. The last word on a finding holds. */
  find(states: Iterable<readonly [id: string, state: FindingState]>): void {
    const latest = new Map(states);
    const others = (ids: readonly string[]) => ids.filter((id) => !latest.has(id));
    const those = (wanted: FindingState) =>
      [...latest].filter(([, state]) => state === wanted).map(([id]) => id);
    // A finding that a result establishes comes back on its own unless "not asked" is kept.
    const setAside = [
      ...others(this.findings.setAside ?? []),
      ...those(undefined).filter((id) => this.results.of(id)),
    ];
    const { setAside: _, ...rest } = this.findings;
    this.findings = {
      ...rest,
      present: [...others(this.findings.present), ...those('present')],
      absent: [...others(this.findings.absent), ...those('absent')],
      ...(setAside.length > 0 ? { setAside } : {}),
    };
    this.#save();
  }

  /** Notes what is known of the patient beside the findings. */
  know(context: NonNullable<Findings['context']>): void {
    const { context: _, ...rest } = this.findings;
    this.findings = { ...rest, ...(Object.keys(context).length > 0 ? { context } : {}) };
    this.#save();
  }

  /**
   * Next patient: nothing of the last one remains in the host, and here only what can be taken back, for a moment.
   * Nobody asks for it to come back when nobody was here: after a time without input there is no way back.
   */
  async clear(canBeTakenBack = true): Promise<boolean> {
    const before = this.#moment();
    const { empty } = this;
    this.#drop();
    // Asked for twice, the first time still counts.
    if (!empty || !canBeTakenBack) this.#forget();
    if (!empty && canBeTakenBack) this.#offer('Consultation cleared', before);
    const answer = await this.#inOrder(() => call('consultation.clear', {}));
    return answer.ok;
  }

  #fill(stored: Stored): void {
    for (const run of stored.runs) this.#histories.set(run.checklistId, begin(run));
    for (const { id, answers } of stored.scores ?? []) this.#scores.set(id, answers);
    this.handouts = stored.handouts;
    this.findings = stored.findings ?? NO_FINDINGS;
    void this.results.ask(this.runs);
  }

  #drop(): void {
    this.#histories.clear();
    this.#scores.clear();
    this.handouts = [];
    this.findings = NO_FINDINGS;
    this.heard.clear();
    this.unheard = [];
    this.patient += 1;
    void this.results.ask([]);
  }

  #moment(): Moment {
    return {
      histories: [...this.#histories],
      scores: [...this.#scores],
      heard: [...this.heard],
      handouts: this.handouts,
      findings: this.findings,
      unheard: this.unheard,
    };
  }

  #offer(lost: string, before: Moment): void {
    this.lost = lost;
    this.#before = before;
    this.#forgetting = setTimeout(() => this.#forget(), TAKE_BACK_MS);
  }

  #forget(): void {
    clearTimeout(this.#forgetting);
    this.#before = undefined;
    this.lost = undefined;
  }

  #save(): void {
    // The next entry belongs to what is here now.
    this.#forget();
    void this.results.ask(this.runs);
    const stored = this.stored();
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
