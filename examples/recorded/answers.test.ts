import { describe, expect, it } from 'vitest';
import { answers, compare, type Disagreement, sideloads, type Value } from './declared-types.ts';
import { operationOf } from './matching.ts';
import { allRecordings, hasRecordings, type Interaction } from './recordings.ts';

/** What an answer says of its list, whatever the list holds. */
const OF_PAGING: ReadonlySet<string> = new Set([
  'after_cursor',
  'after_url',
  'before_cursor',
  'before_url',
  'count',
  'end_of_stream',
  'end_time',
  'has_more',
  'links',
  'meta',
  'next_page',
  'next_page_url',
  'page',
  'page_count',
  'page_size',
  'per_page',
  'previous_page',
  'sort_by',
  'sort_order',
]);

describe.skipIf(!hasRecordings)('recorded answers and the declared types', () => {
  it('no answer contradicts a declared type or holds an attribute that is not declared', async () => {
    const interactions = (await allRecordings()).flatMap((recording) => recording.interactions);
    const found = interactions.flatMap(disagreementsOf);
    expect([...new Set(found.map(({ where, problem, found: value }) => `${where}: ${problem} (${value})`))]).toEqual(
      [],
    );
  });

  it('the recordings hold answers of many operations', async () => {
    const interactions = (await allRecordings()).flatMap((recording) => recording.interactions);
    const matched = interactions.filter((interaction) => operationOf(interaction) && succeeded(interaction));
    expect(matched.length).toBeGreaterThan(50);
  });
});

function disagreementsOf(interaction: Interaction): Disagreement[] {
  const match = operationOf(interaction);
  const body = interaction.response.body;
  if (!match || !succeeded(interaction) || !isRecord(body)) return [];
  const request = `${match.operation.method} ${match.operation.path}`;
  const declared = answers.get(request);
  if (typeof declared !== 'object') return [];
  return [
    ...Object.entries(declared).flatMap(([key, type]) => compareKey(body, key, type, request)),
    ...('' in declared ? [] : compareRest(body, declared, request)),
  ];
}

function compareKey(body: Record<string, unknown>, key: string, type: Value, where: string): Disagreement[] {
  if (key === '') return compare(body, type, where);
  if (body[key] === undefined) return [{ where: `${where} ${key}`, problem: 'absent', found: 'absent' }];
  return compare(body[key], type, `${where} ${key}`);
}

/** What stands beside the answer proper: it tells of paging, or it was side-loaded. */
function compareRest(body: Record<string, unknown>, declared: object, request: string): Disagreement[] {
  const loaded = sideloads.get(request) ?? {};
  return Object.entries(body)
    .filter(([key]) => !Object.hasOwn(declared, key) && !OF_PAGING.has(key))
    .flatMap(([key, value]): Disagreement[] => {
      const where = `${request} ${key}`;
      const type = loaded[key];
      return type === undefined
        ? [{ where, problem: 'unknown attribute', found: typeof value }]
        : compare(value, type, where);
    });
}

function succeeded({ response }: Interaction): boolean {
  return response.status < 300;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
