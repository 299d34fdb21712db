import type { Scene } from './scene.ts';

/** A ticket with a list of tasks, a question for approval, an article at hand and a bookmark. */
export const deskScene: Scene = {
  object: 'TaskListTemplate',
  play(add, { agent, ticket }) {
    const what = { name: 'New colleague', description: 'What a first day needs.' };
    const template = add('TaskListTemplate', { ...what, is_active: true, task_count: 1 });
    const task = { name: 'Order a badge', description: null, position: 1, required: true };
    add('Task', task, { task_list_template_id: template });
    const above = { ticket_id: ticket?.id ?? 1 };
    const list = { ...what, ticket_id: String(above.ticket_id), task_list_template_id: template, task_count: 1 };
    add('TaskItem', task, { task_list_id: add('TaskList', list, above) });
    const question = { subject: 'A spare part', message: 'May we buy one?', status: 'active', decisions: [] };
    const who = { created_by_id: agent?.id, assignee_user_id: agent?.id, assignee_group_id: null };
    add('ApprovalRequest', { ...above, ...question, ...who, approval_workflow_instance_id: 'a-workflow' });
    add('TicketContentPin', { ...above, content_type: 'external_content', content_id: 'a-page', locale: null });
    add('Bookmark', { ticket });
    add('ResourceCollection', { resources: [] });
    add('MonitoredTwitterHandle', { screen_name: '@sandbox', name: 'Sandbox', twitter_user_id: 1, brand_id: null });
  },
};

/** An app that is installed. */
export const appScene: Scene = {
  object: 'App',
  play(add) {
    const kind = { visibility: 'private', state: 'published', version: '1.0', framework_version: '2.0' };
    const app_id = add('App', { name: 'Printer status', ...kind, installable: true, deprecated: false });
    add('AppInstallation', { app_id, settings: { name: 'Printer status' }, enabled: true, product: 'support' });
  },
};
