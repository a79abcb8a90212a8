/** Children and young people in Welsh, as patterns, with every first letter that the word before them may give them. */
const SEVERAL =
  `(?:[pb]|ph|mh)lant|(?:[pb]|ph|mh)obl ifanc|[mf]erched|[bfm]echgyn|[bfm]abanod|[bf]abis|ymad[aä]wyr gofal
  |rh?ai sy[’']n (?:gadael|derbyn) gofal|dd?isgyblion|unigolion ifanc|oedolion ifanc|(?:c|g|ch|ngh)eiswyr lloches
  |ffoaduriaid|[mf]yfyrwyr|dd?ysgwyr|(?:[pb]|ph|mh)rentisiaid|rh?ieni ifanc|[mf]amau ifanc`.replace(/\n\s+/g, '');
const ONE =
  `(?:[pb]|ph|mh)lentyn|(?:[pb]|ph|mh)erson ifanc|[mf]erch|[bfm]achgen|[bfm]aban|[bf]abi|ymad[aä]wr gofal|dd?isgybl
  |unigolyn ifanc|oedolyn ifanc|(?:c|g|ch|ngh)eisiwr lloches|ffoadur|[mf]yfyriwr|dd?ysgwr|(?:[pb]|ph|mh)rentis
  |rh?iant ifanc|[mf]am ifanc`.replace(/\n\s+/g, '');

const end = '(?![\\w’-])';

/** "Of", "of the", "of our": of those who are counted. */
export const welshOf = "o(?:[’'](?:r|n|i|u|ch)| ein| eich| blith(?: y| ein)?)?";

/** Children and young people after a number: "3 o blant", "2 o'n plant", "tri phlentyn", "dau berson ifanc". */
export const welshChildren = `(?:${welshOf} (?:${SEVERAL})|${ONE})${end}`;

/** One of them: "un plentyn". */
export const welshChild = `(?:${ONE})${end}`;

/** All of them: "ein plant", "y bobl ifanc". */
export const welshOurs = `(?:(?:ein|y|yr) )(?:${SEVERAL})${end}`;

const NAMED = new RegExp(
  `^\\W*(?:(?:cyfanswm|nifer)(?: y| yr| ${welshOf})? (?:${SEVERAL})|(?:(?:ein|y|yr) )?(?:${SEVERAL}) (?:ar|mewn|yn|sydd|sy[’']n|wedi|heb|dan))\\b`,
  'i',
);

/** Whether words before a number say that it is of children: "Nifer y plant a fabwysiadwyd". */
export function namesWelshChildren(name: string): boolean {
  return NAMED.test(name);
}
