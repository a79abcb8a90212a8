/**
 * What a search of the local offer knows of English: words that tell nothing, endings, and what young people call
 * things. Written as they are compared: lower case, no accents, no apostrophes; a hyphen joins words said together.
 */
export const offerSearch = {
  silent:
    'a about after all am an and any anyone are as at be been being but by can cant could did do does doing dont for from gd get gets getting give go going gonna got had has have having he help her here him his how i id if ill im in into is it its ive just keep keeps know like lot make many me more my need needs no not now of off on one or our out please really she should so some somebody someone something somewhere stop stuff take taken that the their them there they thing things think thinking this to too took u up us very want wanna was we went were what when where which who why will with wont would ya you your',
  endings: 'ings ing ies es ed s e',
  same: `money: afford poor skint broke dosh wonga quid brassic cash potless skinted
food hungry: starving scran munch grub nosh food-bank foodbank eat peckish
homeless sleep: streets rough sofa-surfing sofa-surf nowhere-to-live nowhere-to-stay nowhere-to-sleep on-the-streets homless
kicked: chucked thrown booted slung
job work: graft employment career shift working
weed cannabis drugs: bud zoot spliff joint green smoke-weed stoned high
drugs: ket coke mandy mdma pills nos balloons spice crack heroin gear stash
alcohol drink: booze drunk bevvy wasted pissed hammered drinking
vaping: vapes elf-bar elfbar vape fags fag cigs ciggies smokes
police: feds fed cops copper bizzies popo
prison custody: jail nick locked-up bird young-offenders yoi
doctor: gp docs ill sick poorly unwell
mental low anxiety: depressed sad down head mh stressed anxious panic crying
death suicide: dying
suicide overdose: od pills tablets
self-harm: sh
hurt harm: self-harm cutting cut-myself
sex: shag sleeping-with hook-up std clap protection rubbers
contraception: johnny johnnies birth-control
pregnant: preggers up-the-duff late knocked-up expecting
baby: kid bubba little-one newborn
boyfriend partner: bf fella bloke
girlfriend partner: gf missus bird
abuse hits: beats hitting slaps punches abusive toxic
social-worker worker: sw pa personal-advisor
moving-on-worker: personal-adviser advisor
college: sixth-form 6th-form uni-course
university: uni unis
rent: renting landlord
flat place: crib yard gaff pad digs apartment
sofa furniture: couch settee
tv: telly
clothes: wear outfit clothing trainers
cold heating: freezing freezin chilly
fridge cooker: freezer oven microwave hob
driving: drive whip wheels theory
bike: pushbike
bus: trains train tram oyster
phone: mobile fone cell iphone android handset
wifi internet: broadband online signal
passport identity: id-card i-d papers documents
immigration: asylum-seeker deport deported deportation
gym: workout weights lifting
football: footy soccer footie
music: mc rapping spit bars tunes
gay: lesbian bi bisexual lgbtq+ queer
hair: afro barbers cornrows weave locs
family: fam mum mam dad nan
brother sister: bro sis sibling siblings
lonely friends: alone mates mate isolated lonley nobody
complaint: complaining moan unfair
bullied: bullying picked-on
gang county: gangs trapping shotting olders running
debt: debts owe owed owing bailiffs klarna
benefits universal: uc dole benifits giro
bill: bills
washing laundry: wash launderette clothes-wash
dentist: tooth teeth braces
glasses: specs optician opticians
exam gcse: exams resit
tutor: tutoring homework revision
excluded: expelled suspended kicked-out-of-school
lawyer solicitor: legal arrested nicked
file records: social-services-file my-file
council-tax: counciltax
present money: birthday xmas
holiday outdoors: holidays trip trips
interpreter: translate translator translation
period: periods tampon pads`,
  crisis: `suicide suicidal crisis self-harm: suicide suicidal kms kys unalive die alive kill killing kill-myself killing-myself end-it end-it-all ending-it ending-it-all end-my-life ending-my-life end-my-own-life take-my-life take-my-own-life taking-my-life taking-my-own-life want-to-be-dead wish-i-was-dead wish-i-were-dead better-off-dead better-off-without-me dont-want-to-live dont-wanna-live no-reason-to-live nothing-to-live-for no-point-living no-point-in-living dont-want-to-be-here dont-wanna-be-here dont-want-to-exist want-to-disappear not-wake-up never-wake-up cant-go-on cant-cope hang-myself hanging-myself drown-myself jump-off-a-bridge in-front-of-a-train slit-my-wrists wrists
crisis overdose suicide: overdose overdosed overdosing too-many-pills too-many-tablets too-many-paracetamol loads-of-pills loads-of-tablets lots-of-pills lots-of-tablets lot-of-pills lot-of-tablets bunch-of-pills all-my-pills all-my-tablets all-the-pills all-the-tablets took-pills took-tablets swallowed-pills swallowed-tablets
self-harm crisis: self-harm self-harmed self-harming selfharm selfharmed selfharming cutting cut-myself cutting-myself cut-my-arm cut-my-arms cut-my-legs cut-my-wrists hurt-myself hurting-myself harm-myself harming-myself burn-myself burning-myself hit-myself hitting-myself scratch-myself scratching-myself punching-myself
abuse safeguarding violence crisis: fgm genital-mutilation genital-cutting raped rape sexually-assaulted sexual-assault`,
};
