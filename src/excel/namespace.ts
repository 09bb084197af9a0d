/** Set by the build from PE_NAMESPACE; a test has no build. */
declare const PE_NAMESPACE: string | undefined;

/** What stands before the dot in `=PE.SCORE()` in this Excel: the manifest says the same. */
export const functionNamespace = typeof PE_NAMESPACE === 'string' ? PE_NAMESPACE : 'PE';
