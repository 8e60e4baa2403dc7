import solid from 'eslint-plugin-solid/configs/typescript'
import tseslint from 'typescript-eslint'

/** What the build takes out of Solid, everywhere and where islands are mounted. */
const message = 'The build takes this out of Solid: see plainSolid in astro.config.mjs.'
const NO_TRANSITION = {
  name: 'solid-js',
  importNames: ['startTransition', 'useTransition'],
  message,
}
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
    rules: { 'no-restricted-imports': ['error', NO_TRANSITION] },
  },
  {
    files: ['src/islands/mounted/**'],
    rules: { 'no-restricted-imports': ['error', NO_TRANSITION, NO_HYDRATION] },
  },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
)
