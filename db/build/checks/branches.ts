import type { Check } from './check.ts';
import { checkWhen } from './tests.ts';

/** What a machine reads of a branch can come true: it looks at a result that the item's own test has. */
export const branchConditions: Check = {
  id: 'branches',
  title: 'Every branch of a workup that a machine reads looks at a result that can be entered',
  run({ content }, report) {
    let ran = 0;
    for (const { topic, file } of content.topics.values()) {
      if (topic.kind !== 'checklist') continue;
      topic.tiers.forEach((tier, tierIndex) => {
        tier.items.forEach((item, itemIndex) => {
          const test = item.test === undefined ? undefined : content.topics.get(item.test)?.topic;
          item.branches?.forEach((branch, branchIndex) => {
            ran += 1;
            branch.when?.forEach((condition, at) => {
              const path = ['tiers', tierIndex, 'items', itemIndex, 'branches', branchIndex, 'when', at];
              if (test?.kind !== 'test')
                return report(
                  file.fault(path, `the item "${item.id}" has no test whose result could meet it`),
                );
              if (!Object.keys(condition).some((key) => key !== 'result'))
                return report(file.fault(path, 'this is met by every result; say what the result has to be'));
              checkWhen(test, condition, (rest, message) => report(file.fault([...path, ...rest], message)));
            });
          });
        });
      });
    }
    return ran;
  },
};
