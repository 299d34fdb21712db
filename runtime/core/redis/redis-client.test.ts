import { describe, expect, it } from 'vitest';
import { redisScript, runCommand } from './redis-client.ts';

/** A server of Redis that knows scripts until it forgets them. */
function clientOf(seen: string[][]) {
  let knows = false;
  return {
    async sendCommand([command = '', ...args]: string[]): Promise<unknown> {
      seen.push([command, ...args]);
      if (command === 'SCRIPT') knows = true;
      if (command === 'EVALSHA' && !knows) throw new Error('NOSCRIPT No matching script');
      return command === 'SCRIPT' ? 'sha' : 'answer';
    },
    forget() {
      knows = false;
    },
  };
}

describe('a command', () => {
  it('goes through the `call` of ioredis, whose `sendCommand` takes something else', async () => {
    const client = { call: async (...args: string[]) => args, sendCommand: () => Promise.reject(new Error('wrong')) };
    expect(await runCommand(client, 'GET', 'a')).toEqual(['GET', 'a']);
  });
});

describe('a script', () => {
  it('is sent as a whole once, and again to a server that has lost it', async () => {
    const seen: string[][] = [];
    const client = clientOf(seen);
    const { run } = redisScript('return 1');
    await run(client, ['k'], ['a']);
    await run(client, ['k'], ['b']);
    client.forget();
    expect(await run(client, ['k'], ['c'])).toBe('answer');
    expect(seen).toEqual([
      ['SCRIPT', 'LOAD', 'return 1'],
      ['EVALSHA', 'sha', '1', 'k', 'a'],
      ['EVALSHA', 'sha', '1', 'k', 'b'],
      ['EVALSHA', 'sha', '1', 'k', 'c'],
      ['EVAL', 'return 1', '1', 'k', 'c'],
    ]);
  });

  it('passes on every other failure, and is sent again after one', async () => {
    let isDown = true;
    const seen: string[] = [];
    const sendCommand = async ([command = '']: string[]) => {
      seen.push(command);
      if (isDown) throw new Error('down');
      return 'sha';
    };
    const { run } = redisScript('return 1');
    const client = { sendCommand };
    await expect(run(client, [], [])).rejects.toThrow('down');
    isDown = false;
    await run(client, [], []);
    expect(seen).toEqual(['SCRIPT', 'SCRIPT', 'EVALSHA']);
  });
});
