import { announcer } from '../../app/announcer.svelte.ts';
import type { Cited } from './library.svelte.ts';

/** The one card that shows sources, beside the mark that opened it. */
class SourcesCard {
  cited: Cited | undefined = $state.raw();
  /** The mark it belongs to. */
  mark: HTMLElement | undefined = $state.raw();
  #card: HTMLElement | undefined;

  readonly attach = (card: HTMLElement) => {
    this.#card = card;
    return () => {
      this.#card = undefined;
    };
  };

  toggle(mark: HTMLElement, cited: Cited): void {
    if (this.mark === mark) this.close();
    else this.show(mark, cited);
  }

  show(mark: HTMLElement, cited: Cited): void {
    this.#card?.hidePopover();
    this.cited = cited;
    this.mark = mark;
    this.#card?.showPopover({ source: mark });
    const count = cited.citations.length;
    announcer.whisper(count === 1 ? '1 source shown' : `${count} sources shown`);
  }

  close = (): void => this.#card?.hidePopover();

  /** The browser closes it on Escape and on a click elsewhere. */
  readonly toggled = (event: ToggleEvent): void => {
    if (event.newState === 'closed') this.mark = undefined;
  };
}

export const sourcesCard = new SourcesCard();
