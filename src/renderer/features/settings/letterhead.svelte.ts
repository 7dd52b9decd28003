import type { Letterhead } from '../../../shared/contract/letterhead.ts';
import type { Answer } from '../../transport/answer.ts';
import { call } from '../../transport/call.ts';

/** What stands at the head of the clinic's leaflets, as the host keeps it. */
class ClinicLetterhead {
  value: Letterhead | null = $state.raw(null);

  async load(): Promise<void> {
    const answer = await call('letterhead.get', {});
    if (answer.ok) this.value = answer.value.letterhead;
  }

  /** Null removes it. What was there stays where it is refused. */
  async set(letterhead: Letterhead | null): Promise<Answer<unknown>> {
    const answer = await call('letterhead.set', { letterhead });
    if (answer.ok) this.value = answer.value.letterhead;
    return answer;
  }
}

export const letterhead = new ClinicLetterhead();
