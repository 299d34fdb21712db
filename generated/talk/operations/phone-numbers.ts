// From specification/talk/resources/phone-numbers.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { groupLink, scheduleLink } from '../../support/links.ts';
import { availablePhoneNumberLink, greetingLink, ivrLink, phoneNumberLink } from '../links.ts';

/** What the methods of `talk.phoneNumbers` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'talk.phoneNumbers.list',
    method: 'GET',
    path: '/api/v2/channels/voice/phone_numbers',
    retry: 'safe',
    items: 'phone_numbers',
    model: phoneNumberLink,
    pagination: ['offset'],
    query: { minimal_mode: { type: 'boolean' } },
  },
  search: {
    id: 'talk.phoneNumbers.search',
    method: 'GET',
    path: '/api/v2/channels/voice/phone_numbers/search',
    retry: 'safe',
    items: 'phone_numbers',
    model: availablePhoneNumberLink,
    pagination: ['offset'],
    query: {
      country: { type: 'string', required: true },
      toll_free: { type: 'boolean' },
      area_code: { type: 'string' },
      contains: { type: 'string' },
    },
  },
  get: {
    id: 'talk.phoneNumbers.get',
    method: 'GET',
    path: '/api/v2/channels/voice/phone_numbers/{phone_number_id}',
    retry: 'safe',
    answer: { phone_number: phoneNumberLink },
    include: {
      ivrs: { key: 'ivrs', to: ivrLink },
      all_greetings: { key: 'all_greetings', to: greetingLink },
      all_groups: { key: 'all_groups', to: groupLink },
      all_schedules: { key: 'all_schedules', to: scheduleLink },
    },
    embedded: ['settings'],
    cached: true,
  },
  create: {
    id: 'talk.phoneNumbers.create',
    method: 'POST',
    path: '/api/v2/channels/voice/phone_numbers',
    retry: 'never',
    answer: { phone_number: phoneNumberLink },
    body: { key: 'phone_number', model: phoneNumberLink, purpose: 'create' },
  },
  update: {
    id: 'talk.phoneNumbers.update',
    method: 'PUT',
    path: '/api/v2/channels/voice/phone_numbers/{phone_number_id}',
    retry: 'idempotent',
    answer: { phone_number: phoneNumberLink },
    body: { key: 'phone_number', model: phoneNumberLink, purpose: 'update' },
    include: {
      ivrs: { key: 'ivrs', to: ivrLink },
      all_greetings: { key: 'all_greetings', to: greetingLink },
      all_groups: { key: 'all_groups', to: groupLink },
      all_schedules: { key: 'all_schedules', to: scheduleLink },
    },
    embedded: ['settings'],
  },
  delete: {
    id: 'talk.phoneNumbers.delete',
    method: 'DELETE',
    path: '/api/v2/channels/voice/phone_numbers/{phone_number_id}',
    retry: 'idempotent',
    answer: 'none',
    purges: 'PhoneNumber',
  },
};
