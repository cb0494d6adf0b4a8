import packageJson from "../../../package.json";

/** As in package.json. */
export const productVersion: string = packageJson.version;
