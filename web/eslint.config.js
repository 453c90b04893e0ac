// SPDX-License-Identifier: Apache-2.0
import accessibility from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

// Who may import whom: the two sites share what stands below them and never each other, so that a
// client does not download the agents' workspace. A feature does not reach into another feature.
const neverImport = (folders) => ({
  patterns: folders.map((folder) => ({
    group: [`@/${folder}/*`],
    message: `${folder} stands above this file or beside it.`,
  })),
});

const agentFeatures = ['queue', 'ticket', 'on-behalf'];
const portalFeatures = ['home', 'new-request', 'request'];

const apart = (site, features) =>
  features.map((feature) => ({
    files: [`src/${site}/${feature}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        neverImport([
          site === 'agent' ? 'portal' : 'agent',
          ...features.filter((other) => other !== feature).map((other) => `${site}/${other}`),
        ]),
      ],
    },
  }));

export default typescript.config(
  { ignores: ['dist', 'src/api/schema.ts'] },
  ...typescript.configs.strict,
  accessibility.flatConfigs.strict,
  reactHooks.configs.flat['recommended-latest'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      // What scrolls must be reachable by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['aside'], roles: ['log'] }],
      // It speaks of the React compiler, which is not used.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    files: ['src/{lib,api,ui,request,i18n,app}/**'],
    rules: { 'no-restricted-imports': ['error', neverImport(['agent', 'portal'])] },
  },
  ...apart('agent', agentFeatures),
  ...apart('portal', portalFeatures),
  {
    files: ['test/{e2e,mock}/**', 'test/*.mjs'],
    rules: { 'no-console': 'off' },
  },
);
