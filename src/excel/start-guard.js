/**
 * Runs before everything else, in any browser component that Office has ever shown add-ins in, Internet Explorer 11
 * among them: so it is ECMAScript 5, as written. It decides what the page says as long as the pane does not stand; the
 * pane takes its place, and with it all of these sentences.
 */
(function () {
  'use strict';

  /** After this time without a pane the page says what it waits for. */
  var PATIENCE_MS = 12000;

  /** The newest of what the pane's scripts are written in and Office may lack; a syntax error comes besides. */
  var isOld =
    document.documentMode !== undefined ||
    typeof Promise === 'undefined' ||
    typeof Array.prototype.at !== 'function' ||
    typeof Object.hasOwn !== 'function';

  var isBroken = false;

  function byId(id) {
    return document.getElementById(id);
  }

  function show(id) {
    var ids = ['starting', 'start-old', 'start-no-office', 'start-no-answer', 'start-broken'];
    for (var i = 0; i < ids.length; i += 1) {
      var element = byId(ids[i]);
      if (element) element.hidden = ids[i] !== id;
    }
  }

  function look() {
    if (!byId('starting')) return;
    if (isOld) show('start-old');
    else if (isBroken) show('start-broken');
    else if (typeof window.Office === 'undefined') show('start-no-office');
    else show('start-no-answer');
  }

  function folderOf(address) {
    return address.split(/[?#]/)[0].replace(/[^/]*$/, '');
  }

  function hearOf(event) {
    var file = (event.target && event.target.src) || event.filename || '';
    // What office.js loads is its own affair; where it is refused, the pane says so itself.
    if (folderOf(file) !== folderOf(window.location.href)) return;
    if (event.error && event.error.name === 'SyntaxError') isOld = true;
    else isBroken = true;
    // Not before the page stands: the error of a script may come while it is being read.
    setTimeout(look, 0);
  }

  // Errors of script elements do not bubble, but can be caught on their way down.
  window.addEventListener('error', hearOf, true);
  document.addEventListener('DOMContentLoaded', function () {
    if (isOld) look();
  });
  setTimeout(look, PATIENCE_MS);
})();
