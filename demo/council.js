const choice = new URLSearchParams(location.search);
const council = document.querySelector('#council');
const language = document.querySelector('#lang');

for (const [name, select] of Object.entries({ council, lang: language })) {
  const known = [...select.options].some(({ value }) => value === choice.get(name));
  select.value = known ? choice.get(name) : select.options[0].value;
}

document.querySelector('#council-name').textContent = council.selectedOptions[0].text;
document.querySelector('#document').lang = language.value;
// The made-up council has measures of its own.
if (council.value === 'illustrative') {
  for (const chart of document.querySelectorAll('[data-made-up]'))
    chart.setAttribute('indicator', chart.dataset.madeUp);
}
document.querySelector('#document').setAttribute('src', `data/${council.value}.json`);

// The other pages of the council stay with the choice.
for (const link of document.querySelectorAll('.pages a')) link.search = location.search;

// The choice is in the address, so that a page can be linked to. `form-action` is closed on strict sites, hence no submit.
document.querySelector('#switch').addEventListener('submit', (event) => {
  event.preventDefault();
  location.search = new URLSearchParams({ council: council.value, lang: language.value }).toString();
});
