import { useRef } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { RemoteKind } from '../../src/model/sync-status.ts';
import type { SyncConfig } from '../../src/sync/config.ts';
import { useWrites } from '../frame/writes-context.ts';
import { AnewCard } from './anew-card.tsx';
import { BlogForm } from './blog-form.tsx';
import { JoinForm, type ReadCode } from './join-form.tsx';
import { type Candidate, connectedBlog, pairedServer, type ServerConfig, typedServer } from './server-config.ts';
import { ServerForm } from './server-form.tsx';
import { useConnectedBlogs } from './use-connected-blogs.ts';
import { useTrying } from './use-trying.ts';
import { type FirstAct, takeWay } from './way-acts.ts';
import { WaysList } from './ways-list.tsx';

/** Which form is open; `join`: the one in which a pairing code is pasted. */
export type OpenForm = 'wordpress' | 'webdav' | 'couchdb' | 'join' | null;

interface WaysProps {
  readonly config: SyncConfig;
  /** What the browser lets us reach. */
  readonly origins: readonly string[];
  readonly open: OpenForm;
  onOpen(form: OpenForm): void;
  /**
   * This device syncs in another way now.
   * @param isNew with a new key, which other devices need
   */
  onTaken(isNew: boolean): void;
}

/** The ways to sync, and what has to be said for those that have a server. */
export function Ways({ config, origins, open, onOpen, onTaken }: WaysProps) {
  const writes = useWrites();
  const blogs = useConnectedBlogs() ?? [];
  const { trying, refuse, attempt, leave } = useTrying(origins, config);

  /** What was pressed for the form that is open: the focus goes back there. */
  const opener = useRef<Element | null>(null);
  const show = (form: OpenForm) => {
    leave();
    opener.current = document.activeElement;
    onOpen(form === open ? null : form);
  };
  const choose = (kind: RemoteKind) => {
    if (kind !== 'account' && kind !== 'off') return show(kind);
    leave();
    onOpen(null);
    takeWay(writes, config, { kind }, 'now');
    onTaken(false);
  };
  const close = () => {
    leave();
    onOpen(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  const connect = async (candidate: Candidate, first: FirstAct) => {
    if (!(await attempt(candidate, first))) return;
    close();
    onTaken(first !== 'merge');
  };
  const startAnew = async (server: ServerConfig) => {
    await takeWay(writes, config, server, 'replace');
    close();
    onTaken(true);
  };
  const join = (code: ReadCode) => {
    if (typeof code === 'string') refuse(text(`sync_join_${code}`));
    else if (code.kind === 'wordpress' && !blogs.some(({ root }) => root === code.root)) refuse(text('sync_join_blog'));
    else connect(pairedServer(code), 'merge');
  };

  const isTaken = trying.at === 'taken' && open !== 'join';
  const shared = { trying, onCancel: close };
  return (
    <>
      <WaysList current={config.kind} open={open === 'join' ? null : open} onChoose={choose}>
        {open === 'wordpress' && (
          <BlogForm {...shared} onConnect={(root) => connect(connectedBlog(root, config), 'now')} />
        )}
        {(open === 'webdav' || open === 'couchdb') && (
          <ServerForm
            {...shared}
            key={open}
            kind={open}
            known={config.kind === open ? config : null}
            onConnect={(typed) => {
              const server = typedServer(typed, config);
              if (server !== null) connect(server, 'now');
              else if (typed.address.trim() === '') refuse(text('sync_address_missing'));
              else refuse(text('options_blog_strange', typed.address.trim()));
            }}
          />
        )}
        {isTaken && (
          <AnewCard words={text('sync_taken')} onJoin={() => onOpen('join')} onAnew={() => startAnew(trying.config)} />
        )}
      </WaysList>
      <p>
        <button type="button" aria-expanded={open === 'join'} onClick={() => show('join')}>
          {text('sync_join')}
        </button>
      </p>
      {open === 'join' && <JoinForm {...shared} onJoin={join} />}
    </>
  );
}
