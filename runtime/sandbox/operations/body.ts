import type { Call } from '../contract.ts';
import { missingParameter } from '../http/failure.ts';
import { type Attributes, isAttributes } from '../types.ts';

/** The key of the request's envelope: `ticket`. */
export function bodyKey({ operation }: Call): string {
  const key = Object.keys(operation.table.body ?? {}).find((name) => !name.startsWith('$'));
  return key ?? operation.type?.key ?? '';
}

/** The record that the body states. */
export function bodyRecord(call: Call, key: string = bodyKey(call)): Attributes {
  const envelope = isAttributes(call.body) ? call.body : {};
  const value = key === '' ? call.body : envelope[key];
  if (!isAttributes(value)) throw missingParameter(key);
  return value;
}

/** The records that the body states; undefined where it states none. */
export function bodyRecords(call: Call): Attributes[] | undefined {
  const plural = call.operation.type?.plural ?? '';
  const value = isAttributes(call.body) ? (call.body[plural] ?? call.body[bodyKey(call)]) : call.body;
  return Array.isArray(value) ? value.filter(isAttributes) : undefined;
}

/** A body without an envelope. */
export function bodyAttributes({ body }: Call): Attributes {
  return isAttributes(body) ? body : {};
}
