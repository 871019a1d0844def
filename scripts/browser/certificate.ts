import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A self-signed TLS certificate, made anew for each run, and the two ways in which browsers name it. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key, base64: Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly keyHash: string;
  /** SHA-256 of the certificate, hexadecimal with colons: Firefox's `cert_override.txt`. */
  readonly fingerprint: string;
}

/** Makes a certificate for these hosts. Its key never leaves this process. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const pem = await generate([{ name: 'commonName', value: 'Chat Highlights demo' }], {
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  const parsed = new X509Certificate(pem.cert);
  const publicKey = parsed.publicKey.export({ type: 'spki', format: 'der' });
  return {
    key: pem.private,
    cert: pem.cert,
    keyHash: createHash('sha256').update(publicKey).digest('base64'),
    fingerprint: parsed.fingerprint256,
  };
}
