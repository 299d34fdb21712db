import { describe, expect, it } from 'vitest';
import { code, type Literal, printLiteral, propertyName, quote } from './literal.ts';

const ending = 'TypeScript reads it back as the same value: ';

describe('printLiteral', () => {
  it.each<[Literal, string]>([
    ["it's", "'it\\'s'"],
    ['a "word"', '\'a "word"\''],
    ['back\\slash', "'back\\\\slash'"],
    ['line\nend\u2028\u2029', "'line\\nend\\u2028\\u2029'"],
    [9999, '9999'],
    [10_000, '10_000'],
    [1_234_567, '1_234_567'],
    [0.12345, '0.12345'],
    [[], '[]'],
    [{}, '{}'],
    [{ a: undefined, b: null, 'c-d': true }, "{ b: null, 'c-d': true }"],
    [code('() => Ticket'), '() => Ticket'],
  ])(`prints %j; ${ending}%s`, (value, printed) => {
    expect(printLiteral(value)).toBe(printed);
    if (!printed.includes('=>')) expect(readBack(printed)).toEqual(withoutUndefined(value));
  });

  it('stays on one line of at most 120 columns', () => {
    const value = { name: 'x'.repeat(80), other: 'y'.repeat(16) };
    expect(printLiteral(value)).toHaveLength(119);
    expect(printLiteral({ ...value, other: 'y'.repeat(17) }).split('\n')).toHaveLength(4);
  });

  it('breaks from the outside in', () => {
    const value = { key: 'x'.repeat(60), list: ['y'.repeat(50)], inner: { a: 1 } };
    expect(printLiteral(value, { indent: 2 })).toBe(
      `{\n    key: '${'x'.repeat(60)}',\n    list: ['${'y'.repeat(50)}'],\n    inner: { a: 1 },\n  }`,
    );
  });
});

describe('names and strings', () => {
  it.each(['id', '_x', '$y', 'aB9'])('%s needs no quotes', (name) => expect(propertyName(name)).toBe(name));
  it.each(['a-b', '9a', '', 'a b', "a'b"])('%j is quoted', (name) => expect(propertyName(name)).toBe(quote(name)));
});

function readBack(text: string): unknown {
  return new Function(`return ${text};`)();
}

function withoutUndefined(value: Literal): unknown {
  return typeof value === 'object' ? JSON.parse(JSON.stringify(value)) : value;
}
