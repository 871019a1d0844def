import { createHash, randomBytes } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached } from '../servers/cached.ts';
import { type WordPressVersion, wordpressFiles } from './files.ts';
import { studio } from './studio.ts';
import { type BlogUsers, ROLES } from './users.ts';
import { runWpCli } from './wp-cli.ts';

/** The theme that the version comes with. */
const THEMES: Record<WordPressVersion, string> = { '7.1': 'twentytwentyfive', '6.1': 'twentytwentythree' };

const CONFIG = fileURLToPath(new URL('site/wp-config.php', import.meta.url));

/** The plugin reads a field of its own through WordPress, and fails where WordPress, before 6.2, has none of that name. */
async function mendForOldWordPress(plugin: string): Promise<void> {
  const file = join(plugin, 'wp-includes', 'sqlite', 'class-wp-sqlite-db.php');
  const field = '$allow_unsafe_unquoted_parameters = true;';
  await writeFile(file, (await readFile(file, 'utf8')).replace(`private ${field}`, `public ${field}`));
}

async function layOut(version: WordPressVersion, site: string): Promise<void> {
  await cp(await wordpressFiles(version), site, { recursive: true });
  const { sqlite } = await studio();
  const content = join(site, 'wp-content');
  const plugin = join(content, 'plugins', 'sqlite-database-integration');
  await cp(sqlite, plugin, { recursive: true });
  if (version === '6.1') await mendForOldWordPress(plugin);
  await cp(join(sqlite, 'db.copy'), join(content, 'db.php'));
  await mkdir(join(content, 'database'));
  await cp(CONFIG, join(site, 'wp-config.php'));
}

async function setUp(version: WordPressVersion, dir: string): Promise<void> {
  const site = join(dir, 'site');
  await layOut(version, site);
  const wp = (...args: string[]) => runWpCli(site, 'blog.example', args);
  const login = () => randomBytes(12).toString('hex');
  const administrator = login();
  await wp(
    ...['core', 'install', '--url=http://blog.example', '--title=The Reading Corner', '--skip-email'],
    ...['--admin_user=administrator', `--admin_password=${administrator}`, '--admin_email=administrator@blog.example'],
  );
  await wp('theme', 'activate', THEMES[version]);
  await wp('option', 'update', 'permalink_structure', '/%postname%/');
  await wp('rewrite', 'flush');
  const users: Partial<Record<string, object>> = {};
  for (const role of ROLES) {
    const loginPassword = role === 'administrator' ? administrator : login();
    if (role !== 'administrator') {
      await wp('user', 'create', role, `${role}@blog.example`, `--role=${role}`, `--user_pass=${loginPassword}`);
    }
    const password = await wp('user', 'application-password', 'create', role, 'Chat Highlights', '--porcelain');
    users[role] = { user: role, password, loginPassword };
  }
  await writeFile(join(dir, 'users.json'), JSON.stringify(users));
}

/** A WordPress that was installed once and has its users; never to be written to. */
export interface Installed {
  readonly site: string;
  readonly users: BlogUsers;
}

/** Installs WordPress at the first call on a computer; later ones find what the first has made. */
export async function installed(version: WordPressVersion): Promise<Installed> {
  // Made anew where what makes it has changed.
  const sources = await Promise.all([CONFIG, fileURLToPath(import.meta.url)].map((file) => readFile(file)));
  const recipe = createHash('sha256').update(Buffer.concat(sources)).digest('hex').slice(0, 12);
  const dir = await cached(`wordpress/installed-${version}-${recipe}`, (made) => setUp(version, made));
  const users = JSON.parse(await readFile(join(dir, 'users.json'), 'utf8')) as BlogUsers;
  return { site: join(dir, 'site'), users };
}
