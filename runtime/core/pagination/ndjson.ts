import { peek, recordOf, View } from '../model/view.ts';
import { stringifyJson } from '../request/json.ts';
import { eachPage } from './iterate.ts';
import { type StreamSource, sourceOf } from './stream-source.ts';
import type { Walk } from './walk.ts';

/** Records as lines of JSON: one a record, each with its end. An integer of any size keeps its digits. */
export function linesOf(records: readonly unknown[]): string {
  return records.map((record) => `${stringifyJson(plainOf(record))}\n`).join('');
}

/** A list as the source of a stream of such bytes. */
export function bytesOf<T, S>(walk: Walk<T, S>): StreamSource<Uint8Array> {
  return sourceOf(walk, eachChunk);
}

/** A list as the bytes of such lines, a page at a time. */
async function* eachChunk<T, S>(walk: Walk<T, S>): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  for await (const { items } of eachPage(walk)) if (items.length > 0) yield encoder.encode(linesOf(items));
}

/** What `toJSON` would copy is only read here. */
function plainOf(record: unknown): unknown {
  if (!(record instanceof View)) return record ?? null;
  return peek(record) ? (record as View & { toJSON(): unknown }).toJSON() : recordOf(record);
}
