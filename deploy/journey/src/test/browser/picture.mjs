// The README's picture: the board as it stands, in English. node picture.mjs ADDRESS CHROMIUM FILE, on a suite that is up.

import { openBoard, speak } from './browser.mjs';

const [address, chromiumPath, file] = process.argv.slice(2);
const { browser, page } = await openBoard(address, chromiumPath);
await page.emulateMedia({ reducedMotion: 'reduce' });
await speak(page, 'en');
await page.locator('#summary').waitFor();
await page.screenshot({ path: file, fullPage: true, scale: 'css' });
await browser.close();
