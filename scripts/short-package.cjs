const { transformSync } = require('esbuild');

/** A webpack loader: a package's code with short names inside, for a program that is read anew at each start. */
module.exports = (code) => transformSync(code, { minify: true, legalComments: 'none', target: 'node20' }).code;
