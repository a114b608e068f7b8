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

// Anything pressed outside the form may take the form away; its hidden Save keeps what has been typed.
const keep = (event) => {
  const form = document.querySelector('.task-card .form-pane');
  if (form && !form.contains(event.target)) {
    form.querySelector('.form-actions .btn-default:not([disabled])')?.click();
  }
};

document.addEventListener('mousedown', keep, true);
document.addEventListener('keydown', (event) => event.key === 'Enter' && keep(event), true);

export default [];
