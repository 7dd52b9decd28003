import type { Locator, Page } from '@playwright/test';
import { SuralPage } from './sural-page.ts';

/** The page of a leaflet: its options, the list of what is printed, and the preview. */
export class HandoutPage extends SuralPage {
  readonly title: Locator;
  readonly notes: Locator;
  readonly preview: Locator;
  /** What opens the list of leaflets and sections. */
  readonly more: Locator;
  readonly inPrint: Locator;

  constructor(page: Page) {
    super(page);
    // The preview has headings of its own.
    this.title = this.heading.first();
    this.notes = this.main.getByRole('textbox', { name: 'Notes' });
    this.preview = this.main.getByRole('region', { name: /^Preview of/ });
    this.more = this.main.locator('summary');
    this.inPrint = this.main.locator('details ol > li');
  }

  /** Adds the first leaflet with these words in its title. */
  async add(words: string): Promise<void> {
    await this.main.getByLabel('Add a leaflet to this print').fill(words);
    await this.page.keyboard.press('Enter');
  }

  earlier(title: string): Locator {
    return this.main.getByRole('button', { name: `${title} earlier` });
  }

  takeOut(title: string): Locator {
    return this.main.getByRole('button', { name: `${title} out of this print` });
  }

  async keepAs(name: string): Promise<void> {
    await this.main.getByLabel('Name of the bundle').fill(name);
    await this.main.getByRole('button', { name: 'Keep as a bundle' }).click();
  }

  bundle(name: string): Locator {
    return this.main.getByRole('button', { name, exact: true });
  }

  async choose(option: string): Promise<void> {
    await this.main.getByText(option, { exact: true }).click();
  }

  /** What the print dialog would write. */
  async pdf(file: string): Promise<void> {
    await this.page.evaluate(() => document.fonts.ready);
    await this.page.pdf({ path: file, tagged: true, preferCSSPageSize: true });
  }
}
