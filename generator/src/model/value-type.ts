import { type DiscriminatorNotation, scalarTypes } from '../load/notation.ts';
import { elementOf } from '../names.ts';
import type { ChoiceNode, ValueType } from './model.ts';
import { objectNamed, type Scope } from './scope.ts';

/** Turns the notation of a type into a linked one. */
export function valueTypeOf(
  type: string | readonly string[],
  scope: Scope,
  discriminator?: DiscriminatorNotation,
): ValueType {
  if (typeof type !== 'string') {
    // Among several types the discriminator is about the records.
    const choice = (one: string) => (scope.objects.has(elementOf(one)) ? discriminator : undefined);
    return { kind: 'union', types: type.map((one) => valueTypeOf(one, scope, choice(one))), list: false };
  }
  const name = elementOf(type);
  const list = name !== type;
  if (discriminator) return { kind: 'choice', choice: choiceOf(discriminator, scope), list };
  if (scalarTypes.includes(name)) return { kind: 'scalar', name, list };
  return { kind: 'object', object: objectNamed(scope, name), list };
}

function choiceOf({ by, of, otherwise }: DiscriminatorNotation, scope: Scope): ChoiceNode {
  const choices = Object.entries(of).map(([value, name]) => ({ value, object: objectNamed(scope, name) }));
  return { by, of: choices, otherwise: objectNamed(scope, otherwise) };
}

/** The objects that a type is made of, each once. */
export function objectsIn(type: ValueType): ChoiceNode['otherwise'][] {
  if (type.kind === 'scalar') return [];
  if (type.kind === 'object') return [type.object];
  if (type.kind === 'union') return [...new Set(type.types.flatMap(objectsIn))];
  return [...new Set([...type.choice.of.map(({ object }) => object), type.choice.otherwise])];
}
