/** Packages that describe the shape of values: what their calls give is a description, and no value that a field is named after. */
export const schemaModules: readonly string[] = ['zod', 'valibot', 'yup', 'joi', '@sinclair/typebox', 'arktype', 'superstruct', 'runtypes', 'io-ts', 'ajv', '@effect/schema', '@hono/zod-openapi', 'zod-to-json-schema'];
