import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints why tests did not run, each reason once: a skipped test without its reason looks like a forgotten one. */
class SkipReporter implements Reporter {
  readonly #reasons = new Map<string, number>();

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status !== 'skipped') return;
    const given = [...test.annotations, ...result.annotations].find(
      ({ type }) => type === 'skip',
    )?.description;
    const reason = `${test.parent.project()?.name ?? 'unknown project'}: ${given ?? 'no reason was given'}`;
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
  }

  onEnd(): void {
    for (const [reason, count] of this.#reasons) console.log(`  skipped ${count} on ${reason}`);
  }
}

export default SkipReporter;
