import { isDeepStrictEqual } from 'node:util';
import type { Entry, Signature, Surface } from './surface.ts';

/** What a change means for the version: semantic versioning's major, minor and patch. */
export type Level = 'breaking' | 'feature' | 'fix';

/** One difference between two surfaces. */
export interface Change {
  readonly level: Level;
  readonly name: string;
  /** As it was; absent where it is new. */
  readonly before?: string;
  /** As it is; absent where it is gone. */
  readonly after?: string;
}

/** The differences, in the order of their names. */
export function changesBetween(before: Surface, after: Surface): Change[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name) => {
    const owner = name.split('.')[0] ?? '';
    const isNewOwner = owner !== name && !before.has(owner);
    return changeOf(name, before.get(name), after.get(name), isNewOwner) ?? [];
  });
}

/** The worst of the levels; undefined where nothing changed. */
export function bumpOf(changes: readonly Change[]): Level | undefined {
  return (['breaking', 'feature', 'fix'] as const).find((level) => changes.some((change) => change.level === level));
}

function changeOf(
  name: string,
  before: Entry | undefined,
  after: Entry | undefined,
  isNewOwner: boolean,
): Change | undefined {
  if (!after) return before && { level: 'breaking', name, before: before.text };
  if (!before) return { level: isDemanded(after) && !isNewOwner ? 'breaking' : 'feature', name, after: after.text };
  const { documentation: old, ...seen } = before;
  const { documentation, ...shown } = after;
  if (isDeepStrictEqual(seen, shown)) return old === documentation ? undefined : { level: 'fix', name };
  return { level: levelOf(before, after), name, before: before.text, after: after.text };
}

/** A new attribute that every program must state now. */
function isDemanded({ kind, isOptional }: Entry): boolean {
  return kind === 'request' && !isOptional;
}

function levelOf(before: Entry, after: Entry): Level {
  if (before.kind !== after.kind) return 'breaking';
  const isFine: Record<Entry['kind'], () => boolean> = {
    entry: () => true,
    declaration: () => false,
    alias: () => includes(after.type, before.type),
    method: () => before.signatures.every((old) => after.signatures.some((signature) => takes(signature, old))),
    request: () => includes(after.type, before.type) && (after.isOptional || !before.isOptional),
    answer: () => includes(before.type, after.type) && (before.isOptional || !after.isOptional),
  };
  return isFine[after.kind]() ? 'feature' : 'breaking';
}

/** Does the new signature take every call of the old one, and give the same? */
function takes(after: Signature, before: Signature): boolean {
  const { parameters } = after;
  return (
    after.result === before.result &&
    parameters.length >= before.parameters.length &&
    parameters.every(({ type, isOptional }, index) => {
      const old = before.parameters[index];
      return old ? includes(type, old.type) && (isOptional || !old.isOptional) : isOptional;
    })
  );
}

/** What some types of the runtime stand for. */
const MEANINGS: Record<string, readonly string[]> = { Id: ['number', 'string'], OpenString: ['string'] };

/** Is every member of a union in another? A text is in all that takes any text. */
function includes(all: readonly string[], some: readonly string[]): boolean {
  const wide = new Set(all.flatMap((one) => [one, ...(MEANINGS[one] ?? [])]));
  return some.every((one) => wide.has(one) || (one.startsWith("'") && wide.has('string')));
}
