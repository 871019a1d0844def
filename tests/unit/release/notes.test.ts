import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../../scripts/release/notes.ts';

const changelog = `# Changelog

## [Unreleased]

- Not yet

## [1.2.0] - 2026-03-14

### Added

- One thing

## [1.1.0] - 2026-02-01

- Another
`;

describe('releaseNotes', () => {
  it('gives what the changelog says of the version, and no more', () => {
    expect(releaseNotes('v1.2.0', '1.2.0', changelog)).toBe('### Added\n\n- One thing');
    expect(releaseNotes('v1.1.0', '1.1.0', changelog)).toBe('- Another');
  });

  it('refuses a tag that is not the version', () => {
    expect(() => releaseNotes('v1.2.0', '1.2.1', changelog)).toThrow('The tag is v1.2.0');
    expect(() => releaseNotes('', '1.2.0', changelog)).toThrow('The tag is ,');
  });

  it('refuses a version that the changelog does not have', () => {
    expect(() => releaseNotes('v1.2.1', '1.2.1', changelog)).toThrow('no section “## [1.2.1]');
  });
});
