/** The clients of the fediverse whose pages we can read on any server, by the ids of their adapters. */
export const CLIENTS = ['mastodon', 'phanpy', 'elk'] as const;
export type Client = (typeof CLIENTS)[number];
