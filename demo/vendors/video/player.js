/* The demo's video host. Like most, it names the viewer as soon as it is shown. */
try {
  localStorage.cc_lecteur ??= crypto.randomUUID();
} catch {
  // Storage denied to third parties: plays all the same.
}

const length = 72;
const play = document.getElementById('play');
const progress = document.getElementById('progress');
const time = document.getElementById('time');
const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

let timer = 0;
play.addEventListener('click', () => {
  const playing = document.body.classList.toggle('playing');
  play.setAttribute('aria-pressed', String(playing));
  play.setAttribute('aria-label', playing ? 'Pause' : 'Lire');
  clearInterval(timer);
  if (!playing) return;
  timer = setInterval(() => {
    progress.value = (progress.value + 0.25) % length;
    time.textContent = `${clock(progress.value)} / ${clock(length)}`;
  }, 250);
});
