import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = '/work/main';

// What is measured is compiled as what is shipped: the loader that runs TypeScript directly slows closures down.
export default {
  mode: 'production',
  context: root,
  target: 'node20',
  devtool: false,
  entry: { run: '/tmp/perrule.mts' },
  output: { path: path.join(root, 'dist/perrule'), filename: '[name].cjs', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.m?ts$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};
