import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';

/**
 * A folder is an environment. Each zone names what its files must not import; the reason stands in the message.
 * The table of the zones is in docs/architecture.md.
 */
const NODE = { regex: '^node:', message: 'This folder runs without Node.' };
const ELECTRON = { regex: '^electron($|/)', message: 'Only src/main and src/preload know Electron.' };
const SQLITE = {
  group: ['better-sqlite3'],
  message: 'The database is reached through src/core/sqlite only.',
};
const SVELTE = { regex: '^svelte($|/)', message: 'Only src/renderer knows Svelte.' };
const ZOD = {
  group: ['zod'],
  message: 'zod probes `new Function`, which the CSP of the page reports: host side only.',
};
const CONTRACT_TYPES = {
  regex: '/shared/contract/',
  allowTypeImports: true,
  message: 'The page imports the contract as types only; zod stays on the host side.',
};
const CORE_CSS = {
  regex: '(^|/)\\.\\./(?:.*/)?core/(?!handouts/document\\.css)',
  message: 'The page reaches the core through the contract; only the style of printed documents is shared.',
};
const zone = (name) => ({
  regex: `(^|/)\\.\\./(?:.*/)?${name}/`,
  message: `This folder must not reach into ${name}.`,
});
const HOSTS = ['main', 'preload', 'webhost', 'cli', 'start', 'renderer'].map(zone);

/** Tests may build a pack of their own to run on. */
const restrict = (files, ...patterns) => ({
  files: [files],
  ignores: ['**/*.test.ts', '**/testing/**'],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

export default defineConfig(
  globalIgnores(['out', 'dist', 'coverage', 'resources', 'test-results', 'playwright-report']),
  js.configs.recommended,
  typescript.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error', 'log'] }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports are found by their name.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: [
      '*.config.{js,ts}',
      '**/*.config.{js,ts}',
      '**/*.svelte',
      '**/global-setup.ts',
      'e2e/skip-reporter.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts', 'src/renderer/**/*.ts', 'e2e/**/*.ts'],
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'] },
    },
  },
  {
    files: ['benchmarks/search/bare-page/*.js'],
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    files: ['src/{shared,core}/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    rules: {
      // Maps and sets that never change after they are made need no reactivity.
      'svelte/prefer-svelte-reactivity': 'off',
      // {' '} keeps a space that the formatter would break a line at.
      'svelte/no-useless-mustaches': 'off',
      // Links are hash routes of one page; SafeHtml alone may use {@html}, and says why.
      'svelte/no-navigation-without-resolve': 'off',
      // svelte-check needs the comments that this rule calls unused.
      'svelte/no-unused-svelte-ignore': 'off',
      'svelte/require-each-key': 'error',
    },
  },
  restrict('src/shared/**/*.ts', NODE, ELECTRON, SQLITE, SVELTE, zone('core'), ...HOSTS),
  restrict('src/core/**/*.ts', ELECTRON, SVELTE, SQLITE, ...HOSTS, zone('db')),
  restrict('src/core/sqlite/**/*.ts', ELECTRON, SVELTE, ...HOSTS, zone('db')),
  restrict('src/main/**/*.ts', SQLITE, SVELTE, zone('db')),
  restrict('src/preload/**/*.ts', NODE, SQLITE, SVELTE, ZOD, zone('core'), zone('db'), ...HOSTS.slice(2)),
  restrict('src/webhost/**/*.ts', ELECTRON, SQLITE, SVELTE, zone('db')),
  restrict('src/cli/**/*.ts', ELECTRON, SQLITE, SVELTE, zone('db')),
  restrict(
    'src/renderer/**/*.{ts,svelte}',
    NODE,
    ELECTRON,
    SQLITE,
    zone('db'),
    ZOD,
    CONTRACT_TYPES,
    CORE_CSS,
  ),
  restrict('db/**/*.ts', ELECTRON, SQLITE, SVELTE, ...HOSTS),
);
