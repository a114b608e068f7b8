// What somebody types is never lost. It is kept on the server every few seconds for that person and task, comes back
// after a time-out, a crash or at another desk, and leaves nothing of a child in the storage of a shared computer: the
// drafts that the application itself would lay there are turned to the memory of this page and to the server.
import { askAndWait, send } from '../../../lib/child-journey/ask.js';
import { time } from '../../../lib/child-journey/words.js';
import { form, isOpenForAnswers, typedSoFar } from './form.js';

const DRAFT = 'camunda-form:';
const EVERY = 3000;
const typed = new Map();
const kept = new Map();
let says = '';
let lastTyped = 0;
let answered = false;
let sending = Promise.resolve();

const isDraft = (storage, key) => storage === window.localStorage && String(key).startsWith(DRAFT);
const taskOf = (key) => String(key).slice(DRAFT.length);
const address = (task) => `/api/tasks/${encodeURIComponent(task)}/draft`;
const taskIn = (url) => new URLSearchParams(url.split('#')[1]?.split('?')[1] ?? '').get('task');
const openTask = () => taskIn(location.href);

const { getItem, setItem, removeItem } = Storage.prototype;

Object.keys(window.localStorage)
  .filter((key) => key.startsWith(DRAFT))
  .forEach((key) => window.localStorage.removeItem(key));

Storage.prototype.getItem = function (key) {
  return isDraft(this, key) ? draftOf(taskOf(key)) : getItem.call(this, key);
};
Storage.prototype.setItem = function (key, value) {
  if (isDraft(this, key)) {
    typed.set(taskOf(key), String(value));
  } else {
    setItem.call(this, key, value);
  }
};
Storage.prototype.removeItem = function (key) {
  if (isDraft(this, key)) {
    typed.delete(taskOf(key));
  } else {
    removeItem.call(this, key);
  }
};

// The form asks for its draft once, as it opens, and does not wait for an answer that comes later.
function draftOf(task) {
  if (!typed.has(task) && task !== 'undefined' && task !== 'null') {
    const draft = askAndWait(address(task));
    if (draft) {
      typed.set(task, JSON.stringify(draft.answers));
      kept.set(task, JSON.stringify(draft.answers));
      says = `Draft of ${time(new Date(draft.savedAt))}`;
    }
  }
  return typed.get(task) ?? null;
}

function remember() {
  const task = openTask();
  if (task && answered && isOpenForAnswers()) {
    typed.set(task, typedSoFar());
  }
  return task;
}

async function keep(leaving = false) {
  const task = remember();
  const answers = typed.get(task);
  if (!answers || answers === kept.get(task) || !answered) {
    return;
  }
  kept.set(task, answers);
  // One after the other, so that no older words arrive last; whoever leaves the page cannot wait.
  const sent = (leaving ? Promise.resolve() : sending).then(() => send('PUT', address(task), answers, leaving));
  sending = sent.catch(() => {});
  try {
    const draft = await sent;
    says = `Draft saved at ${time(new Date(draft.savedAt))}`;
  } catch (notKept) {
    if (openTask() !== task) {
      return;
    }
    kept.delete(task);
    says = `Not saved. ${notKept.message}`;
  }
  show();
}

function show() {
  const actions = document.querySelector('.task-card .form-pane .form-actions');
  if (!actions || !form()) {
    return;
  }
  let note = actions.querySelector('.cj-draft');
  if (!note) {
    note = document.createElement('span');
    note.className = 'cj-draft';
    note.setAttribute('role', 'status');
    actions.append(note);
  }
  if (note.textContent !== says) {
    note.textContent = says;
  }
}

setInterval(() => {
  keep();
  show();
}, EVERY);
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keep(true));
window.addEventListener('hashchange', ({ oldURL, newURL }) => {
  answered = false;
  if (taskIn(oldURL) !== taskIn(newURL)) {
    says = '';
  }
});

// The form takes in what is typed a moment after the last key. Whoever is quicker with the next click waits that moment,
// or the last words would be missing from what is kept and from what is sent.
const MOMENT = 400;
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

// Any click outside the form may take the form away; what has been typed is remembered and kept before it does.
document.addEventListener('click', (event) => {
  const { target } = event;
  if (target.closest('.fjs-container')) {
    answered = true;
  } else if (document.querySelector('.task-card .form-pane')) {
    if (unsettled() > 0) {
      later(event, () => target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window })));
    } else {
      keep();
    }
  }
}, true);

export default [];
