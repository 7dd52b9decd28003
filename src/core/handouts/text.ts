import type { HandoutModel } from './leaflet.ts';

/** Every sentence that the patient reads, without headings: what the reading level is measured on. */
export function leafletSentences(handout: HandoutModel): string[] {
  const { mainMessage, whatItIs, tests, whatYouCanDo, getHelp, questions, teachBack, more = [] } = handout;
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
export function leafletTerms(handout: HandoutModel): Set<string> {
  return new Set((handout.terms ?? []).flatMap(({ term }) => term.toLowerCase().split(/\s+/)));
}
