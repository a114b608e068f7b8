// What is stuck or late, for whoever looks on at it: in Cockpit, and on a page of its own for managers of other agencies.
import { ask, send, within } from './ask.js';
import { el, field, select } from './build.js';
import { moment } from './words.js';

const DAY = 86400000;
const ACTIONS = {
  UNCLAIMED: ['give', 'remind'],
  WAITING_FOR_AGENCY: ['remind'],
  BREACHED: ['give', 'remind', 'extend'],
  DUE_SOON: ['give', 'remind', 'extend'],
  INCIDENT: ['retry'],
};
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const query = (asked) => new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString();

/** How long it has been so, or how long is left. */
function age(since) {
  const days = Math.floor((Date.now() - new Date(since)) / DAY);
  if (days > 0) {
    return `for ${count(days, 'day')}`;
  }
  return days === 0 && new Date(since) <= new Date() ? 'since today' : `until ${moment(new Date(since))}`;
}

/** The counts for a dashboard; each leads to its list. */
export async function showCounts(node, toList) {
  try {
    const { reasons } = await ask('/api/oversight');
    node.replaceChildren(el('h3', {}, 'Stuck and overdue'), reasons.every(({ cases }) => cases === 0)
      ? el('p', { class: 'cj-notice' }, 'Nothing is stuck or late.')
      : el('ul', { class: 'cj-counts' }, reasons.map(({ reason, words, meaning, cases }) => el(
        'li',
        { class: cases > 0 ? `cj-count cj-count-${reason.toLowerCase()}` : 'cj-count cj-none' },
        el('a', { href: toList(reason), title: meaning }, el('strong', {}, String(cases)), ' ', words),
      ))));
  } catch (notAnswered) {
    node.replaceChildren(el('p', { class: 'cj-notice', role: 'status' }, notAnswered.message));
  }
}

/** The whole page: why work is stuck, filters, and the list with what can be done. */
export class StuckWork {
  constructor(node, { instanceLink, asked = {} }) {
    this.node = el('div', { class: 'cj-stuck' });
    this.instanceLink = instanceLink;
    this.asked = { ...asked, page: asked.page ?? '1' };
    this.news = el('p', { class: 'cj-news', role: 'status' });
    node.replaceChildren(this.node);
  }

  async show() {
    try {
      const { reason, page, ...filters } = this.asked;
      const [overview, list] = await Promise.all([
        ask(`/api/oversight?${query(filters)}`),
        ask(`/api/oversight/stuck?${query(this.asked)}`),
      ]);
      this.asked.reason = list.reason;
      this.overview = overview;
      this.node.replaceChildren(
        el('h1', {}, 'Stuck and overdue'),
        this.filters(overview),
        this.reasons(overview),
        this.news,
        this.list(list),
      );
    } catch (notAnswered) {
      this.node.replaceChildren(el('h1', {}, 'Stuck and overdue'), el('p', { class: 'cj-notice', role: 'alert' }, notAnswered.message),
        el('button', { type: 'button', class: 'btn btn-default', click: () => this.go({ journey: '', team: '', clock: '', olderThanDays: '' }) }, 'Show everything again'));
    }
  }

  go(changes) {
    this.asked = { ...this.asked, page: '1', ...changes };
    return this.show();
  }

  filters({ journeys, teams, clocks }) {
    const journey = select(journeys, this.asked.journey, 'All journeys');
    const team = select(teams, this.asked.team, 'All teams');
    const clock = select(clocks, this.asked.clock, 'All limits');
    const days = el('input', { inputmode: 'numeric', value: this.asked.olderThanDays ?? '', size: 4 });
    return el(
      'form',
      {
        class: 'cj-filters',
        'aria-label': 'Which work to show',
        submit: (event) => {
          event.preventDefault();
          this.go({ journey: journey.value, team: team.value, clock: clock.value, olderThanDays: days.value });
        },
      },
      journeys.length > 1 ? field('Journey', journey) : null,
      teams.length > 1 ? field('Team', team) : null,
      clocks.length > 1 ? field('Limit', clock) : null,
      field('For more than how many days?', days),
      el('button', { type: 'submit', class: 'btn btn-default' }, 'Show'),
    );
  }

  reasons({ reasons }) {
    return el('nav', { 'aria-label': 'Why work is stuck' }, el('ul', { class: 'cj-counts' }, reasons.map(({ reason, words, meaning, cases }) => el(
      'li',
      { class: `cj-count cj-count-${reason.toLowerCase()}${cases === 0 ? ' cj-none' : ''}` },
      el('button', {
        type: 'button', title: meaning, 'aria-current': reason === this.asked.reason ? 'true' : null, click: () => this.go({ reason }),
      }, el('strong', {}, String(cases)), ' ', words),
    ))));
  }

  list({ reason, page, more, lines }) {
    const { meaning, journeys, cases } = this.overview.reasons.find((of) => of.reason === reason);
    const spread = journeys.length > 1 ? ` ${journeys.map(({ name, cases: number }) => `${name}: ${number}`).join(', ')}.` : '';
    return el(
      'section',
      {},
      el('p', { class: 'cj-meaning' }, `${meaning}${spread}`),
      lines.length === 0 ? el('p', { class: 'cj-notice' }, 'There is none.') : this.table(reason, lines),
      cases > lines.length || page > 1 ? el(
        'nav',
        { class: 'cj-pages', 'aria-label': 'Pages' },
        page > 1 ? el('button', { type: 'button', class: 'btn btn-default', click: () => this.go({ page: String(page - 1) }) }, 'Previous page') : null,
        el('span', {}, `Page ${page}`),
        more ? el('button', { type: 'button', class: 'btn btn-default', click: () => this.go({ page: String(page + 1) }) }, 'Next page') : null,
      ) : null,
    );
  }

  table(reason, lines) {
    const heads = ['Child', 'Journey', 'Step or limit', 'How long', 'Team and worker', 'What you can do'];
    return el(
      'table',
      { class: 'cj-table' },
      el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, lines.map((line) => this.row(reason, line))),
    );
  }

  row(reason, line) {
    const child = line.reference ? `${line.reference}${line.name ? ` ${line.name}` : ''}` : 'No child on the record yet';
    const place = line.instance && this.instanceLink ? el('a', { href: this.instanceLink(line.instance) }, child) : child;
    const whose = [line.team, line.worker, line.agency?.replaceAll('-', ' ')].filter(Boolean).join(', ');
    const row = el(
      'tr',
      { 'data-id': line.id },
      el('td', {}, place, line.restricted ? el('p', { class: 'cj-hint' }, 'Opens for named people only') : null),
      el('td', {}, line.journey),
      el('td', {}, line.step, line.subject ? ` (${line.subject.replaceAll('-', ' ')})` : null),
      el('td', {}, el('time', { datetime: line.since, title: moment(new Date(line.since)) }, age(line.since))),
      el('td', {}, whose || 'Nobody yet'),
    );
    row.append(el('td', { class: 'cj-acts' }, this.acts(reason, line, row)));
    return row;
  }

  acts(reason, line, row) {
    const offered = {
      give: () => (line.task && !line.agency ? el('button', { type: 'button', class: 'btn btn-default', click: () => this.give(line, row) }, 'Give to somebody') : null),
      remind: () => (line.task ? el('button', { type: 'button', class: 'btn btn-default', click: () => this.act(row, `/api/oversight/tasks/${line.task}/nudge`, {}, ({ people }) => (people ? 'A reminder was sent.' : 'It is noted that you asked. No e-mail reaches them from here: speak to them.')) }, 'Remind') : null),
      extend: () => el('button', { type: 'button', class: 'btn btn-default', click: () => this.extend(line, row) }, 'Give more time'),
      retry: () => el('button', { type: 'button', class: 'btn btn-default', click: () => this.act(row, `/api/oversight/incidents/${line.id}/retry`, {}, 'It is tried again within a minute.') }, 'Try again'),
    };
    // An agency's manager looks on at tasks alone, also where they are late.
    const mine = this.instanceLink ? ACTIONS[reason] ?? [] : ['remind'];
    return mine.map((act) => offered[act]());
  }

  async act(row, path, body, said, wrong = () => {}) {
    try {
      const answer = await send('POST', path, JSON.stringify(body));
      this.news.textContent = typeof said === 'function' ? said(answer) : said;
      await this.show();
      return true;
    } catch (notAnswered) {
      if (!wrong(notAnswered)) {
        this.news.textContent = notAnswered.message;
      }
      return false;
    }
  }

  async give(line, row) {
    const colleagues = await ask(`/api/oversight/tasks/${line.task}/colleagues`).catch(() => []);
    const people = colleagues.map(({ id, name, children }) => ({ id, name: `${name} (${count(children, 'child').replace('childs', 'children')})` }));
    const worker = select(people, null, 'Choose a person');
    const team = select(this.overview.teams, null, 'Choose a team');
    const why = el('textarea', { rows: 2, maxlength: 500 });
    const fields = { worker: field('Give it to', worker), team: field('or to the team', team), reason: field('Why?', why, 'It is kept on the record of the child.') };
    this.ask(row, Object.values(fields), 'Give', () => {
      const to = team.value ? { team: team.value } : { worker: worker.value };
      return this.act(row, `/api/oversight/tasks/${line.task}/reassign`, { ...to, reason: why.value }, 'The task has been given on.', (refused) => at(fields, refused));
    });
  }

  async extend(line, row) {
    let until;
    try {
      ({ until } = await ask(`/api/oversight/clocks/${line.id}/extension`));
    } catch (notAnswered) {
      this.news.textContent = notAnswered.message;
      return;
    }
    if (!until) {
      this.news.textContent = 'This limit cannot be given more time, or not by your role. The work is done as soon as it can be done well.';
      return;
    }
    const last = el('input', { type: 'date', max: until.slice(0, 10) });
    const why = el('textarea', { rows: 2, maxlength: 500 });
    const fields = { lastDay: field('New last day', last, `At the latest ${moment(new Date(until))}`), reason: field('Why?', why, 'It is kept on the record of the child.') };
    this.ask(row, Object.values(fields), 'Give more time', () => this.act(row, `/api/oversight/clocks/${line.id}/extension`, { lastDay: last.value || null, reason: why.value }, 'The limit has been given more time.', (refused) => at(fields, refused)));
  }

  ask(row, fields, words, done) {
    row.nextElementSibling?.matches('.cj-asking') && row.nextElementSibling.remove();
    const asking = el('tr', { class: 'cj-asking' }, el('td', { colspan: 6 }, el(
      'form',
      {
        novalidate: true,
        submit: (event) => {
          event.preventDefault();
          fields.forEach((one) => one.wrong(null));
          done();
        },
      },
      fields,
      el('button', { type: 'submit', class: 'btn btn-primary' }, words),
      ' ',
      el('button', { type: 'button', class: 'btn btn-default', click: () => asking.remove() }, 'Cancel'),
    )));
    row.after(asking);
    asking.querySelector('select, input, textarea').focus();
  }
}

/** Shows a refusal at its field; whether there is one. */
function at(fields, { field: name, message }) {
  const where = fields[name];
  where?.wrong(message);
  return Boolean(where);
}

/** The limits, escalations and story of the case that a process instance is about. */
export async function showCase(node, instance) {
  try {
    const shown = await ask(`/api/oversight/instances/${encodeURIComponent(instance)}`);
    if (shown.restricted) {
      node.replaceChildren(el('p', { class: 'cj-notice' }, `The record ${shown.reference} opens for named people only.`));
      return;
    }
    node.replaceChildren(el(
      'div',
      { class: 'cj-case' },
      el('h4', {}, 'Limits that run'),
      shown.limits.length === 0 ? el('p', {}, 'No limit runs.') : el('ul', { class: 'cj-entries' }, shown.limits.map(({ name, subject, explanation, late }) => el(
        'li',
        { class: late ? 'cj-entry cj-entry-late' : 'cj-entry' },
        late ? el('strong', { class: 'cj-standing cj-late' }, 'Late') : null,
        el('span', { class: 'cj-title' }, subject ? `${name} (${subject.replaceAll('-', ' ')})` : name),
        el('p', { class: 'cj-detail' }, explanation),
      ))),
      el('h4', {}, 'Who was told that work is late'),
      shown.escalations.length === 0 ? el('p', {}, 'Nobody had to be told.') : el('ul', { class: 'cj-entries' }, shown.escalations.map((raised) => el(
        'li',
        { class: 'cj-entry' },
        el('time', { class: 'cj-when', datetime: raised.raisedAt }, moment(new Date(raised.raisedAt))),
        el('span', { class: 'cj-title' }, `${raised.limit}: ${raised.raisedTo.replaceAll('-', ' ')} (step ${raised.level})`),
        el('p', { class: 'cj-detail' }, raised.reasonForDelay ? `${raised.reasonForDelay} ${raised.actionTaken ?? ''}` : 'Not answered yet.'),
      ))),
      el('h4', {}, 'What has happened'),
      story(shown, instance),
    ));
  } catch (notAnswered) {
    node.replaceChildren(el('p', { class: 'cj-notice', role: 'status' }, notAnswered.message));
  }
}

function story(shown, instance) {
  const line = ({ at: when, sentence }) => el('li', { class: 'cj-entry' }, el('time', { class: 'cj-when', datetime: when }, moment(new Date(when))), el('span', { class: 'cj-title' }, sentence));
  const list = el('ul', { class: 'cj-entries cj-timeline' }, shown.chronology.map(line));
  let page = 1;
  const earlier = el('button', {
    type: 'button',
    class: 'btn btn-default',
    click: async () => {
      page += 1;
      const next = await ask(`/api/oversight/instances/${encodeURIComponent(instance)}?page=${page}`);
      list.append(...next.chronology.map(line));
      earlier.hidden = !next.more;
    },
  }, 'Show earlier entries');
  earlier.hidden = !shown.more;
  return el('div', {}, list, earlier);
}

/** The page for managers who do not work in Cockpit. */
export function onOwnPage(node) {
  return new StuckWork(node, { asked: Object.fromEntries(new URLSearchParams(location.search)) }).show();
}

export const inCockpit = (instance) => within(`/camunda/app/cockpit/default/#/process-instance/${encodeURIComponent(instance)}/runtime`);
