/** An element with its attributes (functions listen) and what is in it; nothing is ever read as HTML. */
export function el(name, attributes = {}, ...inside) {
  const element = document.createElement(name);
  Object.entries(attributes).forEach(([attribute, value]) => {
    if (typeof value === 'function') {
      element.addEventListener(attribute, value);
    } else if (value === true) {
      element.setAttribute(attribute, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(attribute, value);
    }
  });
  element.append(...inside.flat().filter((part) => part !== null && part !== undefined));
  return element;
}

let fields = 0;

/** A question with its label; says what is wrong at the field when "wrong" is called. */
export function field(label, input, hint) {
  fields += 1;
  input.id = `cj-field-${fields}`;
  const error = el('p', { class: 'cj-error', id: `${input.id}-error`, hidden: true });
  input.setAttribute('aria-describedby', error.id);
  const box = el('div', { class: 'cj-field' }, el('label', { for: input.id }, label), hint ? el('p', { class: 'cj-hint' }, hint) : null, error, input);
  box.wrong = (sentence) => {
    error.textContent = sentence ?? '';
    error.hidden = !sentence;
    input.toggleAttribute('aria-invalid', Boolean(sentence));
    if (sentence) {
      input.focus();
    }
  };
  return box;
}

export const select = (choices, chosen, first) => el(
  'select',
  {},
  first === undefined ? null : el('option', { value: '' }, first),
  choices.map(({ id, name }) => el('option', { value: id, selected: id === chosen }, name)),
);
