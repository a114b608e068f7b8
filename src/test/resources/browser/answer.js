// Answers whatever a form asks and has to be answered, as quickly as a page can; asked again until nothing is missing.
() => {
  const form = document.querySelector('.fjs-container');
  const wait = (time) => new Promise((done) => setTimeout(done, time));
  const typed = async (field, text) => {
    const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(kind.prototype, 'value').set.call(field, text);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await wait(0);
    // The form takes in what was typed once the field is left, and shows all fields anew: one at a time.
    field.dispatchEvent(new FocusEvent('blur'));
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await wait(0);
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
  const wrong = (field) => field.querySelector('.fjs-form-field-error') !== null;
  const words = (field) => {
    if (field.matches('.fjs-form-field-number')) {
      // A form says what it takes: "Enter 17 or more."
      return field.querySelector('.fjs-form-field-error')?.innerText.match(/\d+/)?.[0] ?? '1';
    }
    return field.querySelector('label')?.innerText.startsWith('Case reference') ? 'CJ100001' : 'Blossom';
  };
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
          const due = empty(part) || wrong(field);
          if (due && part.closest('.fjs-timepicker')) {
            await typed(part, '10:00');
          } else if (due && part._flatpickr) {
            part._flatpickr.setDate(new Date(), true);
            await wait(0);
          }
        }
      } else if (field.matches('.fjs-form-field-textfield, .fjs-form-field-textarea, .fjs-form-field-number')) {
        const text = field.querySelector('input, textarea');
        if (text?.required && (empty(text) || (wrong(field) && field.matches('.fjs-form-field-number')))) {
          await typed(text, words(field));
        }
      }
    }
  };
  const missing = () => [...form.querySelectorAll('.fjs-form-field')]
    .filter((field) => !field.matches('.fjs-form-field-checklist') || !field.querySelector('input:checked'))
    .filter((field) => wrong(field) || field.querySelector('input[required]:invalid, textarea[required]:invalid')
      || (field.matches('.fjs-form-field-datetime') && [...field.querySelectorAll('input')].some(empty)));
  return (async () => {
    let quiet = 0;
    for (let rounds = 0; rounds < 12 && quiet < 3; rounds += 1) {
      const before = form.querySelectorAll('.fjs-form-field').length;
      await answer();
      await wait(60);
      // A question that depends on the last answer may take its time to come.
      quiet = form.querySelectorAll('.fjs-form-field').length === before && missing().length === 0 ? quiet + 1 : 0;
    }
    return missing().map((field) => field.innerText);
  })();
}
