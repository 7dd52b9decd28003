import type { Handlers } from '../../shared/contract/index.ts';
import { isSound, type Pack } from '../content/pack.ts';

export function packHandlers(pack: Pack): Pick<Handlers, 'packs.status'> {
  return { 'packs.status': () => ({ pack: pack.meta, verified: isSound(pack) }) };
}
