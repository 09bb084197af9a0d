/**
 * A webpack loader whose own file stands in the place of a package (`scripts/lazy-package.cjs?path=…&part=…`): the
 * package is a part of the program of its own, loaded when it is first asked for something. Node loads a part at once:
 * there is nothing to wait for.
 */
module.exports = function lazily() {
  const query = new URLSearchParams(this.resourceQuery);
  const place = JSON.stringify(query.get('path'));
  return `let loaded;
const load = () => {
  void import(/* webpackChunkName: ${JSON.stringify(query.get('part'))} */ ${place});
  return __webpack_require__(require.resolveWeak(${place}));
};
module.exports = new Proxy({}, { get: (_, name) => (loaded ??= load())[name] });`;
};
