import { createBudgets, createPacer, type Pacer, type PacerParts } from '../pacing/pacer.ts';
import { silentEmitter } from './silent.ts';

const silentLog = { debug: () => {}, warn: () => {} };

/** A pacer by the clock of the system that knows no limits, with what is stated in place of that. */
export function testPacer(concurrency: number, parts: Partial<PacerParts> = {}): Pacer {
  const clock = { now: Date.now, wait: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)) };
  const given = { clock, log: silentLog, ...parts };
  return createPacer({
    concurrency,
    own: {},
    budgets: createBudgets('acme.zendesk.com', {}, given),
    events: silentEmitter,
    ...given,
  });
}
