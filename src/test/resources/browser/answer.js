// Answers whatever a form asks and has to be answered, as quickly as a page can; asked again until nothing is missing.
() => {
  const form = document.querySelector('.fjs-container');
  const wait = (time) => new Promise((done) => setTimeout(done, time));
  const typed = (field, text) => {
    const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(kind.prototype, 'value').set.call(field, text);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('blur'));
  };
  const chosen = async (field) => {
    const box = field.querySelector('.fjs-input-group');
    box.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    box.click();
    (field.querySelector('.fjs-input-group input, .fjs-select-display') ?? box).focus?.();
    await wait(30);
    const first = field.querySelector('.fjs-dropdownlist-item');
    first?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    first?.click();
  };
  const empty = (field) => !field.value;
  const answer = async () => {
    for (const field of form.querySelectorAll('.fjs-form-field')) {
      if (field.matches('.fjs-form-field-radio') && !field.querySelector('input:checked')) {
        field.querySelector('input')?.click();
      } else if (field.matches('.fjs-form-field-checkbox') && field.querySelector('input[required]:not(:checked)')) {
        field.querySelector('input').click();
      } else if (field.matches('.fjs-form-field-checklist') && !field.querySelector('input:checked')) {
        field.querySelector('input')?.click();
      } else if (field.matches('.fjs-form-field-select') && !field.querySelector('.fjs-select-cross')
          && !field.querySelector('input:not([value=""])')?.value) {
        await chosen(field);
      } else if (field.matches('.fjs-form-field-datetime')) {
        for (const part of field.querySelectorAll('input')) {
          // The calendar of a day comes a moment after the day itself, and what is typed before it is lost.
          if (empty(part) && part.closest('.fjs-timepicker')) {
            typed(part, '10:00');
          } else if (empty(part)) {
            part._flatpickr?.setDate(new Date(), true);
          }
        }
      } else if (field.matches('.fjs-form-field-textfield, .fjs-form-field-textarea, .fjs-form-field-number')) {
        const text = field.querySelector('input, textarea');
        if (text?.required && empty(text)) {
          typed(text, field.matches('.fjs-form-field-number') ? '1' : 'Blossom');
        }
      }
    }
  };
  const missing = () => [...form.querySelectorAll('.fjs-form-field')]
    .filter((field) => field.querySelector('[required]:invalid, .fjs-asterix')
        && (field.querySelector('input[required]:invalid, textarea[required]:invalid'))
      || field.matches('.fjs-form-field-datetime') && [...field.querySelectorAll('input')].some(empty));
  return (async () => {
    for (let rounds = 0; rounds < 6; rounds += 1) {
      const before = form.querySelectorAll('.fjs-form-field').length;
      await answer();
      await wait(60);
      if (rounds > 0 && form.querySelectorAll('.fjs-form-field').length === before && missing().length === 0) {
        break;
      }
    }
    return missing().map((field) => field.innerText);
  })();
}
