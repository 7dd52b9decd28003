import type { Check } from './check.ts';

/** Nobody can have reviewed a topic after the edition was made. */
export const reviewDates: Check = {
  id: 'review-dates',
  title: 'Every topic has a review date, and none lies in the future',
  run({ content }, report) {
    const handouts = [...content.handouts.values()].flatMap((languages) => [...languages.values()]);
    const topics = [...content.topics.values(), ...handouts];
    for (const { topic, file } of topics) {
      if (topic.reviewed > content.pack.built) {
        report(
          file.fault(
            ['reviewed'],
            `reviewed on ${topic.reviewed}, after the edition of ${content.pack.built}`,
          ),
        );
      }
    }
    return topics.length;
  },
};
