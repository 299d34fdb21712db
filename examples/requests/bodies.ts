import { lastObject } from './paths.ts';
import { type Purpose, recordSample } from './records.ts';
import { type Notation, type Operation, objects, type Parameter, parameterOf } from './specification.ts';
import { type Form, idOf, recordOf, sampleFile, sampleOf } from './values.ts';

type Parameters = Record<string, string | Parameter>;

/** What a call states as the body of an operation. */
export function bodySample(notation: Notation, form: Form): unknown {
  const { $keys, $raw, $multipart, $beside = {} } = notation.body ?? {};
  if ($raw) return sampleFile;
  if ($keys) return keysSample($keys as Parameters, purposeOf(notation, form));
  if ($multipart) return fieldsSample($multipart as Parameters, form);
  const [key, type] = envelopeOf(notation);
  const body = valueSample(key || 'body', type, purposeOf(notation, form));
  const beside = keysSample($beside as Parameters, purposeOf(notation, form));
  return Object.keys(beside).length > 0 ? { ...Object(body), ...beside } : body;
}

/** What a call for many records states: the records, or their ids and what changes. */
export function manySample({ notation, called, method }: Operation, path: readonly unknown[], form: Form): unknown[] {
  const isUpdate = method !== 'create';
  const owners = isUpdate ? path.slice(0, -1) : path;
  const kind = notation.bulk?.form;
  if (kind === 'each') return [...owners, rowsOf(notation, form, isUpdate)];
  const object = lastObject(called) ?? '';
  const ids = [idOf(object, 1), (form === 'full' && recordOf(object, 2)) || idOf(object, 2)];
  return [...owners, ids, ...(kind === 'same' ? [bodySample(notation, form)] : [])];
}

function rowsOf(notation: Notation, form: Form, isUpdate: boolean): unknown[] {
  const object = envelopeOf(notation)[1].replace('[]', '');
  const row = recordSample(object, purposeOf(notation, form));
  const { id = 'id' } = objects.get(object) ?? {};
  return isUpdate ? [1, 2].map((index) => ({ [id]: idOf(object, index), ...row })) : [row, row];
}

/** The key of an envelope and the type of what is in it. */
function envelopeOf({ body = {} }: Notation): [key: string, type: string] {
  const [key, type] = Object.entries(body).find(([name]) => !name.startsWith('$')) ?? ['', 'any'];
  return [key, String(type)];
}

function purposeOf({ request, body, accepts }: Notation, form: Form): Purpose {
  const isCreate = (body?.$purpose ?? (request.startsWith('POST') ? 'create' : 'update')) === 'create';
  return { form, purpose: isCreate ? 'create' : 'update', accepts };
}

function keysSample(keys: Parameters, purpose: Purpose): Record<string, unknown> {
  const stated = statedOf(keys, purpose.form);
  return Object.fromEntries(stated.map(([name, { type, ...rest }]) => [name, valueSample(name, type, purpose, rest)]));
}

/** A form without a field would be none. */
function fieldsSample(fields: Parameters, form: Form): Record<string, unknown> {
  const stated = statedOf(fields, form);
  const least = stated.length > 0 ? stated : statedOf(fields, 'full').slice(0, 1);
  return Object.fromEntries(least.map(([name, field]) => [name, sampleOf(name, field, form)]));
}

function statedOf(parameters: Parameters, form: Form): [string, Parameter][] {
  const all = Object.entries(parameters).map(([name, one]) => [name, parameterOf(one)] as [string, Parameter]);
  return all.filter(([, { required }]) => required || form === 'full');
}

function valueSample(name: string, type: string, purpose: Purpose, rest: Omit<Parameter, 'type'> = {}): unknown {
  const object = type.replace('[]', '');
  if (!objects.has(object)) return sampleOf(name, { type, ...rest }, purpose.form);
  const record = recordSample(object, purpose);
  return type.endsWith('[]') ? [record] : record;
}
