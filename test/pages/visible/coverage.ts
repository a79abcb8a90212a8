/** One line of what a strategy prints, and the words or figures by which a reader finds it on the council's pages. */
type Line = [line: string, ...words: (string | RegExp)[]];

export type Council = 'westmorland-and-furness' | 'wakefield' | 'st-helens' | 'cambridgeshire';

/** What must be found. Figures, titles and short names, council by council, in the order of the strategies. */
export const printed: Record<Council, Line[]> = {
  'westmorland-and-furness': [
    [
      'what the strategy is',
      'Westmorland and Furness Council',
      'Cared for Children and Care Experienced Young People’s Strategy',
      '2028',
      'V 2/333',
      'A great place to live, work and thrive',
    ],
    [
      'four messages, by role',
      'Promise Ambassadors',
      'Care Experienced Ambassador',
      'Cabinet Member for Children’s Services, Education and Skills',
      'Director of Children’s Services',
    ],
    ['two guiding principles', 'Relationships', 'Inclusivity', 'Stable Homes, Built on Love'],
    [
      'five priorities',
      'Home – Stability and Security',
      'Education, Employment and Training',
      'Health and Emotional Wellbeing',
      'Relationships with Carers and Families',
      'Steps to Independence',
    ],
    ['the promise that is not printed', 'Our Promise'],
    ['fifteen tiles: how many', '250', '180', '270', /44 of 289/],
    [
      'fifteen tiles: how many in a hundred',
      ...['62%', '60%', '6%', '70%', '15%', '8%', '12%', '5%', '57%', '4%', '19%'],
    ],
    ['a figure that is missing from the print', /the figure is missing from the printed source/],
    [
      'support for carers',
      'Skills to Foster',
      /21 hours/,
      'Fostering Changes',
      'Fostering Friendly',
      'Fostering Network',
      'Cumbria Fostering',
      /kinship/,
    ],
    ['partners', 'NHS England', /integrated care board/, /police/, /probation/, /education/, 'NHS Constitution'],
    [
      'who answers to whom',
      'Corporate Parenting Board',
      'Corporate Parent Board',
      'Cared for Children Partnership Board',
      'Virtual School Governance Board',
      /steering group/,
    ],
    ['references', 'Working Together', 'National Framework'],
    [
      'languages, each in its own script',
      ...['العربية', 'বাংলা', '中文', 'Lietuvi', 'Polski', 'Portugu', 'Türkçe'].map((name) => new RegExp(name, 'i')),
    ],
    ['formats and the number to ring', 'Braille', 'CD', /large (type|print)/, '0300 373 3300'],
    ['the Cabinet report', /30 april 2024/, /£500,000/, 'Customers', 'Workforce', 'Economy and Culture'],
    ['not applicable, none and to follow told apart', /(does not apply|not applicable)/, /to follow/],
    ['the new name of a priority', /partnerships with carers/i],
  ],
  wakefield: [
    ['with whom the pledge was made', /made with: young people and children in care council/],
    ['what the strategy is', 'Children in Care Strategy 2018 - 2021', 'Version 2', 'January 2020', '4 January 2019'],
    ['that its review is past', /review was due in january 2020/],
    [
      'what it is read with, named and not here',
      'Pledge to Children in Care and Care Leavers',
      'Sufficiency Strategy 2018 - 2021',
      'Wakefield Safeguarding Children’s Board Business Plan',
      'Looked After Children and Care Leavers Strategy 2014 -2017',
    ],
    [
      'six priorities',
      'Stay Safe',
      'Stable Placements',
      'Health and Well-Being',
      'Education and Enjoyment',
      'Positive Contribution',
      'Economic Stability and Well-Being',
    ],
    ['figures', '72,670', '562', '75.7', '69', '74', '86', '80', /over 10%/, '3%'],
    ['England’s rate, which is not printed', /the source does not give a figure/],
    ['its children in care council', 'Build our Futures', 'Improvement Group'],
    [
      'the chain of who answers to whom',
      'Corporate Parenting Committee',
      'Overview and Scrutiny',
      'Directorate Management Team',
    ],
    ['the two who signed', 'Portfolio Holder', 'Corporate Director'],
  ],
  'st-helens': [
    ['who agreed the promise', /agreed by: corporate parenting panel/],
    ['what the strategy is', /interim/, /12 months/],
    ['four parts of the Promise', 'Respect', 'Skills for life', 'Support', 'Keep healthy'],
    ['two more themes', 'Achieving permanence', /enablers/],
    ['three targets with a number', /426 days/, /121 days/, /100%/],
    [
      'who watches over it',
      'Corporate Parenting Forum',
      'Corporate Parenting Panel',
      'Performance Clinics',
      'Children in Care Council',
      'Care Leavers Group',
      'Multi-Agency Safeguarding Partnership',
      /bi monthly/,
    ],
    ['who wrote the foreword', 'Strategic Director'],
    ['the age up to which it helps', '25'],
  ],
  cambridgeshire: [
    ['what the strategy is', 'Corporate Parenting Strategy', '2018', '2021', 'Change Lives, Every Day'],
    ['seven workstreams', 'Relationships', 'Safety', 'Rights', 'Well-Being', 'Achieving', 'Recovery', 'Reunification'],
    ['who made it and how', 'Voices Matter', 'Your Life, Your Care', 'Bright Spots', 'Coram Voice', 'Bristol'],
    [
      'the law it names',
      'Children Act 1989',
      /children \(leaving care\) act 2000/,
      /children and social work act 2017/,
    ],
    ['how it is watched', 'MOMO', 'NSPCC', /s\.?\s?20|section 20/, 'Virtual School', 'SDQ'],
    ['who signed', /chief executive/, /lead member/, /children's services director/],
    [
      'who made and signed the promises, and until which age one is kept',
      /made with: voices matter/,
      /signed by: children's services director and lead member/,
      /until the age of 25/,
    ],
  ],
};

/** What must not be found, because the council did not print it. */
export const absent: Record<Council, Line[]> = {
  'westmorland-and-furness': [
    ['a start that is not printed', /2024 to 2028/, /from 2023/, /2023 to 2028/],
    ['a figure for education, employment and training', /\d+% (are )?in (education|eet)/],
    [
      'an outcome under one of the priorities, of which no link is printed',
      /what should be different \([1-6]\)/,
      /also serves/,
    ],
    ['a Promise, whose text is not printed', /not yet reviewed/, /link to this promise/, /we promise (you|to)/],
    ['the principle of high aspirations as printed', /the council prints: .*high aspirations/],
    ['code, or holes in a text', /undefined/, /\[object/, /\bnan\b/, /\bnull\b/],
  ],
  wakefield: [
    ['a rate of England in the years of the strategy', /31 march 201[678][^.]{0,80}england[^.]{0,30}\d per 10,000/],
    ['a Pledge that was not printed', /we pledge/],
    ['code, or holes in a text', /undefined/, /\[object/, /\bnan\b/, /\bnull\b/],
  ],
  'st-helens': [
    ['a year in which the 12 months begin', /from 2019 to 2020/, /2019 to 2022/],
    ['a headline figure', /children in care on 31 march/],
    ['code, or holes in a text', /undefined/, /\[object/, /\bnan\b/, /\bnull\b/],
  ],
  cambridgeshire: [
    ['a target or a figure', /target: \d/, /\d+% of/],
    ['a version', /version \d/],
    [
      'one of the promises under one of the workstreams, of which no link is printed',
      /other promises/,
      /(relationships|safety|rights|well-being|achieving|recovery|reunification) \d* ?(promises? )?explain to you why/,
    ],
    ['code, or holes in a text', /undefined/, /\[object/, /\bnan\b/, /\bnull\b/],
  ],
};
