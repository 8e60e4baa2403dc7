import solid from 'eslint-plugin-solid/configs/typescript'
import tseslint from 'typescript-eslint'

/** What the build takes out of Solid: everywhere, but in the studio, and where islands are mounted. */
const message = 'The build takes this out of Solid: see plainSolid in astro.config.mjs.'
const TRANSITION = ['startTransition', 'useTransition']
const SUSPENSE = [
  ...['Suspense', 'SuspenseList', 'createResource', 'lazy'],
  ...['ErrorBoundary', 'catchError', 'onError'],
]
const without = (...importNames) => ({ name: 'solid-js', importNames, message })
const NO_HYDRATION = { name: 'solid-js/web', importNames: ['hydrate'], message }

export default tseslint.config(
  { ignores: ['dist/', '**/.astro/', '.wrangler/', 'coverage/', 'node_modules/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Rows and files that were just counted are there; saying so is clearer than a branch that cannot be reached.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['tests/**', 'bench/**'],
    rules: {
      // Bodies of replies are what the reader says they are.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  { files: ['src/islands/**/*.tsx'], ...solid },
  {
    files: ['src/islands/**'],
    rules: {
      'no-restricted-imports': ['error', without(...TRANSITION, ...SUSPENSE)],
    },
  },
  {
    files: ['src/islands/mounted/**'],
    rules: {
      'no-restricted-imports': ['error', without(...TRANSITION, ...SUSPENSE), NO_HYDRATION],
    },
  },
  {
    files: ['src/islands/mounted/{jobs,studio}/**'],
    rules: { 'no-restricted-imports': ['error', without(...TRANSITION), NO_HYDRATION] },
  },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
)
