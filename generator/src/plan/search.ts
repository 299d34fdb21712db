import type { ChoiceNode, OperationNode, ResourceNode } from '../model/model.ts';
import { printHead } from './calls.ts';
import { propertyName, quote } from './literal.ts';
import { itemsOf } from './operation-literal.ts';
import { listType } from './paging.ts';
import { operationNoun, type PlannedInterface, property, queryMembers } from './parameter-types.ts';
import type { ResourceScope } from './resource-scope.ts';
import { docOf } from './text.ts';
import { join, readonlyListOf } from './value-types.ts';

/** The keywords of a search: what the runtime writes into its parameter, and the parameters beside it. */
export function keywordsInterface(operation: OperationNode, scope: ResourceScope): PlannedInterface {
  const members = [...typeMember(operation, scope), ...queryMembers(operation, scope)];
  const doc = docOf([`Keywords of \`${operation.id}\`, and its parameters.`]);
  return { name: `${operationNoun(operation)}Keywords`, doc, base: scope.runtime('SearchKeywords'), members };
}

/** The records that the searches of a resource find, by their type; undefined where they find only one. */
export function resultsInterface(resource: ResourceNode, scope: ResourceScope): PlannedInterface | undefined {
  const [choice] = resource.operations.flatMap((operation) => choiceOf(operation) ?? []);
  if (!choice) return undefined;
  const all = [...choice.of, { value: 'otherwise', object: choice.otherwise }];
  const members = all.map(({ value, object }) => {
    const text = value === 'otherwise' ? 'Of any other type.' : `With \`type: ${quote(value)}\`.`;
    const type = ` ${scope.type(object)}`;
    return { doc: docOf([text], 2), name: propertyName(value), isOptional: false, type };
  });
  return { name: resultsName(resource), doc: docOf([`What \`${resource.path}\` finds.`]), base: '', members };
}

/** Type of one result of a search whose keywords are of type `K`; undefined where there is only one. */
export function foundType(operation: OperationNode, scope: ResourceScope): string | undefined {
  return choiceOf(operation) && `${scope.runtime('Found')}<${resultsName(operation.resource)}, K>`;
}

/** The heads of a search: it takes a text and keywords, or keywords alone. The last is that of the implementation. */
export function searchHeads(
  operation: OperationNode,
  scope: ResourceScope,
  { keywords, result }: { keywords: string; result: string },
): { heads: string[]; implementation: string } {
  const isGeneric = choiceOf(operation) !== undefined;
  const name = isGeneric ? `${operation.name}<K extends ${keywords}>` : operation.name;
  const type = isGeneric ? 'K' : keywords;
  const options = `options?: ${scope.runtime('RequestOptions')}`;
  const mark = operation.notation.search?.typeParameter === undefined ? '?' : '';
  const ways = [
    [`keywords: ${type}`, options],
    ['text: string', `keywords${mark}: ${type}`, options],
  ];
  const own = operation.isList ? `${listType(operation, scope)}<never, never>` : result;
  return {
    heads: ways.map((parameters) => printHead(name, parameters, result, { end: ';' })),
    implementation: printHead(operation.name, ['text: unknown', 'keywords?: unknown', 'options?: unknown'], own),
  };
}

function resultsName({ className }: ResourceNode): string {
  return `${className}Results`;
}

function choiceOf(operation: OperationNode): ChoiceNode | undefined {
  if (!operation.notation.search || !operation.isList) return undefined;
  const { type } = itemsOf(operation);
  return type.kind === 'choice' ? type.choice : undefined;
}

/** Which types can be searched for; an operation that takes the type by itself takes just one. */
function typeMember(operation: OperationNode, scope: ResourceScope): PlannedInterface['members'] {
  const { resource, notation } = operation;
  const choices = [operation, ...resource.operations].flatMap((one) => choiceOf(one)?.of ?? []);
  if (choices.length === 0) return [];
  const types = [...new Set(choices.map(({ value }) => quote(value)))];
  if (notation.search?.typeParameter) return [property('type', join(types), docOf(['Type of the results.'], 2), false)];
  const one = join([...types, scope.runtime('OpenString')]);
  const doc = docOf(['Type, or types, of the results. Without it they are of all types.'], 2);
  return [property('type', `${one} | ${readonlyListOf(one)}`, doc)];
}
