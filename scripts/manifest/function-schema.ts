/**
 * Microsoft's published schema of a custom function (`extensionFunction` of the unified manifest, MS 365 app manifest
 * 1.30, as `@microsoft/app-manifest` ships it): the one published text that limits lengths, counts and characters.
 * functions.json holds the same things, but keeps the options in an object of their own.
 */
import SchemaValidator from 'ajv-draft-04';
import schema from '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json';

type Thing = Readonly<Record<string, unknown>>;

const validator = new SchemaValidator({ allErrors: true, strict: false, logger: false });
const isFunction = validator.compile({ definitions: schema.definitions, $ref: '#/definitions/extensionFunction' });

/** What the schema does not allow in a function, each as `name must NOT have more than 64 characters`. */
export function schemaProblems(given: Thing, options: Thing): string[] {
  if (isFunction({ ...given, ...options })) return [];
  return (isFunction.errors ?? []).map(
    ({ instancePath, message = '' }) =>
      `${instancePath.slice(1) || 'function'} ${message} (MicrosoftTeams.schema.json 1.30)`,
  );
}
