const js = require("@eslint/js");
const boundaries = require("eslint-plugin-boundaries");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const prettier = require("eslint-config-prettier");
const globals = require("globals");
const typescript = require("typescript-eslint");

/** The rooms of the house, top to bottom: a room imports only from rooms below it. */
const rooms = ["cli", "taskpane", "commands", "actions", "excel", "functions", "sheets", "metrics", "engine", "rules", "i18n"];

const allow = (from, to) => ({ from: { element: { type: from } }, allow: { to: { element: { types: { anyOf: to } } } } });

module.exports = typescript.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "test-results/"] },
  js.configs.recommended,
  {
    files: ["**/*.js"],
    languageOptions: { sourceType: "commonjs", globals: globals.node },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      // `const { bold: _bold, ...rest } = font` is how a property is left out.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { prefer: "type-imports", disallowTypeAnnotations: false }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    plugins: { boundaries },
    settings: {
      "import/resolver": { typescript: { project: "tsconfig.json" } },
      "boundaries/elements": [...rooms, "workbench", "build"].map((room) => ({ type: room, pattern: `src/${room}` })),
    },
    rules: {
      "boundaries/no-unknown-files": "error",
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: [
            ...rooms.map((room, index) => allow(room, rooms.slice(index))),
            allow("cli", ["workbench"]),
            allow("workbench", ["workbench"]),
            allow("build", ["build", "functions", "i18n"]),
          ],
        },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/actions/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.tsx", "src/taskpane/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    // We don't build with React Compiler, so what it can't compile is no matter.
    rules: { ...reactHooks.configs.recommended.rules, "react-hooks/incompatible-library": "off" },
  },
  {
    files: ["src/cli/**/*.ts", "src/workbench/server/**/*.ts", "test/bench/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: {
      // What a test reads back from a wire, a file or Excel is any: its expectations are what checks the type.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      // Handlers and Excel.run batches must return a promise even when they have nothing to wait for.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["test/workbench/host/functions/*.js"],
    languageOptions: { sourceType: "script", globals: { CustomFunctions: "readonly" } },
  },
  prettier,
);
