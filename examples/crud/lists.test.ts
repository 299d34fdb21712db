import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unsized } from '../requests/queries.ts';
import { Account } from './account.ts';
import type { Attributes } from './answers.ts';
import { fill, type Listing, pagedLists, read } from './lists.ts';

/** Lists of which the sandbox has no three records to show, and why. */
const short: Readonly<Record<string, string>> = {
  'assignables.groups.agents.list':
    'The account begins with two agents, and more of them are no more members of a group.',
  'chat.agentTimeline.incremental': 'The sandbox keeps one stretch of time an agent.',
  'helpCenter.articles.comments.votes.list': 'Votes are cast by calls.',
  'helpCenter.articles.translations.missing': 'The Help Center of the sandbox has three languages.',
  'helpCenter.categories.translations.missing': 'The Help Center of the sandbox has three languages.',
  'helpCenter.externalContent.records.list': 'The records have no documented shape.',
  'helpCenter.externalContent.sources.list': 'The sources have no documented shape.',
  'helpCenter.externalContent.types.list': 'The types have no documented shape.',
  'helpCenter.redirectRules.list': 'The rules have no documented shape.',
  'helpCenter.search.list': 'A search finds what has a translation, and one article does.',
  'helpCenter.sections.translations.missing': 'The Help Center of the sandbox has three languages.',
  'jobStatuses.list': 'Jobs are started by calls.',
  'macros.groups': 'Groups are listed for the macros that name them, and one is named.',
  'nps.responses.incremental': 'Nobody has answered a survey.',
  'routing.agents.instanceValues.listForMany': 'Agents are given skills by calls.',
  'tags.autocomplete': 'Tags are those of the tickets, of which one begins so.',
  'talk.dashboard.agentLevelActivity': 'The account begins with two agents.',
  'talk.phoneNumbers.search': 'Two numbers are for sale.',
  'talk.stats.agentsActivity': 'The account begins with two agents.',
  'tickets.collaborators.list': 'A ticket names its people itself.',
  'tickets.emailCcs.list': 'A ticket names its people itself.',
  'tickets.followers.list': 'A ticket names its people itself.',
};

const met = new Set<string>();

/** What the lists answer beyond the specification, and why. */
const drifting: Readonly<Record<string, string>> = {
  'relationships.sources users[].source_type': 'The trial states the kind of the sources in each record that it makes.',
  'requests.comments.list users': 'The people come along unasked, for which the specification has no words yet.',
  'tickets.conversationLog.list events[].author.*': 'Names of attributes with colons can be read, but not declared.',
};

let account: Account;
beforeAll(async () => {
  account = await Account.open();
});
afterAll(() => account.close());

/** The ways in which a client can ask for small pages. */
function waysOf([first, second]: readonly string[]): Attributes[] {
  const byNumber = { page: 1, per_page: 2 };
  if (unsized.has(first ?? '')) return [];
  if (first === 'offset') return [byNumber];
  return [{ pageSize: 2 }, ...(second === 'offset' ? [byNumber] : [])];
}

describe('a list gives all its records once, however it is paged', () => {
  it.each(pagedLists.map((operation) => [operation.row.id, operation] as const))('%s', async (id, operation) => {
    account.reset();
    const listing: Listing = { account, operation, above: {} };
    await fill(listing);
    const { records } = await read(listing, {});
    expect(new Set(records).size).toBe(records.length);
    if (records.length < 3) met.add(id);
    for (const way of waysOf(operation.notation.pagination ?? [])) {
      const paged = await read(listing, way);
      expect([...paged.records].sort()).toEqual([...records].sort());
      if (records.length > 2) expect(paged.pages).toBeGreaterThan(1);
    }
  });

  it('no answer holds what the specification does not know', async () => {
    const found = await account.drifted();
    expect(found.map((line) => line.replace(/: .*/, ''))).toEqual(Object.keys(drifting).sort());
  });

  it('shows more than a page of each, those apart that are named with a reason', () => {
    expect(pagedLists.length).toBeGreaterThan(200);
    expect([...met].sort()).toEqual(Object.keys(short).sort());
  });
});
