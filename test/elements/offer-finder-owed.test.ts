import { expect } from '@open-wc/testing';

import '../../src/elements/offer-finder/offer-finder.js';
import { answer, button, listOf, unfold } from '../helpers/finder.js';
import { finderOf } from '../helpers/offer.js';
import { said } from '../helpers/reader.js';

const data = listOf([{ name: 'A moving-on worker', entitlement: 'statutory' }]);
/** Answers the first questions, then the last one, and skips what is between. */
const asked = async (first: readonly string[], council: string) => {
  const finder = await finderOf(data);
  await unfold(finder, 'questions', 'form');
  for (const one of first) await answer(finder, one);
  for (let skips = 0; skips < 12 && !said(finder, 'question')?.includes(council); skips++) {
    button(finder, 'Skip this question').click();
    await finder.updateComplete;
  }
  await answer(finder, council);
  return said(finder, 'status')!;
};

describe('what <cp-offer-finder> says of who owes it', () => {
  const leaver = ['I left at 18 or later', 'Yes'];

  it('is that a council does, where the law is sure of it', async () => {
    expect(await asked(['19', ...leaver], 'Wenlowdale Council')).to.contain('Wenlowdale Council owes you this');
    expect(await asked(['19', ...leaver], 'Another council')).to.contain('looked after you last owes you this');
  });

  it('is that a council may, where it depends on what was not told', async () => {
    const status = await asked(['19', 'Not sure'], 'Wenlowdale Council');
    expect(status).to.contain('Wenlowdale Council may owe you this').and.not.to.contain('owes you');
    expect(await asked(['19', 'Not sure'], 'Another council')).to.contain('looked after you last may owe you this');
  });

  it('is nothing to those whom no council owes it, who are told to ask all the same', async () => {
    for (const council of ['Wenlowdale Council', 'Another council']) {
      const status = await asked(['30', 'I left before I turned 16', 'No'], council);
      expect(status).not.to.match(/\bowes?\b/);
      expect(status).to.contain('The council may choose to help. Ask what it offers.');
    }
  });

  it('is not said of less than thirteen weeks to those who left before 16 and were free at 16', async () => {
    const status = await asked(['19', 'I left before I turned 16', 'No'], 'Wenlowdale Council');
    expect(status).to.contain('You were not in custody or in hospital at 16.').and.not.to.contain('thirteen weeks');
  });
});
