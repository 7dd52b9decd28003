/** The two names on the wire between the preload script and the main process. */
export const IPC_CALL = 'sural:call';
export const IPC_EVENT = 'sural:event';
