/** An ISO 8601 duration in words: `P13M` in French is «13 mois». What is not one comes back as it is. R201. */
export declare function inWords(duration: string, language: string): string;
