import { recordsOf } from '../cache/record-cache.ts';
import { ApiError } from '../errors/api-error.ts';
import { CapturedRecord } from '../model/captured-record.ts';
import { schemaOf } from '../model/compiled-schema.ts';
import { rebase } from '../model/rebase.ts';
import type { Attributes, ModelClass } from '../model/schema.ts';
import { make } from '../model/slots.ts';
import { contextOf, type View } from '../model/view.ts';
import type { DeclaredOperation, Operation } from '../operation/operation.ts';
import { memoOf, PageContext } from '../relations/page-context.ts';
import { throwIfAborted } from '../request/abort.ts';
import { checkInclude } from '../request/check-include.ts';
import { checkOptions, checkQuery } from '../request/check-options.ts';
import type { ApiRequest, ApiResponse } from '../request/types.ts';
import { partsOf, recordsIn, resultOf, sideloadsOf } from './answer.ts';
import { prepareBody } from './body.ts';
import type { Outcome } from './call.ts';
import { afterWrite } from './effects.ts';
import { link } from './link.ts';
import { mayShare, pathOf, send } from './send.ts';
import { inNameOf, speaksForOther } from './speaks-for-other.ts';
import type { CallInput, ResourceClient } from './types.ts';

/** Carries a call out: from the cache where it may, else by a request. A model that was sent is rebased onto the answer. */
export async function perform(
  given: ResourceClient,
  declared: DeclaredOperation,
  input: CallInput,
  isFresh: boolean,
): Promise<Outcome<unknown>> {
  const { path, query, options = {} } = input;
  checkOptions(options);
  checkQuery(declared, query);
  checkInclude(declared, query);
  throwIfAborted(options.signal);
  const client = inNameOf(given, options);
  const operation = await link(declared);
  const cached = isFresh || !mayShare(options) ? undefined : fromCache(client, operation, input);
  if (cached) return { data: cached, response: undefined };
  const body = await prepareBody(operation, input);
  const request: ApiRequest = { operation, path, query, body, options };
  const moment = recordsOf(client.cache).now();
  const { data, response } = await (operation.method === 'GET'
    ? send(client, request, isFresh)
    : write(client, request));
  if (input.body instanceof CapturedRecord) settle(client, operation, input.body, data);
  return { data: await take(client, request, data, moment), response };
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
  const names = path.replace('/{locale}', '').split('/');
  const isSame = (name: string, index: number) =>
    index === ids.length - 1 || !name.startsWith('{') || String(record?.[name.slice(1, -1)]) === ids[index];
  return record && names.every(isSame) ? make(type, record, new PageContext(relations, type, [record])) : undefined;
}

/** The result of an answer; what came along with it answers references. */
async function take(
  { relations }: ResourceClient,
  { operation: { include, answer }, options }: ApiRequest,
  data: unknown,
  moment: number,
): Promise<unknown> {
  const memo = memoOf(relations);
  if (include) {
    const context = new PageContext(relations, undefined, [], memo);
    const isPublic = !speaksForOther(options);
    await sideloadsOf(relations, include, data as Attributes, { context, moment, isPublic });
  }
  return resultOf(relations, answer, data, memo);
}

function settle(
  { relations }: ResourceClient,
  { answer }: Operation,
  { model, snapshot }: CapturedRecord,
  data: unknown,
): void {
  if (!snapshot) return;
  const { object } = schemaOf(model);
  const found = partsOf(answer, data).map(([, type, value]) => typeof type === 'function' && recordsIn(type, value));
  const record = found.flatMap((each) => (each && schemaOf(each.type).object === object ? each.records : []))[0];
  const type = model.constructor as ModelClass;
  const context = contextOf(model) ? undefined : new PageContext(relations, type, record ? [record] : []);
  rebase(model, snapshot, record, context);
}
