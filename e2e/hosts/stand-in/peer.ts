import type { ChildProcess } from 'node:child_process';

type Answering = (input: never) => unknown;

interface Message {
  id: number;
  ask?: string;
  input?: unknown;
  value?: unknown;
  error?: string;
}

/** One end of the line between the stand-in's main process and the test: either side asks and answers. */
export class Peer {
  #next = 0;
  #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #answers: Record<string, Answering>;
  #post: (message: Message) => void;
  #isLeaving = false;

  constructor(line: ChildProcess | NodeJS.Process, answers: Record<string, Answering>) {
    this.#answers = answers;
    this.#post = (message) => {
      if (line.connected) line.send?.(message);
    };
    line.on('message', (message: unknown) => {
      // Only the other end of this class writes to the line.
      void this.#receive(message as Message);
    });
    line.on('disconnect', () => {
      if (this.#isLeaving) return;
      for (const { reject } of this.#waiting.values()) reject(new Error('The main process has ended.'));
      this.#waiting.clear();
    });
  }

  /** Asks the other end. The caller names the type, as both ends are written together. */
  ask<Value>(name: string, input?: unknown): Promise<Value> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      // The value comes from the answer of the same name.
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#post({ id, ask: name, input });
    });
  }

  /** Says a last thing. What is still open stays without an answer, as calls do when a window is closed. */
  leave(name: string): void {
    this.#isLeaving = true;
    this.#post({ id: this.#next++, ask: name });
  }

  async #receive({ id, ask, input, value, error }: Message): Promise<void> {
    if (ask === undefined) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) waiting?.resolve(value);
      else waiting?.reject(new Error(error));
      return;
    }
    try {
      const answer = this.#answers[ask];
      if (!answer) throw new Error(`The other end cannot answer "${ask}".`);
      this.#post({ id, value: await answer(input as never) });
    } catch (fault) {
      this.#post({ id, error: fault instanceof Error ? fault.message : String(fault) });
    }
  }
}
