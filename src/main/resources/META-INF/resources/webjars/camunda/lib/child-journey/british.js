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

// The applications speak what is in their wording "en", whatever the browser speaks; the server puts our words into it.
export const locales = { availableLocales: ['en'], fallbackLocale: 'en' };

export const dateFormat = { monthName: 'MMMM', day: 'DD', abbr: 'lll', normal: 'LLL', long: 'LLLL', short: 'LL' };
