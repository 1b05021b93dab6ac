/** Examples of one kind. */
export interface ExampleGroup {
  readonly title: string;
  readonly addresses: readonly string[];
}

/** What people type, from how they typo. All of it is legal to publish: nobody's own address. */
export const exampleGroups: readonly ExampleGroup[] = [
  {
    title: 'Misspelt names',
    addresses: ['ann@yandeks.ru', 'ann@gmial.com', 'ann@maill.ru', 'Ann@hotmial.co.uk'],
  },
  { title: 'Endings', addresses: ['ann@gmail.con', 'ann@bk.rru', 'ann@yandex'] },
  { title: 'Punctuation', addresses: ['ann@gmail,com', 'ann@@mail.ru', 'ann@gmail.com.'] },
  { title: 'Wrong keyboard layout', addresses: ['фтт"нфтвучюкг', 'user@нфтвучюкг'] },
  { title: 'Look-alike letters', addresses: ['аnn@mail.ru'] },
  { title: 'Pasted wrappers', addresses: ['Ann <ann@gmial.com>', 'mailto:ann@gmail.com'] },
  {
    title: 'Right, and left alone',
    addresses: ['ann@ymail.com', 'ann@hey.com', 'ann@mai.ru', 'ann@ok.ru'],
  },
  { title: 'Wrong, and told why', addresses: ['ann@example', 'rené@acme.com', 'ann@10.0.0.1'] },
];

/** A handful for the first look, from what the field does about them. */
export const firstExamples: readonly ExampleGroup[] = [
  {
    title: 'It asks',
    addresses: ['ann@gmial.com', 'ann@yandeks.ru', 'ann@gmail,com', 'фтт"нфтвучюкг'],
  },
  { title: 'It says why', addresses: ['ann@example', 'rené@acme.com'] },
  { title: 'It keeps quiet', addresses: ['ann@mai.ru', 'ann@hey.com'] },
];
