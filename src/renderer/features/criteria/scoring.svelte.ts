import type { CriteriaQuestion } from '../../../shared/contract/criteria.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { call } from '../../transport/call.ts';
import type { Answers, Consultation } from '../consultation/consultation.svelte.ts';
import { questionsOf, withAnswer, type AnswerValue } from './answers.ts';

export type Result = Output<'criteria.score'>;

/** A set of criteria in use: the answers of the patient in the room and what they come to. */
export class Scoring {
  readonly id: string;
  /** The result while nothing is answered: the whole scale. */
  readonly blank: Result;
  readonly questions: readonly CriteriaQuestion[];
  result: Result;
  failure: string | undefined = $state();
  readonly #consultation: Consultation;
  #turn = 0;

  readonly answers: Answers = $derived.by(() => this.#consultation.answersOf(this.id));
  readonly started = $derived(Object.keys(this.answers).length > 0);

  constructor(id: string, blank: Result, consultation: Consultation) {
    this.id = id;
    this.blank = blank;
    this.result = $state.raw(blank);
    this.questions = questionsOf(blank.form);
    this.#consultation = consultation;
  }

  question(id: string): CriteriaQuestion | undefined {
    return this.questions.find((question) => question.id === id);
  }

  /** Answers a question, or takes its answer away. */
  answer(question: CriteriaQuestion, value: AnswerValue | undefined): void {
    this.#consultation.answer(this.id, withAnswer(this.blank.form, this.answers, question, value));
  }

  clear = (): void => this.#consultation.answer(this.id, {});

  /** Counts. An answer to older answers that comes late is dropped. Call it whenever the answers have changed. */
  async count(answers: Answers): Promise<void> {
    const turn = ++this.#turn;
    const reply = await call('criteria.score', { id: this.id, answers });
    if (turn !== this.#turn) return;
    this.failure = reply.ok ? undefined : reply.error.message;
    if (reply.ok) this.result = reply.value;
  }
}
