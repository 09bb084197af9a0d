/** A program from esbuild, all in ASCII, with the head that starts it quickly. */
export function withQuickStart(code: string, root: string): string;
