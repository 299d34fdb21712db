import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generate } from '../src/generate.ts';
import { readBack } from '../src/write/read-back.ts';
import { schemas, templates } from './support/small-specification.ts';

const path = join(dirname(fileURLToPath(import.meta.url)), 'fixtures', 'golden.md');
const text = readFileSync(path, 'utf8');
const given = new Map([...blocksOf(text, 'given').map(({ name, code }) => [name, code] as const), ...schemas]);
const { files, diagnostics, locate } = generate({ specification: given, templates });

// A wanted change is taken over by UPDATE_GOLDEN=1 npx vitest run --root generator golden
if (process.env.UPDATE_GOLDEN) writeFileSync(path, withWanted(text));

describe('golden.md', () => {
  it('is sound, and so is what it becomes', () => {
    expect(diagnostics).toEqual([]);
    expect(readBack(files, locate)).toEqual([]);
  });

  it.each(blocksOf(text, 'want'))('gives $name as it says', ({ name, code }) => {
    expect(files.find((file) => file.path === name)?.text).toBe(code);
  });

  it('shows lines of at most 120 columns', () => {
    const long = files.flatMap((file) => file.text.split('\n').map((line) => ({ path: file.path, line })));
    const isBreakable = (line: string): boolean => line.length > 120 && !/https?:/.test(line);
    expect(long.filter(({ path: file, line }) => file.endsWith('.ts') && isBreakable(line))).toEqual([]);
  });
});

/** The blocks of one kind: their info line says which file they are. */
function blocksOf(markdown: string, kind: 'given' | 'want'): { name: string; code: string }[] {
  const blocks = markdown.matchAll(/^```\w+ (\w+) (\S+)\n(.*?)^```$/gms);
  return [...blocks].filter((block) => block[1] === kind).map(([, , name = '', code = '']) => ({ name, code }));
}

function withWanted(markdown: string): string {
  return markdown.replaceAll(
    /^(```\w+ want (\S+)\n)(.*?)^(```)$/gms,
    (_, start: string, name: string, _old: string, end: string) => {
      return `${start}${files.find((file) => file.path === name)?.text ?? ''}${end}`;
    },
  );
}
