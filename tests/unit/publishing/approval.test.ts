import { describe, expect, it } from 'vitest';
import { approvalAddress, readApproval } from '../../../src/publishing/wordpress/approval.ts';

const PAGE = 'https://blog.example/wp/wp-admin/authorize-application.php';
const BACK = 'https://abcdef.chromiumapp.org/blog?state=q7';
const SITE = 'https://blog.example/wp';

/** As WordPress puts its answer behind what it was asked to lead to. */
function answer(fields: Readonly<Record<string, string>>, back = BACK): string {
  const address = new URL(back);
  for (const [name, value] of Object.entries(fields)) address.searchParams.set(name, value);
  return address.href;
}

const APPROVED = { site_url: SITE, user_login: 'zoë', password: 'abcd EFGH 1234' };

describe('the page on which people let us in', () => {
  it('is asked for with where to lead afterwards, either way', () => {
    const { origin, pathname, searchParams } = new URL(approvalAddress(PAGE, 'Chat Highlights', BACK));
    expect(origin + pathname).toBe(PAGE);
    expect(searchParams.get('app_name')).toBe('Chat Highlights');
    expect(searchParams.get('success_url')).toBe(BACK);
    expect(searchParams.get('reject_url')).toBe(`${BACK}&success=false`);
    // WordPress takes nothing else: wp_is_uuid().
    expect(searchParams.get('app_id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('shows the password where there is nowhere to lead', () => {
    const { searchParams } = new URL(approvalAddress(`${PAGE}?lang=de`, 'Chat Highlights', null));
    expect([...searchParams.keys()]).toEqual(['lang', 'app_name', 'app_id']);
  });

  it.each<[string, string, object]>([
    ['approved', answer(APPROVED), { ok: true, user: 'zoë', password: 'abcd EFGH 1234' }],
    [
      'approved, by plain HTTP as a blog behind a proxy says',
      answer({ ...APPROVED, site_url: 'http://blog.example/wp/' }),
      { ok: true },
    ],
    ['refused', answer({ success: 'false' }), { ok: false, code: 'refused' }],
    [
      'passwords are off for this user',
      answer({ success: 'false', error: 'disabled' }),
      { ok: false, code: 'switched_off' },
    ],
    ['another blog', answer({ ...APPROVED, site_url: 'https://other.example' }), { ok: false, code: 'other' }],
    [
      'another blog of the same host',
      answer({ ...APPROVED, site_url: 'https://blog.example' }),
      { ok: false, code: 'other' },
    ],
    ['another question', answer({ ...APPROVED, state: 'q8' }), { ok: false, code: 'other' }],
    ['no question of ours', answer(APPROVED, 'https://abcdef.chromiumapp.org/blog'), { ok: false, code: 'other' }],
    ['nothing', BACK, { ok: false, code: 'other' }],
  ])('leads back: %s', (_, address, expected) => {
    expect(readApproval(address, BACK, SITE)).toMatchObject(expected);
  });
});
