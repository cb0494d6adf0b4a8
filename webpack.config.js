const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssPlugin = require("mini-css-extract-plugin");
const { BuildStamp } = require("./src/build/buildStamp");
const { FunctionsMetadata, functionsEntries } = require("./src/build/functionsMetadata");
const { HelpPage } = require("./src/build/helpPage");
const { minimizer } = require("./src/build/minimizer");
const { productionManifest } = require("./src/build/manifest");

/** Where the add-in is hosted: `ADDIN_URL=https://kpi.example.com/ npm run build`. */
const addinUrl = process.env.ADDIN_URL ?? "https://kpi-scorecards.example/";

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" } },
  },
};
const styles = { test: /\.css$/, use: [MiniCssPlugin.loader, "css-loader"] };

/** What Excel loads: one page, one runtime and, for every script takes from those before it, one engine. */
function addin(mode) {
  return {
    name: "addin",
    mode,
    devtool: mode === "production" ? false : "source-map",
    entry: { ...functionsEntries(), taskpane: { import: "./src/taskpane/index.tsx", dependOn: "ruleFunctions" } },
    output: {
      path: path.resolve(__dirname, "dist"),
      publicPath: "",
      filename: "[name].js",
      chunkFilename: "[name].js",
      clean: { keep: /^(workbench|\.built)/ },
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescript, styles] },
    plugins: [
      new FunctionsMetadata({ url: addinUrl }),
      new HelpPage(),
      new BuildStamp(),
      new MiniCssPlugin({ filename: "[name].css" }),
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "ruleFunctions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
          { from: "assets/help.css", to: "help.css" },
          { from: "assets/samples", to: "assets/samples" },
          { from: "manifest.xml", to: "manifest.xml", transform: (xml) => productionManifest(xml.toString(), addinUrl) },
          { from: "manifest.xml", to: "manifest.development.xml" },
        ],
      }),
    ],
    // The scripts share modules by the names of what these export: one letter each costs a user less than a hash.
    optimization: { minimizer: [minimizer()], mangleExports: "size" },
    performance: { hints: false },
  };
}

/** The page that stands in for Excel. Never part of what ships. */
function workbench(mode) {
  return {
    name: "workbench",
    mode,
    devtool: false,
    entry: { workbench: "./src/workbench/page/index.ts" },
    output: { path: path.resolve(__dirname, "dist"), filename: "workbench/[name].js", assetModuleFilename: "workbench/[hash][ext]" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [typescript, styles, { test: /\.m?js$/, resolve: { fullySpecified: false } }] },
    plugins: [
      new BuildStamp(),
      new MiniCssPlugin({ filename: "workbench/[name].css" }),
      new HtmlPlugin({ template: "./src/workbench/page/workbench.html", filename: "workbench.html" }),
    ],
    // Served from this machine only: quick to build matters more than small.
    optimization: { splitChunks: false, minimize: false },
    performance: { hints: false },
  };
}

module.exports = (_env, { mode = "production" }) => [addin(mode), workbench(mode)];
