import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const cwd = fileURLToPath(new URL('../bench', import.meta.url));
const program = ['--expose-gc', '--import', 'tsx', 'export-memory.ts'];

describe('a long export', () => {
  it('takes no more memory in the end than in the beginning', { timeout: 150_000 }, async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [...program, '100000'], { cwd });
    const { read, heap } = JSON.parse(stdout) as { read: number; heap: number[] };
    expect([read, heap.length]).toEqual([100_000, 10]);
    // In MB: a page is less, all records would be sixty.
    expect((heap.at(-1) ?? Number.NaN) - (heap[0] ?? 0)).toBeLessThan(4);
  });
});
