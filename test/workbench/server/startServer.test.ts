import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer, type RunningServer } from "../../../src/workbench/server/startServer";

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

function get(address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          text: Buffer.concat(parts).toString("utf8"),
        }),
      );
    });
    asked.on("error", reject).end();
  });
}

const pane = `<!doctype html><html><head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body>pane</body></html>`;
let dist: string;
const running: RunningServer[] = [];

async function start(options: Omit<Parameters<typeof startServer>[0], "dist"> = {}): Promise<RunningServer> {
  const server = await startServer({ dist, ...options });
  running.push(server);
  return server;
}

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), "dist-"));
  await mkdir(join(dist, "assets", "samples"), { recursive: true });
  await writeFile(join(dist, "taskpane.html"), pane);
  await writeFile(join(dist, "workbench.html"), "<!doctype html><html><head></head><body>workbench</body></html>");
  await writeFile(join(dist, "manifest.xml"), "<OfficeApp/>");
  await writeFile(join(dist, "assets", "samples", "客服 10月.xlsx"), "x");
  await writeFile(join(dist, "assets", "samples", "notes.txt"), "x");
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});
afterAll(() => rm(dist, { recursive: true }));

test("the pane is served with Microsoft's address of office.js replaced by the copy beside it, and nothing else changed", async () => {
  const { url } = await start();
  const answer = await get(`${url}taskpane.html?_host_Info=x`);
  expect(answer).toEqual({
    status: 200,
    type: "text/html; charset=utf-8",
    text: pane.replace("https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "/officejs/office.js"),
  });
});

test.each([
  ["officejs/office.js", "text/javascript"],
  ["officejs/zh-cn/office_strings.js", "text/javascript"],
  ["manifest.xml", "text/xml"],
  ["", "text/html; charset=utf-8"],
])("/%s is there and is %s", async (path, type) => {
  const { url } = await start();
  const answer = await get(url + path);
  expect([answer.status, answer.type.replace("application/xml", "text/xml")]).toEqual([200, type]);
});

test("what isn't there is a 404, and nothing outside the folder can be reached", async () => {
  const { url } = await start();
  expect((await get(`${url}missing.html`)).status).toBe(404);
  expect((await get(`${url}%2e%2e/%2e%2e/etc/passwd`)).status).toBe(404);
});

test("only workbooks are listed as samples", async () => {
  const { url } = await start();
  expect(JSON.parse((await get(`${url}samples.json`)).text)).toEqual(["assets/samples/客服 10月.xlsx"]);
});

test("a second origin for the add-in is told to the workbench and serves the same pages", async () => {
  const { url } = await start({ separateAddIn: true });
  const told = /<meta name="add-in-origin" content="(https:\/\/localhost:\d+)">/.exec((await get(url)).text)?.[1];
  expect(told).toBeDefined();
  expect(`${told}/`).not.toBe(url);
  expect((await get(`${told}/taskpane.html`)).status).toBe(200);
});

test("a port that is taken is passed over for the next free one", async () => {
  const blocker = createServer();
  const port = await new Promise<number>((resolve) =>
    blocker.listen(0, "localhost", () => resolve((blocker.address() as { port: number }).port)),
  );
  const server = await start({ port });
  expect(server.port).toBeGreaterThan(port);
  await new Promise((done) => blocker.close(done));
});
