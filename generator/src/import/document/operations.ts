import { keyOf } from '../../coverage/request.ts';
import { allowedForIn } from './allowed-for.ts';
import type { AnswerFacts, BodyFacts, OperationFacts, ParameterFacts } from './operation-facts.ts';
import { paginationIn } from './pagination.ts';
import { isRecord, type OpenApi } from './read.ts';
import type { SchemaReader } from './schema.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** Every operation of a document, in its order; of paths that differ only in how they are written, the first. Throws where there is none. */
export function operationsIn({ paths }: OpenApi, reader: SchemaReader): OperationFacts[] {
  const all = Object.entries(paths).flatMap(([path, written]) => {
    const item = reader.resolve(written) ?? {};
    const own = methods.filter((method) => isRecord(item[method]));
    return own.map((method) =>
      factsOf(`${method.toUpperCase()} ${path}`, item[method] as Record<string, unknown>, item, reader),
    );
  });
  if (all.length === 0) throw new Error('The document has no operations: its "paths" hold no method.');
  return [...new Map(all.toReversed().map((facts) => [keyOf(facts.request), facts])).values()].toReversed();
}

function factsOf(
  request: string,
  operation: Record<string, unknown>,
  item: Record<string, unknown>,
  reader: SchemaReader,
): OperationFacts {
  const description = typeof operation.description === 'string' ? operation.description : '';
  const parameters = [...listIn(item.parameters), ...listIn(operation.parameters)].map(reader.resolve);
  const query = parametersIn(parameters, 'query', reader);
  return {
    request,
    tag: wordsIn(listIn(operation.tags)[0]) || 'Untagged',
    operationId: wordsIn(operation.operationId) || null,
    isDeprecated: operation.deprecated === true,
    allowedFor: allowedForIn(description),
    pagination: paginationIn(description, [...query.keys()]),
    path: parametersIn(parameters, 'path', reader),
    query,
    body: bodyOf(operation.requestBody, reader),
    answer: answerOf(operation.responses, reader),
  };
}

function parametersIn(
  parameters: readonly (Record<string, unknown> | undefined)[],
  place: string,
  reader: SchemaReader,
): Map<string, ParameterFacts> {
  const own = parameters.filter((parameter) => parameter?.in === place && typeof parameter.name === 'string');
  return new Map(
    own.map((parameter) => [
      String(parameter?.name),
      {
        ...reader.facts(parameter?.schema),
        isRequired: parameter?.required === true,
        isDeprecated: parameter?.deprecated === true,
      },
    ]),
  );
}

function bodyOf(written: unknown, reader: SchemaReader): BodyFacts {
  const content = reader.resolve(written)?.content;
  const [type, media] = Object.entries(isRecord(content) ? content : {})[0] ?? [];
  if (type === undefined || !isRecord(media)) return { kind: 'unsaid' };
  const schema = reader.facts(media.schema);
  if (type.startsWith('multipart/')) return { kind: 'multipart', schema };
  if (!/json|urlencoded/.test(type)) return { kind: 'raw' };
  return reader.resolve(media.schema) === undefined ? { kind: 'unsaid' } : { kind: 'json', schema };
}

/** The first answer that means success. */
function answerOf(written: unknown, reader: SchemaReader): AnswerFacts {
  const responses = Object.entries(isRecord(written) ? written : {});
  const [status, success] = responses.find(([code]) => /^2/.test(code)) ?? [];
  if (status === undefined) return { kind: 'unsaid' };
  const content = reader.resolve(success)?.content;
  const [type, media] = Object.entries(isRecord(content) ? content : {})[0] ?? [];
  if (type === undefined) return { kind: status === '204' ? 'none' : 'unsaid' };
  if (!/json/.test(type)) return { kind: 'file' };
  const schema = isRecord(media) ? media.schema : undefined;
  return reader.resolve(schema) === undefined ? { kind: 'unsaid' } : { kind: 'json', schema: reader.facts(schema) };
}

/** A name on one line, without what a terminal would carry out; empty where it is no text. */
function wordsIn(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll(/\p{Cc}+/gu, ' ').trim() : '';
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
