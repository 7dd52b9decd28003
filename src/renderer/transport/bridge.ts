import type { Bridge } from '../../shared/contract/bridge.ts';
import { HOST_GONE, type Transport } from './answer.ts';

declare global {
  interface Window {
    /** Set by the preload script of the Electron window; absent in a browser. */
    readonly sural?: Bridge;
  }
}

/** The Electron window. */
export function overBridge(bridge: Bridge): Transport {
  return async (channel, input) => {
    try {
      return await bridge.invoke(channel, input);
    } catch {
      return HOST_GONE;
    }
  };
}
