/** A `Blob` or `File` of any platform. */
export interface BlobLike {
  readonly size: number;
  readonly type: string;
  readonly name?: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A `ReadableStream` of any platform. */
export interface ReadableStreamLike {
  getReader(): {
    read(): Promise<{ done: boolean; value?: unknown }>;
    releaseLock(): void;
  };
}

/** A `file:` URL. */
export interface FileUrl {
  readonly href: string;
  readonly protocol: string;
}

/** A file with what its content doesn't say itself. */
export interface NamedFile {
  readonly content: FileContent;
  /** Name of the file; only what follows the last slash is sent. */
  readonly name?: string | undefined;
  /** Media type: `image/png`. */
  readonly type?: string | undefined;
}

/** The content of a file. A text is its path, never the content. */
export type FileContent =
  | string
  | FileUrl
  | Uint8Array
  | ArrayBuffer
  | BlobLike
  | ReadableStreamLike
  | AsyncIterable<Uint8Array | string>;

/**
 * A file to send: its path or `file:` URL (in Node), bytes, a `Blob` or `File`, a stream or any async iterable of bytes;
 * or one of these as `content` with a `name` and a `type`. What is passed is read, never closed or changed; a stream can be
 * read only once.
 */
export type FileSource = FileContent | NamedFile;
