import { version } from "../../../package.json";

/** As in package.json. */
export const productVersion: string = version;
