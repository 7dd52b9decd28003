/**
 * Which words of a query something holds, as the bits of a number: bit n stands for word n. `worth` says how much each
 * word counts.
 */
export function worthOf(held: number, worth: readonly number[]): number {
  return worth.reduce((sum, each, at) => ((held >> at) & 1 ? sum + each : sum), 0);
}

/** The share of the query that is held, 0 to 1. */
export function shareOf(held: number, worth: readonly number[]): number {
  const total = worth.reduce((sum, each) => sum + each, 0);
  return total > 0 ? worthOf(held, worth) / total : 0;
}
