import { mount, unmount, type Component } from 'svelte';
import PrintedHtml from './PrintedHtml.svelte';

const FOOT = '--page-foot';

let shown: Record<string, unknown> | undefined;

/** Puts a document where only paper sees it. Answers a function that takes it away. */
export function putOnPaper<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
): () => void {
  clearPaper();
  const target = document.querySelector('#print-root');
  if (!target) return () => undefined;
  const mine = mount(component, { target, props });
  shown = mine;
  return () => {
    if (shown === mine) clearPaper();
  };
}

/** The same for a document that the core has made; `footer` stands at the foot of each page. */
export function putHtmlOnPaper(html: string, paper: 'A4' | 'Letter', footer = ''): () => void {
  const takeAway = putOnPaper(PrintedHtml, { html, paper });
  // Page boxes inherit from the root element. Quoted as JSON it is a CSS string.
  document.documentElement.style.setProperty(FOOT, JSON.stringify(footer));
  return takeAway;
}

/** Nothing is left to print. */
export function clearPaper(): void {
  if (shown) void unmount(shown);
  shown = undefined;
  document.documentElement.style.removeProperty(FOOT);
}

/** Opens the print dialog once the fonts of the document are there. */
export async function print(): Promise<void> {
  await document.fonts.ready;
  window.print();
}

let printOwn: (() => Promise<void>) | undefined;

/** Lets a page make its document only when it is printed. Answers a function that ends this. */
export function printWith(own: () => Promise<void>): () => void {
  printOwn = own;
  return () => {
    if (printOwn === own) printOwn = undefined;
  };
}

/** Prints the page in its own way: what Ctrl+P and the menu ask for. */
export function printPage(): Promise<void> {
  return (printOwn ?? print)();
}
