/** A body as it goes out, and its content type. */
export interface EncodedBody {
  /** Text, bytes, or what gives the chunks of a stream. */
  content: string | Uint8Array | (() => AsyncIterable<Uint8Array>) | undefined;
  type: string | undefined;
  /** Bytes of a stream, where it is known. */
  size?: number | undefined;
  /** A stream that can't be sent a second time. */
  isOnce?: boolean;
}
