import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createSandbox } from 'zents/testing';

/** Milliseconds for a load of 10,000 rows: generous, because a machine may be busy. */
const LIMIT = 300_000;

/** Starts the load and kills it when it saved its state so many times; tells whether it came to its end. */
function load(folder: string, parameters: readonly string[], saves: number): Promise<boolean> {
  const program = [`${import.meta.dirname}/bulk-child.ts`, ...parameters];
  const child = spawn(process.execPath, ['--import', 'tsx', ...program], { cwd: import.meta.dirname });
  let [left, errors] = [saves, ''];
  child.stdout.on('data', (dots: Buffer) => {
    left -= dots.length;
    if (left <= 0) child.kill('SIGKILL');
  });
  child.stderr.on('data', (text) => {
    errors += text;
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code, signal) => {
      if (code !== 0 && signal !== 'SIGKILL') reject(new Error(`${folder}: ${errors}`));
      else resolve(code === 0);
    });
  });
}

/** Numbers that look random and are the same each time. */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}

it.each([
  ['keyed', 10_000, 3],
  ['without keys', 1_000, 2],
])(
  'rows that are %s: %i are loaded though the load is killed %i times',
  async (kind, rows, kills) => {
    const sandbox = await createSandbox({ seed: 'empty', jobPolls: 1, jobDelay: 30 });
    const folder = mkdtempSync(join(tmpdir(), 'bulk-'));
    const random = seeded(rows);
    try {
      for (let leg = 0, isOver = false; !isOver; leg += 1) {
        expect(leg).toBeLessThan(20);
        const saves = leg < kills ? 5 + Math.floor(random.next().value * (rows / 100)) : Number.POSITIVE_INFINITY;
        isOver = await load(folder, [sandbox.origin, folder, String(rows), kind], saves);
      }
      const lines = readFileSync(`${folder}/outcomes.log`, 'utf8').trim().split('\n');
      const outcomes = new Map(lines.map((line) => line.split(' ') as [string, string]));
      const doubtful = [...outcomes].filter(([, state]) => state !== 'done').map(([row]) => `Row ${row}`);
      const made = sandbox.records('Ticket').map(({ subject }) => String(subject));
      const twice = made.length - new Set(made).size;
      const known = new Set([...made, ...doubtful]);
      console.log(
        `${kind}: ${rows} rows, ${kills} kills: ${made.length} made, ${twice} twice, ${doubtful.length} in doubt`,
      );
      expect(twice).toBe(0);
      expect(outcomes.size).toBe(rows);
      expect(known.size).toBe(rows);
      expect([...outcomes.values()].filter((state) => state === 'failed')).toEqual([]);
      const all = new Set(made);
      expect([...outcomes].filter(([row, state]) => state === 'done' && !all.has(`Row ${row}`))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
      await sandbox.close();
    }
  },
  LIMIT,
);
