import { kindsOf } from '../content.ts';
import type { Statement } from '../statements.ts';
import type { Check, Checked } from './check.ts';

/** A number that could be a threshold. Not the digit of a name such as Jo-1, B12 or HbA1c. */
const NUMBER = /(?<![\w-])\d+([.,]\d+)?(?![\w-]*\]\])/;

function everyStatement({ statements }: Checked): Statement[] {
  return [...statements.values()].flat();
}

/** Two statements of one topic must not share an id: notes and handouts point at them. */
export const uniqueClaimIds: Check = {
  id: 'claim-ids',
  title: 'Every statement has an id of its own',
  run({ content, statements }, report) {
    let ran = 0;
    for (const [topicId, list] of statements) {
      const seen = new Set<string>();
      for (const statement of list) {
        ran += 1;
        if (seen.has(statement.id)) {
          const file = content.topics.get(topicId)?.file;
          if (file)
            report(
              file.fault(statement.path, `the statement id "${statement.id}" is used twice in this topic`),
            );
        }
        seen.add(statement.id);
      }
    }
    return ran;
  },
};

/** Every cited source stands in `sources.yaml`. */
export const knownSources: Check = {
  id: 'sources',
  title: 'Every statement cites a source of the registry',
  run(checked, report) {
    let ran = 0;
    for (const statement of everyStatement(checked)) {
      statement.sources.forEach((ref, index) => {
        ran += 1;
        const id = typeof ref === 'string' ? ref : ref.id;
        if (checked.content.sources.has(id)) return;
        const file = checked.content.topics.get(statement.topicId)?.file;
        if (file) report(file.fault([...statement.path, 'sources', index], `unknown source "${id}"`));
      });
    }
    return ran;
  },
};

/** Red flags, numbers and recommendations need better ground than what somebody remembers or a magazine says. */
export const grounded: Check = {
  id: 'grounds',
  title: 'Red flags, thresholds and recommendations rest on more than general knowledge',
  run(checked, report) {
    let ran = 0;
    for (const statement of everyStatement(checked)) {
      ran += 1;
      const kinds = kindsOf(checked.content, statement.sources);
      if (kinds.length === 0) continue;
      const problem = weakness(statement, kinds);
      const file = checked.content.topics.get(statement.topicId)?.file;
      if (problem && file) report(file.fault(statement.path, problem));
    }
    return ran;
  },
};

function weakness(statement: Statement, kinds: ReturnType<typeof kindsOf>): string | undefined {
  const onlyMemory = kinds.every((kind) => kind === 'general-knowledge');
  const onlyLay = kinds.every((kind) => kind === 'general-knowledge' || kind === 'consumer');
  if (statement.role === 'red-flag' && onlyLay)
    return 'a red flag needs a published source or the clinical review';
  if (statement.role === 'recommendation' && onlyLay && kinds.includes('consumer')) {
    return 'a consumer-health article cannot be the only source of a recommendation';
  }
  if (onlyMemory && statement.texts.some((text) => NUMBER.test(text))) {
    return 'a number needs a source other than general knowledge';
  }
  return undefined;
}
