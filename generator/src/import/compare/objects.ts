import { positionOf } from '../../diagnostics/format.ts';
import { placeOf } from '../../load/document.ts';
import type { AttributeNotation } from '../../load/notation.ts';
import type { Specification } from '../../validate/specification.ts';
import type { SchemaFacts } from '../document/schema.ts';
import { type Outcome, together } from '../edit/edits.ts';
import { compareAttribute } from './attribute.ts';
import type { AttributeContext } from './attribute-context.ts';
import { attributesIn } from './attributes-in.ts';
import { newAttribute } from './new-attribute.ts';
import type { Pair } from './pairs.ts';

/** Compares every object with the schemas of the document, attribute by attribute. */
export function compareObjects(
  pairs: readonly Pair[],
  specification: Specification,
  { reader, objectOf }: Pick<AttributeContext, 'reader' | 'objectOf'>,
): Outcome {
  const outcomes = specification.objects.map((object) => {
    const own = pairs.filter((pair) => pair.object === object.value.object);
    return own.length === 0 ? { edits: [], findings: [] } : compareObject(own, { object, reader, objectOf });
  });
  return together(outcomes);
}

function compareObject(pairs: readonly Pair[], context: AttributeContext): Outcome {
  const { document, value } = context.object;
  const alike = pairs.filter(({ schema }) => isAbout(schema, value.attributes));
  if (alike.length === 0) {
    const message = `no attribute of it is in the schema ${pairs[0]?.schema.name ?? 'of the document'}`;
    const { line } = positionOf(document.text, placeOf(document, ['attributes']).offset);
    return {
      edits: [],
      findings: [{ kind: 'contradictory', subject: value.object, message, file: document.path, line }],
    };
  }
  return together(
    attributesIn(alike, context.reader).map((facts) => {
      const stated = value.attributes[facts.name];
      return stated === undefined ? newAttribute(facts, context) : compareAttribute(facts, stated, context);
    }),
  );
}

/** A schema that shares nothing with the object is the wrong one: an envelope that somebody unwrapped, for instance. */
function isAbout({ properties }: SchemaFacts, attributes: Readonly<Record<string, AttributeNotation>>): boolean {
  const names = Object.keys(attributes);
  return names.length === 0 || names.some((name) => properties.has(name));
}
