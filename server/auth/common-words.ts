/**
 * What people build guessable passwords of: keyboard rows, names, teams, brands, seasons, in English and German.
 * A password made of at most two of these, however padded with digits and signs, is as good as public.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
password passwort passwd pass passw parola kennwort geheim secret secrets hidden private privat login logon signin
welcome willkommen hallo hello admin administrator adminadmin root superuser user username guest gast test testing tester
demo sample example beispiel default changeme change letmein letme openup open access zugang entry master meister boss
chef system server computer laptop internet network netzwerk website web online office buero work arbeit business company
firma hotel kunde customer service support team touchpoint workshop moment facilitator
qwerty qwertyuiop qwertz qwertzuiop qwertyui qwer qwert asdf asdfgh asdfghjkl asdfjkl asdfghjk zxcv zxcvbn zxcvbnm yxcvbnm
yxcv qazwsx qazwsxedc wsx edc rfv tgb qaz qweasd qweasdzxc qwe asd zxc zaq xsw poiuy poiuytrewq lkjhgfdsa mnbvcxz
abc abcd abcde abcdef abcdefg abcdefgh abcdefghi abcdefghij abcdefghijk abcdefghijkl aaa xyz xxx zzz
iloveyou loveyou love lovely lover mylove ilove you iloveu ichliebedich liebe liebling schatz schatzi hase hasi maus mausi
engel angel angels baby babygirl babyboy princess prinzessin prince prinz king koenig queen koenigin sweet sweety sweetheart
sugar honey darling kiss kisses hugs heart herz forever always together family familie mother mutter mama mum mom father
vater papa dad sister schwester brother bruder friend friends freund freunde freundin girl girls boy boys
monkey dragon drache tiger tigger lion loewe eagle adler falcon wolf wolves bear baer panther cobra shark horse pferd pony
dog doggy hund hunde puppy cat kitty katze kater mouse bunny rabbit chicken duck dolphin delfin butterfly schmetterling
spider scorpion snake turtle buffalo bulldog jaguar cheetah phoenix unicorn einhorn
football fussball fusball soccer baseball basketball hockey tennis golf golfer swimming running player gamer game games
champion winner sport sports rugby cricket volleyball handball racing skater surfer
bayern bayernmuenchen dortmund borussia schalke werder hamburg stuttgart frankfurt koeln leverkusen hertha liverpool
arsenal chelsea manchester united barcelona realmadrid madrid juventus milan inter benfica rangers celtic lakers yankees
cowboys steelers eagles packers patriots redsox
superman batman spiderman ironman hulk joker pokemon pikachu naruto starwars star wars skywalker yoda vader matrix hobbit
gandalf frodo harry potter hogwarts merlin wizard magic zauber minecraft fortnite roblox playstation xbox nintendo mario
zelda sonic disney mickey minnie snoopy garfield simpsons homer shrek barbie
michael jennifer jessica ashley amanda daniel daniela joshua matthew andrew anthony robert charlie thomas jordan hunter
george william richard michelle nicole samantha elizabeth maria anna laura julia sarah sara lisa lena lea emma mia hannah
sophie sophia marie lukas leon jonas felix max maximilian paul peter stefan stefanie andreas andrea christian christina
martin martina markus sebastian alexander alexandra tobias florian patrick kevin justin dennis marcel manuel mario sandra
sabine petra susanne claudia birgit karin monika heike katrin katharina melanie nadine jasmin vanessa jacqueline natalie
dieter klaus juergen wolfgang helmut guenter hans heinz karl franz josef johannes oliver david simon benjamin samuel
charles joseph donald mark steven brian edward ronald jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry
brandon frank scott gregory raymond jerry tyler aaron jose henry douglas adam nathan zachary walter kyle harold carl
arthur roger juan jack albert ralph bobby bob johnny john jim jimmy joe tom tim ben sam alex chris nick mike dave steve
spring summer autumn winter fruehling fruehjahr sommer herbst monday tuesday wednesday thursday friday saturday sunday
montag dienstag mittwoch donnerstag freitag samstag sonntag january february march april june july august september
october november december januar februar maerz mai juni juli oktober dezember easter ostern christmas weihnachten
sunshine sunny sonne sonnenschein moon mond star stern sterne sky himmel rain regen snow schnee storm sturm thunder donner
lightning blitz fire feuer water wasser earth erde wind ocean meer beach strand island insel mountain berg river forest
flower blume flowers blumen rose rosen daisy lily violet jasmine cherry apple apfel banana banane orange lemon zitrone
strawberry erdbeere pumpkin cookie cookies chocolate schokolade candy coffee kaffee cheese kaese pizza burger butter beer
bier wine wein whisky vodka pepper ginger cinnamon
red rot blue blau green gruen yellow gelb black schwarz white weiss purple lila pink silver silber gold golden orange
america usa england london paris berlin muenchen munich vienna wien zuerich schweiz switzerland austria oesterreich
deutschland germany german deutsch england english france italia italy espana spain europe europa newyork boston chicago
texas california dallas houston florida canada australia india japan tokyo china brasil mexico
mercedes porsche audi bmw volkswagen golf ferrari lamborghini mustang corvette camaro harley yamaha honda toyota nissan
ford opel skoda tesla google facebook instagram twitter youtube linkedin whatsapp microsoft windows apple iphone android
samsung nokia amazon ebay paypal netflix spotify yahoo hotmail gmail oracle linux ubuntu debian cisco adobe
metallica nirvana slipknot eminem beatles elvis queen madonna shakira justinbieber onedirection rocknroll music musik
guitar gitarre piano drums dance dancer
jesus jesuschrist christ church kirche faith hope hoffnung peace frieden bless blessed blessing heaven god gott lord allah
freedom freiheit trust trustno trustnoone believe dream dreams dreamer traum life leben happy gluecklich lucky glueck
smile crazy verrueckt sexy cool super mega ultra power number one eins zwei drei two three four five six seven eight nine
zero null first last new neu old alt big small good best better great nothing something whatever anything everything
nobody somebody please danke thanks bitte yes no not my mein meine the der die das is ist me mich i ich a u we wir
fuck fuckyou fuckme fuckoff shit asshole bitch bastard scheisse arschloch ficken fotze pussy
killer ninja pirate ranger warrior soldier captain commander general major marine sniper shadow ghost geist zombie vampire
hacker hack cheat matrix cyber digital robot rocket rakete pilot doctor doktor teacher lehrer student nurse police polizei
abcabc onetwothree einszweidrei secretsecret ncc trek startrek enterprise bond jamesbond thx rush maverick iceman mercury
saturn jupiter pluto mars venus galaxy universe cosmos diamond diamant crystal kristall pearl perle ruby treasure money
geld cash dollar euro bitcoin million millionaire
`
    .trim()
    .split(/\s+/),
);
