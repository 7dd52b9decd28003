import type { Handlers } from '../../shared/contract/index.ts';
import { CallError } from '../../shared/contract/reply.ts';
import type { Pack } from './pack.ts';
import { coverageReport } from './coverage.ts';
import { findPage, listTopics } from './store.ts';

type Area = 'content.topic' | 'content.browse' | 'content.coverage';

/** `today` answers the date as YYYY-MM-DD. */
export function contentHandlers({ db }: Pack, today: () => string): Pick<Handlers, Area> {
  return {
    'content.topic': ({ id }) => {
      const page = findPage(db, id);
      if (!page) throw new CallError('not-found', `There is no topic "${id}" in this edition.`);
      return { ...page, overdue: page.due < today() };
    },
    'content.browse': ({ kind }) => ({ topics: listTopics(db, kind) }),
    'content.coverage': () => coverageReport(db, today()),
  };
}
