import { byCodeUnit } from '../order.ts';
import { printNames } from './calls.ts';

/** Collects what a file needs of others; a value import beats a type import of the same name. */
export interface Imports {
  /** A name that is used as a type only. Gives the name. */
  type(name: string, from: string): string;
  /** A name that is used as a value. Gives the name. */
  value(name: string, from: string): string;
  /** The declarations: packages first, then files, each in the order of its name. */
  print(): string[];
}

/** Starts the imports of a file. */
export function createImports(): Imports {
  const modules = new Map<string, Map<string, boolean>>();
  const add = (name: string, from: string, isValue: boolean): string => {
    const names = modules.get(from) ?? new Map<string, boolean>();
    names.set(name, isValue || names.get(name) === true);
    modules.set(from, names);
    return name;
  };
  return {
    type: (name, from) => add(name, from, false),
    value: (name, from) => add(name, from, true),
    print: () =>
      [...modules].sort(([left], [right]) => byModule(left, right)).map(([from, names]) => printModule(from, names)),
  };
}

function printModule(from: string, names: ReadonlyMap<string, boolean>): string {
  const sorted = [...names].sort(([left], [right]) => byCodeUnit(left, right));
  return printNames(
    'import',
    sorted.map(([name, isValue]) => (isValue ? name : `type ${name}`)),
    from,
  );
}

function byModule(left: string, right: string): number {
  return (
    Number(left.startsWith('.')) - Number(right.startsWith('.')) ||
    depthOf(right) - depthOf(left) ||
    byCodeUnit(left, right)
  );
}

function depthOf(from: string): number {
  return from.split('../').length;
}
