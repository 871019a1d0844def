import browser from 'webextension-polyfill';

/* Puts what it is sent into IndexedDB and answers when that is on the disk. Nothing else. */

const database = new Promise<IDBDatabase>((resolve, reject) => {
  const opening = indexedDB.open('bare', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('posts', { keyPath: 'url' });
  opening.onsuccess = () => resolve(opening.result);
  opening.onerror = () => reject(opening.error);
});

async function put(post: unknown): Promise<void> {
  const writing = (await database).transaction('posts', 'readwrite', { durability: 'strict' });
  writing.objectStore('posts').put(post);
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onabort = () => reject(writing.error);
  });
}

browser.runtime.onMessage.addListener((message, _, respond) => {
  put(message).then(() => respond(true));
  return true;
});
