import type { ChatPost } from '../chat-post.ts';

export const question3: readonly ChatPost[] = [
  {
    key: 'q3',
    by: 'imogen_inkwell',
    text: 'Q3: Voices, props, dramatic pauses: how much performance is too much? Confess your best and your worst. #InkwellChat',
  },
  {
    key: 'a3-dee',
    by: 'drama_dee',
    kind: 'highlight',
    text: 'A3: One voice you can keep up beats six you cannot. I once gave a badger an accent on page 3 and had to live with it for 400 pages. #InkwellChat',
    repostedBy: ['mrs_quillfeather', 'rory_ect'],
  },
  { by: 'mrs_quillfeather', replyTo: 'a3-dee', text: 'My dragon is Welsh. I am not Welsh. It is too late now.' },
  {
    by: 'gethin_darllen',
    text: 'A3: Speaking for Wales, the dragon may stay 🏴󠁧󠁢󠁷󠁬󠁳󠁿 #InkwellChat',
    repostedBy: ['mrs_quillfeather'],
  },
  {
    by: 'oduya_maths',
    text: 'A3: No voices. But I do stop dead before the last word of a problem and look out of the window. They cannot bear it. #InkwellChat',
  },
  {
    by: 'ms_okonkwo_eng',
    kind: 'highlight',
    text: 'A3: The pause is the whole instrument. Count to three in your head. It feels like a week and they lean in. #InkwellChat',
  },
  {
    by: 'ta_tamsin',
    text: 'A3: Worst: knocked a full water tray off the shelf during the storm scene. Best: same day, they thought I meant it. #InkwellChat',
    media: [{ picture: 'storm', alt: 'A child’s drawing: a small boat between tall blue waves under a black cloud.' }],
  },
  {
    by: 'noa_korim',
    kind: 'highlight',
    lang: 'he',
    text: 'ת3: אני קוראת לאט, בקול רגיל, בלי הצגות. השקט הוא האפקט המיוחד. #InkwellChat',
  },
  {
    by: 'pe_pete_marlow',
    text: 'A3: Whistle as a sound effect. Used once. Spoken to once. #InkwellChat',
  },
  {
    by: 'rory_ect',
    text: 'A3: I forgot which voice belonged to whom and now two brothers in our book have swapped personalities. The class has decided it is a plot twist. #InkwellChat',
    key: 'a3-rory',
  },
  { by: 'tomasz_y4', replyTo: 'a3-rory', text: 'Please write to the author and tell them.' },
  {
    by: 'labcoat_lucy',
    kind: 'highlight',
    text: 'A3: Measured it, because of course I did. Same chapter, two groups, with and without voices. Recall after a week: 11 of 14 against 10 of 14. So: please yourselves. #InkwellChat',
    repostedBy: ['oduya_maths'],
  },
  {
    by: 'hist_hartley',
    text: 'A3: Candle (battery), coat (mine), silence (theirs). Never more than one prop at a time. #InkwellChat',
  },
  {
    by: 'priya_phonics',
    kind: 'highlight',
    text: 'A3: With the little ones, the book itself is the prop. I hold it so they can see my finger move, and I get one word wrong on purpose. Pandemonium. Every time. #InkwellChat',
  },
  {
    by: 'parent_polly',
    text: 'A3: At home I have been told, by a person aged four, that I do “Mr Toad too much like Grandad”. #InkwellChat',
  },
  {
    by: 'kitchen_table_bot',
    text: 'Daily timetable reminder: the #InkwellChatter quiz is every Friday at noon. Different people, different inkwell.',
  },
  {
    by: 'salma_qiraa',
    replyTo: 'q3',
    lang: 'ar',
    text: 'ج٣: أغيّر صوتي للذئب فقط. يكفي ذئب واحد 🐺',
  },
  {
    by: 'ks3_kofi',
    kind: 'highlight',
    text: 'A3: Year 8 will forgive a lot, but not a teacher who is pretending to enjoy it. Read what you like. They can hear the difference. #InkwellChat',
  },
  {
    by: 'storyloom_books',
    text: 'A3: An author once told us she writes the pauses first. You can tell: read any page of hers and your shoulders drop. #InkwellChat',
  },
  {
    by: 'bookvan_bob',
    text: 'A3: I sound the horn at the end of a chapter. It is a short horn, but it is mine 🚐 #InkwellChat',
  },
];
