import { describe, expect, it } from 'vitest';
import { guides } from './guides.ts';
import { normalised, record } from './record.ts';
import type { Rows } from './row.ts';

describe.each(guides)('$client', ({ families }) => {
  describe.each(Object.entries(families))('%s', (_, rows) => {
    it.each(sentRows(rows))('$name sends what Zendesk documents', async (row) => {
      const { requests, body } = await record(row);
      expect(requests).toEqual([row.sends].flat().map(normalised));
      expect(body).toEqual(row.body);
    });

    it.each(missingRows(rows))('%s says what to use instead', (_name, reason) => {
      expect(reason).toMatch(/\S+ \S+.*\.$/);
    });
  });
});

function sentRows(rows: Rows) {
  return Object.entries(rows).flatMap(([name, row]) => ('call' in row ? [{ name, ...row }] : []));
}

function missingRows(rows: Rows) {
  return Object.entries(rows).flatMap(([name, row]) => ('cannot' in row ? [[name, row.cannot] as const] : []));
}
