import { describe, expect, it } from 'vitest';
import type { RenderedFile } from '../src/render/render.ts';
import { readBack } from '../src/write/read-back.ts';

const origin = { file: 'support/objects/ticket.json', pointer: [] };
const locate = (): { file: string; offset: number; length: number } => ({ file: origin.file, offset: 0, length: 1 });

function rendered(path: string, text: string, exports: readonly string[] = ['Ticket']): RenderedFile {
  return { path, text, exports, template: '', view: {}, origin };
}

describe('reading back what was rendered', () => {
  it.each([
    ['a class and a type', 'export class Ticket {}\nexport interface Ticket {}\n', ['Ticket']],
    ['constants', 'export const a: number = 1, b: number = 2;\n', ['a', 'b']],
    ['names of other files', "export { A, type B } from './a.ts';\n", ['A', 'B']],
    ['nothing', 'const a = 1;\n', []],
  ])('accepts %s', (_, text, exports) => {
    expect(readBack([rendered('a.ts', text, exports)], locate)).toEqual([]);
  });

  it.each([
    ['output-syntax', 'a.ts', 'export class Ticket {', 'a.ts:1'],
    ['output-syntax', 'package.json', '{ "name": }', 'package.json:1'],
    [
      'output-mismatch',
      'a.ts',
      'export class Ticket {}\nexport const stolen = 1;\n',
      'would export Ticket, stolen, planned was Ticket',
    ],
    ['output-mismatch', 'a.ts', "export * from './a.ts';\n", 'would export *'],
  ])('reports %s of %s', (code, path, text, message) => {
    const [found, ...others] = readBack([rendered(path, text)], locate);
    expect(found).toMatchObject({ code, file: origin.file, severity: 'error' });
    expect(found?.message).toContain(message);
    expect(others).toEqual([]);
  });
});
