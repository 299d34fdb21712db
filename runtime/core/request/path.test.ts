import { describe, expect, it } from 'vitest';
import { Model } from '../model/model.ts';
import type { Operation } from '../operation/operation.ts';
import { buildPath } from './path.ts';

class RecipientAddress extends Model {
  static override schema() {
    return { object: 'RecipientAddress', attributes: { id: 'integer' } } as const;
  }
}

class User extends Model {
  static override schema() {
    return { object: 'User', attributes: { id: 'integer' } } as const;
  }
}

class BlockedRecipientAddress extends Model {
  static override schema() {
    return { object: 'BlockedRecipientAddress', attributes: { id: 'integer' } } as const;
  }
}

class SuspendedTicket extends Model {
  static override schema() {
    return { object: 'SuspendedTicket', attributes: { id: 'integer' } } as const;
  }
}

class Email extends Model {
  static override schema() {
    return { object: 'Email', id: 'email_number', attributes: { email_number: 'integer', id: 'integer' } } as const;
  }
}

const operation: Operation = {
  id: 'recipientAddresses.get',
  method: 'GET',
  path: '/api/v2/recipient_addresses/{support_address_id}',
  records: { support_address_id: 'RecipientAddress' },
  retry: 'safe',
};

class EmailNotification extends Model {
  static override schema() {
    return {
      object: 'EmailNotification',
      id: 'notification_id',
      attributes: { notification_id: 'integer' },
    } as const;
  }
}

describe('a parameter whose name does not tell which records it takes', () => {
  it('takes those that the operation names', () => {
    const address = new RecipientAddress({ id: 7 } as object);
    expect(buildPath(operation, [address], undefined)).toBe('/api/v2/recipient_addresses/7');
  });

  it('takes what identifies a record, whatever it is called', () => {
    const get: Operation = {
      ...operation,
      path: '/api/v2/email_notifications/{notification_id}',
      records: { notification_id: 'EmailNotification' },
    };
    const email = new EmailNotification({ notification_id: 7 } as object);
    expect(buildPath(get, [email], undefined)).toBe('/api/v2/email_notifications/7');
  });

  it('refuses others, since their ids overlap', () => {
    for (const other of [new User({ id: 7 } as object), new BlockedRecipientAddress({ id: 7 } as object)])
      expect(() => buildPath(operation, [other], undefined)).toThrow('must be a recipient_address or its id');
  });

  it('refuses one whose name only ends like that of the parameter', () => {
    const tickets: Operation = { ...operation, path: '/api/v2/tickets/{ticket_id}', records: {} };
    const suspended = new SuspendedTicket({ id: 7 } as object);
    expect(() => buildPath(tickets, [suspended], undefined)).toThrow('must be a ticket or its id');
  });

  it('refuses half a character, which no URL can hold', () => {
    const named: Operation = { ...operation, parameters: { support_address_id: 'string' } };
    expect(() => buildPath(named, ['a\ud83d'], undefined)).toThrow('must be well-formed Unicode');
  });
});

describe('an integer in a path', () => {
  const emails: Operation = { ...operation, path: '/api/v2/emails/{email_id}', records: {} };

  it('is what identifies a record, whatever its type calls it', () => {
    expect(buildPath(emails, [new Email({ email_number: 7, id: 8 } as object)], undefined)).toBe('/api/v2/emails/7');
  });

  it('is missing in a record that was not stored yet', () => {
    expect(() => buildPath(emails, [new Email({ id: 8 } as object)], undefined)).toThrow('must be an integer id');
  });
});
