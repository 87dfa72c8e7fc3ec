type Structure = Readonly<Record<"en" | "de", string>>;

/** How a screen reader finds the board and the ballot, by the name of the view. */
export const STRUCTURE: Readonly<Record<string, Structure>> = {
  "cockpit-cluster": {
    en: `
      - region /^First moment, \\d+ cards?/:
        - heading "First moment" [level=2]
        - list:
          - listitem:
            - 'checkbox /^Choose (card|moment): .+/'
            - button /^Move to … .+/`,
    de: `
      - region /^Erster Moment, \\d+ Karten?/:
        - heading "Erster Moment" [level=2]
        - list:
          - listitem:
            - 'checkbox /^(Karte|Moment) auswählen: .+/'
            - button /^Verschieben nach … .+/`,
  },
  "phone-vote": {
    en: `
      - list:
        - listitem:
          - heading [level=2]
          - group /^Dots for .+/:
            - 'button /^One dot less: .+/'
            - 'button /^One dot more: .+/'`,
    de: `
      - list:
        - listitem:
          - heading [level=2]
          - group /^Punkte für .+/:
            - 'button /^Einen Punkt weg: .+/'
            - 'button /^Einen Punkt mehr: .+/'`,
  },
};
