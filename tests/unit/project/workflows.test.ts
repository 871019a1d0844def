import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageFile from '../../../package.json';

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const);

/** What a workflow uses that is not a file of ours. */
const used = (workflow: string) =>
  [...workflow.matchAll(/^\s*(?:- )?uses: (.+)$/gmu)]
    .map(([, what = '']) => what)
    .filter((what) => !what.startsWith('./'));

describe.each(workflows)('%s', (_, workflow) => {
  it('names each action by the hash of a commit, which nobody can move, with its version beside it', () => {
    expect(used(workflow).length).toBeGreaterThan(0);
    expect(used(workflow).filter((what) => !/^[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u.test(what))).toEqual([]);
  });

  it('begins with the right to read, and knows no secret', () => {
    expect(workflow).toContain('\n\npermissions:\n  contents: read\n\n');
    expect(workflow).not.toContain('secrets');
    expect(workflow.match(/persist-credentials: false/gu)?.length ?? 0).toBe(
      workflow.match(/actions\/checkout@/gu)?.length ?? 0,
    );
  });

  it('runs commands that there are', () => {
    const named = [...workflow.matchAll(/npm run (?:--silent )?([\w-]+)/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in packageFile.scripts))).toEqual([]);
  });
});

describe('the workflows', () => {
  it('agree on the commit of every action', () => {
    const all = new Set(workflows.flatMap(([, workflow]) => used(workflow)));
    expect(all.size).toBe(new Set([...all].map((what) => what.split('@')[0])).size);
  });

  it('let only one job write, and that one checks nothing out and runs no package', () => {
    const writing = workflows.flatMap(([, workflow]) =>
      workflow.split(/^ {2}(?=[\w-]+:$)/mu).filter((job) => /^ {6}[\w-]+: write$/mu.test(job)),
    );
    expect(writing).toHaveLength(1);
    expect(writing[0]).not.toMatch(/checkout|npm|npx|node /u);
  });
});
