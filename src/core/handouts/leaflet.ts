import type { Paper, Source } from '../../shared/contract/common.ts';
import type { Letterhead } from '../../shared/contract/letterhead.ts';
import { SOURCE_KINDS } from '../../shared/domain/evidence.ts';
import type { LeafletBlock, Region } from '../../shared/domain/leaflet.ts';
import { drawingHtml } from './drawings/index.ts';
import { escapeHtml } from './html.ts';
import { letterheadHtml, phoneLine } from './letterhead.ts';
import type { HandoutModel, Sentence } from './model.ts';
import { readingLevelOf } from './reading-level.ts';
import { EMERGENCY_NUMBERS, writtenDate } from './region.ts';
import { STRINGS, type HandoutStrings } from './strings/index.ts';
import { leafletSentences, termsUsed } from './text.ts';

/** What the clinic and the clinician choose for one print. Nothing of it is kept. */
export interface Frame {
  depth: 'short' | 'long';
  blocks: ReadonlySet<LeafletBlock>;
  print: 'clear' | 'large';
  paper: Paper;
  region: Region;
  letterhead?: Letterhead | undefined;
  notes?: string | undefined;
  /** YYYY-MM-DD */
  today: string;
  version: string;
  approval: string;
}

/** Sources that a short leaflet names. */
const NAMED_SOURCES = 1;

/** Characters of the help box from which the rest of the leaflet has to make room for it. */
const LONG_HELP_BOX = 550;

/** From here on the help box fills the first page of large print: a letterhead stands at the end, where it splits nothing. */
const PAGE_LONG_HELP_BOX = 1000;

/** Lines to write on where nothing is typed. */
const RULED_LINES = { usual: 3, besideLongHelpBox: 2 };

/** The leaflet as the body of a printable document: help box on page one, sources and version at its end. */
export function renderLeaflet(handout: HandoutModel, frame: Frame): string {
  const words = STRINGS[handout.language];
  const { language, title } = handout;
  const shown = cut(handout, frame);
  const part = (name: LeafletBlock, content: () => string): string =>
    frame.blocks.has(name) ? content() : '';
  const letterhead = frame.letterhead ? letterheadHtml(frame.letterhead, words) : '';
  const atEnd = frame.print === 'large' && helpBoxLength(shown) > PAGE_LONG_HELP_BOX;
  const parts = [
    atEnd ? '' : letterhead,
    `<h1>${escapeHtml(title)}</h1>`,
    isChecked(handout) ? '' : `<p class="unchecked">${words.unchecked}</p>`,
    `<p class="main-message">${escapeHtml(shown.mainMessage.text)}</p>`,
    helpBox(shown, words, frame.region),
    part('what-it-is', () => whatItIs(shown, words)),
    part('tests', () => block(words.tests, tests(shown, words))),
    part('what-you-can-do', () => block(words.whatYouCanDo, list(shown.whatYouCanDo.map(textOf)))),
    part('questions', () => block(words.questions, list(shown.questions))),
    ...(shown.more ?? []).map(({ heading, sentences }) => block(heading, paragraph(sentences))),
    part('terms', () => (shown.terms?.length ? block(words.terms, terms(shown.terms)) : '')),
    part('teach-back', () => block(words.teachBack, `<p>${escapeHtml(shown.teachBack)}</p>`)),
    frame.notes
      ? block(words.notes, `<p class="typed-notes">${escapeHtml(frame.notes)}</p>`)
      : part('notes', () =>
          block(
            words.notes,
            ruledLines(hasLongHelpBox(shown) ? RULED_LINES.besideLongHelpBox : RULED_LINES.usual),
          ),
        ),
    part('next-visit', () => nextVisit(words, frame.letterhead)),
    atEnd ? letterhead : '',
    colophon(handout, frame, words),
  ];
  const look = `print-${frame.print} paper-${frame.paper.toLowerCase()} ${words.direction}`;
  return `<article class="document leaflet ${look}" lang="${language}" dir="${words.direction}">${parts.join('')}</article>`;
}

/** False for a translation that nobody has read against the English text. */
export function isChecked({ language, translation }: HandoutModel): boolean {
  return language === 'en' || translation !== undefined;
}

/** The leaflet without what is not printed, and without the words that are then not used. */
function cut(handout: HandoutModel, { depth, blocks }: Frame): HandoutModel {
  const shown: HandoutModel = {
    ...handout,
    whatItIs: blocks.has('what-it-is') ? handout.whatItIs : [],
    tests: blocks.has('tests') ? handout.tests : [],
    whatYouCanDo: blocks.has('what-you-can-do') ? handout.whatYouCanDo : [],
    questions: blocks.has('questions') ? handout.questions : [],
    more: depth === 'long' ? handout.more : [],
  };
  const text = [handout.title, ...leafletSentences(shown)].join(' ');
  return { ...shown, terms: termsUsed(handout.terms, text) };
}

function hasLongHelpBox(handout: HandoutModel): boolean {
  return helpBoxLength(handout) > LONG_HELP_BOX;
}

function helpBoxLength({ getHelp }: HandoutModel): number {
  return [...getHelp.now, ...getHelp.today].reduce((sum, { text }) => sum + text.length, 0);
}

function helpBox(handout: HandoutModel, words: HandoutStrings, region: Region): string {
  const group = (heading: string, sentences: Sentence[]): string =>
    sentences.length === 0 ? '' : `<h3>${heading}</h3>${list(sentences.map(textOf))}`;
  const { getHelp } = handout;
  const now = group(words.callNow(EMERGENCY_NUMBERS[region]), getHelp.now);
  const today = group(words.today, getHelp.today);
  return (
    `<section class="help-box${hasLongHelpBox(handout) ? ' long' : ''}"><div><h2>${words.getHelp}</h2>${now}</div>` +
    `${today ? `<div>${today}</div>` : ''}</section>`
  );
}

function whatItIs({ whatItIs: sentences, drawing }: HandoutModel, words: HandoutStrings): string {
  const figure = drawing ? drawingHtml(drawing, words) : '';
  return block(words.whatItIs, `${paragraph(sentences)}${figure}`);
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
  const items = rows.map(({ term, means }) => `<li><b>${escapeHtml(term)}</b>: ${escapeHtml(means)}</li>`);
  return `<ul class="terms">${items.join('')}</ul>`;
}

function nextVisit(words: HandoutStrings, letterhead: Letterhead | undefined): string {
  const blank = '<span class="blank"></span>';
  const contact = letterhead?.phones.length
    ? phoneLine(letterhead.phones, words)
    : `${words.contact}: ${blank}`;
  return `<p class="blanks"><span>${words.nextVisit}: ${blank}</span> <span>${contact}</span></p>`;
}

function colophon(handout: HandoutModel, frame: Frame, words: HandoutStrings): string {
  const { version, approval, region, today, depth } = frame;
  const date = (iso: string): string => writtenDate(iso, handout.language, region);
  const facts = [
    `${words.reviewed}: ${date(handout.reviewed)}`,
    `${words.given}: ${date(today)}`,
    `${words.version}: <bdi>${escapeHtml(version)}</bdi>`,
    words.readingLevel(readingLevelOf(handout)),
  ];
  return (
    `<footer class="colophon"><p>${words.disclaimer} ${inEnglish(approval, handout.language)}</p>` +
    `<p>${facts.join(' · ')}. ${words.source}: ${sourceList(handout, depth, words)}</p></footer>`
  );
}

/** All of them in the long form; in the short one the strongest kinds, and how many more there are. */
function sourceList(
  { sources, language }: HandoutModel,
  depth: Frame['depth'],
  words: HandoutStrings,
): string {
  const rank = ({ kind }: Source): number => SOURCE_KINDS.indexOf(kind);
  const named =
    depth === 'long' ? sources : sources.toSorted((a, b) => rank(a) - rank(b)).slice(0, NAMED_SOURCES);
  const rest = sources.length - named.length;
  // As one run: between right-to-left words each title by itself would read in the wrong order.
  const titles = inEnglish(named.map((source) => source.title).join('; '), language);
  return rest > 0 ? `${titles}; ${words.moreSources(rest)}.` : `${titles}.`;
}

/** What the edition says in English only, marked as such for readers and for screen readers. */
function inEnglish(text: string, language: HandoutModel['language']): string {
  return language === 'en' ? escapeHtml(text) : `<bdi lang="en" dir="ltr">${escapeHtml(text)}</bdi>`;
}

function block(heading: string, content: string): string {
  return `<section><h2>${escapeHtml(heading)}</h2>${content}</section>`;
}

function textOf({ text }: Sentence): string {
  return text;
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
