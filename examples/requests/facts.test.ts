import { beforeAll, describe, expect, it } from 'vitest';
import { samplesOf } from './arguments.ts';
import {
  bodyKeys,
  type Fact,
  hasFacts,
  isAsSaid,
  isOfPaging,
  isOfPublishedType,
  publishedBodyKeys,
  publishedKeys,
  queryKeys,
  readFacts,
  shapeOf,
} from './facts.ts';
import { Sender } from './send.ts';
import type { Arrived } from './server.ts';
import { allOperations, type Operation } from './specification.ts';

/** Published parameters that the SDK does not send, and why. */
const notSent: Readonly<Record<string, string>> = {
  'POST /api/v2/end_users/{user_id}/identities type': 'the documents state it for the whole path; it filters the list',
  'POST /api/v2/skips sort_order': 'the documents state it for the whole path; it orders the list',
  'GET /api/v2/email_notifications sort': 'the description says that it is not supported',
  'GET /api/v2/custom_objects/{custom_object_key}/triggers/search sort':
    'it is for cursor paging, which the search does not have',
  'GET /api/v2/triggers/search sort': 'it is for cursor paging, which the search does not have',
  'GET /api/v2/help_center/incremental/articles sort_by':
    'an export in another order than that of time would lose articles',
  'GET /api/v2/help_center/incremental/articles sort_order':
    'an export in another order than that of time would lose articles',
};

/** Parameters that are sent although the lists of parameters lack them, and what shows that they exist. */
const sentBeside: Readonly<Record<string, string>> = {
  'POST /api/v2/uploads token': 'recorded: it adds a file to an upload',
  'GET /api/v2/organization_fields sort': 'every list that is paged by cursor may have it',
  'GET /api/v2/user_fields sort': 'every list that is paged by cursor may have it',
  'GET /api/v2/requests/search organization_id': 'the description of the operation names it',
  'GET /api/v2/requests/search cc_id': 'the description of the operation names it',
  'GET /api/v2/requests/search status': 'the description of the operation names it',
  'GET /api/v2/incremental/tickets/cursor exclude_deleted': 'the description of incremental exports names it',
  'GET /api/v2/incremental/tickets exclude_deleted': 'the description of incremental exports names it',
  'GET /api/v2/it_asset_management/assets filter[ids]': 'later versions of the document name it',
  'GET /api/v2/it_asset_management/assets filter[external_ids]': 'later versions of the document name it',
  'GET /api/v2/security_settings brand_id': 'later versions of the document name it',
  'GET /api/v2/community/posts sort_order': 'it goes with sort_by',
  'GET /api/v2/community/topics/{topic_id}/posts sort_order': 'it goes with sort_by',
  'GET /api/v2/community/users/{user_id}/posts sort_order': 'it goes with sort_by',
};

/** Published keys of bodies that no sample states, and why. */
const notInBodies: Readonly<Record<string, string>> = {
  'POST /api/v2/tickets system_metadata': 'the attribute of the ticket with this name says the same',
  'PUT /api/v2/tickets/{ticket_id} system_metadata': 'the attribute of the ticket with this name says the same',
  'DELETE /api/v2/tickets/{ticket_id}/tags safe_update': 'the option ifUnchanged sends it',
  'DELETE /api/v2/tickets/{ticket_id}/tags updated_stamp': 'the option ifUnchanged sends it',
  'POST /api/v2/tickets/{ticket_id}/tags safe_update': 'the option ifUnchanged sends it',
  'POST /api/v2/tickets/{ticket_id}/tags updated_stamp': 'the option ifUnchanged sends it',
  'PUT /api/v2/tickets/{ticket_id}/tags safe_update': 'the option ifUnchanged sends it',
  'PUT /api/v2/tickets/{ticket_id}/tags updated_stamp': 'the option ifUnchanged sends it',
};

/** A published operation and what its calls sent: several methods may share one. */
interface Case {
  fact: Fact;
  arrived: Arrived[];
}

describe.skipIf(!hasFacts)('what every operation sends, beside what is published about it', () => {
  const cases: Case[] = [];
  beforeAll(async () => {
    const sender = await Sender.open();
    for (const [shape, fact] of readFacts()) {
      const operations = allOperations.filter(({ row }) => shapeOf(`${row.method} ${row.path}`) === shape);
      if (operations.length > 0) cases.push({ fact, arrived: await sendAll(operations, sender) });
    }
    await sender.close();
  });

  it('there is much to compare', () => {
    expect(cases.length).toBeGreaterThan(970);
  });

  it('method and path are those that are published', () => {
    const wrong = cases.filter(({ arrived, fact }) => !arrived.every((request) => isAsSaid(request, fact)));
    expect(wrong.map(({ fact }) => requestOf(fact))).toEqual([]);
  });

  it('a call can state every parameter of the query, in the query or the body', () => {
    const missing = cases.flatMap(({ fact, arrived }) => {
      const sent = new Set(arrived.flatMap((request) => [...queryKeys(request), ...bodyKeys(request)]));
      const absent = publishedKeys(fact).filter((name) => !sent.has(name) && !isPattern(name, sent));
      return absent.map((name) => `${requestOf(fact)} ${name}`);
    });
    expect(missing.sort()).toEqual(Object.keys(notSent).sort());
  });

  it('a call can state every key of the body', () => {
    const missing = cases.flatMap(({ fact, arrived }) => {
      const sent = new Set(arrived.flatMap(bodyKeys));
      return publishedBodyKeys(fact).flatMap((name) => (sent.has(name) ? [] : [`${requestOf(fact)} ${name}`]));
    });
    expect(missing.sort()).toEqual(Object.keys(notInBodies).sort());
  });

  it('the content is of a type that is published', () => {
    const wrong = cases.filter(({ fact, arrived }) => !arrived.every((request) => isOfPublishedType(request, fact)));
    expect(wrong.map(({ fact }) => requestOf(fact))).toEqual([]);
  });

  it('no parameter arrives that nobody published', () => {
    const beside = cases.flatMap(({ fact, arrived }) => {
      const known = new Set([...publishedKeys(fact), 'include']);
      if (fact.incomplete) return [];
      const unknown = new Set(arrived.flatMap(queryKeys).filter((name) => !isOfPaging(name) && !matches(name, known)));
      return [...unknown].map((name) => `${requestOf(fact)} ${name}`);
    });
    expect(beside.sort()).toEqual(Object.keys(sentBeside).sort());
  });
});

function requestOf({ method, path }: Fact): string {
  return `${method} ${path}`;
}

async function sendAll(operations: readonly Operation[], sender: Sender): Promise<Arrived[]> {
  const calls = operations.flatMap((operation) => samplesOf(operation).map((sample) => ({ operation, sample })));
  const arrived: Arrived[] = [];
  for (const { operation, sample } of calls) arrived.push(await sender.send(operation, sample));
  return arrived;
}

/** `filter[*]`, or `filter` itself, stands for every key of a filter. */
function isPattern(name: string, sent: ReadonlySet<string>): boolean {
  return [...sent].some((one) => one.startsWith(`${name.replace('[*]', '')}[`));
}

function matches(name: string, known: ReadonlySet<string>): boolean {
  const parents = [name, name.replace(/\[\w+\]$/, ''), name.replace(/\[.*/, '[*]')];
  return parents.some((one) => known.has(one));
}
