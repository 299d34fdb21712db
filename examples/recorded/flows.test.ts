import { afterEach, describe, expect, it } from 'vitest';
import { ApiError, TooManyValuesError, Zendesk } from 'zents';
import { asRecorded, callOf, isFirstRequest, isList, knownPart, type List, readRecordedPages } from './driver.ts';
import { type Match, operationOf } from './matching.ts';
import {
  allRecordings,
  hasRecordings,
  type Interaction,
  type Recording,
  type Replay,
  replayModule,
} from './recordings.ts';

const recordings = hasRecordings ? await allRecordings() : [];
const flows = recordings.map(knownPart).filter(({ interactions }) => interactions.length > 0);

let replay: Replay;
afterEach(() => replay.close());

describe.skipIf(!hasRecordings)('recorded flows', () => {
  it.each(flows.map((flow) => [flow.name, flow] as const))('%s runs through the SDK', async (_name, flow) => {
    // The recorded client listed by offset where the SDK prefers cursors, in the same order.
    const ignoreQuery = [
      flow.interactions.some(isSized) ? 'per_page' : /^(page|per_page)/,
      'include',
      'cursor_pagination',
    ];
    replay = await (await replayModule()).startReplay(flow, { ignoreQuery, strict: false });
    const zendesk = new Zendesk({
      origin: replay.origin,
      auth: { oauthToken: 'x-replay' },
      maxRetries: 0,
      prefetch: false,
    });
    for (const interaction of flow.interactions.filter(isFirstRequest)) await run(zendesk, interaction, flow);
    expect(replay.unmatched).toEqual([]);
    await zendesk.close();
  });
});

function isSized({ request }: Interaction): boolean {
  return request.query.some(([name]) => name === 'page[size]');
}

async function run(zendesk: Zendesk, interaction: Interaction, flow: Recording): Promise<void> {
  const match = operationOf(interaction);
  if (!match) return;
  const { status } = interaction.response;
  const result = callOf(zendesk, interaction, match);
  if (status >= 300) return expectFailure(result, status);
  if (isList(result)) return expectWholeList(result, flow, interaction);
  expectNothingLost(await result, answersOf(flow, match));
}

async function expectFailure(result: unknown, status: number): Promise<void> {
  const error = await (result as Promise<unknown>).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  // Too many records are refused before they are sent, as the server would.
  if (error instanceof TooManyValuesError) expect(status).toBe(400);
  else expect(error).toSatisfy((reason) => reason instanceof ApiError && reason.status === status);
}

async function expectWholeList(list: List, flow: Recording, first: Interaction): Promise<void> {
  const items = await readRecordedPages(list, flow);
  const answered = flow.interactions.flatMap(({ response }) => recordsOf(response.body));
  for (const item of items) expect(answered).toContainEqual(asRecorded(item, replay.origin));
  expect(items.length).toBeGreaterThanOrEqual(recordsOf(first.response.body).length);
}

/** Every attribute that came is there, with its value. */
function expectNothingLost(result: unknown, bodies: object[]): void {
  const values = bodies.flatMap((body) => [body, ...Object.values(body)]);
  const answered = [...values, ...values.flat()];
  for (const value of partsOf(result)) expect(answered).toContainEqual(asRecorded(value, replay.origin));
}

function partsOf(result: unknown): unknown[] {
  if (result === undefined || result === null) return [];
  return Array.isArray(result) || !('toJSON' in Object(result)) ? Object.values(result) : [result];
}

function answersOf(flow: Recording, { operation }: Match): object[] {
  const same = flow.interactions.filter((interaction) => operationOf(interaction)?.operation.path === operation.path);
  return same.flatMap(({ response }) => (typeof response.body === 'object' && response.body ? [response.body] : []));
}

function recordsOf(body: unknown): unknown[] {
  return Object.values(body ?? {}).find(Array.isArray) ?? [];
}
