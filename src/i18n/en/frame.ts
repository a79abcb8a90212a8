/** What the page inside a frame says by itself, where no element can speak. */
export const frame = {
  title: 'Information from the council',
  late: 'This information could not be shown here.',
  open: 'Try to open it on a page of its own',
  problems: {
    'no-element': 'Nothing is shown here, because this page does not say what to show.',
    'unknown-element': 'Nothing is shown here, because this page asks for something that does not exist.',
    'no-source': 'There is nothing to show here yet, because this page does not say where the information is.',
    'foreign-source':
      'This is not shown, because the information would come from somewhere that this website does not vouch for.',
  },
  team: 'The website’s team can see why.',
};

export type FrameWords = typeof frame;
