import type { Worker } from 'node:worker_threads';
import type { Kind } from '../../shared/domain/kinds.ts';
import type { SearchService } from './search-service.ts';
import type { Answer } from './topic-search.ts';

export interface SearchQuestion {
  id: number;
  text: string;
  kinds: readonly Kind[];
  limit: number;
}

export interface SearchAnswer {
  id: number;
  answer: Answer;
}

type Port = Pick<Worker, 'on' | 'postMessage' | 'terminate' | 'ref' | 'unref'>;

interface Waiting {
  question: SearchQuestion;
  settle: (answer: Answer | PromiseLike<Answer>) => void;
}

/**
 * The search in a thread of its own, so that neither loading nor searching holds up the rest. Should the thread fail,
 * as where a computer forbids it, `otherwise` answers what is open and everything after it.
 */
export function searchInWorker(worker: Port, otherwise: SearchService): SearchService {
  const waiting = new Map<number, Waiting>();
  let failed = false;
  let closed = false;
  let last = 0;

  const answerHere = ({ text, kinds, limit }: SearchQuestion) => otherwise.find(text, kinds, limit);
  const fail = (): void => {
    if (closed) return;
    failed = true;
    for (const { question, settle } of waiting.values())
      settle(Promise.resolve().then(() => answerHere(question)));
    waiting.clear();
  };
  worker.on('message', ({ id, answer }: SearchAnswer) => {
    waiting.get(id)?.settle(answer);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', fail);
  worker.on('exit', fail);
  // An idle thread keeps no program running; one that owes an answer does.
  worker.unref();

  return {
    find: (text, kinds, limit) => {
      const question: SearchQuestion = { id: (last += 1), text, kinds, limit };
      if (failed) return answerHere(question);
      return new Promise((settle) => {
        waiting.set(question.id, { question, settle });
        worker.ref();
        worker.postMessage(question);
      });
    },
    close: () => {
      closed = true;
      void worker.terminate();
      otherwise.close();
    },
  };
}
