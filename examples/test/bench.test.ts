import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interleaved } from '../bench/measure.ts';
import { missed, tableOf } from '../bench/report.ts';
import { bundle } from '../bench/start.ts';

describe('a bundle', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zents-bundle-'));
    for (const [name, kilobytes] of Object.entries({ now: 10, late: 50 })) {
      const noise = randomBytes(kilobytes * 750).toString('base64');
      writeFileSync(join(folder, `${name}.js`), `export const noise = '${noise}';`);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is counted without what is loaded later, and with it', async () => {
    const source = "import { noise } from './now.js'; console.log(noise, () => import('./late.js'));";
    const { atStart, inOneFile } = await bundle({ name: 'fixture', folder, source });
    expect(atStart).toBeCloseTo(7.6, 0);
    expect(inOneFile).toBeCloseTo(46, -1);
  });
});

describe('a measurement', () => {
  it('is the least of all rounds, without the first run', async () => {
    const figures = { a: [1, 5, 3, 4], b: [2, 9, 8, 7] };
    const least = await interleaved({ a: () => figures.a.shift() ?? 0, b: () => figures.b.shift() ?? 0 }, 3);
    expect(least).toEqual({ a: 3, b: 7 });
  });
});

describe('the table', () => {
  const rows = [
    { what: 'kept', figure: 1.05, atMost: 1.1 },
    { what: 'missed', figure: 14, atMost: 12, unit: 'KB' },
    { what: 'compared', figure: 0.7 },
  ];

  it('says which promises hold and by how much the others are missed', () => {
    const [, kept, broken, compared] = tableOf(rows).split('\n');
    expect(kept).toMatch(/^kept +1\.05 +≤ 1\.10 {2}ok$/);
    expect(broken).toMatch(/^missed +14\.0 KB +≤ 12\.0 KB {2}missed by 2\.0 KB$/);
    expect(compared).toMatch(/^compared +0\.70$/);
    expect(missed(rows).map(({ what }) => what)).toEqual(['missed']);
  });
});
