/** A client of Redis: node-redis, which sends the words of a command as an array, or ioredis, which takes them one by one. */
export type RedisClient = NodeRedisClient | IoRedisClient;

/** The part of node-redis that stores need. */
export interface NodeRedisClient {
  sendCommand(command: string[]): Promise<unknown>;
}

/** The part of ioredis that stores need. */
export interface IoRedisClient {
  call(command: string, ...words: string[]): Promise<unknown>;
}

/**
 * Sends one command. A failure comes as a new error: those of the drivers carry the command, and with it what was to be
 * kept.
 */
export async function sendToRedis(client: RedisClient, command: string, ...words: string[]): Promise<unknown> {
  try {
    // ioredis has a `sendCommand` as well, of another kind.
    if ('call' in client) return await client.call(command, ...words);
    return await client.sendCommand([command, ...words]);
  } catch (error) {
    throw new Error(`Redis refuses ${command}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
