import { untrack } from 'svelte';
import type { TopicRef } from '../../../shared/contract/common.ts';

const AT_MOST = 6;

/** Topics looked at since the start or the last patient. In memory only. */
class Recent {
  topics: readonly TopicRef[] = $state.raw([]);

  add({ id, kind, title }: TopicRef): void {
    const others = untrack(() => this.topics).filter((topic) => topic.id !== id);
    this.topics = [{ id, kind, title }, ...others].slice(0, AT_MOST);
  }

  clear(): void {
    this.topics = [];
  }
}

export const recent = new Recent();
