const root = (document.querySelector('base')?.getAttribute('app-root') ?? '/camunda').replace(/\/camunda$/, '');

/** A question that was not answered; its message is a sentence for the person who asked. */
export class NotAnswered extends Error {}

/** What our own API answers, as the person signed in. */
export async function ask(path) {
  let answer;
  try {
    answer = await fetch(root + path, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  } catch (offline) {
    throw new NotAnswered('The system cannot be reached at the moment. Check your connection and try again.');
  }
  const json = (answer.headers.get('Content-Type') ?? '').includes('json');
  if (answer.ok && json) {
    return answer.json();
  }
  if (answer.status === 401 || answer.ok) {
    throw new NotAnswered('You have been signed out because nothing happened for a while. Sign in again to go on.');
  }
  const problem = json ? await answer.json().catch(() => ({})) : {};
  throw new NotAnswered(problem.detail ?? sentence(answer.status));
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
