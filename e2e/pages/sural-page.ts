import type { Locator, Page } from '@playwright/test';

/** The frame of the window: search, rail, page and tray. */
export class SuralPage {
  readonly page: Page;
  readonly search: Locator;
  readonly results: Locator;
  readonly resultCount: Locator;
  readonly rail: Locator;
  readonly tray: Locator;
  readonly main: Locator;
  readonly heading: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('combobox', { name: 'Search' });
    this.results = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
    this.resultCount = page.getByRole('search').getByText(/^(\d+ results?|Best \d+)$/);
    this.rail = page.getByRole('navigation', { name: 'Places' });
    this.tray = page.getByRole('complementary', { name: 'Consultation' });
    this.main = page.getByRole('main');
    this.heading = this.main.getByRole('heading', { level: 1 });
  }

  /** Goes to a place by its address. */
  async visit(hash: string): Promise<void> {
    await this.page.evaluate((target) => {
      location.hash = target;
    }, hash);
  }

  /** Types into the search box from wherever the focus is. */
  async find(text: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page.keyboard.type(text);
  }

  /** Opens the hit of a title with the arrow keys and Enter. */
  async openHit(title: string): Promise<void> {
    const hit = this.results.filter({ hasText: title }).first();
    await hit.waitFor();
    // While the text is still being looked up, Enter means what comes of it.
    await this.page.locator('#search-results[aria-busy="false"]').waitFor();
    while ((await hit.getAttribute('aria-selected')) !== 'true') await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  async nextPatient(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+n');
  }

  /** Goes back as the browser and the window do. */
  async back(): Promise<void> {
    await this.page.keyboard.press('Alt+ArrowLeft');
  }
}
