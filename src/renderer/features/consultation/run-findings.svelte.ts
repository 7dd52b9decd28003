import type { Output } from '../../../shared/contract/index.ts';
import type { Run } from '../../../shared/contract/workup.ts';
import { call } from '../../transport/call.ts';

type Established = Output<'workup.findings'>;
export type FromResults = Established['findings'][number];

const NOTHING: Established = { findings: [], others: [] };

/** What the results of the runs establish. Worked out anew whenever a run changes, so that nothing outlives its result. */
export class RunFindings {
  #established: Established = $state.raw(NOTHING);
  #asked: readonly Run[] | undefined;

  readonly findings = $derived(this.#established.findings);
  /** Results from which no finding follows. */
  readonly others = $derived(this.#established.others);

  of(findingId: string): FromResults | undefined {
    return this.findings.find(({ id }) => id === findingId);
  }

  /** Asks once for the same runs. An answer to older runs that comes late is dropped. */
  async ask(runs: readonly Run[]): Promise<void> {
    if (runs === this.#asked) return;
    this.#asked = runs;
    const resulted = runs.some((run) => run.entries.some(({ results }) => results !== undefined));
    if (!resulted) {
      this.#established = NOTHING;
      return;
    }
    const answer = await call('workup.findings', { runs: [...runs] });
    if (this.#asked === runs) this.#established = answer.ok ? answer.value : NOTHING;
  }
}
