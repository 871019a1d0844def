/** The page's own style: there is nothing else to load. Its hash stands in `content-security-policy.ts`. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1b1a; --soft: #5b5a57; --line: #d9d7d2; --link: #0b57d0; --paper: #fdfcfa; --mark: #e0a800 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ededec; --soft: #b0afab; --line: #4a4a4d; --link: #a8c7fa; --paper: #17181a; --mark: #ffc400 }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1.0625rem/1.6 ui-serif, "Iowan Old Style", Georgia, "Liberation Serif", serif }
article { max-inline-size: 42em; margin-inline: auto; padding: clamp(1.25rem, 5vw, 3.5rem) clamp(1rem, 5vw, 2.5rem) 4rem }
h1, h2, h3 { font-family: system-ui, sans-serif; line-height: 1.25; text-wrap: balance; break-after: avoid }
h1 { margin: 0 0 .4em; font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.1rem) }
h2 { margin: 2.2em 0 .7em; font-size: 1.2rem }
h3 { margin: 1.6em 0 .5em; font-size: 1rem }
p { margin: 0 0 .8em }
a { color: var(--link); text-underline-offset: .15em }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
ul, ol { padding-inline-start: 1.4em }
figure { margin: 0 0 1.4em }
img { display: block; max-inline-size: 100%; block-size: auto; border-radius: 4px }
figcaption, table { font: .9375rem/1.5 system-ui, sans-serif; font-variant-numeric: tabular-nums }
table { border-collapse: collapse; margin-block-end: .6em }
th, td { padding: 2px 0; padding-inline-end: 24px; border-block-end: 1px solid var(--line); text-align: start; font-weight: normal }
thead th { font-weight: 600 }
.page-about, .chat-credit, .chat-by, .chat-media { font: .875rem/1.5 system-ui, sans-serif }
.page-about { margin-block-end: 2em; color: var(--soft) }
.chat-pull-quote { margin-block: 1.6em }
.chat-pull-quote blockquote { margin: 0; padding-inline-start: .8em; border-inline-start: 4px solid var(--mark); font-size: 1.3rem; font-style: italic }
.chat-pull-quote p:last-child { margin: 0 }
blockquote { margin: 0 0 1.2em; padding-inline-start: .9em; border-inline-start: 3px solid var(--line); break-inside: avoid }
.chat-post p { margin-block-end: .25em }
.chat-card { padding: .8em 1em; border: 1px solid var(--line); border-radius: 8px }
.chat-compact { margin-block-end: .8em }
.chat-compact .chat-handle { font-weight: 600 }
.chat-quoted { margin: .5em 0; font-size: .9375em }
.chat-credit { color: var(--soft) }
.chat-credit a { color: inherit }
.page-posts { padding: 0; list-style: none }
.chat-entry { margin-block-end: .7em; break-inside: avoid }
.chat-entry time { font-variant-numeric: tabular-nums }
.chat-entry .p-author { color: var(--ink); font-weight: 600 }
.chat-entry .p-author a { font-weight: normal }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --line: #999; --link: #000; --paper: #fff; --mark: #999 }
  body { font-size: 11pt; line-height: 1.45 }
  article { max-inline-size: none; padding: 0 }
  p { orphans: 3; widows: 3 }
  .chat-prose a[href]::after, .chat-post .chat-credit > a[href]::after { content: " (" attr(href) ")"; font-size: .85em }
}
`;
