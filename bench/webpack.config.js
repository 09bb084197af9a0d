import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

// What is measured is compiled as what is shipped: the loader that runs TypeScript directly slows closures down.
export default {
  mode: 'production',
  context: root,
  target: 'node20',
  devtool: false,
  entry: {
    run: path.join(root, 'bench/run.ts'),
    sheetjs: path.join(root, 'bench/beside-sheetjs.ts'),
    functions: path.join(root, 'bench/functions.ts'),
  },
  output: { path: path.join(root, 'dist/bench'), filename: '[name].cjs', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
    ],
  },
  // What is compared with stays in its package.
  externals: { hyperformula: 'commonjs hyperformula', '@formulajs/formulajs': 'commonjs @formulajs/formulajs' },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};
