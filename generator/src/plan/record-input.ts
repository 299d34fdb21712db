import type {
  AttributeNode,
  BodyNode,
  EnvelopeNode,
  KeyNode,
  ObjectNode,
  OperationNode,
  Purpose,
} from '../model/model.ts';
import { objectsIn } from '../model/value-type.ts';
import { withArticle } from '../names.ts';
import { type InputScope, writtenType } from './object-members.ts';
import { hasInput, inputName, statedName, valuesName } from './object-names.ts';
import {
  operationNoun,
  type PlannedInterface,
  type PlannedProperty,
  parameterMember,
  property,
} from './parameter-types.ts';
import { manyOf } from './parameters.ts';
import type { ResourceScope } from './resource-scope.ts';
import { docOf, sentence } from './text.ts';
import { idType, join, orEmpty } from './value-types.ts';

/** What an operation takes of a record beyond what the object allows, and beside it; undefined where it takes nothing more. */
export function recordInterface(
  operation: OperationNode,
  { type, purpose, beside }: EnvelopeNode,
  scope: ResourceScope,
): PlannedInterface | undefined {
  const [object] = objectsIn(type);
  const names = operation.notation.accepts ?? [];
  if (!object || names.length + beside.length === 0) return undefined;
  const attributes = object.attributes.filter(({ name }) => names.includes(name));
  const members = [
    ...attributes.flatMap((attribute) => membersOf(attribute, object, scope)),
    ...beside.map((one) => parameterMember(one, scope, false)),
  ];
  const what = beside.length > 0 ? `${withArticle(object.name)}, and beside it` : withArticle(object.name);
  const doc = docOf([`What \`${operation.id}\` takes of ${what}.`]);
  return { name: `${operationNoun(operation)}Input`, doc, base: inputOf(object, purpose, scope) ?? '', members };
}

/** The keys of a body without an envelope; a record may also be stated by its attributes. */
export function keyMembers(
  { keys, purpose }: Extract<BodyNode, { kind: 'keys' }>,
  scope: ResourceScope,
): PlannedInterface['members'] {
  return keys.map((key) =>
    key.object ? recordMember(key, key.object, purpose, scope) : parameterMember(key, scope, false),
  );
}

function recordMember(key: KeyNode, object: ObjectNode, purpose: Purpose, scope: ResourceScope): PlannedProperty {
  const { description, required = false } = key.notation;
  const one = join([inputOf(object, purpose, scope) ?? 'Record<string, unknown>', scope.type(object)]);
  const type = key.type.endsWith('[]') ? manyOf(one, scope) : one;
  return property(key.name, type, docOf([description && sentence(description)], 2), !required);
}

/** Name of the type of what may be stated of a record; undefined where nothing may. */
function inputOf(object: ObjectNode, purpose: Purpose, scope: ResourceScope): string | undefined {
  if (!hasInput(object)) return undefined;
  return scope.typeOf(object, statedName(object, purpose));
}

function membersOf(attribute: AttributeNode, object: ObjectNode, scope: ResourceScope): PlannedInterface['members'] {
  const { name, description, accessor, references, nullable } = attribute;
  const doc = docOf([description && sentence(description)], 2);
  const own = property(name, orEmpty(typeOf(attribute, object, scope), { nullable, absent: false }), doc);
  if (accessor === undefined || references) return [own];
  const date = orEmpty('Date', { nullable, absent: false });
  return [own, property(accessor, date, docOf([`In place of \`${name}\`.`], 2))];
}

function typeOf(attribute: AttributeNode, object: ObjectNode, scope: ResourceScope): string {
  return attribute.name === object.id ? idType(object, scope) : writtenType(attribute, inputScope(object, scope));
}

function inputScope(object: ObjectNode, scope: ResourceScope): InputScope {
  return {
    model: (other) => scope.type(other),
    input: (other) => scope.typeOf(other, inputName(other)),
    runtime: (name) => scope.runtime(name),
    values: (attribute) => scope.typeOf(object, valuesName(object, attribute)),
  };
}
