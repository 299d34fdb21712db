import { wrongOption } from '../errors/usage-errors.ts';
import { wireNameOf } from '../operation/identity.ts';
import type { Operation } from '../operation/operation.ts';
import { isKindOf, type RecordKind, typeOf } from './kind.ts';
import { idDigitsOf, idTextOf, wrongValue } from './values.ts';

/**
 * Fills the parameters of an operation's path, in their order, each as one segment. `{locale}` comes from the client.
 *
 * @throws InvalidArgumentError naming `operation.id(parameter)`
 */
export function buildPath(operation: Operation, values: readonly unknown[], locale: string | undefined): string {
  let next = 0;
  return operation.path.replace(/\/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'locale' && operation.locale) return localeSegment(operation, locale);
    return `/${segment(operation, name, values[next++])}`;
  });
}

function segment(operation: Operation, name: string, value: unknown): string {
  const argument = `${operation.id}(${name})`;
  checkKind(operation, name, value, argument);
  const isInteger = (operation.parameters?.[name] ?? 'integer') === 'integer';
  const text = isInteger ? idDigitsOf(value) : idTextOf(value);
  if (text && /\p{Surrogate}/u.test(text)) throw wrongValue(argument, 'well-formed Unicode', value);
  // Dots are not encoded, so that they would climb out of the path.
  if (text && !(isInteger ? /^-/ : /^\.\.?$/).test(text)) return encodeURIComponent(text);
  throw wrongValue(argument, isInteger ? 'an integer id' : 'an id', value);
}

/**
 * Ids of different types overlap: the id of a user is the id of somebody's ticket, too.
 *
 * @throws InvalidArgumentError for a record of a type that the parameter does not take
 */
export function checkKind(
  operation: Pick<Operation, 'records'>,
  parameter: string,
  value: unknown,
  argument: string,
): void {
  const type = typeOf(value);
  const stated = operation.records?.[parameter];
  const wanted = stated === undefined ? toldBy(parameter) : wireNameOf(stated);
  if (!type || !wanted) return;
  const isRight = stated === undefined ? isNamed(type, wanted) : isKindOf(type, stated);
  if (!isRight) throw wrongValue(argument, `a ${wanted} or its id`, value);
}

/** What a parameter takes where the operation does not say it; undefined for any record. */
function toldBy(parameter: string): string | undefined {
  return parameter.endsWith('_id') ? parameter.slice(0, -'_id'.length) : undefined;
}

/** Nothing but the whole name tells: a `ticket_id` takes no SuspendedTicket, whose id is that of somebody else's ticket. */
function isNamed({ object, viewOf = object }: RecordKind, told: string): boolean {
  return [object, viewOf].map(wireNameOf).includes(told);
}

function localeSegment({ id, locale: rule }: Operation, locale: string | undefined): string {
  if (locale && rule !== 'ignored') return `/${encodeURIComponent(locale)}`;
  if (rule !== 'required') return '';
  throw wrongOption('locale', `is missing: ${id} needs it`);
}
