const paths = {
  open: "M2 13V3.5h4l1.5 2H14V7M2 13l2-6h11l-2 6z",
  save: "M8 2v8m0 0 3-3m-3 3L5 7M2.5 11v2.5h11V11",
  samples: "M2.5 2.5h11v11h-11zM2.5 6h11M2.5 9.5h11M6 6v7.5",
  moon: "M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3z",
  sun: "M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3.1 3.1l1 1M11.9 11.9l1 1M3.1 12.9l1-1M11.9 4.1l1-1",
  close: "m4 4 8 8M12 4l-8 8",
  caret: "m3 6 5 5 5-5",
} as const;

export type IconName = keyof typeof paths;

/** A 16-pixel line icon in the colour of the text around it. */
export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("aria-hidden", "true");
  if (name === "caret") svg.classList.add("caret");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", paths[name]);
  svg.append(path);
  return svg;
}
