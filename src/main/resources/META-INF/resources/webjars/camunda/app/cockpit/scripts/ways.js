import { showWays } from '../../../lib/child-journey/ways.js';

export default {
  id: 'child-journey-ways',
  pluginPoint: 'cockpit.navigation',
  priority: 500,
  render: (node) => showWays(node, 'cj-nav-way'),
};
