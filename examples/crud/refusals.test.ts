import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Operation, objects } from '../requests/specification.ts';
import { Account } from './account.ts';
import type { Attributes } from './answers.ts';
import { isRecord } from './answers.ts';
import { given } from './given.ts';
import { accessOf, bodyTypeOf, newInput, takesList } from './input.ts';
import { namesItself, owners, placesOf } from './places.ts';
import { type CrudResource, crudResources } from './resources.ts';

let account: Account;
beforeAll(async () => {
  account = await Account.open();
});
afterAll(() => account.close());

/** A path with values for its parameters. */
function pathOf({ row, notation }: Operation, values: Attributes): string {
  const path = row.path.replace('/{locale}', notation.locale ? '' : '/{locale}');
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}

/** A create whose body is one record in an envelope, with what it must state. */
interface Create {
  readonly operation: Operation;
  readonly object: string;
  readonly path: string;
  readonly input: Attributes;
  readonly above: Attributes;
}

async function createOf({ name, verbs }: CrudResource): Promise<Create | undefined> {
  const operation = verbs.create;
  const object = operation && bodyTypeOf(operation.notation);
  if (!operation || !object || operation.notation.body?.$keys || takesList(operation.notation)) return undefined;
  account.reset();
  const { above, input } = (await given[name]?.(account)) ?? {};
  const stated = input ?? newInput(account.sandbox, operation.notation, 'minimal');
  const ids = above ?? owners(account.sandbox, placesOf(operation.notation));
  return isRecord(stated) ? { operation, object, path: pathOf(operation, ids), input: stated, above: ids } : undefined;
}

async function send({ operation, path }: Create, record: Attributes): Promise<{ status: number; body: unknown }> {
  return account.ask(operation.row.method, path, enveloped(operation, record));
}

function enveloped({ notation }: Operation, record: unknown): unknown {
  const [key = ''] = Object.keys(notation.body ?? {}).filter((name) => !name.startsWith('$'));
  return key === '' ? record : { [key]: record };
}

/** Names of attributes for which a test holds. */
function namesOf(object: string, test: (name: string, access: string) => boolean): string[] {
  const { attributes = {} } = objects.get(object) ?? {};
  return Object.keys(attributes).filter((name) => test(name, accessOf(name, attributes[name] ?? { type: '' }, object)));
}

/** What is not refused with 422 where a create lacks it: the status, and why. */
const otherwise: Readonly<Record<string, readonly [status: number, why: string]>> = {
  'apps upload_id': [404, 'The upload is looked for first.'],
  'apps.installations settings': [201, 'The sandbox begins with empty settings.'],
  'customObjects.jobs action': [400, 'Jobs are refused before they begin.'],
  'customObjects.jobs items': [400, 'Jobs are refused before they begin.'],
  'customObjects.triggers conditions': [201, 'The sandbox begins with no conditions.'],
  'helpCenter.sections.articles locale': [201, 'The language of the path, or of the Help Center, counts.'],
  'itAssetManagement.assets.jobs action': [400, 'Jobs are refused before they begin.'],
  'itAssetManagement.assets.jobs items': [400, 'Jobs are refused before they begin.'],
  'requests comment': [400, 'The comment is the text of the request and looked for first.'],
  'routing.agents.instanceValues.jobs action': [400, 'Jobs are refused before they begin.'],
  'routing.agents.instanceValues.jobs attributes': [400, 'Jobs are refused before they begin.'],
  'routing.agents.instanceValues.jobs items': [400, 'Jobs are refused before they begin.'],
  'tickets.satisfactionRating score': [200, 'A rating without a score is one that was offered.'],
};

const met = new Map<string, number>();
const resources = crudResources().map((resource) => [resource.name, resource] as const);

describe('an id that there is not', () => {
  const named = resources.filter(([, { verbs }]) => {
    const one = verbs.get ?? verbs.update ?? verbs.delete;
    return one && namesItself(one.notation, placesOf(one.notation).at(-1)?.object ?? '');
  });

  it.each(named)('is not found: %s', async (_, { verbs }) => {
    for (const operation of [verbs.get, verbs.update, verbs.delete]) {
      if (!operation?.row.path.endsWith('}')) continue;
      account.reset();
      const places = placesOf(operation.notation);
      const above = owners(account.sandbox, places.slice(0, -1));
      const last = operation.row.path.match(/\{(\w+)\}$/)?.[1] ?? '';
      const body =
        operation === verbs.update ? enveloped(operation, takesList(operation.notation) ? [{}] : {}) : undefined;
      const answer = await account.ask(operation.row.method, pathOf(operation, { ...above, [last]: 987654321 }), body);
      expect([operation.row.id, answer.status]).toEqual([operation.row.id, 404]);
      expect(JSON.stringify(answer.body)).toContain('RecordNotFound');
    }
  });
});

describe('a create', () => {
  it.each(resources)(
    'is refused without what it must state, and with values of the wrong type: %s',
    async (_, resource) => {
      const create = await createOf(resource);
      if (!create) return;
      const { attributes = {} } = objects.get(create.object) ?? {};
      for (const name of namesOf(
        create.object,
        (one) => attributes[one]?.required === true && one in create.input && !(one in create.above),
      )) {
        const { [name]: left, ...rest } = create.input;
        const { status } = await send(create, rest);
        if (status !== 422) met.set(`${resource.name} ${name}`, status);
        if (typeof left !== 'string') continue;
        expect([name, (await send(create, { ...rest, [name]: { not: 'a text' } })).status]).toEqual([name, 400]);
      }
    },
  );

  it('lacks something without a 422 only where that is named with a reason', () => {
    const known = Object.entries(otherwise).map(([name, [status]]) => [name, status]);
    expect([...met].sort()).toEqual(known.sort());
  });

  it.each(resources)('leaves aside what only Zendesk states: %s', async (_, resource) => {
    const create = await createOf(resource);
    if (!create) return;
    const { id = 'id' } = objects.get(create.object) ?? {};
    const fixed = namesOf(
      create.object,
      (name, access) => access === 'read' && ['id', id, 'url', 'created_at'].includes(name),
    );
    const own = fixed.filter((name) => !create.operation.notation.accepts?.includes(name));
    const { status, body } = await send(create, {
      ...create.input,
      ...Object.fromEntries(own.map((name) => [name, 'forged'])),
    });
    expect(status).toBeLessThan(300);
    expect(JSON.stringify(body)).not.toContain('forged');
  });

  it('no answer holds what the specification does not know', async () => {
    expect(await account.drifted()).toEqual([]);
  });
});
