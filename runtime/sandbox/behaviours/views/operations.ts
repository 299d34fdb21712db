import type { Call, OperationBehaviour, Selection } from '../../contract.ts';
import { tooManyValues } from '../../http/failure.ts';
import { wantedIds } from '../../operations/read.ts';
import type { Attributes, Result } from '../../types.ts';
import { listed } from '../../world.ts';
import { definitions } from '../rules/definitions.ts';
import { resultOf } from './result.ts';
import { previewedView, ticketsOfView, viewOf } from './view-tickets.ts';

/** Most views that are counted at once. */
const MOST_COUNTED = 20;

/** Most views in the short list. */
const COMPACT = 32;

/** What views do beyond being made, read, changed and deleted. */
export const viewOperations: Readonly<Record<string, OperationBehaviour>> = {
  ExecuteView: (call) => resultOf(call, viewOf(call)),
  PreviewViews: (call) => resultOf(call, previewedView(call)),
  PreviewCount: (call) => ({ body: { view_count: countOf(call, previewedView(call)) } }),
  GetViewCount: (call) => ({ body: { view_count: countOf(call, viewOf(call)) } }),
  GetViewCounts: countMany,
  ExportView: (call) => ({ body: { export: { status: 'starting', view_id: viewOf(call).id } } }),
  ListViewDefinitions: (call) => ({ body: { definitions: definitions(call, 'view') } }),
};

/** The tickets of a view in its order, and the views of an agent's menu. */
export const viewSelections: Readonly<Record<string, Selection>> = {
  ListTicketsFromView: (call) => ticketsOfView(call, viewOf(call)),
  'views.feed': (call) => ticketsOfView(call, viewOf(call)),
  ListCompactViews: (call) => activeViews(call).slice(0, COMPACT),
};

function activeViews({ world }: Call): Attributes[] {
  const type = world.catalogue.type('View');
  const views = type ? listed(world, type).filter(({ active }) => active === true) : [];
  return views.sort((a, b) => Number(a.position) - Number(b.position));
}

/** Views that nobody knows are not counted. */
function countMany(call: Call): Result {
  const { ids } = wantedIds(call);
  if (ids.length > MOST_COUNTED) throw tooManyValues(MOST_COUNTED, 'views', 'counted');
  const type = call.world.catalogue.type('View');
  const views = ids.map((id) => call.world.store.find(type, id)).filter((view) => view !== undefined);
  return { body: { view_counts: views.map((view) => countOf(call, view)) } };
}

function countOf(call: Call, view: Attributes): Attributes {
  const value = ticketsOfView(call, view).length;
  const url = view.id === undefined ? null : `${call.world.origin}/api/v2/views/${String(view.id)}/count.json`;
  const active = view.active !== false;
  return { view_id: view.id ?? null, url, value, pretty: String(value), fresh: true, active };
}
