import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { dirname, join } from "node:path";
import sirv from "sirv";

const cdnAddress = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[\d.]+\/hosted\/office(\.debug)?\.js/g;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const officeFolder = (): string => join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const notFound =
  (response: ServerResponse) =>
  (): void => {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found");
  };

/**
 * Serves the built pages as they are but for two things: Microsoft's address of office.js becomes the copy from npm under `/officejs/`,
 * and the workbench page is told where the add-in lives when that is another origin.
 */
export function pagesHandler(dist: string, addInOrigin?: string): Handler {
  const built = sirv(dist, { dev: true, etag: true });
  const office = sirv(officeFolder(), { dev: true, etag: true });
  const told = addInOrigin ? `<head><meta name="add-in-origin" content="${addInOrigin}">` : "<head>";

  const html = async (name: string, response: ServerResponse): Promise<void> => {
    const page = await readFile(join(dist, name), "utf8").catch(() => undefined);
    if (page === undefined) return notFound(response)();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end(page.replace(cdnAddress, "/officejs/office.js").replace("<head>", told));
  };

  return (request, response) => {
    response.setHeader("access-control-allow-origin", "*");
    const path = new URL(request.url ?? "/", "https://localhost").pathname;
    const page = path === "/" ? "workbench.html" : /^\/([\w.-]+\.html)$/.exec(path)?.[1];
    if (page) return void html(page, response);
    if (!path.startsWith("/officejs/")) return built(request, response, notFound(response));
    request.url = (request.url ?? "").slice("/officejs".length);
    office(request, response, notFound(response));
  };
}
