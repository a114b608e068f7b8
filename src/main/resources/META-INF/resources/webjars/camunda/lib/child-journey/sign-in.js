// People sign in on our own page alone. When a web application finds that nobody is signed in any more, after signing out
// or after a time-out, it goes to a page of its own at #/login; it tells no one, so we look.
setInterval(() => {
  if (location.hash.startsWith('#/login')) {
    location.replace('/sign-in?signed-out');
  }
}, 200);

// Tasklist asks for new tasks every ten seconds, whether or not anybody is there. So each request says for how many seconds
// nobody has touched the keyboard or the mouse, in this page or another of ours, and the server ends a forgotten session.
const TOUCHED = 'child-journey.touched';
const STEP = 5000;
let touched = Date.now();

const touch = () => {
  if (Date.now() - touched > STEP || !localStorage.getItem(TOUCHED)) {
    localStorage.setItem(TOUCHED, String(Date.now()));
  }
  touched = Date.now();
};
touch();
['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'].forEach((act) =>
  addEventListener(act, touch, { capture: true, passive: true }),
);

const idleSeconds = () => {
  const elsewhere = Number(localStorage.getItem(TOUCHED)) || 0;
  return String(Math.max(0, Math.floor((Date.now() - Math.max(touched, elsewhere)) / 1000)));
};

const sendRequest = XMLHttpRequest.prototype.send;
XMLHttpRequest.prototype.send = function send(...body) {
  this.setRequestHeader('X-Idle-Seconds', idleSeconds());
  return sendRequest.apply(this, body);
};

const fetchAnswer = window.fetch;
window.fetch = (resource, options = {}) => {
  const headers = new Headers(options.headers ?? (resource instanceof Request ? resource.headers : undefined));
  if (new URL(resource instanceof Request ? resource.url : resource, location.href).origin === location.origin) {
    headers.set('X-Idle-Seconds', idleSeconds());
  }
  return fetchAnswer(resource, { ...options, headers });
};
