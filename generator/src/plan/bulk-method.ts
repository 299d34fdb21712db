import type { ObjectNode, OperationNode, ValueType } from '../model/model.ts';
import { objectsIn } from '../model/value-type.ts';
import { printCall, printHead } from './calls.ts';
import { code } from './literal.ts';
import type { PlannedMethod } from './method.ts';
import { bulkDoc } from './method-doc.ts';
import type { MethodParts } from './method-parts.ts';
import { manyOf } from './parameters.ts';
import { rowsOf } from './signatures.ts';
import { readType } from './value-types.ts';

/** The method of a form for many: it takes any number of records and goes about them in chunks. */
export function planBulkMethod(parts: MethodParts, form: OperationNode): PlannedMethod {
  const { operation, scope, body } = parts;
  const rows = rowsOf(parts, form);
  const owners = parts.path.slice(0, form.pathParameters.length);
  const change = form.notation.bulk?.form === 'same' ? body : undefined;
  const shown = [...owners, { name: rows.name, type: manyOf(rows.type, scope) }, ...(change ? [change] : [])];
  const options = `options: ${optionsType(parts, form)} = {}`;
  const head = printHead(
    form.name,
    [...shown.map(({ name, type }) => `${name}: ${type}`), options],
    runType(parts, form),
  );
  const given = [
    `rows: ${rows.name}`,
    ...(change ? [`change: ${change.name}`] : []),
    ...(owners.length === 0 ? [] : [`path: [${owners.map(({ name }) => name).join(', ')}]`]),
  ];
  const names = code(`['${operation.name}', '${form.name}']`);
  const call = printCall('return this.bulk', [names, code(`{ ${given.join(', ')} }`), code('options')], { indent: 4 });
  return {
    name: form.name,
    signatures: [{ doc: bulkDoc(form), head }],
    implementation: '',
    statement: call,
    interfaces: [],
  };
}

/** What a run gives: results of a job, or records; and records that it may have to look for. */
function runType(parts: MethodParts, form: OperationNode): string {
  const { operation, scope } = parts;
  const name = (object: ObjectNode): string => scope.type(object);
  const [first] = typeof form.answer === 'string' ? [] : form.answer;
  const answer = first ? readType({ ...first.type, list: false } as ValueType, name) : 'void';
  const [object] = operation.body?.kind === 'envelope' ? objectsIn(operation.body.type) : [];
  const found = form.notation.foundBy && object ? [name(object)] : [];
  return `${scope.runtime('BulkRun')}<${[rowsOf(parts, form).type, answer, ...found].join(', ')}>`;
}

/** What a form asks beside its ids stands among the options. */
function optionsType({ scope, queryType }: MethodParts, form: OperationNode): string {
  const options = scope.runtime('BulkOptions');
  const isAsked = form.query.some(({ name }) => name !== 'ids');
  return isAsked && queryType !== undefined ? `${options} & { query?: ${queryType} }` : options;
}
