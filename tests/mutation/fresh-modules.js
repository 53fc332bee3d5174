import { vi } from 'vitest';

// Test files share a worker, since ESLint and TypeScript take longer to load than most mutants to be found. Our own modules start anew in each.
vi.resetModules();
