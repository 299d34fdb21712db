import { recordsOf } from '../cache/record-cache.ts';
import { schemaOf } from '../model/compiled-schema.ts';
import type { Attributes } from '../model/schema.ts';
import type { DeclaredListOperation, ListOperation } from '../operation/operation.ts';
import { planOf } from '../pagination/choose.ts';
import type { PageSource } from '../pagination/page-source.ts';
import { type ListRequest, readPage } from '../pagination/read-all.ts';
import { Walk } from '../pagination/walk.ts';
import type { Memo } from '../relations/memo.ts';
import { memoOf, PageContext } from '../relations/page-context.ts';
import { checkInclude } from '../request/check-include.ts';
import { checkOptions, checkQuery } from '../request/check-options.ts';
import { modelsOf, recordsIn, sideloadsOf } from './answer.ts';
import { linkList } from './link.ts';
import { inNameOf, speaksForOther } from './speaks-for-other.ts';
import type { CallInput, ResourceClient } from './types.ts';

/** Opens a list of records anew. */
export async function openList<T, S>(
  client: ResourceClient,
  operation: DeclaredListOperation,
  input: CallInput,
): Promise<Walk<T, S>> {
  checkOptions(input.options ?? {});
  const reader = inNameOf(client, input.options);
  return new Walk(listSource<T, S>(reader, await linkList(operation), input));
}

/** A list of records: its pages become models that share what they find out about the records they refer to. */
function listSource<T, S>(client: ResourceClient, operation: ListOperation, input: CallInput): PageSource<T, S> {
  const { options = {}, query = {} } = input;
  checkQuery(operation, query);
  checkInclude(operation, query);
  const memo = memoOf(client.relations);
  return {
    id: operation.id,
    isPaged: operation.pagination.length > 0,
    prefetch: client.options.prefetch ?? true,
    signal: options.signal,
    plan: (mustOffset) => planOf(operation, query as Attributes, mustOffset),
    read: async (page, signal) => {
      const moment = recordsOf(client.cache).now();
      const request: ListRequest = { operation, path: input.path, options };
      const { body, items, response } = await readPage(client, request, page, signal);
      const made = await modelsIn(client, request, { body, items }, { memo, moment });
      return { items: made.items as T[], sideloads: made.sideloads as S, body, response };
    },
  };
}

async function modelsIn(
  { relations, cache }: ResourceClient,
  { operation, options = {} }: ListRequest,
  { body, items }: { body: Attributes; items: unknown[] },
  { memo, moment }: { memo: Memo; moment: number },
): Promise<{ items: unknown; sideloads: Attributes }> {
  const { model: type, include, partial } = operation;
  const records = type ? (recordsIn(type, items)?.records ?? []) : [];
  const context = new PageContext(relations, type, records, memo);
  const isPublic = !speaksForOther(options);
  if (type && isPublic && !partial) recordsOf(cache).putAll(schemaOf(type).source, records, moment, true);
  const sideloads = await sideloadsOf(relations, include, body, { context, moment, isPublic });
  return { items: type ? modelsOf(type, items, context) : items, sideloads };
}
