import type { OperationNode } from '../model/model.ts';
import { objectsIn } from '../model/value-type.ts';
import { camelCase, words } from '../names.ts';
import { itemsOf } from './operation-literal.ts';

const ids = ['35436', '42', '7'];

/** A call as a program would write it; undefined where it takes more than ids, which only a person can make up. */
export function derivedExample(operation: OperationNode): string | undefined {
  if (operation.name === 'getMany') return `const [first, second] = await zendesk.${operation.id}([35436, 35437]);`;
  const isPlain = operation.body === undefined && !operation.query.some(({ notation }) => notation.required);
  if (!isPlain) return undefined;
  const call = `zendesk.${operation.id}(${operation.pathParameters.map(argumentOf).join(', ')})`;
  if (operation.isList) return loopOver(call, itemName(operation));
  const result = resultName(operation);
  return result === undefined ? `await ${call};` : `const ${result} = await ${call};`;
}

function loopOver(call: string, item: string): string {
  const [head, print] = [`for await (const ${item} of ${call})`, `console.log(${item});`];
  const line = `${head} ${print}`;
  return line.length <= 100 ? line : `${head} {\n  ${print}\n}`;
}

function argumentOf({ type, name }: OperationNode['pathParameters'][number], index: number): string {
  return type === 'integer' ? (ids[index] ?? '1') : `'${words(name).replaceAll(/[^a-z0-9 ]/g, '')}'`;
}

function itemName(operation: OperationNode): string {
  const [object] = objectsIn(itemsOf(operation).type).slice(-1);
  return object ? camelCase(object.name) : 'item';
}

function resultName({ answer }: OperationNode): string | undefined {
  if (answer === 'none') return undefined;
  if (answer === 'file') return 'file';
  if (answer.length > 1) return `{ ${answer.map(({ key }) => key).join(', ')} }`;
  const [first] = answer;
  const [object] = first ? objectsIn(first.type).slice(-1) : [];
  return object && !first?.type.list ? camelCase(object.name) : 'result';
}
