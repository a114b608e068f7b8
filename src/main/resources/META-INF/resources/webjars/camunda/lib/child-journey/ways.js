import { ask, within } from './ask.js';

/** Shows the ways to our own pages that are open to the person signed in, such as the reports. */
export async function showWays(node, className) {
  try {
    const { ways } = await ask('/api/me');
    node.append(...ways.map(({ name, path, about }) => {
      const link = document.createElement('a');
      link.className = className;
      link.href = within(path);
      link.textContent = name;
      link.title = about;
      return link;
    }));
  } catch (notAnswered) {
    // Who has just been signed out goes nowhere.
  }
}
