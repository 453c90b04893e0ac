// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import openapi, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';

describe('the types of the API', () => {
  it('are those of docs/openapi.yaml: run `npm run api` after changing it', async () => {
    const file = 'src/api/schema.ts';
    const contract = readFileSync('../docs/openapi.yaml', 'utf8');
    const types = await openapi(contract, { rootTypes: true, rootTypesNoSchemaPrefix: true });
    const options = { ...(await resolveConfig(file)), filepath: file };
    const strip = (source: string) => source.replace(/^\/\*\*[^]*?\*\//, '').trim();
    const made = await format(astToString(types), options);
    expect(strip(made)).toBe(strip(readFileSync(file, 'utf8')));
  }, 20_000);
});
