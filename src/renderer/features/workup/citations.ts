import type { Citation } from '../../../shared/contract/common.ts';
import type { Protocol } from '../../../shared/contract/workup.ts';

/** Everything that a checklist cites, in the order of its page. */
export function citationsOf(protocol: Protocol): Citation[] {
  return [
    ...protocol.indication.sources,
    ...protocol.notFor.sources,
    ...protocol.redFlags.flatMap((flag) => flag.sources),
    ...protocol.tiers
      .flatMap((tier) => tier.items)
      .flatMap((item) => [...item.whySources, ...item.branches.flatMap((branch) => branch.sources)]),
  ];
}
