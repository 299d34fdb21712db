import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { families } from '../zenpy/rows.ts';
import { recordedFolder } from './recordings.ts';

/** A call that was traced by executing zenpy. */
interface Traced {
  client_path: string;
  variant: string | null;
  alias_of?: string;
}

const traced = join(recordedFolder, '../reference/predecessor-endpoints.json');

describe.skipIf(!existsSync(traced))('the calls of zenpy', () => {
  const names = () =>
    (JSON.parse(readFileSync(traced, 'utf8')) as Traced[])
      .filter(({ alias_of }) => alias_of === undefined)
      .map(({ client_path, variant }) => (variant === null ? client_path : `${client_path} | ${variant}`));
  const rows = Object.values(families).flatMap((family) => Object.keys(family));

  it('all stand beside ours', () => expect(names().filter((name) => !rows.includes(name))).toEqual([]));

  it('stand there once, and nothing else does', () => {
    expect(rows.filter((name, index) => rows.indexOf(name) !== index)).toEqual([]);
    expect(rows.filter((name) => !names().includes(name))).toEqual([]);
  });
});
