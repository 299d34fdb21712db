import type { ObjectNode, OperationNode, ParameterNode } from '../model/model.ts';
import { elementOf, pascalCase, singular } from '../names.ts';
import { printType } from './calls.ts';
import { propertyName, quote } from './literal.ts';
import { isExport, pageSizeText, queryOf } from './paging.ts';
import type { ResourceScope } from './resource-scope.ts';
import { sortParameters } from './sorting.ts';
import { type Doc, docOf, sentence } from './text.ts';
import { idType, join, optional, readonlyListOf, recordTypes, scalarInput } from './value-types.ts';

/** An interface in the file of a resource. */
export interface PlannedInterface {
  readonly name: string;
  readonly doc: Doc;
  /** Interface that it extends; '' for none. */
  readonly base: string;
  readonly members: readonly PlannedProperty[];
}

/** A property of such an interface. */
export interface PlannedProperty {
  readonly doc: Doc;
  readonly name: string;
  readonly isOptional: boolean;
  /** Begins with a blank or a line end. */
  readonly type: string;
}

/** Prints a property of an interface. One that is optional may also be stated as undefined. */
export function property(name: string, type: string, doc: Doc, isOptional = true): PlannedProperty {
  const shown = propertyName(name);
  const column = 2 + shown.length + (isOptional ? '?:' : ':').length;
  const place = { indent: 2, column, after: 1 };
  return { doc, name: shown, isOptional, type: printType(isOptional ? optional(type) : type, place) };
}

/** What an operation is about, in names of types: `ListTickets`, `GetTicket`, `ImportCreateTicket`. */
export function operationNoun({ name, isList, resource }: OperationNode): string {
  const isPlural = isList || /Many$/.test(name);
  return `${pascalCase(name)}${isPlural ? resource.className : singular(resource.className)}`;
}

/** The query of an operation; undefined where nothing is known of it. */
export function queryInterface(operation: OperationNode, scope: ResourceScope): PlannedInterface | undefined {
  const members = queryMembers(operation, scope);
  if (members.length === 0) return undefined;
  return { name: `${operationNoun(operation)}Query`, doc: docOf([`Query of \`${operation.id}\`.`]), base: '', members };
}

/** The parameters of a query: its own, and those that follow from sorting, side-loads and paging. */
export function queryMembers(operation: OperationNode, scope: ResourceScope): PlannedProperty[] {
  const own = queryOf(operation).filter(({ name }) => operation.name !== 'getMany' || name !== 'ids');
  return [
    ...[...own, ...sortParameters(operation)].map((one) => parameterMember(one, scope)),
    ...includeMember(operation),
    ...pagingMembers(operation, scope),
    ...contentMember(operation),
  ];
}

/** The body of an operation that has no envelope. */
export function bodyInterface(operation: OperationNode, members: readonly PlannedProperty[]): PlannedInterface {
  return { name: `${operationNoun(operation)}Body`, doc: docOf([`Body of \`${operation.id}\`.`]), base: '', members };
}

/** The side-loads of a list; undefined where it has none. */
export function sideloadsInterface(operation: OperationNode, scope: ResourceScope): PlannedInterface | undefined {
  const loaded = operation.include.filter(({ embedded }) => embedded === undefined);
  // A bulk form of an answer of several requests has no side-loads to hand out.
  if (loaded.length === 0 || operation.name === 'getMany') return undefined;
  const members = loaded.map(({ name, object }) => {
    const doc = docOf([`Comes with \`include: ['${name}']\`.`], 2);
    return { doc, name: propertyName(name), isOptional: true, type: ` ${sideloadType(object, scope)}[]` };
  });
  return {
    name: `${operationNoun(operation)}Sideloads`,
    doc: docOf([`What comes along with \`${operation.id}\` on request.`]),
    base: '',
    members,
  };
}

/** Without a way to load them by id, the runtime hands records out as they came. */
function sideloadType(object: ObjectNode | undefined, scope: ResourceScope): string {
  if (!object) return 'unknown';
  return object.link ? scope.type(object) : 'Record<string, unknown>';
}

/** The fields of a form. */
export function fieldMembers(fields: readonly ParameterNode[], scope: ResourceScope): PlannedProperty[] {
  return fields.map((field) =>
    field.type === 'file' ? fileMember(field, scope) : parameterMember(field, scope, false),
  );
}

function fileMember({ name, notation }: ParameterNode, scope: ResourceScope): PlannedProperty {
  const { description, required = false } = notation;
  return property(name, scope.runtime('FileSource'), docOf([description && sentence(description)], 2), !required);
}

/** A property for a parameter. */
export function parameterMember(
  { name, type, references, notation }: ParameterNode,
  scope: ResourceScope,
  isQuery = true,
): PlannedProperty {
  const { description, required = false, deprecated } = notation;
  const tag = deprecated === undefined ? undefined : { tag: '@deprecated', text: deprecated };
  const unit = elementOf(type) === 'unixTime' ? ' A number counts seconds since 1970.' : '';
  const doc = docOf([description && `${sentence(description)}${unit}`, tag], 2);
  const isId = elementOf(type) === 'integer' && /(^|_)ids?$/.test(name);
  const own =
    references || isId ? idType(references ?? { idType: 'integer' }, scope) : elementType(type, notation.values);
  const one = join([own, ...(references ? recordTypes(references, scope.type) : [])]);
  const isList = elementOf(type) !== type;
  // One value in a query is a list of one; in a body it would be something else.
  const many = isQuery ? `${one} | ${readonlyListOf(one)}` : readonlyListOf(one);
  return property(name, isList ? many : one, doc, !required);
}

function elementType(type: string, values: ParameterNode['notation']['values']): string {
  if (!values) return scalarInput(elementOf(type));
  return join(values.map((value) => (typeof value === 'string' ? quote(value) : String(value))));
}

function includeMember({ include }: OperationNode): PlannedProperty[] {
  if (include.length === 0) return [];
  const names = join(include.map(({ name }) => quote(name)));
  return [member('include', readonlyListOf(names), 'What comes along in the same answer.')];
}

function contentMember({ body }: OperationNode): PlannedProperty[] {
  const text = 'Media type of the content, in place of what the file or its name says.';
  return body?.kind === 'raw' ? [member('contentType', 'string', text)] : [];
}

function pagingMembers(operation: OperationNode, scope: ResourceScope): PlannedProperty[] {
  const { isList, notation } = operation;
  const { pagination = [] } = notation;
  if (!isList || pagination.length === 0) return [];
  const size = member('pageSize', 'number', pageSizeText(notation));
  const from = isExport(operation)
    ? member(
        'from',
        `string | ${scope.runtime('ExportCheckpoint')}`,
        'Checkpoint or cursor to go on from, in place of `start_time`.',
      )
    : member('from', 'string', 'Cursor of a page: the list goes on behind it.');
  const offset = [
    member('page', 'number', 'Number of the first page, for paging by offset.'),
    member('per_page', 'number', 'Records a page, for paging by offset.'),
  ];
  return [size, from, ...(pagination.includes('offset') ? offset : [])];
}

function member(name: string, type: string, text: string): PlannedProperty {
  return property(name, type, docOf([text], 2));
}
