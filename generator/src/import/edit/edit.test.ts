import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insert } from './insert.ts';
import { printJson } from './print-json.ts';

const file = `{
  "object": "Ticket",
  "attributes": {
    "id": { "type": "integer" },
    "status": {
      "type": "string",
      "values": ["new", "open"]
    }
  }
}
`;

describe('a property that comes into a file', () => {
  it('stands behind the others, and nothing else moves', () => {
    const property = { at: ['attributes'], key: 'url', value: { type: 'string' } };
    expect(insert(file, property)).toBe(
      file.replace('      "values": ["new", "open"]\n    }', '$&,\n    "url": { "type": "string" }'),
    );
  });

  it('stands before those that follow it', () => {
    const property = { at: ['attributes', 'status'], key: 'nullable', value: true, before: ['values'] };
    expect(insert(file, property)).toBe(file.replace('"values"', '"nullable": true,\n      $&'));
  });

  it('stays on the line of a small object', () => {
    const property = { at: ['attributes', 'id'], key: 'nullable', value: true };
    expect(insert(file, property)).toBe(file.replace('"integer" }', '"integer", "nullable": true }'));
  });

  it('breaks a line that it makes too long', () => {
    const property = { at: ['attributes', 'id'], key: 'description', value: 'x'.repeat(100) };
    expect(insert(file, property)).toBe(
      file.replace(
        '{ "type": "integer" }',
        `{\n      "type": "integer",\n      "description": "${'x'.repeat(100)}"\n    }`,
      ),
    );
  });

  it('takes the place of the one of its name', () => {
    expect(insert(file, { at: [], key: 'object', value: 'Task' })).toBe(file.replace('Ticket', 'Task'));
  });

  it('has no place in an object that is not there', () => {
    expect(insert(file, { at: ['operations'], key: 'list', value: {} })).toBeUndefined();
  });

  it('is read back as it was stated, whatever it is, and whatever was there stays', () => {
    const key = fc.string({ minLength: 1 }).filter((name) => name !== '__proto__');
    const object = fc.dictionary(key, fc.jsonValue());
    fc.assert(
      fc.property(object, key, fc.jsonValue(), (before, name, value) => {
        const text = printJson({ inner: before }, { indent: 0, column: 0 });
        const after = JSON.parse(insert(text, { at: ['inner'], key: name, value }) ?? 'null');
        expect(after).toEqual(JSON.parse(JSON.stringify({ inner: { ...before, [name]: value } })));
      }),
    );
  });
});
