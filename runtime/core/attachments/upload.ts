import { wrongArgument } from '../errors/usage-errors.ts';
import { openFile } from '../files/open.ts';
import type { DeclaredOperation } from '../operation/operation.ts';
import type { Outcome } from '../resource/call.ts';
import { perform } from '../resource/perform.ts';
import type { CallInput, ResourceClient } from '../resource/types.ts';

/** Carries an upload out. */
export async function upload<T>(
  client: ResourceClient,
  operation: DeclaredOperation,
  { query = {}, body, ...input }: CallInput,
  isFresh: boolean,
): Promise<Outcome<T>> {
  const { id } = operation;
  const { filename, contentType, ...rest } = query as Record<string, string | undefined>;
  const file = await openFile(body, `${id}(content)`, { name: filename, type: contentType });
  if (!file.name) throw wrongArgument(`${id}(filename)`, 'must be given: the file has no name of its own');
  const sent = { ...input, body: file, query: { filename: file.name, ...rest } };
  // Twice under one token, the comment would have the file twice; an upload of its own that nobody uses expires.
  const repeated = rest.token === undefined ? operation : { ...operation, retry: 'never' as const };
  return perform(client, repeated, sent, isFresh) as Promise<Outcome<T>>;
}
