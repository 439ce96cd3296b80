import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import ts from 'typescript-eslint'

const noFetch = {
  selector:
    "CallExpression[callee.name='fetch'], MemberExpression[object.name='window'][property.name='fetch']",
  message: 'Only src/api talks to the network; add a function there.',
}

export default ts.config(
  { ignores: ['dist', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: { 'max-lines': ['error', { max: 110, skipBlankLines: true, skipComments: true }] },
  },
  { rules: { 'no-undef': 'off', 'vue/require-default-prop': 'off' } },
  { files: ['src/**'], ignores: ['src/api/**'], rules: { 'no-restricted-syntax': ['error', noFetch] } },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['vue', '@tanstack/*', '../api/*', '../components/*'],
              message: 'The domain is plain TypeScript.',
            },
          ],
        },
      ],
    },
  },
  prettier,
)
