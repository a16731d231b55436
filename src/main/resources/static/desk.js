/* Keeps text of the desk that was not saved from being left or sent by mistake. Everything works without it. */
(function () {
  'use strict';
  /* Enter in a line presses the first button of the form, which is out of sight; a line is not sent, but read. */
  document.querySelectorAll('form.writing').forEach(function (form) {
    form.addEventListener('submit', function (event) {
      if (event.submitter && event.submitter.classList.contains('unseen')) {
        event.preventDefault();
        document.activeElement.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
  });
  document.querySelectorAll('form[data-warn]').forEach(function (form) {
    var unsaved = form.getAttribute('data-warn') === 'unsaved';
    form.addEventListener('input', function () { unsaved = true; });
    form.addEventListener('submit', function (event) { unsaved = unsaved && event.defaultPrevented; });
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
