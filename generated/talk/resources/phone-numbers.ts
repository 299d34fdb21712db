// From specification/talk/resources/phone-numbers.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { Group } from '../../support/objects/group.ts';
import type { Schedule } from '../../support/objects/schedule.ts';
import type { AvailablePhoneNumber } from '../objects/available-phone-number.ts';
import type { Greeting } from '../objects/greeting.ts';
import type { Ivr } from '../objects/ivr.ts';
import type { PhoneNumber, PhoneNumberCreate, PhoneNumberInput } from '../objects/phone-number.ts';

export type { PhoneNumber, PhoneNumberInput, PhoneNumberCreate } from '../objects/phone-number.ts';

/** Query of `talk.phoneNumbers.list`. */
export interface ListPhoneNumbersQuery {
  /** Leave out greetings and settings, for a shorter answer. */
  minimal_mode?: boolean | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `talk.phoneNumbers.search`. */
export interface SearchPhoneNumbersQuery {
  /** The country, as two letters of ISO 3166. */
  country: string;
  /** Only numbers that callers pay nothing for, or only others. */
  toll_free?: boolean | undefined;
  /** Only numbers of this area. */
  area_code?: string | undefined;
  /** Only numbers with these digits; letters stand for the digits of their keys. */
  contains?: string | undefined;
  /** Records a page, at most and by default 100. */
  pageSize?: number | undefined;
  /** Cursor of a page: the list goes on behind it. */
  from?: string | undefined;
  /** Number of the first page, for paging by offset. */
  page?: number | undefined;
  /** Records a page, for paging by offset. */
  per_page?: number | undefined;
}

/** Query of `talk.phoneNumbers.get`. */
export interface GetPhoneNumberQuery {
  /** What comes along in the same answer. */
  include?: readonly ('settings' | 'ivrs' | 'all_greetings' | 'all_groups' | 'all_schedules')[] | undefined;
}

/** What comes along with `talk.phoneNumbers.get` on request. */
export interface GetPhoneNumberSideloads {
  /** Comes with `include: ['ivrs']`. */
  ivrs?: Ivr[];
  /** Comes with `include: ['all_greetings']`. */
  all_greetings?: Greeting[];
  /** Comes with `include: ['all_groups']`. */
  all_groups?: Group[];
  /** Comes with `include: ['all_schedules']`. */
  all_schedules?: Schedule[];
}

/** Query of `talk.phoneNumbers.update`. */
export interface UpdatePhoneNumberQuery {
  /** What comes along in the same answer. */
  include?: readonly ('settings' | 'ivrs' | 'all_greetings' | 'all_groups' | 'all_schedules')[] | undefined;
}

/** What comes along with `talk.phoneNumbers.update` on request. */
export interface UpdatePhoneNumberSideloads {
  /** Comes with `include: ['ivrs']`. */
  ivrs?: Ivr[];
  /** Comes with `include: ['all_greetings']`. */
  all_greetings?: Greeting[];
  /** Comes with `include: ['all_groups']`. */
  all_groups?: Group[];
  /** Comes with `include: ['all_schedules']`. */
  all_schedules?: Schedule[];
}

/**
 * The telephone numbers of the account.
 *
 * @see https://developer.zendesk.com/api-reference/voice/talk-api/phone_numbers/
 */
export class PhoneNumbers extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/phone-numbers.ts');
  }

  /**
   * Lists the phone numbers.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const line of zendesk.talk.phoneNumbers.list()) console.log(line.display_number);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/phone_numbers/#list-phone-numbers
   */
  list(query: ListPhoneNumbersQuery = {}, options: RequestOptions = {}): Paginator<PhoneNumber> {
    return this.paginate('list', { query, options });
  }

  /**
   * Lists phone numbers that can be bought.
   *
   * Allowed for: Agents. Paged by offset: up to 100 records a page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * const [number] = await zendesk.talk.phoneNumbers.search({ country: 'US', area_code: '415' }).toArray();
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/phone_numbers/#search-for-available-phone-numbers
   */
  search(query: SearchPhoneNumbersQuery, options: RequestOptions = {}): Paginator<AvailablePhoneNumber> {
    return this.paginate('search', { query, options });
  }

  /**
   * Gets a phone number.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such phone number.
   *
   * @example
   * ```ts
   * const line = await zendesk.talk.phoneNumbers.get(35436, { include: ['settings'] });
   * console.log(line.settings?.voicemail);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/phone_numbers/#show-phone-number
   */
  get(
    phoneNumber: Id | PhoneNumber,
    query: GetPhoneNumberQuery = {},
    options: RequestOptions = {},
  ): ApiCall<PhoneNumber, GetPhoneNumberSideloads> {
    return this.call('get', { path: [phoneNumber], query, options });
  }

  /**
   * Buys a phone number that `search` found.
   *
   * Allowed for: Agents. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const [found] = await zendesk.talk.phoneNumbers.search({ country: 'US' }).toArray({ limit: 1 });
   * if (found) await zendesk.talk.phoneNumbers.create({ token: found.token });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/phone_numbers/#create-phone-number
   */
  create(phoneNumber: PhoneNumberCreate | PhoneNumber, options: RequestOptions = {}): ApiCall<PhoneNumber> {
    return this.call('create', { body: phoneNumber, options });
  }

  /**
   * Changes a phone number.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such phone number.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const line = await zendesk.talk.phoneNumbers.update(35436, { nickname: 'Orders', recorded: true });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/phone_numbers/#update-phone-number
   */
  update(
    phoneNumber: Id | PhoneNumber,
    changes: PhoneNumberInput,
    query?: UpdatePhoneNumberQuery,
    options?: RequestOptions,
  ): ApiCall<PhoneNumber, UpdatePhoneNumberSideloads>;
  /**
   * Changes a phone number. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such phone number.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/phone_numbers/#update-phone-number
   */
  update(
    phoneNumber: PhoneNumber,
    changes?: undefined,
    query?: UpdatePhoneNumberQuery,
    options?: RequestOptions,
  ): ApiCall<PhoneNumber, UpdatePhoneNumberSideloads>;
  update(
    phoneNumber: unknown,
    changes?: unknown,
    query: UpdatePhoneNumberQuery = {},
    options: RequestOptions = {},
  ): ApiCall<unknown> {
    return this.call('update', { path: [phoneNumber], body: changes, query, options });
  }

  /**
   * Gives a phone number up.
   *
   * Allowed for: Agents.
   *
   * Somebody else may get the number.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such phone number.
   *
   * @example
   * ```ts
   * await zendesk.talk.phoneNumbers.delete(35436);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/voice/talk-api/phone_numbers/#delete-phone-number
   */
  delete(phoneNumber: Id | PhoneNumber, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [phoneNumber], options });
  }
}
