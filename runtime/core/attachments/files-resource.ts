import type { FileUrl } from '../files/source.ts';
import { isModelLike } from '../operation/model-like.ts';
import type { Id, RequestOptions } from '../request/types.ts';
import { Resource } from '../resource/resource.ts';
import type { Destination, DownloadedFile } from './destinations.ts';
import type { DownloadableModel } from './downloadable-model.ts';

/** A resource of records that stand for files. */
export abstract class FilesResource extends Resource {
  abstract get(
    attachment: Id,
    query?: Readonly<Record<string, unknown>>,
    options?: RequestOptions,
  ): PromiseLike<DownloadableModel>;

  /**
   * Gets a file: that of a record as it is, that of an id after its record.
   *
   * The destinations and what is thrown are those of `attachment.download()`.
   */
  download(
    attachment: Id | DownloadableModel,
    destination?: undefined,
    options?: RequestOptions,
  ): Promise<DownloadedFile>;
  download(
    attachment: Id | DownloadableModel,
    destination: string | FileUrl,
    options?: RequestOptions,
  ): Promise<string>;
  download(
    attachment: Id | DownloadableModel,
    destination: Destination,
    options?: RequestOptions,
  ): Promise<string | undefined>;
  async download(
    attachment: Id | DownloadableModel,
    destination?: Destination,
    options: RequestOptions = {},
  ): Promise<DownloadedFile | string | undefined> {
    const record = isModelLike(attachment) ? attachment : await this.get(attachment, {}, options);
    return record.download(destination as string, options);
  }
}
