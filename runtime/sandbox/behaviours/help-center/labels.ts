import type { Call, OperationBehaviour, RecordBehaviour, Selection, World } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { oneRecord } from '../../operations/answer.ts';
import type { Attributes, Result } from '../../types.ts';
import { pathId, recordsOf } from '../../world.ts';
import { statedRecord } from '../../write/stated.ts';
import { bring, change, removeWhere, requireRecord } from '../records.ts';

/** Labels: an account has each name once; deleting one takes it off every article. */
export const label: RecordBehaviour = {
  order: ['name'],
  unique: [['name']],
  remove({ world, operation }, { id, name }) {
    removeWhere(world, 'ArticleLabel', (one) => one.id === id);
    for (const article of recordsOf(world, 'Article')) takeOff(world, article, name);
    return { status: operation.table.status ?? 204 };
  },
};

/** The labels of one article are the names that it holds. */
export const labelOperations: Readonly<Record<string, OperationBehaviour>> = {
  CreateArticleLabel: putOn,
  DeleteArticleLabel: (call) => {
    const article = requireRecord(call.world, 'Article', pathId(call));
    const { name } = requireRecord(call.world, 'ArticleLabel', pathId(call, 1));
    if (!labelsOf(article).includes(name)) throw recordNotFound();
    takeOff(call.world, article, name);
    return { status: 204 };
  },
};

/** The labels of an article. */
export const labelSelections: Readonly<Record<string, Selection>> = {
  ListArticleLabels: ({ world, ...call }) => {
    const names = labelsOf(requireRecord(world, 'Article', pathId({ world, ...call })));
    return recordsOf(world, 'ArticleLabel').filter(({ name }) => names.includes(name));
  },
};

/** Labels come into being when an article has them. */
export function ensureLabels(world: World, names: unknown): void {
  const known = new Set(recordsOf(world, 'ArticleLabel').map(({ name }) => name));
  for (const name of Array.isArray(names) ? names : []) if (!known.has(name)) bring(world, 'ArticleLabel', { name });
}

function putOn(call: Call): Result {
  const article = requireRecord(call.world, 'Article', pathId(call));
  const { name } = statedRecord(call);
  ensureLabels(call.world, [name]);
  change(call.world, 'Article', article, { label_names: [...new Set([...labelsOf(article), name])] });
  const record = recordsOf(call.world, 'ArticleLabel').find((one) => one.name === name);
  return oneRecord(call, record ?? {}, 201);
}

function takeOff(world: World, article: Attributes, name: unknown): void {
  const names = labelsOf(article);
  if (names.includes(name)) change(world, 'Article', article, { label_names: names.filter((one) => one !== name) });
}

function labelsOf({ label_names }: Attributes): unknown[] {
  return Array.isArray(label_names) ? label_names : [];
}
