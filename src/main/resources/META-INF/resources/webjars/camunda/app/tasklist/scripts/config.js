import { dateFormat, fetchWords, locales } from '../../../lib/child-journey/british.js';
import '../../../lib/child-journey/sign-in.js';

await fetchWords('tasklist');

export default {
  app: { vendor: 'Child Journey', name: 'Tasklist' },
  dateFormat,
  locales,
  customScripts: [
    'scripts/typing.js',
    'scripts/record.js',
    'scripts/cards.js',
    'scripts/ways.js',
    'scripts/diagram.js',
    'scripts/answers.js',
  ],
  disableWelcomeMessage: true,
  shortcuts: {
    focusFilter: { key: 'ctrl+shift+f', description: 'go to the first of your lists' },
    focusList: { key: 'ctrl+alt+l', description: 'go to the first task of the list' },
    focusForm: { key: 'ctrl+alt+f', description: 'go to the first question of the form' },
    claimTask: { key: 'ctrl+alt+c', description: 'take the selected task' },
  },
};
