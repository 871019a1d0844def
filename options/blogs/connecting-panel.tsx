import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { pagesName } from '../../src/ui/access/pages-name.ts';
import { AddressForm } from './address-form.tsx';
import { FoundCard } from './found-card.tsx';
import type { useConnecting } from './use-connecting.ts';

/** What takes the place of the field while the host is on the way; it takes the focus, too, which the field had. */
function Card({ children }: { children: ComponentChildren }) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => card.current?.focus(), []);
  return (
    <div class="blog-card" ref={card} tabIndex={-1}>
      {children}
    </div>
  );
}

/** The steps of connecting a blog, one at a time. */
export function ConnectingPanel({ connecting }: { connecting: ReturnType<typeof useConnecting> }) {
  const { state } = connecting;
  const wasAway = useRef(false);
  const isAddress = state.at === 'address';
  useLayoutEffect(() => {
    wasAway.current = !isAddress;
  }, [isAddress]);
  if (isAddress) {
    return <AddressForm mistake={state.mistake} focused={wasAway.current} onConnect={connecting.connect} />;
  }
  const cancel = (
    <button type="button" class="quiet" onClick={connecting.cancel}>
      {text('options_blog_cancel')}
    </button>
  );
  return (
    <Card key="away">
      {state.at === 'looking' && (
        <>
          <p class="under-way">
            <span id="blog-looking">{text('options_blog_looking', state.host)}</span>
            <progress aria-labelledby="blog-looking" />
          </p>
          <p class="buttons">{cancel}</p>
        </>
      )}
      {state.at === 'elsewhere' && (
        <>
          <p>{state.words}</p>
          <p class="buttons">
            <button type="button" onClick={() => connecting.allow(state.pattern, state.typed)}>
              {text('options_blog_allow', pagesName(state.pattern))}
            </button>
            {cancel}
          </p>
        </>
      )}
      {state.at === 'found' && <FoundCard state={state} connecting={connecting} cancel={cancel} />}
    </Card>
  );
}
