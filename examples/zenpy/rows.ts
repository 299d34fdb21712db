import type { Rows } from './row.ts';
import { rows as chats } from './rows/chats.ts';
import { rows as chatsPeople } from './rows/chats-people.ts';
import { rows as chatsSettings } from './rows/chats-settings.ts';
import { rows as groups } from './rows/groups.ts';
import { rows as helpCenterPosts } from './rows/help-center-posts.ts';
import { rows as helpCenterTopics } from './rows/help-center-topics.ts';

/** All rows, by the part of the API that they belong to. */
export const families: Readonly<Record<string, Rows>> = {
  chats,
  chatsPeople,
  chatsSettings,
  groups,
  helpCenterPosts,
  helpCenterTopics,
};
