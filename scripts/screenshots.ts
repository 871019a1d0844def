import { stage } from '../tests/e2e/support/stage.ts';
import { build } from './build.ts';
import { evening } from './screenshots/evening.ts';
import { connect, edited, published, sendDraft } from './screenshots/on-blog.ts';
import { storePictures, storeTiles } from './screenshots/store.ts';
import { takePicture } from './screenshots/take-picture.ts';
import { showPicks } from './start/workbench.ts';
import { startWordPress } from './wordpress/start-wordpress.ts';

/** The timeline as another browser shows another network. */
async function inFirefox(): Promise<void> {
  const at = await stage('firefox');
  try {
    await takePicture('timeline-firefox', (await evening(at, 'bluesky')).timeline);
  } finally {
    await at.leave();
  }
}

/** The whole way to the blog: a real WordPress on this machine. */
async function inChromium(): Promise<void> {
  const blog = await startWordPress({ version: '7.1' });
  const at = await stage('chromium', { granted: ['*://127.0.0.1/*'] });
  try {
    const { workbench, timeline } = await evening(at, 'x');
    await takePicture('timeline', timeline);
    await connect(at, blog);
    await workbench.bringToFront();
    await showPicks(workbench);
    await takePicture('workbench', workbench);
    await storePictures(workbench, timeline);
    await storeTiles(at.browser);
    await sendDraft(workbench);
    await published(at, blog);
    await edited(blog, workbench);
  } finally {
    await at.leave();
    await blog.close();
  }
}

// What the README, docs/ and the stores show: the made-up chat, in real browsers and on a real blog.
await build();
await inChromium();
await inFirefox();
