import type { RequestContext } from './context.ts';
import type { PreparedCall } from './prepare.ts';

/** Waits for its turn, runs, and makes room for the next. */
export async function pace<T>({ signal }: PreparedCall, { pacer }: RequestContext, run: () => Promise<T>): Promise<T> {
  const leave = await pacer.enter(signal);
  try {
    return await run();
  } finally {
    leave();
  }
}
