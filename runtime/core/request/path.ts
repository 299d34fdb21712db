import { wrongOption } from '../errors/usage-errors.ts';
import type { Operation } from '../operation/operation.ts';
import { formatInteger, formatText, wrongValue } from './values.ts';

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
  const isInteger = (operation.parameters?.[name] ?? 'integer') === 'integer';
  const text = isInteger ? formatInteger(value) : formatText(idOf(value));
  // Dots are not encoded, so that they would climb out of the path.
  if (text && !(isInteger ? /^-/ : /^\.\.?$/).test(text)) return encodeURIComponent(text);
  throw wrongValue(`${operation.id}(${name})`, isInteger ? 'an integer id' : 'an id', value);
}

/** Some records are known by another attribute than `id`; their class says which. */
function idOf(value: unknown): unknown {
  const type = (value as object | null | undefined)?.constructor as { schema?(): { id?: string } } | undefined;
  const attribute = typeof type?.schema === 'function' ? type.schema().id : undefined;
  return attribute ? (value as Record<string, unknown>)[attribute] : value;
}

function localeSegment({ id, locale: rule }: Operation, locale: string | undefined): string {
  if (locale && rule !== 'ignored') return `/${encodeURIComponent(locale)}`;
  if (rule !== 'required') return '';
  throw wrongOption('locale', `is missing: ${id} needs it`);
}
