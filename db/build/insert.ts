import { readFileSync } from 'node:fs';
import { sql } from '../../src/core/sqlite/sql.ts';
import type { WritableDb } from '../../src/core/sqlite/database.ts';
import type { IndexedTopic } from '../../src/core/search/indexed-topic.ts';
import type { CheckResult, Checked } from './checks/check.ts';
import { renderChecklist } from './render/checklist.ts';
import { renderComparison } from './render/comparison.ts';
import { RenderContext } from './render/context.ts';
import { renderCriteria } from './render/criteria.ts';
import { handoutText, renderHandout, renderHandoutPage } from './render/handout.ts';
import { HEADINGS } from './render/headings.ts';
import { LinkIndex } from './render/links.ts';
import { renderPage, type StoredPage } from './render/page.ts';
import { searchKeys } from './search-keys.ts';
import type { PageTopic } from './content.ts';
import { changedClaims } from './leaflet-review.ts';

/** Version of the tables in `content.sql`; the app refuses a pack of another one. */
export const PACK_SCHEMA = 2;

const SCHEMA_FILE = new URL('../schema/content.sql', import.meta.url);

/** Steps 4 and 5: renders every topic and writes it into an empty database. Answers what the search index is made of. */
export function insertContent(
  db: WritableDb,
  checked: Checked,
  checks: readonly CheckResult[],
): IndexedTopic[] {
  const { content, statements } = checked;
  const context = new RenderContext(content);
  const links = new LinkIndex(context);
  const byName = new Map([...statements.values()].flat().map((each) => [`${each.topicId}/${each.id}`, each]));
  const indexed: IndexedTopic[] = [];

  db.script(readFileSync(SCHEMA_FILE, 'utf8'));
  db.transaction(() => {
    insertRegistries(db, checked, checks);
    for (const [id, { topic }] of content.topics) {
      const page = renderPage(context, links, topic);
      insertPage(db, page, context.inline.plain(topic.summary.text));
      insertStatements(db, context, checked, id);
      insertAttributes(db, context, topic);
      const model = modelOf(context, topic);
      if (model) db.run(sql`INSERT INTO detail VALUES (${id}, ${'en'}, ${JSON.stringify(model)})`);
      indexed.push(insertSections(db, context, checked, page));
    }
    for (const [id, languages] of content.handouts) {
      const main = languages.get('en') ?? languages.values().next().value;
      if (!main) continue;
      const page = renderHandoutPage(context, byName, main.topic, links.of(id));
      insertPage(db, page, main.topic.mainMessage.text);
      const inReview = changedClaims(checked, id);
      for (const [language, { topic }] of languages) {
        const model = renderHandout(context, byName, topic, [...languages.keys()], inReview);
        db.run(sql`INSERT INTO detail VALUES (${id}, ${language}, ${JSON.stringify(model)})`);
      }
      const text = handoutText(main.topic);
      db.run(sql`INSERT INTO section VALUES (${id}, ${'text'}, ${0}, ${'Leaflet'}, ${text})`);
      indexed.push({
        id,
        kind: 'handout',
        title: page.title,
        aliases: [],
        sections: [{ id: 'text', heading: '', text }],
      });
    }
    for (const link of links.all) {
      db.run(sql`INSERT INTO link VALUES (${link.from}, ${link.type}, ${link.to}, ${link.strength ?? null})`);
    }
  });
  return indexed.map(searchKeys(content, links));
}

function insertRegistries(db: WritableDb, { content }: Checked, checks: readonly CheckResult[]): void {
  const { pack } = content;
  const topics = content.topics.size + content.handouts.size;
  const meta = { ...pack, schema: PACK_SCHEMA, topics };
  for (const [key, value] of Object.entries(meta))
    db.run(sql`INSERT INTO meta VALUES (${key}, ${String(value)})`);
  for (const source of content.sources.values()) {
    const { id, title, kind, year, address, read, caution } = source;
    db.run(
      sql`INSERT INTO source VALUES (${id}, ${title}, ${kind}, ${year ?? null}, ${address ?? null}, ${read}, ${caution ?? null})`,
    );
  }
  content.attributes.forEach(({ id, heading, discriminating, scale }, index) => {
    db.run(
      sql`INSERT INTO attribute VALUES (${id}, ${index}, ${heading}, ${Number(discriminating)}, ${JSON.stringify(scale ?? [])})`,
    );
  });
  content.coverage.forEach(({ id, kind, label, by }, index) => {
    db.run(sql`INSERT INTO coverage VALUES (${id}, ${index}, ${kind}, ${label}, ${JSON.stringify(by)})`);
  });
  checks.forEach(({ id, title, ran }, index) => {
    db.run(sql`INSERT INTO build_check VALUES (${id}, ${index}, ${title}, ${ran})`);
  });
}

function insertPage(db: WritableDb, page: StoredPage, summary: string): void {
  const { id, kind, title, reviewed, due } = page;
  db.run(
    sql`INSERT INTO topic VALUES (${id}, ${kind}, ${title}, ${summary}, ${reviewed}, ${due}, ${JSON.stringify(page)})`,
  );
  // The same word can stand under two types, such as a lay word that is a synonym too: the first one counts.
  for (const { text, type } of page.aliases)
    db.run(sql`INSERT OR IGNORE INTO alias VALUES (${id}, ${text}, ${type})`);
}

function insertStatements(
  db: WritableDb,
  context: RenderContext,
  { statements }: Checked,
  topicId: string,
): void {
  statements.get(topicId)?.forEach((statement, position) => {
    const id = `${topicId}/${statement.id}`;
    const text = statement.texts.map((each) => context.inline.plain(each)).join('. ');
    const unconfirmed = Number(context.unconfirmed(statement.sources));
    db.run(
      sql`INSERT INTO claim VALUES (${id}, ${topicId}, ${statement.section}, ${position}, ${text}, ${unconfirmed})`,
    );
    context.cite(statement.sources).forEach((citation, at) => {
      db.run(
        sql`INSERT INTO claim_source VALUES (${id}, ${at}, ${citation.id}, ${citation.locator ?? null})`,
      );
    });
  });
}

function insertAttributes(db: WritableDb, context: RenderContext, topic: PageTopic): void {
  if (topic.kind !== 'condition') return;
  for (const [key, { text, span, regions, sources }] of Object.entries(topic.attributes ?? {})) {
    const cell = {
      html: context.inline.html(text),
      sources: context.cite(sources),
      unconfirmed: context.unconfirmed(sources),
      ...(span ? { span } : {}),
      ...(regions ? { regions } : {}),
    };
    db.run(sql`INSERT INTO condition_attribute VALUES (${topic.id}, ${key}, ${JSON.stringify(cell)})`);
  }
}

/** What stands on the page, as plain text by section: statements of one section belong together. */
function insertSections(
  db: WritableDb,
  context: RenderContext,
  { statements }: Checked,
  page: StoredPage,
): IndexedTopic {
  const headings = new Map<string, string>(
    [...page.sections, ...page.glance].map(({ id, heading }) => [id, heading]),
  );
  headings.set('red-flags', 'Red flags');
  headings.set('codes', 'Codes');
  headings.set('summary', '');
  const texts = new Map<string, string[]>();
  for (const statement of statements.get(page.id) ?? []) {
    const text = statement.texts.map((each) => context.inline.plain(each)).join('. ');
    const known = texts.get(statement.section);
    if (known) known.push(text);
    else texts.set(statement.section, [text]);
  }
  // Rows of a table are found by what they are about, too.
  for (const section of page.sections) {
    const labels = section.claims.flatMap((claim) => (claim.topic ? [claim.topic.title] : []));
    if (labels.length > 0) texts.set(section.id, [...(texts.get(section.id) ?? []), ...labels]);
  }
  const sections = [...texts]
    .map(([id, list]) => ({
      id,
      heading: headings.get(id) ?? HEADINGS[id as keyof typeof HEADINGS] ?? '',
      text: list.filter(Boolean).join('. '),
    }))
    .filter((section) => section.text !== '');
  sections.forEach(({ id, heading, text }, position) => {
    db.run(sql`INSERT INTO section VALUES (${page.id}, ${id}, ${position}, ${heading}, ${text})`);
  });
  // Diseases are found by their codes, and not by the words of another registry. What a test measures stands in its codes.
  const indexed = sections.map((section) =>
    section.id === 'codes'
      ? { ...section, heading: '', text: page.kind === 'test' ? section.text : '' }
      : section,
  );
  return { id: page.id, kind: page.kind, title: page.title, aliases: page.aliases, sections: indexed };
}

/** What a kind has beyond its page. */
function modelOf(context: RenderContext, topic: PageTopic): unknown {
  switch (topic.kind) {
    case 'checklist':
      return renderChecklist(context, topic);
    case 'criteria':
      return renderCriteria(context, topic);
    case 'comparison':
      return renderComparison(context, topic);
    case 'test':
      return testModel(context, topic);
    case 'presentation':
      return { regions: topic.regions ?? [] };
    case 'condition':
      return { class: topic.class };
    case 'finding':
      return topic.results && { results: topic.results };
    case 'question':
      return undefined;
  }
}

/** The results that can be entered and the rules that read them, ready for the interpreter. */
function testModel(context: RenderContext, topic: Extract<PageTopic, { kind: 'test' }>) {
  return {
    short: topic.short,
    results: topic.results,
    rules: (topic.rules ?? []).map((rule) => ({
      id: `${topic.id}/${rule.id}`,
      when: rule.when,
      ...(rule.condition === undefined ? {} : { condition: rule.condition }),
      direction: rule.direction,
      text: context.inline.plain(rule.text),
      html: context.inline.html(rule.text),
      sources: context.cite(rule.sources),
      unconfirmed: context.unconfirmed(rule.sources),
    })),
  };
}
