import type { ChannelName, Input, Output } from '../../shared/contract/index.ts';
import type { Failure } from './answer.ts';
import { ask, recall } from './call.ts';

export type QueryState<Value> =
  { status: 'loading' } | { status: 'ready'; value: Value } | { status: 'failed'; failure: Failure };

/** Content that a page needs: loading, ready or failed, and nothing between. */
export class Query<Name extends ChannelName> {
  state: QueryState<Output<Name>> = $state.raw({ status: 'loading' });
  readonly #name: Name;
  readonly #input: Input<Name>;

  constructor(name: Name, input: Input<Name>) {
    this.#name = name;
    this.#input = input;
    const known = recall(name, input);
    if (known === undefined) void this.load();
    else this.state = { status: 'ready', value: known };
  }

  get value(): Output<Name> | undefined {
    return this.state.status === 'ready' ? this.state.value : undefined;
  }

  /** Asks again, after a failure. */
  load = async (): Promise<void> => {
    this.state = { status: 'loading' };
    const answer = await ask(this.#name, this.#input);
    this.state = answer.ok
      ? { status: 'ready', value: answer.value }
      : { status: 'failed', failure: answer.error };
  };
}
