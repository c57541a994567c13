// Watches the relay board while the baton moves from SZPU to Shenzhen University.
// node relay-board.mjs ADDRESS CHROMIUM FOLDER: says "ready for the handover" and then waits for it; pictures go to the folder.

import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { holderIs, openBoard, speak } from './browser.mjs';

const [address, chromiumPath, folder] = process.argv.slice(2);
const THE_HANDOVER_TAKES = 180_000;
const NARROW = { width: 390, height: 844 };
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

await mkdir(folder, { recursive: true });
const { browser, page, complaints } = await openBoard(address, chromiumPath);

async function picture(name) {
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** What axe calls serious or critical; the script is evaluated by the debugger, which the page's own policy does not bind. */
async function barriers() {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`);
}

async function fitsItsWidth() {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: globalThis.innerWidth,
  }));
  assert.ok(content <= window, `${content} px in a window of ${window} px`);
}

async function isFineIn(language, lang, holder) {
  await speak(page, language);
  await holderIs(page, holder);
  assert.equal(await page.locator('html').getAttribute('lang'), lang);
  assert.match(await page.title(), new RegExp(`^${holder}`));
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    assert.deepEqual(await barriers(), [], `${language}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await picture(`after-${language}`);
}

try {
  await speak(page, 'en');
  await holderIs(page, 'Shenzhen Polytechnic University');
  await speak(page, 'zh');
  await holderIs(page, '深圳职业技术大学');
  await picture('before-zh');
  await page.evaluate(() => (globalThis.sameDocument = true));

  console.log('ready for the handover');
  await holderIs(page, '深圳大学', THE_HANDOVER_TAKES);
  assert.equal(await page.evaluate(() => globalThis.sameDocument), true, 'the page was reloaded');
  console.log('the page moved with the baton');

  await isFineIn('zh', 'zh-CN', '深圳大学');
  await isFineIn('en', 'en', 'Shenzhen University');
  for (const words of ['106', 'exact', 'Shenzhen Polytechnic Impression', 'Benchmark Leading Universities Initiative']) {
    assert.ok(await page.getByText(words).first().isVisible(), words);
  }

  await page.setViewportSize(NARROW);
  for (const language of ['en', 'zh']) {
    await speak(page, language);
    await fitsItsWidth();
    assert.deepEqual(await barriers(), [], `${language}, narrow`);
    await picture(`narrow-${language}`);
  }
  assert.deepEqual(complaints, []);
  console.log('both languages, both colour schemes and a phone: fine');
} finally {
  await browser.close();
}
