import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfRepository } from '../bench/copy-of-repository.ts';
import { root } from '../bench/paths.ts';

const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const [, attribute = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];

let copy: string;
beforeAll(() => {
  copy = copyOfRepository();
  const file = join(copy, 'specification/support/objects/ticket.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"attributes": {', `"attributes": {${attribute.trim()},`));
});
afterAll(() => rmSync(copy, { recursive: true }));

describe('the new attribute of CONTRIBUTING.md', () => {
  it('is not what was committed', () => {
    expect(generate('--check').status).toBe(1);
  });

  it('becomes an attribute and a reference of the model', () => {
    const { status, output } = generate();
    expect(status, output).toBe(0);
    const ticket = readFileSync(join(copy, 'generated/support/objects/ticket.ts'), 'utf8');
    expect(ticket).toMatch(/\bshelf_id: number \| null;/);
    expect(ticket).toMatch(/\bget shelf\(\): Promise<Organization \| null>;/);
    expect(readFileSync(join(copy, 'generated/testing/tables.ts'), 'utf8')).toContain('shelf_id');
  });

  it('is then what the specification gives', () => {
    expect(generate('--check').status).toBe(0);
  });
});

function generate(...parameters: string[]): { status: number | null; output: string } {
  const command = ['generator/bin/generate.js', ...parameters];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}
