const root = (document.querySelector('base')?.getAttribute('app-root') ?? '/camunda').replace(/\/camunda$/, '');

const TOKEN = 'CHILD-JOURNEY-TOKEN';

/** The address of a page of the application; anything else leads nowhere. */
export const within = (path) => (/^\/(?!\/)/.test(path) ? root + path : '#');

/** A question that was not answered; its message is a sentence for the person who asked. */
export class NotAnswered extends Error {
  constructor(sentence, status, field) {
    super(sentence);
    this.status = status;
    this.field = field;
  }
}

/** What our own API answers, as the person signed in. */
export const ask = (path) => answered(path, { headers: { Accept: 'application/json' } });

/** Sends JSON to our own API; "keepalive" lets it arrive even when the page is being left. */
export const send = async (method, path, json, keepalive = false) => {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json', [`X-${TOKEN}`]: await token() };
  return answered(path, { method, headers, body: json, keepalive });
};

/** What our own API answers before anything else happens on the page; null where it has nothing to say. */
export function askAndWait(path) {
  const request = new XMLHttpRequest();
  request.open('GET', root + path, false);
  request.setRequestHeader('Accept', 'application/json');
  try {
    request.send();
  } catch (offline) {
    return null;
  }
  return request.status === 200 ? JSON.parse(request.responseText) : null;
}

// Every answer of our API brings the token; the first time, one is asked for.
async function token() {
  const held = () => document.cookie.split('; ').find((cookie) => cookie.startsWith(`${TOKEN}=`))?.slice(TOKEN.length + 1);
  if (!held()) {
    await ask('/api/me');
  }
  return held() ?? '';
}

async function answered(path, request) {
  let answer;
  try {
    answer = await fetch(root + path, { credentials: 'same-origin', ...request });
  } catch (offline) {
    throw new NotAnswered('The system cannot be reached at the moment. Check your connection and try again.', 0);
  }
  const json = (answer.headers.get('Content-Type') ?? '').includes('json');
  if (answer.status === 204) {
    return null;
  }
  if (answer.ok && json) {
    return answer.json();
  }
  if (answer.status === 401 || answer.ok) {
    throw new NotAnswered('You have been signed out because nothing happened for a while. Sign in again to go on.', 401);
  }
  const problem = json ? await answer.json().catch(() => ({})) : {};
  throw new NotAnswered(problem.detail ?? sentence(answer.status), answer.status, problem.field);
}

function sentence(status) {
  switch (status) {
    case 403:
      return 'Your role does not give you access to this. Ask your manager if you need it for your work.';
    case 404:
      return 'This task has been completed, or it is not one of yours.';
    default:
      return 'This could not be shown at the moment. Try again in a little while; if it happens again, tell the help desk.';
  }
}
