import type { Handlers } from '../../shared/contract/index.ts';
import { CallError } from '../../shared/contract/reply.ts';
import { LEAFLET_BLOCKS, type LeafletBlock } from '../../shared/domain/leaflet.ts';
import type { Pack } from '../content/pack.ts';
import { findDetail } from '../content/store.ts';
import { readability } from '../readability/readability.ts';
import type { ReadableDb } from '../sqlite/database.ts';
import { readLetterhead } from '../userdata/letterhead.ts';
import { readSettings } from '../userdata/settings.ts';
import { isChecked, renderLeaflet, type Frame } from './leaflet.ts';
import type { HandoutModel, Language } from './model.ts';
import { readingLevelOf } from './reading-level.ts';
import { STRINGS } from './strings/index.ts';
import { leafletSentences, leafletTerms } from './text.ts';
import { wholeDocument } from './whole-document.ts';

/** Blocks of the print as a whole: they stand in its first leaflet. */
const ONCE: ReadonlySet<LeafletBlock> = new Set(['notes', 'next-visit']);

/** `today` answers the date as YYYY-MM-DD. */
export function handoutHandlers(
  { db, meta }: Pack,
  userData: ReadableDb,
  today: () => string,
  css: string,
): Pick<Handlers, 'handout.render'> {
  return {
    'handout.render': (options) => {
      const { id, language = 'en', paper = 'A4', bundle = [] } = options;
      const first = findLeaflet(db, id, language);
      const models = [first, ...bundle.map((each) => findLeaflet(db, each, language))];
      const blocks: readonly LeafletBlock[] = options.sections ?? LEAFLET_BLOCKS;
      const inside: Frame = {
        depth: options.depth ?? 'short',
        blocks: new Set(blocks),
        print: options.print ?? 'clear',
        paper,
        region: readSettings(userData).region,
        today: today(),
        version: meta.version,
        approval: meta.approval,
      };
      const leading: Frame = {
        ...inside,
        notes: options.notes?.trim(),
        letterhead: options.letterhead === false ? undefined : readLetterhead(userData),
      };
      const following: Frame = { ...inside, blocks: new Set(blocks.filter((each) => !ONCE.has(each))) };
      const body = models.map((model, at) => renderLeaflet(model, at === 0 ? leading : following)).join('');
      const title = models.map((model) => model.title).join(' · ');
      const { direction, version } = STRINGS[language];
      const footer = `Sural · ${version} ${meta.version}`;
      const english = language === 'en' ? first : findLeaflet(db, id, 'en');
      const { smog, fleschKincaid, words } = readability(leafletSentences(english), leafletTerms(english));
      return {
        title,
        language,
        html: wholeDocument({ title, language, direction, paper, body, footer }, css),
        body,
        footer,
        readability: { smog, fleschKincaid, words },
        readingLevel: readingLevelOf(first),
        checked: models.every(isChecked),
        inReview: [...new Set(models.flatMap((model) => model.inReview))],
        languages: first.languages.filter((each) =>
          models.every(({ languages }) => languages.includes(each)),
        ),
      };
    },
  };
}

function findLeaflet(db: ReadableDb, id: string, language: Language): HandoutModel {
  const model = findDetail<HandoutModel>(db, id, 'handout', language);
  if (!model)
    throw new CallError('not-found', `There is no handout "${id}" in "${language}" in this edition.`);
  return model;
}
