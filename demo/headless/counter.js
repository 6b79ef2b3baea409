/* A counter of visits, as a third party would write it: it runs only if the gate lets it. */
document.cookie = '_compteur=1; Path=/; Max-Age=15552000; SameSite=Lax';
document.getElementById('count').textContent = '1';
