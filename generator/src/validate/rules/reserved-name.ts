import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { placeOf, placeOfKey } from '../../load/document.ts';
import { accessorOf } from '../accessor.ts';
import { attributesOf, operationsOf, type Specification } from '../specification.ts';

/** Members of every model, and names that mean something to JavaScript itself. */
const reservedOfModels: ReadonlySet<string> = new Set([
  ...['get', 'set', 'save', 'reload', 'changes', 'toJSON', 'constructor', 'prototype', '__proto__', 'then'],
  ...['hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', 'toString', 'valueOf'],
]);

/** Members of every resource, and the bulk methods that a client has beside its operations. */
const reservedOfResources: ReadonlySet<string> = new Set([
  ...[
    'client',
    'call',
    'paginate',
    'paginateExport',
    'oneOrMany',
    'loadMany',
    'bulk',
    'request',
    'operations',
    'constructor',
    'prototype',
    'then',
  ],
  ...['createMany', 'updateMany', 'deleteMany'],
]);

/** Nothing takes the name of a method that all models or all resources have. */
export function* reservedName(specification: Specification): Iterable<Diagnostic> {
  for (const { document, name, attribute, pointer } of attributesOf(specification)) {
    const accessor = accessorOf(name, attribute);
    if (reservedOfModels.has(name))
      yield error(
        'reserved-name',
        placeOfKey(document, pointer),
        `every model has a member "${name}"`,
        `leave the attribute out; model.get('${name}') reads it all the same`,
      );
    else if (accessor !== undefined && reservedOfModels.has(accessor)) {
      yield error(
        'reserved-name',
        placeOf(document, [...pointer, ...(attribute.accessor ? ['accessor'] : [])]),
        `every model has a member "${accessor}"`,
        'state another name in "accessor", or false for none',
      );
    }
  }
  for (const { document, name, operation, pointer } of operationsOf(specification)) {
    if (!reservedOfResources.has(name) || operation.bulk) continue;
    yield error(
      'reserved-name',
      placeOfKey(document, pointer),
      `every resource has a member "${name}"`,
      'use another name, or state "bulk" if it is the form of another operation',
    );
  }
}
