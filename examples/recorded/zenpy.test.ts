import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { families } from '../zenpy/rows.ts';
import { traps } from '../zenpy/traps.ts';
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

const behaviours = join(recordedFolder, '../reference/predecessor-behaviours.md');

describe.skipIf(!existsSync(behaviours))('the traps of zenpy', () => {
  it('all have a test', () => {
    const rules = readFileSync(behaviours, 'utf8').split('\n').filter(isTrap);
    const missing = rules.filter((rule) => !traps.some(({ source }) => isAbout(rule, source)));
    expect(missing).toEqual([]);
    expect(rules).toHaveLength(traps.length);
  });
});

/** A rule that is marked as one not to copy: `- ! …`, `…; ! …`. */
function isTrap(line: string): boolean {
  return /^- (! |.*(?:; |: |-> |— )! )/.test(line) && !/^- !?\s*$/.test(line);
}

/** The source of two rules in one place has a word of the rule, too. */
function isAbout(rule: string, source: string): boolean {
  const [place = '', word = ''] = source.startsWith('api.py:374') ? source.split(' ') : [source];
  return (
    (rule.includes(`— ${place}`) && rule.includes(word)) || (rule.includes(place) && place.startsWith('objects.json'))
  );
}
