import { describe, expect, it } from 'vitest';
import { answers, compare, type Disagreement, type Value } from './declared-types.ts';
import { operationOf } from './matching.ts';
import { allRecordings, hasRecordings, type Interaction } from './recordings.ts';

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
  const { method, path } = match.operation;
  const declared = answers.get(`${method} ${path}`);
  if (declared === undefined || declared === 'none') return [];
  return Object.entries(declared).flatMap(([key, type]) => compareKey(body, key, type, `${method} ${path}`));
}

function compareKey(body: Record<string, unknown>, key: string, type: Value, where: string): Disagreement[] {
  if (key === '') return compare(body, type, where);
  if (body[key] === undefined) return [{ where: `${where} ${key}`, problem: 'absent', found: 'absent' }];
  return compare(body[key], type, `${where} ${key}`);
}

function succeeded({ response }: Interaction): boolean {
  return response.status < 300;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
