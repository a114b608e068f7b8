import { ask, within } from '../../../lib/child-journey/ask.js';
import { moment } from '../../../lib/child-journey/words.js';

const STANDING = { late: 'Late', 'due-soon': 'Due soon', 'on-time': 'On time' };

function element(name, className, text) {
  const created = document.createElement(name);
  if (className) {
    created.className = className;
  }
  if (text !== undefined && text !== null) {
    created.textContent = text;
  }
  return created;
}

function facts(section) {
  const list = element('dl', 'cj-facts');
  for (const { name, value } of section.facts ?? []) {
    list.append(element('dt', '', name), element('dd', '', value));
  }
  return list;
}

function way({ words, path }, title) {
  const link = element('a', 'cj-way', words);
  link.href = within(path);
  link.target = '_blank';
  link.rel = 'noopener';
  link.setAttribute('aria-label', `${words}: ${title} (opens in a new tab)`);
  return link;
}

function entry({ title, detail, when, status, links }) {
  const item = element('li', status ? `cj-entry cj-entry-${status}` : 'cj-entry');
  if (status) {
    item.append(element('strong', `cj-standing cj-${status}`, STANDING[status]));
  }
  if (when && !status) {
    const time = element('time', 'cj-when', moment(new Date(when)));
    time.dateTime = when;
    item.append(time);
  }
  item.append(element('span', 'cj-title', title));
  if (detail) {
    item.append(element('p', 'cj-detail', detail));
  }
  if (links) {
    const ways = element('p', 'cj-ways');
    ways.append(...links.map((link) => way(link, title)));
    item.append(ways);
  }
  return item;
}

function entries(section, taskId) {
  const box = element('div');
  const list = element('ul', `cj-entries cj-${section.kind}`);
  list.append(...(section.items ?? []).map(entry));
  box.append(list);
  if (section.more) {
    box.append(older(list, section.heading, taskId));
  }
  return box;
}

function older(list, heading, taskId) {
  const button = element('button', 'btn btn-default cj-older', 'Show earlier entries');
  let page = 0;
  button.type = 'button';
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      const record = await ask(`/api/tasks/${encodeURIComponent(taskId)}/record?page=${page + 1}`);
      const section = record.sections.find((found) => found.heading === heading);
      page += 1;
      const added = (section?.items ?? []).map(entry);
      list.append(...added);
      if (added[0]) {
        added[0].tabIndex = -1;
        added[0].focus();
      }
      button.hidden = !section?.more;
    } catch (notAnswered) {
      button.after(notice(notAnswered.message));
    } finally {
      button.disabled = false;
    }
  });
  return button;
}

function shown(section, taskId) {
  const part = element('section', 'cj-section');
  part.append(element('h4', '', section.heading));
  if (section.facts) {
    part.append(facts(section));
  }
  if (section.items) {
    part.append(entries(section, taskId));
  }
  if (section.text) {
    part.append(element('p', 'cj-text', section.text));
  }
  return part;
}

function notice(sentence) {
  const box = element('p', 'cj-notice', sentence);
  box.setAttribute('role', 'status');
  return box;
}

function header(record) {
  const head = element('div', 'cj-record-head');
  head.append(element('h3', '', record.title));
  if (record.reference) {
    head.append(element('p', 'cj-reference', `Case reference ${record.reference}`));
  }
  const print = element('button', 'btn btn-default cj-print', 'Print');
  print.type = 'button';
  print.addEventListener('click', () => window.print());
  head.append(print);
  return head;
}

async function show(node, taskId) {
  const box = element('div', 'cj-record');
  box.append(notice('The record is being fetched.'));
  node.replaceChildren(box);
  try {
    const record = await ask(`/api/tasks/${encodeURIComponent(taskId)}/record`);
    box.replaceChildren(header(record), ...record.sections.map((section) => shown(section, taskId)));
  } catch (notAnswered) {
    box.replaceChildren(notice(notAnswered.message));
  }
}

export default {
  id: 'the-childs-record',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: "The child's record" },
  render: (node, { taskId }) => show(node, taskId),
};
