import { dateFormat, locales } from '../../../lib/child-journey/british.js';

export default {
  app: { vendor: 'Child Journey', name: 'Admin' },
  dateFormat,
  locales,
};
