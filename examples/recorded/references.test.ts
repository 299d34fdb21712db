import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { objects, operations } from './declared-types.ts';
import { recordedFolder } from './recordings.ts';
import { type AttributeFact, meantBy, objectOfSchema, type ParameterFact, pascal } from './references.ts';

const file = join(recordedFolder, '../reference/references.json');
const facts: { attributes: AttributeFact[]; path_params: ParameterFact[] } = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { attributes: [], path_params: [] };

/** Where the specification knows better than the facts. */
const ANOTHER: Readonly<Record<string, string>> = {
  'DigitalLine.default_greeting_ids': 'Greeting',
  'PermissionAction.rule_id': 'AccessRule',
  'PhoneNumber.default_greeting_ids': 'Greeting',
};

/** The declared attributes of which something is known. */
const known = facts.attributes
  .filter(({ kind }) => kind !== 'embedded')
  .flatMap((fact) => {
    const object = objectOfSchema(fact.api, fact.schema) ?? '';
    const name = fact.attribute.split('.').at(-1) ?? '';
    const attribute = objects.get(object)?.attributes[name];
    return attribute ? [{ ...fact, where: `${object}.${name}`, references: attribute.references }] : [];
  });

/** What the declared operations take. */
const taken = operations.flatMap(({ request, path = {} }) =>
  parametersOf(request).map((name) => ({
    where: `${request}: ${name}`,
    references: path[name]?.references ?? guessed(name),
    target: targetOf(request, name),
  })),
);

describe.skipIf(facts.attributes.length === 0)('what is known of ids', () => {
  it('is of hundreds of declared attributes', () => expect(known.length).toBeGreaterThan(330));

  it('is what the attributes refer to, or they say why they refer to nothing', () => {
    const wrong = known.filter(({ where, target, type, references }) => {
      if (references === false || type === 'boolean' || isKeyOfItself(where, target)) return false;
      const meant = where in ANOTHER ? [ANOTHER[where]] : meantBy(target);
      return references === undefined || !meant.includes(references);
    });
    expect(wrong.map(({ where, target, references }) => `${where} refers to ${references}, not ${target}`)).toEqual([]);
  });

  it('is what the parameters of paths take', () => {
    const wrong = taken.filter(({ references, target }) => {
      const meant = meantBy(target);
      return references !== false && meant.length > 0 && !meant.includes(String(references));
    });
    expect(wrong.map(({ where, references, target }) => `${where} takes ${references}, not ${target}`)).toEqual([]);
  });

  it('is of most parameters of paths', () => {
    expect(taken.filter(({ target }) => target !== null).length).toBeGreaterThan(590);
  });
});

describe('every object that a property leads to', () => {
  const referred = new Set(
    [...objects.values()].flatMap(({ attributes }) =>
      Object.values(attributes).flatMap(({ references, accessor }) => (accessor !== false && references) || []),
    ),
  );

  it.each([...referred].sort())('%s says how it loads', (name) => {
    expect(objects.get(name)?.resource).toBeTypeOf('string');
    expect(['getMany', 'list', 'get']).toContain(objects.get(name)?.loadedBy);
  });
});

/** The attribute by which a record is known itself, in this account or in another system. */
function isKeyOfItself(where: string, target: string | null): boolean {
  const [object = '', name] = where.split('.');
  return name === 'external_id' || (name === objects.get(object)?.id && meantBy(target).includes(object));
}

/** What a parameter is known to take; the path decides where several kinds of records share its name. */
function targetOf(request: string, parameter: string): string | null {
  const named = facts.path_params.filter(({ param }) => param === parameter);
  const path = request.replace(/^\w+ /, '');
  return (named.length === 1 ? named[0] : named.find(({ paths }) => paths.includes(path)))?.target ?? null;
}

function parametersOf(request: string): string[] {
  return [...request.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
}

/** `ticket_id` takes the id of a Ticket. */
function guessed(parameter: string): string | undefined {
  const object = parameter.endsWith('_id') ? pascal(parameter.slice(0, -'_id'.length)) : '';
  return objects.has(object) ? object : undefined;
}
