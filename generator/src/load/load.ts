import { type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import { byCodeUnit } from '../order.ts';
import type { Document, DocumentKind } from './document.ts';
import { parseJson } from './parse.ts';

/** Everything that was read, and what could not be. */
export interface Loaded {
  readonly documents: readonly Document[];
  /** The JSON Schema of each kind of file. */
  readonly schemas: Readonly<Record<DocumentKind, object>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns the texts of a specification folder into documents with their syntax trees. */
export function load(texts: ReadonlyMap<string, string>): Loaded {
  const documents: Document[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [path, text] of [...texts].sort(([left], [right]) => byCodeUnit(left, right))) {
    if (path.startsWith('schema/')) continue;
    const kind = kindOf(path);
    if (!kind) diagnostics.push(unexpectedFile(path));
    else documents.push(read(path, kind, text, diagnostics));
  }
  const schemas = {
    api: schemaOf('api', texts),
    object: schemaOf('object', texts),
    resource: schemaOf('resource', texts),
    published: schemaOf('published', texts),
    names: schemaOf('names', texts),
  };
  return Object.freeze({ documents, schemas, diagnostics });
}

function read(path: string, kind: DocumentKind, written: string, diagnostics: Diagnostic[]): Document {
  const text = written.startsWith('\uFEFF') ? ` ${written.slice(1)}` : written;
  const parsed = parseJson(path, text);
  diagnostics.push(...parsed.diagnostics);
  const api = path.slice(0, Math.max(0, path.indexOf('/')));
  return Object.freeze({ path, api, kind, text, tree: parsed.tree, value: parsed.value });
}

function kindOf(path: string): DocumentKind | undefined {
  if (path === 'names.json') return 'names';
  const [top, folder, file, ...rest] = path.split('/');
  if (top === 'published') return file === undefined ? 'published' : undefined;
  if (folder === 'api.json' && file === undefined) return 'api';
  if (rest.length > 0 || file === undefined) return undefined;
  if (folder === 'objects') return 'object';
  return folder === 'resources' ? 'resource' : undefined;
}

function unexpectedFile(file: string): Diagnostic {
  const help =
    'the places are <api>/api.json, <api>/objects/<name>.json, <api>/resources/<name>.json, published/<document>.json and names.json';
  return error('unexpected-file', { file, offset: 0, length: 1 }, 'no file of the specification belongs here', help);
}

function schemaOf(kind: DocumentKind, texts: ReadonlyMap<string, string>): object {
  const path = `schema/${kind}.schema.json`;
  const text = texts.get(path);
  if (text === undefined) throw new Error(`${path} is missing in the specification folder.`);
  try {
    return JSON.parse(text) as object;
  } catch (problem) {
    throw new Error(`${path} is no JSON: ${(problem as Error).message}`);
  }
}
