/** Levels of the log, from everything to nothing. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** How much is logged: this level and the more serious ones. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Default level: what a person should act on. */
export const DEFAULT_LOG_LEVEL: LogLevel = 'warn';
