import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostics } from '../src/diagnostics/format.ts';
import { generate } from '../src/generate.ts';
import { type Files, soundFiles, specificationWith, templates } from './support/small-specification.ts';

const texts = [...specificationWith()].filter(([path]) => !path.startsWith('schema/'));
const strange = [
  null,
  0,
  -1.5,
  '',
  ' ',
  'x',
  'Ticket',
  'Ticket[]',
  'tickets',
  '__proto__',
  [],
  [null],
  {},
  { type: 'x' },
  true,
];

/** Keys and indexes to every value of a file. */
function pointersIn(value: unknown, above: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...above]];
  return [[...above], ...Object.entries(value).flatMap(([key, part]) => pointersIn(part, [...above, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  return Object.assign(copy, { [key]: replaced(copy[key], rest, by) });
}

/** Whatever is wrong with a specification: located diagnostics, or a whole SDK. */
function isHandled(changes: Files): void {
  const specification = specificationWith(changes);
  const { diagnostics, files } = generate({ specification, templates });
  expect(diagnostics.length > 0).toBe(files.length === 0);
  for (const { file, offset, length, message } of diagnostics) {
    expect(specification.has(file), file).toBe(true);
    expect(offset).toBeLessThanOrEqual((specification.get(file) ?? '').length);
    expect(length).toBeGreaterThanOrEqual(0);
    expect(message).not.toMatch(/undefined|\[object/);
  }
  if (diagnostics.length > 0)
    expect(formatDiagnostics(diagnostics, { texts: specification, prefix: '' })).toMatch(/\d error/);
}

const places = Object.entries(soundFiles).flatMap(([path, value]) =>
  pointersIn(value).map((pointer) => ({ path, pointer })),
);

describe('a specification that somebody broke', () => {
  it('by putting something strange anywhere is reported, never thrown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...strange), ({ path, pointer }, by) => {
        isHandled({ [path]: replaced(soundFiles[path], pointer, by) });
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('by cutting a file anywhere is reported, never thrown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }), ([path, text], share) => {
        isHandled({ [path]: text.slice(0, Math.floor(text.length * share)) });
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('by removing a file is reported, never thrown', () => {
    for (const path of Object.keys(soundFiles)) isHandled({ [path]: undefined });
  }, 60_000);
});
