import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generate } from '../src/generate.ts';
import { readFolder } from '../src/load/read-folder.ts';
import { templates } from './support/small-specification.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const specification = new Map([...readFolder(join(root, 'specification'))]);
const { files, diagnostics } = generate({ specification, templates });
const sources = files.filter(({ path }) => path.endsWith('.ts'));

describe('the SDK of the whole specification', () => {
  it('is made without a diagnostic', () => expect(diagnostics).toEqual([]));

  it('has no line over 120 columns, but for addresses', () => {
    const lines = sources.flatMap(({ path, text }) => text.split('\n').map((line) => `${path}: ${line}`));
    const isLong = (line: string): boolean => line.slice(line.indexOf(': ') + 2).length > 120;
    expect(lines.filter((line) => isLong(line) && !/https:|path: '\//.test(line))).toEqual([]);
  });

  it('has no blank at the end of a line, and no two empty lines', () => {
    const untidy = sources.filter(({ text }) => /[ \t]\n|\n\n\n/.test(text));
    expect(untidy.map(({ path }) => path)).toEqual([]);
  });

  it('says of every attribute and every method what it is', () => {
    const classes = sources.filter(({ path }) => /\/(objects|resources)\//.test(path));
    const silent = classes.flatMap(({ path, text }) => silentMembers(text).map((line) => `${path}: ${line}`));
    expect(silent).toEqual([]);
  });
});

/** Members of classes and interfaces without a line of documentation; what is declared again says it the first time. */
function silentMembers(text: string): string[] {
  const lines = text.split('\n');
  const named = (line = ''): string => /^ {2}(?:readonly |get |set )?(\w+)[?(:<]/.exec(line)?.[1] ?? '';
  const documented = new Set(lines.filter((_, index) => lines[index - 1]?.trim().endsWith('*/')).map(named));
  return lines.filter((line) => named(line) !== '' && !documented.has(named(line)) && named(line) !== 'constructor');
}
