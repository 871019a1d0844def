// @vitest-environment happy-dom
import '../popup/support/extension.ts';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { BackupSection } from '../../../options/backup/backup-section.tsx';
import { inSteps } from '../../../options/backup/in-steps.ts';
import { writeBackup } from '../../../src/model/write-backup.ts';
import { everything } from '../../../src/store/backup.ts';
import { databaseWithSession, freshDatabase, value } from '../store/made-up-session.ts';
import { showPart } from './support/options.tsx';

async function fileOf(database: Parameters<typeof everything>[0]): Promise<string> {
  return (await inSteps(writeBackup(value(await everything(database))), () => {})).join('');
}

function open(words: string): void {
  const file = new File([words], 'backup.json', { type: 'application/json' });
  fireEvent.change(screen.getByLabelText('Open a backup'), { target: { files: [file] } });
}

/** The cells of the line of a part of the backup. */
function line(part: string): string[] {
  const cells = screen.getByRole('rowheader', { name: part }).closest('tr')?.querySelectorAll('td') ?? [];
  return [...cells].map((cell) => cell.textContent ?? '');
}

describe('a backup that is opened', () => {
  it('is shown first, then joined with what is here, and what came in is told', async () => {
    const { database } = await databaseWithSession();
    const words = await fileOf(database);
    const fresh = freshDatabase();
    showPart(fresh, BackupSection);
    open(words);
    await screen.findByText(/This cannot be undone in one go/);
    expect(line('Sections and their words')).toEqual(['11']);
    expect(await fresh.sessions.count()).toBe(0);
    screen.getByRole('button', { name: 'Restore this backup' }).click();
    await screen.findByRole('region', { name: 'What came in' });
    expect(line('Sessions')).toEqual(['1', '1', '0']);
    expect(await fresh.sessions.count()).toBe(1);
    expect(screen.getByRole('status').textContent).toContain('came in');
    // Nothing that could not be kept is promised.
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('can be left alone after a look', async () => {
    const { database } = await databaseWithSession();
    const fresh = freshDatabase();
    showPart(fresh, BackupSection);
    open(await fileOf(database));
    (await screen.findByRole('button', { name: 'Cancel' })).click();
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
    expect(await fresh.sessions.count()).toBe(0);
  });

  it.each([
    ['a picture', () => '\u0089PNG', /This is no backup of Chat Highlights/],
    ['one that was cut', (words: string) => words.slice(0, -9), /is not whole/],
    ['one of a newer version', (words: string) => words.replace('"version":1', '"version":9'), /newer version/],
    [
      'one with a damaged row',
      (words: string) => words.replace('"role":"prose"', '"role":"pose"'),
      /look at “tables.sections/,
    ],
  ])('is refused with a sentence where it is %s', async (_, change, sentence) => {
    const { database } = await databaseWithSession();
    const fresh = freshDatabase();
    showPart(fresh, BackupSection);
    open(change(await fileOf(database)));
    const mistake = await screen.findByText(sentence, { selector: '.mistake' });
    expect(mistake.textContent).toMatch(/[Nn]othing was changed/);
    expect(await fresh.sessions.count()).toBe(0);
  });
});

it('a backup is handed to the browser, named by its day', async () => {
  const { database } = await databaseWithSession();
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:test';
  });
  showPart(database, BackupSection);
  screen.getByRole('button', { name: 'Save a backup' }).click();
  await screen.findByText(/^The browser is saving chat-highlights-\d{4}-\d\d-\d\d\.json/, { selector: '.toast *' });
  const { made: _, ...now } = value(await everything(database));
  expect(JSON.parse((await blobs[0]?.text()) ?? '')).toMatchObject(now);
});
