import type { FileUrl } from '../files/source.ts';
import { Model } from '../model/model.ts';
import type { RequestOptions } from '../request/types.ts';
import type { Destination, DownloadedFile, FileStream } from './destinations.ts';

/** A record that stands for a file. */
export abstract class DownloadableModel<Input extends object = object> extends Model<Input> {
  /**
   * Gets the file into memory, or writes it to a path, into a folder under its own name (of which only what follows the
   * last slash counts), or into a stream, which it ends. A path is written beside first: what is there under the final name is whole.
   *
   * The file may be on another host, which never sees the credentials. `timeout` is the longest silence, not the time for
   * the whole file.
   *
   * @returns The file, or the path that was written.
   * @throws ApiError if the file is refused; ConnectionError if it breaks off
   */
  download(destination?: undefined, options?: RequestOptions): Promise<DownloadedFile>;
  download(destination: string | FileUrl, options?: RequestOptions): Promise<string>;
  download(destination: Destination, options?: RequestOptions): Promise<string | undefined>;
  async download(destination?: Destination, options?: RequestOptions): Promise<DownloadedFile | string | undefined> {
    return (await import('./download.ts')).download(this, destination, options);
  }

  /** Gets the file part by part, for one that is too big for memory. Leaving the loop ends the request. */
  async stream(options?: RequestOptions): Promise<FileStream> {
    return (await import('./download.ts')).streamOf(this, options);
  }
}
