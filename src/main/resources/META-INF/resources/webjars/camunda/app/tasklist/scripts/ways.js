import { showWays } from '../../../lib/child-journey/ways.js';

export default {
  id: 'child-journey-ways',
  pluginPoint: 'tasklist.navbar.action',
  priority: 500,
  render: (node) => showWays(node, 'cj-nav-way'),
};
