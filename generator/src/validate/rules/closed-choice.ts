import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { placeOf } from '../../load/document.ts';
import { discriminatorsOf, type Specification } from '../specification.ts';

/** The classes of a polymorphic value can be told apart, and one is left for what Zendesk adds later. */
export function* closedChoice(specification: Specification): Iterable<Diagnostic> {
  const objects = new Map(specification.objects.map(({ value }) => [value.object, value]));
  for (const { document, discriminator, pointer } of discriminatorsOf(specification)) {
    const { by, of, otherwise } = discriminator;
    const place = (...path: string[]) => placeOf(document, [...pointer, ...path]);
    if (Object.values(of).includes(otherwise)) {
      const message = `"${otherwise}" stands for known contents of "${by}" already`;
      yield error('closed-choice', place('otherwise'), message, 'describe an object for every other content');
    }
    const named = [
      ...Object.entries(of).map(([kind, name]) => [name, 'of', kind] as const),
      [otherwise, 'otherwise'] as const,
    ];
    for (const [name, ...path] of named) {
      const type = objects.get(name)?.attributes[by]?.type;
      if (type === 'string' || !objects.has(name)) continue;
      const message = `nothing tells that a record is ${name}: it has no attribute "${by}" of type "string"`;
      yield error('closed-choice', place(...path), message, `add "${by}" to its attributes`);
    }
  }
}
