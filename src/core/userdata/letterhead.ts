import type { Handlers } from '../../shared/contract/index.ts';
import { Letterhead } from '../../shared/contract/letterhead.ts';
import { CallError } from '../../shared/contract/reply.ts';
import type { ReadableDb, WritableDb } from '../sqlite/database.ts';
import { sql } from '../sqlite/sql.ts';
import { logoFault } from './logo.ts';

export function readLetterhead(db: ReadableDb): Letterhead | undefined {
  const row = db.get<{ value: string }>(sql`SELECT value FROM letterhead`);
  if (!row) return undefined;
  // One that this version does not know (a later or edited file) counts as not set.
  const parsed = Letterhead.safeParse(JSON.parse(row.value));
  return parsed.success && !logoFault(parsed.data.logo) ? parsed.data : undefined;
}

export function letterheadHandlers(db: WritableDb): Pick<Handlers, 'letterhead.get' | 'letterhead.set'> {
  return {
    'letterhead.get': () => ({ letterhead: readLetterhead(db) ?? null }),
    'letterhead.set': ({ letterhead }) => {
      const fault = logoFault(letterhead?.logo);
      if (fault) throw new CallError('invalid-input', `logo: ${fault}`);
      db.transaction(() => {
        db.run(sql`DELETE FROM letterhead`);
        if (letterhead) db.run(sql`INSERT INTO letterhead VALUES (1, ${JSON.stringify(letterhead)})`);
      });
      return { letterhead };
    },
  };
}
