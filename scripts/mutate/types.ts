import path from 'node:path';
import ts from 'typescript';

const CONFIG = 'tsconfig.core.json';

/** Says of a changed file whether its types still fit: what the compiler refuses nobody can land, and no test is asked of it. */
export function typesOf(files: readonly string[]): (file: string, text: string) => boolean {
  const { config } = ts.readConfigFile(CONFIG, (name) => ts.sys.readFile(name)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const changed = { file: '', text: '', version: 0 };
  const versions = new Map<string, number>();
  const textOf = (name: string): string | undefined => (name === changed.file ? changed.text : ts.sys.readFile(name));
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, noEmit: true }),
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: (chosen) => ts.getDefaultLibFilePath(chosen),
    getScriptFileNames: () => files.map((file) => path.resolve(file)),
    getScriptVersion: (name) => String(versions.get(name) ?? 0),
    getScriptSnapshot: (name) => {
      const text = textOf(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: (name) => ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
  });
  return (file, text) => {
    const name = path.resolve(file);
    versions.set(changed.file, ++changed.version);
    Object.assign(changed, { file: name, text });
    versions.set(name, changed.version);
    return service.getSemanticDiagnostics(name).length === 0;
  };
}
