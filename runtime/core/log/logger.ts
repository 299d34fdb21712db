import { LOG_LEVELS, type LogLevel } from './levels.ts';

/** Where the lines of the log go; `console` is one. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Passes on what is at the level or above it. */
export function createLogger(sink: Logger, level: LogLevel): Logger {
  const from = LOG_LEVELS.indexOf(level);
  const at = (name: Exclude<LogLevel, 'silent'>): ((message: string) => void) =>
    LOG_LEVELS.indexOf(name) < from ? ignore : (message) => sink[name](message);
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function ignore(): void {}
