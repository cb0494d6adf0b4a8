const TerserPlugin = require("terser-webpack-plugin");

/** @returns {import("webpack").WebpackPluginInstance} what makes the shipped scripts small, the same wherever they are built */
function minimizer() {
  return new TerserPlugin({
    minify: TerserPlugin.swcMinify,
    extractComments: false,
    terserOptions: { ecma: 2022, compress: { passes: 4, ecma: 2022 }, mangle: true },
  });
}

module.exports = { minimizer };
