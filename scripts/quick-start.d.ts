/** A program from esbuild, all in ASCII, with the head that starts it quickly, and what it requires now and then. */
export function withQuickStart(code: string, root: string, parts?: Readonly<Record<string, string>>): string;
