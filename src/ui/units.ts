/**
 * Units of time in the languages that browsers may not know: Chromium says «13 months» in Icelandic, and no browser's
 * tables have Maltese. One form for each category of number, the last for all others.
 */
export const UNITS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ga: {
    year: 'one={count} bhliain|two={count} bhliain|few={count} bliana|many={count} mbliana|other={count} bliain',
    month: 'one={count} mhí|two={count} mhí|few={count} mhí|many={count} mí|other={count} mí',
    week: 'one={count} seachtain|two={count} sheachtain|few={count} seachtaine|many={count} seachtaine|other={count} seachtain',
    day: 'other={count} lá',
    hour: 'one={count} uair|two={count} uair|few={count} huaire|many={count} n-uaire|other={count} uair',
    minute: 'other={count} nóiméad',
    second: 'one={count} soicind|two={count} shoicind|few={count} shoicind|many={count} soicind|other={count} soicind',
  },
  is: {
    year: 'other={count} ár',
    month: 'one={count} mánuður|other={count} mánuðir',
    week: 'one={count} vika|other={count} vikur',
    day: 'one={count} dagur|other={count} dagar',
    hour: 'one={count} klukkustund|other={count} klukkustundir',
    minute: 'one={count} mínúta|other={count} mínútur',
    second: 'one={count} sekúnda|other={count} sekúndur',
  },
  mt: {
    year: 'one=sena|two=sentejn|few={count} snin|many={count}-il sena|other={count} sena',
    month: 'one=xahar|two=xahrejn|few={count} xhur|many={count}-il xahar|other={count} xahar',
    week: 'one=ġimgħa|two=ġimagħtejn|few={count} ġimgħat|many={count}-il ġimgħa|other={count} ġimgħa',
    day: 'one=jum|two=jumejn|few={count} ijiem|many={count}-il jum|other={count} jum',
    hour: 'one=siegħa|two=sagħtejn|few={count} sigħat|many={count}-il siegħa|other={count} siegħa',
    minute: 'one=minuta|two=żewġ minuti|few={count} minuti|many={count}-il minuta|other={count} minuta',
    second: 'one=sekonda|two=żewġ sekondi|few={count} sekondi|many={count}-il sekonda|other={count} sekonda',
  },
};
