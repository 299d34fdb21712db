import { allowedForIn } from './allowed-for.ts';
import type { AnswerFacts, BodyFacts, OperationFacts, ParameterFacts } from './operation-facts.ts';
import { paginationIn } from './pagination.ts';
import { isRecord, type OpenApi } from './read.ts';
import type { SchemaReader } from './schema.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** Every operation of a document, in its order. */
export function operationsIn(document: OpenApi, reader: SchemaReader): OperationFacts[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => isRecord(item[method]))
      .map((method) =>
        factsOf(`${method.toUpperCase()} ${path}`, item[method] as Record<string, unknown>, item, reader),
      ),
  );
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
    tag: String(listIn(operation.tags)[0] ?? 'Untagged'),
    operationId: typeof operation.operationId === 'string' ? operation.operationId : null,
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

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
