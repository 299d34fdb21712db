import { describe, expect, it } from 'vitest';
import type { DriftEvent } from 'zents';
import { type Outcome, replayed } from './conversation.ts';
import { allRecordings, hasRecordings, type Interaction, type Recording } from './recordings.ts';

const recordings = hasRecordings ? await allRecordings() : [];
const drifts: DriftEvent[] = [];
const outcomes: { name: string; request: string; outcome: Outcome }[] = [];

/** What no call of the SDK asks for: `METHOD path (recording)` and why. */
const NOT_REPLAYED: Readonly<Record<string, string>> = {};

describe.skipIf(!hasRecordings)('recorded flows', () => {
  it.each(recordings.map((recording) => [recording.name, recording] as const))(
    '%s runs through the SDK: the same requests, nothing lost of the answers, lists whole, failures told apart',
    async (name, recording) => {
      const own = await replayed(recording, (drift) => drifts.push(drift));
      for (const [index, outcome] of own.entries()) {
        const { method, path } = recording.interactions[index]?.request ?? { method: '', path: '' };
        outcomes.push({ name, request: `${method} ${path}`, outcome });
      }
      expect(own.flatMap(({ differences }) => differences)).toEqual([]);
    },
  );

  it('every interaction is replayed by a call, but for those with a reason', () => {
    const missed = outcomes.filter(({ outcome }) => !outcome.how.startsWith('replayed'));
    const lines = missed.map(({ name, request }) => `${request} (${name})`);
    expect([...new Set(lines)].sort()).toEqual(Object.keys(NOT_REPLAYED).sort());
  });

  it('what is sent with fewer records than recorded was refused before it was sent: too many for one call', () => {
    const fewer = outcomes.filter(({ outcome }) => outcome.how === 'replayed with fewer records');
    expect([...new Set(fewer.map(({ request }) => request))]).toEqual(['POST /api/v2/users/create_many.json']);
  });

  it('no answer holds what the specification does not know, as the drift hook sees it', () => {
    const told = drifts.map(({ kind, pointer, expected, got, operation }) => {
      return `${operation} ${pointer}: ${kind}, ${got} instead of ${expected}`;
    });
    expect([...new Set(told)].sort()).toEqual([]);
  });

  it('what a recorded answer did not hold is seen by the drift hook', async () => {
    const isTicket = ({ response }: Interaction) => Object.hasOwn(Object(response.body), 'ticket');
    const recording = recordings.find(({ interactions }) => interactions.some(isTicket)) as Recording;
    const changed = structuredClone(recording);
    for (const { response } of changed.interactions.filter(isTicket))
      Object.assign((response.body as { ticket: object }).ticket, { made_up: 1, subject: 1 });
    const seen: string[] = [];
    await replayed(changed, ({ kind, object, pointer }) => seen.push(`${kind} ${object} ${pointer}`));
    expect(seen.sort()).toEqual(['unknown-attribute Ticket ticket.made_up', 'wrong-type Ticket ticket.subject']);
  });

  it('says how many interactions went which way', () => {
    const ways = [...new Set(outcomes.map(({ outcome }) => outcome.how))];
    const counts = ways.map((way) => `${outcomes.filter(({ outcome }) => outcome.how === way).length} ${way}`);
    console.info(`${recordings.length} recordings, ${outcomes.length} interactions: ${counts.join(', ')}`);
    expect(outcomes).toHaveLength(recordings.flatMap(({ interactions }) => interactions).length);
  });
});
