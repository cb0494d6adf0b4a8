import { X509Certificate } from "node:crypto";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** True where the developer has installed Office's development certificate, which browsers then trust. */
  readonly installed: boolean;
}

const lifetimeInDays = 365;
const dayInMs = 86_400_000;

async function readFrom(folder: string, installed: boolean): Promise<Certificate | undefined> {
  try {
    const [key, cert] = await Promise.all([readFile(join(folder, "localhost.key")), readFile(join(folder, "localhost.crt"))]);
    const valid = Date.parse(new X509Certificate(cert).validTo) > Date.now() + dayInMs;
    return valid ? { key, cert, installed } : undefined;
  } catch {
    return undefined;
  }
}

/** Two processes may start at once: each generates in a folder of its own, and the first to finish gives it its name. */
async function generateInto(folder: string): Promise<void> {
  const parent = join(folder, "..");
  await mkdir(parent, { recursive: true });
  const fresh = await mkdtemp(join(parent, "new-"));
  const { generateCertificates } = await import("office-addin-dev-certs");
  await generateCertificates(join(fresh, "ca.crt"), join(fresh, "localhost.crt"), join(fresh, "localhost.key"), lifetimeInDays, [
    "localhost",
  ]);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
}

/**
 * A certificate for https://localhost: the developer's own (`~/.office-addin-dev-certs`) where there is one, else one generated
 * once into `cacheFolder`. Installs nothing on the machine.
 */
export async function localhostCertificate(cacheFolder: string): Promise<Certificate> {
  const own = await readFrom(join(homedir(), ".office-addin-dev-certs"), true);
  if (own) return own;
  const folder = join(cacheFolder, "localhost-certificate");
  const cached = await readFrom(folder, false);
  if (cached) return cached;
  await generateInto(folder);
  const made = await readFrom(folder, false);
  if (!made) throw new Error(`A certificate for localhost could not be written to ${folder}.`);
  return made;
}
