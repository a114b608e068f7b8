import { ask } from '../../../lib/child-journey/ask.js';
import { standing } from '../../../lib/child-journey/words.js';

// All cards of a page ask together: one request for the list, none for a card that was asked about before.
const PATIENCE = 40;
const KEPT = 500;
const known = new Map();
let waiting = [];

function about(taskId) {
  if (!known.has(taskId)) {
    if (known.size >= KEPT) {
      known.clear();
    }
    known.set(taskId, new Promise((answered) => {
      if (waiting.length === 0) {
        setTimeout(askTogether, PATIENCE);
      }
      waiting.push({ taskId, answered });
    }));
  }
  return known.get(taskId);
}

async function askTogether() {
  const asked = waiting;
  waiting = [];
  const ids = asked.map(({ taskId }) => encodeURIComponent(taskId)).join(',');
  try {
    const references = await ask(`/api/tasks/references?ids=${ids}`);
    asked.forEach(({ taskId, answered }) => answered(references[taskId]));
  } catch (notAnswered) {
    asked.forEach(({ taskId, answered }) => {
      known.delete(taskId);
      answered(undefined);
    });
  }
}

function line(node, name, text) {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  node.appendChild(element);
}

export default {
  id: 'child-journey-card',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  async render(node, { taskId }, scope) {
    node.className = 'cj-card';
    const { due, followUp } = scope?.task ?? {};
    const reference = document.createElement('span');
    reference.className = 'cj-card-child';
    node.appendChild(reference);
    if (due) {
      const { status, words } = standing(new Date(due), followUp && new Date(followUp));
      line(node, `cj-standing cj-${status}`, words);
    }
    const child = await about(taskId);
    if (child?.reference) {
      reference.textContent = child.name ? `${child.reference} ${child.name}` : child.reference;
    }
    if (child?.process) {
      line(node, 'cj-card-process', child.process);
    }
  },
};
