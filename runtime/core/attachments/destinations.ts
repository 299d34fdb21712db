import type { FileUrl } from '../files/source.ts';

/** A `WritableStream` of any platform. */
export interface WritableStreamLike {
  readonly locked?: boolean;
  getWriter(): {
    write(chunk: Uint8Array): Promise<void>;
    close(): Promise<void>;
    abort(reason?: unknown): Promise<void>;
    releaseLock(): void;
  };
}

/** A writable stream of Node. */
export interface NodeWritable {
  readonly destroyed?: boolean;
  readonly writableEnded?: boolean;
  write(chunk: Uint8Array): boolean;
  end(): unknown;
  destroy(error?: Error): unknown;
  once(event: string, listener: (...values: never[]) => void): unknown;
  removeListener(event: string, listener: (...values: never[]) => void): unknown;
}

/** Where a file may be written to: the path of a file or a folder, or a `file:` URL (in Node), or a stream. */
export type Destination = string | FileUrl | WritableStreamLike | NodeWritable;

/** A file in memory. */
export interface DownloadedFile {
  readonly bytes: Uint8Array;
  /** Its name, safe to use for a file on this machine. */
  readonly name: string;
  /** Its media type. */
  readonly type: string;
}

/** A file that is still to be read, part by part. */
export interface FileStream extends AsyncIterable<Uint8Array> {
  readonly name: string;
  readonly type: string;
  /** Bytes, where the answer says it. */
  readonly size: number | undefined;
}
