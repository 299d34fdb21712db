import { describe, expect, it } from 'vitest';
import { error } from './diagnostic.ts';
import { formatDiagnostics, sortDiagnostics } from './format.ts';

const text = '{\n\t"a": 1,\n  "priority": { "type": "strng" }\n}\n';

function at(part: string, file = 'a.json'): { file: string; offset: number; length: number } {
  return { file, offset: text.indexOf(part), length: part.length };
}

const sources = { texts: new Map([['a.json', text]]), prefix: 'specification/' };

describe('formatDiagnostics', () => {
  it('shows place, source line with carets, cause, help and the count', () => {
    const found = error('unknown-type', at('"strng"'), 'no type is called "strng"', 'did you mean "string"?');
    expect(formatDiagnostics([found], sources)).toBe(
      [
        'specification/a.json:3:25  error  unknown-type',
        '  3 |   "priority": { "type": "strng" }',
        '    |                         ^^^^^^^  no type is called "strng"',
        '  help: did you mean "string"?',
        '',
        '1 error',
        '',
      ].join('\n'),
    );
  });

  it('puts carets under a line with tabs', () => {
    const lines = formatDiagnostics([error('unknown-property', at('"a"'), 'odd')], sources).split('\n');
    expect(lines.slice(1, 3)).toEqual(['  2 | \t"a": 1,', '    | \t^^^  odd']);
  });

  it('ends the carets of a value of several lines at the first line end', () => {
    const whole = { file: 'a.json', offset: 0, length: text.length };
    expect(formatDiagnostics([error('schema' as 'unknown-type', whole, 'odd')], sources)).toContain('    | ^  odd\n');
  });

  it('shows the part of a long line that matters', () => {
    const long = `{ "a": "${'x'.repeat(500)}", "b": "strng" }`;
    const place = { file: 'a.json', offset: long.indexOf('"strng"'), length: 7 };
    const shown = formatDiagnostics([error('unknown-type', place, 'odd')], {
      ...sources,
      texts: new Map([['a.json', long]]),
    });
    const [, source = '', carets = ''] = shown.split('\n');
    expect(source.length).toBeLessThan(160);
    expect(source.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('"strng"');
  });
});

describe('sortDiagnostics', () => {
  it('goes by file, then by place, and reports the same once', () => {
    const [one, two, other] = [
      error('file-name', at('"a"'), 'x'),
      error('file-name', at('"type"'), 'x'),
      error('file-name', at('"a"', '0.json'), 'x'),
    ];
    expect(sortDiagnostics([two, one, other, one])).toEqual([other, one, two]);
  });
});
