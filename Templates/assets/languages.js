// The links to other languages lead to the same place of the page.
const keepPlace = () => {
  for (const link of document.querySelectorAll('.languages a')) link.hash = location.hash;
};
addEventListener('hashchange', keepPlace);
keepPlace();
