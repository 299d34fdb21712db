import { recordsOf } from '../cache/record-cache.ts';
import { ApiError } from '../errors/api-error.ts';
import { CapturedRecord } from '../model/captured-record.ts';
import { schemaOf } from '../model/compiled-schema.ts';
import { rebase } from '../model/rebase.ts';
import type { Attributes, ModelClass } from '../model/schema.ts';
import { make } from '../model/slots.ts';
import { contextOf, type View } from '../model/view.ts';
import type { DeclaredOperation, Operation } from '../operation/operation.ts';
import { scalarText } from '../operation/scalar-text.ts';
import { memoOf, PageContext } from '../relations/page-context.ts';
import { throwIfAborted } from '../request/abort.ts';
import { checkInclude } from '../request/check-include.ts';
import { checkOptions, checkQuery } from '../request/check-options.ts';
import { isObject } from '../request/rules.ts';
import type { ApiRequest, ApiResponse } from '../request/types.ts';
import { partsOf, recordsIn, resultOf, sideloadsOf } from './answer.ts';
import { uploadFiles } from './attached-files.ts';
import { prepareBody, queryOf } from './body.ts';
import type { Outcome } from './call.ts';
import { afterWrite } from './effects.ts';
import { noteLeftOut } from './left-out.ts';
import { link } from './link.ts';
import { searched } from './searched.ts';
import { mayShare, pathOf, send } from './send.ts';
import { inNameOf, speaksForOther } from './speaks-for-other.ts';
import type { CallInput, ResourceClient } from './types.ts';

/** Carries a call out: from the cache where it may, else by a request. A model that was sent is rebased onto the answer. */
export async function perform(
  own: ResourceClient,
  declared: DeclaredOperation,
  given: CallInput,
  isFresh: boolean,
): Promise<Outcome<unknown>> {
  const input = searched(declared, given);
  const { path, query, options = {} } = input;
  checkOptions(options);
  checkQuery(declared, query);
  checkInclude(declared, query);
  throwIfAborted(options.signal);
  const client = inNameOf(own, options);
  const operation = await link(declared);
  const cached = isFresh || !mayShare(options) ? undefined : fromCache(client, operation, input);
  if (cached) return { data: cached, response: undefined };
  const body = await prepareBody(operation, input);
  noteLeftOut(client, operation, input.body);
  const request: ApiRequest = { operation, path, query: queryOf(operation, query), body, options };
  const moment = recordsOf(client.cache).now();
  const { data, response } = await (operation.method === 'GET'
    ? send(client, request, isFresh)
    : writeWithFiles(client, request));
  for (const captured of capturedIn(input.body)) settle(client, operation, captured, data);
  return { ...(await take(client, request, data, moment)), response };
}

/** The records that a call was given: its body, or keys of it. */
function capturedIn(body: unknown): CapturedRecord[] {
  if (body instanceof CapturedRecord) return [body];
  return isObject(body) ? Object.values(body).filter((value) => value instanceof CapturedRecord) : [];
}

/** Sends a write, after the files that its records bring along. */
async function writeWithFiles(client: ResourceClient, request: ApiRequest): Promise<ApiResponse> {
  const giveBack = await uploadFiles(client, request);
  try {
    return await write(client, request);
  } catch (error) {
    giveBack();
    throw error;
  }
}

/** Sends a write. What is cached of its record goes, too, where it fails and the record may be another now. */
async function write(client: ResourceClient, request: ApiRequest): Promise<ApiResponse> {
  const cache = recordsOf(client.cache);
  try {
    const answer = await send(client, request, true);
    afterWrite(cache, request, answer.data);
    return answer;
  } catch (error) {
    if (!isUntouched(error)) afterWrite(cache, request, undefined);
    throw error;
  }
}

/** A refusal leaves the record as it was, unless its reason is that somebody else changed or deleted it. */
function isUntouched(error: unknown): boolean {
  return error instanceof ApiError && error.status < 500 && ![404, 409].includes(error.status);
}

/** Parameters before the last must be what the record says itself: a nested call's foreign id is no key. */
function fromCache({ cache, relations }: ResourceClient, operation: Operation, input: CallInput): View | undefined {
  const { cached, path, answer, method } = operation;
  const type = partsOf(answer, {})[0]?.[1];
  const hasQuery = Object.values(input.query ?? {}).some((value) => value !== undefined);
  if (!cached || method !== 'GET' || hasQuery || !path.endsWith('}') || typeof type !== 'function') return undefined;
  const ids = pathOf(operation, input.path).split('/').map(decodeURIComponent);
  const record = recordsOf(cache).read(schemaOf(type).source, String(ids.at(-1)));
  const names = (operation.locale ? path.replace('/{locale}', '') : path).split('/');
  const isSame = (name: string, index: number) =>
    index === ids.length - 1 || !name.startsWith('{') || scalarText(record?.[name.slice(1, -1)]) === ids[index];
  return record && names.every(isSame) ? make(type, record, new PageContext(relations, type, [record])) : undefined;
}

/** The result of an answer, and what came along with it, which answers references, too. */
async function take(
  { relations }: ResourceClient,
  { operation: { include, answer }, options }: ApiRequest,
  data: unknown,
  moment: number,
): Promise<{ data: unknown; sideloads: object }> {
  const memo = memoOf(relations);
  const context = new PageContext(relations, undefined, [], memo);
  const isPublic = !speaksForOther(options);
  const body = (data ?? {}) as Attributes;
  const sideloads = include ? await sideloadsOf(relations, include, body, { context, moment, isPublic }) : {};
  return { data: resultOf(relations, answer, data, memo), sideloads };
}

function settle(
  { relations }: ResourceClient,
  { answer }: Operation,
  { model, snapshot }: CapturedRecord,
  data: unknown,
): void {
  if (!snapshot) return;
  const { object } = schemaOf(model);
  const found = partsOf(answer, data).flatMap(([, type, value]) =>
    Array.isArray(value) ? [] : [...recordsIn(type, value)],
  );
  const record = found.flatMap(([each, records]) => (schemaOf(each).object === object ? records : []))[0];
  const type = model.constructor as ModelClass;
  const context = contextOf(model) ? undefined : new PageContext(relations, type, record ? [record] : []);
  rebase(model, snapshot, record, context);
}
