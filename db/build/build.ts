import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildIndex, type EngineName } from '../../src/core/search/stored-index.ts';
import { openWritable } from '../../src/core/sqlite/database.ts';
import { sql } from '../../src/core/sqlite/sql.ts';
import { notCopiedFrom } from './checks/copied.ts';
import { checkable, crossCheck } from './checks/index.ts';
import { assemble } from './content.ts';
import { byPlace, ContentError } from './fault.ts';
import { insertContent } from './insert.ts';
import { changedClaims } from './leaflet-review.ts';
import { readContent } from './read.ts';
import { validateFile } from './validate.ts';
import { verifyPack } from './verify.ts';

export interface BuildOptions {
  contentFolder: string;
  packPath: string;
  /** Text that no sentence of the content may be copied from. */
  referenceText?: string | undefined;
  /** Told the name of each step as it begins. */
  onProgress?: (step: string) => void;
}

export interface BuildReport {
  topics: number;
  sections: number;
  statements: number;
  /** The engine that the size of the text called for. */
  engine: EngineName;
  indexBytes: number;
  /** Leaflets that rest on statements which changed since the leaflet was last read against them. */
  inReview: string[];
}

/**
 * Authored files in, one content pack out: read → validate → cross-check → render → insert → index → verify.
 * Same files in, same bytes out. Throws a `ContentError` that names every mistake; the old pack then stays as it was.
 */
export function buildPack({
  contentFolder,
  packPath,
  referenceText,
  onProgress = () => undefined,
}: BuildOptions): BuildReport {
  onProgress('read');
  const { files, faults: unreadable } = readContent(contentFolder);

  onProgress('validate');
  const misshapen = files.flatMap((file) => validateFile(file));
  stopAt([...unreadable, ...misshapen]);
  const { content, faults: unjoined } = assemble(files);
  stopAt(unjoined);
  if (!content) throw new Error('nothing was assembled, and no fault says why');

  onProgress('cross-check');
  const checked = checkable(content);
  const { results, faults } = crossCheck(
    checked,
    referenceText === undefined ? [] : [notCopiedFrom(referenceText)],
  );
  stopAt(faults);

  const draft = `${packPath}.draft`;
  mkdirSync(dirname(packPath), { recursive: true });
  rmSync(draft, { force: true });
  const db = openWritable(draft);
  try {
    onProgress('render and insert');
    const topics = insertContent(db, checked, results);
    onProgress('index');
    const index = buildIndex(topics);
    db.run(sql`INSERT INTO search_index VALUES (${index.engine}, ${Buffer.from(index.bytes)})`);
    db.script('PRAGMA optimize; VACUUM;');
    db.close();
    onProgress('verify');
    verifyPack(draft, topics.length);
    renameSync(draft, packPath);
    const statements = [...checked.statements.values()].reduce((sum, list) => sum + list.length, 0);
    const sections = topics.reduce((sum, topic) => sum + topic.sections.length, 0);
    return {
      topics: topics.length,
      sections,
      statements,
      engine: index.engine,
      indexBytes: index.bytes.length,
      inReview: [...content.handouts.keys()].filter((id) => changedClaims(checked, id).length > 0),
    };
  } finally {
    db.close();
    rmSync(draft, { force: true });
  }
}

function stopAt(faults: ConstructorParameters<typeof ContentError>[0]): void {
  if (faults.length > 0) throw new ContentError([...faults].sort(byPlace));
}
