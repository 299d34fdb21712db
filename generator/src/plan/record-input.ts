import type { AttributeNode, BodyNode, ObjectNode, OperationNode } from '../model/model.ts';
import { objectsIn } from '../model/value-type.ts';
import { withArticle } from '../names.ts';
import { type InputScope, writtenType } from './object-members.ts';
import { createName, hasInput, inputName, updateName, valuesName } from './object-names.ts';
import { operationNoun, type PlannedInterface, property } from './parameter-types.ts';
import type { ResourceScope } from './resource-scope.ts';
import { docOf, sentence } from './text.ts';
import { idType, orEmpty } from './value-types.ts';

/** What an operation takes of a record beyond what the object allows; undefined where it takes nothing more. */
export function acceptsInterface(
  operation: OperationNode,
  body: Extract<BodyNode, { kind: 'envelope' }>,
  scope: ResourceScope,
): PlannedInterface | undefined {
  const [object] = objectsIn(body.type);
  const names = operation.notation.accepts ?? [];
  if (!object || names.length === 0) return undefined;
  const attributes = object.attributes.filter(({ name }) => names.includes(name));
  const base = hasInput(object)
    ? scope.typeOf(object, body.purpose === 'create' ? createName(object) : updateName(object))
    : '';
  const members = attributes.flatMap((attribute) => membersOf(attribute, object, scope));
  const doc = docOf([`What \`${operation.id}\` takes of ${withArticle(object.name)}.`]);
  return { name: `${operationNoun(operation)}Input`, doc, base, members };
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
