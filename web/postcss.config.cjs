// SPDX-License-Identifier: Apache-2.0
module.exports = {
  plugins: {
    'postcss-preset-mantine': {},
    'postcss-simple-vars': {
      variables: {
        'breakpoint-phone': '48em',
        'breakpoint-narrow': '75em',
      },
    },
  },
};
