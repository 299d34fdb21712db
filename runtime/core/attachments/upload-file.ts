import type { DeclaredOperation } from '../operation/operation.ts';
import { Call } from '../resource/call.ts';
import type { CallInput, ResourceClient } from '../resource/types.ts';

/** Uploads a file under its own name, of which only what follows the last slash is sent. */
export function uploadFile<T>(client: ResourceClient, operation: DeclaredOperation, input: CallInput): Call<T> {
  const captured = { ...input, query: { ...input.query } };
  return new Call<T>(async (isFresh) => {
    const { upload } = await import('./upload.ts');
    return upload(client, operation, captured, isFresh);
  });
}
