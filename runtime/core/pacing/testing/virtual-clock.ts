import type { Signal } from '../../transport/transport.ts';

/** A clock whose time passes when nobody has anything else to do. */
export interface VirtualClock {
  now(): number;
  random(): number;
  wait(ms: number, signal?: Signal): Promise<void>;
}

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** Starts at a time; many may wait at once, and each wakes at its own. */
export function virtualClock(start = Date.parse('2026-01-01T00:00:00Z')): VirtualClock {
  const sleepers = new Set<Sleeper>();
  let time = start;
  let isTicking = false;
  const tick = (): void => {
    const next = [...sleepers].reduce<Sleeper | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined);
    isTicking = next !== undefined;
    if (!next) return;
    sleepers.delete(next);
    time = Math.max(time, next.at);
    next.wake();
    setImmediate(tick);
  };
  return {
    now: () => time,
    random: () => 0.5,
    wait: (ms, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { at: time + ms, wake: resolve };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          reject(signal.reason);
        });
        if (!isTicking) setImmediate(tick);
        isTicking = true;
      }),
  };
}
