import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import { oneOf } from '../diagnostics/suggest.ts';
import { type Document, type DocumentKind, type Pointer, placeOf, placeOfKey } from '../load/document.ts';

/** Checks documents against the JSON Schema of their kind. */
export type SchemaCheck = (document: Document) => Diagnostic[];

/** Compiles the schemas; each only when a document needs it, and once for all checks. */
export function createSchemaCheck(schemas: Readonly<Record<DocumentKind, object>>): SchemaCheck {
  const own = new Map<DocumentKind, ValidateFunction>();
  return (document) => {
    const validate = own.get(document.kind) ?? compiled(document.kind, schemas[document.kind]);
    own.set(document.kind, validate);
    if (validate(document.value)) return [];
    return withoutNoise((validate.errors ?? []).map(located)).map((found) => describe(document, found));
  };
}

/** Compiling costs more than checking; what validates the same specification again and again need not pay it again. */
const known = new Map<string, ValidateFunction>();

function compiled(kind: DocumentKind, schema: object): ValidateFunction {
  const text = JSON.stringify(schema);
  const validate = known.get(text) ?? compile(kind, schema);
  known.set(text, validate);
  return validate;
}

function compile(kind: DocumentKind, schema: object): ValidateFunction {
  try {
    return new Ajv({ allErrors: true, strict: false, verbose: true, formats: { uri: true } }).compile(schema);
  } catch (problem) {
    throw new Error(`schema/${kind}.schema.json is no sound JSON Schema: ${(problem as Error).message}`);
  }
}

interface Found {
  readonly pointer: Pointer;
  readonly problem: ErrorObject;
}

function located(problem: ErrorObject): Found {
  const parts = problem.instancePath.split('/').slice(1);
  return { pointer: parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')), problem };
}

/**
 * A value that fits none of several forms is reported once for each form. What went furthest into the value is what
 * the author meant; where nothing went deeper, one error for the value is enough.
 */
function withoutNoise(all: readonly Found[]): Found[] {
  const forms = all
    .filter(({ problem }) => problem.keyword === 'anyOf')
    .sort((a, b) => b.pointer.length - a.pointer.length);
  return forms.reduce((left, form) => keepDeepest(left, form), [...all]).filter(isNoConsequence);
}

function keepDeepest(all: readonly Found[], form: Found): Found[] {
  if (!all.includes(form)) return [...all];
  const inside = all.filter(({ pointer }) => startsWith(pointer, form.pointer));
  const depth = Math.max(...inside.map(({ pointer }) => pointer.length));
  const kept = depth > form.pointer.length ? inside.filter(({ pointer }) => pointer.length === depth) : [form];
  return [...all.filter((found) => !inside.includes(found)), ...kept];
}

function isNoConsequence({ problem }: Found): boolean {
  return problem.keyword !== 'propertyNames' && problem.keyword !== 'if';
}

function startsWith(pointer: Pointer, start: Pointer): boolean {
  return start.every((part, index) => part === pointer[index]);
}

function describe(document: Document, { pointer, problem }: Found): Diagnostic {
  const { keyword, params, parentSchema } = problem;
  if (keyword === 'additionalProperties') return unknownProperty(document, pointer, problem);
  if (keyword === 'required' || keyword === 'dependencies')
    return missingProperty(document, pointer, String(params.missingProperty));
  if (keyword === 'uniqueItems') return duplicateValue(document, pointer, Number(params.j));
  const place =
    problem.propertyName === undefined
      ? placeOf(document, typed(pointer))
      : placeOfKey(document, [...typed(pointer), problem.propertyName]);
  const help =
    keyword === 'enum'
      ? oneOf(typeof problem.data === 'string' ? problem.data : '', (params.allowedValues as unknown[]).map(String))
      : parentSchema?.description;
  return error('invalid-value', place, causeOf(problem), help as string | undefined);
}

function causeOf({ keyword, params, message }: ErrorObject): string {
  if (keyword === 'anyOf') return 'this is none of the forms that are allowed here';
  if (keyword === 'enum') return 'this is not one of the values that are allowed here';
  if (keyword === 'type') return `this must be of type ${[params.type].flat().join(' or ')}`;
  if (keyword === 'minLength') return 'this text must not be empty';
  return `this ${message ?? 'is not allowed here'}`;
}

function unknownProperty(document: Document, pointer: Pointer, { params, parentSchema }: ErrorObject): Diagnostic {
  const name = String(params.additionalProperty);
  const known = Object.keys((parentSchema?.properties as object | undefined) ?? {});
  return error(
    'unknown-property',
    placeOfKey(document, [...typed(pointer), name]),
    `nothing is called "${name}" here`,
    oneOf(name, known),
  );
}

function missingProperty(document: Document, pointer: Pointer, name: string): Diagnostic {
  const place = { ...placeOf(document, typed(pointer)), length: 1 };
  return error('missing-property', place, `"${name}" is missing`, `add "${name}"`);
}

function duplicateValue(document: Document, pointer: Pointer, index: number): Diagnostic {
  return error(
    'duplicate-value',
    placeOf(document, [...typed(pointer), index]),
    'this value is there already',
    'remove one of the two',
  );
}

/** Indexes of lists are numbers in a syntax tree. */
function typed(pointer: Pointer): Pointer {
  return pointer.map((part) => (/^\d+$/.test(String(part)) ? Number(part) : part));
}
