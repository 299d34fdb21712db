import { describe, expect, it } from 'vitest';
import { zendeskBehaviours } from '../behaviours/index.ts';
import { createCatalogue } from '../catalogue/catalogue.ts';
import { areGenerated, generatedTables } from '../test/generated.ts';
import { carrierOf } from './execute.ts';

describe.skipIf(!areGenerated)('the operations of the generated tables', () => {
  it('are carried out by the tables for the most part, and hardly any by nothing', async () => {
    const { operations } = createCatalogue(await generatedTables());
    const carriers = operations.map((operation) => carrierOf(zendeskBehaviours, operation));
    const count = (...wanted: readonly string[]): number => carriers.filter((one) => wanted.includes(one)).length;
    const byTables = count('tables', 'attribute', 'selection');
    const line = `${byTables} by the tables (${count('selection')} with a choice of records), ${count('behaviour')} by behaviours, ${count('unmodelled')} unmodelled`;
    console.info(`${operations.length} operations: ${line}`);
    expect(byTables).toBeGreaterThan(operations.length * 0.6);
    expect(count('unmodelled')).toBeLessThan(operations.length * 0.025);
  });

  it('are all left to the tables where they make, read, list, change or delete and nothing says otherwise', async () => {
    const { operations } = createCatalogue(await generatedTables());
    const plain = operations.filter(({ kind }) => ['create', 'update', 'delete'].includes(kind));
    const left = plain.filter((operation) => carrierOf(zendeskBehaviours, operation) === 'unmodelled');
    expect(left.map(({ id }) => id)).toEqual([]);
  });
});
