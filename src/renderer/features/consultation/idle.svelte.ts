import { consultation, type Consultation } from './consultation.svelte.ts';
import { wipeForGood } from './next-patient.ts';
import { preferences } from '../../app/preferences.svelte.ts';

/** The warning stands for the last minute. */
const WARNING_SECONDS = 60;

/** What shows that somebody is here. A pointer that only moves may be a cloth on the desk. */
const SIGNS = ['keydown', 'pointerdown', 'wheel'] as const;

/** Clears the consultation when nobody has touched the window for the time that is set. */
export class IdleWatch {
  readonly #consultation: Consultation;
  readonly #clear: () => Promise<unknown>;
  #last = Date.now();
  /** Seconds until the end, in the last minute of it. */
  secondsLeft: number | undefined = $state();
  /** After how many minutes the consultation was cleared, until the next entry. */
  clearedAfter: number | undefined = $state();

  constructor(consultation: Consultation, clear: () => Promise<unknown>) {
    this.#consultation = consultation;
    this.#clear = clear;
  }

  /** Watches the window. Answers a function that ends this. */
  start(): () => void {
    this.#last = Date.now();
    // Captured, because a key that a component handles is a sign as well.
    for (const sign of SIGNS) window.addEventListener(sign, this.#touched, { capture: true, passive: true });
    const clock = setInterval(this.#check, 1000);
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, this.#touched, { capture: true });
      clearInterval(clock);
    };
  }

  dismiss = (): void => {
    this.clearedAfter = undefined;
  };

  #touched = (): void => {
    // A computer that wakes up hears a key before its clock is looked at.
    this.#check();
    this.#last = Date.now();
    this.secondsLeft = undefined;
  };

  #check = (): void => {
    if (this.#consultation.empty) {
      this.secondsLeft = undefined;
      return;
    }
    this.clearedAfter = undefined;
    const minutes = preferences.idleMinutes;
    const left = minutes * 60 - Math.floor((Date.now() - this.#last) / 1000);
    this.secondsLeft = left > WARNING_SECONDS ? undefined : Math.max(0, left);
    if (left > 0) return;
    this.#last = Date.now();
    this.secondsLeft = undefined;
    void this.#clear();
    this.clearedAfter = minutes;
  };
}

export const idle = new IdleWatch(consultation, wipeForGood);
