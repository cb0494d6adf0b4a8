import type { WebpackPluginInstance } from "webpack";

export function minimizer(): WebpackPluginInstance;
