import type { Document } from '../load/document.ts';
import type { AttributeNotation } from '../load/notation.ts';
import { accessorOf } from '../validate/accessor.ts';
import type { AttributeNode, ObjectNode } from './model.ts';
import { objectNamed, type Scope } from './scope.ts';
import { valueTypeOf } from './value-type.ts';

/** An attribute with its rules applied. */
export function attributeOf(
  name: string,
  attribute: AttributeNotation,
  object: ObjectNode,
  document: Document,
  scope: Scope,
): AttributeNode {
  return {
    name,
    type: valueTypeOf(attribute.type, scope, attribute.discriminator),
    description: attribute.description,
    access: attribute.access ?? (name === object.id ? 'read' : 'both'),
    required: attribute.required ?? false,
    nullable: attribute.nullable ?? false,
    absent: attribute.absent ?? false,
    values: attribute.values,
    onlyAnswered: attribute.onlyAnswered ?? [],
    open: attribute.open ?? false,
    kinds: scope.kinds.get(`${object.name}.${name}`),
    entries: attribute.entries?.map((type) => valueTypeOf(type, scope)),
    references: attribute.references ? objectNamed(scope, attribute.references) : undefined,
    accessor: accessorOf(name, attribute),
    inline: attribute.inline,
    uploadedBy: attribute.uploadedBy === undefined ? undefined : scope.resources.get(attribute.uploadedBy),
    update: attribute.update ?? 'replace',
    deprecated: attribute.deprecated,
    notation: attribute,
    origin: { file: document.path, pointer: ['attributes', name] },
  };
}
