import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Zendesk } from 'zents';
import { operations } from 'zents/operations';
import { methodOf } from './send.ts';
import { allOperations, root } from './specification.ts';

const zendesk = new Zendesk({ subdomain: 'acme', auth: null });

describe('the operation table', () => {
  it('gives no two operations one name', () => {
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  });

  it('has every operation of the specification, as its file states it', () => {
    const rows = operations.map(({ id, method, path, source }) => [source, id.split('.').at(-1), `${method} ${path}`]);
    expect(rows.map(String).sort()).toEqual(stated().map(String).sort());
    const paging = allOperations.map(({ notation }) => notation.pagination ?? []);
    expect(operations.map(({ pagination }) => pagination)).toEqual(paging);
  });

  it('names a call that the client has', () => {
    for (const operation of allOperations) expect(methodOf(zendesk, operation)).toBeTypeOf('function');
  });

  it('names the call after the operation; forms for many are that of the single one', () => {
    const named = allOperations.filter(({ notation }) => !notation.bulk);
    expect(named.map(({ row }) => row.call)).toEqual(named.map(({ row }) => `${row.id}(…)`));
    expect(new Set(named.map(({ row }) => row.call)).size).toBe(named.length);
    const forms = allOperations.filter(({ notation }) => notation.bulk);
    expect(forms.filter(({ row }) => !row.call.endsWith('([…])'))).toEqual([]);
  });

  it('says of each how it may be repeated; reads may', () => {
    const classes = new Set(operations.map(({ retry }) => retry));
    expect([...classes].every((one) => ['safe', 'idempotent', 'keyed', 'never'].includes(one))).toBe(true);
    expect(operations.filter(({ method, retry }) => method === 'GET' && !/^(safe|idempotent)$/.test(retry))).toEqual(
      [],
    );
  });
});

/** File, name and request of every operation that the specification has. */
function stated(): string[][] {
  const names = readdirSync(join(root, 'specification'), { recursive: true, encoding: 'utf8' });
  const files = names.map((name) => `specification/${name.replaceAll('\\', '/')}`);
  return files.filter((file) => /\/resources\/[^/]+\.json$/.test(file)).flatMap(statedIn);
}

function statedIn(file: string): string[][] {
  const { operations: all } = JSON.parse(readFileSync(join(root, file), 'utf8')) as { operations: Stated };
  return Object.entries(all).map(([name, { request }]) => [file, name, request]);
}

type Stated = Record<string, { request: string }>;
