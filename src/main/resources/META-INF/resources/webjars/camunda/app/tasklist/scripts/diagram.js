// The picture of a whole journey is too small to be read. It opens at the step that the task stands for, as if somebody had
// turned the wheel there; the viewer's own button shows the whole again.
const READABLE = 0.75;
const MOST_TURNS = 200;
const shown = new WeakSet();

const scaleOf = (picture) => picture.querySelector('.viewport')?.transform.baseVal.consolidate()?.matrix.a ?? 1;

function comeCloser(picture, step) {
  const { x, y, width, height } = step.getBoundingClientRect();
  const turn = { bubbles: true, cancelable: true, ctrlKey: true, deltaY: -30, clientX: x + width / 2, clientY: y + height / 2 };
  for (let turns = 0; turns < MOST_TURNS && scaleOf(picture) < READABLE; turns += 1) {
    picture.querySelector('svg').dispatchEvent(new WheelEvent('wheel', turn));
  }
}

new MutationObserver(() => {
  const picture = document.querySelector('.task-card .djs-container');
  const step = picture?.querySelector('.djs-element.highlight');
  if (step && !shown.has(picture)) {
    shown.add(picture);
    setTimeout(() => comeCloser(picture, step), 100);
  }
}).observe(document.documentElement, { subtree: true, childList: true, attributeFilter: ['class'] });

export default [];
