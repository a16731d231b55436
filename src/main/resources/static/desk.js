/* Warns before a form of the desk is left with text that was not saved. Everything works without it. */
(function () {
  'use strict';
  document.querySelectorAll('form[data-warn]').forEach(function (form) {
    var unsaved = form.getAttribute('data-warn') === 'unsaved';
    form.addEventListener('input', function () { unsaved = true; });
    form.addEventListener('submit', function () { unsaved = false; });
    window.addEventListener('beforeunload', function (event) {
      if (unsaved) {
        event.preventDefault();
        event.returnValue = '';
      }
    });
  });
  var refused = document.querySelector('.refusal h2[tabindex]');
  if (refused && !document.querySelector('[autofocus]')) {
    refused.focus();
  }
}());
