import type { BehaviourTable } from '../../contract.ts';
import { approvalOperations, approvalRequest, approvalSelections } from './approvals.ts';
import { bookmark, bookmarkOperations, bookmarkSelections } from './bookmarks.ts';
import { channelOperations } from './channels.ts';
import { conversationLogSelections } from './conversation-log.ts';
import { resourceCollectionOperations } from './resource-collections.ts';
import { sideConversation, sideConversationOperations, sideConversationSelections } from './side-conversations.ts';
import { taskItem, taskList, taskListTemplate, taskOperations } from './tasks.ts';

/** What goes on beside tickets: talks, tasks, approvals, bookmarks, and messages of other services. */
export const beside: Partial<BehaviourTable> = {
  operations: {
    ...sideConversationOperations,
    ...taskOperations,
    ...approvalOperations,
    ...bookmarkOperations,
    ...resourceCollectionOperations,
    ...channelOperations,
  },
  selections: {
    ...approvalSelections,
    ...bookmarkSelections,
    ...conversationLogSelections,
    ...sideConversationSelections,
  },
  records: {
    SideConversation: sideConversation,
    TaskListTemplate: taskListTemplate,
    Task: { order: ['position'] },
    TaskList: taskList,
    TaskItem: taskItem,
    ApprovalRequest: approvalRequest,
    Bookmark: bookmark,
  },
};
