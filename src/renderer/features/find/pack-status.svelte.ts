import type { Output } from '../../../shared/contract/index.ts';
import { ask } from '../../transport/call.ts';

/** Which edition of the content is open. */
class PackStatus {
  status: Output<'packs.status'> | undefined = $state.raw();

  get pack(): Output<'packs.status'>['pack'] | undefined {
    return this.status?.pack;
  }

  async load(): Promise<void> {
    const answer = await ask('packs.status', {});
    if (answer.ok) this.status = answer.value;
  }
}

export const packStatus = new PackStatus();
