import { expect, it } from 'vitest';
import { sourceOf } from './stream-source.ts';
import { walkThrough } from './testing/paged-account.ts';

/** A signal that knows how many listen to it. */
function countedSignal() {
  const listeners = new Set<unknown>();
  return {
    listeners,
    aborted: false,
    reason: undefined,
    addEventListener: (_: string, listener: unknown) => void listeners.add(listener),
    removeEventListener: (_: string, listener: unknown) => void listeners.delete(listener),
  };
}

it('a stream whose list fails leaves no listener on the signal of the call', async () => {
  const signal = countedSignal();
  const failing = (): never => {
    throw new Error('down');
  };
  const walk = walkThrough(failing, { pagination: [] }).until(signal);
  const source = sourceOf(walk, (own) => own.items());
  expect(signal.listeners.size).toBe(1);
  await expect(source.pull({ enqueue: () => {}, close: () => {} })).rejects.toThrow('down');
  expect(signal.listeners.size).toBe(0);
});
