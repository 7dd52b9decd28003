import type { Locator, Page } from '@playwright/test';
import { walkTo } from './keyboard.ts';

/** A checklist in use. */
export class WorkupPage {
  readonly page: Page;
  readonly copyButton: Locator;
  readonly copyDialog: Locator;
  readonly copiedText: Locator;

  constructor(page: Page) {
    this.page = page;
    this.copyButton = page.getByRole('button', { name: 'Copy as text' });
    this.copyDialog = page.getByRole('dialog', { name: 'Copy as text' });
    this.copiedText = this.copyDialog.getByRole('region', { name: 'Text to copy' });
  }

  /** The line of an item. */
  line(label: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.state(label) });
  }

  /** The control that shows and changes the state of an item. */
  state(label: string): Locator {
    return this.page.getByRole('button', { name: `${label}: `, exact: false }).first();
  }

  /** Walks to a line and types a result; the number may be followed by its unit. */
  async enter(label: string, result: string, limit: string): Promise<void> {
    await walkTo(this.page, this.state(label), 'j');
    await this.page.keyboard.type(result);
    const field = this.line(label).getByRole('textbox', { name: 'Upper limit of the laboratory' });
    await walkTo(this.page, field, 'Tab', 3);
    await this.page.keyboard.type(limit);
    await this.page.keyboard.press('Escape');
  }
}
