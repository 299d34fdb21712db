import { ZendeskError } from 'zents';
import { isOwn } from './hostile-values.ts';

/** Milliseconds after which a call counts as one that never ends. */
const LONGEST = 10_000;

const guarded = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype];
const before = guarded.map(keysOf);

/** How many hostile inputs were tried, and what came of them. */
export interface Tally {
  tried: number;
  refused: number;
  taken: number;
  /** What went wrong, as `what: how`. */
  readonly wrong: string[];
}

/** An empty one. */
export function newTally(): Tally {
  return { tried: 0, refused: 0, taken: 0, wrong: [] };
}

/**
 * Tries a hostile input: it must be taken, or be refused by an error of the SDK; in time, and without changing what all
 * objects inherit. What the input's own code throws may come back as it is.
 */
export async function attempt(tally: Tally, what: string, run: () => unknown): Promise<void> {
  tally.tried++;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end within ${LONGEST} ms`)), LONGEST);
  });
  try {
    await Promise.race([(async () => void (await run()))(), late]);
    tally.taken++;
  } catch (error) {
    tally.refused++;
    if (!(error instanceof ZendeskError) && !isOwn(error)) tally.wrong.push(`${what}: ${shown(error)}`);
  } finally {
    clearTimeout(timer);
  }
  for (const [index, prototype] of guarded.entries())
    if (keysOf(prototype) !== before[index]) tally.wrong.push(`${what}: changed a prototype`);
}

function keysOf(prototype: object): string {
  return Reflect.ownKeys(prototype).map(String).join();
}

function shown(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const places = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return [error.message.slice(0, 200), ...places.slice(0, 4).map((line) => line.trim())].join(' ');
}
