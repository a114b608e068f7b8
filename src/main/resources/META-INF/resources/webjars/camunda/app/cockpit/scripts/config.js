import { dateFormat, fetchWords, locales } from '../../../lib/child-journey/british.js';
import '../../../lib/child-journey/sign-in.js';

await fetchWords('cockpit');

export default {
  app: { vendor: 'Child Journey', name: 'Cockpit' },
  dateFormat,
  locales,
  customScripts: ['scripts/ways.js', 'scripts/dates.js', 'scripts/diagram.js', 'scripts/oversight.js'],
};
