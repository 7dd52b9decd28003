import { readability } from '../../../src/core/readability/readability.ts';
import { leafletSentences, leafletTerms } from '../../../src/core/handouts/text.ts';
import { INLINE_LINK } from './links.ts';
import type { Check } from './check.ts';

/** British spellings that slip in, and the spelling that this content uses throughout. Names of papers keep theirs. */
const AMERICAN: Readonly<Record<string, string>> = {
  anaemia: 'anemia',
  oedema: 'edema',
  oedematous: 'edematous',
  ischaemia: 'ischemia',
  ischaemic: 'ischemic',
  haemoglobin: 'hemoglobin',
  haematuria: 'hematuria',
  haematoma: 'hematoma',
  haemorrhage: 'hemorrhage',
  haemarthrosis: 'hemarthrosis',
  leucocyte: 'leukocyte',
  oesophagus: 'esophagus',
  oesophageal: 'esophageal',
  diarrhoea: 'diarrhea',
  paediatric: 'pediatric',
  orthopaedic: 'orthopedic',
  orthopaedics: 'orthopedics',
  gynaecological: 'gynecological',
  anaesthetic: 'anesthetic',
  paraesthesia: 'paresthesia',
  tumour: 'tumor',
  tumours: 'tumors',
  fibre: 'fiber',
  fibres: 'fibers',
  colour: 'color',
  grey: 'gray',
  centre: 'center',
  titre: 'titer',
  titres: 'titers',
  litre: 'liter',
  coeliac: 'celiac',
  necrotising: 'necrotizing',
  behaviour: 'behavior',
  labour: 'labor',
  hypocalcaemia: 'hypocalcemia',
  hypercalcaemia: 'hypercalcemia',
  hypokalaemia: 'hypokalemia',
  hyperkalaemia: 'hyperkalemia',
  hypomagnesaemia: 'hypomagnesemia',
  hyponatraemia: 'hyponatremia',
  polymyalgic: 'polymyalgia',
  sjogren: 'Sjögren',
};

const WORD = /\p{Letter}+/gu;

/** Words in one statement; more of them is a paragraph. */
const LONGEST_STATEMENT = 34;

/** A leaflet above this school grade is never printed. */
const HIGHEST_GRADE = 8;

/** The same word is spelled the same way everywhere; search knows the other spellings. */
export const spelling: Check = {
  id: 'spelling',
  title: 'Terms are spelled the same way throughout',
  run({ content, statements }, report) {
    let ran = 0;
    for (const { topic, file } of content.topics.values()) {
      const lines = (statements.get(topic.id) ?? []).flatMap(({ texts, path }) =>
        texts.map((text) => ({ text, path })),
      );
      for (const { text, path } of [{ text: topic.title, path: ['title'] }, ...lines]) {
        // The target of a link is an id; its words are text.
        const shown = text.replace(INLINE_LINK, (_, _id: string, words?: string) => words ?? '');
        for (const [word] of shown.matchAll(WORD)) {
          ran += 1;
          const wanted = Object.hasOwn(AMERICAN, word.toLowerCase())
            ? AMERICAN[word.toLowerCase()]
            : undefined;
          if (wanted) report(file.fault(path, `"${word}" is spelled "${wanted}" in this content`));
        }
      }
    }
    return ran;
  },
};

/** A clinician scans lines, not paragraphs. */
export const shortStatements: Check = {
  id: 'length',
  title: `No statement is longer than ${LONGEST_STATEMENT} words`,
  run({ content, statements }, report) {
    let ran = 0;
    for (const [topicId, list] of statements) {
      for (const statement of list) {
        for (const text of statement.texts) {
          ran += 1;
          const count = text.split(/\s+/).length;
          if (count <= LONGEST_STATEMENT) continue;
          const file = content.topics.get(topicId)?.file;
          if (file)
            report(
              file.fault(statement.path, `${count} words; a statement has at most ${LONGEST_STATEMENT}`),
            );
        }
      }
    }
    return ran;
  },
};

/** SMOG, measured on what the patient reads. The formula holds for English only. */
export const readingLevel: Check = {
  id: 'reading-level',
  title: `Every English leaflet reads at SMOG grade ${HIGHEST_GRADE} or below`,
  run({ content }, report) {
    let ran = 0;
    for (const languages of content.handouts.values()) {
      ran += 1;
      const english = languages.get('en');
      if (!english) {
        const [any] = languages.values();
        if (any)
          report(
            any.file.fault(
              ['language'],
              'the English text is missing, on which the reading level is measured',
            ),
          );
        continue;
      }
      const { smog } = readability(leafletSentences(english.topic), leafletTerms(english.topic));
      if (smog > HIGHEST_GRADE)
        report(english.file.fault(['title'], `reads at SMOG grade ${smog}; at most ${HIGHEST_GRADE}`));
    }
    return ran;
  },
};
