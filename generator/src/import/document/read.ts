import { type Document, isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';

/** The root of an OpenAPI document, as far as the import looks at it. */
export interface OpenApi {
  readonly info?: { readonly title?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: unknown;
}

/** Reads an OpenAPI document in JSON or YAML 1.1; throws where it is neither, or has no paths. */
export function readOpenApi(text: string): OpenApi {
  const document = parseDocument(text, { version: '1.1', merge: true, logLevel: 'silent' });
  const [problem] = document.errors;
  if (problem) throw new Error(`The document is neither JSON nor YAML: ${problem.message}`);
  keepWords(document);
  const value: unknown = document.toJS({ maxAliasCount: -1 });
  if (!isRecord(value) || !isRecord(value.paths))
    throw new Error('The document has no "paths": it is no OpenAPI document.');
  return value as unknown as OpenApi;
}

/** Whether a value is an object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** In YAML 1.1 `on`, `no` and `y` are booleans, and 2020-01-01 is a time; the values of a string are meant as they are written. */
function keepWords(document: Document): void {
  visit(document, {
    Map(_, map) {
      const values = map.get('enum');
      if (typeOf(map) !== 'string' || !isSeq(values)) return;
      for (const item of values.items)
        if (isScalar(item) && item.value !== null) item.value = item.source ?? String(item.value);
    },
  });
}

function typeOf(map: YAMLMap): unknown {
  const type = map.get('type');
  return isMap(type) || isSeq(type) ? undefined : type;
}
