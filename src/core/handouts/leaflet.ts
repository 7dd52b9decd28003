import type { Paper, Source } from '../../shared/contract/common.ts';
import { escapeHtml } from './html.ts';
import type { HandoutStrings } from './strings.ts';

interface Sentence {
  text: string;
  basis: string[];
}

/** A leaflet as the builder stored it. */
export interface HandoutModel {
  id: string;
  language: 'en' | 'es' | 'ar';
  title: string;
  reviewed: string;
  translation?: { checkedBy: string; on: string };
  mainMessage: Sentence;
  whatItIs: Sentence[];
  tests: { what: string; prepare?: string }[];
  whatYouCanDo: Sentence[];
  getHelp: { now: Sentence[]; today: Sentence[] };
  questions: string[];
  teachBack: string;
  terms?: { term: string; means: string }[];
  more?: { heading: string; sentences: Sentence[] }[];
  sources: Source[];
  languages: string[];
}

/** What the clinic and the clinician add to one print. Nothing of it is kept. */
export interface HandoutFrame {
  strings: HandoutStrings;
  print: 'clear' | 'large';
  paper: Paper;
  notes?: string;
  version: string;
  approval: string;
  smog: number;
}

/** The leaflet as the body of a printable document: help box on page one, sources and version at its end. */
export function renderLeaflet(handout: HandoutModel, frame: HandoutFrame): string {
  const { strings: words } = frame;
  const parts = [
    `<h1>${escapeHtml(handout.title)}</h1>`,
    `<p class="main-message"><strong>${escapeHtml(handout.mainMessage.text)}</strong></p>`,
    helpBox(handout, words),
    block(words.whatItIs, paragraph(handout.whatItIs)),
    block(words.tests, tests(handout, words)),
    block(words.whatYouCanDo, list(handout.whatYouCanDo.map((sentence) => sentence.text))),
    block(words.questions, list(handout.questions)),
    ...(handout.more ?? []).map((part) => block(part.heading, paragraph(part.sentences))),
    handout.terms?.length ? block(words.terms, terms(handout.terms)) : '',
    block(words.teachBack, `<p>${escapeHtml(handout.teachBack)}</p>`),
    block(words.notes, frame.notes ? `<p class="typed-notes">${escapeHtml(frame.notes)}</p>` : ruledLines(3)),
    `<p class="blanks"><span>${words.nextVisit}: <span class="blank"></span></span> <span>${words.contact}: <span class="blank"></span></span></p>`,
    colophon(handout, frame),
  ];
  return `<article class="document leaflet print-${frame.print} paper-${frame.paper.toLowerCase()}" lang="${handout.language}" dir="${words.direction}">${parts.join('')}</article>`;
}

function helpBox({ getHelp }: HandoutModel, words: HandoutStrings): string {
  const group = (heading: string, sentences: Sentence[]): string =>
    sentences.length === 0 ? '' : `<h3>${heading}</h3>${list(sentences.map((sentence) => sentence.text))}`;
  return `<section class="help-box"><h2>${words.getHelp}</h2>${group(words.now, getHelp.now)}${group(words.today, getHelp.today)}</section>`;
}

function tests({ tests: rows }: HandoutModel, words: HandoutStrings): string {
  const items = rows.map(({ what, prepare }) => {
    const note =
      prepare === undefined
        ? ''
        : `<br><span class="prepare">${words.prepare}: ${escapeHtml(prepare)}</span>`;
    return `<li>${escapeHtml(what)}${note}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

function terms(rows: readonly { term: string; means: string }[]): string {
  return `<dl>${rows.map(({ term, means }) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(means)}</dd>`).join('')}</dl>`;
}

function colophon(handout: HandoutModel, { strings: words, version, approval, smog }: HandoutFrame): string {
  const sources = handout.sources.map((source) => escapeHtml(source.title)).join('; ');
  const unchecked =
    handout.language === 'en' || handout.translation ? '' : ` <strong>${words.unchecked}</strong>`;
  return (
    `<footer class="colophon"><p>${words.disclaimer} <strong>${escapeHtml(approval)}</strong>${unchecked}</p>` +
    `<p>${words.reviewed}: ${handout.reviewed} · ${words.version}: ${escapeHtml(version)} · ${words.readingLevel}: ${smog}</p>` +
    `<p class="sources">${words.source}: ${sources}</p></footer>`
  );
}

function block(heading: string, content: string): string {
  return `<section><h2>${escapeHtml(heading)}</h2>${content}</section>`;
}

function paragraph(sentences: readonly Sentence[]): string {
  return `<p>${sentences.map((sentence) => escapeHtml(sentence.text)).join(' ')}</p>`;
}

function list(texts: readonly string[]): string {
  return `<ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
}

/** Space to write on. */
function ruledLines(count: number): string {
  return `<div class="ruled" aria-hidden="true">${'<div></div>'.repeat(count)}</div>`;
}
