import type { NodeWritable, WritableStreamLike } from './destinations.ts';

/**
 * Writes the parts of a file into a stream, no faster than it takes them, and ends it; where they break off, the stream
 * ends with the error, so that nobody takes what came for the whole.
 */
export async function writeStream(stream: WritableStreamLike | NodeWritable, parts: AsyncIterable<Uint8Array>) {
  const { write, end, fail } = 'getWriter' in stream ? webSteps(stream) : nodeSteps(stream);
  try {
    for await (const part of parts) await write(part);
    await end();
  } catch (error) {
    await fail(error);
    throw error;
  }
}

/** Whether a stream can be written to: nobody else does so, and it has not ended. */
export function takesMore(stream: WritableStreamLike | NodeWritable): boolean {
  return 'getWriter' in stream ? !stream.locked : !stream.destroyed && !stream.writableEnded;
}

interface Steps {
  write(part: Uint8Array): Promise<void>;
  end(): Promise<void>;
  fail(error: unknown): Promise<void>;
}

function webSteps(stream: WritableStreamLike): Steps {
  const writer = stream.getWriter();
  return {
    write: (part) => writer.write(part),
    end: () => writer.close(),
    // A stream that failed by itself can't be ended any more.
    fail: (error) => writer.abort(error).catch(() => {}),
  };
}

function nodeSteps(stream: NodeWritable): Steps {
  let broken: Error | undefined;
  const note = (error: Error): void => {
    broken ??= error;
  };
  stream.once('error', note);
  return {
    async write(part) {
      if (broken) throw broken;
      // A stream that is over swallows what is written, and never says that it wants more.
      if (!takesMore(stream)) throw closedEarly();
      if (!stream.write(part)) await eventOf(stream, 'drain');
    },
    async end() {
      if (broken) throw broken;
      const finished = eventOf(stream, 'finish');
      stream.end();
      await finished;
      stream.removeListener('error', note);
    },
    async fail(error) {
      stream.destroy(error as Error);
    },
  };
}

function closedEarly(): Error {
  return new Error('The stream was closed before the file was written');
}

/** Waits for an event; an error, or an early end, comes instead of it. */
function eventOf(stream: NodeWritable, event: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (run: () => void) => (): void => {
      for (const [name, listener] of listeners) stream.removeListener(name, listener);
      run();
    };
    const listeners: [string, (error: never) => void][] = [
      [event, settle(resolve)],
      ['error', (error: unknown) => settle(() => reject(error))()],
      ['close', settle(() => reject(closedEarly()))],
    ];
    for (const [name, listener] of listeners) stream.once(name, listener);
  });
}
