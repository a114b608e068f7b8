// Says how easy the words are to read while they are written. Nothing is kept by asking.
const form = document.querySelector('[data-reading-age]');
const said = document.getElementById('reading-age');
const MOMENT = 600;
let waiting;

async function ask() {
  const asked = new URLSearchParams();
  form.querySelectorAll('textarea').forEach((box) => asked.append('text', box.value));
  const token = form.querySelector('[name="_csrf"]');
  asked.append('_csrf', token.value);
  try {
    const answer = await fetch(form.dataset.readingAge, { method: 'POST', body: asked, credentials: 'same-origin' });
    if (answer.ok) {
      const { hard, sentence } = await answer.json();
      said.textContent = sentence;
      said.classList.toggle('cj-hard', hard);
    }
  } catch (offline) {
    // The words are measured again when they are kept.
  }
}

form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, MOMENT);
});
