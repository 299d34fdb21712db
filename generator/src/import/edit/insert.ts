import { findNodeAtLocation, getNodeValue, type Node, parseTree } from 'jsonc-parser';
import type { Pointer } from '../../load/document.ts';
import { printJson } from './print-json.ts';

/** A property that comes into an object of a file, or takes the place of the one that is there. */
export interface Property {
  /** Keys to the object. */
  readonly at: Pointer;
  readonly key: string;
  readonly value: unknown;
  /** Keys that it comes before, where they are there. */
  readonly before?: readonly string[] | undefined;
}

/** Puts a property into the text of a file; nothing else of the text changes. Undefined where the object is not there. */
export function insert(text: string, property: Property): string | undefined {
  const tree = parseTree(text);
  const object = tree && findNodeAtLocation(tree, [...property.at]);
  if (object?.type !== 'object') return undefined;
  const outermost = outermostOnOneLine(text, object);
  if (outermost) return reprinted(text, outermost, property);
  const present = object.children?.find((child) => keyOf(child) === property.key);
  if (present) return replaced(text, present.children?.[1], property.value);
  const next = object.children?.find((child) => property.before?.includes(keyOf(child)));
  return next ? inFrontOf(text, next, property) : behind(text, object.children?.at(-1), property);
}

function keyOf(node: Node): string {
  return String(node.children?.[0]?.value);
}

/** The largest value around an object that stands on one line with it: that line is written anew. */
function outermostOnOneLine(text: string, object: Node): Node | undefined {
  let found: Node | undefined;
  for (let node: Node | undefined = object; node; node = node.parent) {
    if (text.slice(node.offset, node.offset + node.length).includes('\n')) break;
    if (node.type === 'object' || node.type === 'array') found = node;
  }
  return found;
}

function reprinted(text: string, outermost: Node, { at, key, value, before }: Property): string {
  const changed: unknown = getNodeValue(outermost);
  const depth = depthOf(outermost);
  const path = at.slice(depth);
  const target = path.reduce<unknown>(
    (part, step) => (part as Record<string | number, unknown>)[step],
    changed,
  ) as Record<string, unknown>;
  const entries = Object.entries(target).filter(([name]) => name !== key);
  const place = entries.findIndex(([name]) => before?.includes(name));
  entries.splice(place < 0 ? entries.length : place, 0, [key, value]);
  for (const name of Object.keys(target)) delete target[name];
  Object.assign(target, Object.fromEntries(entries));
  return replaced(text, outermost, changed);
}

/** How many keys lead to a node. */
function depthOf(node: Node): number {
  let depth = 0;
  for (let parent = node.parent; parent; parent = parent.parent) if (parent.type !== 'property') depth += 1;
  return depth;
}

function replaced(text: string, node: Node | undefined, value: unknown): string {
  const { offset = 0, length = 0 } = node ?? {};
  const { indent, column } = placeAt(text, offset);
  return `${text.slice(0, offset)}${printJson(value, { indent, column })}${text.slice(offset + length)}`;
}

function behind(text: string, last: Node | undefined, property: Property): string {
  const end = (last?.offset ?? 0) + (last?.length ?? 0);
  const { indent } = placeAt(text, last?.offset ?? 0);
  return `${text.slice(0, end)},\n${' '.repeat(indent)}${printed(property, indent)}${text.slice(end)}`;
}

function inFrontOf(text: string, next: Node, property: Property): string {
  const { indent } = placeAt(text, next.offset);
  return `${text.slice(0, next.offset)}${printed(property, indent)},\n${' '.repeat(indent)}${text.slice(next.offset)}`;
}

function printed({ key, value }: Property, indent: number): string {
  const start = `${JSON.stringify(key)}: `;
  return `${start}${printJson(value, { indent, column: indent + start.length })}`;
}

function placeAt(text: string, offset: number): { indent: number; column: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^ */.exec(text.slice(start, offset))?.[0].length ?? 0;
  return { indent, column: offset - start };
}
