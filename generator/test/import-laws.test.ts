import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Imported, importDocument } from '../src/import/import.ts';
import { problemsOf } from '../src/import/settle.ts';
import { load } from '../src/load/load.ts';
import type { AttributeNotation } from '../src/load/notation.ts';
import { readFolder } from '../src/load/read-folder.ts';
import { validate } from '../src/validate/validate.ts';
import { openApiOf, type Writing } from './support/open-api.ts';
import { type Files, soundFiles, specificationWith } from './support/small-specification.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const whole = readFolder(join(root, 'specification'));

const writing = fc.record<Writing>({
  hasSuffix: fc.boolean(),
  hasSharedParameters: fc.boolean(),
  isComposed: fc.boolean(),
});

const attribute: fc.Arbitrary<AttributeNotation> = fc
  .record({
    type: fc.constantFrom(
      'integer',
      'number',
      'string',
      'boolean',
      'date',
      'unixTime',
      'object',
      'any',
      'string[]',
      'User',
      'User[]',
    ),
    nullable: fc.boolean(),
    absent: fc.boolean(),
    access: fc.constantFrom('read' as const, 'write' as const, 'both' as const),
    deprecated: fc.option(fc.constant('Use another one.'), { nil: undefined }),
    values: fc.option(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 3 }), {
      nil: undefined,
    }),
  })
  .map(({ values, deprecated, ...more }) => ({
    ...more,
    ...(deprecated && { deprecated }),
    ...(values && more.type === 'string' && { values }),
  }));

/** Of an id a person says whose it is. */
const names = fc.stringMatching(/^x_[a-z]{1,6}$/).filter((name) => !/_ids?$/.test(name));
const attributes = fc.dictionary(names, attribute, { maxKeys: 6 });

function withAttributes(added: Record<string, AttributeNotation>): Files {
  const path = 'support/objects/ticket.json';
  const ticket = soundFiles[path] as { attributes: object };
  return { [path]: { ...ticket, attributes: { ...ticket.attributes, ...added } } };
}

function kindsIn({ findings }: Imported): string[] {
  return findings.map(({ kind }) => kind).filter((kind) => kind !== 'missing');
}

describe('a document made from a specification', () => {
  it('changes nothing there, whatever the specification says and however the document is written', () => {
    fc.assert(
      fc.property(attributes, writing, (added, how) => {
        const texts = specificationWith(withAttributes(added));
        const result = importDocument(texts, openApiOf(validate(load(texts)).specification, how));
        expect(kindsIn(result)).toEqual([]);
        expect(result.changed).toEqual(['published/made.json']);
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  it('changes nothing in the whole one', () => {
    const document = openApiOf(validate(load(whole)).specification, {
      hasSuffix: true,
      hasSharedParameters: true,
      isComposed: true,
    });
    expect(importDocument(whole, document).changed).toEqual(['published/made.json']);
  }, 120_000);
});

describe('attributes that a specification lacks', () => {
  it('come from a document, and then nothing more', () => {
    fc.assert(
      fc.property(attributes, writing, (added, how) => {
        const [less, more] = [specificationWith(), specificationWith(withAttributes(added))];
        const document = openApiOf(validate(load(more)).specification, how);
        const first = importDocument(less, document);
        expect(problemsOf(first.texts)).toEqual([]);
        expect(importDocument(first.texts, document).changed).toEqual([]);
        const { attributes: brought } = JSON.parse(first.texts.get('support/objects/ticket.json') ?? '');
        const typed = Object.keys(added).filter((name) => added[name]?.type !== 'any');
        expect(Object.keys(brought)).toEqual(expect.arrayContaining(typed));
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});

describe('an id that a specification lacks', () => {
  it('is left to a person, who is told what to write', () => {
    const added: AttributeNotation = { type: 'integer', access: 'read' };
    const [less, more] = [specificationWith(), specificationWith(withAttributes({ x_id: added }))];
    const { findings, texts } = importDocument(less, openApiOf(validate(load(more)).specification, {} as Writing));
    expect(texts.get('support/objects/ticket.json')).not.toContain('x_id');
    expect(findings).toContainEqual(
      expect.objectContaining({ subject: 'Ticket.x_id', message: expect.stringContaining('references') }),
    );
  });
});

/** Zendesk's own documents, where a folder of them is at hand, and one with everything that is odd in them. */
const folder = process.env.ZENTS_OPENAPI;
const published = folder === undefined ? [] : readdirSync(folder).map((name) => join(folder, name));
const documents = [join(root, 'generator', 'test', 'fixtures', 'import', 'odd.yaml'), ...published];

describe('importing a document into the whole specification twice', () => {
  it.each(documents)(
    'changes nothing the second time: %s',
    (path) => {
      const document = readFileSync(path, 'utf8');
      const first = importDocument(whole, document);
      expect(problemsOf(first.texts)).toEqual([]);
      const second = importDocument(first.texts, document);
      expect(second.changed).toEqual([]);
      expect(second.findings.filter(({ kind }) => kind === 'new' || kind === 'changed')).toEqual([]);
    },
    600_000,
  );
});
