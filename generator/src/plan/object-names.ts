import type { AttributeNode, ObjectNode, Purpose } from '../model/model.ts';
import { pascalCase, singular } from '../names.ts';

/** Whether a request may state anything of such a record. */
export function hasInput(object: ObjectNode): boolean {
  return object.attributes.some(isWritable);
}

/** Whether a request may state an attribute. */
export function isWritable({ access }: AttributeNode): boolean {
  return access !== 'read';
}

/** Whether only a request that makes a record may state an attribute. */
export function isOnlyCreated({ access }: AttributeNode): boolean {
  return access === 'create';
}

/** Whether a request that makes a record must state an attribute itself: nothing else stands for it. */
export function isDemanded({ required, access, accessor }: AttributeNode): boolean {
  return required && access !== 'read' && accessor === undefined;
}

/** Name of the type of what requests may state. */
export function inputName({ name }: ObjectNode): string {
  return `${name}Input`;
}

/** Name of the type of what a request that makes a record states. */
export function createName(object: ObjectNode): string {
  return object.attributes.some(isDemanded) ? `${object.name}Create` : inputName(object);
}

/** Name of the type of what a request that changes a record states. */
export function updateName(object: ObjectNode): string {
  return object.attributes.some(isOnlyCreated) ? `${object.name}Update` : inputName(object);
}

/** Name of the type of what a request of a purpose states. */
export function statedName(object: ObjectNode, purpose: Purpose): string {
  if (purpose === 'createOrUpdate') return inputName(object);
  return purpose === 'create' ? createName(object) : updateName(object);
}

/** Name of the union of an attribute's values: `TicketStatus`. */
export function valuesName(object: ObjectNode, { name, type }: AttributeNode): string {
  return `${object.name}${pascalCase(type.list ? singular(name) : name)}`;
}

/** Name of the union of a polymorphic attribute's classes: `AnyAuditEvent`. */
export function choiceName(object: ObjectNode, { name }: AttributeNode): string {
  return `Any${object.name}${pascalCase(singular(name))}`;
}

/** Whether the accessor of another attribute takes this one's place: `requester` of `requester_id`. */
export function isMergedIntoAccessor(object: ObjectNode, { name }: AttributeNode): boolean {
  return object.attributes.some((other) => other.inline === name && other.accessor === name);
}
