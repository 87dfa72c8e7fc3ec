/**
 * Words people use for the same thing when they tell of contacts with a company, German and English together. One line is
 * one meaning; endings and compounds are found by themselves, and a word stands in one line only.
 */
const MEANINGS = `
schlange warteschlange warteschleife warten wartezeit anstehen queue line wait
telefon anruf anrufen hotline phone telephone call ring
internet online netz wlan wifi web website webseite wireless
parkplatz parken stellplatz parkhaus tiefgarage parking garage
rechnung invoice bill billing betrag
zahlen bezahlen zahlung bar karte kasse pay payment cash checkout
erstattung rückzahlung refund geld money reimbursement
personal mitarbeiter kellner bedienung schwester pfleger staff crew waitress steward
arzt ärztin mediziner doctor physician
computer bildschirm monitor screen laptop
stuhl sitz sitzplatz hocker seat chair
baby kind kid child children toddler
geburtstag birthday
gutschein rabatt rabattcode voucher coupon discount code
paket sendung lieferung parcel package delivery shipment shipping
verpackung karton plastik carton wrapping box
rücksendung retoure zurückschicken return
ausverkauft vergriffen sold stock
preis kosten kostet teuer gebühr price pricing cost expensive fee charge
hilfe hilft helfen help support assistance
anleitung handbuch dokumentation manual documentation article guide
sso signon signin login einloggen
defekt kaputt bricht absturz stürzt störung ausfall betrieb broken break crash freeze fail outage work funktioniert
release update upgrade version
registrierung anmeldung registration register signup badge
folie präsentation slide presentation deck
redner referent vortrag speaker talk lecture
zeitplan ablauf programm schedule programme agenda timetable
raum saal halle room hall venue
wellness sauna spa
erster betreten besuch first enter visit
foto bild photo picture image
ausweis passport identity
abgelehnt ablehnung verweigert rejected refused declined
brief schreiben post letter
filiale zweigstelle geschäftsstelle niederlassung branch
schließt schließen macht zu close shut
kredit finanzierung darlehen hypothek loan mortgage
beratung berater gespräch consultation advice advisor
gutachter sachverständiger experte spezialist expert specialist assessor
vertrag police contract policy
kündigen kündigung stornieren stornierung absagen cancel
auto wagen fahrzeug pkw car vehicle
ersatzwagen leihwagen mietwagen rental
sauber gewaschen gesaugt geputzt clean wash
schmutzig dreckig dirty
lärm laut geräusch krach noise loud noisy
verspätung verspätet delay late
buchung buchen reservierung reservieren booking book reservation reserve
begrüßung begrüßt empfang welcome greeting greet hello
rezeption schalter theke reception desk counter
mahlzeit essen gericht speise meal food dish
gepäck koffer tasche luggage baggage suitcase bag
bewertung rezension review rating
empfehlung empfehlen empfiehlt tipp recommend recommendation tip
dank danke dankeschön thank thanks
nachricht mail email message
zuhause hause daheim home
krank krankheit ill sick illness
schaden beschädigt damage
angehörige familie verwandte family relatives
kalt kühl cold cool
termin appointment slot
erinnerung reminder
mechaniker monteur techniker mechanic technician
passwort kennwort password
farbe colour color
klein winzig small tiny little
funktion feature function
feedback umfrage evaluation survey
probe test trial
kollege team colleague member
schulung kurs seminar training webinar course
formular fragebogen antrag form application
unterschrift unterschreiben unterschrieben signature
abholen abholung pickup
umzug umziehen move
freundlich nett friendly
bord flugzeug aircraft plane
pilot kapitän captain
prüfung untersuchung examination check
medikament rezept medicine prescription
narkose anästhesie anaesthesia
erklären aufklärung explain explanation
verstehen versteht verständlich understand
tür eingang door entrance
zimmer bett bedroom bed
übergabe handover
zertifikat bescheinigung certificate attendance
vegetarisch vegan vegetarian
größe size
`;

/** Each word of the list as written with the number of its meaning. */
export const meanings: ReadonlyMap<string, number> = new Map(
  MEANINGS.trim()
    .split("\n")
    .flatMap((line, meaning) => line.split(" ").map((word) => [word, meaning] as const)),
);
