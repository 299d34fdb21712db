// From specification/talk/resources/digital-lines.json by `npm run generate`. Do not edit.
import { type ApiCall, type Id, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { DigitalLine, DigitalLineInput } from '../objects/digital-line.ts';

export type { DigitalLine, DigitalLineInput } from '../objects/digital-line.ts';

/**
 * Lines that customers reach from a web page or an app.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/digital_lines/
 */
export class DigitalLines extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/digital-lines.ts');
  }

  /**
   * Gets a digital line.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such digital line.
   *
   * @example
   * ```ts
   * const digitalLine = await zendesk.talk.digitalLines.get(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/digital_lines/#show-digital-line
   */
  get(
    digitalLine: Id | DigitalLine,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<DigitalLine> {
    return this.call('get', { path: [digitalLine], query, options });
  }

  /**
   * Makes a digital line.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const line = await zendesk.talk.digitalLines.create({ nickname: 'Shop', line_type: 'digital' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/digital_lines/#create-digital-line
   */
  create(digitalLine: DigitalLineInput | DigitalLine, options: RequestOptions = {}): ApiCall<DigitalLine> {
    return this.call('create', { body: digitalLine, options });
  }

  /**
   * Changes a digital line.
   *
   * Allowed for: Agents.
   *
   * Of name, groups, greetings, recording and transcription it is documented that they can be changed.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such digital line.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const line = await zendesk.talk.digitalLines.update(42, { recorded: true });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/digital_lines/#update-digital-line
   */
  update(digitalLine: Id | DigitalLine, changes: DigitalLineInput, options?: RequestOptions): ApiCall<DigitalLine>;
  /**
   * Changes a digital line. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such digital line.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/digital_lines/#update-digital-line
   */
  update(digitalLine: DigitalLine, changes?: undefined, options?: RequestOptions): ApiCall<DigitalLine>;
  update(digitalLine: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [digitalLine], body: changes, options });
  }

  /**
   * Deletes a digital line.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such digital line.
   *
   * @example
   * ```ts
   * await zendesk.talk.digitalLines.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/digital_lines/#delete-digital-line
   */
  delete(digitalLine: Id | DigitalLine, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [digitalLine], options });
  }
}
