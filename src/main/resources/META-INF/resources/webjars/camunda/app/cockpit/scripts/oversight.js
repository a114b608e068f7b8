import { ask } from '../../../lib/child-journey/ask.js';
import { el } from '../../../lib/child-journey/build.js';
import { StuckWork, inCockpit, showCase, showCounts } from '../../../lib/child-journey/stuck.js';

const LIST = '#/stuck';
const askedFor = () => Object.fromEntries(new URLSearchParams(location.hash.split('?')[1] ?? ''));

export default [
  {
    id: 'child-journey-stuck-counts',
    pluginPoint: 'cockpit.dashboard',
    priority: 100,
    render: (node) => showCounts(node, (reason) => `${LIST}?reason=${reason}`),
  },
  {
    id: 'child-journey-stuck-way',
    pluginPoint: 'cockpit.navigation',
    priority: 600,
    render: (node) => node.append(el('a', { href: LIST, class: 'cj-nav-way' }, 'Stuck and overdue')),
  },
  {
    id: 'child-journey-stuck',
    pluginPoint: 'cockpit.route',
    properties: { path: '/stuck' },
    render: (node) => new StuckWork(node, { instanceLink: inCockpit, asked: askedFor() }).show(),
  },
  {
    id: 'child-journey-case',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 900,
    properties: { label: 'Deadlines and chronology' },
    render: (node, { processInstanceId }) => showCase(node, processInstanceId.split('?')[0]),
  },
  {
    id: 'child-journey-late-steps',
    pluginPoint: 'cockpit.processDefinition.diagram.plugin',
    async render(viewer, { processDefinitionId }) {
      const late = await ask(`/api/oversight/definitions/${encodeURIComponent(processDefinitionId.split('?')[0])}/late`).catch(() => ({}));
      const overlays = viewer.get('overlays');
      Object.entries(late)
        .filter(([step]) => viewer.get('elementRegistry').get(step))
        .forEach(([step, number]) => overlays.add(step, {
          position: { top: -14, right: 14 },
          html: el('span', { class: 'cj-late-badge', title: 'Tasks that are late at this step' }, `${number} late`),
        }));
    },
  },
];
