import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runProgram } from './run-program.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const programs = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.config.ts'));

describe.concurrent('an example', () => {
  it.each(programs)('%s runs to its end', async (name) => {
    const { code, output } = await runProgram(name, folder);
    expect(code, output).toBe(0);
  });

  it.each(programs)('%s is short enough to read at a glance', (name) => {
    expect(readFileSync(join(folder, name), 'utf8').split('\n').length).toBeLessThanOrEqual(60);
  });

  it('quick-start.ts shows five steps, each with the requests that it took', async () => {
    const { output } = await runProgram('quick-start.ts', folder);
    expect(output.match(/^\d\. .*$/gm)).toHaveLength(5);
    expect(output.match(/^ {3}requests: \d+$/gm)).toHaveLength(5);
  });
});
