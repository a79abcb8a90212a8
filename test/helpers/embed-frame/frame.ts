import { leadOut } from '../../../src/embed/links.js';
import { originsIn } from '../../../src/embed/origins.js';
import { tellHeight } from '../../../src/embed/tell-height.js';

/* What a frame does beside showing an element: it is as high as its address says, and as the page around it says later. */
const asked = new URLSearchParams(location.search);
const box = document.querySelector('div')!;
document.body.style.margin = '0';
box.style.height = `${asked.get('height')}px`;
addEventListener('message', ({ data }) => {
  if (typeof data === 'number') box.style.height = `${data}px`;
  if (data === 'press') document.querySelector('a')!.click();
});
// Nothing of the test is to open: where the link would have, is told.
addEventListener('click', (event) => {
  parent.postMessage({ target: document.querySelector('a')!.target, prevented: event.defaultPrevented }, '*');
  event.preventDefault();
});
leadOut();
tellHeight(box, originsIn(asked.get('hosts') ?? ''), Promise.resolve());
