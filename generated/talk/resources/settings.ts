// From specification/talk/resources/settings.json by `npm run generate`. Do not edit.
import { type ApiCall, type LoadedOperations, type RequestOptions, Resource } from '@zents/runtime';
import type { VoiceSettings, VoiceSettingsInput } from '../objects/voice-settings.ts';

export type { VoiceSettings, VoiceSettingsInput } from '../objects/voice-settings.ts';

/**
 * Settings of Talk for the whole account.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/voice_settings/
 */
export class TalkSettings extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/settings.ts');
  }

  /**
   * Gets the settings of Talk.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   *
   * @example
   * ```ts
   * const voiceSettings = await zendesk.talk.settings.get();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/voice_settings/#show-voice-settings
   */
  get(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): ApiCall<VoiceSettings> {
    return this.call('get', { query, options });
  }

  /**
   * Changes settings of Talk.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const settings = await zendesk.talk.settings.update({ maximum_queue_size: 10 });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/voice_settings/#update-voice-settings
   */
  update(settings: VoiceSettingsInput | VoiceSettings, options: RequestOptions = {}): ApiCall<VoiceSettings> {
    return this.call('update', { body: settings, options });
  }
}
