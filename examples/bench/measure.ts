import { spawnSync } from 'node:child_process';

/** Rounds that every figure is the minimum of. */
export const ROUNDS = 15;

/** The least that each variant took, in the unit that it returns. */
export type Least<Name extends string> = Record<Name, number>;

/**
 * Runs every variant once a round, in turn, so that a busy moment of the machine meets all of them, and keeps the
 * least of each: noise only ever adds.
 */
export async function interleaved<Name extends string>(
  variants: Record<Name, () => number | Promise<number>>,
  rounds: number = ROUNDS,
): Promise<Least<Name>> {
  const names = Object.keys(variants) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Least<Name>;
  for (const name of names) await variants[name]();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) least[name] = Math.min(least[name], await variants[name]());
  }
  return least;
}

/** Milliseconds that `run` takes. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Runs Node with arguments and gives the milliseconds of the whole process and what it printed. */
export function runNode(parameters: readonly string[], cwd: string): { milliseconds: number; output: string } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { cwd, encoding: 'utf8' });
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`node ${parameters.join(' ')} failed in ${cwd}\n${stdout}${stderr}`);
  return { milliseconds, output: stdout };
}
