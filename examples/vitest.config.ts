import { defineConfig } from 'vitest/config';

// Programs, compilers and npm run in processes of their own: generous, because a machine may be busy.
const limits = { testTimeout: 90_000, hookTimeout: 120_000 };

/** Needs what lies beside the repository, as the recordings do. */
const facts = 'requests/facts.test.ts';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'examples', include: ['{test,crash}/**/*.test.ts'], ...limits } },
      { test: { name: 'guides', include: ['{guides,node-zendesk,zenpy}/**/*.test.ts'] } },
      { test: { name: 'requests', include: ['requests/**/*.test.ts'], exclude: [facts], ...limits } },
      { test: { name: 'security', include: ['security/**/*.test.ts'], ...limits } },
      { test: { name: 'crud', include: ['crud/**/*.test.ts'], ...limits } },
      { test: { name: 'faults', include: ['faults/**/*.test.ts'], ...limits } },
      { test: { name: 'recorded', include: ['recorded/**/*.test.ts', facts], ...limits } },
    ],
  },
});
