/** @throws Error when the address isn't https with a final slash, or the result still names localhost */
export function productionManifest(xml: string, url: string): string;
