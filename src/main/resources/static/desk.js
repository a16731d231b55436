/* Keeps text of the desk that was not saved from being left or sent by mistake. Everything works without it. */
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
  /* Enter reads a line, as leaving it does; what is sent has a button of its own. */
  document.querySelectorAll('form.writing, form[data-line]').forEach(function (form) {
    form.addEventListener('keydown', function (event) {
      if (event.key === 'Enter' && event.target.tagName === 'INPUT' && !event.defaultPrevented) {
        event.preventDefault();
        event.target.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
  });
  var refused = document.querySelector('.refusal h2[tabindex]');
  if (refused && !document.querySelector('[autofocus]')) {
    refused.focus();
  }
}());
