import { recordsOf } from '../cache/record-cache.ts';
import { cursorLife } from '../export/cursor-life.ts';
import { exportRules } from '../export/export-rules.ts';
import type { ExportState } from '../export/export-state.ts';
import { startOf } from '../export/start.ts';
import { schemaOf } from '../model/compiled-schema.ts';
import type { Attributes } from '../model/schema.ts';
import { listedIn } from '../operation/listed-in.ts';
import type { DeclaredListOperation, ListOperation } from '../operation/operation.ts';
import { planOf } from '../pagination/choose.ts';
import type { PageSource } from '../pagination/page-source.ts';
import { type ListRequest, readPage } from '../pagination/read-all.ts';
import { Walk } from '../pagination/walk.ts';
import type { Memo } from '../relations/memo.ts';
import { memoOf, PageContext } from '../relations/page-context.ts';
import { checkInclude } from '../request/check-include.ts';
import { checkOptions, checkQuery } from '../request/check-options.ts';
import { systemClock } from '../request/clock.ts';
import { modelsOf, recordsIn, sideloadsOf } from './answer.ts';
import { prepareBody } from './body.ts';
import { linkList } from './link.ts';
import { partsIn } from './parts.ts';
import { searched } from './searched.ts';
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
  return new Walk(await listSource<T, S>(reader, await linkList(operation), searched(operation, input)));
}

/** Opens an incremental export anew; `state` is told how far it is read. */
export async function openExport<T, S>(
  client: ResourceClient,
  operation: DeclaredListOperation,
  input: CallInput,
  state: ExportState<T, S>,
  now: () => number = (client.clock ?? systemClock).now,
): Promise<Walk<T, S>> {
  const linked = await linkList(operation);
  const { query = {}, options = {} } = searched(operation, input);
  checkOptions(options);
  checkQuery(linked, query);
  const start = startOf(linked, query as Attributes, now());
  const life = cursorLife(linked, { goodUntil: start.goodUntil }, now);
  const source = await listSource<T, S>(inNameOf(client, options), linked, { ...input, query: start.query });
  const read: typeof source.read = (page, signal) => life.read(() => source.read(page, signal));
  return new Walk({ ...source, read, export: exportRules(linked, start, { state, life }) });
}

/** A list of records: its pages become models that share what they find out about the records they refer to. */
async function listSource<T, S>(
  client: ResourceClient,
  operation: ListOperation,
  input: CallInput,
): Promise<PageSource<T, S>> {
  const { path, options = {}, query = {} } = input;
  checkQuery(operation, query);
  checkInclude(operation, query);
  const body = await prepareBody(operation, input);
  const memo = memoOf(client.relations);
  return {
    id: operation.id,
    events: client.events,
    isPaged: operation.pagination.length > 0,
    prefetch: client.options.prefetch ?? true,
    signal: options.signal,
    maxRecords: limitOf(operation, query as Attributes),
    plan: (wish) => planOf(operation, query as Attributes, wish),
    read: async (page, signal) => {
      const moment = recordsOf(client.cache).now();
      const request: ListRequest = { operation, path, body, options };
      const answer = await readPage(client, request, page, signal);
      const parts = operation.parts && partsIn(operation.parts, answer.items);
      const listed = { body: answer.body, items: parts ?? answer.items };
      const { items, sideloads } = await modelsIn(client, request, listed, { memo, moment });
      return { ...answer, items: items as T[], records: answer.items, parts, sideloads: sideloads as S };
    },
  };
}

/** Some lists have no end that comes too early where they are sorted. */
function limitOf({ maxRecords, unlimitedWith = [] }: ListOperation, query: Attributes): number | undefined {
  return unlimitedWith.some((name) => query[name] !== undefined) ? undefined : maxRecords;
}

async function modelsIn(
  { relations, cache }: ResourceClient,
  { operation, options = {} }: ListRequest,
  { body, items }: { body: Attributes; items: unknown[] },
  { memo, moment }: { memo: Memo; moment: number },
): Promise<{ items: unknown; sideloads: Attributes }> {
  const { include, partial } = operation;
  const { model: type } = listedIn(operation, body);
  const context = new PageContext(relations, undefined, [], memo);
  const isPublic = !speaksForOther(options);
  for (const [own, records] of type ? recordsIn(type, items) : []) {
    context.collect(own, records);
    if (isPublic && !partial) recordsOf(cache).putAll(schemaOf(own).source, records, moment, true);
  }
  const sideloads = await sideloadsOf(relations, include, body, { context, moment, isPublic });
  return { items: type ? modelsOf(type, items, context) : items, sideloads };
}
