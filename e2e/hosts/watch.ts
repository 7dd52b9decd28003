import type { BrowserContext } from 'playwright';

/** What has gone wrong or gone out since the page was opened. */
export class Watch {
  /** Addresses that were asked for outside the origin of the page. */
  foreignRequests: string[] = [];
  /** What the content security policy refused. */
  violations: string[] = [];
  /** Errors in the page that nothing caught. */
  errors: string[] = [];

  #isOwn: (url: string) => boolean;

  constructor(context: BrowserContext, isOwn: (url: string) => boolean) {
    this.#isOwn = isOwn;
    context.on('request', (request) => {
      this.sawRequest(request.url());
    });
    context.on('console', (message) => {
      if (/content.security.policy/i.test(message.text())) this.violations.push(message.text());
    });
    context.on('weberror', (fault) => {
      this.errors.push(fault.error().message);
    });
    context.on('page', (page) => {
      page.on('websocket', (socket) => {
        this.sawRequest(socket.url());
      });
    });
  }

  /** After an attack that was meant to leave traces. */
  forget(): void {
    this.foreignRequests = [];
    this.violations = [];
    this.errors = [];
  }

  private sawRequest(url: string): void {
    if (!/^(data|blob):/.test(url) && !this.#isOwn(url)) this.foreignRequests.push(url);
  }
}
