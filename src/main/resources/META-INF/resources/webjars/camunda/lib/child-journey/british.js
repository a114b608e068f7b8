// Dates in British order and our own wording, whatever language the browser on the desk was installed in. The forms ask
// the browser for its own date order; Intl is the one place they ask.
const BrowserDateTimeFormat = Intl.DateTimeFormat;

const british = (locales) => (locales === undefined || locales === null || locales === 'default' ? 'en-GB' : locales);

if (!BrowserDateTimeFormat.isBritish) {
  Intl.DateTimeFormat = new Proxy(BrowserDateTimeFormat, {
    construct: (format, [locales, options], newTarget) => Reflect.construct(format, [british(locales), options], newTarget),
    apply: (format, self, [locales, options]) => format.call(self, british(locales), options),
    get: (format, property, receiver) => (property === 'isBritish' ? true : Reflect.get(format, property, receiver)),
  });
  for (const method of ['toLocaleDateString', 'toLocaleTimeString', 'toLocaleString']) {
    const inBrowsersOrder = Date.prototype[method];
    Date.prototype[method] = function (locales, options) {
      return inBrowsersOrder.call(this, british(locales), options);
    };
  }
}

// A week begins on Monday in the calendar that a date field opens.
document.addEventListener('focus', ({ target }) => {
  const calendar = target._flatpickr;
  if (calendar && calendar.l10n.firstDayOfWeek !== 1) {
    calendar.set('locale', { firstDayOfWeek: 1 });
  }
}, true);

// The applications speak what is in their wording "en", whatever the browser speaks; the server puts our words into it.
export const locales = { availableLocales: ['en'], fallbackLocale: 'en' };

export const dateFormat = { monthName: 'MMMM', day: 'DD', abbr: 'lll', normal: 'LLL', long: 'LLLL', short: 'LL' };

/**
 * Lays an application's words where it looks first. Left to itself it begins before they have arrived and shows the names
 * of some labels instead; and after an update it would say once more what it said before.
 */
export async function fetchWords(application) {
  const folder = `${document.querySelector('base').getAttribute('app-root')}/app/${application}/locales/`;
  try {
    const answer = await fetch(`${folder}en.json`, { credentials: 'same-origin' });
    if (answer.ok) {
      const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
      kept[`${folder}_locales_data_en_${window.bust}`] = JSON.stringify(await answer.json());
      localStorage.setItem('camunda-web', JSON.stringify(kept));
    }
  } catch (offline) {
    console.warn('The words of the application were not fetched ahead.', offline);
  }
}
