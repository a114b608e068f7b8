import { dateFormat, locales } from '../../../lib/child-journey/british.js';
import '../../../lib/child-journey/sign-in.js';

export default {
  app: { vendor: 'Child Journey', name: 'Admin' },
  dateFormat,
  locales,
};
