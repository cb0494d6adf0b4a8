import { createServer, type Server } from "node:https";
import { tmpdir } from "node:os";
import { access, constants } from "node:fs/promises";
import { join } from "node:path";
import { localhostCertificate, type Certificate } from "./certificate";
import { pagesHandler } from "./pages";

export interface ServerOptions {
  /** Folder with the built pages. */
  readonly dist: string;
  /** First port to try; 0 or absent takes any free one. */
  readonly port?: number;
  /** Serves the add-in on a second port, hence another origin, as in Excel on the web. */
  readonly separateAddIn?: boolean;
}
export interface RunningServer {
  /** Address of the workbench, with a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Whether browsers trust the certificate without asking. */
  readonly trusted: boolean;
  close(): Promise<void>;
}

const portsToTry = 20;

async function cacheFolder(): Promise<string> {
  const modules = join(process.cwd(), "node_modules");
  const writable = await access(modules, constants.W_OK).then(
    () => true,
    () => false,
  );
  return join(writable ? join(modules, ".cache") : tmpdir(), "workbench");
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "EADDRINUSE";

/** Listens on the port, or on the next free one after it. */
async function listenFrom(server: Server, port: number): Promise<number> {
  for (let step = 0; step < portsToTry; step++) {
    try {
      return await listen(server, port === 0 ? 0 : port + step);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`Ports ${port} to ${port + portsToTry - 1} are all taken. Choose another with --port.`);
}

async function serve(
  certificate: Certificate,
  port: number,
  dist: string,
  addInOrigin?: string,
): Promise<{ server: Server; port: number }> {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, pagesHandler(dist, addInOrigin));
  return { server, port: await listenFrom(server, port) };
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

/** Serves the workbench (and with it the add-in) over https on localhost. */
export async function startServer({ dist, port = 0, separateAddIn = false }: ServerOptions): Promise<RunningServer> {
  const certificate = await localhostCertificate(await cacheFolder());
  const addIn = separateAddIn ? await serve(certificate, 0, dist) : undefined;
  const main = await serve(certificate, port, dist, addIn && `https://localhost:${addIn.port}`);
  return {
    url: `https://localhost:${main.port}/`,
    port: main.port,
    trusted: certificate.installed,
    close: async () => {
      await Promise.all([stop(main.server), addIn && stop(addIn.server)]);
    },
  };
}
