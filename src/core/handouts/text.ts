import type { LeafletText } from './model.ts';

/** Every sentence that the patient reads, without headings: what the reading level is measured on. */
export function leafletSentences(leaflet: LeafletText): string[] {
  const { mainMessage, whatItIs, tests, whatYouCanDo, getHelp, questions, teachBack, more = [] } = leaflet;
  return [
    mainMessage.text,
    ...whatItIs.map((sentence) => sentence.text),
    ...tests.flatMap(({ what, prepare }) => (prepare === undefined ? [what] : [what, prepare])),
    ...whatYouCanDo.map((sentence) => sentence.text),
    ...[...getHelp.now, ...getHelp.today].map((sentence) => sentence.text),
    ...questions,
    teachBack,
    ...more.flatMap((part) => part.sentences.map((sentence) => sentence.text)),
  ];
}

/** Unavoidable words that the leaflet explains: each counts as easy once it is explained. */
export function leafletTerms({ terms = [] }: LeafletText): Set<string> {
  return new Set(terms.flatMap(({ term }) => term.toLowerCase().split(/\s+/)));
}

/** The explained words that occur in a text, in any form: an ending of up to two letters may differ. */
export function termsUsed(terms: LeafletText['terms'], text: string): { term: string; means: string }[] {
  const lower = text.toLowerCase();
  return (terms ?? []).filter(({ term }) => {
    const stem = term.length > 5 ? term.slice(0, -2) : term;
    return lower.includes(stem.toLowerCase());
  });
}
