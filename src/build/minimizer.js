const TerserPlugin = require("terser-webpack-plugin");

/** @returns {import("webpack").WebpackPluginInstance} what makes the shipped scripts small, the same wherever they are built */
function minimizer() {
  return new TerserPlugin({
    minify: TerserPlugin.swcMinify,
    extractComments: false,
    terserOptions: { compress: { passes: 2 }, mangle: true },
  });
}

module.exports = { minimizer };
