/* How many people shared the page this script is on. */
document.querySelector('[data-vitrine-compte]').textContent = '214 personnes ont partagé cet article sur Vitrine.';
