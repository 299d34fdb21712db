import type { Operation } from '../operation/operation.ts';
import { isObject } from './rules.ts';

/**
 * The answer with its one record under its key. Zendesk's documents show some records as a list of one, under the
 * singular or under the plural, where the account answers otherwise: all of these stand for the record.
 */
export function withSoleRecord({ answer = 'none' }: Operation, data: unknown): unknown {
  if (answer === 'none' || 'bare' in answer || !isObject(data)) return data;
  const [[key, type] = ['', undefined]] = Object.entries(answer);
  if (typeof type !== 'function') return data;
  const value = data[key] ?? data[`${key}s`];
  return Array.isArray(value) && value.length === 1 ? { ...data, [key]: value[0] } : data;
}
