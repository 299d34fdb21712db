import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { type Document, type Pointer, placeOf } from '../../load/document.ts';
import type { DiscriminatorNotation, OperationNotation, ParameterNotation } from '../../load/notation.ts';
import { pascalCase, singular } from '../../names.ts';
import { attributesOf, operationsOf, type Specification } from '../specification.ts';

/** Whatever names an object names one that exists. */
export function* unknownObject(specification: Specification): Iterable<Diagnostic> {
  for (const { document, pointer, name } of namesOf(specification)) {
    if (specification.objectNames.has(name)) continue;
    const help = didYouMean(name, specification.objectNames) ?? 'describe it in a file under objects/';
    yield error('unknown-object', placeOf(document, pointer), `no object is called "${name}"`, help);
  }
  yield* misnamedViews(specification);
}

/** Parameters of a path tell by their names what they take: `user_id` takes a CurrentUser, too. */
function* misnamedViews(specification: Specification): Iterable<Diagnostic> {
  for (const { document, value } of specification.objects) {
    if (value.viewOf === undefined || value.object.endsWith(value.viewOf)) continue;
    const message = `the name of a view of "${value.viewOf}" ends with it`;
    yield error('unknown-object', placeOf(document, ['object']), message, `call it "Some${value.viewOf}"`);
  }
}

interface NameUse {
  readonly document: Document;
  readonly pointer: Pointer;
  readonly name: string;
}

function* namesOf(specification: Specification): Iterable<NameUse> {
  for (const { document, value } of specification.resources) yield* named(document, ['object'], value.object);
  for (const { document, value } of specification.objects) yield* named(document, ['viewOf'], value.viewOf);
  for (const { document, attribute, pointer } of attributesOf(specification)) {
    yield* named(document, [...pointer, 'references'], attribute.references);
    yield* choices(document, [...pointer, 'discriminator'], attribute.discriminator);
  }
  for (const { document, operation, pointer } of operationsOf(specification))
    yield* namesOfOperation(document, pointer, operation);
}

function* namesOfOperation(document: Document, pointer: Pointer, operation: OperationNotation): Iterable<NameUse> {
  yield* named(document, [...pointer, 'purges'], operation.purges);
  yield* named(document, [...pointer, 'parts', 'object'], operation.parts?.object);
  for (const [name, { references }] of Object.entries(operation.path ?? {}))
    yield* named(document, [...pointer, 'path', name, 'references'], references);
  yield* parameters(document, [...pointer, 'query'], operation.query);
  for (const form of ['$keys', '$beside', '$multipart'] as const)
    yield* parameters(document, [...pointer, 'body', form], operation.body?.[form]);
  yield* includes(document, [...pointer, 'include'], operation.include);
  for (const [key, value] of Object.entries(typeof operation.response === 'string' ? {} : operation.response)) {
    if (typeof value !== 'string')
      yield* choices(document, [...pointer, 'response', key, 'discriminator'], value.discriminator);
  }
}

function* parameters(
  document: Document,
  pointer: Pointer,
  all: Readonly<Record<string, ParameterNotation>> = {},
): Iterable<NameUse> {
  for (const [name, value] of Object.entries(all)) {
    if (typeof value !== 'string') yield* named(document, [...pointer, name, 'references'], value.references);
  }
}

function* includes(
  document: Document,
  pointer: Pointer,
  include: OperationNotation['include'] = [],
): Iterable<NameUse> {
  if (Array.isArray(include)) {
    for (const [index, name] of include.entries())
      yield* named(document, [...pointer, index], pascalCase(singular(name)));
  } else
    for (const [name, { object }] of Object.entries(include))
      yield* named(document, [...pointer, name, 'object'], object);
}

function* choices(document: Document, pointer: Pointer, choice?: DiscriminatorNotation): Iterable<NameUse> {
  if (!choice) return;
  for (const [value, name] of Object.entries(choice.of)) yield* named(document, [...pointer, 'of', value], name);
  yield* named(document, [...pointer, 'otherwise'], choice.otherwise);
}

function* named(document: Document, pointer: Pointer, name: string | false | undefined): Iterable<NameUse> {
  if (typeof name === 'string') yield { document, pointer, name };
}
