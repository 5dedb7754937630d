/** What the server has: 10 000 records, 25 to a page. */
export const total = 10_000;

/** About 800 bytes. */
function record(index: number): object {
  const region = { name: "eu-central-1", zone: index % 3, limits: { seats: 25, calls: 1200, storage: 5_000_000 } };
  return {
    id: `acc_${String(index).padStart(6, "0")}`,
    object: "account",
    name: `Company ${index} — größer ☕`,
    createdAt: new Date(1_700_000_000_000 + index * 1000).toISOString(),
    updatedAt: "2026-11-20T06:00:00.000Z",
    isActive: index % 2 === 0,
    parent: null,
    balance: index * 17,
    address: { street: "1 Example Street", city: "Springfield", postalCode: "12345", country: "US" },
    description: "Sells what others need, to those who can pay for it, wherever they happen to be. ".repeat(3),
    tags: ["alpha", "beta", "gamma", "delta"],
    owner: { id: `mem_${index % 50}`, name: "Ann Lee", email: `ann.lee+${index}@example.com` },
    region,
  };
}

/** About 1 kB. */
export function oneRecord(): object {
  const event = (name: string): object => ({ name, at: "2026-11-20T06:00:00.000Z", by: "system" });
  return { ...record(1), history: ["created", "verified", "upgraded"].map(event) };
}

/** In the envelope of every API at once; each client reads its own members. */
export function onePage(offset: number): object {
  const data = Array.from({ length: Math.max(0, Math.min(25, total - offset)) }, (_, index) => record(offset + index));
  return { object: "list", data, totalCount: total, has_more: offset + data.length < total };
}
