import type { BulkState } from './bulk-state.ts';

/**
 * Gives states to whoever saves them, one after the other. Those who ask while one is being saved share the next one,
 * which is taken when its turn comes: no older state ever follows a newer one.
 */
export function createSaver(
  state: () => BulkState,
  onState: (state: BulkState) => unknown = () => {},
): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= running.then(() => {
      next = undefined;
      const saving = Promise.resolve(onState(state())).then(() => {});
      running = saving.catch(() => {});
      return saving;
    });
    return next;
  };
}
