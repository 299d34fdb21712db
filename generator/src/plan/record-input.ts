import type { AttributeNode, BodyNode, OperationNode } from '../model/model.ts';
import { objectsIn } from '../model/value-type.ts';
import { createName, hasInput, updateName } from './object-names.ts';
import { operationNoun, type PlannedInterface } from './parameter-types.ts';
import type { ResourceScope } from './resource-scope.ts';
import { docOf, sentence } from './text.ts';
import { isDate, orEmpty, readonlyListOf, readType, scalarInput } from './value-types.ts';

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
  const members = attributes.flatMap((attribute) => membersOf(attribute, scope));
  const doc = docOf([`What \`${operation.id}\` takes of a ${object.name}.`]);
  return { name: `${operationNoun(operation)}Input`, doc, base, members };
}

function membersOf(attribute: AttributeNode, scope: ResourceScope): PlannedInterface['members'] {
  const { name, description, accessor, references, nullable } = attribute;
  const own = {
    doc: docOf([description && sentence(description)], 2),
    name,
    isOptional: true,
    type: orEmpty(typeOf(attribute, scope), { nullable, absent: false }),
  };
  if (accessor === undefined || references) return [own];
  return [
    own,
    {
      doc: docOf([`In place of \`${name}\`.`], 2),
      name: accessor,
      isOptional: true,
      type: orEmpty('Date', { nullable, absent: false }),
    },
  ];
}

function typeOf({ type }: AttributeNode, scope: ResourceScope): string {
  if (type.kind !== 'scalar') return readType(type, (object) => scope.type(object));
  const one = isDate(type.name) ? scalarInput(type.name) : readType({ ...type, list: false }, () => '');
  return type.list ? readonlyListOf(one) : one;
}
