import { create, insertMultiple, load, save, search as searchOrama } from '@orama/orama';
import Database from 'better-sqlite3';
import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { buildIndex, type EngineName } from '../../src/core/search/stored-index.ts';
import { TopicSearch } from '../../src/core/search/topic-search.ts';
import { topicsOf, type BenchSection } from './corpus.ts';

/** An index as it would be stored, and how it comes to life again. */
export interface BuiltEngine {
  /** Size of what is stored. */
  bytes: number;
  note?: string;
  load(): LoadedEngine | Promise<LoadedEngine>;
}

export interface LoadedEngine {
  /** Ids of sections, best first. */
  sections(text: string, limit: number): string[] | Promise<string[]>;
  /** Ids of topics, best first, where the engine ranks topics by itself. */
  topics?(text: string, limit: number): string[];
}

export type Build = (sections: readonly BenchSection[]) => BuiltEngine | Promise<BuiltEngine>;

const FIELDS = ['title', 'alias', 'heading', 'body'] as const;
const BOOST = { title: 3, alias: 2, heading: 2, body: 1 };

function sural(engine?: EngineName): Build {
  return (sections) => {
    const { bytes, engine: chosen } = buildIndex(topicsOf(sections), engine);
    return {
      bytes: bytes.length,
      note: chosen,
      load: () => {
        // A fresh copy, as it comes from a file.
        const search = new TopicSearch(bytes.slice());
        return {
          sections: (text, limit) => search.rankSections(text, limit).map(({ section }) => section),
          topics: (text, limit) => search.find(text, [], limit).found.map(({ id }) => id),
        };
      },
    };
  };
}

function miniSearch(options: SearchOptions): Build {
  const settings = { fields: [...FIELDS], storeFields: [] };
  return (sections) => {
    const index = new MiniSearch<BenchSection>(settings);
    index.addAll([...sections]);
    const json = JSON.stringify(index);
    return {
      bytes: json.length,
      load: () => {
        const loaded = MiniSearch.loadJSON(json, settings);
        return {
          sections: (text, limit) =>
            loaded
              .search(text, options)
              .slice(0, limit)
              .map(({ id }) => String(id)),
        };
      },
    };
  };
}

/** Every word in quotes, any may match, the last one also as a beginning. */
function fts5(tokenizer: string): Build {
  return (sections) => {
    const db = new Database(':memory:');
    db.exec(
      `CREATE VIRTUAL TABLE section USING fts5(id UNINDEXED, ${FIELDS.join(', ')}, tokenize = '${tokenizer}')`,
    );
    const insert = db.prepare('INSERT INTO section VALUES (?, ?, ?, ?, ?)');
    db.transaction(() => {
      for (const { id, title, alias, heading, body } of sections) insert.run(id, title, alias, heading, body);
    })();
    db.exec("INSERT INTO section(section) VALUES ('optimize')");
    const file = db.serialize();
    db.close();
    return {
      bytes: file.length,
      load: () => {
        const loaded = new Database(file);
        const weights = [0, ...FIELDS.map((field) => BOOST[field])].join(', ');
        const query = loaded.prepare<[string, number], { id: string }>(
          `SELECT id FROM section WHERE section MATCH ? ORDER BY bm25(section, ${weights}) LIMIT ?`,
        );
        return {
          sections: (text, limit) => {
            const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
            if (words.length === 0) return [];
            const match = words
              .map((word, at) => `"${word}"${at === words.length - 1 ? '*' : ''}`)
              .join(' OR ');
            return query.all(match, limit).map(({ id }) => id);
          },
        };
      },
    };
  };
}

const flexSearch: Build = async (sections) => {
  const settings = {
    document: { id: 'id', index: [...FIELDS] },
    tokenize: 'forward' as const,
    encoder: FlexSearch.Charset.LatinBalance,
  };
  const index = new FlexSearch.Document(settings);
  for (const section of sections) index.add({ ...section });
  const parts: [string, string][] = [];
  await index.export((name, data) => {
    if (data !== undefined) parts.push([String(name), String(data)]);
  });
  return {
    bytes: parts.reduce((sum, [, data]) => sum + data.length, 0),
    load: () => {
      const loaded = new FlexSearch.Document(settings);
      for (const [name, data] of parts) loaded.import(name, data);
      return {
        sections: (text, limit) => {
          const found = loaded.search(text, { limit, suggest: true }) as {
            field?: string;
            result: (string | number)[];
          }[];
          return [...new Set(found.flatMap(({ result }) => result.map(String)))].slice(0, limit);
        },
      };
    },
  };
};

const orama: Build = async (sections) => {
  const schema = { title: 'string', alias: 'string', heading: 'string', body: 'string' } as const;
  const index = create({ schema });
  await insertMultiple(
    index,
    sections.map(({ id, title, alias, heading, body }) => ({ id, title, alias, heading, body })),
    1000,
  );
  const json = JSON.stringify(save(index));
  return {
    bytes: json.length,
    load: () => {
      const loaded = create({ schema });
      load(loaded, JSON.parse(json) as Parameters<typeof load>[1]);
      return {
        sections: async (text, limit) => {
          const { hits } = await searchOrama(loaded, {
            term: text,
            limit,
            boost: BOOST,
            tolerance: 1,
            threshold: 1,
          });
          return hits.map(({ id }) => id);
        },
      };
    },
  };
};

const lunrEngine: Build = (sections) => {
  const index = lunr(function () {
    this.ref('id');
    for (const field of FIELDS) this.field(field, { boost: BOOST[field] });
    for (const section of sections) this.add(section);
  });
  const json = JSON.stringify(index);
  return {
    bytes: json.length,
    load: () => {
      const loaded = lunr.Index.load(JSON.parse(json) as object);
      return {
        sections: (text, limit) => {
          const tokens = lunr.tokenizer(text).map(String);
          const hits = loaded.query((query) => {
            tokens.forEach((token, at) => {
              query.term(token, { usePipeline: true, boost: 10 });
              if (at === tokens.length - 1)
                query.term(token, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
            });
          });
          return hits.slice(0, limit).map(({ ref }) => ref);
        },
      };
    },
  };
};

/** `sural` takes the engine that the size calls for; the two below it are each forced. */
export const ENGINES: Readonly<Record<string, Build>> = {
  sural: sural(),
  'sural with MiniSearch': sural('minisearch'),
  'MiniSearch (defaults)': miniSearch({}),
  'MiniSearch (prefix, fuzzy 0.2)': miniSearch({ prefix: true, fuzzy: 0.2, boost: BOOST }),
  'SQLite FTS5': fts5('unicode61 remove_diacritics 2'),
  'SQLite FTS5 porter': fts5('porter unicode61 remove_diacritics 2'),
  FlexSearch: flexSearch,
  Orama: orama,
  lunr: lunrEngine,
};
