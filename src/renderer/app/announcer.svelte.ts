/** What a screen reader is told, and what shows for a moment at the foot of the window. */
class Announcer {
  /** Shown and read. */
  message = $state('');
  /** Read only: what a sighted user sees anyway. */
  whispered = $state('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(message: string): void {
    this.message = message;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.message = ''), 3000);
  }

  whisper(message: string): void {
    this.whispered = message;
  }
}

export const announcer = new Announcer();
