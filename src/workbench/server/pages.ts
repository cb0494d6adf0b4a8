import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { dirname, join } from "node:path";
import sirv from "sirv";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const cdnAddress = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[\d.]+\/hosted\/office(\.debug)?\.js/g;
/** Where Excel finds the help: built for the host that ships, served from here. */
const helpAddress = /("helpUrl": ")https:[^"]*?\/help\//g;
const functionsFile = /^\/functions(\.zh-CN)?\.json$/;
const samplesFolder = "assets/samples";

const officeFolder = (): string => join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" }).end(body);
}

/** The built page's file for an address, if the address is of a page. */
function pageFile(path: string): string | undefined {
  return path === "/" ? "workbench.html" : /^\/([\w.-]+\.html)$/.exec(path)?.[1];
}

/**
 * Serves the built pages as they are but for three things: Microsoft's address of office.js becomes the copy from npm under `/officejs/`,
 * the functions' help addresses lead here, and the workbench page is told where the add-in lives when that is another origin. `/samples.json` lists the sample workbooks.
 */
export function pagesHandler(dist: string, addInOrigin?: string): Handler {
  const built = sirv(dist, { dev: true, etag: true });
  const office = sirv(officeFolder(), { dev: true, etag: true });
  const head = addInOrigin ? `<head><meta name="add-in-origin" content="${addInOrigin}">` : "<head>";

  const answer = async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const notFound = (): void => send(response, 404, "text/plain", "Not found");
    const page = pageFile(path);
    if (path === "/samples.json") {
      const names = await readdir(join(dist, samplesFolder)).catch(() => []);
      return send(
        response,
        200,
        "application/json",
        JSON.stringify(names.filter((name) => /\.(xlsx|csv)$/i.test(name)).map((name) => `${samplesFolder}/${name}`)),
      );
    }
    if (page) {
      const text = await readFile(join(dist, page), "utf8").catch(() => undefined);
      return text === undefined
        ? notFound()
        : send(response, 200, "text/html", text.replace(cdnAddress, "/officejs/office.js").replace("<head>", head));
    }
    if (functionsFile.test(path)) {
      const text = await readFile(join(dist, path.slice(1)), "utf8").catch(() => undefined);
      const origin = addInOrigin ?? `https://${request.headers.host ?? "localhost"}`;
      return text === undefined ? notFound() : send(response, 200, "application/json", text.replace(helpAddress, `$1${origin}/help/`));
    }
    if (!path.startsWith("/officejs/")) return built(request, response, notFound);
    request.url = (request.url ?? "").slice("/officejs".length);
    office(request, response, notFound);
  };

  return (request, response) => {
    response.setHeader("access-control-allow-origin", "*");
    answer(new URL(request.url ?? "/", "https://localhost").pathname, request, response).catch(() =>
      send(response, 500, "text/plain", "Internal error"),
    );
  };
}
