// What somebody types stays while they look at the child's record or at another task: it is kept in the memory of this
// page and nowhere else. The application's own drafts would lie in the storage of a shared computer; they are turned to
// that memory, which is gone when the page is left.
const DRAFT = 'camunda-form:';
const typed = new Map();
const isDraft = (storage, key) => storage === window.localStorage && String(key).startsWith(DRAFT);

const { getItem, setItem, removeItem } = Storage.prototype;

Object.keys(window.localStorage)
  .filter((key) => key.startsWith(DRAFT))
  .forEach((key) => window.localStorage.removeItem(key));

Storage.prototype.getItem = function (key) {
  return isDraft(this, key) ? typed.get(key) ?? null : getItem.call(this, key);
};
Storage.prototype.setItem = function (key, value) {
  if (isDraft(this, key)) {
    typed.set(key, String(value));
  } else {
    setItem.call(this, key, value);
  }
};
Storage.prototype.removeItem = function (key) {
  if (isDraft(this, key)) {
    typed.delete(key);
  } else {
    removeItem.call(this, key);
  }
};

// The form takes in what is typed a moment after the last key. Whoever is quicker with the next click waits that moment,
// or the last words would be missing from what is kept and from what is sent.
const MOMENT = 400;
let lastTyped = 0;
let answered = false;
const unsettled = () => Math.max(0, lastTyped + MOMENT - Date.now());

document.addEventListener('input', (event) => {
  if (event.target.closest?.('.fjs-container')) {
    lastTyped = Date.now();
    answered = true;
  }
}, true);

function later(event, again) {
  event.preventDefault();
  event.stopImmediatePropagation();
  setTimeout(again, unsettled());
}

document.addEventListener('submit', (event) => {
  if (unsettled() > 0 && event.target.closest('.fjs-container')) {
    later(event, () => event.target.requestSubmit());
  }
}, true);

// Any click outside the form may take the form away; its hidden Save keeps what has been typed. Save also marks what is
// missing, so it is left alone until somebody has begun to answer.
document.addEventListener('click', (event) => {
  const form = document.querySelector('.task-card .form-pane');
  const { target } = event;
  if (target.closest('.fjs-container')) {
    answered = true;
    return;
  }
  if (!form || target.closest('.form-actions .btn-default')) {
    return;
  }
  if (unsettled() > 0) {
    later(event, () => target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window })));
  } else if (answered && !form.contains(target)) {
    answered = false;
    form.querySelector('.form-actions .btn-default:not([disabled])')?.click();
  }
}, true);

export default [];
