/** The modules of Node come without an import, which other platforms lack. */
const fileSystem = () => globalThis.process?.getBuiltinModule?.('node:fs/promises');
const system = () => globalThis.process?.getBuiltinModule?.('node:os');

/** What the store of a file needs of Node. */
export interface Disk {
  readonly fs: NonNullable<ReturnType<typeof fileSystem>>;
  readonly host: string;
  readonly pid: number;
}

/** @throws Error where there is no Node */
export function openDisk(): Disk {
  const [fs, os, pid] = [fileSystem(), system(), globalThis.process?.pid];
  if (!fs || !os || !pid) throw new Error('A file can keep tokens only on Node; state a TokenStore of your own');
  return { fs, host: os.hostname(), pid };
}

/** Milliseconds between two attempts to get the lock, and between two signs of life of its holder. */
const POLL = 25;
const BEAT = 2_000;

/** Milliseconds without a sign of life after which a holder on another machine counts as gone. */
const SILENCE = 30_000;

/**
 * Calls `run` while this process alone has the lock: a file that says whose it is, and is touched as long as its holder
 * lives. That of a process that was killed is taken over at once on the same machine, on another after 30 seconds.
 */
export async function withFileLock<T>(path: string, disk: Disk, run: () => Promise<T>): Promise<T> {
  const mark = `${disk.pid} ${disk.host} ${crypto.randomUUID()}`;
  while (!(await take(path, mark, disk))) await new Promise((resolve) => setTimeout(resolve, POLL));
  const beat = setInterval(() => {
    const now = new Date();
    disk.fs.utimes(path, now, now).catch(() => {});
  }, BEAT);
  try {
    return await run();
  } finally {
    clearInterval(beat);
    if ((await read(path, disk)) === mark) await disk.fs.rm(path, { force: true });
  }
}

/** The file comes into being whole, by a link: no other process ever sees it empty. */
async function take(path: string, mark: string, disk: Disk): Promise<boolean> {
  const own = `${path}.${mark.slice(-36)}`;
  await disk.fs.writeFile(own, mark, { mode: 0o600, flag: 'wx' });
  try {
    await disk.fs.link(own, path);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    await removeIfLeft(path, disk);
    return false;
  } finally {
    await disk.fs.rm(own, { force: true });
  }
}

/** Takes a lock away whose holder has gone; by its name, so that of two who do it one is left with nothing. */
async function removeIfLeft(path: string, disk: Disk): Promise<void> {
  const mark = await read(path, disk);
  if (mark === undefined || !(await isLeft(path, mark, disk))) return;
  const aside = `${path}.${crypto.randomUUID()}`;
  try {
    await disk.fs.rename(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  // Another process was quicker, and this is its new lock: it gets it back.
  if ((await read(aside, disk)) !== mark) await disk.fs.link(aside, path).catch(() => {});
  await disk.fs.rm(aside, { force: true });
}

async function isLeft(path: string, mark: string, { fs, host }: Disk): Promise<boolean> {
  const [, pid, holder] = /^(\d+) (.*) \S+$/.exec(mark) ?? [];
  if (holder === host && !isRunning(Number(pid))) return true;
  const touched = await fs.stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
  return touched !== undefined && Date.now() - touched > SILENCE;
}

function isRunning(pid: number): boolean {
  try {
    return globalThis.process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, for another user.
    return codeOf(error) === 'EPERM';
  }
}

/** The text of a file; undefined where there is none. */
export async function read(path: string, { fs }: Pick<Disk, 'fs'>): Promise<string | undefined> {
  try {
    return await fs.readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return (error as { code?: string }).code;
}
