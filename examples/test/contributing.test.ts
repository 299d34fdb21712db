import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfRepository } from '../bench/copy-of-repository.ts';
import { root } from '../bench/paths.ts';

const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const [attribute = '', operation = ''] = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text?.trim());

let copy: string;
beforeAll(() => {
  copy = copyOfRepository();
  add('support/objects/ticket.json', '"attributes": {', attribute);
  add('omnichannel/resources/queues.json', '"operations": {', operation);
});
afterAll(() => rmSync(copy, { recursive: true }));

describe('the new attribute and operation of CONTRIBUTING.md', () => {
  it('are not what was committed', () => {
    expect(generate('--check').status).toBe(1);
  });

  it('become an attribute and a reference of the model', () => {
    const { status, output } = generate();
    expect(status, output).toBe(0);
    const ticket = readFileSync(join(copy, 'generated/support/objects/ticket.ts'), 'utf8');
    expect(ticket).toMatch(/\bshelf_id: number \| null;/);
    expect(ticket).toMatch(/\bget shelf\(\): Promise<Organization \| null>;/);
    expect(readFileSync(join(copy, 'generated/testing/tables.ts'), 'utf8')).toContain('shelf_id');
  });

  it('become a method that the lists of published operations lack', () => {
    const queues = readFileSync(join(copy, 'generated/omnichannel/resources/queues.ts'), 'utf8');
    expect(queues).toContain('pause(queue: string | Queue, options: RequestOptions = {}): ApiCall<Queue> {');
    const { status, output } = run('generator/bin/coverage.js');
    expect(status).toBe(1);
    expect(output).toContain('POST /api/v2/queues/{queue_id}/pause  (queues.pause, ');
  });

  it('are then what the specification gives', () => {
    expect(generate('--check').status).toBe(0);
  });
});

/** Writes what a contributor would paste behind `start`. */
function add(path: string, start: string, text: string): void {
  const file = join(copy, 'specification', path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(start, `${start}${text},`));
}

function generate(...parameters: string[]): { status: number | null; output: string } {
  return run('generator/bin/generate.js', ...parameters);
}

function run(...command: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}
