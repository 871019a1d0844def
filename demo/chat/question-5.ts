import type { ChatPost } from '../chat-post.ts';

export const question5: readonly ChatPost[] = [
  {
    key: 'q5',
    by: 'imogen_inkwell',
    text: 'Q5, the last one: it is Monday morning, you have no budget and eleven minutes. What is the ONE thing you would start with? #InkwellChat',
    repostedBy: ['lantern_library'],
  },
  {
    by: 'mrs_quillfeather',
    kind: 'post-of-the-week',
    text: 'A5: Put the book on your chair on Friday afternoon, so that you have to pick it up on Monday to sit down. #InkwellChat',
  },
  {
    by: 'lantern_library',
    kind: 'highlight',
    text: 'A5: Ask us! We will bring a box of thirty, and take it back when you hate them. Lists by age, by length and by “has a dog”: https://lantern-lane.example/boxes #InkwellChat',
  },
  {
    by: 'oduya_maths',
    kind: 'highlight',
    text: 'A5: 1. Pick a page. 2. Read it. 3. Resist asking a question about it. Step 3 is the hard one. #InkwellChat',
    repostedBy: ['imogen_inkwell'],
  },
  {
    by: 'drama_dee',
    text: 'A5: Read to the back wall, slowly, standing still. That is the entire course, that will be £300 please 🎭 #InkwellChat',
  },
  {
    by: 'ks3_kofi',
    text: 'A5: Let them see you not knowing a word. Look it up together. Carry on. #InkwellChat',
  },
  {
    by: 'ines_lectora',
    kind: 'highlight',
    lang: 'es',
    text: 'R5: Un poema. Uno. El mismo toda la semana. El viernes lo dicen ellos solos. #InkwellChat',
  },
  {
    by: 'gethin_darllen',
    lang: 'cy',
    text: 'A5: Un bennod, un llais, un funud o dawelwch wedyn. Dim taflen waith!\n\n#InkwellChat #Cymraeg #DarllenYnUchel #Addysg',
  },
  {
    by: 'year6_yusuf',
    kind: 'highlight',
    text: 'A5: Start with the caretaker. Ours read us his favourite on Tuesday and I have never heard a hall so quiet. #InkwellChat',
    key: 'a5-yusuf',
  },
  { by: 'pe_pete_marlow', replyTo: 'a5-yusuf', text: 'Ours does cricket commentary. Same effect. Longer.' },
  {
    by: 'storyloom_books',
    replyTo: 'q5',
    text: 'Read the end first. Then ask if they would like to know how it got like that.',
  },
  {
    by: 'labcoat_lucy',
    text: 'A5: The back of the cereal packet, if that is all there is. Then ask who wrote it and what they wanted from you. #InkwellChat',
  },
  {
    by: 'noa_korim',
    lang: 'he',
    text: 'ת5: ספר דק. דקים מסיימים, ומי שמסיים ספר מתחיל עוד אחד 🙋 #InkwellChat',
  },
  {
    by: 'salma_qiraa',
    lang: 'ar',
    text: 'ج٥: اقرأ ما تحبه أنت. هذا يكفي للبداية. #InkwellChat #قراءة',
  },
  {
    by: 'rory_ect',
    quotes: 'q5',
    text: 'Eleven minutes is generous, our bell has opinions. Starting anyway. #InkwellChat',
  },
  {
    by: 'priya_phonics',
    text: 'A5: Print nothing :goldstar: #InkwellChat',
  },
  {
    by: 'hist_hartley',
    kind: 'highlight',
    text: 'A5: A letter. Real, short, badly spelled. Somebody wrote it and somebody kept it: that is two stories before you have opened your mouth. #InkwellChat',
  },
  {
    by: 'dragonfly_send',
    kind: 'highlight',
    text: 'A5: Same chair, same lamp, same minute of the day, for as long as it takes. Some of our pupils needed six weeks before they trusted that it would happen again tomorrow. Then one of them brought a cushion. Then eleven of them brought cushions. Nothing else about our timetable has ever been improved by its own pupils. #InkwellChat',
    repostedBy: ['governor_gwen'],
  },
  { by: 'quiet_quentin', replyTo: 'q5', text: 'Leave the door open.' },
];
