import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import type { WordPressVersion } from '../../../scripts/wordpress/files.ts';
import { installed } from '../../../scripts/wordpress/installed.ts';
import { runWpCli } from '../../../scripts/wordpress/wp-cli.ts';

const Made = z.array(z.object({ kept: z.string(), autop: z.string(), shown: z.string() }));

/** What becomes of a post. */
export interface Filtered {
  /** What is left of it when an author or a contributor saves it. */
  readonly kept: string;
  /** With the paragraphs that WordPress makes in posts of the classic editor. */
  readonly autop: string;
  /** As readers get it. */
  readonly shown: string;
}

/** Lets WordPress's own code filter posts. */
export async function filtered(version: WordPressVersion, posts: readonly string[]): Promise<Filtered[]> {
  const { site } = await installed(version);
  const dir = await mkdtemp(join(tmpdir(), 'chat-highlights-'));
  try {
    const file = join(dir, 'posts.json');
    await writeFile(file, JSON.stringify(posts));
    const script = resolve('tests/wordpress/support/filters.php');
    const printed = await runWpCli(site, 'blog.example', ['eval-file', script, file]);
    return Made.parse(JSON.parse(printed));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
