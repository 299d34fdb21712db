import type { Scene } from './scene.ts';
import { BEGINNING } from './scene.ts';

/** A webhook that was called once. */
export const webhookScene: Scene = {
  object: 'Webhook',
  play(add, { agent }) {
    const how = { endpoint: 'https://example.com/hook', http_method: 'POST', request_format: 'json', status: 'active' };
    const by = { created_by: String(agent?.id), updated_by: String(agent?.id) };
    const webhook = add('Webhook', { name: 'Alarm', ...how, ...by, subscriptions: ['conditional_ticket_events'] });
    const parents = { webhook_id: webhook };
    const invocation = add(
      'Invocation',
      { status: 'success', status_code: 200, latest_completed_at: BEGINNING },
      parents,
    );
    const attempt = { invocation_id: invocation, status: 'success', status_code: 200, completed_at: BEGINNING };
    add('InvocationAttempt', { ...attempt, request: {}, response: {} }, { ...parents, invocation_id: invocation });
  },
};

/** A ticket that an issue in Jira is about. */
export const jiraScene: Scene = {
  object: 'Link',
  play(add, { ticket }) {
    add('Link', { ticket_id: String(ticket?.id ?? 1), issue_id: '10001', issue_key: 'FIRE-1' });
  },
};

/** An agent who is online, and what was done for a ticket. */
export const omnichannelScene: Scene = {
  object: 'Engagement',
  play(add, { agent, customer, group, ticket }) {
    const people = { agent_id: agent?.id, requester_id: customer?.id, group_id: group?.id, ticket_id: ticket?.id ?? 1 };
    const times = { engagement_start_time: BEGINNING, engagement_end_time: BEGINNING };
    const why = { engagement_start_reason: 'ASSIGNED', engagement_end_reason: 'ENDED', channel: 'support' };
    add('Engagement', { ...people, ...times, ...why, ticket_status_start: 'OPEN', ticket_status_end: 'SOLVED' });
    const attributes = { agent_status: { name: 'online' } };
    add('AgentAvailability', { id: String(agent?.id), type: 'agent_availabilities', attributes });
  },
};

/** A survey with one answer. */
export const npsScene: Scene = {
  object: 'Recipient',
  play(add, { customer }) {
    const user = { user_id: customer?.id, user_name: customer?.name, user_email: customer?.email };
    const survey = { survey_id: 1, survey_name: 'Spring', delivery_id: 1, delivered_at: BEGINNING };
    const recipient = add('Recipient', { ...user, ...survey });
    add('Response', { ...user, ...survey, recipient_id: recipient, rating: 9, comment: 'Warm.', rated_at: BEGINNING });
  },
};
