import type { TopicPage } from '../../shared/contract/content.ts';
import { ask } from '../transport/call.ts';
import { parseRoute } from '../routes.ts';

const DELAY = 350;

/** A short look at the topic behind a link that is focused or pointed at. */
class LinkPreview {
  topic: TopicPage | undefined = $state.raw();
  #card: HTMLElement | undefined;
  #link: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly attach = (card: HTMLElement) => {
    this.#card = card;
    return () => {
      this.#card = undefined;
    };
  };

  /** Watches all links to topics inside an element. */
  readonly watch = (node: HTMLElement) => {
    const enter = (event: Event) => this.#enter(event.target);
    const leave = () => this.leave();
    node.addEventListener('mouseover', enter);
    node.addEventListener('focusin', enter);
    node.addEventListener('mouseout', leave);
    node.addEventListener('focusout', leave);
    node.addEventListener('click', this.close);
    return () => {
      node.removeEventListener('mouseover', enter);
      node.removeEventListener('focusin', enter);
      node.removeEventListener('mouseout', leave);
      node.removeEventListener('focusout', leave);
      node.removeEventListener('click', this.close);
    };
  };

  stay = (): void => clearTimeout(this.#timer);

  leave = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.close, 120);
  };

  close = (): void => {
    clearTimeout(this.#timer);
    this.#link?.removeAttribute('aria-describedby');
    this.#link = undefined;
    this.#card?.hidePopover();
  };

  escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#link) return;
    this.close();
    event.stopPropagation();
  };

  #enter(target: EventTarget | null): void {
    const link = target instanceof Element ? target.closest<HTMLElement>('a[href^="#/topic/"]') : null;
    if (!link) return;
    clearTimeout(this.#timer);
    if (link === this.#link) return;
    this.close();
    // A focus that a click has set, or that a page has moved, is no wish to see a preview.
    if (link.matches(':focus:not(:focus-visible)')) return;
    this.#timer = setTimeout(() => void this.#show(link), DELAY);
  }

  async #show(link: HTMLElement): Promise<void> {
    const route = parseRoute(link.getAttribute('href') ?? '');
    if (route.name !== 'topic') return;
    const answer = await ask('content.topic', { id: route.id });
    if (!answer.ok || !link.isConnected || !link.matches(':hover, :focus')) return;
    this.topic = answer.value;
    this.#link = link;
    link.setAttribute('aria-describedby', 'link-preview');
    this.#card?.showPopover({ source: link });
  }
}

export const linkPreview = new LinkPreview();
