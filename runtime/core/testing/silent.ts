import type { Emitter } from '../events/emitter.ts';

/** Tells nobody. */
export const silentEmitter: Emitter = { emit: () => {}, on: () => () => {}, hears: () => false };
