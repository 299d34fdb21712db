/** The version that `User-Agent` states. */
export const VERSION = '0.1.0';
