import type { AttributeNode, ObjectNode } from '../model/model.ts';
import { objectsIn } from '../model/value-type.ts';
import { printType } from './calls.ts';
import { lineWidth, quote } from './literal.ts';
import { choiceName, hasInput, isMergedIntoAccessor, isWritable, valuesName } from './object-names.ts';
import { accessorText, attributeText, deprecation, inputText } from './object-texts.ts';
import { type Doc, docOf } from './text.ts';
import {
  idType,
  isDate,
  join,
  listOf,
  optional,
  orEmpty,
  readonlyListOf,
  readType,
  recordTypes,
  scalarInput,
} from './value-types.ts';

/** Types of a file, as what is written to an attribute names them; asking for one imports it. */
export interface InputScope {
  /** Name of an object's class. */
  model(object: ObjectNode): string;
  /** Name of the type of what requests may state of an object. */
  input(object: ObjectNode): string;
  /** Name of a type of the runtime. */
  runtime(name: string): string;
  /** Name of the union of an attribute's values. */
  values(attribute: AttributeNode): string;
}

/** Types of the file of an object. */
export interface ObjectScope extends InputScope {
  readonly object: ObjectNode;
}

/** One property of a record. */
export interface Member {
  readonly doc: Doc;
  readonly name: string;
  /** A plain property; otherwise a pair of accessors. */
  readonly isProperty: boolean;
  readonly modifier: string;
  /** Begins with a blank or a line end. */
  readonly type: string;
  /** The parameter of its setter, where more may be assigned than what is read; '' for none. */
  readonly written: string;
}

/** One property of what a request may state. */
export interface InputMember {
  readonly doc: Doc;
  readonly name: string;
  /** Begins with a blank or a line end. */
  readonly type: string;
}

/** The properties of a record: its attributes, each followed by the property derived from it. */
export function membersOf(scope: ObjectScope): Member[] {
  const { object } = scope;
  return object.attributes.flatMap((attribute) => [
    ...(isMergedIntoAccessor(object, attribute) ? [] : [attributeMember(attribute, scope)]),
    ...(attribute.accessor === undefined ? [] : [accessorMember(attribute, attribute.accessor, scope)]),
  ]);
}

/** What a request may state of a record: attributes and derived properties. */
export function inputMembersOf(scope: ObjectScope): InputMember[] {
  const { object } = scope;
  return object.attributes
    .filter((attribute) => isWritable(attribute) || isStatedInline(attribute, scope))
    .flatMap((attribute) => [
      ...(isMergedIntoAccessor(object, attribute) || !isWritable(attribute) ? [] : [inputMember(attribute, scope)]),
      ...(attribute.accessor === undefined ? [] : [accessorInput(attribute, attribute.accessor, scope)]),
    ]);
}

function attributeMember(attribute: AttributeNode, scope: ObjectScope): Member {
  const { name, nullable, absent, access } = attribute;
  const type = orEmpty(valueType(attribute, scope), { nullable, absent: absent || access === 'write' });
  const doc = docOf([attributeText(attribute), deprecation(attribute)], 2);
  const isModel = objectsIn(attribute.type).some(hasInput) && access !== 'read';
  const modifier = access === 'read' ? 'readonly ' : '';
  if (!isModel)
    return { doc, name, isProperty: true, modifier, type: propertyType(modifier + name, type), written: '' };
  return {
    doc,
    name,
    isProperty: false,
    modifier: '',
    type: propertyType(`get ${name}()`, type),
    written: setterParameter(
      name,
      orEmpty(writtenType(attribute, scope), { nullable, absent: absent || access === 'write' }),
    ),
  };
}

function accessorMember(attribute: AttributeNode, name: string, scope: ObjectScope): Member {
  const isWritten = isWritable(attribute) || isStatedInline(attribute, scope);
  const { references } = attribute;
  const doc = docOf([accessorText(attribute), deprecation(attribute)], 2);
  const type = references
    ? loadedType(attribute, references, scope)
    : orEmpty('Date', { ...attribute, nullable: attribute.nullable || attribute.absent, absent: false });
  return {
    doc,
    name,
    isProperty: false,
    modifier: '',
    type: propertyType(`get ${name}()`, type),
    written: isWritten ? setterParameter(name, accessorWritten(attribute, scope)) : '',
  };
}

/** `value: T`, on lines of its own where it is long. */
function setterParameter(name: string, type: string): string {
  const isShort = `  set ${name}(value: ${type});`.length <= lineWidth;
  return isShort ? `value: ${type}` : `\n    value:${printType(type, { indent: 4, column: lineWidth })},\n  `;
}

function propertyType(start: string, type: string): string {
  return printType(type, { indent: 2, column: 2 + start.length + ':'.length });
}

function loadedType({ type }: AttributeNode, target: ObjectNode, scope: ObjectScope): string {
  return type.list ? `Promise<${scope.model(target)}[]>` : `Promise<${scope.model(target)} | null>`;
}

function accessorWritten(attribute: AttributeNode, scope: ObjectScope): string {
  const { references, nullable, type } = attribute;
  if (!references) return orEmpty('Date', { nullable, absent: false });
  const records = recordTypes(references, (object) => scope.model(object));
  const one = join([...records, idType(references, scope), ...inlineType(attribute, scope)]);
  return orEmpty(type.list ? readonlyListOf(one) : one, { nullable, absent: false });
}

/** Whether requests take, in place of ids that they do not take, what another attribute carries. */
function isStatedInline({ inline }: AttributeNode, { object }: ObjectScope): boolean {
  return object.attributes.some((other) => other.name === inline && isWritable(other));
}

/** A record that doesn't exist yet is taken as it is where the API makes it along the way. */
function inlineType({ inline }: AttributeNode, scope: ObjectScope): string[] {
  const attribute = scope.object.attributes.find(({ name }) => name === inline);
  return attribute
    ? objectsIn(attribute.type)
        .filter(hasInput)
        .flatMap((object) => [scope.model(object), scope.input(object)])
    : [];
}

function inputMember(attribute: AttributeNode, scope: ObjectScope): InputMember {
  const { name, nullable } = attribute;
  const type = orEmpty(writtenType(attribute, scope), { nullable, absent: false });
  return { doc: docOf([inputText(attribute), deprecation(attribute)], 2), name, type: inputProperty(name, type) };
}

function accessorInput(attribute: AttributeNode, name: string, scope: ObjectScope): InputMember {
  const what = attribute.type.list ? ': records, or their ids' : ': a record, or its id';
  const text = `In place of \`${attribute.name}\`${attribute.references ? what : ''}.`;
  return { doc: docOf([text], 2), name, type: inputProperty(name, accessorWritten(attribute, scope)) };
}

function inputProperty(name: string, type: string): string {
  return propertyType(`${name}?`, optional(type));
}

function valueType(attribute: AttributeNode, scope: ObjectScope): string {
  const { type, values, onlyAnswered, kinds, entries } = attribute;
  if (kinds) return kindType(kinds, scope);
  if (entries) return recordType(entries.map((entry) => readType(entry, scope.model)));
  if (values) {
    const known = [valuesName(scope.object, attribute), ...onlyAnswered.map(quote)];
    return listOf(join([...known, scope.runtime('OpenString')]), type.list);
  }
  if (type.kind === 'choice') {
    readType(type, (object) => scope.model(object));
    return listOf(choiceName(scope.object, attribute), type.list);
  }
  return readType(type, (object) => scope.model(object));
}

/** Type of a plain object whose values have some of these types. */
function recordType(types: readonly string[]): string {
  return `Record<string, ${join([...types, 'null'])}>`;
}

/** Type of the attribute that tells the classes of a polymorphic value apart. */
function kindType(kinds: readonly string[], scope: InputScope): string {
  return kinds.length > 0 ? join(kinds.map(quote)) : scope.runtime('UnlistedString');
}

/** Type of what a request may state of an attribute. */
export function writtenType(attribute: AttributeNode, scope: InputScope): string {
  const { type, values, open, references, kinds = [], entries } = attribute;
  if (kinds.length > 0) return kindType(kinds, scope);
  if (entries)
    return recordType(entries.map((entry) => (entry.list ? 'readonly ' : '') + readType(entry, scope.model)));
  if (references?.link) return writtenList(idType(references, scope), type.list);
  if (values)
    return writtenList(join([scope.values(attribute), ...(open ? [scope.runtime('OpenString')] : [])]), type.list);
  if (type.kind === 'scalar')
    return writtenList(
      isDate(type.name) ? scalarInput(type.name) : readType({ ...type, list: false }, scope.model),
      type.list,
    );
  if (type.kind === 'union') return join(type.types.map((one) => writtenType({ ...attribute, type: one }, scope)));
  const models = objectsIn(type).flatMap((object) => [
    scope.model(object),
    ...(hasInput(object) ? [scope.input(object)] : []),
  ]);
  return writtenList(join(models), type.list);
}

function writtenList(type: string, isList: boolean): string {
  return isList ? readonlyListOf(type) : type;
}
