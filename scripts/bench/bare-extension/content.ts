import browser from 'webextension-polyfill';

/* A button on each of X's posts. A click sends the post's address and words, and the answer turns it to saved. */

const putting = new MutationObserver(() => {
  for (const post of document.querySelectorAll('article:not(:has([data-bare]))')) {
    const button = document.createElement('button');
    button.dataset.bare = '';
    button.dataset.state = 'idle';
    button.textContent = 'Keep';
    button.addEventListener('click', async () => {
      const url = post.querySelector('time')?.closest('a')?.href;
      await browser.runtime.sendMessage({ url, text: post.querySelector('[data-testid="tweetText"]')?.textContent });
      button.dataset.state = 'saved';
    });
    post.querySelector('[role="group"]')?.append(button);
  }
});
putting.observe(document, { childList: true, subtree: true });
