import type { OperationNode, ResourceNode } from '../model/model.ts';
import { printLiteral } from './literal.ts';
import { operationLiteral } from './operation-literal.ts';
import { banner, type PlannedFile } from './output.ts';
import { operationsPath } from './paths.ts';
import { createResourceScope, type ResourceScope } from './resource-scope.ts';

/** The file of what the methods of a resource send; undefined where functions of the runtime carry all of them out. */
export function planSentOperations(resource: ResourceNode): PlannedFile | undefined {
  const sent = sentOperations(resource);
  if (sent.length === 0) return undefined;
  const scope = createResourceScope(resource);
  scope.runtime('Operations');
  const operations = sent.flatMap((one) => [one, ...one.many]).map((one) => shown(one, scope));
  const client = (resource.operations[0]?.id ?? '').replace(/\.[^.]*$/, '');
  return {
    path: operationsPath(resource),
    template: 'api/operations/operations.ts',
    view: { banner: banner([resource.origin]), client, operations, imports: scope.imports.print() },
    exports: ['operations'],
    origin: resource.origin,
  };
}

/** The operations that a resource carries out itself. */
export function sentOperations({ operations }: ResourceNode): OperationNode[] {
  return operations.filter((one) => one.notation.bulk === undefined && behaviourOf(one) === undefined);
}

/** The function of the runtime that carries an operation out in place of its resource. */
export function behaviourOf({ notation, answer }: OperationNode): string | undefined {
  return notation.behaviour ?? (answer === 'file' ? 'downloadFile' : undefined);
}

function shown(operation: OperationNode, scope: ResourceScope): { name: string; literal: string } {
  const { name } = operation;
  return { name, literal: printLiteral(operationLiteral(operation, scope), { indent: 2, column: name.length + 4 }) };
}
