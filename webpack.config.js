import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { GriffelCSSExtractionPlugin } from '@griffel/webpack-extraction-plugin';
import { minify } from '@swc/core';
import { transform } from 'esbuild';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { marked } from 'marked';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import {
  applyBaseUrl,
  applyNamespace,
  officeJsOrigins,
  officeJsUrl,
  readBuildSettings,
} from './scripts/build-settings.js';
import { helpPage, metadataFiles, metadataOf, readFunctionHelp } from './scripts/function-help.js';
import { withQuickStart } from './scripts/quick-start.js';
import { billFile, billOfMaterials, licencesFile, licencesText, packagesOf } from './scripts/licences.js';

const packageJson = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const root = path.dirname(fileURLToPath(import.meta.url));
const inRoot = (...parts) => path.join(root, ...parts);

/** Folders of src whose files only define things; lint forbids them anything else. */
const coreFolders = ['scoring', 'lexicon', 'form', 'rules', 'audit', 'messages', 'report', 'workbook', 'files'];

/**
 * What all bundles share: TypeScript by swc, and the same bytes from the same sources on any machine
 * (ids counted from the modules, no source maps with absolute paths, no stamps).
 * @returns {import('webpack').Configuration}
 */
function base({ name, target, swcTarget }) {
  return {
    name,
    mode: 'production',
    context: root,
    target,
    devtool: false,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        // The core has one door a folder and does nothing when it is loaded: what a page does not use stays away.
        { test: /\.ts$/, include: coreFolders.map((folder) => inRoot('src', folder)), sideEffects: false },
        {
          test: /\.tsx?$/,
          include: inRoot('src'),
          loader: 'swc-loader',
          options: { swcrc: false, jsc: { parser: { syntax: 'typescript', tsx: true }, target: swcTarget } },
        },
      ],
    },
    optimization: { moduleIds: 'deterministic', chunkIds: 'deterministic' },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** Sets the execute bit, so that the file can be started by its name. */
class ExecutablePlugin {
  apply(compiler) {
    compiler.hooks.assetEmitted.tapPromise('ExecutablePlugin', async (file, { targetPath }) => {
      if (file.endsWith('.cjs')) await chmod(targetPath, 0o755);
    });
  }
}

/** The licences of what others wrote and a bill of it, beside the files it went into. */
class LicencesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('LicencesPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'LicencesPlugin', stage }, () => {
        const modules = [...compilation.chunks].flatMap((chunk) => [...compilation.chunkGraph.getChunkModules(chunk)]);
        // Modules that were joined into one are asked one by one.
        const files = modules
          .flatMap((module) => module.modules ?? [module])
          .map((module) => module.nameForCondition());
        const packages = packagesOf([...new Set(files.filter(Boolean))], root);
        const bill = billOfMaterials(packages, packageJson, compiler.options.name);
        compilation.emitAsset(licencesFile, new sources.RawSource(licencesText(packages)));
        compilation.emitAsset(billFile, new sources.RawSource(`${JSON.stringify(bill, null, 2)}\n`));
      });
    });
  }
}

/** How a part of the command line is called while it is built. */
const PART = '.part.cjs';

/**
 * Makes the command line start quickly: without comments and white space, and in ASCII, of which the engine keeps half
 * as many bytes; with a head that keeps what was compiled. Names stay, so that a stack trace can be read. The parts that
 * are loaded when they are needed go into the same file.
 */
class ShortenPlugin {
  constructor(program) {
    this.program = program;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ShortenPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: 'ShortenPlugin', stage }, async (assets) => {
        const shorten = async (name) => {
          const { code } = await transform(assets[name].source().toString(), {
            minifyWhitespace: true,
            minifySyntax: true,
            charset: 'ascii',
            legalComments: 'none',
            target: 'node20',
          });
          return code;
        };
        const parts = Object.keys(assets).filter((file) => file.endsWith(PART));
        const texts = await Promise.all(parts.map(async (name) => [`./${name}`, await shorten(name)]));
        for (const name of parts) compilation.deleteAsset(name);
        const program = withQuickStart(await shorten(this.program), root, Object.fromEntries(texts));
        compilation.updateAsset(this.program, new sources.RawSource(program));
      });
    });
  }
}

/**
 * Makes the scripts of the workbench short, as terser does, which took two thirds of a build for Univer's; and its style
 * sheets, of which Univer's packages bring each the same beginning.
 */
class MinifyPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('MinifyPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: 'MinifyPlugin', stage }, async (assets) => {
        const shorten = async (name) => {
          // The licences of what is in it lie in a file of their own.
          const options = { compress: true, mangle: true, ecma: 2022, format: { comments: false } };
          const { code } = await minify(assets[name].source().toString(), options);
          compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
        };
        const shortenStyles = async (name) => {
          const options = { loader: 'css', minify: true, legalComments: 'none', target: 'es2022' };
          const { code } = await transform(assets[name].source().toString(), options);
          compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
        };
        const names = Object.keys(assets).filter((name) => !compilation.getAsset(name).info.minimized);
        await Promise.all([
          ...names.filter((name) => /\.js(?:\?|$)/u.test(name)).map(shorten),
          ...names.filter((name) => name.endsWith('.css')).map(shortenStyles),
        ]);
      });
    });
  }
}

/** Packages that a run may do without, or that compute tables when they are loaded: loaded when they are needed. */
const lazyPackage = inRoot('scripts/lazy-package.cjs');
const lazily = (file, part) => `${lazyPackage}!${lazyPackage}?${new URLSearchParams({ path: file, part })}`;
const lazyPackages = new webpack.NormalModuleReplacementPlugin(
  /^(?:@e965\/xlsx|docx|fflate|jsonc-parser|numfmt)$/,
  (resource) => {
    // Of this one Node would take a build that no bundler can look through.
    const request = resource.request === 'jsonc-parser' ? 'jsonc-parser/lib/esm/main.js' : resource.request;
    resource.request = lazily(fileURLToPath(import.meta.resolve(request)), resource.request.replace(/^@.*\//, ''));
  },
);

/** Most runs speak Chinese. */
const lazyEnglish = new webpack.NormalModuleReplacementPlugin(/^\.\/en-US$/, (resource) => {
  resource.request = lazily(inRoot('src/messages/en-US/index.ts'), 'english');
});

/** Words that few runs of the command line say. */
const lazyWords = new webpack.NormalModuleReplacementPlugin(
  /^\.\/zh-CN\/(?:functions|pane|profile-file)$/,
  (resource) => {
    resource.request = lazily(inRoot('src/messages', `${resource.request}.ts`), path.basename(resource.request));
  },
);

/** Node's own modules are loaded when they are first asked for something: most commands need few of them. */
const lazyBuiltIns = ({ request }, callback) =>
  request?.startsWith('node:')
    ? callback(null, `var new Proxy({}, { get: (_, name) => require(${JSON.stringify(request)})[name] })`)
    : callback();

/** What others wrote keeps no names of its own: two thirds of the program are theirs, and a start reads all of it. */
const shortPackages = { test: /\.m?js$/, include: inRoot('node_modules'), loader: inRoot('scripts/short-package.cjs') };

/** The command line: one file with everything in it, so that it runs without `node_modules`. */
/** Under what namespace add-in and files have the functions; all hosts of a build say the same. */
const namespacePlugin = () =>
  new webpack.DefinePlugin({ PE_NAMESPACE: JSON.stringify(readBuildSettings(process.env).namespace) });

const cliBase = base({ name: 'cli', target: 'node20', swcTarget: 'es2022' });
const cli = {
  ...cliBase,
  module: { rules: [...cliBase.module.rules, shortPackages] },
  entry: { pe: inRoot('src/cli/main.ts') },
  output: { path: inRoot('dist/cli'), filename: '[name].cjs', chunkFilename: `[name]${PART}`, clean: true },
  optimization: { ...cliBase.optimization, minimize: false },
  externals: [lazyBuiltIns],
  plugins: [
    namespacePlugin(),
    lazyPackages,
    lazyEnglish,
    lazyWords,
    new ShortenPlugin('pe.cjs'),
    new LicencesPlugin(),
    new ExecutablePlugin(),
  ],
};

/**
 * Fluent UI and Univer's renderer put an empty style element into the page and fill it rule by rule. This is the
 * hash of the empty text: it lets those elements in, and no other inline style.
 */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The style sheet that sonner 2, Univer's toasts, writes into the page when it is loaded. A test sees when it changes. */
const toastStyle = "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='";

/** What a page may do: its own files and nothing else; no eval, no inline script, no connection outside. */
const contentSecurityPolicy = ({ styles = [], ...extra } = {}) =>
  Object.entries({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': ["'self'", emptyStyle, ...styles].join(' '),
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    ...extra,
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** What pages share: React by the automatic runtime, style sheets as files, names with a hash of their content. */
function page({ name, folder }) {
  const shared = base({ name, target: ['web', 'es2022'], swcTarget: 'es2022' });
  const [pure, typescript] = shared.module.rules;
  const jsc = { ...typescript.options.jsc, transform: { react: { runtime: 'automatic' } } };
  return {
    ...shared,
    output: {
      path: inRoot('dist', folder),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: 'auto',
      clean: true,
    },
    module: {
      rules: [
        pure,
        // Of the styles of Fluent and of the pane the rules go into a style sheet, their names stay in the script.
        {
          test: /\.js$/,
          include: inRoot('node_modules/@fluentui'),
          loader: GriffelCSSExtractionPlugin.loader,
        },
        { test: /[\\/]taskpane[\\/]styles\.ts$/, use: [GriffelCSSExtractionPlugin.loader, '@griffel/webpack-loader'] },
        { ...typescript, options: { ...typescript.options, jsc } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
  };
}

const styleFiles = () =>
  new MiniCssExtractPlugin({
    filename: '[name].[contenthash:8].css',
    chunkFilename: '[name].[contenthash:8].css',
    // Univer's style sheets name their classes apart; in which order they come makes no difference.
    ignoreOrder: true,
  });

/** A page of the project's own documentation, as a browser shows it. */
const pageHtml = (title, markdown) => `<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>${title}</title>
  <style>
    body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
    table { border-collapse: collapse; } td, th { border: 1px solid #ccc; padding: 0.2rem 0.6rem; text-align: left; }
    @media (prefers-color-scheme: dark) { body { background: #1b1b1b; color: #eee; } a { color: #8cb4ff; } }
  </style>
  <body>
${marked.parse(markdown)}  </body>
</html>
`;

/** The page of each rule beside the pane: its number in the list leads there, without a network. */
class RulePagesPlugin {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    const folder = inRoot('docs/rules');
    compiler.hooks.thisCompilation.tap('RulePagesPlugin', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'RulePagesPlugin', stage }, async () => {
        compilation.contextDependencies.add(folder);
        for (const file of (await readdir(folder)).sort()) {
          const name = path.basename(file, '.md');
          const markdown = await readFile(path.join(folder, file), 'utf8');
          // Links between the pages go along.
          const linked = markdown.replace(/\]\(([\w-]+)\.md\)/gu, ']($1.html)');
          compilation.emitAsset(`rules/${name}.html`, new RawSource(pageHtml(name, linked)));
        }
      });
    });
  }
}

/**
 * Univer's renderer can divide words of some eighty languages at the end of a line, and never does so in a cell: of the
 * tables for it none is shipped. It goes on without a table that has nothing in it.
 */
const withoutHyphenation = new webpack.NormalModuleReplacementPlugin(/^\.\/[\w-]+\.js$/, (resource) => {
  const isTable = /[\\/]@univerjs[\\/]engine-render[\\/]lib[\\/]es$/.test(resource.context);
  if (isTable) resource.request = 'data:text/javascript,export {}';
});

/** Tables of characters and languages, of which the renderer asks three patterns and a guess; a reader of font files. */
const withoutTables = new webpack.NormalModuleReplacementPlugin(
  /^(?:cjk-regex|franc-min|opentype\.js)$/,
  inRoot('scripts/renderer-parts.js'),
);

/** Most people open plain workbooks, which need no SheetJS: it is loaded once a file was not read for want of it. */
const laterSheetJs = inRoot('src/workbench/files/later-sheetjs.ts');
const withoutSheetJs = new webpack.NormalModuleReplacementPlugin(/^@e965\/xlsx$/, (resource) => {
  if (resource.contextInfo.issuer !== laterSheetJs) resource.request = laterSheetJs;
});

/** What is said in English is loaded once somebody asks for it. */
const withoutEnglish = new webpack.NormalModuleReplacementPlugin(/^\.\/en-US$/, (resource) => {
  if (resource.context === inRoot('src/messages')) resource.request = inRoot('src/workbench/later-english.ts');
});

/** Univer's store of habits, which number formats alone use: for a visit, without the 30 kB that open a data base. */
const withoutStore = new webpack.NormalModuleReplacementPlugin(/^localforage$/, inRoot('scripts/habits.js'));

/** The workbench: the pane beside a spreadsheet in one page, without Excel and without office.js. */
const workbench = {
  ...page({ name: 'workbench', folder: 'workbench' }),
  entry: { workbench: inRoot('src/workbench/main.ts') },
  module: {
    rules: [
      ...page({ name: 'workbench', folder: 'workbench' }).module.rules,
      // In the script itself: a page that was opened from a folder may fetch nothing.
      { test: /\.xlsx$/, type: 'asset/inline' },
    ],
  },
  optimization: {
    ...base({}).optimization,
    minimizer: [new MinifyPlugin()],
    splitChunks: {
      cacheGroups: {
        // Its own file: it is large, changes with Univer's versions alone, and stays in the browser's cache.
        univer: {
          // Its words come in a file for each language.
          test: /[\\/]node_modules[\\/](?:@univerjs(?!.*[\\/]locale[\\/])|@wendellhu|rxjs|@floating-ui|rc-[a-z-]+|lodash-es|ot-json1|@flatten-js)[\\/]/,
          name: 'univer',
          chunks: 'async',
          enforce: true,
        },
      },
    },
  },
  plugins: [
    namespacePlugin(),
    styleFiles(),
    withoutHyphenation,
    withoutTables,
    withoutSheetJs,
    withoutEnglish,
    withoutStore,
    new GriffelCSSExtractionPlugin(),
    new LicencesPlugin(),
    new RulePagesPlugin(),
    new HtmlWebpackPlugin({
      template: inRoot('src/workbench/index.html'),
      filename: 'index.html',
      policy: contentSecurityPolicy({ styles: [toastStyle] }),
      scriptLoading: 'defer',
    }),
  ],
};

/** Runs as it is written, before anything else: no bundler adds what an old browser could not read. */
const startGuard = inRoot('src/excel/start-guard.js');

/** The page asks for the guard that fits it, whatever the browser has kept. */
const startGuardUrl = () =>
  `start-guard.js?${createHash('sha256').update(readFileSync(startGuard)).digest('hex').slice(0, 8)}`;

/** Puts the folder `assets`, the guard and the manifest, with the base URL in it, beside the pane. */
class AddinFilesPlugin {
  constructor({ baseUrl, namespace }) {
    this.baseUrl = baseUrl;
    this.namespace = namespace;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    const manifest = inRoot('manifest.xml');
    const assets = inRoot('assets');
    compiler.hooks.thisCompilation.tap('AddinFilesPlugin', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'AddinFilesPlugin', stage }, async () => {
        compilation.fileDependencies.add(manifest);
        compilation.contextDependencies.add(assets);
        const text = applyNamespace(applyBaseUrl(await readFile(manifest, 'utf8'), this.baseUrl), this.namespace);
        compilation.emitAsset('manifest.xml', new RawSource(text));
        compilation.fileDependencies.add(startGuard);
        compilation.emitAsset('start-guard.js', new RawSource(await readFile(startGuard)), { minimized: true });
        for (const name of (await readdir(assets)).sort()) {
          compilation.emitAsset(`assets/${name}`, new RawSource(await readFile(path.join(assets, name))));
        }
      });
    });
  }
}

const functionsFolder = inRoot('src/functions');

/** Tells Excel of the functions, in each language, from their JSDoc; and fails where the committed help says otherwise. */
class FunctionsPlugin {
  constructor(baseUrl) {
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('FunctionsPlugin', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsPlugin', stage }, async () => {
        const page = inRoot('docs/functions.zh-CN.md');
        compilation.fileDependencies.add(page);
        compilation.contextDependencies.add(functionsFolder);
        const committed = JSON.parse(await readFile(path.join(functionsFolder, 'help.json'), 'utf8'));
        const help = readFunctionHelp(committed.map(({ id }) => id));
        if (JSON.stringify(help) !== JSON.stringify(committed)) {
          throw new Error('src/functions/help.json is not what the JSDoc says: run npm run docs');
        }
        for (const [language, file] of Object.entries(metadataFiles)) {
          const text = `${JSON.stringify(metadataOf(help, language, this.baseUrl), null, 2)}\n`;
          compilation.emitAsset(file, new RawSource(text));
        }
        compilation.emitAsset(helpPage, new RawSource(pageHtml('PE 工作表函数', await readFile(page, 'utf8'))));
      });
    });
  }
}

/** The add-in: the pane in Excel with manifest and icons. Where office.js comes from is a setting of the build. */
function taskpane() {
  const settings = readBuildSettings(process.env);
  const sources = [...new Set(["'self'", ...officeJsOrigins(settings)])].join(' ');
  const shared = page({ name: 'taskpane', folder: 'addin' });
  return {
    ...shared,
    // The functions come first: Excel asks for them as soon as the page stands.
    entry: { functions: inRoot('src/functions/excel/associate.ts'), taskpane: inRoot('src/excel/main.ts') },
    output: {
      ...shared.output,
      // The manifest names this file; the page asks for the one that fits it, whatever the browser has kept.
      filename: ({ chunk }) => (chunk.name === 'functions' ? '[name].js?[contenthash:8]' : '[name].[contenthash:8].js'),
    },
    // Two entries on one page: with one runtime they share the engine.
    optimization: { ...shared.optimization, runtimeChunk: 'single' },
    plugins: [
      styleFiles(),
      new GriffelCSSExtractionPlugin(),
      new LicencesPlugin(),
      new HtmlWebpackPlugin({
        template: inRoot('src/excel/taskpane.html'),
        filename: 'taskpane.html',
        policy: contentSecurityPolicy({
          'script-src': sources,
          // office.js writes styles of its own into the page, and changes when Microsoft likes: no hash would last.
          'style-src': "'self' 'unsafe-inline'",
          'img-src': "'self' data:",
          'connect-src': sources,
        }),
        officeJs: officeJsUrl(settings),
        guard: startGuardUrl(),
        scriptLoading: 'defer',
      }),
      new AddinFilesPlugin(settings),
      new RulePagesPlugin(),
      namespacePlugin(),
      new webpack.DefinePlugin({ PE_VERSION: JSON.stringify(packageJson.version) }),
      new FunctionsPlugin(settings.baseUrl),
    ],
  };
}

const hasTaskpane = existsSync(inRoot('src/excel/main.ts')) && existsSync(inRoot('src/excel/taskpane.html'));

export default [cli, workbench, ...(hasTaskpane ? [taskpane()] : [])];
