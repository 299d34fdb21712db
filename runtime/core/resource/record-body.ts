import { wrongArgument } from '../errors/usage-errors.ts';
import { CapturedRecord } from '../model/captured-record.ts';
import { checkBody } from '../model/check-body.ts';
import { schemaOf } from '../model/compiled-schema.ts';
import { copy, isRecord } from '../model/copy.ts';
import { requestBodyOf } from '../model/request-body.ts';
import type { Attributes, ModelClass } from '../model/schema.ts';
import { make } from '../model/slots.ts';
import { recordOf } from '../model/view.ts';
import type { RequestBody } from '../operation/operation.ts';
import { formatInteger, wrongValue } from '../request/values.ts';
import { withIds } from './beside.ts';
import { captureRecord } from './capture.ts';
import { collect, EMPTY } from './collect.ts';
import { isMany } from './collection.ts';

/** Rules of a body with records in an envelope. */
export type RecordsBody = Extract<RequestBody, { key: string }> & { model: ModelClass };

/** The attributes of one record; the id goes with a record that is updated, as the API tells by it which one is meant. */
export function recordBody(argument: string, rules: RecordsBody, value: unknown): Attributes {
  const { model: type, purpose, many } = rules;
  const { object, id: idName } = schemaOf(type);
  const captured = capturedOf(argument, rules, value);
  if (!(captured instanceof CapturedRecord) || schemaOf(captured.model).object !== object) {
    throw wrongValue(argument, `a ${object} or an object of its attributes`, value);
  }
  const { model, body, snapshot } = captured;
  checkBody(model, body);
  const own = recordOf(model)[idName];
  // Where the record is the whole body, the path names it: Chat refuses a body that does so too.
  const isNamed = purpose === 'update' && (many || (snapshot && rules.key !== ''));
  return isNamed && own !== undefined ? { [idName]: copy(own), ...body } : body;
}

/** The attributes of each record of a collection, with what `guardOf` adds. */
export async function recordBodies(
  id: string,
  rules: RecordsBody,
  value: unknown,
  guardOf: (record: unknown) => Attributes = () => ({}),
): Promise<Attributes[]> {
  const argument = argumentOf(id, rules);
  if (!isMany(value)) throw wrongValue(argument, 'a collection of records', value);
  const records = await collect(id, value, rules.maxItems);
  if (records.length === 0) throw wrongArgument(argument, EMPTY);
  return records.map((record, index) => {
    const row = `${argument.slice(0, -1)}[${index}]`;
    const body = recordBody(`${row})`, rules, record);
    checkId(`${row}.id)`, rules, body);
    return { ...body, ...guardOf(record) };
  });
}

/** How messages name the body: by its envelope. */
export function argumentOf(id: string, { key }: { key: string }): string {
  return `${id}(${key || 'body'})`;
}

/** The API tells by it which record an update means; `external_id` does as well. */
function checkId(argument: string, { purpose, model }: RecordsBody, body: Attributes): void {
  const { id, source } = schemaOf(model);
  if (purpose !== 'update' || (body.external_id ?? null) !== null) return;
  const isId = source.idType === 'string' ? body[id] : formatInteger(body[id]);
  if (!isId) throw wrongValue(argument, 'an id', body[id]);
}

/** Records of a collection are captured when they are read from it; plain attributes become a record here. */
function capturedOf(argument: string, rules: RecordsBody, value: unknown): unknown {
  const captured = value instanceof CapturedRecord ? value : captureRecord(rules, value);
  const isInput = isRecord(captured) && !(captured instanceof CapturedRecord) && !isMany(captured);
  if (!isInput) return captured;
  const model = make(rules.model, withIds(argument, rules.beside, captured));
  return new CapturedRecord(model, requestBodyOf(model, rules));
}
