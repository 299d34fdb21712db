import { describe, expect, it } from 'vitest';
import { measurePacing, pacingLine } from '../bench/pacing.ts';

/** How a busy machine delays what was sent in time is none of the SDK's: `bench/pacing.ts` measures that on a quiet one. */
describe.each([1, 4])('a budget of 200 a second, with 400 calls from %d processes', (processes) => {
  it('is used and not overdrawn, and no call fails', async () => {
    const result = await measurePacing({ calls: 400, processes, limit: 200, per: 1000 });
    if (!result) return console.warn('This machine has no redis-server: four processes are not tested here');
    console.log(`${processes} processes: ${pacingLine(result)}`);
    expect(result.failed).toBe(0);
    expect(result.busiest).toBeLessThan(2 * result.limit);
    expect(result.took).toBeGreaterThanOrEqual(result.least);
    expect(result.took).toBeLessThan(result.least + 15_000);
  });
});
