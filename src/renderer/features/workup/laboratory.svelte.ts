import type { Output } from '../../../shared/contract/index.ts';
import type { LabRange } from '../../../shared/contract/ranges.ts';
import { call } from '../../transport/call.ts';

type Known = Output<'ranges.get'>['ranges'][number];

/** The ranges of the clinic's own laboratory, typed once and remembered. Nothing of a patient is among them. */
class Laboratory {
  ranges: readonly Known[] = $state.raw([]);
  readonly #byKey = $derived(new Map(this.ranges.map((range) => [keyOf(range), range])));

  async load(): Promise<void> {
    const answer = await call('ranges.get', {});
    if (answer.ok) this.ranges = answer.value.ranges;
  }

  /** The range of a result in one unit, if the clinic has typed it in before. */
  find(testId: string, field: string, unit: string): Known | undefined {
    return this.#byKey.get(keyOf({ testId, field, unit }));
  }

  /** Remembers a range; without limits, forgets it. Answers whether that went well. */
  async set({ testId, field, unit, lower, upper }: LabRange): Promise<boolean> {
    const limits = { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
    const answer = await call('ranges.set', { testId, field, unit, ...limits });
    if (answer.ok) this.ranges = answer.value.ranges;
    return answer.ok;
  }
}

function keyOf({ testId, field, unit }: Pick<LabRange, 'testId' | 'field' | 'unit'>): string {
  return JSON.stringify([testId, field, unit]);
}

export const laboratory = new Laboratory();
