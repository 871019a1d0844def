import JSZip from 'jszip';

/** The first moment that a zip can name. A true one would differ from machine to machine, and says nothing of worth. */
const MOMENT = new Date('1980-01-01T00:00:00Z');

/**
 * A zip with the same bytes wherever it is made: in order of the names' characters, of one moment, without the modes of
 * files and without entries for folders. It is compressed by JSZip's own code, not by the zlib of the machine.
 * @param files by path, with `/` between folders
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const path of [...files.keys()].sort()) {
    zip.file(path, files.get(path) ?? '', { date: MOMENT, createFolders: false });
  }
  return zip.generateAsync({
    type: 'uint8array',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
