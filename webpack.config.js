import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const root = path.dirname(fileURLToPath(import.meta.url));
const inRoot = (...parts) => path.join(root, ...parts);

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
    compiler.hooks.assetEmitted.tapPromise('ExecutablePlugin', (_file, { targetPath }) => chmod(targetPath, 0o755));
  }
}

/** The command line: one file with everything in it, so that it runs without `node_modules`. */
const cli = {
  ...base({ name: 'cli', target: 'node20', swcTarget: 'es2022' }),
  entry: { pe: inRoot('src/cli/main.ts') },
  output: { path: inRoot('dist/cli'), filename: '[name].cjs', clean: true },
  // Not minified: a stack trace stays readable and the libraries keep their licence notes.
  optimization: { ...base({}).optimization, minimize: false },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
    new ExecutablePlugin(),
  ],
};

// The add-in and the workbench get their entries here, next to the command line.
export default [cli];
