import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import type { Document } from '../load/document.ts';
import type { Loaded } from '../load/load.ts';
import type { Rule } from './rule.ts';
import { accessorClash } from './rules/accessor-clash.ts';

import { ambiguousType } from './rules/ambiguous-type.ts';
import { bodyShape } from './rules/body-shape.ts';
import { bulkMismatch } from './rules/bulk-mismatch.ts';
import { closedChoice } from './rules/closed-choice.ts';
import { duplicateClientPath } from './rules/duplicate-client-path.ts';
import { duplicateKeys } from './rules/duplicate-key.ts';
import { duplicateObject } from './rules/duplicate-object.ts';
import { duplicateParameter } from './rules/duplicate-parameter.ts';
import { emptyTexts } from './rules/empty-text.ts';
import { fileName } from './rules/file-name.ts';
import { listShape } from './rules/list-shape.ts';
import { notLoadable } from './rules/not-loadable.ts';
import { localeRules, pathParameters } from './rules/path-parameters.ts';
import { reservedName } from './rules/reserved-name.ts';
import { undecidedReference } from './rules/undecided-reference.ts';
import { unknownApi } from './rules/unknown-api.ts';
import { unknownAttribute } from './rules/unknown-attribute.ts';
import { unknownObject } from './rules/unknown-object.ts';
import { unknownOperation } from './rules/unknown-operation.ts';
import { unknownResource } from './rules/unknown-resource.ts';
import { unknownType } from './rules/unknown-type.ts';
import { unrulyName } from './rules/unruly-name.ts';
import { valueType } from './rules/value-type.ts';
import { createSchemaCheck } from './schema.ts';
import { type Specification, specificationOf } from './specification.ts';

const rules: readonly Rule[] = [
  accessorClash,
  ambiguousType,
  bodyShape,
  bulkMismatch,
  closedChoice,
  duplicateClientPath,
  duplicateObject,
  duplicateParameter,
  fileName,
  listShape,
  notLoadable,
  pathParameters,
  localeRules,
  reservedName,
  undecidedReference,
  unknownApi,
  unknownAttribute,
  unknownObject,
  unknownOperation,
  unknownResource,
  unknownType,
  unrulyName,
  valueType,
];

/** What a checked specification is, and everything that is wrong with it. */
export interface Validated {
  readonly specification: Specification;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks each file by itself, then the sound ones together. */
export function validate({ documents, schemas, diagnostics }: Loaded): Validated {
  const check = createSchemaCheck(schemas);
  const own = new Map(
    documents.map((document) => [document, document.value === undefined ? [] : checkFile(document, check)]),
  );
  const sound = documents.filter((document) => document.value !== undefined && !hasErrors(own.get(document) ?? []));
  const specification = specificationOf(documents, sound);
  const found = rules.flatMap((rule) => [...rule(specification)]);
  return Object.freeze({ specification, diagnostics: [...diagnostics, ...[...own.values()].flat(), ...found] });
}

function checkFile(document: Document, check: (document: Document) => Diagnostic[]): Diagnostic[] {
  return [...duplicateKeys(document), ...emptyTexts(document), ...check(document)];
}
