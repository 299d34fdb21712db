/** A client of node-redis, which the caller made and connects. */
export interface NodeRedisLike {
  sendCommand(args: string[]): Promise<unknown>;
}

/** A client of ioredis, which the caller made. */
export interface IoRedisLike {
  call(command: string, ...args: string[]): Promise<unknown>;
}

/** A client of Redis that the caller made, connects and closes: of the package `redis` (node-redis) or `ioredis`. */
export type RedisClient = NodeRedisLike | IoRedisLike;

/** Runs a command. ioredis has a `sendCommand`, too, which takes something else: its `call` is asked for first. */
export function runCommand(client: RedisClient, command: string, ...args: string[]): Promise<unknown> {
  return 'call' in client ? client.call(command, ...args) : client.sendCommand([command, ...args]);
}

/** True for an object that commands can be run with. */
export function isRedisClient(value: unknown): value is RedisClient {
  const { call, sendCommand } = (value ?? {}) as Record<string, unknown>;
  return typeof call === 'function' || typeof sendCommand === 'function';
}

/** A script in Redis: what it does happens at once, whoever else asks. */
export interface RedisScript {
  run(client: RedisClient, keys: readonly string[], args: readonly string[]): Promise<unknown>;
}

/** Makes a script that is sent as a whole once, then by its name; a server that has lost it gets it again. */
export function redisScript(source: string): RedisScript {
  const loaded = new WeakMap<RedisClient, Promise<string>>();
  return {
    async run(client, keys, args) {
      const rest = [String(keys.length), ...keys, ...args];
      try {
        return await runCommand(client, 'EVALSHA', await nameOf(client, source, loaded), ...rest);
      } catch (error) {
        if (!String(error).includes('NOSCRIPT')) throw error;
        return runCommand(client, 'EVAL', source, ...rest);
      }
    },
  };
}

function nameOf(client: RedisClient, source: string, loaded: WeakMap<RedisClient, Promise<string>>): Promise<string> {
  const known = loaded.get(client);
  if (known) return known;
  const name = runCommand(client, 'SCRIPT', 'LOAD', source).then(String);
  loaded.set(client, name);
  name.catch(() => loaded.delete(client));
  return name;
}
