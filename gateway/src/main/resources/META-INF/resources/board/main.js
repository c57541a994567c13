// Reads the relay, draws it, and draws it anew whenever the baton moves.

import { board, failure, loading, stale } from './view.js';
import { say, speak, spoken, tag, university } from './words.js';

const place = document.getElementById('board');
const live = document.getElementById('live');
const news = document.getElementById('news');

const EVERY_MINUTE = 60_000;
const A_BREATH = 200; // several moves told at once are one reason to look again
const calm = matchMedia('(prefers-reduced-motion: reduce)');

let relay = null;
let readAt = null;
let problem = null;
let pending = null;
let reading = 0;

function draw() {
  document.documentElement.lang = spoken() === 'zh' ? 'zh-CN' : 'en';
  document.title = relay?.baton?.custodian ? `${university(relay.baton.custodian)} · ${say('title')}` : say('title');
  document.querySelectorAll('[data-say]').forEach((element) => (element.textContent = say(element.dataset.say)));
  document.querySelectorAll('[data-label]').forEach((element) => element.setAttribute('aria-label', say(element.dataset.label)));
  document.querySelectorAll('[data-language]').forEach((button) =>
    button.setAttribute('aria-pressed', String(button.dataset.language === spoken())),
  );
  document.getElementById('live-words').textContent = say(live.dataset.state);
  if (relay) {
    place.replaceChildren(...[problem && stale(readAt, read), ...board(relay)].filter(Boolean));
  } else {
    place.replaceChildren(...(problem ? failure(problem, read) : loading()));
  }
  place.setAttribute('aria-busy', String(!relay && !problem));
}

async function read() {
  const mine = ++reading;
  try {
    const answer = await fetch('/api/v1/relay', {
      headers: { Accept: 'application/json', 'Accept-Language': tag() },
      cache: 'no-store',
      credentials: 'omit',
    });
    const body = await answer.json().catch(() => ({}));
    if (mine !== reading) {
      return; // a later look is under way
    }
    if (!answer.ok) {
      throw Object.assign(new Error('refused'), { body });
    }
    show(body);
  } catch (error) {
    if (mine === reading) {
      problem = error.body ?? {};
      draw();
    }
  }
}

function show(next) {
  const before = relay;
  const changed = problem !== null || JSON.stringify(next) !== JSON.stringify(before);
  relay = next;
  readAt = Date.now();
  problem = null;
  if (!changed) {
    return;
  }
  const from = place.querySelector('.carrier')?.getBoundingClientRect();
  draw();
  if (before) {
    tell(before.baton, next.baton);
    carry(from);
  }
}

/** Says aloud, to those who listen, what has changed. */
function tell(before, after) {
  if (after?.custodian && before?.custodian && after.custodyNumber !== before.custodyNumber) {
    news.textContent = say('moved', university(before.custodian), university(after.custodian));
  } else if (after?.offer && !before?.offer) {
    news.textContent = say('offeredNews', university(after.custodian), university(after.offer.nominee));
  } else if (before?.offer && !after?.offer) {
    news.textContent = say('offerEndedNews', university(before.offer.nominee));
  }
}

/** Lets the baton travel along the path to where it is now. */
function carry(from) {
  const carrier = place.querySelector('.carrier');
  const to = carrier?.getBoundingClientRect();
  if (!from || !to || calm.matches || Math.abs(from.top - to.top) < 2) {
    return;
  }
  carrier.animate(
    [
      { transform: `translate(${from.left - to.left}px, ${from.top - to.top}px)` },
      { transform: `translate(${(from.left - to.left) / 2 - 14}px, ${(from.top - to.top) / 2}px) scale(1.25)`, offset: 0.5 },
      { transform: 'none' },
    ],
    { duration: 1600, easing: 'cubic-bezier(.45, .05, .25, 1)' },
  );
  place.querySelector('.holder')?.animate([{ opacity: 0.2 }, { opacity: 1 }], { duration: 900, easing: 'ease-out' });
}

function lookAgain() {
  clearTimeout(pending);
  pending = setTimeout(read, A_BREATH);
}

function watch() {
  const moves = new EventSource('/api/v1/baton-moves');
  const state = (now) => {
    live.dataset.state = now;
    document.getElementById('live-words').textContent = say(now);
  };
  moves.onopen = () => {
    state('live');
    lookAgain();
  };
  moves.onerror = () => {
    state('interrupted');
    if (moves.readyState === EventSource.CLOSED) {
      setTimeout(watch, EVERY_MINUTE / 6); // a refusal is final for the browser, not for us
    }
  };
  for (const move of ['baton-custody-begun', 'baton-offered', 'baton-offer-ended', 'baton-accepted']) {
    moves.addEventListener(move, lookAgain);
  }
}

document.querySelectorAll('[data-language]').forEach((button) =>
  button.addEventListener('click', () => {
    speak(button.dataset.language);
    draw();
    if (problem) {
      read(); // its words come from the gateway
    }
  }),
);
document.addEventListener('visibilitychange', () => document.hidden || read());
setInterval(() => document.hidden || read(), EVERY_MINUTE);

draw();
read();
watch();
