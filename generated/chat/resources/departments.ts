// From specification/chat/resources/departments.json by `npm run generate`. Do not edit.
import {
  type ApiCall,
  type Id,
  type LoadedOperations,
  type Paginator,
  type RequestOptions,
  Resource,
} from '@zents/runtime';
import type { ChatDepartment, ChatDepartmentCreate, ChatDepartmentInput } from '../objects/chat-department.ts';

export type { ChatDepartment, ChatDepartmentInput, ChatDepartmentCreate } from '../objects/chat-department.ts';

/**
 * Groups of agents that chats go to.
 *
 * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/departments/
 */
export class ChatDepartments extends Resource {
  protected override operations(): LoadedOperations {
    return import('../operations/departments.ts');
  }

  /**
   * Lists the departments.
   *
   * Allowed for: Agents. Comes as one page.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {IncompleteListError} If the list breaks off before it says that it is complete.
   *
   * @example
   * ```ts
   * for await (const chatDepartment of zendesk.chat.departments.list()) console.log(chatDepartment);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/departments/#list-departments
   */
  list(query: Readonly<Record<string, unknown>> = {}, options: RequestOptions = {}): Paginator<ChatDepartment> {
    return this.paginate('list', { query, options });
  }

  /**
   * Gets a department.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such department.
   *
   * @example
   * ```ts
   * const department = await zendesk.chat.departments.get(7282640316815);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/departments/
   */
  get(
    department: Id | ChatDepartment,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ChatDepartment> {
    return this.call('get', { path: [department], query, options });
  }

  /**
   * Gets the department with a name.
   *
   * Allowed for: Agents.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such name.
   *
   * @example
   * ```ts
   * const department = await zendesk.chat.departments.getByName('Billing');
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/departments/
   */
  getByName(
    name: string,
    query: Readonly<Record<string, unknown>> = {},
    options: RequestOptions = {},
  ): ApiCall<ChatDepartment> {
    return this.call('getByName', { path: [name], query, options });
  }

  /**
   * Makes a department.
   *
   * Allowed for: Admins. Not repeated after a broken connection, since it may have been carried out.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * const department = await zendesk.chat.departments.create({ name: 'Billing', members: [361089721035] });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/departments/
   */
  create(chatDepartment: ChatDepartmentCreate | ChatDepartment, options: RequestOptions = {}): ApiCall<ChatDepartment> {
    return this.call('create', { body: chatDepartment, options });
  }

  /**
   * Changes a department.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such department.
   * @throws {ValidationError} With every field that the API refuses, and why.
   *
   * @example
   * ```ts
   * await zendesk.chat.departments.update(7282640316815, { description: 'Questions about bills.' });
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/departments/
   */
  update(
    department: Id | ChatDepartment,
    changes: ChatDepartmentInput,
    options?: RequestOptions,
  ): ApiCall<ChatDepartment>;
  /**
   * Changes a department. Sends what changed of the record, which afterwards is as the answer says.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such department.
   * @throws {ValidationError} With every field that the API refuses, and why.
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/departments/
   */
  update(department: ChatDepartment, changes?: undefined, options?: RequestOptions): ApiCall<ChatDepartment>;
  update(department: unknown, changes?: unknown, options: RequestOptions = {}): ApiCall<unknown> {
    return this.call('update', { path: [department], body: changes, options });
  }

  /**
   * Deletes a department.
   *
   * Allowed for: Admins.
   *
   * @throws {PermissionError} If the signed-in user may not do that.
   * @throws {RecordNotFoundError} If there is no such department.
   *
   * @example
   * ```ts
   * await zendesk.chat.departments.delete(7282640316815);
   * ```
   *
   * @see https://developer.zendesk.com/api-reference/live-chat/chat-api/departments/
   */
  delete(department: Id | ChatDepartment, options: RequestOptions = {}): ApiCall<void> {
    return this.call('delete', { path: [department], options });
  }
}
