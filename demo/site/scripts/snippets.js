/** What the page for developers shows and runs: the code read is the code run. */
export const snippets = [
  {
    title: 'Demander',
    text: '`granted` répond aussitôt, pour une catégorie ou un service. Un nom inconnu est toujours refusé.',
    run: (placet, show) => {
      show('statistics', placet.granted('statistics'));
      show('posthog', placet.granted('posthog'));
      show('inconnu', placet.granted('inconnu'));
    },
  },
  {
    title: 'Lire le choix',
    text: '`choice` est un instantané en lecture seule.',
    run: (placet, show) => {
      const { state, categories, decidedAt, expiresAt } = placet.choice;
      show(state, categories, decidedAt, expiresAt);
    },
  },
  {
    title: 'Attendre un accord',
    text: '`when` se résout dès que l’accord est donné, et se rejette si vous renoncez.',
    run: async (placet, show) => {
      show('en attente des préférences…');
      const patience = AbortSignal.timeout(20_000);
      await placet.when('preferences', { signal: patience });
      show('préférences accordées');
    },
  },
  {
    title: 'Faire, puis défaire',
    text: '`watch` rappelle à chaque accord ; ce que vous rendez s’exécute au retrait.',
    run: (placet, show) => {
      const stop = placet.watch('marketing', () => {
        show('marketing accordé : on commence');
        return () => show('marketing retiré : on range');
      });
      show('à l’écoute', typeof stop);
    },
  },
  {
    title: 'Suivre les changements',
    text: '`on` dit ce qui a tourné, et pourquoi.',
    run: (placet, show) => {
      placet.on('change', ({ reason, granted, denied }) => {
        show(reason, { granted, denied });
      });
      show('à l’écoute');
    },
  },
  {
    title: 'Accepter, par le code',
    text: 'Rend le reçu. Il porte `api` : ce n’est pas un clic du visiteur.',
    run: async (placet, show) => {
      const receipt = await placet.acceptAll();
      show(receipt.event.method, receipt.event.state, receipt.receiptId);
    },
  },
  {
    title: 'Refuser, par le code',
    text: 'La même chose, en sens inverse.',
    run: async (placet, show) => {
      const receipt = await placet.rejectAll();
      show(receipt.event.method, receipt.event.state, receipt.receiptId);
    },
  },
  {
    title: 'Choisir',
    text: 'Ce qui est nommé est réglé ; ce qui n’a jamais eu de réponse est refusé.',
    run: async (placet, show) => {
      await placet.choose({ statistics: true, posthog: false });
      show(placet.choice.services);
    },
  },
  {
    title: 'Retirer',
    text: 'Arrête, efface, vérifie, et dit ce qui reste.',
    run: async (placet, show) => {
      const { erased, blocked, leftover } = await placet.withdraw('statistics');
      show('effacé', erased);
      show('bloqué', blocked);
      show('restant', leftover);
    },
  },
  {
    title: 'Ouvrir le panneau',
    text: 'Sans script, un lien vers `#placet` suffit.',
    run: async (placet, show) => {
      await placet.open('preferences');
      show('panneau ouvert');
    },
  },
  {
    title: 'Les reçus',
    text: 'Chaque décision laisse une preuve, liée à la précédente par son empreinte.',
    run: async (placet, show) => {
      show('reçus', placet.receipts.all().length);
      show('chaîne intacte', await placet.receipts.verify());
      show(placet.receipts.export('csv'));
    },
  },
  {
    title: 'Changer de langue',
    text: 'Le bandeau et le panneau suivent aussitôt.',
    run: async (placet, show) => {
      await placet.setLanguage('en');
      await placet.open('preferences');
      show('preferences, in English');
    },
  },
];
