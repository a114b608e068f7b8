// The form that Tasklist shows is drawn by a library of its own, which keeps what has been typed and hands it out to
// nobody. Its drawing hangs at the element it is drawn into; the parts of the drawing are given the form, and so are we.
const PARTS = '__k';
const FORM = { where: null, form: null };

/** The form on the screen, or null where none is. */
export function form() {
  const container = document.querySelector('.task-card .fjs-container');
  if (FORM.where !== container) {
    FORM.where = container;
    FORM.form = null;
  }
  if (container && !FORM.form) {
    FORM.form = find(container[PARTS]);
  }
  return FORM.form;
}

function find(part) {
  if (!part || typeof part !== 'object') {
    return null;
  }
  const given = part.props?.value;
  if (typeof given?.getService === 'function') {
    return given.getService('form', false);
  }
  for (const inner of part[PARTS] ?? []) {
    const found = find(inner);
    if (found) {
      return found;
    }
  }
  return null;
}

/** Whether somebody may type in it: the task is theirs. */
export const isOpenForAnswers = () => Boolean(form()) && !document.querySelector('.task-card .disabled-form');

/** What has been typed so far, checked or not, as JSON. */
export const typedSoFar = () => JSON.stringify(form()._getSubmitData());
