import type { AttributeNode, ObjectNode, ResourceNode } from '../model/model.ts';
import { objectsIn } from '../model/value-type.ts';
import { withArticle } from '../names.ts';
import { printType } from './calls.ts';
import { createImports, type Imports } from './imports.ts';
import { lineWidth, printLiteral, quote } from './literal.ts';
import { inputMembersOf, membersOf, type ObjectScope, writtenType } from './object-members.ts';
import * as names from './object-names.ts';
import { cacheLiteral, type SchemaScope, schemaLines } from './object-schema.ts';
import { banner, type PlannedFile } from './output.ts';
import { importPath, linkName, linksPath, objectPath, resourcePath } from './paths.ts';
import { type Doc, docOf, sentence } from './text.ts';
import { orEmpty } from './value-types.ts';

/** The file of one type of record. */
export function planObject(object: ObjectNode): PlannedFile {
  const imports = createImports();
  const scope = scopeOf(object, imports);
  const types = object.attributes.flatMap((attribute) => typesOf(object, attribute));
  const [input, variants] = [inputOf(scope), variantsOf(scope)];
  const own = { banner: banner([object.origin]), types, input, variants, members: membersOf(scope) };
  const view = { ...own, ...classOf(object, imports), imports: imports.print() };
  const declared = [...types, ...variants, ...(input ? [input] : [])].map(({ name }) => name);
  return {
    path: objectPath(object),
    template: 'api/objects/object.ts',
    view,
    exports: [object.name, ...declared],
    values: [object.name],
    origin: object.origin,
  };
}

/** The class with what the runtime is told of the type. */
function classOf(object: ObjectNode, imports: Imports): object {
  const { name, viewOf, description, id, idType, savedBy, atOnce, deletedWhen, resource } = object;
  return {
    doc: docOf([sentence(description), ...deprecationOf(object), ...seeOf(object)]),
    name,
    base: baseOf(object, imports),
    schemaType: imports.type('ObjectSchema', '@zents/runtime'),
    viewOf: viewOf === undefined ? '' : quote(viewOf),
    id: id === 'id' ? '' : quote(id),
    idType: idType === 'integer' ? '' : quote(idType),
    savedBy: savedBy === undefined ? '' : quote(savedBy),
    atOnce: atOnce === undefined ? '' : String(atOnce),
    deletedWhen: deletedWhen ? printLiteral(deletedWhen, { indent: 6, column: 19 }) : '',
    below: belowOf(object).map(quote).join(', '),
    cache: cacheLiteral(object),
    resource: resource && loaderOf(object, resource),
    schema: schemaLines(object, schemaScope(object, imports)),
  };
}

/** Attributes that name the records above: a record that knows them all can be saved by itself. */
function belowOf({ resource, attributes, savedBy = 'update' }: ObjectNode): string[] {
  const operation = resource?.operations.find(({ name }) => name === savedBy);
  const above = operation?.pathParameters.slice(0, -1).map(({ name }) => name) ?? [];
  return above.every((name) => attributes.some((attribute) => attribute.name === name)) ? above : [];
}

function loaderOf(object: ObjectNode, resource: ResourceNode): string {
  const line = ` ${loadOf(object, resource)},`;
  return `      resource: () =>${line}`.length <= lineWidth ? line : `\n       ${line}`;
}

/** Code that loads the class of a resource when it is needed. */
function loadOf(object: ObjectNode, resource: ResourceNode): string {
  const path = importPath(objectPath(object), resourcePath(resource));
  return `import('${path}').then((module) => module.${resource.className})`;
}

function scopeOf(object: ObjectNode, imports: Imports): ObjectScope {
  const from = (other: ObjectNode): string => importPath(objectPath(object), objectPath(other));
  const named = (name: string, other: ObjectNode): string =>
    other === object ? name : imports.type(name, from(other));
  return {
    object,
    model: (other) => named(other.name, other),
    input: (other) => named(names.inputName(other), other),
    runtime: (name) => imports.type(name, '@zents/runtime'),
    values: (attribute) => names.valuesName(object, attribute),
  };
}

function schemaScope(object: ObjectNode, imports: Imports): SchemaScope {
  const path = objectPath(object);
  return {
    model: (other) => (other === object ? other.name : imports.value(other.name, importPath(path, objectPath(other)))),
    link: (other) => imports.value(linkName(other), importPath(path, linksPath(other.api))),
    resource: (resource) => loadOf(object, resource),
  };
}

function baseOf(object: ObjectNode, imports: Imports): string {
  const base = imports.value(object.behaviour ?? 'Model', '@zents/runtime');
  return names.hasInput(object) ? `${base}<${names.inputName(object)}>` : base;
}

interface NamedType {
  readonly name: string;
  readonly doc: Doc;
  /** Begins with a blank or a line end. */
  readonly type: string;
}

/** The unions that an attribute brings: its values, or its classes. */
function typesOf(object: ObjectNode, attribute: AttributeNode): NamedType[] {
  if (attribute.values) {
    const name = names.valuesName(object, attribute);
    return [
      {
        name,
        doc: docOf([`The values of \`${attribute.name}\` that a request may state.`]),
        type: declared(name, attribute.values.map(quote)),
      },
    ];
  }
  if (attribute.type.kind !== 'choice') return [];
  const name = names.choiceName(object, attribute);
  const classes = objectsIn(attribute.type).map((other) => other.name);
  return [
    {
      name,
      doc: docOf([`What \`${attribute.name}\` holds, by its \`${attribute.type.choice.by}\`.`]),
      type: declared(name, classes),
    },
  ];
}

function declared(name: string, members: readonly string[]): string {
  return printType(members.join(' | '), { column: `export type ${name} =`.length });
}

function inputOf(scope: ObjectScope): { name: string; doc: Doc; members: object[] } | false {
  const { object } = scope;
  if (!names.hasInput(object)) return false;
  const doc = docOf([`What a request may state of ${withArticle(object.name)}.`]);
  return { name: names.inputName(object), doc, members: inputMembersOf(scope) };
}

/** What only a create, or only an update, may or must state. */
function variantsOf(scope: ObjectScope): NamedType[] {
  const { object } = scope;
  const input = names.inputName(object);
  const demanded = object.attributes.filter(names.isDemanded).map((attribute) => demandOf(attribute, scope));
  const created = object.attributes
    .filter(names.isOnlyCreated)
    .flatMap(({ name, accessor }) => [name, ...(accessor ? [accessor] : [])]);
  const create = {
    name: names.createName(object),
    doc: docOf([`What a request states that makes ${withArticle(object.name)}.`]),
    type: ` ${input} & {\n${demanded.join('')}}`,
  };
  const update = {
    name: names.updateName(object),
    doc: docOf([`What a request may state that changes ${withArticle(object.name)}.`]),
    type: omitted(names.updateName(object), input, created),
  };
  return [...(demanded.length > 0 ? [create] : []), ...(created.length > 0 ? [update] : [])];
}

function omitted(name: string, input: string, left: readonly string[]): string {
  const union = left.map(quote).join(' | ');
  const line = ` Omit<${input}, ${union}>`;
  if (`export type ${name} =${line};`.length <= lineWidth) return line;
  return ` Omit<\n  ${input},\n${printType(union, { column: 1 }).replace(/^ /, '  ')}\n>`;
}

/** One line of what must be stated; the input itself says what it means. */
function demandOf(attribute: AttributeNode, scope: ObjectScope): string {
  const { name, nullable } = attribute;
  const type = orEmpty(writtenType(attribute, scope), { nullable, absent: false });
  return `  ${name}:${printType(type, { indent: 2, column: 2 + name.length + 1 })};\n`;
}

function deprecationOf({ deprecated }: ObjectNode): { tag: string; text: string }[] {
  return deprecated === undefined ? [] : [{ tag: '@deprecated', text: deprecated }];
}

function seeOf({ docs }: ObjectNode): { tag: string; text: string }[] {
  return docs === undefined ? [] : [{ tag: '@see', text: docs }];
}
