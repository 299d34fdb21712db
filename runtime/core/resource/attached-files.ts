import { PendingFiles, type Uploader } from '../files/pending-files.ts';
import { attributeOf } from '../model/copy.ts';
import type { Attributes, UploadClass } from '../model/schema.ts';
import { FILES } from '../operation/model-like.ts';
import type { ApiRequest, RequestOptions } from '../request/types.ts';
import type { ResourceClient } from './types.ts';

/**
 * Uploads the files that the records of a body bring along, and puts their tokens beside those that the user set. Gives
 * what keeps the tokens for another attempt.
 */
export async function uploadFiles(
  client: ResourceClient,
  { operation, body, options }: ApiRequest,
): Promise<() => void> {
  const isJson = operation.body && ('key' in operation.body || 'keys' in operation.body);
  const returns: (() => void)[] = [];
  const giveBack = (): void => {
    for (const each of returns) each();
  };
  try {
    for (const { record, files } of isJson ? carriersIn(body) : []) {
      const uploaded = await files.upload(await uploaderOf(client, files, options), Date.now());
      returns.push(uploaded.giveBack);
      const own = (attributeOf(record, files.attribute) ?? []) as unknown[];
      record[files.attribute] = [...own, uploaded.token];
    }
  } catch (error) {
    giveBack();
    throw error;
  }
  return giveBack;
}

/** The records in a body that bring files along. */
function carriersIn(value: unknown): { record: Attributes; files: PendingFiles }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { [FILES]: files } = value as Attributes;
  const nested = Object.values(value).flatMap(carriersIn);
  return files instanceof PendingFiles ? [{ record: value as Attributes, files }, ...nested] : nested;
}

async function uploaderOf(
  client: ResourceClient,
  { uploadedBy }: PendingFiles,
  { signal, timeout, maxRetries, onBehalfOf }: RequestOptions = {},
): Promise<Uploader> {
  const type = (await uploadedBy()) as UploadClass;
  const resource = new type(client as never);
  return async ({ content, name, type: contentType }, token) => {
    const query = { filename: name, contentType, token };
    const upload = (await resource.upload(content, query, { signal, timeout, maxRetries, onBehalfOf })) as Uploaded;
    return { token: upload.token, expires: upload.expires_at ? Date.parse(upload.expires_at) : undefined };
  };
}

/** What is read of an upload. */
interface Uploaded {
  readonly token: string;
  readonly expires_at?: string | null;
}
