import type { ParameterNotation } from '../../load/notation.ts';
import { scalarTypes } from '../../load/notation.ts';
import { elementOf } from '../../names.ts';
import type { ParameterFacts } from '../document/operation-facts.ts';
import type { SchemaReader } from '../document/schema.ts';
import { valueTypeOf } from '../value-type.ts';

/** Parameters of a query in the words of the specification; those whose type the document does not say are left out. */
export function queryNotation(
  query: ReadonlyMap<string, ParameterFacts>,
  reader: SchemaReader,
): Record<string, ParameterNotation> {
  const entries = [...query].map(([name, facts]) => [name, parameterNotation(name, facts, reader)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, ParameterNotation] => entry[1] !== undefined));
}

function parameterNotation(name: string, facts: ParameterFacts, reader: SchemaReader): ParameterNotation | undefined {
  const type = facts.isVaried ? undefined : valueTypeOf(facts, reader, () => undefined);
  const isPlain = type !== undefined && type !== 'object' && type !== 'null' && scalarTypes.includes(elementOf(type));
  if (!isPlain || !/^[A-Za-z_][A-Za-z0-9_.[\]-]*$/.test(name)) return undefined;
  const more = {
    ...(facts.values && { values: [...facts.values] }),
    ...(facts.isRequired && { required: true }),
    ...(facts.isDeprecated && { deprecated: 'Zendesk marks it as deprecated.' }),
  };
  return Object.keys(more).length === 0 ? type : { type, ...more };
}
