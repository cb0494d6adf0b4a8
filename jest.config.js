/** Tests run on the sources (swc); what needs the bundles finds them in `dist/`, built before the first test. */
const swc = (syntax) => [
  "@swc/jest",
  {
    jsc: { parser: { syntax, tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" },
    module: { type: "commonjs" },
  },
];

/** Packages that ship as ES modules only and that Univer requires all the same. */
const esModules = [
  "lodash-es",
  "nanoid",
  "rbush",
  "quickselect",
  "kdbush",
  "cjk-regex",
  "regexp-util",
  "unicode-regex",
  "franc-min",
  "trigram-utils",
  "collapse-white-space",
  "n-gram",
].join("|");

const univerBundle = require("./test/support/univerBundle.js");

module.exports = {
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "^.+\\.tsx?$": swc("typescript"), "^.+\\.js$": swc("ecmascript") },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  globalSetup: "<rootDir>/test/support/univerBundle.js",
  moduleNameMapper: univerBundle.moduleNameMapper,
  testEnvironment: "node",
  // A test that hangs ends; one on a busy machine is only slow.
  testTimeout: 60_000,
  testSequencer: "<rootDir>/test/support/longestFirst.js",
  // Every core: Jest would leave one idle, half the machine where there are two.
  maxWorkers: "100%",
};
