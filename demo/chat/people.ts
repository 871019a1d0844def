import type { Person } from '../chat-post.ts';

interface Participant extends Person {
  /** The Mastodon server this person is on, where it is not the demo's own. */
  readonly server?: string;
}

function onEveryNetwork({ server, ...person }: Participant): Person {
  const { handle } = person;
  return {
    ...person,
    bluesky: `${handle.replaceAll('_', '-')}.example`,
    ...(server === undefined ? {} : { mastodon: `${handle}@${server}` }),
  };
}

export const host: Person = onEveryNetwork({ handle: 'imogen_inkwell', name: 'Imogen Farrow ✒️' });

const participants: readonly Participant[] = [
  { handle: 'oduya_maths', name: 'Chidi Oduya' },
  { handle: 'mrs_quillfeather', name: 'Bea Quillfeather 📚' },
  { handle: 'tomasz_y4', name: 'Tomasz Wrona', server: 'staffroom.example' },
  { handle: 'lantern_library', name: 'Lantern Lane Library' },
  { handle: 'priya_phonics', name: 'Priya Raman :goldstar:' },
  { handle: 'gethin_darllen', name: 'Gethin Pryce 🏴󠁧󠁢󠁷󠁬󠁳󠁿', server: 'dosbarth.example' },
  { handle: 'salma_qiraa', name: 'سلمى حدّاد', server: 'staffroom.example' },
  { handle: 'noa_korim', name: 'נועה ברק' },
  { handle: 'camille_cdi', name: 'Camille Aubert', server: 'salle-des-profs.example' },
  { handle: 'ana_leitora', name: 'Ana Figueira' },
  { handle: 'ms_okonkwo_eng', name: 'Ms Okonkwo 👩🏽‍🏫' },
  { handle: 'dragonfly_send', name: 'Dragonfly SEND Hub' },
  { handle: 'rory_ect', name: 'Rory | ECT, just about' },
  { handle: 'headteacher_hal', name: 'Hal Brennan' },
  { handle: 'storyloom_books', name: 'The Story Loom' },
  { handle: 'pe_pete_marlow', name: 'Pete Marlow' },
  { handle: 'labcoat_lucy', name: 'Dr Lucy Fenn', server: 'staffroom.example' },
  { handle: 'governor_gwen', name: 'Gwen Achterberg' },
  { handle: 'hist_hartley', name: 'J. Hartley' },
  { handle: 'ta_tamsin', name: 'Tamsin (TA, Elm Class)' },
  { handle: 'ks3_kofi', name: 'Kofi Mensah-Reid' },
  { handle: 'drama_dee', name: 'Dee 🎭' },
  { handle: 'year6_yusuf', name: 'Yusuf, Year 6' },
  { handle: 'parent_polly', name: 'Polly' },
  { handle: 'quiet_quentin', name: 'Quentin', optedOut: true },
  { handle: 'bookvan_bob', name: 'Bob & the Book Van 🚐' },
  { handle: 'ines_lectora', name: 'Inés Robledo' },
  { handle: 'anja_liest_vor', name: 'Anja Kessler', server: 'lehrerzimmer.example' },
  { handle: 'railway_ron', name: 'Ron <signals & sidings>' },
];

export const people: readonly Person[] = [host, ...participants.map(onEveryNetwork)];

/** They are on the page, but take no part in the chat. */
export const bystanders: readonly Person[] = [
  { handle: 'paperclip_world', name: 'Paperclip World' },
  { handle: 'kitchen_table_bot', name: 'Kitchen Table Quiz' },
].map(onEveryNetwork);
