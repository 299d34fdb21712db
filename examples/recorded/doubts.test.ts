import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answers, type Value } from './declared-types.ts';
import { incomplete, type Resolution, suspects } from './doubts.ts';
import { recordedFolder } from './recordings.ts';

interface Fact {
  method: string;
  path: string;
  suspect?: unknown[];
  incomplete?: boolean;
}

const factsFile = join(recordedFolder, '../reference/operations.json');
const facts: Fact[] = existsSync(factsFile) ? JSON.parse(readFileSync(factsFile, 'utf8')) : [];
const declared = new Map([...answers].map(([request, answer]) => [lineOf(request), answer]));

describe.skipIf(facts.length === 0)('the doubts that facts about operations leave', () => {
  it('are resolved one by one', () => {
    const linesOf = (isMeant: (fact: Fact) => unknown): string[] =>
      facts.filter(isMeant).map(({ method, path }) => lineOf(`${method} ${path}`));
    expect(Object.keys(suspects).sort()).toEqual(linesOf(({ suspect }) => suspect).sort());
    expect(Object.keys(incomplete).sort()).toEqual(linesOf((fact) => fact.incomplete).sort());
  });
});

describe('a resolved doubt', () => {
  for (const [line, { because, answer }] of Object.entries<Resolution>({ ...suspects, ...incomplete })) {
    if (answer === undefined) continue;
    it(`${line}: ${because}`, () => {
      expect(keysOf(declared.get(line) ?? 'none')).toEqual(answer);
    });
  }
});

/** `GET /api/v2/tickets/{ticket_id}.json` -> `GET /api/v2/tickets/{}`. */
function lineOf(request: string): string {
  return request
    .replace('/help_center/{locale}/', '/help_center/')
    .replace(/\.json$/, '')
    .replace(/\{[^}]+\}/g, '{}');
}

function keysOf(answer: 'none' | 'file' | Record<string, Value>): string[] {
  if (typeof answer === 'string') return answer === 'none' ? [] : [answer];
  return Object.entries(answer).map(([key, value]) => `${key}${isList(value) ? '[]' : ''}`);
}

function isList(value: Value): boolean {
  return typeof value === 'object' && 'type' in value ? isList(value.type) : String(value).endsWith('[]');
}
