/** A minute and an hour of Chromium's, and how many calls of each method it takes in them. */
const LIMITS = [
  { span: 60_000, most: 120, name: 'MAX_WRITE_OPERATIONS_PER_MINUTE' },
  { span: 3_600_000, most: 1800, name: 'MAX_WRITE_OPERATIONS_PER_HOUR' },
];

function sizeOf(key: string, value: unknown): number {
  return Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(value));
}

/** Counts from the first call on, and anew when the span is over; what is then refused for want of room has been counted too. */
function limiter(now: () => number) {
  const counted = LIMITS.map((limit) => ({ ...limit, from: Number.NEGATIVE_INFINITY, calls: 0 }));
  return () => {
    for (const count of counted) {
      if (now() >= count.from + count.span) Object.assign(count, { from: now(), calls: 0 });
      if (count.calls >= count.most) throw new Error(`This request exceeds the ${count.name} quota.`);
      count.calls += 1;
    }
  };
}

/**
 * A `storage.sync` with the quotas of Chromium, and its words where they are exceeded, as Chromium 156 was seen to keep
 * them: `set` and `remove` are counted apart, a `set` of many items is one, and it writes all of them or none.
 * @param items may be another's: then it is one account on two devices
 */
export function fakeArea(items = new Map<string, unknown>(), now: () => number = Date.now) {
  const [countSet, countRemove] = [limiter(now), limiter(now)];
  const writes = { set: 0, remove: 0, refused: 0 };
  const refuse = (message: string) => {
    writes.refused += 1;
    throw new Error(message);
  };
  return {
    items,
    writes,
    async get(): Promise<Record<string, unknown>> {
      return structuredClone(Object.fromEntries(items));
    },
    async set(some: Record<string, unknown>): Promise<void> {
      writes.set += 1;
      countSet();
      const after = new Map([...items, ...Object.entries(some)]);
      const heavy = Object.entries(some).some(([key, value]) => sizeOf(key, value) > 8192);
      if (heavy) refuse('Resource::kQuotaBytesPerItem quota exceeded');
      const total = [...after].reduce((sum, [key, value]) => sum + sizeOf(key, value), 0);
      if (total > 102_400) refuse('Resource::kQuotaBytes quota exceeded');
      if (after.size > 512) refuse('Resource::kMaxItems quota exceeded');
      for (const [key, value] of Object.entries(some)) items.set(key, structuredClone(value));
    },
    async remove(keys: readonly string[]): Promise<void> {
      writes.remove += 1;
      countRemove();
      for (const key of keys) items.delete(key);
    },
  };
}
export type Area = ReturnType<typeof fakeArea>;
