import type { Output } from '../../shared/contract/index.ts';
import type { Kind } from '../../shared/domain/kinds.ts';
import type { Failure } from '../transport/answer.ts';
import { ask } from '../transport/call.ts';

export type CatalogueTopic = Output<'content.browse'>['topics'][number];

/** The names of all topics of the pack, asked for once. */
class Catalogue {
  topics: readonly CatalogueTopic[] = $state.raw([]);
  failure: Failure | undefined = $state.raw();
  loaded = $state(false);
  readonly #byId = $derived(new Map(this.topics.map((topic) => [topic.id, topic])));

  load = async (): Promise<void> => {
    const answer = await ask('content.browse', {});
    this.loaded = true;
    if (answer.ok) this.topics = answer.value.topics;
    this.failure = answer.ok ? undefined : answer.error;
  };

  of(kind: Kind): readonly CatalogueTopic[] {
    return this.topics.filter((topic) => topic.kind === kind);
  }

  get(id: string): CatalogueTopic | undefined {
    return this.#byId.get(id);
  }

  title(id: string): string {
    return this.get(id)?.title ?? id;
  }
}

export const catalogue = new Catalogue();
