import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Sender } from './send.ts';
import { snapshotOf } from './snapshot.ts';
import { operationsByFile, root } from './specification.ts';

const folder = join(root, 'examples/requests');
const isUpdate = process.env.UPDATE_REQUESTS !== undefined;

let sender: Sender;
beforeAll(async () => {
  sender = await Sender.open();
});
afterAll(() => sender.close());

const files = [...operationsByFile()].map(([source, operations]) => [fileOf(source), operations] as const);

describe('the requests of every operation', () => {
  it.each(files)('%s', async (file, operations) => {
    const text = await snapshotOf(operations, sender);
    if (isUpdate) rmSync(join(folder, file), { force: true });
    await expect(text).toMatchFileSnapshot(join(folder, file));
  });

  it('are all that is kept', () => {
    const known = new Set(files.map(([file]) => file));
    const stale = filesBelow(folder).filter((file) => !known.has(file));
    if (isUpdate) for (const file of stale) rmSync(join(folder, file));
    expect(isUpdate ? [] : stale).toEqual([]);
  });
});

/** `specification/support/resources/tickets.json` -> `support/tickets.http`. */
function fileOf(source: string): string {
  return source.replace(/^specification\//, '').replace(/\/resources\/(.*)\.json$/, '/$1.http');
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return names.filter((name) => name.endsWith('.http'));
}
