import type { CareQuestionsWords } from '../en/care-questions.js';

/** Y cwestiynau sy’n dweud ym mha grŵp yn y gyfraith y gallai darllenydd fod, a’r hyn a ddywedir am yr ateb. */
export const careQuestions: CareQuestionsWords = {
  step: (number) => `Cwestiwn ${number}`,
  why: 'Pam rydym yn gofyn:',
  notSure: 'Ddim yn siŵr',
  next: 'Parhau',
  skip: 'Hepgor y cwestiwn hwn',
  enough: 'Dyna ddigon',
  back: 'Yn ôl',
  noAge: 'Ysgrifennwch eich oed mewn rhifau, er enghraifft 19. Neu dewiswch “Ddim yn siŵr”, neu hepgorwch y cwestiwn.',
  goOn: 'Neu pwyswch “Parhau” eto i fynd ymlaen gydag ef.',
  questions: {
    age: 'Faint yw eich oed?',
    history: 'Ydych chi mewn gofal, neu pryd wnaethoch chi adael?',
    thirteenWeeks: 'A fuoch mewn gofal am dair wythnos ar ddeg neu fwy ers troi’n 14?',
    specialGuardianship: 'A aethoch o ofal i fyw gyda gwarcheidwad arbennig?',
    returnedHome: 'Ar ôl troi’n 16, a aethoch yn ôl i fyw gyda rhiant am chwe mis neu fwy?',
    custodyOrHospital: 'Ar eich pen-blwydd yn un ar bymtheg, a oeddech yn y ddalfa neu yn yr ysbyty, yn syth o ofal?',
    education: 'Ydych chi mewn addysg neu hyfforddiant?',
    parent: 'Ydych chi’n rhiant, neu ar fin bod yn un?',
    cameAlone: 'A ddaethoch i’r DU yn blentyn, heb riant?',
    council: 'Pa gyngor fu’n gofalu amdanoch ddiwethaf?',
    place: 'Ble rydych chi’n byw?',
  },
  reasons: {
    age: 'Mae’r gyfraith yn tynnu llinellau ar 16, 18, 21 a 25.',
    history: 'Mae’r hyn y gallwch ei gael yn dibynnu ar a oeddech mewn gofal yn 16, ac yn 18.',
    thirteenWeeks:
      'Gyda thair wythnos ar ddeg mae gennych fwy o hawliau. Nid oes rhaid iddynt fod ar yr un pryd. Nid yw seibiannau byr yn cyfrif.',
    specialGuardianship:
      'Mae gan blant gwarcheidwaid arbennig eu hawliau eu hunain, hyd yn oed os daeth gofal i ben cyn 16.',
    returnedHome: 'Gall dychwelyd adref a weithiodd newid eich grŵp.',
    custodyOrHospital: 'Efallai y byddwch yn cyfrif fel petaech yn dal mewn gofal ar y diwrnod hwnnw.',
    education: 'Mae rhywfaint o help yn para’n hirach tra byddwch yn dysgu.',
    parent: 'Mae mwy o help i rieni ifanc.',
    cameAlone: 'Mae help gyda’ch papurau, a gyda dod o hyd i deulu.',
    council:
      'Y cyngor hwnnw sy’n gorfod rhoi i chi’r hyn y mae’r gyfraith yn ei roi, ble bynnag rydych chi’n byw nawr.',
    place: 'I ddangos beth sy’n agos atoch. Edrychir amdano ar y ddyfais hon ac nid yw’n cael ei anfon i unman.',
  },
  histories: {
    'in-care': 'Rwyf mewn gofal nawr',
    'left-before-16': 'Gadewais cyn troi’n 16',
    'left-at-16-or-17': 'Gadewais yn 16 neu’n 17',
    'left-at-18': 'Gadewais yn 18 neu’n hwyrach',
  },
  yesNo: { yes: 'Do, neu ydw', no: 'Naddo, neu nac ydw' },
  councils: { this: (council) => council, another: 'Cyngor arall' },
  answers: 'Eich atebion',
  change: 'Newid',
  skipped: 'Wedi’i hepgor',
  allSkipped:
    'Fe wnaethoch hepgor y cwestiynau am eich hawliau, ac mae hynny’n iawn. Ni weithiwyd dim allan, ac mae popeth wedi’i restru isod o hyd. Gallwch ofyn hefyd:',
  forget: 'Anghofio fy atebion',
  likely: (group) => `Rydych yn debygol o fod yn ${group}`,
  may: 'Efallai eich bod yn un o’r rhain',
  groups: {
    eligible: 'blentyn cymwys (eligible child)',
    relevant: 'blentyn perthnasol (relevant child)',
    'former-relevant': 'gyn-blentyn perthnasol (former relevant child)',
    qualifying: 'berson sy’n gymwys i gael cyngor a chymorth (qualifying)',
    'looked-after': 'blentyn sy’n derbyn gofal (looked-after child)',
    'care-experienced': 'berson â phrofiad o ofal',
  },
  meanings: {
    eligible: '16 neu 17 oed, yn dal mewn gofal, ac mewn gofal am dair wythnos ar ddeg neu fwy ers 14.',
    relevant: '16 neu 17 oed, wedi gadael gofal, ac wedi cael tair wythnos ar ddeg neu fwy.',
    'former-relevant':
      '18 oed neu’n hŷn, ac yn gymwys neu’n berthnasol o’r blaen. Mae’n para i 25, ac yn hirach ar gyfer cwrs y cytunwyd arno.',
    qualifying:
      '16 i 20 oed, neu i 24 mewn addysg neu hyfforddiant. Bu mewn gofal ar ôl 16, neu aeth at warcheidwad arbennig.',
    'looked-after': 'Y cyngor yw eich rhiant nawr.',
    'care-experienced':
      'Buoch mewn gofal. Mae’r gyfraith yn gosod llai o hawliau pendant i chi, a gall cynghorau ddewis helpu o hyd. Gofynnwch.',
  },
  because: {
    title: 'Pam',
    age: {
      0: 'Rydych o dan 16.',
      16: 'Rydych yn 16 neu’n 17.',
      18: 'Rydych yn 18, yn 19 neu’n 20.',
      21: 'Rydych rhwng 21 a 24.',
      25: 'Rydych yn 25 neu’n hŷn.',
    },
    history: {
      'in-care': 'Rydych mewn gofal.',
      'left-before-16': 'Gadawsoch ofal cyn 16.',
      'left-at-16-or-17': 'Gadawsoch ofal yn 16 neu’n 17.',
      'left-at-18': 'Gadawsoch ofal yn 18 neu’n hwyrach.',
    },
    yes: {
      thirteenWeeks: 'Cawsoch dair wythnos ar ddeg neu fwy mewn gofal ers troi’n 14.',
      education: 'Rydych mewn addysg neu hyfforddiant.',
      specialGuardianship: 'Aethoch i fyw gyda gwarcheidwad arbennig.',
      returnedHome: 'Aethoch yn ôl i fyw gyda rhiant.',
      custodyOrHospital: 'Roeddech yn y ddalfa neu yn yr ysbyty yn 16.',
    },
    no: {
      thirteenWeeks: 'Cawsoch lai na thair wythnos ar ddeg mewn gofal ers troi’n 14.',
      education: 'Nid ydych mewn addysg na hyfforddiant.',
      specialGuardianship: 'Nid aethoch at warcheidwad arbennig.',
      returnedHome: 'Nid aethoch yn ôl i fyw gyda rhiant.',
      custodyOrHospital: 'Nid oeddech yn y ddalfa nac yn yr ysbyty yn 16.',
    },
    disagree: 'Nid yw dau o’ch atebion yn mynd gyda’i gilydd. Aethom yn ôl eich oed.',
  },
  follow: 'Yr hyn y gallwch ofyn amdano',
  follows: {
    'personal-adviser': 'Cynghorydd personol.',
    'personal-adviser-if-wanted':
      'Cynghorydd personol nes eich bod yn 25, os ydych eisiau un. Gallwch ddod yn ôl a gofyn.',
    'pathway-plan': 'Cynllun llwybr, wedi’i wneud gyda chi.',
    'home-until-18': 'Cartref, ac aros mewn gofal nes eich bod yn 18.',
    'home-and-money': 'Cartref ac arian i fyw arno gan y cyngor, nes eich bod yn 18.',
    'education-support': 'Help gyda chostau addysg neu hyfforddiant.',
    'advice-and-assistance': 'Cyngor a help, a all fod yn arian.',
    'care-plan': 'Cynllun gofal, a adolygir gyda chi, a gweithiwr cymdeithasol.',
    'council-may-choose-to-help': 'Gall y cyngor ddewis helpu. Gofynnwch beth mae’n ei gynnig.',
    'other-places-may-count': 'Gall ysbyty, ysgol breswyl neu faethu preifat ar ôl 16 gyfrif hefyd. Dywedwch wrthynt.',
    'ask-the-other-council': 'Gofynnwch i’r cyngor a fu’n gofalu amdanoch ddiwethaf, ble bynnag rydych chi’n byw nawr.',
    'help-for-parents': 'Help i rieni ifanc.',
    'immigration-advice': 'Cyngor am eich papurau, cyn troi’n 18 os gallwch.',
    'help-after-custody': 'Help pan ddewch allan o’r ddalfa.',
    'local-offer': 'Popeth yn y cynnig lleol sy’n addas i chi: mae wedi’i restru isod.',
    advocate: 'Eiriolwr: rhywun ar eich ochr, am ddim, nad yw’n dod o’r cyngor.',
  },
  surer: 'Byddai hyn yn ei wneud yn sicrach',
  missing: {
    age: 'Faint yw eich oed.',
    history: 'Pryd gadawsoch ofal.',
    thirteenWeeks: 'A gawsoch dair wythnos ar ddeg mewn gofal.',
    education: 'A ydych mewn addysg neu hyfforddiant.',
    specialGuardianship: 'A aethoch at warcheidwad arbennig.',
    returnedHome: 'A aethoch yn ôl adref.',
    custodyOrHospital: 'A oeddech yn y ddalfa neu yn yr ysbyty yn 16.',
    council: 'Pa gyngor fu’n gofalu amdanoch ddiwethaf.',
    parent: 'A ydych yn rhiant.',
    cameAlone: 'A ddaethoch i’r DU ar eich pen eich hun.',
    homeSettled: 'A yw’r cyngor yn cyfrif cartref gyda theulu yn sefydlog. Dim ond y cyngor all ddweud.',
    educationAgreed: 'A gytunodd y cyngor i gwrs ar ôl 25. Dim ond y cyngor all ddweud.',
  },
  owed: {
    this: (council, sure) =>
      `${sure ? `Mae ${council} yn gorfod rhoi hyn i chi` : `Efallai fod ${council} yn gorfod rhoi hyn i chi`}, ble bynnag rydych chi’n byw nawr.`,
    another: (council, sure) => `${lastCouncil(sure)} Efallai y bydd ${council} yn eich helpu hefyd.`,
    'not-known': (_, sure) => lastCouncil(sure),
  },
  guidance: 'Canllaw yw hwn, nid penderfyniad. Dim ond y cyngor all benderfynu. Gofynnwch, a gofynnwch eto:',
};

function lastCouncil(sure: boolean): string {
  const owes = `${sure ? 'Mae’r' : 'Efallai fod y'} cyngor a fu’n gofalu amdanoch ddiwethaf yn gorfod rhoi hyn i chi`;
  return `${owes}, ble bynnag rydych chi’n byw nawr.`;
}
