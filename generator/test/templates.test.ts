import { describe, expect, it } from 'vitest';
import { generate } from '../src/generate.ts';
import { soundFiles, specificationWith, templates } from './support/small-specification.ts';

/** An API whose resources sit in a namespace of the client, and one that says how applications get tokens. */
const namespaced = {
  'support/api.json': {
    ...(soundFiles['support/api.json'] as object),
    signIn: { page: '/oauth/new', grant: 'tickets.delete', identity: 'users.get', scopes: ['read'] },
  },
  'talk/api.json': { ...(soundFiles['support/api.json'] as object), api: 'talk', accessor: 'talk' },
  'talk/resources/calls.json': { resource: 'calls', description: 'The calls.', operations: {} },
};

const { files } = generate({ specification: specificationWith(namespaced), templates });
const used = new Set([...files.map(({ template }) => template), 'partials/doc']);

describe.each([...templates])('templates/%s.hbs', (name, text) => {
  it('has no three braces in a row: they would switch the meaning of a placeholder', () => {
    expect(text).not.toMatch(/\{\{\{|\}\}\}/);
  });

  it('holds no logic beyond presence and repetition', () => {
    const helpers = [...text.matchAll(/\{\{[#/]?([a-z]+)[ }]/g)].map(([, helper]) => helper);
    const blocks = [...text.matchAll(/\{\{#([a-z]+)/g)].map(([, helper]) => helper);
    expect(helpers.length).toBeGreaterThanOrEqual(blocks.length);
    expect(blocks.filter((helper) => !['each', 'if', 'unless'].includes(helper ?? ''))).toEqual([]);
  });

  it('is used', () => {
    expect(used).toContain(name);
  });
});

describe('a template that asks for what is not there', () => {
  it('is an error', () => {
    const broken = new Map([...templates, ['LICENSE', '{{missing}}']]);
    expect(() => generate({ specification: specificationWith(), templates: broken })).toThrow('"missing" not defined');
  });
});
