// People sign in on our own page alone. When a web application finds that nobody is signed in any more, after signing out
// or after a time-out, it goes to a page of its own at #/login; it tells no one, so we look.
setInterval(() => {
  if (location.hash.startsWith('#/login')) {
    location.replace('/sign-in?signed-out');
  }
}, 200);
