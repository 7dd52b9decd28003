import type { z } from 'zod';
import { isLoinc } from '../../../src/shared/domain/loinc.ts';
import { isKnownUnit } from '../../../src/shared/domain/units.ts';
import type { Test } from '../../schema/index.ts';
import type { When } from '../../schema/test.ts';
import type { Check } from './check.ts';

/** LOINC codes carry a check digit, so a slip of the finger shows. */
export const loincDigits: Check = {
  id: 'loinc',
  title: 'Every LOINC code has its right check digit',
  run({ content }, report) {
    let ran = 0;
    for (const { topic, file } of content.topics.values()) {
      if (topic.kind !== 'test') continue;
      topic.results.forEach((result, index) => {
        result.loinc?.forEach((entry, at) => {
          ran += 1;
          const path = ['results', index, 'loinc', at, 'code'];
          if (!isLoinc(entry.code))
            report(file.fault(path, `${entry.code} is no LOINC code: its check digit is wrong`));
        });
      });
    }
    return ran;
  },
};

/** What is wrong with a condition on a result of `test`: names that the test does not have. */
export function checkWhen(
  { results }: Test,
  when: z.infer<typeof When>,
  wrong: (path: PropertyKey[], message: string) => void,
): void {
  const result = when.result ? results.find((each) => each.id === when.result) : results[0];
  if (!result) return wrong(['result'], `there is no result "${when.result}"`);
  when.option?.forEach((option, at) => {
    const known = result.options?.some((each) => each.id === option);
    if (!known) wrong(['option', at], `"${result.id}" has no option "${option}"`);
  });
  const unit = when.value?.unit;
  if (unit && !isKnownUnit(unit)) wrong(['value', 'unit'], `the unit "${unit}" is not known`);
}

/** A rule looks at a result, an option and a unit that the test really has. */
export const ruleTargets: Check = {
  id: 'rules',
  title: 'Every interpretation rule looks at a result that can be entered',
  run({ content }, report) {
    let ran = 0;
    for (const { topic, file } of content.topics.values()) {
      if (topic.kind !== 'test') continue;
      topic.results.forEach((result, index) => {
        result.units?.forEach((unit, at) => {
          if (!isKnownUnit(unit))
            report(
              file.fault(
                ['results', index, 'units', at],
                `the unit "${unit}" is not known; add it to units.ts`,
              ),
            );
        });
        if (result.type === 'quantity' && !result.units)
          report(file.fault(['results', index], 'a quantity needs its units'));
        const choice = result.type === 'ordinal' || result.type === 'pattern';
        if (choice && !result.options)
          report(file.fault(['results', index], `a result of type ${result.type} needs its options`));
      });
      topic.rules?.forEach((rule, index) => {
        ran += 1;
        checkWhen(topic, rule.when, (path, message) =>
          report(file.fault(['rules', index, 'when', ...path], message)),
        );
      });
    }
    return ran;
  },
};
