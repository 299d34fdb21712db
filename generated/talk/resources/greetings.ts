// From specification/talk/resources/greetings.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type DownloadedFile,
  type FileSource,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
  downloadFile,
} from '@zents/runtime';
import type { Greeting, GreetingCreate, GreetingUpdate } from '../objects/greeting.ts';

export type { Greeting, GreetingInput, GreetingCreate, GreetingUpdate } from '../objects/greeting.ts';

/** Query of `talk.greetings.list`. */
export interface ListGreetingsQuery {
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `talk.greetings.uploadAudio`. */
export interface UploadAudioGreetingQuery {
  /** Media type of the content, in place of what the file or its name says. */
  contentType?: string | undefined;
}

/**
 * Recordings that callers hear.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/greetings/
 */
export class Greetings extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/greetings.ts');
  }

  /**
   * Lists the greetings: those of the account, and those that Zendesk brings along.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const greeting of zendesk.talk.greetings.list()) console.log(greeting);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/greetings/#list-greetings
   */
  list(query: ListGreetingsQuery = {}, options: RequestOptions = {}): Paginator<Greeting> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a greeting.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such greeting.
   *
   * @example
   * ```ts
   * const greeting = await zendesk.talk.greetings.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/greetings/#show-greeting
   */
  get(
    greeting: Id | Greeting,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<Greeting> {
    return this.call('get', { path: [greeting], query, options });
  }

  /**
   * Makes a greeting, still without a recording.
   *
   * The recording follows by `uploadAudio`.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const greeting = await zendesk.talk.greetings.create({ name: 'Closed', category_id: 1 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/greetings/#create-greeting
   */
  create(greeting: GreetingCreate | Greeting, options: RequestOptions = {}): ApiCall<Greeting> {
    return this.call('create', { body: greeting, options });
  }

  /**
   * Renames a greeting.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such greeting.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const greeting = await zendesk.talk.greetings.update(42, { name: 'Closed on Sunday' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/greetings/#update-greeting
   */
  update(greeting: Id | Greeting, changes: GreetingUpdate, options?: RequestOptions): ApiCall<Greeting>;
  /**
   * Renames a greeting. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such greeting.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/greetings/#update-greeting
   */
  update(greeting: Greeting, changes?: undefined, options?: RequestOptions): ApiCall<Greeting>;
  update(greeting: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [greeting], body: changes, options });
  }

  /**
   * Gives a greeting its recording, in place of the one that it has.
   *
   * Takes an MP3 file, as which bytes are sent that do not say what they are. It may take a while until callers hear
   * it: `pending` says so.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such greeting.
   *
   * @example
   * ```ts
   * const greeting = await zendesk.talk.greetings.uploadAudio(42, 'closed.mp3');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/greetings/#update-greeting
   */
  uploadAudio(
    greeting: Id | Greeting,
    content: FileSource,
    query: UploadAudioGreetingQuery = {},
    options: RequestOptions = {},
  ): ApiCall<Greeting> {
    return this.call('uploadAudio', { path: [greeting], body: content, query, options });
  }

  /**
   * Deletes a greeting of the account.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such greeting.
   *
   * @example
   * ```ts
   * await zendesk.talk.greetings.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/greetings/#delete-greeting
   */
  delete(greeting: Id | Greeting, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [greeting], options });
  }

  /**
   * Downloads the recording of a greeting.
   *
   * It is an MP3 or a WAV file.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such greeting.
   *
   * @example
   * ```ts
   * const file = await zendesk.talk.greetings.getAudioFile(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/greetings/#get-greeting-audio-file
   */
  getAudioFile(
    greeting: Id | Greeting,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<DownloadedFile> {
    return downloadFile(
      this.client,
      {
        id: 'talk.greetings.getAudioFile',
        method: 'GET',
        path: '/api/v2/channels/voice/greetings/{greetings_id}/upload',
        records: { greetings_id: 'Greeting' },
        retry: 'safe',
        answer: 'none',
      },
      { path: [greeting], query, options },
    );
  }
}
