import type { OperationNode } from '../model/model.ts';
import { printCall } from './calls.ts';
import { code, type Literal } from './literal.ts';
import { type MethodParts, partsOf } from './method-parts.ts';
import { operationLiteral } from './operation-literal.ts';
import { isExport } from './paging.ts';
import type { PlannedInterface } from './parameter-types.ts';
import type { ResourceScope } from './resource-scope.ts';
import { behaviourOf } from './sent-operations.ts';
import { planSignatures, type Signature } from './signatures.ts';

/** A method with the types that its signature brings along. */
export interface PlannedMethod {
  readonly name: string;
  readonly signatures: readonly Signature[];
  /** Head of the implementation, where there are several signatures. */
  readonly implementation: string;
  /** The one statement. */
  readonly statement: string;
  readonly interfaces: readonly PlannedInterface[];
}

/** The method of an operation. */
export function planMethod(operation: OperationNode, scope: ResourceScope): PlannedMethod {
  const parts = partsOf(operation, scope);
  const { signatures, implementation } = planSignatures(parts);
  return {
    name: operation.name,
    signatures,
    implementation,
    statement: statementOf(parts),
    interfaces: parts.interfaces,
  };
}

/** What carries the call out, and what it is given. */
function statementOf(parts: MethodParts): string {
  const { operation, scope } = parts;
  const input = operation.notation.search ? searchInput(scope) : inputOf(parts);
  const { name, many } = operation;
  const print = (start: string, ...parameters: Literal[]): string =>
    printCall(`return ${start}`, parameters, { indent: 4 });
  const behaviour = behaviourOf(operation);
  if (behaviour) {
    const literal = operationLiteral(operation, scope);
    return print(scope.imports.value(behaviour, '@zents/runtime'), code('this.client'), literal, input);
  }
  if (name === 'getMany') return print('this.loadMany', name, code('ids'), input);
  if (many.length === 0) return print(`this.${carrierOf(operation)}`, name, input);
  const forms = many.map((form) => form.name);
  return print('this.oneOrMany', name, forms.length === 1 ? forms[0] : forms, input);
}

/** The text of a search may be left out. */
function searchInput({ imports }: ResourceScope): Literal {
  return code(`${imports.value('searchArguments', '@zents/runtime')}(text, keywords, options)`);
}

/** Method of the runtime that carries out an operation without forms for many records. */
function carrierOf(operation: OperationNode): string {
  if (isExport(operation)) return 'paginateExport';
  return operation.isList ? 'paginate' : 'call';
}

function inputOf({ path, body, queryType }: MethodParts): Literal {
  const all = [
    ...(path.length === 0 ? [] : [`path: [${path.map(({ name }) => name).join(', ')}]`]),
    ...(body ? [body.name === 'body' ? 'body' : `body: ${body.name}`] : []),
    ...(queryType === undefined ? [] : ['query']),
    'options',
  ];
  return code(`{ ${all.join(', ')} }`);
}
