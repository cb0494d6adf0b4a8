/**
 * The units a workbook file counts in. Column widths assume the usual default font, whose digits are 7 pixels wide
 * (Calibri 11, Aptos Narrow 11, 等线 11 at 96 dpi); a screen pixel is 3/4 point.
 */
const digitPixels = 7;
const pointsPerPixel = 0.75;
const emuPerPoint = 12700;

/** Column width in characters, as files store it, to pixels. */
export const charactersToPixels = (characters: number): number => Math.round(characters * digitPixels);
/** Column width in pixels to characters, cut to 1/256 as Excel does. */
export const pixelsToCharacters = (pixels: number): number => Math.trunc((pixels / digitPixels) * 256) / 256;

export const pointsToPixels = (points: number): number => Math.round(points / pointsPerPixel);
export const pixelsToPoints = (pixels: number): number => pixels * pointsPerPixel;

/** English metric units: 12,700 to the point. */
export const pointsToEmu = (points: number): number => Math.round(points * emuPerPoint);
export const emuToPoints = (emu: number): number => Math.round((emu / emuPerPoint) * 100) / 100;

/** Page margins: points in the grid, inches in files. */
export const pointsToInches = (points: number): number => Math.round((points / 72) * 1e6) / 1e6;
export const inchesToPoints = (inches: number): number => Math.round(inches * 72 * 1e4) / 1e4;
