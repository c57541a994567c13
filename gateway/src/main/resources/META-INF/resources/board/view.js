// Draws a relay as it stands. Everything is text put into elements; nothing from outside is ever read as HTML.

import { day, dayAndTime, number, say, text, time, university } from './words.js';

const SVG = 'http://www.w3.org/2000/svg';

function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

function rod(className) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 40 40');
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', '/favicon.svg#rod');
  svg.append(use);
  return svg;
}

const when = (instant, words) => h('time', { datetime: instant }, words);

export function loading() {
  return [h('p', { class: 'notice quiet' }, say('loading'))];
}

export function failure(problem, tryAgain) {
  const button = h('button', { type: 'button', class: 'action' }, say('tryAgain'));
  button.addEventListener('click', tryAgain);
  return [
    h(
      'section',
      { class: 'notice', role: 'alert' },
      h('h1', null, problem?.title ?? say('failedTitle')),
      h('p', null, problem?.detail ?? say('failedDetail')),
      button,
      problem?.traceId && h('p', { class: 'trace' }, say('trace', problem.traceId)),
    ),
  ];
}

export function stale(since, tryAgain) {
  const button = h('button', { type: 'button', class: 'action small' }, say('tryAgain'));
  button.addEventListener('click', tryAgain);
  return h('p', { class: 'stale', role: 'status' }, h('span', null, say('stale', time(since))), button);
}

export function board(relay) {
  if (!relay.initiative) {
    return [h('section', { class: 'notice' }, rod('rod large'), h('h1', null, say('nothingTitle')), h('p', null, say('nothingDetail')))];
  }
  return [
    title(relay.initiative),
    h('div', { class: 'stage' }, holder(relay), path(relay)),
    lastLeg(relay.legs),
  ];
}

function title(initiative) {
  const launched = initiative.launchedAt
    ? when(initiative.launchedAt, say('launched', day(initiative.launchedAt)))
    : say('notLaunched');
  return h(
    'section',
    { class: 'title' },
    h('h1', null, text(initiative.name)),
    h('p', { class: 'launched' }, launched),
    initiative.organisers?.length
      ? h(
          'dl',
          { class: 'organisers' },
          h('dt', null, say('organisers')),
          initiative.organisers.map((organiser) => h('dd', null, text(organiser))),
        )
      : null,
  );
}

function holder({ baton, legs }) {
  if (!baton?.custodian) {
    return h(
      'section',
      { class: 'holder nobody', 'aria-labelledby': 'holder' },
      h('p', { class: 'eyebrow' }, rod('rod'), say('baton')),
      h('h2', { id: 'holder' }, say('noHolderTitle')),
      h('p', null, say('noHolderDetail', university(legs[0]?.host))),
    );
  }
  return h(
    'section',
    { class: 'holder', 'aria-labelledby': 'holder' },
    h('p', { class: 'eyebrow' }, rod('rod'), say('holder'), h('span', null, say('custody', number(baton.custodyNumber)))),
    h('h2', { id: 'holder' }, university(baton.custodian)),
    h('p', { class: 'since' }, when(baton.since, say('since', dayAndTime(baton.since)))),
    baton.offer && offer(baton.offer),
    baton.artefact && artefact(say('received'), baton.artefact),
  );
}

function offer({ nominee, offeredAt, lapsesAt }) {
  return h(
    'div',
    { class: 'offer' },
    h('p', { class: 'eyebrow' }, say('offered')),
    h('p', { class: 'to' }, say('offeredTo', university(nominee))),
    h('p', { class: 'fine' }, say('offeredWhen', dayAndTime(offeredAt), dayAndTime(lapsesAt))),
  );
}

function artefact(label, { title: name, makersUnit }) {
  return h(
    'div',
    { class: 'artefact' },
    h('p', { class: 'eyebrow' }, label),
    h('p', { class: 'name' }, text(name)),
    makersUnit && h('p', { class: 'fine' }, say('by', text(makersUnit))),
  );
}

function path({ legs, baton }) {
  const here = baton?.custodian && legs.findLast((leg) => leg.host.code === baton.custodian.code && leg.status !== 'planned');
  return h(
    'section',
    { class: 'path', 'aria-labelledby': 'path' },
    h('h2', { id: 'path', class: 'eyebrow' }, say('path')),
    legs.length === 0 && h('p', { class: 'quiet' }, say('noLegs')),
    h(
      'ol',
      null,
      legs.map((leg) => station(leg, leg === here)),
      legs.length > 0 && !baton?.offer && legs.every((leg) => leg.status !== 'planned')
        ? h('li', { class: 'leg unknown' }, h('span', { class: 'dot', 'aria-hidden': 'true' }), h('p', { class: 'quiet' }, say('next')))
        : null,
      baton?.offer && !legs.some((leg) => leg.status === 'planned' && leg.host.code === baton.offer.nominee.code)
        ? h(
            'li',
            { class: 'leg unknown nominated' },
            h('span', { class: 'dot', 'aria-hidden': 'true' }),
            h('h3', null, university(baton.offer.nominee)),
            h('p', { class: 'chip' }, say('nominated')),
          )
        : null,
    ),
  );
}

function station(leg, isHere) {
  const { summary, showcase } = leg;
  return h(
    'li',
    { class: `leg ${leg.status}${isHere ? ' here' : ''}`, 'aria-current': isHere ? 'step' : null },
    h('span', { class: 'dot', 'aria-hidden': 'true' }, number(leg.number)),
    isHere && h('span', { class: 'carrier', 'aria-hidden': 'true' }, rod('rod')),
    h('p', { class: 'count' }, say('leg', number(leg.number))),
    h('h3', null, university(leg.host)),
    h(
      'p',
      { class: 'chips' },
      h('span', { class: 'chip' }, isHere ? say('holdsNow') : say('status')[leg.status]),
      isHere && leg.status === 'concluded' && h('span', { class: 'chip' }, say('status').concluded),
    ),
    showcase
      ? h('p', { class: 'showcase' }, text(showcase.name), h('span', { class: 'date' }, text(showcase.dateText)))
      : h('p', { class: 'showcase quiet' }, say('noShowcase')),
    summary && h('p', { class: 'fine' }, say('summaryShort', inShort(summary.headcount), summary.sites, summary.presentations)),
  );
}

function lastLeg(legs) {
  const leg = legs.findLast((candidate) => candidate.summary);
  if (!leg) {
    return legs.length > 0 && h('section', { class: 'summary empty' }, h('p', { class: 'quiet' }, say('noSummary')));
  }
  const { summary } = leg;
  return h(
    'section',
    { class: 'summary', 'aria-labelledby': 'summary' },
    h(
      'header',
      null,
      h('h2', { id: 'summary' }, say('summary', number(leg.number))),
      h('p', null, university(leg.host), leg.showcase && ` · ${text(leg.showcase.dateText)}`),
    ),
    h(
      'dl',
      { class: 'figures' },
      headcount(summary.headcount),
      figure(number(summary.sites), say('sites')),
      figure(number(summary.presentations), say('presentations')),
      figure(number(summary.universities), say('universities')),
    ),
    summary.figuresFinal === false && h('p', { class: 'fine' }, say('notFinal')),
    h(
      'div',
      { class: 'details' },
      summary.presentedBy?.length
        ? h(
            'div',
            null,
            h('p', { class: 'eyebrow' }, say('presentedBy')),
            h('ul', null, summary.presentedBy.map((presenter) => h('li', null, university(presenter)))),
          )
        : null,
      summary.artefact && artefact(say('artefact'), summary.artefact),
      summary.nextHost &&
        h('div', null, h('p', { class: 'eyebrow' }, say('nextHost')), h('p', { class: 'name' }, university(summary.nextHost))),
    ),
  );
}

/** A number of people says what it is: counted, at least, too few to tell, or not known. */
function headcount(count) {
  switch (count?.kind) {
    case 'exact':
      return figure(number(count.value), say('participants'), say('exact'));
    case 'more-than':
      return figure([h('small', null, say('moreThan')), h('span', null, number(count.value))], say('participants'), say('moreThanNote'));
    case 'fewer-than':
      return figure([h('small', null, say('fewerThan')), h('span', null, number(count.value))], say('participants'), say('fewerThanNote'));
    default:
      return figure(h('small', null, say('unknown')), say('participants'), say('unknownNote'));
  }
}

function inShort(count) {
  switch (count?.kind) {
    case 'exact':
      return say('people', number(count.value));
    case 'more-than':
      return say('people', `${say('moreThan')} ${number(count.value)}`);
    case 'fewer-than':
      return say('people', `${say('fewerThan')} ${number(count.value)}`);
    default:
      return say('unknownShort');
  }
}

function figure(value, label, note) {
  return h('div', null, h('dt', null, label, note && h('span', null, note)), h('dd', null, value));
}
