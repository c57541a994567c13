// What the board says, in both languages. Words with places are functions.

const WORDS = {
  zh: {
    title: '接力看板',
    product: '接力',
    skip: '跳到看板',
    more: '更多',
    docs: '接口文档',
    health: '系统状态',
    honesty: '这里的每个数字都来自记录：不知道的写“未知”，不写 0；少于 5 的不显示。',
    loading: '正在读取接力……',
    live: '实时',
    connecting: '正在连接',
    interrupted: '实时连接中断，正在重连；每分钟仍会刷新',
    failedTitle: '暂时读不到接力',
    failedDetail: '网络没有应答，请检查连接后再试。',
    tryAgain: '再试一次',
    trace: (id) => `跟踪编号 ${id}`,
    stale: (time) => `连接出了问题，下面是 ${time} 的情况。`,
    nothingTitle: '接力还没有开始',
    nothingDetail: '市级部门发起行动并确定首站承办高校后，这里会显示接力走到哪里。',
    organisers: '主办',
    launched: (time) => `${time} 启动`,
    notLaunched: '尚未启动',
    baton: '接力棒',
    holder: '持棒高校',
    custody: (number) => `第 ${number} 棒`,
    since: (time) => `自 ${time} 起持棒`,
    noHolderTitle: '接力棒还没有交出',
    noHolderDetail: (host) =>
      host ? `行动启动时，接力棒交给首站承办高校：${host}。` : '行动启动时，接力棒交给首站承办高校。',
    offered: '正在递棒',
    offeredTo: (name) => `已递向 ${name}，待其接棒`,
    offeredWhen: (made, lapses) => `${made} 递出，${lapses} 前接棒有效`,
    received: '接棒信物',
    by: (unit) => `${unit}制作`,
    path: '接力路线',
    leg: (number) => `第 ${number} 站`,
    host: '承办',
    status: { planned: '筹备中', open: '进行中', concluded: '已结束，待交接', 'handed-over': '已交接' },
    holdsNow: '接力棒在这里',
    nominated: '拟接棒',
    noShowcase: '展示交流活动待公布',
    noLegs: '还没有确定站次。',
    next: '下一站待定',
    summary: (number) => `第 ${number} 站小结`,
    summaryShort: (people, sites, presentations) => `${people} · ${sites} 个观摩点 · ${presentations} 个经验分享`,
    noSummary: '第一站的展示交流活动结束后，这里会有小结。',
    participants: '人参加',
    exact: '准确人数',
    moreThan: '超过',
    moreThanNote: '至少，非准确人数',
    fewerThan: '少于',
    fewerThanNote: '人数过少，不显示',
    unknown: '未知',
    unknownNote: '没有记录人数，不等于 0',
    unknownShort: '人数未知',
    people: (count) => `${count} 人`,
    sites: '观摩点',
    presentations: '经验分享',
    universities: '分享高校',
    notFinal: '活动尚未结项，数字可能还会变化。',
    presentedBy: '经验分享',
    artefact: '交接信物',
    nextHost: '接棒高校',
    moved: (from, to) => `接力棒已由 ${from} 交给 ${to}。`,
    offeredNews: (from, to) => `${from} 已向 ${to} 递出接力棒。`,
    offerEndedNews: (to) => `向 ${to} 的递棒不再有效，接力棒未易手。`,
  },
  en: {
    title: 'The relay board',
    product: 'Baton',
    skip: 'Skip to the board',
    more: 'More',
    docs: 'API documentation',
    health: 'Health of the suite',
    honesty: 'Every figure here comes from the record: what is not known is called unknown, never 0; counts below 5 are not shown.',
    loading: 'Reading the relay …',
    live: 'Live',
    connecting: 'Connecting',
    interrupted: 'Live connection interrupted, reconnecting; still refreshed every minute',
    failedTitle: 'The relay cannot be read at the moment',
    failedDetail: 'The network does not answer. Please check your connection and try again.',
    tryAgain: 'Try again',
    trace: (id) => `Trace ${id}`,
    stale: (time) => `The connection has a problem. Below is how things stood at ${time}.`,
    nothingTitle: 'The relay has not begun',
    nothingDetail: 'Once municipal departments have founded an initiative and named the first host, you will see here how far it has come.',
    organisers: 'Organised by',
    launched: (time) => `Launched ${time}`,
    notLaunched: 'Not launched yet',
    baton: 'The baton',
    holder: 'Holds the baton',
    custody: (number) => `Custody ${number}`,
    since: (time) => `Since ${time}`,
    noHolderTitle: 'Nobody holds the baton yet',
    noHolderDetail: (host) =>
      host ? `At the launch it goes to the first host: ${host}.` : 'At the launch it goes to the first host.',
    offered: 'On offer',
    offeredTo: (name) => `Offered to ${name}, not yet accepted`,
    offeredWhen: (made, lapses) => `Offered ${made}; stands until ${lapses}`,
    received: 'Received as',
    by: (unit) => `made in the ${unit}`,
    path: 'The path of the relay',
    leg: (number) => `Leg ${number}`,
    host: 'Host',
    status: { planned: 'Preparing', open: 'Under way', concluded: 'Concluded, handover to come', 'handed-over': 'Handed over' },
    holdsNow: 'The baton is here',
    nominated: 'Nominated',
    noShowcase: 'Showcase to be announced',
    noLegs: 'No legs have been decided yet.',
    next: 'Next host to be named',
    summary: (number) => `What came of leg ${number}`,
    summaryShort: (people, sites, presentations) =>
      `${people} · ${sites} ${sites === 1 ? 'site' : 'sites'} · ${presentations} ${presentations === 1 ? 'presentation' : 'presentations'}`,
    noSummary: 'When the first showcase is over, its summary will be here.',
    participants: 'participants',
    exact: 'counted exactly',
    moreThan: 'more than',
    moreThanNote: 'at least; not an exact count',
    fewerThan: 'fewer than',
    fewerThanNote: 'too few to be shown',
    unknown: 'unknown',
    unknownNote: 'no count was recorded, which is not 0',
    unknownShort: 'number of participants unknown',
    people: (count) => `${count} participants`,
    sites: 'sites visited',
    presentations: 'presentations',
    universities: 'universities presenting',
    notFinal: 'The event is not closed yet; figures may still change.',
    presentedBy: 'Presented by',
    artefact: 'Artefact handed over',
    nextHost: 'Next host',
    moved: (from, to) => `The baton has passed from ${from} to ${to}.`,
    offeredNews: (from, to) => `${from} has offered the baton to ${to}.`,
    offerEndedNews: (to) => `The offer to ${to} stands no more; the baton has not moved.`,
  },
};

const KEPT = 'baton.language';

let language = chosen();

/** Asked for in the address, remembered, or the browser's; Chinese is spoken when none of them helps. */
function chosen() {
  const wishes = [new URLSearchParams(location.search).get('lang'), remembered(), ...navigator.languages];
  const understood = wishes.map((wish) => wish?.slice(0, 2).toLowerCase()).find((wish) => wish in WORDS);
  return understood ?? 'zh';
}

function remembered() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null; // storage may be forbidden; then nothing is remembered
  }
}

export function speak(wanted) {
  language = wanted;
  try {
    localStorage.setItem(KEPT, wanted);
  } catch {
    // see above
  }
  const address = new URL(location.href);
  address.searchParams.set('lang', wanted);
  history.replaceState(null, '', address);
}

export const spoken = () => language;
export const tag = () => (language === 'zh' ? 'zh-CN' : 'en-GB');
export const say = (key, ...parts) => {
  const words = WORDS[language][key];
  return typeof words === 'function' ? words(...parts) : words;
};

/** A bilingual text from the relay; the other language is better than nothing. */
export const text = (both) => both?.[language] || both?.zh || both?.en || '';
export const university = (institution) => text(institution?.name) || institution?.code?.toUpperCase() || '';

/** Times are told as they are in the city of the relay, wherever the reader is. */
const CITY = 'Asia/Shanghai';
export const dayAndTime = (instant) =>
  new Intl.DateTimeFormat(tag(), { dateStyle: 'long', timeStyle: 'short', timeZone: CITY }).format(new Date(instant));
export const day = (instant) =>
  new Intl.DateTimeFormat(tag(), { dateStyle: 'long', timeZone: CITY }).format(new Date(instant));
export const time = (instant) =>
  new Intl.DateTimeFormat(tag(), { timeStyle: 'short', timeZone: CITY }).format(new Date(instant));
export const number = (value) => new Intl.NumberFormat(tag()).format(value);
