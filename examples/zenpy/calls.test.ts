import { describe, expect, it } from 'vitest';
import { normalised, record } from './record.ts';
import { families } from './rows.ts';

describe.each(Object.entries(families))('%s', (_, rows) => {
  const sent = Object.entries(rows).flatMap(([name, row]) => ('call' in row ? [{ name, ...row }] : []));

  it.each(sent)('$name sends what Zendesk documents', async (row) => {
    const { requests, body } = await record(row);
    expect(requests).toEqual([row.sends].flat().map(normalised));
    expect(body).toEqual(row.body);
  });
});
