// What is missing or wrong is said beside its question, in plain words. The button stays in reach: whoever presses it too
// soon is led to the first question that is left. (The application would switch the button off, and forgets to switch it
// on again once an answer in a list of children or actions has been put right.)
const WORDS = [
  [/^Field is required\.$/, 'Answer this question.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Use $1 characters or fewer.'],
  [/^Field must have minimum length of (\d+)\.$/, 'Use $1 characters or more.'],
  [/^Field must have maximum value of (\S+)\.$/, 'Enter $1 or less.'],
  [/^Field must have minimum value of (\S+)\.$/, 'Enter $1 or more.'],
  [/^Field must be a valid email\.$/, 'Enter an email address, like name@example.org.'],
  [/^Field must match pattern CJ.*$/, 'Enter a case reference, like CJ100234.'],
  [/^Field must match pattern .*$/, 'Check how this is written.'],
];
const BUTTON = '.form-actions .btn-primary, .modal-footer .btn-primary';
const MOMENT = 150;

function inPlainWords(error) {
  const words = WORDS.find(([vendors]) => vendors.test(error.textContent));
  if (words) {
    error.firstChild.data = error.textContent.replace(...words);
  }
}

function inReach(button) {
  const form = button.closest('form, .modal-content, .task-card')?.querySelector('.fjs-container');
  const application = form && window.angular.element(form).controller('camTasklistForm');
  if (application && !form.closest('.disabled-form')) {
    application.notifyFormValidated(false);
  }
}

new MutationObserver(() => {
  document.querySelectorAll('.fjs-form-field-error li').forEach(inPlainWords);
  document.querySelectorAll(BUTTON).forEach((button) => button.disabled && inReach(button));
}).observe(document.documentElement, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });

// What was refused is said until it is put right, and not longer: not at the next try, nor at another task.
function forgetRefusals() {
  window.angular.element(document.documentElement).injector()?.get('Notifications').clear({ type: 'danger' });
}
window.addEventListener('hashchange', forgetRefusals);

// Our sentence says it all. What the engine would add, such as the id of a task that it no longer has, helps nobody.
const ENGINES_WORDS = /^<\w+> <- |No matching task|task is null|\bENGINE-\d+/;

window.angular.module('cam.tasklist.custom').config(['$provide', (provide) => {
  provide.decorator('Notifications', ['$delegate', (notifications) => {
    const addError = notifications.addError.bind(notifications);
    notifications.addError = (notice) => addError(ENGINES_WORDS.test(notice.message) ? Object.assign(notice, { message: '' }) : notice);
    return notifications;
  }]);
}]);

document.addEventListener('click', ({ target }) => {
  if (!target.closest?.(BUTTON)) {
    return;
  }
  forgetRefusals();
  setTimeout(() => {
    const left = document.querySelector('.fjs-container .fjs-form-field-error')?.closest('.fjs-form-field');
    left?.scrollIntoView({ block: 'center' });
    left?.querySelector('input, textarea, select, [tabindex]')?.focus({ preventScroll: true });
  }, MOMENT);
}, true);

// A list from which an answer was chosen once is deaf to whoever comes back to it, by mouse or by keyboard, until its form
// has been drawn anew. Leaving it for a moment draws the form.
function listen({ target }) {
  const field = target.closest?.('.fjs-form-field-select');
  const input = field?.querySelector('.fjs-select-hidden-input');
  const open = () => field.querySelector('.fjs-dropdownlist') !== null;
  if (!input || field.dataset.heard || open() || target.closest('.fjs-select-cross')) {
    return;
  }
  field.dataset.heard = 'soon';
  let opened = false;
  const watch = new MutationObserver(() => { opened ||= open(); });
  watch.observe(field, { subtree: true, childList: true });
  setTimeout(() => {
    watch.disconnect();
    if (!opened && document.activeElement === input) {
      input.blur();
      setTimeout(() => input.focus(), MOMENT / 2);
    }
    setTimeout(() => delete field.dataset.heard, MOMENT);
  }, MOMENT);
}
document.addEventListener('mousedown', listen, true);
document.addEventListener('focusin', listen, true);

// A refusal stands at the top of a dialog, which may be far above the button.
function refused(notice) {
  if (notice.matches?.('.modal-dialog .alert-danger') && !document.querySelector('.fjs-container .fjs-form-field-error')) {
    notice.scrollIntoView({ block: 'center' });
  }
}

new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach((added) => {
  refused(added);
  added.querySelectorAll?.('.alert-danger').forEach(refused);
}))).observe(document.documentElement, { subtree: true, childList: true });

export default [];
