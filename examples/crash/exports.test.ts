import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'zents-crash-'));
const TICKETS = 100_000;
/** After so many pages of a run, and so many milliseconds more, it is killed. */
const KILLS = [
  [0, 0],
  [1, 3],
  [7, 11],
  [13, 1],
  [19, 27],
  [23, 7],
] as const;

function start(program: string, ...parameters: string[]): ChildProcess {
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  return spawn(process.execPath, ['--import', 'tsx', program, ...parameters], { cwd: here, stdio: [...stdio] });
}

/** Runs the export until it ends, or has written so many pages; gives its code, null where it was killed. */
async function run(
  account: string,
  path: string,
  kill?: readonly [pages: number, later: number],
): Promise<number | null> {
  const child = start('export.ts', account, path);
  const closed = once(child, 'close');
  let pages = 0;
  const enough = new Promise<void>((resolve) => {
    child.stdout?.on('data', (lines) => {
      pages += String(lines).split('\n').length - 1;
      if (pages >= (kill?.[0] ?? Number.POSITIVE_INFINITY)) resolve();
    });
  });
  if (kill) {
    if (kill[0] > 0) await Promise.race([enough, closed]);
    await sleep(kill[1]);
    child.kill('SIGKILL');
  }
  const [code] = await closed;
  return code;
}

describe('an export that is killed again and again', () => {
  const account = start('account.ts', String(TICKETS));
  afterAll(() => {
    account.kill();
    rmSync(folder, { recursive: true });
  });

  it('has each of 100,000 records in its file once', { timeout: 150_000 }, async () => {
    const [access] = await once(account.stdout as NonNullable<typeof account.stdout>, 'data');
    const path = join(folder, 'tickets.ndjson');
    const codes: (number | null)[] = [];
    for (const kill of KILLS) codes.push(await run(String(access), path, kill));
    codes.push(await run(String(access), path));
    expect(codes).toEqual([...KILLS.map(() => null), 0]);
    const ids = readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    const wanted = Array.from({ length: TICKETS }, (_, index) => index + 1);
    console.log(`${ids.length} records, ${new Set(ids).size} different ones, after ${KILLS.length} kills`);
    expect(ids).toEqual(wanted);
  });
});
