import type { ObjectNotation, ResourceNotation } from '../load/notation.ts';
import type { Edit, Texts } from './edit/edits.ts';

/** Leaves out new files that nothing needs: resources without operations and parts, and objects that nothing names. */
export function withoutUnused(edits: readonly Edit[], texts: Texts): readonly Edit[] {
  const unused = new Set(
    edits.filter((edit) => 'create' in edit && isUnused(edit.create, edit.file, edits, texts)).map(({ file }) => file),
  );
  if (unused.size === 0) return edits;
  const left = edits.filter(({ file }) => !unused.has(file));
  return withoutUnused(left, new Map([...texts].filter(([path]) => !unused.has(path))));
}

function isUnused(create: object, file: string, edits: readonly Edit[], texts: Texts): boolean {
  if ('object' in create && !('operations' in create)) return !isNamed((create as ObjectNotation).object, file, texts);
  const hasOperations = edits.some((edit) => edit.file === file && 'set' in edit);
  return !hasOperations && !isParent(create as ResourceNotation, file, edits);
}

function isNamed(object: string, file: string, texts: Texts): boolean {
  const name = new RegExp(`"${object}(\\[\\])?"`);
  return [...texts].some(([path, text]) => path !== file && name.test(text));
}

function isParent({ resource, parent }: ResourceNotation, file: string, edits: readonly Edit[]): boolean {
  const path = parent === undefined ? resource : `${parent}.${resource}`;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return edits.some(
    (edit) => edit.file.startsWith(folder) && 'create' in edit && (edit.create as ResourceNotation).parent === path,
  );
}
