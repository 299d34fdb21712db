import type { FileSource } from './source.ts';

/** A file that waits for the request that it goes with. */
export interface PendingFile {
  readonly content: FileSource;
  readonly name: string | undefined;
  readonly type: string | undefined;
}

/** Files that were uploaded under one token. */
export interface Upload {
  readonly token: string;
  /** Milliseconds since the epoch; undefined where nobody knows. */
  readonly expires: number | undefined;
}

/** Uploads a file, under the token of an earlier one where there is one. */
export type Uploader = (file: PendingFile, token: string | undefined) => Promise<Upload>;

/** How far the files have come; nobody else has it meanwhile. */
interface Lease {
  upload: Upload | undefined;
  count: number;
}

/**
 * Files that are uploaded when what they are attached to is sent, under one token. A token is good for one request: while
 * that is under way nobody else gets it, after a failure the next attempt goes on with it.
 */
export class PendingFiles {
  /** Attribute that takes the token. */
  readonly attribute: string;
  /** Class of the resource that uploads. */
  readonly uploadedBy: () => Promise<unknown>;
  readonly #files: readonly PendingFile[];
  readonly #previous: PendingFiles | undefined;
  #lease: Lease | undefined;

  constructor(
    { attribute, uploadedBy }: Pick<PendingFiles, 'attribute' | 'uploadedBy'>,
    files: readonly PendingFile[] = [],
    previous?: PendingFiles,
  ) {
    this.attribute = attribute;
    this.uploadedBy = uploadedBy;
    this.#files = files;
    this.#previous = previous;
  }

  /** These files and one more; what is under way goes on without it. */
  with(file: PendingFile): PendingFiles {
    return new PendingFiles(this, [...this.#files, file], this);
  }

  /** Uploads what is not uploaded yet. `giveBack` keeps the token for another attempt. */
  async upload(send: Uploader, now: number): Promise<{ token: string; giveBack: () => void }> {
    const lease = this.take(now) ?? { upload: undefined, count: 0 };
    const giveBack = () => {
      this.#lease = lease;
    };
    try {
      for (const file of this.#files.slice(lease.count)) {
        lease.upload = await send(file, lease.upload?.token);
        lease.count += 1;
      }
    } catch (error) {
      giveBack();
      throw error;
    }
    return { token: lease.upload?.token ?? '', giveBack };
  }

  /** How far the files have come, for one who goes on; nothing where their token has expired. */
  take(now: number): Lease | undefined {
    const lease = this.#lease ?? this.#previous?.take(now);
    this.#lease = undefined;
    const { expires = Number.POSITIVE_INFINITY } = lease?.upload ?? {};
    return expires > now ? lease : undefined;
  }
}
