import { prepare } from '../src/start/prepare.ts';
import { findBrowser } from './find-browser.ts';

/** The content pack, the built program and a browser have to be there before the first test. */
export default async function setUp(): Promise<void> {
  findBrowser();
  if (!(await prepare(process.env))) throw new Error('The program could not be built.');
}
