/** A body as it goes out, and its content type. */
export interface EncodedBody {
  content: string | Uint8Array | undefined;
  type: string | undefined;
}
