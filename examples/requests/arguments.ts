import { bodySample, manySample } from './bodies.ts';
import { Code } from './code.ts';
import { pathSamples } from './paths.ts';
import { fullQuery, minimalQuery, offsetQuery, otherQueries, takesQuery } from './queries.ts';
import type { Notation, Operation } from './specification.ts';
import { type Form, sampleOf } from './values.ts';

/** One way to call an operation. */
export interface Sample {
  /** `minimal`, `full`, `otherwise`, `by offset`. */
  readonly name: string;
  /** What the call is given. */
  readonly values: readonly unknown[];
}

type Query = Record<string, unknown>;

/** The ways in which an operation is called: with the least, with everything, and paged the other way. */
export function samplesOf(operation: Operation): Sample[] {
  const samples = [
    { name: 'minimal', values: valuesOf(operation, 'minimal', minimalQuery(operation)) },
    { name: 'full', values: valuesOf(operation, 'full', fullQuery(operation)) },
    ...otherQueries(operation).map((query) => ({ name: 'otherwise', values: valuesOf(operation, 'minimal', query) })),
    ...offsetQuery(operation).map((query) => ({ name: 'by offset', values: valuesOf(operation, 'minimal', query) })),
  ];
  return samples.filter(isNew);
}

/** A call that has nothing to leave out is the same in both forms. */
function isNew({ values }: Sample, index: number, all: readonly Sample[]): boolean {
  const texts = all.map((sample) => JSON.stringify(sample.values, textOf));
  return texts.indexOf(JSON.stringify(values, textOf)) === index;
}

function textOf(_key: string, value: unknown): unknown {
  return value instanceof Code ? value.text : value;
}

function valuesOf(operation: Operation, form: Form, query: Query): unknown[] {
  const { notation, method } = operation;
  const path = pathSamples(operation.called, form);
  const own = ownValues(operation, path, form);
  const options = optionsOf(notation, form);
  const isQueried = Object.keys(query).length > 0 || (options.length > 0 && takesQuery(operation));
  // A list of changed records stands for the record and for what changes of it.
  const isWhole = notation.bulk?.form === 'each' && path.length > 0 && method === 'update';
  return [...own, ...(isWhole && isQueried ? [undefined] : []), ...(isQueried ? [query] : []), ...options];
}

function ownValues(operation: Operation, path: readonly unknown[], form: Form): unknown[] {
  const { notation, method } = operation;
  if (notation.search) return [...path, 'printer'];
  if (notation.bulk) return manySample(operation, path, form);
  if (method === 'getMany') return [...path, idsOf(notation, form)];
  return [...path, ...(notation.body ? [bodySample(notation, form)] : [])];
}

function idsOf({ query = {} }: Notation, form: Form): unknown {
  const ids = query.ids ?? 'integer[]';
  return sampleOf('ids', typeof ids === 'string' ? { type: ids } : ids, form);
}

/** A locale is that of the client; a call may state another one. */
function optionsOf({ locale }: Notation, form: Form): object[] {
  const isStated = locale === 'required' || (locale === 'optional' && form === 'full');
  return isStated ? [{ locale: 'en-us' }] : [];
}
