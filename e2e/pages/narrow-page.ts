import type { Locator, Page } from '@playwright/test';

/** Findings on the left, the conditions that they leave on the right. */
export class NarrowPage {
  readonly page: Page;
  readonly entry: Locator;
  readonly options: Locator;
  readonly question: Locator;

  constructor(page: Page) {
    this.page = page;
    this.entry = page.getByRole('combobox', { name: /^Findings/ });
    this.options = page.getByRole('listbox', { name: 'Findings to add' }).getByRole('option');
    this.question = page.getByRole('region', { name: 'Next question' });
  }

  /** The answer to one finding. */
  finding(title: string, state: 'Yes' | 'No' | 'Not asked'): Locator {
    return this.page
      .getByRole('radiogroup', { name: title, exact: true })
      .getByRole('radio', { name: state, exact: true });
  }

  lane(title: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${title} \\d`) });
  }

  /** The row of a condition, wherever it stands. */
  condition(title: string): Locator {
    const link = this.page.getByRole('link', { name: title, exact: true });
    return this.page
      .getByRole('listitem')
      .filter({ has: link })
      .filter({ has: this.page.getByRole('checkbox') });
  }

  reasons(title: string): Locator {
    return this.page.getByRole('button', { name: `Reasons for ${title}:` });
  }
}
