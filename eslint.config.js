import stylistic from '@stylistic/eslint-plugin'
import vue from 'eslint-plugin-vue'
import typescript from 'typescript-eslint'

export default typescript.config(
  { ignores: ['dist/', 'node_modules/', 'snippets/', '.slidev/', 'coverage/'] },
  ...typescript.configs.recommended,
  ...vue.configs['flat/essential'],
  stylistic.configs.customize({ indent: 2, quotes: 'single', semi: false, braceStyle: 'stroustrup' }),
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
  },
  {
    rules: {
      'no-console': 'error',
      'vue/multi-word-component-names': 'off',
      '@stylistic/max-statements-per-line': 'off',
      '@typescript-eslint/no-explicit-any': ['error', { ignoreRestArgs: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['tests/**'],
    rules: { 'no-console': 'off' },
  },
)
