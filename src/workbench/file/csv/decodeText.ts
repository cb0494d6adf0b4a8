/**
 * Bytes of a text file → characters. A byte order mark decides; without one it is UTF-8 if it can be,
 * and otherwise the Chinese Windows encoding (GBK, read as its superset GB18030), which is how Excel in Chinese saves.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
