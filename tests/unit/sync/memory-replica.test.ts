import { MemoryReplica } from '../../../scripts/fuzz/memory-replica.ts';
import { compareStamps } from '../../../src/model/stamp.ts';
import type { Loss } from '../../../src/model/take-row.ts';
import { replicaContract } from '../store/replica-contract.ts';

replicaContract('the rows in memory that the fuzz works on', () => {
  const losses = new Map<string, Loss>();
  const watcher = {
    revived: () => undefined,
    lost: (some: readonly Loss[]) => {
      for (const loss of some) losses.set(JSON.stringify(loss), loss);
    },
  };
  const replica = new MemoryReplica(() => ({ device: 'here', now: 5000 }), watcher);
  return {
    replica,
    write: async (table, row) => replica.write(table, row),
    // A history is kept by whoever watches, and drops what was deleted for ever.
    losses: async () =>
      [...losses.values()].filter(({ row, stamp }) => {
        const floor = replica.rows().find((place) => place.row.id === row)?.row._s.floor;
        return floor === undefined || compareStamps(stamp, floor) > 0;
      }),
  };
});
