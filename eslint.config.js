import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

const SHIPPED = ['companion/**', 'components/**', 'entrypoints/**', 'utils/**'];

/**
 * Rooms of the house that not everyone may enter: how an import of one begins, and what to tell who
 * tries. docs/architecture.md draws the same picture.
 */
const ROOMS = {
  components: {
    path: String.raw`^(@/|(\.\./)+)components(/|$)`,
    message: 'utils/ knows nothing of the screens.',
  },
  companion: {
    path: String.raw`^(@/|(\.\./)+)companion(/|$)`,
    message: 'companion/ runs in host pages; only its entrypoints may use it.',
  },
  entrypoints: {
    path: String.raw`^(@/|(\.\./)+)entrypoints(/|$)`,
    message: 'Nothing imports from an entrypoint.',
  },
  otherEntrypoints: {
    path: String.raw`^(\.\./)+(background|prompts|social\.content|sidepanel|journal|rehearsal|options|welcome)(/|$)`,
    message: 'Nothing imports from an entrypoint.',
  },
  adapters: {
    path: String.raw`^(@/utils/|(\.\.?/)+(utils/)?)platforms(?!/(platform|hosts)(\.ts)?$)`,
    message: 'Only companion/, social.content and rehearsal/ read host pages.',
  },
  platforms: {
    path: String.raw`^(@/utils/|(\.\.?/)+(utils/)?)platforms(?!/platform(\.ts)?$)`,
    message: 'Screens know the shapes in platform.ts, and nothing else of host pages.',
  },
  platformValues: {
    path: String.raw`^(@/utils/|(\.\.?/)+utils/)platforms/platform(\.ts)?$`,
    allowTypes: true,
    message: 'Screens know the types in platform.ts, and nothing else of host pages.',
  },
  store: {
    path: String.raw`^(@/utils/journal/|(\.\.?/)+(utils/)?journal/)store(/|$)`,
    message: 'Only the background opens the store; everyone else asks it.',
  },
  packStore: {
    path: String.raw`^(@/utils/guidance/packs/|(\.\.?/)+(utils/)?(guidance/)?(packs/)?)store/pack-store(\.ts)?$`,
    allowTypes: true,
    message: 'Only the background opens the store of packs; everyone else asks it.',
  },
  promptStore: {
    path: String.raw`^(@/utils/prompts/|(\.\.?/)+(utils/)?prompts/)store(/|$)`,
    message: 'Only the background decides on prompts; everyone else asks it.',
  },
  storeBeside: {
    path: String.raw`^\./store(/|$)`,
    message: 'Only the background opens the store; everyone else asks it.',
  },
  database: {
    path: '^idb(/|$)',
    message: 'Only the store opens the database.',
  },
};

/** Names that would let words out of the device, or keep them where the host page can read. */
const FORBIDDEN_GLOBALS = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'].map((name) => ({
    name,
    message: 'Nothing leaves the device.',
  })),
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((name) => ({
    name,
    message: "In a host page this is the host's; ask the background to keep things.",
  })),
  ...['browser', 'chrome'].map((name) => ({
    name,
    message: "Import { browser } from 'wxt/browser'.",
  })),
];

const FORBIDDEN_PROPERTIES = [
  ...FORBIDDEN_GLOBALS.flatMap(({ name, message }) =>
    ['window', 'globalThis', 'self'].map((object) => ({ object, property: name, message })),
  ),
  ...['sendBeacon', 'serviceWorker'].map((property) => ({
    object: 'navigator',
    property,
    message: 'Nothing leaves the device.',
  })),
  ...['insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'writeln'].map(
    (property) => ({ property, message: 'Build nodes; text from elsewhere is never markup.' }),
  ),
];

const MARKUP_FROM_TEXT = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Build nodes; text from elsewhere is never markup.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name="write"]',
    message: 'Build nodes; text from elsewhere is never markup.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Build nodes; text from elsewhere is never markup.',
  },
  {
    selector: 'Property[key.name="dangerouslySetInnerHTML"]',
    message: 'Build nodes; text from elsewhere is never markup.',
  },
];

/** Words that people read come from `locales/`, or they could not be read in another language. */
const WORDS_IN_PLACE = [
  'JSXText[value=/[A-Za-z]{2}/]',
  'JSXExpressionContainer > Literal[value=/[A-Za-z]{2}/]',
  'JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]{2}/]',
  'JSXAttribute[name.name=/^(label|hint|title|legend|placeholder|what|where|alt|aria-label)$/] > Literal[value=/[A-Za-z]{2}/]',
].map((selector) => ({
  selector,
  message: 'Put words that people read into locales/en.yml, and ask for them with t().',
}));

const IMPATIENT = {
  object: 'vi',
  property: 'waitFor',
  message: 'It waits for a second only: use `eventually` (tests/support/eventually.ts).',
};

/**
 * Shuts rooms to some files, for every way to import. Of the objects that fit a file the last one
 * counts, whole; so an exception names what stays shut for it.
 *
 * @param {string[]} files
 * @param {(keyof typeof ROOMS)[]} rooms
 * @param {{ selector: string, message: string }[]} [syntax] what else may not be written there
 */
function shut(files, rooms, syntax = []) {
  const shutRooms = rooms.map((room) => ROOMS[room]);
  return {
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'webextension-polyfill',
              message: "Import { browser } from 'wxt/browser'.",
            },
          ],
          patterns: shutRooms.map(({ path, message, ...room }) => ({
            regex: path,
            message,
            allowTypeImports: 'allowTypes' in room,
          })),
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...MARKUP_FROM_TEXT,
        ...syntax,
        ...shutRooms.map(({ path, message }) => ({
          selector: `ImportExpression > Literal[value=/${path.replaceAll('/', String.raw`\u002f`)}/]`,
          message,
        })),
      ],
    },
  };
}

/** Whatever can be judged without types; what needs them is in .oxlintrc.json. */
export default defineConfig(
  { ignores: ['.output/', '.wxt/', '.cache/', 'node_modules/'] },
  // Nothing is silenced in place.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    // A test that finds nothing where something must be fails there and then.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['tests/unit/**'],
    rules: { 'no-restricted-properties': ['error', IMPATIENT] },
  },
  {
    // Files of these rooms share their modules (vitest.config.ts): who comes first would decide
    // whether a mock is used.
    files: ['tests/unit/**'],
    ignores: ['lock', 'screens', 'settings', 'sidebar'].map((room) => `tests/unit/${room}/**`),
    rules: {
      'no-restricted-properties': [
        'error',
        IMPATIENT,
        {
          object: 'vi',
          property: 'mock',
          message: 'Not in a room that shares its modules: see WITH_A_STATE in vitest.config.ts.',
        },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.tsx'],
    ignores: ['tests/**'],
    extends: [jsxA11y.flatConfigs.strict],
  },
  {
    files: SHIPPED,
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-globals': ['error', ...FORBIDDEN_GLOBALS],
      'no-restricted-properties': ['error', ...FORBIDDEN_PROPERTIES],
    },
  },
  shut(
    ['utils/**'],
    [
      'components',
      'companion',
      'entrypoints',
      'adapters',
      'store',
      'packStore',
      'promptStore',
      'database',
    ],
  ),
  shut(['utils/platforms/**'], ['components', 'companion', 'entrypoints', 'store', 'database']),
  shut(
    ['utils/guidance/packs/store/**'],
    ['components', 'companion', 'entrypoints', 'adapters', 'store'],
  ),
  shut(
    ['utils/journal/*.ts'],
    ['components', 'companion', 'entrypoints', 'adapters', 'store', 'storeBeside', 'database'],
  ),
  shut(['utils/journal/store/**'], ['components', 'companion', 'entrypoints', 'adapters']),
  shut(['utils/prompts/store/**'], ['components', 'companion', 'entrypoints', 'adapters', 'store']),
  shut(
    ['components/**'],
    [
      'companion',
      'entrypoints',
      'platforms',
      'platformValues',
      'store',
      'packStore',
      'promptStore',
      'database',
    ],
    WORDS_IN_PLACE,
  ),
  // For developers alone, in English.
  shut(
    ['components/ui/gallery/**'],
    ['companion', 'entrypoints', 'platforms', 'platformValues', 'store', 'promptStore', 'database'],
  ),
  shut(['companion/**'], ['entrypoints', 'store', 'promptStore', 'database']),
  shut(
    ['entrypoints/**'],
    ['companion', 'entrypoints', 'otherEntrypoints', 'adapters', 'store', 'database'],
  ),
  shut(
    ['entrypoints/social.content/**', 'entrypoints/prompts.ts', 'entrypoints/rehearsal/**'],
    ['entrypoints', 'otherEntrypoints', 'store', 'database'],
  ),
  shut(
    ['entrypoints/background.ts', 'entrypoints/background/**'],
    ['companion', 'entrypoints', 'otherEntrypoints', 'adapters', 'database'],
  ),
  shut(['scripts/**/*.ts', 'tests/**'], ['entrypoints']),
  {
    // A view finds its own background by it, to speak with it and with nobody else.
    files: ['utils/messages/quick-line.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...FORBIDDEN_PROPERTIES.filter(({ property }) => property !== 'serviceWorker'),
      ],
    },
  },
  {
    // The store is the one place that opens a database.
    files: ['utils/journal/store/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...FORBIDDEN_GLOBALS.filter(({ name }) => name !== 'indexedDB'),
      ],
    },
  },
);
