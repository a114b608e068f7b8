import { dateFormat, fetchWords, locales } from '../../../lib/child-journey/british.js';
import '../../../lib/child-journey/sign-in.js';

await fetchWords('admin');

export default {
  app: { vendor: 'Child Journey', name: 'Admin' },
  dateFormat,
  locales,
};
