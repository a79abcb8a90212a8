import { offerSearch as english } from '../en/offer-search.js';

/** What a search of the local offer knows of Welsh. Names and needs are often in English, so both are looked for. */
export const offerSearch = {
  silent:
    'a ac ag am ar at beth ble bod byddaf chi ches dw dwi dwin ddim ei eich ein eisiau ers fel fi fod fy ga gael gallaf gan gormod gyda help hi hyn i iawn io llawer mae mewn mi na nac neu ni o oes oherwydd os pam pan pwy rhaid rwy rydw rwyf s stopio sut sydd syn ti tin u un wedi wrth y yn yr yw',
  endings: 'iadau iaid iau ion oedd au',
  same: `money: arian pres ceiniog tlawd sgint
food: bwyd llwglyd banc-bwyd bwyta
homeless: digartref cysgu stryd unman
job: gwaith swydd swyddi gyrfa
drugs: cyffuriau canabis
drink alcohol: diod meddw cwrw
vaping: fepio ysmygu smygu sigarets
police: heddlu
prison: carchar
doctor: meddyg meddygfa sal
mental feelings: iselder pryder trist isel
suicide overdose: tabledi pils
sex: rhyw
contraception: condomau
pregnant: beichiog
baby: babi
partner boyfriend: cariad
abuse: cam-drin trais
worker: gweithiwr
college: coleg
university: prifysgol
rent: rhent landlord
flat home: fflat cartref ty
furniture: dodrefn celfi soffa gwely
driving: gyrru
bus: bws bysiau teithio
phone: ffon
internet: rhyngrwyd
passport: pasbort
immigration: mewnfudo lloches
gym swimming: campfa nofio
football: pel-droed
music: cerddoriaeth
brother sister: brawd chwaer brodyr
lonely: unig
complaint: cwyn cwyno
bullied: bwlio
debt: dyled dyledion
benefits universal: budd-dal budd-daliadau
bill: biliau
dentist: deintydd dannedd
glasses: sbectol
tutor: tiwtor
solicitor legal: cyfreithiwr
plan: cynllun
interpreter: cyfieithydd
council-tax: treth-cyngor`,
  // Whoever reads in Welsh may type in English, and nobody is to be missed for that.
  crisis: `${english.crisis}
suicide suicidal crisis self-harm: hunanladdiad hunanladdol marw farw lladd ladd lladd-fy-hun ladd-fy-hun diweddu-fy-mywyd ddiweddu-fy-mywyd dod-a-fy-mywyd-i-ben rhoi-diwedd-ar-fy-mywyd ddim-eisiau-byw dim-eisiau-byw ddim-eisiau-bod-yma ddim-am-fyw methu-ymdopi crogi-fy-hun
crisis overdose suicide: gorddos orddos gormod-o-dabledi ormod-o-dabledi gormod-o-bils ormod-o-bils llawer-o-dabledi llwyth-o-dabledi llwyth-o-bils fy-nhabledi-i-gyd
self-harm crisis: hunan-niweidio hunan-niwed hunanniweidio hunanniwed niweidio-fy-hun anafu-fy-hun brifo-fy-hun frifo-fy-hun torri-fy-hun dorri-fy-hun llosgi-fy-hun losgi-fy-hun
abuse safeguarding violence crisis: anffurfio-organau-cenhedlu treisio threisio nhreisio trais-rhywiol`,
};
