import type { Handlers } from '../../shared/contract/index.ts';
import { CallError } from '../../shared/contract/reply.ts';
import type { Pack } from '../content/pack.ts';
import { findDetail } from '../content/store.ts';
import { readability } from '../readability/readability.ts';
import { renderLeaflet, type HandoutModel } from './leaflet.ts';
import { STRINGS } from './strings.ts';
import { leafletSentences, leafletTerms } from './text.ts';
import { wholeDocument } from './whole-document.ts';

export function handoutHandlers({ db, meta }: Pack, css: string): Pick<Handlers, 'handout.render'> {
  return {
    'handout.render': ({ id, language = 'en', print = 'clear', paper = 'A4', notes, bundle = [] }) => {
      const strings = STRINGS[language];
      if (!strings)
        throw new CallError(
          'not-available',
          `Leaflets in the language "${language}" are not in this version.`,
        );
      const models = [id, ...bundle].map((each) => {
        const model = findDetail<HandoutModel>(db, each, 'handout', language);
        if (!model)
          throw new CallError('not-found', `There is no handout "${each}" in "${language}" in this edition.`);
        return model;
      });
      const [first] = models as [HandoutModel, ...HandoutModel[]];
      const level = readability(leafletSentences(first), leafletTerms(first));
      const body = models
        .map((model, index) => {
          const { smog } = index === 0 ? level : readability(leafletSentences(model), leafletTerms(model));
          const frame = { strings, print, paper, version: meta.version, approval: meta.approval, smog };
          return renderLeaflet(model, notes && index === 0 ? { ...frame, notes } : frame);
        })
        .join('');
      const title = models.map((model) => model.title).join(' · ');
      const printable = { title, language, direction: strings.direction, paper, body };
      const { smog, fleschKincaid, words } = level;
      return {
        title,
        language,
        html: wholeDocument(printable, css),
        body,
        readability: { smog, fleschKincaid, words },
        languages: first.languages,
      };
    },
  };
}
