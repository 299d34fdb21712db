import { type Document, isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';

/** The root of an OpenAPI document, as far as the import looks at it. */
export interface OpenApi {
  readonly info: { readonly title: string };
  readonly paths: Readonly<Record<string, unknown>>;
  readonly components?: unknown;
}

/** Reads an OpenAPI document in JSON or YAML 1.1; throws where it is neither, or no OpenAPI 3 with a title and paths. */
export function readOpenApi(text: string): OpenApi {
  const document = parseDocument(text, { version: '1.1', merge: true, logLevel: 'silent' });
  const [problem] = document.errors;
  if (problem) throw new Error(`The document is no sound JSON or YAML: ${problem.message.trim()}`);
  keepWords(document);
  const value: unknown = document.toJS({ maxAliasCount: -1 });
  const { paths, openapi, swagger: version = openapi } = isRecord(value) ? value : {};
  if (!isRecord(value) || version === undefined) throw new Error('This is no OpenAPI document: it has no "openapi".');
  if (!/^3(\.|$)/.test(String(version)))
    throw new Error(`This is OpenAPI ${version}, and the import reads OpenAPI 3: convert the document first.`);
  if (!isRecord(paths)) throw new Error('This is no whole OpenAPI document: it has no "paths".');
  return { info: { title: titleIn(value.info) }, paths, components: value.components };
}

/** The list of a document's operations has its name. */
function titleIn(info: unknown): string {
  const title = isRecord(info) ? String(info.title ?? '') : '';
  if (/[a-z0-9]/i.test(title)) return title;
  throw new Error('The document has no "info.title", which its list in specification/published is named after.');
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
