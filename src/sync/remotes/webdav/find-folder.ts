import { isUnsafe, typedAddress } from '../../../model/typed-address.ts';
import { RemoteError } from '../../remote.ts';
import { askServer, errorOf, type ServerAccess, type ServerAnswer } from '../ask-server.ts';
import { WANTED } from './listing.ts';

/** What our folder is called; people see it among their files. */
const FOLDER = 'Chat%20Highlights/';

/**
 * What the address of a cloud is followed by on pages that people have open, and where its WebDAV is not yet anybody's
 * files. Such addresses are no folder to keep anything in.
 */
const OF_CLOUD = /\/(?:(?:index\.php(?=\/|$)|apps|login)(?:\/.*)?|remote\.php(?:\/dav(?:\/files)?)?\/?)$/;

/** A folder to sync through. */
export interface FoundFolder {
  /** As `SyncConfig` has it. */
  readonly address: string;
  /** What is sent can be read on the way: plain HTTP, and not on this machine. What we send is sealed, the password is not. */
  readonly unsafe: boolean;
}

/**
 * Where somebody's files may begin, the likeliest first: at the address itself, and where Nextcloud and ownCloud have
 * them. Theirs that names no user comes last: it serves also those who log in with an e-mail address.
 * @see https://docs.nextcloud.com/server/latest/user_manual/en/files/access_webdav.html
 */
function beginnings(typed: URL, user: string): string[] {
  const { origin, pathname } = typed;
  const base = `${origin}${pathname.replace(OF_CLOUD, '/').replace(/(?<!\/)\/*$/, '/')}`;
  const own = OF_CLOUD.test(pathname) ? [] : [base];
  const isWhole = /\/remote\.php\//.test(pathname) && own.length > 0;
  if (isWhole) return own;
  return [...own, `${base}remote.php/dav/files/${encodeURIComponent(user)}/`, `${base}remote.php/webdav/`];
}

function isRedirect({ status }: ServerAnswer): boolean {
  // Browsers do not tell which, where it was not to be followed.
  return status === 0 || (status >= 300 && status < 400);
}

/** Looks whether this is a folder; where it leads elsewhere, looks there. */
async function look(access: ServerAccess): Promise<ServerAnswer> {
  const request = { method: 'PROPFIND', ...WANTED, headers: { Depth: '0' } };
  const answer = await askServer(access, access.address, request);
  if (!isRedirect(answer)) return answer;
  // Browsers let nobody see what is on servers that they have not been granted.
  return askServer(access, access.address, { ...request, redirect: 'follow' }).catch(() => answer);
}

/**
 * Finds the folder that somebody means by the address of their cloud, or of its WebDAV, or of a folder there. Ours is
 * made in it, at the first use.
 * @throws RemoteError whose detail names what was tried
 */
export async function findFolder(typed: string, user: string, password: string): Promise<FoundFolder> {
  const url = typedAddress(typed);
  if (url === null) throw new RemoteError('strange', 'that is no address of a server');
  const tried: string[] = [];
  let refusal: RemoteError | null = null;
  for (const address of beginnings(url, user)) {
    const answer = await look({ address, user, password });
    const { origin } = new URL(answer.url);
    if (origin !== url.origin) {
      tried.push(`${address} (leads to ${origin})`);
      continue;
    }
    if (answer.status === 207) {
      const folder = answer.url.replace(/(?<!\/)\/*$/, '/');
      return { address: folder.endsWith(`/${FOLDER}`) ? folder : `${folder}${FOLDER}`, unsafe: isUnsafe(url) };
    }
    const error = errorOf(answer);
    tried.push(`${address} (${error.message})`);
    // Clouds count wrong passwords, and then let nobody in for a while.
    if (error.problem === 'signed_out') throw new RemoteError('signed_out', tried.join(', '));
    if (error.problem !== 'strange') refusal ??= error;
  }
  const { problem = 'strange', retryAfter = null } = refusal ?? {};
  throw new RemoteError(problem, `no WebDAV at ${tried.join(', ')}`, retryAfter);
}
