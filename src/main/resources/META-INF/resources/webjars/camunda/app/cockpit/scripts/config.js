import { dateFormat, locales } from '../../../lib/child-journey/british.js';

export default {
  app: { vendor: 'Child Journey', name: 'Cockpit' },
  dateFormat,
  locales,
};
