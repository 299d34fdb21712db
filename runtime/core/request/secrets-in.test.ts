import { describe, expect, it } from 'vitest';
import { Model } from '../model/model.ts';
import type { ObjectSchema } from '../model/schema.ts';
import type { Operation, RequestBody } from '../operation/operation.ts';
import { secretsIn } from './secrets-in.ts';

class Basic extends Model {
  static override schema(): ObjectSchema {
    return { object: 'Basic', attributes: { username: 'string', password: { type: 'string', secret: true } } };
  }
}
class Bearer extends Model {
  static override schema(): ObjectSchema {
    return { object: 'Bearer', attributes: { token: { type: 'string', secret: true }, next: { model: () => Bearer } } };
  }
}
class Hook extends Model {
  static override schema(): ObjectSchema {
    const data = { by: 'type', of: { basic: () => Basic }, otherwise: () => Bearer };
    return {
      object: 'Hook',
      attributes: { name: 'string', data: { model: data }, more: { model: () => Bearer, list: true } },
    };
  }
}

const secretsOf = (kind: RequestBody | undefined, body: unknown) =>
  secretsIn({ id: 'x', method: 'POST', path: '/', retry: 'never', ...(kind && { body: kind }) } as Operation, body);
const hook = { name: 'n', data: { type: 'basic', username: 'u', password: 's3cret' }, more: [{ token: 't0ken' }] };
const rules = { key: 'hook', model: Hook, purpose: 'create' } as const;

describe('the credentials in a body', () => {
  it('are those of its records, however deep', () => {
    expect(secretsOf(rules, { hook })).toEqual(['s3cret', 't0ken']);
    expect(secretsOf({ ...rules, key: '' }, hook)).toEqual(['s3cret', 't0ken']);
    expect(secretsOf({ ...rules, key: 'hooks', many: true }, { hooks: [{ more: [] }, hook] })).toHaveLength(2);
    expect(
      secretsOf({ ...rules, key: 'items', job: 'create' }, { job: { action: 'create', items: [hook] } }),
    ).toHaveLength(2);
  });

  it('are those of its keys, and of records in them', () => {
    const keys = {
      code: { type: 'string', secret: true },
      name: { type: 'string' },
      hook: { model: Hook, purpose: 'create' },
    } as const;
    expect(secretsOf({ keys }, { code: 'c0de', name: 'n', hook })).toEqual(['c0de', 's3cret', 't0ken']);
  });

  it('are none where nothing is a credential, or where there is no text', () => {
    expect(secretsOf({ key: 'hook', purpose: 'create' }, { hook })).toEqual([]);
    expect(secretsOf(undefined, undefined)).toEqual([]);
    expect(secretsOf(rules, { hook: { data: { password: null } } })).toEqual([]);
    expect(secretsOf(rules, undefined)).toEqual([]);
  });
});

it('the secrets of a body are those of lists under such a name, too', () => {
  const keys = { tokens: { type: 'string[]', secret: true } } as const;
  expect(secretsOf({ keys }, { tokens: ['t1', 't2'] })).toEqual(['t1', 't2']);
});
