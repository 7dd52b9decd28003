import type { Bundle } from '../../shared/contract/bundles.ts';
import type { Handlers } from '../../shared/contract/index.ts';
import { CallError } from '../../shared/contract/reply.ts';
import type { ReadableDb, WritableDb } from '../sqlite/database.ts';
import { sql } from '../sqlite/sql.ts';

/** More than anybody finds again in a list. */
const MOST_BUNDLES = 100;

function listBundles(db: ReadableDb): Bundle[] {
  return db
    .all<{ name: string; ids: string }>(sql`SELECT name, ids FROM bundle ORDER BY name`)
    .map(({ name, ids }) => ({ name, ids: JSON.parse(ids) as string[] }));
}

export function bundleHandlers(
  db: WritableDb,
): Pick<Handlers, 'bundles.list' | 'bundles.save' | 'bundles.delete'> {
  return {
    'bundles.list': () => ({ bundles: listBundles(db) }),
    'bundles.save': ({ name, ids }) => {
      db.transaction(() => {
        // Names differ by more than case; the spelling is that of the last save.
        db.run(sql`DELETE FROM bundle WHERE name = ${name}`);
        db.run(sql`INSERT INTO bundle VALUES (${name}, ${JSON.stringify(ids)})`);
        if (listBundles(db).length > MOST_BUNDLES) {
          throw new CallError(
            'invalid-input',
            `There are ${MOST_BUNDLES} bundles already. Delete one first.`,
          );
        }
      });
      return { bundles: listBundles(db) };
    },
    'bundles.delete': ({ name }) => {
      if (db.run(sql`DELETE FROM bundle WHERE name = ${name}`) === 0) {
        throw new CallError('not-found', `There is no bundle "${name}".`);
      }
      return { bundles: listBundles(db) };
    },
  };
}
