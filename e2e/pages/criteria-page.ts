import type { Locator, Page } from '@playwright/test';

/** A set of criteria in use. */
export class CriteriaPage {
  readonly page: Page;
  readonly result: Locator;
  readonly clearButton: Locator;
  readonly copyButton: Locator;
  readonly copyDialog: Locator;
  readonly copiedText: Locator;

  constructor(page: Page) {
    this.page = page;
    this.result = page.getByRole('region', { name: 'Result', exact: true });
    this.clearButton = page.getByRole('button', { name: 'Clear' });
    this.copyButton = page.getByRole('button', { name: 'Copy as text' });
    this.copyDialog = page.getByRole('dialog', { name: 'Copy as text' });
    this.copiedText = this.copyDialog.getByRole('region', { name: 'Text to copy' });
  }

  /** One answer to a question of yes or no, given or assumed. */
  answer(question: string, answer: 'Yes' | 'No' | 'Not known'): Locator {
    return this.page
      .getByRole('radiogroup', { name: question, exact: true })
      .getByRole('radio', { name: new RegExp(`^${answer}(,|$)`) });
  }

  /** Answers the questions in their order, one key each, from the first one on. */
  async press(keys: string): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}
