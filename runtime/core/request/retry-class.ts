import type { Operation, RetryClass } from '../operation/operation.ts';
import { isObject } from './rules.ts';

/** The operation's retry class, or `never` where a record of the body has an attribute that would act twice. */
export function retryClassOf({ retry, neverRepeatedWith = [] }: Operation, body: unknown): RetryClass {
  if (!isObject(body) || neverRepeatedWith.length === 0) return retry;
  const records = [body, ...Object.values(body).flat()].filter(isObject);
  return records.some((record) => neverRepeatedWith.some((name) => record[name] !== undefined)) ? 'never' : retry;
}
