import { didYouMean } from '../errors/did-you-mean.ts';
import { isMany, refusal } from './coerce.ts';
import { type CompiledSchema, schemaOf } from './compiled-schema.ts';
import { attributeOf, copy, equal, isRecord, namesOf } from './copy.ts';
import { isDateType, wireDate } from './dates.ts';
import { idOfElement, nestedSchema } from './elements.ts';
import { pairing } from './pairing.ts';
import type { AttributeSchema, Attributes } from './schema.ts';
import { baseOf, type View } from './view.ts';

/**
 * Looks for values that the API can't take in what is about to be sent of a model. What the API gave itself is not looked
 * at, whatever it is.
 *
 * @throws InvalidArgumentError naming the attribute, what was expected and what came.
 */
export function checkBody(model: View, body: Attributes): void {
  const schema = schemaOf(model);
  checkRecord(schema, body, baseOf(model), schema.label);
}

function checkRecord(schema: CompiledSchema, record: Attributes, base: unknown, path: string): void {
  for (const name of namesOf(record)) {
    const before = isRecord(base) ? attributeOf(base, name) : undefined;
    const attribute = schema.attributes.get(name) ?? {};
    if (record[name] === null) continue;
    if (attribute.list || isMany(attribute)) checkList(attribute, record[name], before, `${path}.${name}`);
    else checkValue(attribute, record[name], before, `${path}.${name}`);
  }
}

/** Of a list that goes by id only a part is sent; its elements are named by their ids, of another by their positions. */
function checkList(attribute: AttributeSchema, list: unknown, before: unknown, path: string): void {
  if (equal(before, list)) return;
  if (!Array.isArray(list)) throw refusal(path, 'an array', list);
  const old = Array.isArray(before) ? before : [];
  const positions = pairing(attribute, list, old);
  for (const [index, element] of list.entries()) {
    const id = attribute.update === 'mergeById' ? idOfElement(attribute, element) : undefined;
    checkValue(attribute, element, old[positions[index] ?? -1], `${path}[${id === undefined ? index : `id ${id}`}]`);
  }
}

function checkValue(attribute: AttributeSchema, value: unknown, before: unknown, path: string): void {
  if (equal(before, value)) return;
  const schema = nestedSchema(attribute, value);
  if (schema) checkRecord(schema, value as Attributes, before, path);
  else if (attribute.model && !attribute.type) throw refusal(path, 'an object', value);
  else checkScalar(attribute, value, path);
}

function checkScalar({ type, values }: AttributeSchema, value: unknown, path: string): void {
  if (values && !values.includes(value as string)) {
    throw refusal(path, `one of ${values.join(', ')}`, value, didYouMean(String(value), values));
  }
  const kind = (type ?? 'any').replace('[]', '');
  if (!isOfKind(kind, value)) throw refusal(path, `of type ${kind}`, value);
  copy(value, path);
}

function isOfKind(kind: string, value: unknown): boolean {
  if (isDateType(kind)) return wireDate(value, kind) !== undefined;
  // A number beyond 2^53 may have lost its last digits already.
  if (kind === 'integer') return Number.isSafeInteger(value) || typeof value === 'bigint';
  if (kind === 'string') return typeof value !== 'object';
  return kind === 'any' || typeof value === kind;
}
