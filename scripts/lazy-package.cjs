/**
 * A webpack loader whose own file stands in the place of a package (`scripts/lazy-package.cjs?path=…`): the package is
 * loaded when it is first asked for something.
 */
module.exports = function lazily() {
  const place = new URLSearchParams(this.resourceQuery).get('path');
  return `let loaded;
module.exports = new Proxy({}, { get: (_, name) => (loaded ??= require(${JSON.stringify(place)}))[name] });`;
};
