import type { BodyNode, ObjectNode, OperationNode } from '../model/model.ts';
import { objectsIn } from '../model/value-type.ts';
import { plural } from '../names.ts';
import { printHead } from './calls.ts';
import { propertyName } from './literal.ts';
import { formDoc, methodDoc, modelDoc } from './method-doc.ts';
import { answerType, type MethodParts } from './method-parts.ts';
import { manyOf, type Parameter } from './parameters.ts';
import { searchHeads } from './search.ts';
import type { Doc } from './text.ts';
import { idType, join, recordTypes } from './value-types.ts';

/** One way to call a method. */
export interface Signature {
  readonly doc: Doc;
  readonly head: string;
}

/** All ways to call a method, and the head of the implementation where there are several. */
export interface Signatures {
  readonly signatures: readonly Signature[];
  readonly implementation: string;
}

/** The ways to call the method of an operation: plain, with the record alone, and with many records. */
export function planSignatures(parts: MethodParts): Signatures {
  if (parts.operation.notation.search) return searchSignatures(parts);
  const shapes = shapesOf(parts);
  const isOverloaded = shapes.length > 1;
  const signatures = shapes.map((shape) => ({ doc: shape.doc, head: headOf(parts, shape, isOverloaded) }));
  return { signatures, implementation: isOverloaded ? implementationOf(parts, shapes) : '' };
}

function searchSignatures({ operation, scope, queryType = '', result }: MethodParts): Signatures {
  const { heads, implementation } = searchHeads(operation, scope, { keywords: queryType, result });
  return { signatures: heads.map((head) => ({ doc: methodDoc(operation), head })), implementation };
}

interface Shape {
  readonly doc: Doc;
  readonly parameters: readonly Parameter[];
  readonly result: string;
}

function shapesOf(parts: MethodParts): Shape[] {
  const { operation, body, path, result } = parts;
  const doc = methodDoc(operation);
  if (operation.name === 'getMany') return [{ doc, parameters: [idsOf(parts)], result }];
  const plain = { doc, parameters: [...path, ...(body ? [body] : [])], result };
  const own = body?.isOfPathRecord ? [modelShape(parts)] : [];
  return [plain, ...own, ...operation.many.map((form) => formShape(parts, form))];
}

/** In place of the body, where the record itself says what changed; what stands before a required query can't be left out. */
function noBody({ operation, body }: Pick<MethodParts, 'operation' | 'body'>): Parameter {
  return { name: `${body?.name}${isQueryRequired(operation) ? '' : '?'}`, type: 'undefined' };
}

/** An update that is given the changed record alone. */
function modelShape({ operation, scope, path, body, result }: MethodParts): Shape {
  const [object] = objectsIn((operation.body as Extract<BodyNode, { kind: 'envelope' }>).type);
  const last = path.at(-1);
  const record = { name: last?.name ?? '', type: object ? scope.type(object) : 'never' };
  return {
    doc: modelDoc(operation),
    parameters: [...path.slice(0, -1), record, noBody({ operation, body })],
    result,
  };
}

function formShape(parts: MethodParts, form: OperationNode): Shape {
  const result = `${parts.scope.runtime('ApiCall')}<${answerType(form, parts.scope)}>`;
  const owners = parts.path.slice(0, form.pathParameters.length);
  return { doc: formDoc(form), parameters: [...owners, ...formParameters(parts, form)], result };
}

function formParameters(parts: MethodParts, form: OperationNode): Parameter[] {
  const { body, scope } = parts;
  const { name, type } = rowsOf(parts, form);
  const rows = { name, type: manyOf(type, scope) };
  const kind = form.notation.bulk?.form;
  if (kind === 'each') return body?.isOfPathRecord ? [rows, noBody(parts)] : [rows];
  return [rows, ...(kind === 'same' && body ? [body] : [])];
}

/** What the form for many of an operation calls its records, and the type of one of them. */
export function rowsOf({ path, body, scope, record, operation }: MethodParts, form: OperationNode): Parameter {
  const [object] = operation.body?.kind === 'envelope' ? objectsIn(operation.body.type) : [];
  const model = object ? [scope.type(object)] : [];
  const isEach = form.notation.bulk?.form === 'each';
  if (isEach && !body?.isOfPathRecord) return { name: plural(body?.name ?? 'record'), type: join([record, ...model]) };
  const first = path.at(-1) ?? { name: 'record', type: scope.runtime('Id') };
  const withId = `(${record} & { ${idOf(object, scope)} })`;
  return { name: plural(first.name), type: isEach ? join([withId, ...model]) : first.type };
}

/** The attribute that says which record a row changes. */
function idOf(object: ObjectNode | undefined, scope: MethodParts['scope']): string {
  const { id = 'id', idType: type = 'integer' } = object ?? {};
  return `${propertyName(id)}: ${idType({ idType: type }, scope)}`;
}

/** A head ends with the query, where there is one, and the options. */
function headOf(parts: MethodParts, { parameters, result }: Shape, isOverload: boolean): string {
  const shown = [...parameters, ...tailOf(parts, isOverload)].map(({ name, type }) => `${name}: ${type}`);
  return printHead(parts.operation.name, shown, result, { end: isOverload ? ';' : ' {' });
}

function tailOf({ queryType, scope, operation }: MethodParts, isOverload: boolean): Parameter[] {
  const rest = (name: string, type: string): Parameter =>
    isOverload ? { name: `${name}?`, type } : { name, type: `${type} = {}` };
  const query =
    queryType === undefined
      ? []
      : [isQueryRequired(operation) ? { name: 'query', type: queryType } : rest('query', queryType)];
  return [...query, rest('options', scope.runtime('RequestOptions'))];
}

/** The `ids` of a `getMany` are its argument. */
function isQueryRequired({ name: method, query, notation: { oneOf } }: OperationNode): boolean {
  if (oneOf) return true;
  return query.some(({ name, notation }) => notation.required && !(name === 'ids' && method === 'getMany'));
}

/** Nobody sees it: the signatures say what is taken, and the runtime checks that it was. */
function implementationOf(parts: MethodParts, signatures: readonly Shape[]): string {
  const [first] = signatures;
  const optional = new Set(
    signatures.flatMap(({ parameters }) => parameters.map(({ name }) => name)).filter((name) => name.endsWith('?')),
  );
  const parameters = (first?.parameters ?? []).map(({ name }) =>
    optional.has(`${name}?`) ? `${name}?: unknown` : `${name}: unknown`,
  );
  const rest = tailOf(parts, false).map(({ name, type }) => `${name}: ${type}`);
  return printHead(parts.operation.name, [...parameters, ...rest], `${parts.scope.runtime('ApiCall')}<unknown>`);
}

function idsOf({ operation, scope }: MethodParts): Parameter {
  const [first] = typeof operation.answer === 'string' ? [] : operation.answer;
  const [object] = first ? objectsIn(first.type) : [];
  const id = idType({ idType: object?.idType ?? 'integer' }, scope);
  return { name: 'ids', type: manyOf(join([id, ...(object ? recordTypes(object, scope.type) : [])]), scope) };
}
