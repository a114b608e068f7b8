import { ask } from '../../../lib/child-journey/ask.js';

// A whole journey fits on no screen so that it could be read. The picture opens where the work is, large enough to read;
// the button "reset zoom" shows the whole.
const READABLE = 0.75;
const SMALL = 0.5;

/** The elements that are under way in one instance, stuck ones first. */
function underWay(instance) {
  const inner = [...instance.childActivityInstances, ...instance.childTransitionInstances];
  if (inner.length === 0) {
    return [instance];
  }
  return inner
    .flatMap((child) => (child.childActivityInstances ? underWay(child) : [child]))
    .sort((one, other) => (other.incidents?.length ?? 0) - (one.incidents?.length ?? 0));
}

function middle({ x, y, width, height }) {
  return { x: x + width / 2, y: y + height / 2 };
}

function comeCloser(viewer, element, where) {
  const canvas = viewer.get('canvas');
  const { scale, outer } = canvas.viewbox();
  if (!element || scale >= SMALL) {
    return;
  }
  const width = outer.width / READABLE;
  const height = outer.height / READABLE;
  const { x, y } = middle(element);
  canvas.viewbox({ x: x - width * where, y: y - height / 2, width, height });
}

/** After the page has laid the picture out. */
const whenShown = (show) => setTimeout(show, 300);

export default [
  {
    id: 'child-journey-where-the-work-is',
    pluginPoint: 'cockpit.processInstance.diagram.plugin',
    async render(viewer, { processInstanceId }) {
      const [id] = processInstanceId.split('?');
      const instance = await ask(`/camunda/api/engine/engine/default/process-instance/${id}/activity-instances`);
      const [first] = underWay(instance);
      whenShown(() => comeCloser(viewer, viewer.get('elementRegistry').get(first.activityId), 0.5));
    },
  },
  {
    id: 'child-journey-where-the-journey-begins',
    pluginPoint: 'cockpit.processDefinition.diagram.plugin',
    render(viewer) {
      whenShown(() => {
        const start = viewer.get('elementRegistry').find(({ type, parent }) => type === 'bpmn:StartEvent' && parent?.type === 'bpmn:Process');
        comeCloser(viewer, start, 0.1);
      });
    },
  },
];
