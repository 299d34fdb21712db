import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url));

/** This folder. */
export const here: string = fileURLToPath(new URL('.', import.meta.url));

/** Where the clients that we compare with are installed. */
export const peers: string = fileURLToPath(new URL('./peers/', import.meta.url));
