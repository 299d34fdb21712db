// From specification/talk/objects/voice-settings.json by `npm run generate`. Do not edit.
import { type Id, Model, type ObjectSchema } from '@zents/runtime';
import { groupLink } from '../../support/links.ts';
import type { Group } from '../../support/objects/group.ts';
import { phoneNumberLink } from '../links.ts';
import type { PhoneNumber } from './phone-number.ts';

/** What a request may state of a VoiceSettings. */
export interface VoiceSettingsInput {
  /** Whether Talk is switched on. */
  voice?: boolean | undefined;
  /** Whether an agent presses a key to accept a call that is forwarded to their telephone. */
  agent_confirmation_when_forwarding?: boolean | undefined;
  /** Most callers that may wait. */
  maximum_queue_size?: number | undefined;
  /** Longest time that a caller waits, in minutes. */
  maximum_queue_wait_time?: number | undefined;
  /** Whether the requester of a ticket can hear its recordings. */
  recordings_public?: boolean | undefined;
  /** Whether agents are shown articles that may help. */
  knowledge_suggestions_enabled?: boolean | undefined;
  /** Groups whose agents are. */
  knowledge_suggestions_group_ids?: readonly Id[] | undefined;
  /** In place of `knowledge_suggestions_group_ids`: records, or their ids. */
  knowledge_suggestions_groups?: readonly (Group | Id)[] | undefined;
  /** Whether calls are written down and summed up. */
  voice_ai_enabled?: boolean | undefined;
  /** Lines whose calls are. */
  voice_ai_enabled_lines?: readonly Id[] | undefined;
  /** In place of `voice_ai_enabled_lines`: records, or their ids. */
  voice_ai_lines?: readonly (PhoneNumber | Id)[] | undefined;
  /** Whether the summary can be folded away in the ticket. */
  voice_ai_collapsible_comment?: boolean | undefined;
  /** Whether the ticket shows the transcript. */
  voice_ai_display_transcript?: boolean | undefined;
  /** Words that transcripts should get right. */
  voice_transcriptions_boosted_keywords?: string | null | undefined;
  /** Whether these words are used. */
  voice_transcriptions_boosted_keywords_enabled?: boolean | undefined;
  /** Whether card numbers are removed from transcripts. */
  voice_transcriptions_pci_redaction?: boolean | undefined;
  /** Whether personal data is removed from transcripts. */
  voice_transcriptions_pii_redaction?: boolean | undefined;
  /** Whether calls are passed on to quality assurance. */
  voice_zendesk_qa_enabled?: boolean | undefined;
  /** Lines whose calls are. */
  voice_zendesk_qa_enabled_lines?: readonly Id[] | undefined;
  /** In place of `voice_zendesk_qa_enabled_lines`: records, or their ids. */
  voice_zendesk_qa_lines?: readonly (PhoneNumber | Id)[] | undefined;
}

/**
 * Settings of Talk for the whole account.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/voice_settings/
 */
export class VoiceSettings extends Model<VoiceSettingsInput> {
  static override schema(): ObjectSchema {
    return {
      object: 'VoiceSettings',
      attributes: {
        voice: 'boolean',
        agent_confirmation_when_forwarding: 'boolean',
        agent_wrap_up_after_calls: { type: 'boolean', access: 'read', nullable: true },
        maximum_queue_size: 'integer',
        maximum_queue_wait_time: 'integer',
        only_during_business_hours: { type: 'boolean', access: 'read', nullable: true },
        recordings_public: 'boolean',
        supported_locales: { type: 'any[]', access: 'read', nullable: true },
        knowledge_suggestions_enabled: 'boolean',
        knowledge_suggestions_group_ids: {
          type: 'integer[]',
          references: groupLink,
          accessor: 'knowledge_suggestions_groups',
        },
        voice_ai_enabled: 'boolean',
        voice_ai_enabled_lines: { type: 'integer[]', references: phoneNumberLink, accessor: 'voice_ai_lines' },
        voice_ai_collapsible_comment: 'boolean',
        voice_ai_display_transcript: 'boolean',
        voice_transcriptions_boosted_keywords: { type: 'string', nullable: true },
        voice_transcriptions_boosted_keywords_enabled: 'boolean',
        voice_transcriptions_pci_redaction: 'boolean',
        voice_transcriptions_pii_redaction: 'boolean',
        voice_zendesk_qa_enabled: 'boolean',
        voice_zendesk_qa_enabled_lines: {
          type: 'integer[]',
          references: phoneNumberLink,
          accessor: 'voice_zendesk_qa_lines',
        },
      },
    };
  }
}

export interface VoiceSettings {
  /** Whether Talk is switched on. */
  voice: boolean | undefined;
  /** Whether an agent presses a key to accept a call that is forwarded to their telephone. */
  agent_confirmation_when_forwarding: boolean | undefined;
  /** Whether agents have time for notes after a call. Read-only. */
  readonly agent_wrap_up_after_calls: boolean | null | undefined;
  /** Most callers that may wait. */
  maximum_queue_size: number | undefined;
  /** Longest time that a caller waits, in minutes. */
  maximum_queue_wait_time: number | undefined;
  /** Whether calls are taken during business hours only. Read-only. */
  readonly only_during_business_hours: boolean | null | undefined;
  /** Whether the requester of a ticket can hear its recordings. */
  recordings_public: boolean | undefined;
  /** Languages that greetings are there in. Read-only. */
  readonly supported_locales: unknown[] | null | undefined;
  /** Whether agents are shown articles that may help. */
  knowledge_suggestions_enabled: boolean | undefined;
  /** Groups whose agents are. */
  knowledge_suggestions_group_ids: number[] | undefined;
  /**
   * Groups whose agents are. Loaded when awaited: all records of the type at once, one time. Missing records are left
   * out.
   */
  get knowledge_suggestions_groups(): Promise<Group[]>;
  set knowledge_suggestions_groups(value: readonly (Group | Id)[]);
  /** Whether calls are written down and summed up. */
  voice_ai_enabled: boolean | undefined;
  /** Lines whose calls are. */
  voice_ai_enabled_lines: number[] | undefined;
  /**
   * Lines whose calls are. Loaded when awaited: all records of the type at once, one time. Missing records are left
   * out.
   */
  get voice_ai_lines(): Promise<PhoneNumber[]>;
  set voice_ai_lines(value: readonly (PhoneNumber | Id)[]);
  /** Whether the summary can be folded away in the ticket. */
  voice_ai_collapsible_comment: boolean | undefined;
  /** Whether the ticket shows the transcript. */
  voice_ai_display_transcript: boolean | undefined;
  /** Words that transcripts should get right. */
  voice_transcriptions_boosted_keywords: string | null | undefined;
  /** Whether these words are used. */
  voice_transcriptions_boosted_keywords_enabled: boolean | undefined;
  /** Whether card numbers are removed from transcripts. */
  voice_transcriptions_pci_redaction: boolean | undefined;
  /** Whether personal data is removed from transcripts. */
  voice_transcriptions_pii_redaction: boolean | undefined;
  /** Whether calls are passed on to quality assurance. */
  voice_zendesk_qa_enabled: boolean | undefined;
  /** Lines whose calls are. */
  voice_zendesk_qa_enabled_lines: number[] | undefined;
  /**
   * Lines whose calls are. Loaded when awaited: all records of the type at once, one time. Missing records are left
   * out.
   */
  get voice_zendesk_qa_lines(): Promise<PhoneNumber[]>;
  set voice_zendesk_qa_lines(value: readonly (PhoneNumber | Id)[]);
}
