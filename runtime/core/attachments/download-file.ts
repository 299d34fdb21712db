import type { DeclaredOperation } from '../operation/operation.ts';
import { Call } from '../resource/call.ts';
import type { CallInput, ResourceClient } from '../resource/types.ts';
import type { DownloadedFile } from './destinations.ts';

/** Gets the file that an operation answers with into memory. `timeout` is the longest silence, not the time for all of it. */
export function downloadFile(
  client: ResourceClient,
  operation: DeclaredOperation,
  input: CallInput,
): Call<DownloadedFile> {
  const captured = { ...input, query: { ...input.query } };
  return new Call<DownloadedFile>(async () => {
    const { answeredFile } = await import('./answered-file.ts');
    return answeredFile(client, operation, captured);
  });
}
