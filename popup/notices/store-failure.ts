import { lazy } from '../../src/ui/lazy.tsx';

/** What there is to see when the store cannot be read. */
export const StoreFailure = lazy(async () => (await import('../later.ts')).StoreUnread);
