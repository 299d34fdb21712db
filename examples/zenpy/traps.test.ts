import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { traps } from './traps.ts';

const folder = new URL('.', import.meta.url);

describe('each trap of zenpy', () => {
  it.each(traps.map((trap) => [trap.source, trap.file, trap.test] as const))(
    '%s has its test in %s',
    (_source, file, test) => {
      const own = new URL(`traps-${file}.test.ts`, folder);
      const text = readFileSync(existsSync(own) ? own : new URL(`${file}.test.ts`, folder), 'utf8');
      expect(text).toContain(`'${test}'`);
    },
  );
});
