import type { BlogAccess } from '../../model/blog-call.ts';
import { ask } from './ask.ts';

/** Milliseconds. */
const PATIENCE = 15_000;

function escaped(text: string): string {
  return text.toWellFormed().replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Whether user name and password are right, asked on the other way that WordPress has: there they are part of what is
 * sent, so that no server can take them off as it may the header. To the API a wrong password and one that never
 * arrived are the same. Null where that way is closed, as it often is.
 * @param site where WordPress itself lies
 * @see https://developer.wordpress.org/reference/classes/wp_xmlrpc_server/wp_getusersblogs/
 */
export async function isPasswordRight(site: string, { root, user, password }: BlogAccess): Promise<boolean | null> {
  // They are for the blog that was connected, and no other place that it may name, nor its own without HTTPS.
  if (URL.parse(site)?.origin !== URL.parse(root)?.origin) return null;
  const values = [user, password].map((value) => `<param><value><string>${escaped(value)}</string></value></param>`);
  const body = `<?xml version="1.0"?><methodCall><methodName>wp.getUsersBlogs</methodName><params>${values.join('')}</params></methodCall>`;
  const address = `${site.replace(/\/+$/, '')}/xmlrpc.php`;
  const init = { method: 'POST', headers: { 'Content-Type': 'text/xml' }, redirect: 'manual', body } as const;
  const asked = await ask(address, init, PATIENCE);
  if (!asked.ok || asked.answer.status !== 200) return null;
  const { body: answer } = asked.answer;
  if (/<name>faultCode<\/name>\s*<value><int>403</.test(answer)) return false;
  return answer.includes('<methodResponse>') && answer.includes('<name>blogid</name>') ? true : null;
}
