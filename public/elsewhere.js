/* global document, location */
// Before the page is drawn: index.html shows the first look, and the address may ask for another place.
if (!/^#?\/?$/.test(location.hash)) document.documentElement.dataset.elsewhere = '';
