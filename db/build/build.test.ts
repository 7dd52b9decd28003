import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildPack } from './build.ts';
import { checkable } from './checks/index.ts';
import { assemble } from './content.ts';
import { ContentError, type Fault } from './fault.ts';
import { fingerprints } from './leaflet-review.ts';
import { readContent } from './read.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/second-subject');

let folder: string;
let content: string;
let packPath: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sural-build-'));
  content = join(folder, 'content');
  packPath = join(folder, 'out', 'content.sqlite');
  cpSync(FIXTURE, content, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const build = () => buildPack({ contentFolder: content, packPath });
const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Replaces one piece of a file, which must be there, and answers where the replacement begins. */
function edit(path: string, from: string, to: string): { line: number; column: number } {
  const text = readFileSync(join(content, path), 'utf8');
  const at = text.indexOf(from);
  expect(at, `${path} holds "${from}"`).toBeGreaterThanOrEqual(0);
  writeFileSync(join(content, path), text.replace(from, to));
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function faults(): readonly Fault[] {
  try {
    build();
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
  return [];
}

const finding = (id: string): string =>
  readFileSync(join(FIXTURE, 'findings/finding-blue-hand.yaml'), 'utf8').replace('finding-blue-hand', id);

describe('buildPack', () => {
  it('gives the same bytes for the same files', () => {
    build();
    const first = digest(packPath);
    rmSync(packPath);
    build();
    expect(digest(packPath)).toBe(first);
  });

  it('reports its steps in order', () => {
    const steps: string[] = [];
    buildPack({ contentFolder: content, packPath, onProgress: (step) => steps.push(step) });
    expect(steps).toEqual(['read', 'validate', 'cross-check', 'render and insert', 'index', 'verify']);
  });

  it('leaves the old pack as it was when the new content is broken', () => {
    build();
    const before = digest(packPath);
    edit('conditions/beta-clot.yaml', 'class: example-other', 'class: nowhere');
    expect(() => build()).toThrow(ContentError);
    expect(digest(packPath)).toBe(before);
  });

  it('refuses an id that two topics share', () => {
    cpSync(join(content, 'conditions/beta-clot.yaml'), join(content, 'findings/beta-clot.yaml'));
    edit(
      'findings/beta-clot.yaml',
      readFileSync(join(content, 'findings/beta-clot.yaml'), 'utf8'),
      finding('beta-clot'),
    );
    expect(faults()).toEqual([
      {
        file: 'findings/beta-clot.yaml',
        line: 1,
        column: 5,
        message: 'the id "beta-clot" is already used by conditions/beta-clot.yaml',
      },
    ]);
  });

  it('refuses content on which a check would run on nothing', () => {
    edit('coverage.yaml', readFileSync(join(content, 'coverage.yaml'), 'utf8'), 'inventory: []\n');
    expect(faults()).toEqual([expect.objectContaining({ file: 'coverage.yaml', line: 1, column: 12 })]);
  });
});

describe('leaflets in review', () => {
  const KNOWN = ['alpha-strain/aching', 'example-enzyme/what', 'hand-ache/blue-hand', 'hand-ache/summary'];
  const readAll = (): void => {
    const { content: assembled } = assemble(readContent(content).files);
    if (!assembled) throw new Error('the fixture is broken');
    const handouts = { 'leaflet-hand-ache': fingerprints(checkable(assembled), 'leaflet-hand-ache') };
    expect(Object.keys(handouts['leaflet-hand-ache'])).toEqual(KNOWN);
    writeFileSync(join(content, 'reviewed.yaml'), JSON.stringify({ handouts }));
  };

  it('are all that were never read against their claims', () => {
    expect(build().inReview).toEqual(['leaflet-hand-ache']);
  });

  it('are none after they were read, and one again when a claim behind it changes', () => {
    readAll();
    expect(build().inReview).toEqual([]);
    edit('conditions/alpha-strain.yaml', '**Aching** that eases', '**Aching** that soon eases');
    expect(build().inReview).toEqual(['leaflet-hand-ache']);
  });

  it('do not depend on other claims', () => {
    readAll();
    edit('conditions/beta-clot.yaml', 'text: Blue and cold', 'text: Blue and very cold');
    expect(build().inReview).toEqual([]);
  });
});

it('refuses a leaflet that has no English text to measure', () => {
  rmSync(join(content, 'handouts/leaflet-hand-ache.en.yaml'));
  expect(faults()).toEqual([
    {
      file: 'handouts/leaflet-hand-ache.es.yaml',
      line: 3,
      column: 11,
      message: 'the English text is missing, on which the reading level is measured',
    },
  ]);
});

describe('a mistake is named with file, line and column', () => {
  interface Mistake {
    name: string;
    file: string;
    from: string;
    to: string;
    message: RegExp;
    /** Columns from the edited text to where the fault is reported. */
    offset?: number;
    lines?: number;
  }

  const mistakes: Mistake[] = [
    {
      name: 'bad YAML',
      file: 'conditions/beta-clot.yaml',
      from: 'title: Beta clot',
      to: 'title: "Beta clot',
      message: /YAML/,
      lines: Number.NaN,
    },
    {
      name: 'an unknown id',
      file: 'conditions/alpha-strain.yaml',
      from: 'test: example-enzyme, expect',
      to: 'test: example-enzime, expect',
      message: /there is no topic "example-enzime"/,
      offset: 'test: '.length,
    },
    {
      name: 'a missing source',
      file: 'conditions/beta-clot.yaml',
      from: '{ id: blue, text: Blue and cold, sources: [example-guideline] }',
      to: '{ id: blue, text: Blue and cold }',
      message: /"sources" is missing/,
    },
    {
      name: 'a source that the registry does not hold',
      file: 'conditions/beta-clot.yaml',
      from: 'example-guideline] }\nreviewed',
      to: 'nobody] }\nreviewed',
      message: /unknown source "nobody"/,
    },
    {
      name: 'a duplicate id',
      file: 'findings/finding-blue-hand.yaml',
      from: 'id: finding-blue-hand',
      to: 'id: finding-worse-after-work',
      message: /is named finding-worse-after-work\.yaml/,
      offset: 'id: '.length,
    },
    {
      name: 'a statement id that is used twice',
      file: 'conditions/beta-clot.yaml',
      from: 'id: blue, text',
      to: 'id: think, text',
      message: /"think" is used twice/,
      offset: -'{ '.length,
    },
    {
      name: 'an unknown key',
      file: 'conditions/beta-clot.yaml',
      from: 'class: example-other',
      to: 'klass: other\nclass: example-other',
      message: /unknown key "klass"/,
    },
    {
      name: 'a key out of order',
      file: 'findings/finding-blue-hand.yaml',
      from: 'kind: finding\ntitle: Blue hand',
      to: 'title: Blue hand\nkind: finding',
      message: /key "kind" stands before "title"/,
      lines: 1,
    },
    {
      name: 'a date that does not exist',
      file: 'conditions/beta-clot.yaml',
      from: '2026-01-15',
      to: '2026-02-30',
      message: /this date does not exist/,
    },
    {
      name: 'a review in the future',
      file: 'conditions/beta-clot.yaml',
      from: '2026-01-15',
      to: '2026-02-15',
      message: /after the edition/,
    },
    {
      name: 'a span on an attribute without a scale',
      file: 'conditions/beta-clot.yaml',
      from: 'text: Minutes, sources',
      to: 'text: Minutes, span: [minutes, days], sources',
      message: /"minutes" is no step of the scale: there is none/,
      offset: 'text: Minutes, span: '.length,
    },
    {
      name: 'a place on an attribute that has none',
      file: 'conditions/beta-clot.yaml',
      from: 'text: Minutes, sources',
      to: 'text: Minutes, regions: [hand], sources',
      message: /"hand" is no place of the attribute: there is none/,
      offset: 'text: Minutes, regions: ['.length,
    },
    {
      name: 'a dangling link in a text',
      file: 'presentations/hand-ache.yaml',
      from: '"[[beta-clot|The clot]]"',
      to: '"[[gamma-clot|The clot]]"',
      message: /\[\[gamma-clot\]\] leads nowhere/,
    },
    {
      name: 'raw HTML',
      file: 'conditions/alpha-strain.yaml',
      from: '"**Aching** that eases with rest"',
      to: '"<b>Aching</b> that eases"',
      message: /raw HTML is not allowed: <b>/,
    },
    {
      name: 'a red flag without an action',
      file: 'conditions/beta-clot.yaml',
      from: '{ id: flag, finding: A blue hand, action: Act at once,',
      to: '{ id: flag, finding: A blue hand,',
      message: /"action" is missing/,
    },
    {
      name: 'an empty handout block',
      file: 'handouts/leaflet-hand-ache.en.yaml',
      from: '[What is it?]',
      to: '[]',
      message: /this block is empty/,
    },
    {
      name: 'a handout sentence without ground',
      file: 'handouts/leaflet-hand-ache.en.yaml',
      from: 'alpha-strain/aching',
      to: 'alpha-strain/arching',
      message: /there is no statement "alpha-strain\/arching"/,
    },
    {
      name: 'a red flag that rests on memory',
      file: 'conditions/alpha-strain.yaml',
      from: '{ id: flag, finding: It spreads, action: Look again, urgency: same-day, sources: [example-guideline] }',
      to: '{ id: flag, finding: It spreads, action: Look again, urgency: same-day, sources: [general-knowledge] }',
      message: /a red flag needs a published source/,
    },
    {
      name: 'a number that rests on memory',
      file: 'conditions/alpha-strain.yaml',
      from: '{ id: aching, text: "**Aching** that eases with rest"',
      to: '{ id: aching, text: "Aching above 5 of 10"',
      message: /a number needs a source/,
    },
    {
      name: 'a threshold that rests on memory',
      file: 'tests/example-enzyme.yaml',
      from: `id: rule-thousand
    when: { value: { gte: 1000, unit: U/L } }
    direction: caution
    text: A thousand or more
    sources: [example-guideline]`,
      to: `id: rule-thousand
    when: { value: { gte: 1000, unit: U/L } }
    direction: caution
    text: A thousand or more
    sources: [general-knowledge]`,
      message: /a threshold needs a source other than general knowledge/,
    },
    {
      name: 'a code that rests on memory',
      file: 'tests/example-enzyme.yaml',
      from: '{ code: 2157-6, name: Example of a code, sources: [example-guideline] }',
      to: '{ code: 2157-6, name: Example of a code, sources: [general-knowledge] }',
      message: /a code needs a source other than general knowledge/,
    },
    {
      name: 'an urgent branch that rests on memory',
      file: 'checklists/workup-hand-ache.yaml',
      from: '{ id: blue, if: It is blue, then: Think of a clot, urgency: emergency, to: [beta-clot], sources: [example-guideline] }',
      to: '{ id: blue, if: It is blue, then: Think of a clot, urgency: emergency, to: [beta-clot], sources: [general-knowledge] }',
      message: /an urgent step needs a source other than general knowledge/,
    },
    {
      name: 'a branch for a machine where nothing is entered',
      file: 'checklists/workup-hand-ache.yaml',
      from: 'if: It is blue, then: Think of a clot',
      to: 'if: It is blue, when: [{ status: [high] }], then: Think of a clot',
      message: /the item "look" has no test/,
      offset: 'if: It is blue, when: ['.length,
    },
    {
      name: 'a branch for a machine about an option that does not exist',
      file: 'checklists/workup-hand-ache.yaml',
      from: 'before: { text: No work before, sources: [example-guideline] }',
      to: 'branches: [{ id: red, if: Red, when: [{ result: pattern, option: [red] }], then: Rest, urgency: routine, sources: [example-guideline] }]',
      message: /"pattern" has no option "red"/,
      offset: 'branches: [{ id: red, if: Red, when: [{ result: pattern, option: ['.length,
    },
    {
      name: 'a branch for a machine that every result meets',
      file: 'checklists/workup-hand-ache.yaml',
      from: 'before: { text: No work before, sources: [example-guideline] }',
      to: 'branches: [{ id: red, if: Red, when: [{ result: pattern }], then: Rest, urgency: routine, sources: [example-guideline] }]',
      message: /this is met by every result/,
      offset: 'branches: [{ id: red, if: Red, when: ['.length,
    },
    {
      name: 'a wrong LOINC check digit',
      file: 'tests/example-enzyme.yaml',
      from: '2157-6',
      to: '2157-5',
      message: /check digit/,
    },
    {
      name: 'a rule about an option that does not exist',
      file: 'tests/example-enzyme.yaml',
      from: '[negative]',
      to: '[absent]',
      message: /no option "absent"/,
      offset: 1,
    },
    {
      name: 'an inventory item that nothing covers',
      file: 'coverage.yaml',
      from: 'alpha-strain/why-it-aches',
      to: 'alpha-strain/why',
      message: /there is no topic or statement "alpha-strain\/why"/,
    },
    {
      name: 'a class without mimics that needs them',
      file: 'conditions/beta-clot.yaml',
      from: 'example-other',
      to: 'example-class',
      message: /must name its mimics/,
    },
  ];

  it('names a review that is cited without its section', () => {
    edit('sources.yaml', 'kind: guideline', 'kind: expert-review');
    const found = faults().filter(({ message }) => message.includes('the section that says it'));
    expect(found[0]).toMatchObject({ file: expect.stringMatching(/\.yaml$/), line: expect.any(Number) });
  });

  it.each(mistakes)('$name', ({ file, from, to, message, offset = 0, lines = 0 }) => {
    const { line, column } = edit(file, from, to);
    const found = faults();
    expect(found.map((fault) => fault.message)).toEqual([expect.stringMatching(message)]);
    expect(found[0]?.file).toBe(file);
    // Where a quote is never closed, only the parser knows where it gave up.
    if (Number.isNaN(lines)) {
      expect(found[0]?.line).toBeGreaterThanOrEqual(line);
      return;
    }
    expect(found[0]).toMatchObject({ line: line + lines, column: column + offset });
  });
});
