import { classBehind, type ModelClass, type TypeLink } from '../model/schema.ts';
import type {
  Answer,
  AnswerValue,
  Choice,
  DeclaredListOperation,
  DeclaredOperation,
  ListOperation,
  Operation,
  RecordType,
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
  const { model, instead } = operation;
  const linked = { ...(await link(operation)), ...(model && { model: await linkType(model) }) };
  return { ...linked, ...(instead && { instead: await linkAnswer(instead) }) } as ListOperation;
}

/** A class as a method names it. */
type Named = ModelClass | TypeLink;

async function linkAnswer(answer: Answer<Named>): Promise<Answer> {
  if (answer === 'none') return answer;
  const parts = Object.entries(answer).map(async ([key, value]) => [key, await linkValue(value)]);
  return Object.fromEntries(await Promise.all(parts));
}

async function linkValue(value: AnswerValue<Named>): Promise<AnswerValue> {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? [await linkType(value[0])] : linkType(value as RecordType<Named>);
}

async function linkType(type: RecordType<Named>): Promise<RecordType> {
  return typeof type === 'object' && 'by' in type ? linkChoice(type as Choice<Named>) : load(type as Named);
}

/** All classes load: which of them an answer needs is known too late. */
async function linkChoice({ by, of, otherwise }: Choice<Named>): Promise<Choice<ModelClass>> {
  const [other, ...classes] = await Promise.all([otherwise, ...Object.values(of)].map(load));
  const named = Object.keys(of).map((value, index) => [value, classes[index]]);
  return { by, of: Object.fromEntries(named), otherwise: other as ModelClass };
}

async function linkBody(body: RequestBody<Named>): Promise<RequestBody> {
  if ('keys' in body) return { ...body, keys: await linkKeys(body.keys) };
  return 'key' in body && body.model ? { ...body, model: await load(body.model) } : (body as RequestBody);
}

async function linkKeys(keys: Extract<RequestBody<Named>, { keys: object }>['keys']): Promise<Keys> {
  const linked = Object.entries(keys).map(async ([name, key]) => [
    name,
    'model' in key ? { ...key, model: await load(key.model) } : key,
  ]);
  return Object.fromEntries(await Promise.all(linked));
}

type Keys = Extract<RequestBody, { keys: object }>['keys'];

function load(model: Named): Promise<ModelClass> | ModelClass {
  return typeof model === 'function' ? model : classBehind(model);
}
