import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { canInstall, installPackages } from '../packages.ts';

/** Debian's packages, and what each adds to PHP. */
const PACKAGES = {
  'php-sqlite3': 'pdo_sqlite',
  'php-xml': 'dom',
  'php-mbstring': 'mbstring',
  'php-gd': 'gd',
  'php-curl': 'curl',
  'php-zip': 'zip',
};

/** What PHP lacks that WordPress needs; null: there is no PHP. */
function missing(): readonly string[] | null {
  try {
    const modules = execFileSync('php', ['-m'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n');
    return Object.values(PACKAGES).filter((name) => !modules.includes(name));
  } catch {
    return null;
  }
}

/**
 * Sees to it that `php` can run WordPress. Installs it where that can be done without asking.
 * @throws Error with a sentence that says what to install.
 */
export function installPhp(): void {
  if (process.platform === 'win32') {
    throw new Error('The tests against WordPress do not run on Windows itself. Run them in WSL: https://aka.ms/wsl');
  }
  if (missing()?.length === 0) return;
  if (canInstall()) {
    installPackages(['php-cli', ...Object.keys(PACKAGES)]);
    if (missing()?.length === 0) return;
  }
  const lacks = missing();
  throw new Error(
    lacks === null
      ? `PHP was not found. Install PHP 8 with ${Object.values(PACKAGES).join(', ')}: on Debian and Ubuntu \`sudo apt-get install php-cli ${Object.keys(PACKAGES).join(' ')}\`, on macOS \`brew install php\`.`
      : `PHP lacks ${lacks.join(', ')}. Install what adds it: on Debian and Ubuntu \`sudo apt-get install ${Object.keys(PACKAGES).join(' ')}\`.`,
  );
}
