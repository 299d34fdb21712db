/** What became of a doubt that the facts about an operation leave. */
export interface Resolution {
  /** What was decided, and why. */
  because: string;
  /** Keys of the answer as they must be declared, lists with `[]`: '' for a body that is given as it comes. */
  answer?: readonly string[];
}

const SINGULAR = 'The key is singular and no record is a list: the document repeats the shape of the list by mistake.';
const ONE_VIEW =
  'Columns, groups and rows belong to the execution and the preview of a view, which have their own types.';

/** Operations whose shape in the documents is suspect. */
export const suspects: Readonly<Record<string, Resolution>> = {
  'GET /api/v2/{}/{}/relationship_fields/{}/{}': {
    because: 'The key and the records follow the type that is asked for: a list under any of the keys.',
    answer: ['users[]'],
  },
  'POST /api/v2/custom_statuses': {
    because: 'The body is a whole custom status: category and agent label are demanded.',
    answer: ['custom_status'],
  },
  'GET /api/v2/email_notifications/show_many': {
    because: 'Many are asked for by their ids, so a list comes; the document repeats the shape of a single one.',
    answer: ['email_notifications[]'],
  },
  'GET /api/v2/incremental/ticket_events': {
    because: 'The records are updates with their child events, not events of metrics.',
    answer: ['ticket_events[]'],
  },
  'GET /api/v2/satisfaction_ratings/{}': { because: SINGULAR, answer: ['satisfaction_rating'] },
  'GET /api/v2/satisfaction_reasons/{}': { because: SINGULAR, answer: ['reason'] },
  'GET /api/v2/search/export': {
    because: 'The parameter `filter[type]` is demanded: an export is of one type, which the types of the call ask for.',
    answer: ['results[]'],
  },
  'GET /api/v2/suspended_tickets/{}': {
    because: 'Other clients read the singular key; the document repeats the shape of the list.',
    answer: ['suspended_ticket'],
  },
  'PUT /api/v2/suspended_tickets/{}/recover': { because: SINGULAR, answer: ['ticket'] },
  'POST /api/v2/ticket_content_pins': {
    because: 'The newest document puts the pin in an envelope, as all other operations have it.',
    answer: ['ticket_content_pin'],
  },
  'GET /api/v2/ticket_metrics/{}': { because: SINGULAR, answer: ['ticket_metric'] },
  'PUT /api/v2/tickets/{}/comments/{}/redact': {
    because: 'The text to remove is demanded in the body.',
    answer: ['comment'],
  },
  'GET /api/v2/tickets/{}/metrics': { because: SINGULAR, answer: ['ticket_metric'] },
  'POST /api/v2/tickets/{}/satisfaction_rating': {
    because: SINGULAR,
    answer: ['satisfaction_rating'],
  },
  'GET /api/v2/users/{}/sessions/{}': { because: SINGULAR, answer: ['session'] },
  'GET /api/v2/users/me/session': { because: SINGULAR, answer: ['session'] },
  'POST /api/v2/views': { because: ONE_VIEW, answer: ['view'] },
  'GET /api/v2/views/{}': { because: ONE_VIEW, answer: ['view'] },
  'PUT /api/v2/views/{}': { because: ONE_VIEW, answer: ['view'] },
};

const BY_CONVENTION =
  'Only the path is published: the keys are those that Zendesk gives to answers about such records.';
const AS_IT_COMES = 'Nothing is known of the answer, so that it is given as it comes instead of in an invented type.';
const NO_ANSWER = 'What deletes has no answer.';
const AS_ONCE_DESCRIBED = 'The newest documents leave it out: it is declared as older ones describe it.';
const AS_LATER_DESCRIBED = 'Later versions of the document describe the answer.';
const BYTES = 'The content of a file: bytes.';

/** Operations of which only method and path are published. */
export const incomplete: Readonly<Record<string, Resolution>> = {
  'GET /api/v2/help_center/articles/embeddable_search': { because: BY_CONVENTION, answer: ['results[]'] },
  'GET /api/v2/help_center/community/posts/{}/comments/{}': { because: BY_CONVENTION, answer: ['comment'] },
  'POST /api/v2/help_center/users/{}/user_subscriptions': { because: BY_CONVENTION, answer: ['user_subscription'] },
  'GET /api/v2/api_tokens': { because: BY_CONVENTION, answer: ['api_tokens[]'] },
  'POST /api/v2/api_tokens': { because: BY_CONVENTION, answer: ['api_token'] },
  'PUT /api/v2/api_tokens/{}': { because: BY_CONVENTION, answer: ['api_token'] },
  'PUT /api/v2/brands/{}/logo': { because: AS_LATER_DESCRIBED, answer: ['brand'] },
  'GET /api/v2/countries': { because: BY_CONVENTION, answer: ['countries[]'] },
  'GET /api/v2/countries/{}': { because: BY_CONVENTION, answer: ['country'] },
  'GET /api/v2/groups/autocomplete': { because: BY_CONVENTION, answer: ['groups[]'] },
  'GET /api/v2/groups/default': { because: BY_CONVENTION, answer: ['group'] },
  'POST /api/v2/it_asset_management/statuses': { because: BY_CONVENTION, answer: ['status'] },
  'PATCH /api/v2/it_asset_management/statuses/{}': { because: BY_CONVENTION, answer: ['status'] },
  'GET /api/v2/it_asset_management/assets/search': { because: AS_LATER_DESCRIBED, answer: ['assets[]'] },
  'POST /api/v2/it_asset_management/assets/search': { because: AS_LATER_DESCRIBED, answer: ['assets[]'] },
  'GET /api/v2/macros/groups': { because: BY_CONVENTION, answer: ['groups[]'] },
  'GET /api/v2/macros/most_used': { because: BY_CONVENTION, answer: ['macros[]'] },
  'GET /api/v2/saved_searches': { because: AS_LATER_DESCRIBED, answer: ['saved_searches[]'] },
  'POST /api/v2/saved_searches': { because: AS_LATER_DESCRIBED, answer: ['saved_search'] },
  'PUT /api/v2/saved_searches/{}': { because: AS_LATER_DESCRIBED, answer: ['saved_search'] },
  'GET /api/v2/task_lists/{}': { because: BY_CONVENTION, answer: ['task_list'] },
  'PUT /api/v2/task_lists/{}': { because: BY_CONVENTION, answer: ['task_list'] },
  'GET /api/v2/task_lists/{}/task_items': { because: BY_CONVENTION, answer: ['task_items[]'] },
  'POST /api/v2/task_lists/{}/task_items': { because: BY_CONVENTION, answer: ['task_item'] },
  'GET /api/v2/task_lists/{}/task_items/{}': { because: BY_CONVENTION, answer: ['task_item'] },
  'PUT /api/v2/task_lists/{}/task_items/{}': { because: BY_CONVENTION, answer: ['task_item'] },
  'GET /api/v2/tickets/messaging/conversations/{}/ticket': { because: AS_LATER_DESCRIBED, answer: ['ticket'] },
  'GET /api/v2/tickets/autocomplete': { because: BY_CONVENTION, answer: ['tickets[]'] },
  'GET /api/v2/tickets/{}/metric_events': { because: BY_CONVENTION, answer: ['ticket_metric_events[]'] },
  'PUT /api/v2/routing/attributes/{}/values/{}': { because: BY_CONVENTION, answer: ['attribute_value'] },
  'GET /api/v2/help_center/deflection/suggestions': { because: AS_IT_COMES, answer: [''] },
  'GET /hc/api/v2/articles/featured': { because: AS_IT_COMES, answer: [''] },
  'GET /api/v2/account/email_settings': { because: AS_LATER_DESCRIBED, answer: ['settings'] },
  'PUT /api/v2/account/email_settings': { because: AS_LATER_DESCRIBED, answer: ['settings'] },
  'GET /api/v2/groups/available_agents': { because: AS_IT_COMES, answer: [''] },
  'PUT /api/v2/suspended_tickets/bulk_recover': { because: AS_LATER_DESCRIBED, answer: ['job_status'] },
  'GET /api/v2/triggers/limits': { because: AS_IT_COMES, answer: [''] },
  'POST /api/v2/triggers/validate': { because: AS_IT_COMES, answer: [''] },
  'GET /api/v2/users/{}/suspension': { because: AS_IT_COMES, answer: [''] },
  'POST /api/v2/users/{}/suspension': { because: AS_IT_COMES, answer: [''] },
  'PUT /api/v2/users/{}/suspension': { because: AS_IT_COMES, answer: [''] },
  'GET /api/v2/tickets/{}/slas/policy_metrics': { because: AS_IT_COMES, answer: [''] },
  'GET /api/v2/tickets/{}/group_slas/policy_metrics': { because: AS_IT_COMES, answer: [''] },
  'DELETE /api/v2/help_center/users/{}/user_subscriptions/{}': { because: NO_ANSWER, answer: [] },
  'DELETE /api/v2/api_tokens/{}': { because: NO_ANSWER, answer: [] },
  'DELETE /api/v2/brands/{}/logo': { because: NO_ANSWER, answer: [] },
  'DELETE /api/v2/it_asset_management/statuses/{}': { because: NO_ANSWER, answer: [] },
  'DELETE /api/v2/saved_searches/{}': { because: NO_ANSWER, answer: [] },
  'DELETE /api/v2/task_lists/{}/task_items/{}': { because: NO_ANSWER, answer: [] },
  'DELETE /api/v2/users/{}/suspension': { because: NO_ANSWER, answer: [] },
  'GET /api/v2/macros/attachments/{}/content': { because: BYTES, answer: ['file'] },
  'GET /api/v2/approval_workflow_instances/{}/approval_requests/{}': { because: AS_ONCE_DESCRIBED },
  'PATCH /api/v2/approval_workflow_instances/{}/approval_requests/{}/decision': { because: AS_ONCE_DESCRIBED },
  'POST /api/v2/approval_workflow_instances/{}/approval_requests/search': { because: AS_ONCE_DESCRIBED },
  'GET /api/lotus/assignables/autocomplete': { because: AS_ONCE_DESCRIBED },
  'GET /api/lotus/assignables/groups': { because: AS_ONCE_DESCRIBED },
  'GET /api/lotus/assignables/groups/{}/agents': { because: AS_ONCE_DESCRIBED },
  'GET /api/v2/object_layouts/{}/essentials_card': { because: AS_ONCE_DESCRIBED },
  'PUT /api/v2/object_layouts/{}/essentials_card': { because: AS_ONCE_DESCRIBED },
  'GET /api/v2/object_layouts/essentials_cards': { because: AS_ONCE_DESCRIBED },
  'POST /api/v2/routing/agents/instance_values/job': { because: AS_ONCE_DESCRIBED },
};
