// From specification/custom-data/resources/custom-object-access-rules.json by `npm run generate`. Do not edit.
import type { Operations } from '@zents/runtime';
import { definitionsLink } from '../../support/links.ts';
import { accessRuleLink } from '../links.ts';

/** What the methods of `customObjects.accessRules` send; it comes with the first call of one. */
export const operations: Operations = {
  list: {
    id: 'customObjects.accessRules.list',
    method: 'GET',
    path: '/api/v2/custom_objects/{custom_object_key}/access_rules',
    parameters: { custom_object_key: 'string' },
    records: { custom_object_key: 'CustomObject' },
    retry: 'safe',
    items: 'access_rules',
    model: accessRuleLink,
    pagination: [],
  },
  get: {
    id: 'customObjects.accessRules.get',
    method: 'GET',
    path: '/api/v2/custom_objects/{custom_object_key}/access_rules/{id}',
    parameters: { custom_object_key: 'string' },
    records: { custom_object_key: 'CustomObject', id: 'AccessRule' },
    retry: 'safe',
    answer: { access_rule: accessRuleLink },
  },
  create: {
    id: 'customObjects.accessRules.create',
    method: 'POST',
    path: '/api/v2/custom_objects/{custom_object_key}/access_rules',
    parameters: { custom_object_key: 'string' },
    records: { custom_object_key: 'CustomObject' },
    retry: 'never',
    answer: { access_rule: accessRuleLink },
    body: { key: 'access_rule', model: accessRuleLink, purpose: 'create' },
  },
  update: {
    id: 'customObjects.accessRules.update',
    method: 'PATCH',
    path: '/api/v2/custom_objects/{custom_object_key}/access_rules/{id}',
    parameters: { custom_object_key: 'string' },
    records: { custom_object_key: 'CustomObject', id: 'AccessRule' },
    retry: 'idempotent',
    answer: { access_rule: accessRuleLink },
    body: { key: 'access_rule', model: accessRuleLink, purpose: 'update' },
  },
  delete: {
    id: 'customObjects.accessRules.delete',
    method: 'DELETE',
    path: '/api/v2/custom_objects/{custom_object_key}/access_rules/{id}',
    parameters: { custom_object_key: 'string' },
    records: { custom_object_key: 'CustomObject', id: 'AccessRule' },
    retry: 'idempotent',
    answer: 'none',
  },
  definitions: {
    id: 'customObjects.accessRules.definitions',
    method: 'GET',
    path: '/api/v2/custom_objects/{custom_object_key}/access_rules/definitions',
    parameters: { custom_object_key: 'string' },
    records: { custom_object_key: 'CustomObject' },
    retry: 'safe',
    answer: { definitions: definitionsLink },
  },
};
