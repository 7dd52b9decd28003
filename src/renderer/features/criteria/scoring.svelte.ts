import type { CriteriaQuestion } from '../../../shared/contract/criteria.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { call } from '../../transport/call.ts';
import type { Answers, Consultation } from '../consultation/consultation.svelte.ts';
import { questionsOf } from '../../../shared/domain/criteria/answer-text.ts';
import { withAnswer, type AnswerValue } from './answers.ts';

export type Result = Output<'criteria.score'>;
export type Suggestion = Output<'criteria.suggest'>['suggestions'][number];

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
  #suggestTurn = 0;

  readonly answers: Answers = $derived.by(() => this.#consultation.answersOf(this.id));
  suggestions: readonly Suggestion[] = $state.raw([]);
  /** Answers that follow from results or findings and that nobody has given yet. */
  readonly offered = $derived(
    this.suggestions.filter(({ itemId, answer }) => answer !== undefined && !(itemId in this.answers)),
  );
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

  /** Asks what results and findings say about the questions. */
  async suggest(): Promise<void> {
    const turn = ++this.#suggestTurn;
    const { runs, counted } = this.#consultation;
    const { present, absent } = counted;
    if (runs.length + present.length + absent.length === 0) {
      this.suggestions = [];
      return;
    }
    const reply = await call('criteria.suggest', {
      id: this.id,
      runs: [...runs],
      present: [...present],
      absent: [...absent],
    });
    if (turn === this.#suggestTurn) this.suggestions = reply.ok ? reply.value.suggestions : [];
  }

  /** Gives every answer that is offered. An answer that was given stays as it is. */
  takeOver(): number {
    const { offered } = this;
    let answers = this.answers;
    for (const { itemId, answer } of offered) {
      const question = this.question(itemId);
      if (question) answers = withAnswer(this.blank.form, answers, question, answer);
    }
    if (offered.length > 0) this.#consultation.answer(this.id, answers);
    return offered.length;
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
