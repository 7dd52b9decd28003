import type { Check } from './check.ts';

/** What the edition promises to cover is covered by topics or statements that exist. */
export const coverage: Check = {
  id: 'coverage',
  title: 'Every item of the inventory is covered',
  run({ content, statements }, report) {
    const file = content.registries.get('coverage.yaml');
    if (!file) return 0;
    const known = new Set(
      [...statements].flatMap(([topicId, list]) => list.map((each) => `${topicId}/${each.id}`)),
    );
    const seen = new Set<string>();
    content.coverage.forEach((item, index) => {
      if (seen.has(item.id)) report(file.fault(['inventory', index, 'id'], `"${item.id}" is listed twice`));
      seen.add(item.id);
      item.by.forEach((target, at) => {
        const found = content.topics.has(target) || content.handouts.has(target) || known.has(target);
        if (!found)
          report(file.fault(['inventory', index, 'by', at], `there is no topic or statement "${target}"`));
      });
    });
    return content.coverage.length;
  },
};

/** A disease of the subject itself is never described without what imitates it. */
export const mimicsNamed: Check = {
  id: 'mimics',
  title: 'Every condition of a class that needs it names its mimics',
  run({ content }, report) {
    let ran = 0;
    for (const { topic, file } of content.topics.values()) {
      if (topic.kind !== 'condition') continue;
      const known = content.classes.get(topic.class);
      if (!known) report(file.fault(['class'], `classes.yaml has no "${topic.class}"`));
      if (!known?.needsMimics) continue;
      ran += 1;
      if (!topic.mimics?.length)
        report(file.fault(['class'], `a condition of class "${topic.class}" must name its mimics`));
    }
    return ran;
  },
};
