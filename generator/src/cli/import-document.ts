import { readFileSync, statSync } from 'node:fs';
import { shown } from './places.ts';

/** Reads what a person named as the document to import; throws where that is no file. */
export function readDocument(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Error(`There is no ${shown(path)}: state the file of an OpenAPI document.`);
  if (!found.isFile()) throw new Error(`${shown(path)} is no file: state the file of an OpenAPI document.`);
  return readFileSync(path, 'utf8');
}

/** Makes sure that a folder of a specification is one. */
export function requireFolder(path: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no folder ${shown(path)}: state that of the specification with --specification.`);
}
