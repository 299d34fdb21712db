import type { ModelClass, TypeLink } from '../model/schema.ts';
import type {
  Answer,
  AnswerValue,
  DeclaredListOperation,
  DeclaredOperation,
  ListOperation,
  Operation,
  RequestBody,
} from '../operation/operation.ts';

/** The operation with the classes of its records, loaded where they are not yet. */
export async function link(operation: DeclaredOperation): Promise<Operation> {
  const { answer, body } = operation;
  const linked = { ...operation, ...(answer && { answer: await linkAnswer(answer) }) };
  return { ...linked, ...(body && { body: await linkBody(body) }) } as Operation;
}

/** The list with the class of its records. */
export async function linkList(operation: DeclaredListOperation): Promise<ListOperation> {
  const { model } = operation;
  return { ...(await link(operation)), ...(model && { model: await load(model) }) } as ListOperation;
}

async function linkAnswer(answer: Answer<ModelClass | TypeLink>): Promise<Answer> {
  if (answer === 'none') return answer;
  const parts = Object.entries(answer).map(async ([key, value]) => [key, await linkValue(value)]);
  return Object.fromEntries(await Promise.all(parts));
}

async function linkValue(value: AnswerValue<ModelClass | TypeLink>): Promise<AnswerValue> {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? [await load(value[0])] : load(value as ModelClass | TypeLink);
}

async function linkBody(body: RequestBody<ModelClass | TypeLink>): Promise<RequestBody> {
  return 'key' in body && body.model ? { ...body, model: await load(body.model) } : (body as RequestBody);
}

function load(model: ModelClass | TypeLink): Promise<ModelClass> | ModelClass {
  return typeof model === 'function' ? model : model.model();
}
