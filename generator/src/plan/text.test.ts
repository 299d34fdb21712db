import { describe, expect, it } from 'vitest';
import { docOf, markdownText } from './text.ts';

describe('docOf', () => {
  it('is one line where that fits', () => {
    expect(docOf(['Short.'], 2)).toEqual({ line: 'Short.', lines: [] });
  });

  it('wraps a longer text between words', () => {
    const { line, lines } = docOf(['word '.repeat(60)]);
    expect(line).toBe('');
    expect(lines.map((one) => one.length).every((length) => length <= 117)).toBe(true);
    expect(lines.join(' ').split(' ')).toHaveLength(60);
  });

  it('parts blocks by an empty line, and lets tags follow each other', () => {
    const blocks = ['One.', undefined, { tag: '@throws', text: '{A} x.' }, { tag: '@throws', text: '{B} y.' }];
    expect(docOf(blocks).lines).toEqual(['One.', '', '@throws {A} x.', '@throws {B} y.']);
  });

  it('keeps the lines of code', () => {
    expect(docOf([{ code: 'if (a) {\n  b();\n}' }]).lines).toEqual([
      '@example',
      '```ts',
      'if (a) {',
      '  b();',
      '}',
      '```',
    ]);
  });

  it.each([
    ['*/ code /*', '*\\/ code /\\*'],
    ['a\r\n\tb\u2028c', 'a b c'],
    ['@internal and @deprecated', '\\@internal and \\@deprecated'],
    ['{@link x}', '{\\@link x}'],
    ['mail me@example.com', 'mail me@example.com'],
  ])('makes %j harmless', (text, line) => {
    expect(docOf([text]).line).toBe(line);
  });
});

describe('markdownText', () => {
  it('is one line without markup', () => {
    expect(markdownText('a\n|b| <i>[c](d)')).toBe('a \\|b\\| \\<i\\>\\[c\\](d)');
  });
});
