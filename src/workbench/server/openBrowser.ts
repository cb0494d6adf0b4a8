import { spawn } from "node:child_process";

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Opens the address in the default browser; where there is none, nothing happens. */
export function openBrowser(url: string): void {
  const [command, ...before] = openers[process.platform] ?? ["xdg-open"];
  const opener = spawn(command, [...before, url], { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}
