// Made by Scripts/generate-words.py from Data/words. Mend the lists there.
//
// swift-format-ignore-file
import KithModel

/// What people note in brackets behind the names of others: it is no nickname, and no part of the name. Small letters without accents.
enum Asides {
  /// Networks, where one met, what somebody is to one. Left out is what is a name too: Chase, Brook, Hunter, Bud.
  static let notes: [String] = [
    "lion", "lions", "open networker", "networker", "toplinked", "top linked", "linkedin", "facebook", "instagram", "whatsapp", "whats app", "signal", "telegram", "skype", "wechat", "zoom", "tinder", "bumble", "hinge", "grindr", "okcupid", "discord", "slack", "teams", "meetup", "couchsurfing", "airbnb", "ebay", "craigslist", "kleinanzeigen", "vinted", "uber", "lyft", "gym", "yoga", "pilates", "crossfit", "football", "soccer", "tennis", "golf", "running", "swimming", "choir", "band", "church", "chess", "dance", "climbing", "hiking", "karate", "judo", "volleyball", "basketball", "hockey", "rugby", "cycling", "fitness", "fitnessstudio", "sport", "verein", "school", "high school", "college", "uni", "university", "schule", "kita", "kindergarten", "nursery", "daycare", "class", "course", "kurs", "mums group", "pta", "neighbour", "neighbor", "neighbours", "neighbors", "next door", "nachbar", "nachbarin", "nachbarn", "voisin", "voisine", "vecino", "vecina", "vicino", "vicina", "vizinho", "vizinha", "buurman", "buurvrouw", "nabo", "granne", "friend", "friends", "freund", "freundin", "ami", "amie", "amigo", "amiga", "amico", "amica", "colleague", "coworker", "kollege", "kollegin", "collegue", "collega", "classmate", "roommate", "flatmate", "mitbewohner", "mitbewohnerin", "boyfriend", "girlfriend", "wife", "husband", "mother", "father", "mom", "mum", "dad", "sister", "brother", "son", "daughter", "aunt", "uncle", "cousin", "grandma", "grandpa", "in laws", "mutter", "vater", "schwester", "bruder", "tante", "onkel", "oma", "opa", "mere", "pere", "soeur", "frere", "madre", "padre", "hermano", "hermana", "tia", "tio", "mae", "pai", "irmao", "irma", "moeder", "vader", "zus", "broer", "ex", "old", "new", "old number", "new number", "neu", "alt", "nouveau", "nuevo", "nueva", "nuovo", "novo", "nieuw", "do not call", "spam", "dr", "dentist", "vet", "plumbing", "roofing", "heating", "electric", "garden", "gardening", "bookkeeper", "babysitter", "nanny", "cleaner", "cleaning lady", "hairdresser", "barber", "tailor", "florist", "baker", "butcher", "locksmith", "roofer", "mason", "joiner", "builder", "handwerk", "taxi", "insurance", "bank", "tax", "steuer", "versicherung", "vermieter", "vermieterin", "hausmeister", "landlady", "tenant", "estate agent", "emergency", "notfall", "sos", "urgence", "urgencias", "emergenza", "maternity leave", "parental leave", "on leave", "elternzeit", "deceased", "rip", "verstorben", "former", "ehemalig", "extern", "external", "guest", "gast", "member", "treasurer", "chair", "chairman", "volunteer", "speaker"
  ]

  /// As they stand here: in other letters they are names or words.
  static let codes = WordTable(
    """
    UK USA US U.S. U.K. U.S.A. UAE EU NYC LA SF DC D.C. NZ HK CH AT DE DACH EMEA APAC LATAM
    """)

  /// Countries after which people are named, or that are named as people are.
  static let givenNames = WordTable(
    """
    jordan georgia chad israel cyprus india kenya cuba ireland
    """)

  /// Cities and regions. Left out is what is as common a given name: Paris, Florence, Sydney, Austin, Dallas, Charlotte, Madison, Victoria,
  /// Sofia, Milan, Alexandria, Santiago, Lima, Adelaide, Valencia, Lourdes, Nancy, Roma, Asia, Vienna, Virginia, Carolina, Montana, Dakota.
  static let places: [String] = [
    "london", "manchester", "birmingham", "leeds", "liverpool", "bristol", "sheffield", "newcastle", "nottingham", "cardiff", "belfast", "glasgow", "edinburgh", "aberdeen", "cambridge", "oxford", "brighton", "york", "bath", "dublin", "cork", "galway", "limerick", "berlin", "hamburg", "munchen", "muenchen", "munich", "koln", "koeln", "cologne", "frankfurt", "frankfurt am main", "stuttgart", "dusseldorf", "duesseldorf", "leipzig", "dortmund", "essen", "bremen", "dresden", "hannover", "nurnberg", "nuernberg", "nuremberg", "bonn", "munster", "karlsruhe", "mannheim", "augsburg", "kiel", "lubeck", "freiburg", "heidelberg", "mainz", "potsdam", "rostock", "wien", "graz", "linz", "salzburg", "innsbruck", "zurich", "zuerich", "genf", "geneva", "geneve", "basel", "bern", "lausanne", "luzern", "lucerne", "bayern", "bavaria", "schweiz", "deutschland", "osterreich", "amsterdam", "rotterdam", "utrecht", "den haag", "the hague", "eindhoven", "groningen", "antwerpen", "antwerp", "gent", "ghent", "brugge", "bruxelles", "brussels", "brussel", "leuven", "luxembourg", "nederland", "holland", "lyon", "marseille", "toulouse", "bordeaux", "lille", "nantes", "strasbourg", "montpellier", "nice", "rennes", "grenoble", "ile de france", "madrid", "barcelona", "sevilla", "seville", "bilbao", "malaga", "zaragoza", "granada", "espana", "lisboa", "lisbon", "porto", "coimbra", "braga", "roma italia", "milano", "torino", "turin", "napoli", "naples", "bologna", "firenze", "venezia", "venice", "genova", "palermo", "italia", "oslo", "bergen", "trondheim", "stavanger", "stockholm", "goteborg", "gothenburg", "malmo", "uppsala", "kobenhavn", "copenhagen", "aarhus", "odense", "helsinki", "tampere", "turku", "espoo", "reykjavik", "norge", "sverige", "danmark", "suomi", "tallinn", "riga", "vilnius", "warszawa", "warsaw", "krakow", "cracow", "gdansk", "wroclaw", "poznan", "lodz", "praha", "prague", "brno", "bratislava", "budapest", "bucuresti", "bucharest", "cluj", "beograd", "belgrade", "zagreb", "ljubljana", "sarajevo", "skopje", "athens", "athina", "thessaloniki", "istanbul", "ankara", "izmir", "kyiv", "kiev", "lviv", "odesa", "odessa", "minsk", "moscow", "moskva", "st petersburg", "saint petersburg", "tbilisi", "yerevan", "baku", "tel aviv", "jerusalem", "haifa", "beirut", "cairo", "amman", "dubai", "abu dhabi", "doha", "riyadh", "jeddah", "kuwait city", "tehran", "baghdad", "casablanca", "rabat", "tunis", "algiers", "lagos", "abuja", "accra", "nairobi", "mombasa", "kampala", "addis ababa", "dar es salaam", "kigali", "johannesburg", "cape town", "durban", "pretoria", "harare", "lusaka", "dakar", "abidjan", "mumbai", "bombay", "delhi", "new delhi", "bangalore", "bengaluru", "chennai", "madras", "hyderabad", "pune", "kolkata", "calcutta", "ahmedabad", "gurgaon", "gurugram", "noida", "kochi", "jaipur", "karachi", "lahore", "islamabad", "dhaka", "colombo", "kathmandu", "beijing", "shanghai", "shenzhen", "guangzhou", "hangzhou", "chengdu", "wuhan", "taipei", "hong kong", "macau", "tokyo", "osaka", "kyoto", "yokohama", "nagoya", "sapporo", "seoul", "busan", "singapore", "kuala lumpur", "penang", "johor", "jakarta", "bandung", "surabaya", "bali", "manila", "cebu", "quezon city", "makati", "bangkok", "chiang mai", "hanoi", "saigon", "ho chi minh city", "phnom penh", "yangon", "melbourne", "brisbane", "perth", "canberra", "hobart", "auckland", "wellington", "christchurch", "toronto", "montreal", "vancouver", "calgary", "ottawa", "edmonton", "quebec", "winnipeg", "halifax", "new york", "new york city", "manhattan", "brooklyn ny", "los angeles", "chicago", "houston", "phoenix", "philadelphia", "san antonio", "san diego", "san jose", "san francisco", "bay area", "seattle", "denver", "boston", "washington dc", "washington d c", "detroit", "portland", "las vegas", "memphis", "atlanta", "miami", "minneapolis", "st louis", "pittsburgh", "cincinnati", "cleveland", "tampa", "orlando", "baltimore", "milwaukee", "nashville", "new orleans", "salt lake city", "kansas city", "st paul", "raleigh", "omaha", "tucson", "albuquerque", "honolulu", "california", "florida", "texas", "new jersey", "massachusetts", "pennsylvania", "ohio", "michigan", "illinois", "colorado", "oregon", "minnesota", "wisconsin", "arizona", "connecticut", "maryland", "mexico city", "cdmx", "ciudad de mexico", "guadalajara", "monterrey", "puebla", "tijuana", "bogota", "medellin", "cali", "barranquilla", "quito", "guayaquil", "caracas", "la paz", "santa cruz", "asuncion", "montevideo", "buenos aires", "cordoba", "rosario ar", "mendoza ar", "santiago de chile", "valparaiso", "sao paulo", "rio de janeiro", "brasilia", "belo horizonte", "curitiba", "porto alegre", "recife", "fortaleza", "brasil", "habana", "la habana", "san juan", "panama city", "san salvador", "tegucigalpa", "managua"
  ]
}

/// What people are called in a telephone that is no name of theirs: `Mom`, `Uncle Joe`, `Roofer Emily`. Folded.
enum Callings {
  /// Words for kin and neighbours. Those that are given names or surnames, too, are left out: `Anya`, `Nana`, `Ma`.
  static let kin = WordTable(
    """
    mom mum mam mama mamma mami mammi mommy mummy mother maman mutti mutter moeder matka maminka mamusia aiti
    mamica dad daddy papa papi pappa paps pops vati vater vader padre tatinek otec ojciec parents eltern
    grandma grandmother granny nanna grandpa grandfather granddad grandad gramps oma omi opa opi grossmutter
    grossvater grootmoeder grootvader mormor morfar farmor farfar bestemor bestefar mamie memere pepere abuela
    abuelo abuelita abuelito vovo nonna nonno babcia dziadek babicka deda dedecek nagymama nagypapa mummo
    vaari ukki bunica bunicul uncle aunt auntie aunty onkel tante tia tio zia zio oncle tantine tonton tatie
    faster morbror farbror ciocia wujek teta stryc strycek neni bacsi tati matusa unchiul sister bruder
    schwester broer syster soster frere soeur hermano hermana irmao irma fratello sorella siostra sestra
    cousin cousine kusin kuzyn kuzynka bratranec sestrenice sohn tochter zoon dochter datter hijo hija filha
    figlio figlia husband wife hubby wifey ehemann ehefrau schatz marido esposo esposa marito moglie manzel
    manzelka honey darling nephew niece neffe nichte neveu sobrina sobrinha nipote godmother godfather
    patentante patenonkel padrino madrina neighbour neighbor nachbar nachbarin buurman buurvrouw granne voisin
    voisine vecino vecina vizinho vizinha sasiad sasiadka soused sousedka
    """)

  /// Words for those who are called for their trade, but for those that are common surnames: `Carpenter`, `Maler`.
  static let trades = WordTable(
    """
    babysitter nanny sitter cleaner plumber electrician roofer landscaper handyman dentist doctor hairdresser
    landlord landlady realtor lawyer accountant tutor locksmith physio therapist putzfrau klempner elektriker
    dachdecker handwerker zahnarzt zahnarztin arzt arztin hausarzt hausarztin kinderarzt tierarzt tierarztin
    friseur friseurin vermieter vermieterin hausmeister anwalt anwaltin steuerberater steuerberaterin lehrer
    lehrerin fahrlehrer physiotherapeut plombier electricien couvreur jardinier menuisier dentiste medecin
    veterinaire coiffeur coiffeuse proprietaire avocat avocate comptable professeur nounou fontanero
    electricista jardinero carpintero dentista medico medica veterinario veterinaria peluquero peluquera
    casero casera abogado abogada contable ninera idraulico elettricista giardiniere falegname imbianchino
    parrucchiere parrucchiera avvocato commercialista encanador eletricista jardineiro carpinteiro
    cabeleireiro cabeleireira advogado advogada contador baba diarista loodgieter elektricien dakdekker
    tuinman timmerman tandarts huisarts dierenarts kapper kapster oppas hydraulik elektryk dekarz ogrodnik
    stolarz dentysta lekarz weterynarz fryzjer fryzjerka opiekunka instalater elektrikar pokryvac zahradnik
    truhlar zubar lekar veterinar kadernik kadernice rorlegger taktekker gartner snekker tannlege barnevakt
    rormokare taklaggare snickare tandlakare lakare barnvakt
    """)
}

/// Degrees, certificates and honours, which stand behind names; generations have a list of their own.
enum Credentials {
  /// What stands between and beside degrees: `BSc (Hons)`, `Dipl. Ing.`.
  static let connectors = WordTable(
    """
    (FH) (TH) (Hons) (Hons.) Hons (Oxon) (Oxon.) (Cantab) (Cantab.) Cand. cand. ® & (Lond) (Edin) in of (Ret.)
    (Ret) (ret.) (ret) (Retd) (Retd.)
    """)

  /// What goes on behind `LEED`: `LEED AP BD+C`.
  static let leedWords = WordTable(
    """
    AP GA Green Associate BD+C ID+C O+M ND Homes Fellow
    """)

  /// Words that make a part between commas one certificate of several words: `Six Sigma Black Belt`.
  static let certificateWords = WordTable(
    """
    certified certificate chartered sigma licensed registered agilist scrummaster safe diplomate
    """)

  /// Degrees that are also written with one capital: `Phd`, `Esq`.
  static let oneCapital = WordTable(
    """
    esq dipl-ing phd mba msc bsc esquire pmp
    """)

  /// What can only be a degree even in small letters: `phd`.
  static let unmistakable = WordTable(
    """
    phd mba emba msc bsc llm llb mphil dphil pmp cpa cfa cissp pharmd psyd edd mbbs mph dds dvm esq jr jnr
    beng meng btech mtech bcom mcom acca fcca shrm-cp shrm-scp sphr cspo csm bba
    """)

  /// What may stand in small letters behind a name without a comma, since nobody is named so: `Ida Lund phd`.
  static let smallDegrees = WordTable(
    """
    phd mba emba msc bsc llm llb mphil dphil pmp cpa cissp pharmd psyd edd mbbs mph dds dvm esq mtech btech
    """)

  /// Degrees that are names or words as well (`Ma`, `Do`, `Ed`, `Mit`): they count only in capitals (`MA`, `DO`) or with points (`M.A.`).
  static let namesToo = WordTable(
    """
    ma do ba bs ms ca pe rn md dba cma cha cia sci ed face arm safe mag lac clu apr mit mis mim asa fca aca
    aia acc cae mcc atc np nd cs sc ao am ac ad rd ot pt pa mp sj op psm mct gba icf pcc mcp ncc ceh aws gcp
    as ab mb bed med mfa mha pmo frm dea ra pg om ce ch
    """)

  /// Small letters, without points; a hyphen stands where one is written or a blank.
  static let credentials = WordTable(
    """
    phd dphil drphil md mba emba ma msc meng mph mpa mfa med msw mpp mha msn mdiv llm llb jd esq esquire ba bs
    bsc beng bba bcom bfa btech mtech mca bca mcom edd dba psyd pharmd dds dmd dvm do dpt rn np pa-c lpn bsn
    cnm fnp fnp-c fnp-bc aprn agnp crna lcsw lmft lmsw lpcc mft licsw cpa cfa cma cia cisa cism cissp ccna
    ccnp ccie ceh oscp pmp capm pgmp pfmp prince2 csm cspo csp psm pspo psm-i safe itil cbap pmi-acp pmi-rmp
    pmi-pba sphr phr shrm-cp shrm-scp gphr cphr chrp chrl cipd mcipd fcipd assoccipd acca fcca aca fca cima
    acma cgma cfp chfc clu cpcu arm frm caia fsa asa aia pe peng eit ceng ieng pmo leed leed-ap riba frics
    mrics assocrics raic cscp cpim cltd cpsm mcips fcips cssbb cssgb lssbb lssgb ssbb ssgb six-sigma mcp mcsa
    mcse mct mvp aws gcp cka ckad cks rhce rhcsa cdmp cbip facs facp facc faan facog facep faap face frcp frcs
    mrcp mrcs mrcgp frcgp frcpc frcsc mbbs mbchb mbbch bds bvsc mrcvs bmbs bmed frs fba freng frse fmedsci
    frsa frgs obe mbe cbe kbe dbe kcb gbe qc kc sc cipp cipp-e cipp-us cipm cipt cams cfe ccep cebs gba icf
    pcc acc mcc bcba bcba-d rd rdn ldn cscs cpt atc otr otd ccc-slp slp ncc lpc lcpc msed bed dsc scd drsc
    dr-ing dipl-ing dipl-kfm dipl-kffr dipl-inf dipl-psych dipl-phys dipl-volksw dipl-wirt-ing bakk staatsex
    ll-m dea dess habil mim mib mis mit msit msis mscs msee msme mbb gphc cmgr fcmi mcmi fcim mcim aprp apr
    cae cmp csep cfre cme nd lac ca cs cha sci mphil mres mpharm mchem mmath mphys mlitt mst msci bpharm barch
    mla mup aicp asla ncidq bsw bsba bas aas as ab scm ed eds ded dmin thd thm dlitt dmus dma mmus bmus bmath
    csc prof-dr mdb mdl mep msp mp td mlas ofm osb ocd op sj sdb cssr csfn fsc om oam ao am ac ad onz knzm
    dnzm cnzm onzm mnzm qso oc cq oq mice fice miet fiet mimeche fimeche cphys cchem cbiol csci cmath
    cmarketer cssp facca ffa fia fcia acia fcas acas crisc cgeit cdpse ccsp ccsk csslp sscp gsec gcih gcia
    gpen security+ network+ a+ cysa+ casp+ ccda ccdp ccde jncia jncie togaf cobit mop p3o cqe cqa cmq cre crcm
    cfa® cfp® pmp® caia® ctfa rrt lvn cna emt emt-p np-c cnp cnl cen ccrn ocn cpnp acnp whnp pmhnp pmhnp-bc
    dnp dnsc faonp facn facr facrm facoi bhsc bhm mhsc msph msa msf msm msl mls mlis mfin macc mtax mpm mps
    mpsa mpes mfa-ia rac ccra ccrp rph cph bcps bcpp bcop crc ctp cspm cpc cpcc cec cisr cpia aic arm-e ais
    fpe aiamed mag-fh mba-it pgdm pgdba pgce pgcert pgdip hnd hnc nvq ppgce qts npqh cgfns
    """)
}

/// The words that tell those of one name in a family apart: `Jr.`, `sen.`, `d. Ä.`, `fils`, `Neto`.
enum Generations {
  /// A rank and the words that say it, in small letters without accents and in one piece. The ranks of all languages are the same.
  static let ranks: [String] = [
    "1 i 1st sr snr sen senior pere padre pai da deraltere theelder st starsi starszy id idosb", "2 ii 2nd jr jnr jun junior fils hijo filho dj derjungere theyounger ml mladsi mlodszy ifj ifjabb", "3 iii 3rd neto nieto", "4 iv 4th", "5 v 5th", "6 vi 6th", "7 vii 7th", "8 viii 8th", "sobrinho sobrino"
  ]

  /// Behind a name they can be nothing else. Small letters, without points.
  static let sure = WordTable(
    """
    jr sr jnr snr ii iii iv vi vii viii 2nd 3rd 4th
    """)

  /// Only as they stand here: without the point they are names or words.
  static let pointed = WordTable(
    """
    jun. sen. fils père d.J. d.Ä.
    """)

  /// Surnames too, so that they count only behind a whole name.
  static let long = WordTable(
    """
    junior senior júnior filho neto sobrinho
    """)

  /// Only in small letters, behind a name that has capitals.
  static let inSmallLetters = WordTable(
    """
    jun sen junior senior júnior filho neto sobrinho hijo nieto sobrino padre fils père ml st
    """)

  /// Only as they stand here, behind a whole name: `V` may be an initial, and `Ii` a surname.
  static let late = WordTable(
    """
    V Ii Iii Iv
    """)

  /// What in other letters is something else: `DA`, `ID`, `ST` are not `d.Ä.`, `id.`, `st.`. They count with a point or in small letters.
  static let short = WordTable(
    """
    da dj id ml st v
    """)

  /// What stands before a second word: `d. Ä.`, `der Ältere`, `the Younger`.
  static let beforePairs = WordTable(
    """
    d der the
    """)

  /// In small letters, before the names of Hungary.
  static let beforeNames = WordTable(
    """
    ifj ifjabb id idősb
    """)
}

/// Given names, where the words of a name have to be told from surnames.
enum GivenNames {
  /// Of Spain, Portugal and the Americas and of nowhere else, so that two surnames are to be expected.
  static let iberian = WordTable(
    """
    adolfo adriano agustin alejandra alejandro alfonso alonso alvaro amparo anabel andres angeles antonio
    araceli armando arturo asuncion aurelio begona belen benito bernardo blanca caetano carlos carmelo carmen
    celia cesar concepcion consuelo corazon cristiano cristina cristobal dolores domingo duarte edgardo
    eduarda eduardo emilio encarnacion enrique ernesto esperanza esteban estefania eugenio eusebio ezequiel
    fabiola facundo federico felipe fermin fernanda fernando filipa flavia flavio florencia francisca
    francisco geraldo gerardo gilberto goncalo gonzalo graciela gregorio guadalupe guillermo gustavo heitor
    helder henrique hernan horacio ignacia ignacio inacio ines inigo inmaculada isabel isidro itziar ivone
    jacinto jaime javier jesus joao joaquim joaquin jordi jorge jose josefa juan juana julian juliana julio
    leandro leonel leonor leopoldo leticia lorenzo lourdes lucia luciano luis luisa luiz lupe macarena
    magdalena manuel manuela marcela marcelo marcos margarita mariana mariano maricarmen marisol mateo maximo
    mercedes miguel milagros montserrat murilo natividad nieves nuno octavio oscar osvaldo pablo paco paloma
    paula paulo pedro pilar rafaela raimundo ramiro ramon raul rebeca remedios renato ricardo roberto rocio
    rodolfo rodrigo rogelio rosalia rosario ruben rui salvador santiago sergio simao socorro susana tadeu
    teodoro teresa thiago tiago tomas trinidad valentin vasco vicente vinicius virgilio wagner xavi xavier
    ximena yolanda diego iker xoan xose brais aitor asier unai gorka mikel ander eneko koldo joseba josu nerea
    leire amaia idoia ainhoa iratxe maider uxue arantxa arantzazu yesenia wilmer yadira xiomara mayra maribel
    marisela griselda jairo efrain efren evaristo fidel genaro hilario lazaro nicanor norberto pascual
    patricio rigoberto rogelio teofilo ulises wilfredo zenaida ferran oriol jordi arnau mireia nuria meritxell
    laia aleix biel josep lluis pere miquel carles enric quim montse afonso cassia dirceu edson fabricio
    gleison ivete jair josue luciana marcio moacir neusa odete otavio rosangela vania vanderlei guilherme
    matheus jeronimo aurea dulce soledad piedad rosaura
    """)

  /// Of France, Italy and Spain, where words from surnames have to be told apart.
  static let romance = WordTable(
    """
    luc etienne gauthier xavier lionel audrey margaux melanie solene abel achille adan adele adelino adrien
    agathe agnes agostino ainhoa aitor alain albano alberto aldo alessandra alessandro alessia alessio
    alexandre alexis alice aline amaia amalia amandio ambra amedeo amelie ana ander anderson andre andrea
    andreia angel angela angelica angelo anibal anita anna annalisa anne annunziata antoine antonella
    aparecida arianna ariel armel armindo arnaldo arnaud asier assuncao assunta augusto aurelia aurelie
    aurelien aurora aurore azucena baptiste barbara bartolomeo bastien bautista beatrice beatriz belmiro
    benedetta benedetto beniamino benjamin benoit bernard bertrand biagio bianca brenda brigitte bruna bruno
    caio camilla camille camilo carla carlo carlota carlotta carolina caroline catarina caterina catherine
    caua cecile cecilia cedric celine cesare chantal charles charlotte chiara chloe christelle christian
    christiane christine christophe cidalia citlali claire clara claude claudia claudio cleide clelia clemence
    clement clotilde colette conceicao concetta corinne corrado cosimo cristian cruz cyril cyrille dalila
    damian damiano damien daniel daniela daniele danielle danilo dante dario davi david davide dayana debora
    delfim delphine denis deolinda deyanira diane didier diego dino domenica domenico dominique donatella
    donato dulce edilson edith edoardo edouard edson efrain elaine elena eleonora elia eliana eliane elias
    elio elisa elisabeth elisabetta elise elodie eloy elsa elvira emanuel emanuela emanuele emilia emiliano
    emilie emma emmanuel enrico enzo ercole eric erika ermanno estelle ettore eva evangelina evaristo everton
    fabian fabiana fabiano fabien fabio fabrice fabrizia fabrizio fatima faustino fausto federica felice
    ferdinando ferruccio fidel filipe filippo fiorella firmino flavien flora florence florian franca francesca
    francesco franck franco francois francoise frederic fulvio gabriel gabriela gabriele gabriella gael
    gaetano gaspard gaston genaro genevieve gennaro geoffroy georges geraldine gerard german germana germano
    ghislain giacinto giacomo giampiero giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpaolo
    gildardo gilles gilson gina gino giorgia giorgio giovanna giovanni girolamo giulia giuliana giuliano
    giulio giuseppa giuseppe giuseppina gloria gorka graca grazia graziano gregoire gregory griselda guido
    guilherme guillaume gustave guy hector helena helene heloisa henri herve hilario honore hortensia hubert
    hugo hugues humberto iara igor iker ilaria ilda iliana iolanda iracema irene iris irma isaac isabella
    isabelle isadora ismael israel italo itzel iuri ivan ivana ivano ivete ivette ivo jacopo jacqueline
    jacques jair jairo jandira jean jeanne jefferson jeremie jerome joana joel joelle jon josephine josiane
    josue jules julie julien juliette jussara justine karina karla laia lamberto laura laure laurence laurent
    lea leire leo leobardo leon leonard leonardo lia lidia ligia lilia liliana lina lisandro livia livio
    lizbeth loic loredana lorena louis louise luana luca lucas lucero luciana lucie lucien lucimara lucio
    lucrezia ludovic ludovico luigi luigia lupita lurdes luz madalena madeleine mafalda magali maite manlio
    manon mara marc marcel marcella marcello marcial marco margarida margherita marguerite maria mariangela
    maribel marie marilu marina marine mario marion marisa marlene marta marti martin martina martine
    massimiliano massimo matheus mathieu mathilde matias matilde matteo matthieu mattia maura maurice mauricio
    maurizio mauro maxime melissa michel michela michele micheline mikel milena milton mireille mirella mireya
    mirko moises monica monique montse murielle nadia nadine naiara natalia nathalie nathan nayeli nelida
    nello nelson nerea nestor nicola nicolas nicole nicoletta nicolo nilson noe noel noelle noemi noemie
    norberto norma nuria odette odile ofelia oihane olga olimpia olinda olivier omar oriol orlando ornella
    orsola osvalda oswaldo otavio ottavia ottavio palmira paola paolo pascal pascale pascual pasquale patrice
    patricia patricio patrick patrizia patrizio pau paul paulette paulina pauline paz penelope perla philippe
    pier piera pierluigi piero pierpaolo pierre pietro pina pol prisca priscila quentin quim quirino rachele
    raffaele raffaella ralph raoul raphael raymond regina regine regis reinaldo remi remo remy renata renaud
    rene renee renzo reynaldo rigoberto rita robert rocco roger roland romain roman romana romano romeo
    ronaldo ronan rosa rosalba rosalinda rosangela rosanna rosaria rosaura rosemary rossana rossella roxana
    rudy rufino ruggero sabina sabine sabrina salvatore samuel samuele sandra sandrine sandro sara sarah saul
    saverio sebastian sebastiano sebastiao sebastien segolene serafim serena serge silvana silvano silvestre
    silvia silvio simon simona simone sofia sol solange sonia sophie stefania stefano stephane stephanie suely
    suzanne sylvain sylvie tadeo tania tarcisio tatiana telmo teofilo thais thales theo theodore theophile
    therese thibault thierry thomas tiziana tiziano tobias tome tommaso tristan tullio ugo ulises umberto unai
    urbain urbano uriel valdir valentina valentino valeria valerie valerio valery valter vanderlei vanessa
    vera veronica veronique vianey victoire victor vincent vincenza vincenzo viola virginia virginie vitor
    vitoria vittoria vittorio viviana vladimir walter washington wellington wendy wesley wilfredo wilson
    yadira yago yann yannick yara yasmin yesenia yves yvette yvonne zaira zelia zenaida zilda zita zoila
    zulmira
    """)

  /// Of the north and east of Europe and of English, that no other list here has.
  static let others = WordTable(
    """
    adam agata aksel albin alena ales alva amir amira aneta arne arvid astrid axel beata bente birgit britta
    carsten dagmar dana darius denisa edda edyta eirik elin elke elza erik ernst ervin ewald finn franka gerda
    gesa grit hana harald hauke hedda hedwig heiko helga helge henrike hilda holger horst ilja ilka inga inge
    ingo ingrid jaak janina janka janne jarmila jaroslava jelena jesper juliane jutta kaja kamila karen karol
    kasper kerstin kira kirsten kirstin klara knut kristian lennart leona liv lotte lukas maja malin manja
    marek maren marika marit marko markus mathias maya meike milan miroslava moritz nadja nikola nina olaf
    olav ole oskar ota pavla pavlina pia ralf ricarda ronja ruth silke sofie stanislava sten svea svenja tara
    tea thor till tone tor tore torsten tove udo ulf uta ute uwe verena volker wanda zdenka
    """)

  /// Given names of France before which `M.` is monsieur and no initial.
  static let french = WordTable(
    """
    alain albert andré antoine arnaud benoît bernard bertrand bruno cédric charles christian christophe claude
    cyril damien daniel denis didier dominique édouard émile éric étienne fabien fabrice francis françois
    franck frédéric gabriel georges gérald gérard gilles grégory guillaume guy henri hervé hugues jacques jean
    jean-baptiste jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel
    jean-paul jean-philippe jean-pierre jean-yves jérôme joël julien laurent loïc louis luc lucien ludovic
    marc marcel mathieu matthieu maurice maxime michel mickaël nicolas olivier pascal patrice patrick paul
    philippe pierre pierre-yves quentin raphaël raymond rémi rené robert roger roland romain sébastien serge
    simon stéphane sylvain thibault thierry tristan vincent xavier yann yannick yves
    """)

  /// Hungarians write the surname first; a given name at the end shows it.
  static let hungarian = WordTable(
    """
    jános istván lászló józsef zoltán gábor ferenc attila péter tamás andrás tibor csaba imre lajos györgy
    sándor balázs gergely dávid dániel ádám bence máté gyula béla károly krisztián viktor róbert miklós márton
    ákos szabolcs zsolt katalin erzsébet ilona éva zsuzsanna ágnes judit krisztina andrea mária anna erika
    margit julianna mónika piroska edit gabriella anikó réka eszter nóra dóra orsolya tímea beáta zsófia hanna
    lilla kinga emese enikő norbert levente kálmán botond ernő pál mihály endre ottó rudolf géza jenő kristóf
    gergő milán patrik richárd roland szilárd vilmos vince zsombor áron barnabás benedek benjámin bertalan
    dezső domonkos elemér emil frigyes gellért győző henrik hunor iván kornél leó lőrinc marcell mátyás nándor
    olivér ödön simon szilveszter tivadar adrienn alexandra aranka bernadett bianka boglárka borbála brigitta
    csenge csilla dorottya edina etelka flóra fruzsina gizella györgyi hajnalka henrietta hedvig ibolya ildikó
    irén izabella janka jolán júlia kata klára lívia luca magdolna márta melinda nikoletta noémi petra rita
    rozália sára szilvia teréz tünde valéria veronika viktória virág zita zsanett
    """)

  /// Names behind which a devotion belongs to the given name: `María del Carmen`.
  static let beforeDevotions = WordTable(
    """
    María Maria MARÍA MARIA maria maría Ana ANA José JOSÉ Jose João Luz Rosa
    """)
}

/// Titles that stand before names.
enum Honorifics {
  /// Words between two titles: `Mr. and Mrs.`.
  static let joins = WordTable(
    """
    and & und et y e en
    """)

  /// What one calls everybody; it stands before other titles.
  static let civil = WordTable(
    """
    mr mrs ms miss mx mister missus herr herrn frau fräulein hr monsieur madame mademoiselle mme mlle m señor
    señora señorita sr sra srta senhor senhora signor signora signorina sig sigra dhr mevr mevrouw meneer mw
    fru herra rouva pan pani г-н г-жа господин госпожа κος κα السيد السيدة
    """)

  /// In Poland titles are written small and, where the last letter is that of the word, without a point.
  static let polishTitles = WordTable(
    """
    dr mgr inż prof
    """)

  /// Titles before a given name: `Sir Elton`, unlike `Mr. John`.
  static let givenTitles = WordTable(
    """
    sir dame sister brother father mother fr fra pope rabbi sheikh shaikh swami lama saint bhai padre pastor
    imam doña dña bapak ibu khun prince princess
    """)

  /// Titles that are given names, surnames or words too, and count only before at least two words.
  static let nobleTitles = WordTable(
    """
    justice chief sister brother bishop archbishop cardinal deacon prince princess graf gräfin freiherr
    freifrau prinz prinzessin fürst fürstin jonkheer jonkvrouw comte comtesse conte contessa conde condesa
    baron baroness baronin viscount countess coach pani master deputy oberst hauptmann leutnant kapitän dekan
    dean
    """)

  /// Chartered accountants in India write their letters before their names.
  static let lettersBefore = WordTable(
    """
    CA
    """)

  /// Professions of Germany and Austria before other titles: `RA Dr. Anna Berg`; `RA Berg` are initials.
  static let lettersBeforeTitles = WordTable(
    """
    RA RAin StB WP DI Univ
    """)

  /// Small letters, without points.
  static let titles = WordTable(
    """
    president pope mr mrs ms miss mx mister missus dr doctor prof professor sir dame lord lady rev reverend
    revd capt captain herr herrn frau fräulein mme mmes mlle monsieur madame mademoiselle maître dott dottssa
    dottoressa avv signor signora signorina señor señora señorita sra srta drª drа profª dra profa senhor
    senhora dhr mevr mw mevrouw meneer dipl-ing dr-ing univ-prof privdoz priv-doz pd sheikh shaikh sheikha
    hajji haji hajjah shri sri smt kumari swami pandit ustad datuk dato dato’ datin rabbi imam monsignor msgr
    colonel lieutenant major sergeant general admiral commander commodore brigadier lieutenant-colonel senator
    congressman congresswoman ambassador judge governor mayor rndr phdr mudr judr mvdr paedr thdr doc mgr bc
    inż dr. hab д-р г-н г-жа проф доктор господин госпожа κ κα κος δρ καθ الدكتور د الأستاذ السيد السيدة الشيخ
    المهندس pastor profssa drssa dottor professoressa doña dña uzm doç sayın bapak ibu khun datin datuk
    pharmdr mga fru fröken frk herra rouva monsieur jhr jkvr lcda lcdo licda licdo profr profª engª dipl-kffr
    dipl-kfm dipl-psych me father mother representative councillor councilor councilman councilwoman cllr
    alderman alderwoman assemblyman assemblywoman congressperson alhaji alhaja hajia hadji teniente coronel
    comandante excmo excma monseigneur presidentin bürgermeister bürgermeisterin hochwürden pfarrer pfarrerin
    dª domnul doamna domnișoara gospodin gospođa gospođica puan encik cik tuan toh mevr hr maitre doutor
    doutora professora professore dottore architetto ingegnere avvocato
    """)

  /// Honorifics that are also names or words, and count only with their point.
  static let pointedTitles = WordTable(
    """
    hon col lt maj sgt cpl gen adm cmdr cdr brig wg sqn flt ltc ltcol lcol ltgen hr mag ing sr sra srta sig
    sigra arch arq lic drs ir dipl mons pfc fr frl univ amb sen rep gov pres insp det mgr bc hab inż doc akad
    eng engr adv atty er pe ptr bro pr κ κα δρ geom rag cav av hj sn abg cpn mestre mtro mtra dña exmo exma
    ilmo ilma arqª lek ak prim vlč dkfm dipl akad psych
    """)

  /// Titles that are written small: `mgr. Anna Nowak`, `ir. Jan de Vries`.
  static let smallTitles = WordTable(
    """
    dr prof mgr inż ing ir drs mr mrs ms dott arq lic dipl doc lek rndr judr mudr phdr avv sig geom uzm doç
    """)

  /// What stands only behind another title, with a point: `med.` of `Dr. med.`.
  static let continuations = WordTable(
    """
    med dent vet rer nat phil jur iur oec pol techn theol h c hc mult habil ing hab inż univ prof dr mag dipl
    tit em emer mont agr paed soc sc arch ped ret retd publ mr ir drs gen maj col
    """)

  /// Words that are titles only together: `Tan Sri`, `Rt. Hon.`.
  static let pairs: [String] = [
    "tan sri", "the hon", "the honourable", "the honorable", "rt hon", "right honourable", "the rev", "the reverend", "his excellency", "her excellency", "h e", "most rev", "very rev", "chief inspector", "chief superintendent", "detective inspector", "detective sergeant", "detective constable", "staff sergeant", "master sergeant", "first sergeant", "gunnery sergeant", "sergeant major", "first lieutenant", "second lieutenant", "petty officer", "warrant officer", "flight lieutenant", "hon justice", "mr justice", "mrs justice", "lady justice", "lord justice", "wing commander", "wg cdr", "state senator", "state representative", "attorney general", "lieutenant governor", "prime minister", "first minister", "lance corporal", "sub lieutenant", "chief rabbi", "sqn ldr", "flt lt", "squadron leader", "group captain", "air marshal", "air commodore", "chief justice", "sig ra", "puan sri", "dato sri", "datuk seri", "dato seri"
  ]

  /// The same of three words.
  static let triples: [String] = [
    "the right honourable", "the rt hon", "the hon justice", "the honourable justice", "the honorable justice", "the hon mr", "the hon mrs", "the hon dr"
  ]
}

/// What a job is about, by the words of its title. A word is written in small letters without accents.
///
/// A word with `-` behind it is the beginning of a longer one, as Germans write them; the longest that fits counts. `a b` is a
/// phrase of two words.
enum JobFunctions {
  static let all: [(JobFunction, String)] = [
    (.engineering,
      """
      technischer | technische | programmierer | programmiererin | developpeuse | developpement |
      desenvolvedora | sviluppatrice | programmatore | programador | programadora | ingenierie | ingenieria |
      ingegneria | engenharia | bauingenieur | elektroingenieur | softwareentwickler | technicien |
      technicienne | tecnico | tecnica | technicus | techniker | technikerin | technique | technician |
      programmeur | programmeuse | tecnologia | frontender | qa | tester | engineer | engineering | developer
      | development | programmer | software | devops | sre | architect | technology | technical | cto | tech |
      backend | frontend | fullstack | mechanic | ingenieur | ingenieurin | ingeniero | ingeniera | ingegnere
      | engenheiro | engenheira | entwickler | entwicklerin | entwicklung | developpeur | desarrollador |
      sviluppatore | desenvolvedor | ontwikkelaar | technik | technology officer | quality assurance |
      software architect | entwickl- | software- | ingenieur- | technolog-
      """),
    (.it,
      """
      reseau | fachinformatiker | fachinformatikerin | webmaster | systeme | systemes | sistemas | sistemi |
      sysops | systemadministrator | reseaux | redes | reti | databases | it | cio | sysadmin | infrastructure
      | network | edv | dsi | informatica | informatique | informatik | ict | information technology |
      information officer | it support
      """),
    (.security,
      """
      security | ciso | cybersecurity | infosec | sicherheit | information security | security officer
      """),
    (.data,
      """
      data | analytics | ai | ml | bi | daten | donnees | datos | machine learning | data science |
      data scientist | data officer | data engineer | data analyst
      """),
    (.product,
      """
      product | cpo | produkt | produit | producto | prodotto | produto | product owner | product manager |
      product officer
      """),
    (.design,
      """
      arte | artistic | artistique | artistico | artistica | diseno | disenador | disenadora | gestalter |
      grafiker | grafikerin | graphiste | vormgever | ontwerper | progettista | design | designer | ux | ui |
      creative | art | grafik | graphic | ui designer | ux designer
      """),
    (.research,
      """
      investigacion | investigador | investigadora | ricerca | pesquisa | pesquisador | pesquisadora |
      onderzoek | onderzoeker | chercheuse | ricercatrice | postdoc | wissenschaftlerin | scientifique |
      research | researcher | scientist | science | wissenschaftler | forscher | recherche | chercheur |
      ricercatore | forschung- | forsch-
      """),
    (.sales,
      """
      sdr | bdr | comercial | commercieel | commerciele | kaufmannisch | channel | partnerships | vertriebler
      | verkoper | verkoopster | commerciaux | preventas | presales | store | retail | vendeuse | venditore |
      venditrice | cuentas | sales | cro | vertrieb | verkauf | ventas | vendite | vendas | verkoop |
      commercial | commerciale | comercial | revenue | selling | vente | ventes | verkaufer | verkauferin |
      vendedor | vendedora | vendeur | broker | realtor | business development | real estate |
      account executive | account manager | account director | key account | revenue officer |
      ingenieur daffaires | vertrieb- | verkauf- | verkoop-
      """),
    (.marketing,
      """
      mktg | offentlichkeitsarbeit | comunicazione | comunicacao | communicatie | presse | publicidad |
      publicite | pubblicita | advertising | werbung | marketing | cmo | brand | communications |
      communication | pr | kommunikation | content | seo | growth | media | mercadeo | comunicacion |
      public relations | marketing officer | growth officer | product marketing | marketing- | presse- |
      -kommunikation
      """),
    (.hr,
      """
      rrh | recrutement | humanos | humaines | umane | recrutamento | seleccion | personeel | chro | hr | chro
      | people | talent | recruiter | recruiting | recruitment | personal | personnel | rh | drh | headhunter
      | recruteur | rrhh | hrbp | personalreferent | personalreferentin | personeelszaken | human resources |
      recursos humanos | ressources humaines | risorse umane | talent acquisition | people officer | personal-
      """),
    (.finance,
      """
      loan | loans | mortgage | commercialista | financien | bilanz | financeiro | financeira | financeiros |
      finanziario | finanziaria | financieel | financiele | credito | credit | credits | kredit | comptabilite
      | contabilita | contabilidade | accountants | treasurers | tesorero | tesoreria | tesouraria | tesoriere
      | bankkaufmann | bankkauffrau | banquier | banquiere | bankier | fiscalist | underwriter | actuary |
      controleur | finance | financial | cfo | accountant | accounting | controller | controlling | auditor |
      audit | tax | treasury | treasurer | investment | finanzen | finanz | finanzas | finanza | financas |
      financier | financiere | daf | comptable | contador | contabilidad | buchhalter | buchhalterin |
      buchhaltung | steuern | steuerberater | fiscal | payroll | banking | boekhouder | financial officer |
      finanz- | buchhalt- | steuer- | wirtschaftspruf-
      """),
    (.legal,
      """
      avocate | derecho | direito | diritto | droit | advocaat | juridico | juridica | giuridico | anwaltin |
      rechtsanwalte | syndikus | prosecutor | judge | magistrat | legal | counsel | lawyer | attorney |
      solicitor | paralegal | compliance | anwalt | rechtsanwalt | rechtsanwaltin | juriste | avocat | abogado
      | abogada | avvocato | advogado | advogada | jurist | juridique | recht | notary | notar | notaire | clo
      | general counsel | legal officer | chief counsel | recht- | datenschutz-
      """),
    (.operations,
      """
      logistica | logistique | produccion | produzione | producao | operaties | operatie | operacional |
      operational | opex | transport | transporte | trasporti | lager | magazzino | almacen | entrepot | lean
      | plant | operations | coo | ops | logistics | logistik | manufacturing | production | produktion |
      operaciones | operazioni | operacoes | warehouse | supply | fertigung | supply chain | operating officer
      | produktion- | logistik- | betrieb-
      """),
    (.procurement,
      """
      comprador | compradora | acheteuse | inkoper | aprovisionamiento | approvisionnement | beschaffung |
      suprimentos | procurement | purchasing | buyer | einkauf | einkaufer | achats | acheteur | compras |
      acquisti | inkoop | sourcing | einkauf- | inkoop-
      """),
    (.support,
      """
      klantenservice | kundenservice | soporte | suporte | supporto | klantcontact | support | helpdesk |
      service | kundendienst | success | customer success | customer service | customer support |
      customer experience | customer care | service client | technical support | kunden- | klanten-
      """),
    (.consulting,
      """
      consultant | consulting | berater | beraterin | beratung | consultor | consulente | advisor | adviser |
      advisory | conseil
      """),
    (.education,
      """
      headteacher | dean | school | schule | schulleiter | schulleiterin | ecole | escuela | escola | scuola |
      enseignant | enseignante | maestro | maestra | docente | docent | universitat | hochschullehrer |
      educator | instructor | faculty | academic | teaching | teacher | professor | lecturer | tutor |
      education | lehrer | lehrerin | professeur | profesor | profesora | insegnante | dozent | leraar |
      school principal | schul-
      """),
    (.health,
      """
      nursing | oberarzt | oberarztin | chefarzt | chefarztin | assistenzarzt | pflege | krankenpfleger |
      krankenschwester | infirmier | infirmiere | enfermero | enfermera | infermiere | enfermeiro | enfermeira
      | verpleegkundige | healthcare | hospital | therapeut | huisarts | tandarts | dentiste | dentista |
      pharmacien | farmaceutico | apotheker | veterinarian | pflegefachkraft | physiotherapist | psychologist
      | nurse | physician | doctor | medical | clinical | arzt | arztin | medecin | medico | dentist |
      therapist | pharmacist | surgeon | nursing officer | medical officer
      """),
    (.administration,
      """
      ea | pa | asst | administrativo | administrativa | amministrativo | amministrativa | administratif |
      directiesecretaresse | managementassistent | vorstandsassistentin | vorstandsassistent | segretaria |
      segretario | secretario | clerk | assistant | secretary | office | administrative | administration |
      assistentin | assistenz | sekretarin | assistante | secretaire | secretaria | asistente | assistente |
      secretaresse | receptionist | managementassist- | directiesecret- | directieass-
      """),
  ]
}

/// Words that show that a name is one of an organisation.
enum OrganizationWords {
  /// Legal forms that are no name or word, in small letters without points.
  static let certain = WordTable(
    """
    gmbh mbh inc ltd llc corp corporation incorporated limited plc llp pty pvt sarl srl ltda gbr ohg kgaa oyj
    aps eirl sasu eurl spzoo sro kft zrt doo ggmbh bvba pte bhd sdn kabushiki ооо оао пао зао
    """)

  /// Forms that are words or names in other spellings.
  static let capitals = WordTable(
    """
    AG KG UG SAS NV BV B.V. N.V. OY Oy A/S ASA SpA S.p.A. S.L. e.V. S.A. KK K.K. S.A.S. s.r.o. a.s. d.o.o.
    S.r.l. Co. Cie Cie.
    """)

  /// Words with which organisations end and nobody's name does.
  static let nouns = WordTable(
    """
    group holdings holding services solutions consulting foundation association institute company agency
    technologies technology systems industries enterprises university hospital restaurant pizzeria apotheke
    praxis verein stiftung team support hotline helpdesk reception insurance logistics software studios
    pharmacy clinic airlines motors ventures capital laboratories labs gruppe versicherung autohaus werkstatt
    kanzlei universität payable receivable plumbing roofing bakery realty electrical cleaners cleaning
    construction contractors landscaping catering accounting council society partners brewery winery academy
    theatre theater ministries bookkeeping automotive photography orthodontics dentistry steuerberatung
    hausverwaltung rechtsanwälte architekten immobilien elektrotechnik bauunternehmen spedition zahnarztpraxis
    arztpraxis bäckerei metzgerei consultants accountants architects productions publishing desk biotech
    pharma pharmaceuticals robotics analytics networks telecom airways railways electronics semiconductors
    petroleum bank holdings trading imports exports advokatfirma advokatbyrå rådgivning konsult byrå regnskap
    revisjon redovisning fastigheter entreprenør eiendom kommune kommun tilitoimisto bouwbedrijf makelaars
    advocaten notarissen verlag druckerei gärtnerei tischlerei schreinerei malerbetrieb bestattungen
    gebäudereinigung fahrschule tanzschule buchhandlung physiotherapie steuerkanzlei ingenieurbüro
    planungsbüro architekturbüro reisebüro bookshop bookstore district township committee commission authority
    bureau federation alliance coalition orchestra florist florists chiropractic carpentry joinery upholstery
    movers tailors tavern diner bakeries orchards vineyards freight couriers publishers kindergarten preschool
    diocese synagogue cinema hostel resort associés
    """)

  /// Words with which organisations begin and nobody's name does.
  static let firstNouns = WordTable(
    """
    the hotel hospital ministry ministerio ministère ministerium bank banco banque banca hostal restaurant
    restaurante ristorante café cafe gasthaus gasthof autohaus praxis kanzlei apotheke pharmacie farmacia
    pharmacy clinica clínica clinique klinik école escuela scuola escola school college city stadt gemeinde
    ville ayuntamiento comune câmara mairie club verein stiftung fundación fundação fondazione fondation
    stichting associazione asociación associação pizzeria trattoria osteria brasserie bistro boulangerie
    bäckerei bakkerij metzgerei stadtwerke landratsamt finanzamt gymnasium grundschule realschule
    zahnarztpraxis arztpraxis rathaus feuerwehr polizei hausverwaltung pflegedienst cabinet agence société
    groupe grupo gruppo asesoría gestoría construcciones transportes ferretería panadería peluquería
    consultorio hôpital hopital ospedale krankenhaus ziekenhuis vereniging studio atelier notaría notaria
    notariat info customer farmácia padaria escritório huisartsenpraktijk gemeente makelaardij accounts taxi
    garage carrosserie ambulatorio laboratorio laboratório laboratoire impresa ditta tipografia association
    federation institut institute instituto istituto embassy botschaft church museum musée museo biblioteca
    library team support servicio service universidad universidade università université
    """)

  /// Words that make a name one of an organisation wherever they stand.
  static let institutions = WordTable(
    """
    university universität universitäten hochschule krankenhaus bank sparkasse volksbank club gmbh offices
    ministry department airlines foundation
    """)

  /// Behind `&`: `Berg & Sons`.
  static let partners = WordTable(
    """
    sons son co partner partners associates company brothers bros söhne sohn fils daughters
    """)
}

/// Particles of surnames, and other words that belong to the name beside them.
enum Particles {
  /// Only between words of a surname or before one, never first.
  static let inner = WordTable(
    """
    de du di della dello dei degli
    """)

  /// Before an article: `op den Berg`.
  static let prepositions = WordTable(
    """
    op in uit aan onder voor bij tot over auf aus an von van Op In Uit Aan Auf An
    """)

  /// Behind a preposition.
  static let articles = WordTable(
    """
    de den der dem 't het ’t ter the
    """)

  /// Ranks of nobility that are parts of surnames, as by German law.
  static let ranks = WordTable(
    """
    Graf Gräfin Freiherr Freifrau Freiin Baron Baronin Ritter Edler Edle Prinz Prinzessin Fürst
    """)

  /// As people write them; capitals where they stand first.
  static let particles = WordTable(
    """
    wa von van vom de' de’ Ould zu zur zum de da do dos das di del della dello dei degli dal dalla du des la
    le lo der den ter ten te 't ’t bin ibn ben bint bar bat al el ul ould af av zen mac mc st. st san santa ap
    ab ferch verch ó o' ní nic uí mhic abu abou bou abd abdul abdel umm aal oğlu kızı Von Van De Da Di Del
    Della Dello Dei Degli Dal Dalla Du Des La Le Der Den Ter Ten Bin Ibn Bint Al El St. St Ap Ó Ní Nic Uí Mhic
    Ua Ui Abu Abou Bou Abd Abdul Abdel Abdal Mac Mc Fitz Lo Do Dos Zu Vander Vom Zum Zur dela Dela delos Delos
    binti Binti binte фон ван де дер ди да бин ибн аль ван-дер ібн بن ابن بنت أبو ابو آل عبد بو ولد בן בר בת
    אבן אבו בין Ben Bar Gebre Wolde Welde Tekle Vanden Vande 's ’s a/p a/l s/o d/o A/P A/L S/O D/O d' d’ D' D’
    l' l’ L' L’ dell' dell’ Dell' Dell’ dall' dall’ Dall' Dall’ sant' Sant' bte Bte bte. Bte. binte Binte bt
    Bt bt. Bt.
    """)

  /// Names behind `O`, written apart: `Aoife O Brien`. Before any other name it is a middle initial: `Mary O Jones`.
  static let irish = WordTable(
    """
    brien bryan byrne boyle callaghan carroll connell connor conor day dea dell doherty donnell donoghue
    donohue donovan dowd driscoll dwyer farrell flaherty flanagan flynn gara gorman grady hagan halloran
    hanlon hara hare hehir higgins keefe keeffe kane kelly leary loughlin mahoney mahony malley mara meara
    moore murchu neal neil neill nolan quinn rahilly regan reilly riordan rourke shaughnessy shea sheehan
    sullivan toole
    """)

  /// Son and daughter of, in Malaysia and its neighbours and in Arabia: all before it is the given name, all behind it the
  /// name of the father. Not `ben` and `ibn`, behind which families are named.
  static let fathers = WordTable(
    """
    bin binti binte bte bte. bt. bint a/l a/p s/o d/o
    """)

  /// `Umm Kulthum`, `أبو بكر`: mother and father of.
  static let parents = WordTable(
    """
    Umm أبو ابو أم
    """)

  /// Names of eldest sons that are common in such names.
  static let children = WordTable(
    """
    abbas abdallah abdullah adam ahmad ahmed ali amir anas ayman ayoub bakr bilal daoud dawud fadi faisal
    faris firas habib haidar hamid hamza hasan hashim hassan hisham hudhayfa husayn hussein ibrahim idris
    ilyas imad isa ismail issa jafar jamal jihad kareem karim khaled khalid mahdi mahmoud majid marwan mazen
    mohamed mohammad mohammed muhammad musa mustafa nasser nidal nizar omar osama qasim qatada rami rashid
    saad saeed said salah salama saleh salem salim sami samir sayyaf sufyan sulayman suleiman taha talha talib
    tarek tariq turab ubayda umar usama walid yahya yaqub yaser yasin yasser yousef youssef yunus yusuf zaid
    zakariya zayd zayed zeid ziad
    """)

  /// What stands before the names of the people of Bali, for men and for women.
  static let balinese = WordTable(
    """
    I Ni
    """)

  /// Names of Bali by the order of birth, and of families: `I Made Wirawan`.
  static let births = WordTable(
    """
    Wayan Putu Gede Luh Made Kadek Nengah Nyoman Komang Ketut Gusti Dewa Ngurah Agung Ayu
    """)

  /// `Abd al-Rahman`: servant of; the word behind it belongs to the given name.
  static let servants = WordTable(
    """
    Abd Abdul Abdel Abdal Abu Abou ABDUL ABDEL ABD ABU abdul abdel عبد أبو ابو أم Gebre Wolde Welde Tekle Umm
    Um Oum
    """)

  /// Second halves of Arabic given names: `Fatima al-Zahra`, `Nour El-Din`.
  static let seconds = WordTable(
    """
    al-zahra al-zahraa az-zahra el-zahra ez-zahra al-din el-din ad-din ed-din ud-din ud-deen al-deen eldin
    eddin eddine el-dine al-islam el-islam ul-islam al-haq ul-haq el-haq al-rahman ur-rahman ur-rehman
    el-rahman al-aziz el-aziz al-nasser el-nasser al-abidin al-abidine el-abidin el-abidine ul-abidin
    ul-abideen al-huda el-huda al-hoda el-hoda
    """)

  /// Behind María and a few others: part of the given name.
  static let devotions: [String] = [
    "del carmen", "del mar", "del pilar", "del rosario", "del rocío", "del sol", "del socorro", "del valle", "de lourdes", "de fátima", "de jesús", "de jesus", "de lurdes", "da conceição", "das graças", "das dores", "da graça", "da glória", "del consuelo", "del prado", "de guadalupe", "do carmo", "do céu", "dos anjos", "dos prazeres", "de belén", "del milagro", "del cielo", "de los ángeles", "de los angeles", "de las mercedes", "de las nieves", "de los dolores", "de la luz", "de la paz", "de la concepción", "de la esperanza", "de la soledad", "de la o", "del mar", "del amor", "del alba", "de montserrat", "de los milagros", "de las flores"
  ]
}

/// Words that people write around telephone numbers. Small letters without accents and points.
enum PhoneWords {
  /// A telephone that is carried around, in English and in short; the words of other languages stand in usages.txt.
  static let mobile = WordTable(
    """
    m mob mobile cell cellphone cellular c cel port kom hp
    """)

  static let home = WordTable(
    """
    h home private personal
    """)

  static let work = WordTable(
    """
    w o work office business gesch
    """)

  static let fax = WordTable(
    """
    f fax
    """)

  /// A telephone; it says nothing more.
  static let plain = WordTable(
    """
    t tel tele telephone telefon telefono telefone telefoon phone ph p fon fono fone tlf tlfn puh puhelin
    number nummer numero no nr call
    """)

  /// With which the number is called; such a word becomes the label.
  static let applications = WordTable(
    """
    whatsapp whats app wa viber signal telegram skype wechat line imessage facetime zalo kakaotalk
    """)

  /// Between two numbers of one cell.
  static let between = WordTable(
    """
    or oder ou o u und and et y e en og och of eller tai lub ili nebo veya ve или и
    """)

  /// What stands before the extension of a number, in English, German, French, Spanish, Italian, Portuguese, Dutch.
  static let extensions = WordTable(
    """
    ext extn extension extensie x durchwahl dw nst nebenstelle klappe kl poste toestel tst ramal interno int
    anexo
    """)
}

/// The words by which people say what somebody is to them, and the relation that each names.
///
/// A word is written in small letters without accents; `a b` is a phrase. A relation that is said by its own name needs no entry.
/// A word that says more than its relation, as `mother` does, is kept besides.
enum Relations {
  static let all: [(RelationKind, String)] = [
    (.spouse,
      """
      wife | husband | partner | domestic partner | fiance | fiancee | ehefrau | ehemann | ehepartner |
      ehepartnerin | gatte | gattin | partnerin | lebenspartner | lebenspartnerin | lebensgefahrte |
      lebensgefahrtin | verlobter | verlobte | epoux | epouse | conjoint | conjointe | mari | femme |
      partenaire | compagnon | compagne | conyuge | esposo | esposa | marido | mujer | pareja | conjuge |
      companheiro | companheira | parceiro | parceira | coniuge | marito | moglie | compagno | compagna |
      echtgenoot | echtgenote | man | vrouw | levenspartner | make | maka | sambo | aegtefaelle | ektefelle |
      kone | puoliso | vaimo | aviomies | malzonek | malzonka | zona | maz | manzel | manzelka |
      manzelsky partner | supruga | suprug | muz | zhena | esi | kari | koca | 配偶者 | 妻 | 夫 | 配偶 | 丈夫 | 妻子 | 太太
      """),
    (.child,
      """
      son | daughter | kind | sohn | tochter | enfant | fils | fille | hijo | hija | filho | filha | figlio |
      figlia | zoon | dochter | barn | dotter | datter | lapsi | poika | tytar | dziecko | syn | corka | dite
      | dcera | rebenok | doch | cocuk | ogul | kiz | 子供 | 息子 | 娘 | 子女 | 儿子 | 女儿 | 兒子 | 女兒
      """),
    (.parent,
      """
      mother | father | mom | mum | mommy | dad | daddy | mutter | vater | mama | papa | elternteil | parent |
      mere | pere | maman | madre | padre | mae | pai | moeder | vader | ouder | mor | far | mamma | pappa |
      foralder | forelder | aiti | isa | vanhempi | matka | ojciec | rodzic | otec | rodic | mat | otets |
      roditel | anne | baba | ebeveyn | 母 | 父 | 母亲 | 父亲 | 母親 | 父親 | 妈妈 | 爸爸
      """),
    (.sibling,
      """
      brother | sister | half brother | half sister | bruder | schwester | geschwister | frere | soeur |
      hermano | hermana | irmao | irma | fratello | sorella | broer | zus | bror | soster | syster | veli |
      sisko | sisarus | brat | siostra | bratr | sestra | sourozenec | kardes | abla | agabey | 兄弟 | 姉妹 | 兄 |
      弟 | 姉 | 妹 | 哥哥 | 姐姐 | 弟弟 | 妹妹
      """),
    (.kin,
      """
      relative | family | aunt | uncle | cousin | niece | nephew | grandmother | grandfather | grandparent |
      grandchild | grandson | granddaughter | grandma | grandpa | granny | mother in law | father in law |
      brother in law | sister in law | son in law | daughter in law | stepmother | stepfather | stepson |
      stepdaughter | godmother | godfather | verwandter | verwandte | tante | onkel | kusine | cousine |
      nichte | neffe | oma | opa | grossmutter | grossvater | enkel | enkelin | schwiegermutter |
      schwiegervater | schwager | schwagerin | patin | pate | famille | parente | oncle | neveu | grand mere |
      grand pere | beau pere | belle mere | familiar | pariente | tio | tia | primo | prima | sobrino |
      sobrina | abuelo | abuela | nieto | nieta | familia | sobrinho | sobrinha | avo | neto | neta | famiglia
      | zio | zia | cugino | cugina | nonno | nonna | nipote | familielid | oom | nicht | neef | moster |
      faster | farbror | morbror | kusin | mormor | morfar | farmor | farfar | rodzina | ciotka | wujek |
      kuzyn | babcia | dziadek | teta | stryc | bratranec | babicka | dedecek | akraba | teyze | amca | kuzen
      | 親戚 | 叔父 | 叔母 | 祖父 | 祖母 | 亲戚
      """),
    (.friend,
      """
      best friend | close friend | freund | freundin | ami | amie | copain | copine | amigo | amiga | amico |
      amica | vriend | vriendin | van | ven | venn | vaninna | ystava | przyjaciel | przyjaciolka | kamarad |
      kamaradka | pritel | pritelkyne | drug | podruga | arkadas | 友達 | 友人 | 朋友
      """),
    (.colleague,
      """
      kollege | kollegin | arbeitskollege | arbeitskollegin | collegue | colega | collega | kollega | kolega |
      kolezanka | kolegyne | 同僚 | 同事
      """),
    (.coWorker,
      """
      coworker | co worker
      """),
    (.neighbor,
      """
      neighbour | nachbar | nachbarin | voisin | voisine | vecino | vecina | vizinho | vizinha | vicino |
      vicina | buurman | buurvrouw | granne | nabo | naapuri | sasiad | sasiadka | soused | sousedka | komsu |
      隣人 | 邻居
      """),
    (.sweetheart,
      """
      girlfriend | boyfriend | lover | novio | novia | namorado | namorada | fidanzato | fidanzata | petit ami
      | petite amie
      """),
    (.agent,
      """
      assistant | secretary | personal assistant | assistent | assistentin | sekretar | sekretarin |
      assistante | secretaire | asistente | secretario | secretaria | assistente | segretario | segretaria
      """),
    (.emergency,
      """
      emergency contact | in case of emergency | ice | notfall | notfallkontakt | urgence | emergencia |
      emergenza
      """),
  ]
}

/// The words of job titles that tell a level. A word is written in small letters without accents.
///
/// A word with `-` before it is the end of a longer one, as Germans and Dutch write them; the longest that fits counts.
/// `a b` is a phrase.
enum SeniorityWords {
  static let all: [(Seniority, String)] = [
    (.cxo,
      """
      ceo | cfo | cto | coo | cio | cmo | cpo | cro | chro | ciso | cdo | cco | cso | clo | cxo | cao | cgo |
      cbo | c level | c suite | president | chairman | chairwoman | chairperson | chair | managing director |
      general director | general counsel | chief executive | secretary general | general secretary |
      burgermeister | burgermeisterin | mayor | gf | consigliere delegato | consigliera delegata |
      conselheiro delegado | conselheira delegada | geschaftsfuhrer | geschaftsfuhrerin | geschaeftsfuehrer |
      geschaeftsfuehrerin | geschaftsfuhrende direktorin | geschaftsfuhrender direktor |
      geschaftsfuhrender gesellschafter | geschaftsfuhrende gesellschafterin | geschaftsfuhrung |
      geschaftsleitung | vorstand | vorstandin | vorstandsvorsitzender | vorstandsvorsitzende |
      vorstandsmitglied | vorsitzender | vorsitzende | prasident | prasidentin | firmenchef | firmenchefin |
      pdg | dg | directeur general | directrice generale | directeur executif | presidente directrice |
      presidente | president directeur | gerant | gerante | dirigeant | dirigeante | drh | daf | dsi | maire |
      presidenta | consejero delegado | consejera delegada | director general | directora general |
      gerente general | director ejecutivo | directora ejecutiva | administrador unico | director gerente |
      gerente geral | superintendente | superintendent of schools | amministratore delegato |
      amministratrice delegata | amministratore unico | direttore generale | direttrice generale | sindaco |
      diretor geral | diretora geral | diretor executivo | diretora executiva | diretor presidente |
      algemeen directeur | bestuurder | zaakvoerder | zaakvoerster | bestuursvoorzitter | voorzitter |
      burgemeester | chief | -geschaftsfuhrer | -geschaftsfuhrerin | -geschaeftsfuehrer | -geschaftsfuhrung |
      -vorstand | -geschaftsleiter | -geschaftsleiterin | -geschaftsleitung
      """),
    (.owner,
      """
      owner | owner operator | owner manager | co owner | coowner | proprietor | proprietress | entrepreneur |
      inhaber | inhaberin | eigentumer | eigentumerin | unternehmer | unternehmerin | gesellschafter |
      gesellschafterin | proprietaire | chef dentreprise | cheffe dentreprise | propietario | propietaria |
      dueno | duena | empresario | empresaria | titolare | proprietario | proprietaria | imprenditore |
      imprenditrice | dono | dona | empreendedor | empreendedora | emprendedor | emprendedora | copropietario
      | copropietaria | coproprietaire | coproprietario | coproprietaria | mitinhaber | mitinhaberin |
      miteigentumer | eigenaar | eigenaresse | ondernemer | dga | -inhaber | -inhaberin
      """),
    (.founder,
      """
      founder | cofounder | co founder | foundress | grunder | grunderin | mitgrunder | mitgrunderin |
      fondateur | fondatrice | cofondateur | cofondatrice | fundador | fundadora | cofundador | cofundadora |
      fondatore | cofondatore | oprichter | oprichtster | medeoprichter | firmengrunder | -grunder |
      -grunderin
      """),
    (.partner,
      """
      partner | partnerin | associe | associee | socio | socia | vennoot | sozius | socio gerente |
      socia gerente | socio director | socia directora
      """),
    (.vp,
      """
      senior vice president | executive vice president | vp | svp | evp | rvp | gvp | vice president |
      vicepresident | vizeprasident | vizeprasidentin | vice presidente | vicepresidente | vicepresidenta |
      vice presidenta
      """),
    (.director,
      """
      director | dir | directeur | directrice | direktor | direktorin | directora | direttore | direttrice |
      diretor | diretora | dirigente | prokurist | prokuristin | dean | rector | rektor | rektorin | provost |
      chancellor | subdirector | subdirectora | board member | member of the board | board director |
      aufsichtsrat | aufsichtsratin | aufsichtsratsvorsitzender | aufsichtsratsvorsitzende | verwaltungsrat |
      administrateur | editor in chief | administratrice | administrador | administradora |
      consigliere di amministrazione | consigliera di amministrazione | consejero de administracion |
      consejera de administracion | chefredakteur | chefredakteurin | chefarzt | chefarztin | dekan | dekanin
      | bestuurslid | commissaris | curator | -direktor | -direktorin | -directeur
      """),
    (.head,
      """
      leiter | leiterin | leitung | hoofd | general manager | gm | country manager | managing principal |
      school principal | headmaster | headmistress | department head | hod | chef de service |
      chef de departement | jefe de departamento | capo dipartimento | kanzleichef | vestigingsdirecteur |
      -leiter | -leiterin | -leitung | -hoofd
      """),
    (.manager,
      """
      manager | managerin | mgr | gerente | jefe | jefa | chef | cheffe | chefe | responsable | responsabile |
      responsavel | verantwortliche | verantwortlicher | supervisor | supervisora | superviseur |
      superintendent | team lead | teamlead | team leader | teamleader | lead | leader | teamleiter |
      teamleiterin | teamleitung | projektleiter | projektleiterin | encargado | encargada | capo |
      coordinador | coordinadora | coordenador | coordenadora | coordinatore | coordinatrice | coordinateur |
      teamleider | leidinggevende | foreman | gestionnaire | avp | bauleiter | filialleiter |
      assistant manager | assistant general manager | chief of staff | stabschef | managing editor |
      subgerente | gestor | gestora | controleur | beheerder | -teamleiter | -teamleiterin | -teamleitung |
      -projektleiter | -projektleiterin | -projektleitung | -buroleiter | -buroleiterin | -gruppenleiter |
      -gruppenleiterin | -bauleiter | -bauleiterin | -filialleiter | -filialleiterin | -schichtleiter |
      -marktleiter | -kursleiter | -storeleiter | -objektleiter | -marktleiterin | -montageleiter | -manager |
      -managerin | -leider
      """),
    (.senior,
      """
      senior | sr | snr | principal | staff | expert | experte | expertin | distinguished | advisor | adviser
      | professor | professorin | fellow | counsel | referent | specialiste | meister
      """),
    (.entry,
      """
      junior | jr | jnr | associate | assistant | assistante | assistent | assistentin | assistenz | asistente
      | assistente | coordinator | clerk | representative | sachbearbeiter | sachbearbeiterin | receptionist |
      secretary | sekretarin | secretaire | secretaria | segretaria | secretaresse | entry level |
      administrator | auxiliar | charge | chargee | impiegato | impiegata | empleado | empleada | medewerker |
      mitarbeiter | mitarbeiterin | employee | employe | pa | ea | referentin | attache | adjoint | aide |
      analista junior | -reiseleiter
      """),
    (.training,
      """
      intern | internship | trainee | apprentice | student | studentin | werkstudent | werkstudentin |
      praktikant | praktikantin | auszubildender | auszubildende | azubi | lehrling | volontar | volontarin |
      stagiaire | alternant | alternante | apprenti | apprentie | etudiant | etudiante | becario | becaria |
      practicante | pasante | aprendiz | estudiante | stagista | tirocinante | apprendista | studente |
      studentessa | estagiario | estagiaria | estudante | stagiair | leerling | cadet | undergraduate |
      in training | en formation | en formacion | in ausbildung | mba candidate | jd candidate | md candidate
      | llm candidate | phd candidate | doctoral candidate | phd student | doctorant | doctorante | doctorando
      | doctoranda | dottorando | dottoranda | doutorando | doutoranda | promovendus | doktorand | doktorandin
      | referendar | freshman | sophomore | aspiring | future | wannabe | angehender | angehende | futur |
      -praktikant | -praktikantin | -student
      """),
    (.unpaid,
      """
      volunteer | ehrenamtlich | ehrenamtlicher | ehrenamtliche | voluntario | voluntaria | benevole |
      vrijwilliger | freiwilliger
      """),
  ]
}

/// What people write behind their names that is no part of them, and pronouns.
enum SloganWords {
  /// Before a name at birth.
  static let birthWords = WordTable(
    """
    née nee né geb. geborene geborener roz. rozená ur. født född nata nacida урожд. урождённая formerly
    """)

  /// Words with which an appeal may begin that nothing cuts off from the name: `Open to work`.
  static let starters = WordTable(
    """
    open at @ bei chez presso hiring were we’re we looking seeking actively
    """)

  /// Between a job and its employer.
  static let links = WordTable(
    """
    @ at for bei chez
    """)

  /// Small letters. Words of jobs and appeals that stand in a part of a name field by itself.
  static let jobWords = WordTable(
    """
    retd ceo cto cfo coo cmo cio cpo cro chro cso vp svp evp avp chief president founder cofounder co-founder
    co-owner owner partner director head manager recruiter recruiting recruitment engineer engineering
    developer designer architect analyst scientist consultant consulting specialist expert coach author
    speaker trainer teacher lecturer student intern trainee graduate lawyer attorney solicitor paralegal
    notary accountant auditor banker broker realtor agent advisor adviser entrepreneur investor freelancer
    freelance executive officer secretary assistant administrator coordinator supervisor representative
    salesman sales marketing hr talent nurse physician dentist pharmacist therapist psychologist photographer
    artist writer editor journalist blogger producer musician actor chef plumber electrician carpenter
    mechanic driver gardener painter plasterer handyman technician operator hiring looking seeking helping
    building passionate available opentowork retired unemployed software product project account business
    customer operations finance geschäftsführer geschäftsführerin inhaber inhaberin leiter leiterin berater
    beraterin gründer gründerin vertrieb einkauf werkstudent studentin auszubildender azubi handwerker
    klempner elektriker directeur directrice gérant gérante responsable fondateur fondatrice ingénieur
    ingénieure avocat avocate étudiant directora gerente fundador fundadora ingeniero ingeniera abogado
    abogada estudiante jefe jefa direttore direttrice titolare fondatore responsabile ingegnere avvocato
    diretor diretora sócio engenheiro engenheira advogado advogada estudante eigenaar oprichter zelfstandig
    work home mobile cell private privat office company landlord
    """)

  /// Of all languages in which people write them beside their names.
  static let pronouns = WordTable(
    """
    she her hers he him his they them their theirs ze zir zie hir xe xem it its elle il lui iel ella él el la
    elles sie ihr ihre er ihm ihn sein hon henne han hen zij haar hij hem die diens ela dela ele dele lei sua
    suo ona jej on jego any all ask fae faer ey em elu delu
    """)
}

/// Surnames that stand first, or of which people have two.
enum Surnames {
  /// Of China, Korea, Singapore and Malaysia, in the spellings of their tongues.
  static let syllabic = WordTable(
    """
    Kim Lee Rhee Park Pak Choi Choe Jeong Chung Kang Cho Yoon Yun Jang Chang Lim Oh Seo Suh Shin Kwon Hwang
    Ahn Song Ryu Yoo Jeon Moon Mun Yang Bae Baek Heo Nam Shim Roh Ban Cha Wong Chan Leung Cheung Lau Ng Tsai
    Chiang Chen Wu Huang Tsang Kwok Yeung Tang Hsu Lu Hsieh Chou Kuo Tseng Liao Lai Yeh Chow Tam Ko Mak Poon
    Tse Tsui Yip Lui Li Wang Liu Teng Mao Deng Soong Pan Tan Goh Ong Teo Koh Chua Foo Lam Law Ma Mok Ngan Ngai
    Yau Yiu Au Cheong Chui Pang Loh Loke Low Liew Leow Liow Loo Lye Ooi Phua Quah Quek Kwek Seah Seow Siow
    Seet Soh Sng Tay Tee Teh Teoh Tham Thio Tiong Toh Yap Yeap Yeo Yeoh Ang Beh Cheah Chia Chiam Chng Chooi
    Gan Khaw Khoo Khor Neo Ngiam Saw Zhang Zhao Zhou Zhu Zheng Zeng Xu Xie Guo Luo Cao Cai
    """)

  /// Surnames that are as common in given names: they give way to a sure one at the other end.
  static let doubtfulSyllabic = WordTable(
    """
    Jo Young Yi Jung Im Han An Jun Hong Son Ha Ju Ho Lin Sun Hung Su Chu Fung Siu To Kwan Yuen Ip Chin Hui
    Cheng Choo Wee Kok Wai Tong Heng Fong Kam Kong Lok Yan Yee Yin Choy Kwong Chong Leong Chew Koo Kan Fan Sim
    Yew Ting Wan Woo Soo Poh Peh
    """)

  /// Of two letters, in capitals: other words of two capitals are initials.
  static let short = WordTable(
    """
    LI WU XU HU LU MA HE YU DU SU YE LE NG HO XI QI GU LÜ AN OH NA VU VO LY DO
    """)

  /// With their marks nobody else has them.
  static let vietnamese = WordTable(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Trương Mạc Tô Tạ Lương
    Đào Phùng
    """)

  /// Without marks they need a middle name of Vietnam behind them.
  static let vietnamesePlain = WordTable(
    """
    Nguyen Tran Le Pham Hoang Huynh Vu Vo Dang Bui Do Ngo Duong Ly Dinh Trinh Truong Phan
    """)

  /// Middle names of Vietnam.
  static let vietnameseMiddles = WordTable(
    """
    Van Thi Văn Thị Duc Đức
    """)

  /// Given names that end as surnames do in Russian.
  static let givenLikeSurnames = WordTable(
    """
    Яков Матвей Лев Станислав Мстислав Ростислав Ева Святослав Вячеслав
    """)

  /// Of Turkey, with the letter that capitals do not tell from i; given names too. Small letters.
  static let dotless = WordTable(
    """
    yılmaz yıldız yıldırım aydın kılıç kılınç çalışkan kızıl kızılkaya altıntaş sarı kırmızı akın balcı bayır
    kıvanç kaplıca karakış kırca kırık sayın tanrıverdi tatlı varlı yazıcı yıldızlar arıkan aslı nazlı ışıl
    ışık ıtır yalçın yalın kılavuz kadıoğlu sarıoğlu avcı balıkçı bakırcı boyacı çakır çakıroğlu çakmakçı
    kapıcı kalaycı sarıkaya taşçı tıraş ıldır hacıoğlu halıcı kırmacı kızılay satılmış sıla tırpan yarımca
    """)

  /// Small letters.
  static let hungarian = WordTable(
    """
    nagy kovács tóth szabó horváth varga kiss molnár németh farkas balogh papp takács juhász lakatos mészáros
    oláh rácz fekete szilágyi török fehér gál kis szűcs orsós kocsis pintér fodor szalai sipos magyar lukács
    gulyás király katona jakab bíró balázs boros somogyi fazekas kelemen antal orosz fülöp veres budai hegedűs
    bartók liszt kodály petőfi orbán kertész puskás polgár szőke vörös csonka bognár barta
    """)

  /// Given names, or surnames of other countries, too.
  static let doubtfulIberian = WordTable(
    """
    santos cruz alonso leon vidal rubio blanco mora duarte martin rios
    """)

  /// Those that are given names, too, or usual elsewhere (Martin, Leon, Santos, Cruz) are left out.
  static let iberian = WordTable(
    """
    garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz moreno
    munoz alvarez romero gutierrez navarro torres dominguez vazquez ramos ramirez serrano molina morales
    suarez ortega delgado castro ortiz sanz nunez iglesias medina garrido cortes castillo lozano guerrero cano
    prieto mendez calvo gallego herrera marquez cabrera vega fuentes carrasco diez reyes caballero nieto
    aguilar herrero santana hidalgo montero ibanez gimenez ferrer duran benitez arias vargas carmona crespo
    pastor soto saez velasco soler moya parra bravo gallardo rojas pardo merino espinosa izquierdo rivas silva
    rivera casado arroyo redondo camacho otero luque galan montes sierra segura carrillo soriano bernal
    mendoza ordonez valdez quintero salazar acosta cardenas contreras figueroa guzman maldonado miranda orozco
    palacios ponce salinas sandoval trujillo villarreal zamora zapata zuniga velazquez escobar rosales juarez
    cervantes estrada ochoa barrera padilla ibarra ferreira pereira oliveira rodrigues martins sousa fernandes
    goncalves gomes lopes marques alves almeida ribeiro pinto carvalho teixeira moreira correia mendes nunes
    soares vieira monteiro cardoso raposo neves coelho cunha pires ramalho simoes antunes matos fonseca morais
    machado araujo barbosa nascimento cavalcanti barros freitas moura azevedo batista dias melo andrade souza
    vasconcelos costa campos flores rocha nogueira borges tavares pacheco macedo amaral guimaraes brandao
    bezerra figueiredo faria farias sampaio peixoto rezende medeiros paiva dantas siqueira lacerda queiroz
    magalhaes henriques pimentel mesquita abreu domingues esteves loureiro valencia pineda bautista avila
    esquivel zambrano montoya ospina jaramillo cifuentes quispe mamani huaman arellano becerra bermudez
    cabello cordero espinoza galvan godoy granados ledesma leiva lucero maciel macias mejia meza murillo
    olivares palma paredes peralta quiroga rangel renteria robles roldan saavedra sepulveda tapia toledo
    urrutia valdes valenzuela varela villalobos villegas yanez salas ballesteros bustamante carranza casas
    cordova cuevas davila duque echeverria escalante escobedo fajardo galindo gaitan giraldo guevara hinojosa
    iturbe jurado llorente mejias mercado montalvo montenegro munguia naranjo narvaez ocampo olmos osorio
    oviedo pantoja pedraza pelaez pena penalver pizarro portillo quesada quevedo restrepo rincon riquelme
    robledo rosado rueda saldana sarmiento solis solano sosa tello tirado tejada tejeda toro urbina urena
    uribe vergara villa villanueva villar yepez zabala zarate zavala aguirre alarcon aranda aviles barajas
    barrios bonilla briones bueno burgos vallejo calderon camargo cantu carvajal castaneda cazares centeno
    chavez cisneros collazo colon corona coronado corrales cortez covarrubias cuellar cueto delacruz elizondo
    enriquez espino espinal frias galarza galindez gamboa garay garibay garza gastelum guerra haro henriquez
    hurtado infante lemus limon llamas longoria lugo madrigal manzano mata mojica monroy montano morejon
    nevarez ocasio ojeda olvera ontiveros oquendo orellana ornelas pabon padron palacio palomino patino
    perdomo preciado puente puga pulido quezada quinones quinonez raya resendez reynoso riojas rodarte sotelo
    tamayo tamez terrazas trevino ulloa urias valadez valles venegas vigil villagomez villasenor lula braganca
    brito bulhoes caldas camara carneiro castanho chaves cordeiro couto damasceno falcao fontes frade franca
    furtado galvao gouveia guerreiro gusmao jardim leitao lobato malheiro marinho marreiros mascarenhas
    menezes meneses mota motta nobrega novais palmeira passos pedrosa penha pessoa pessanha pinheiro portela
    prado quaresma quadros rebelo rego resende salgado salgueiro saldanha saraiva seixas serra sequeira
    severino taborda telles teles tavora trindade valadares valadao veloso vilela zanatta aznarez agirre
    aguirrebengoa aldama alvarenga amaya anaya angulo aramburu arana arevalo argueta arredondo arriaga arrieta
    artola avalos azkue balderas banuelos barragan barreto barrientos basurto becerril beltran benavides
    betancourt bosch botero caceres camarena campuzano carbajal casals castineira cespedes chacon cornejo
    delgadillo echeverri escamilla escalona espitia etxeberria etxebarria farfan feijoo gaona garces garmendia
    gaytan godinez goikoetxea guillen gurrola heredia holguin huerta irizarry iturralde jasso landa landeros
    larranaga lazcano lezama lizarraga llopis loera londono loureda lozada lujan magana mancilla marroquin
    medrano melendez mendieta mendiola mendizabal menendez miralles moncada monsalve morillo navarrete negrete
    noriega obregon olaizola olivas ordaz ovalle pallares paniagua pinedo pineiro pinzon polanco puig pujol
    quijano quintana rendon roca roig rovira ruelas saenz samaniego santillan seoane serrato suazo tafoya
    teran terrones tijerina torrez ugarte uriarte urkiola urquiza valdivia valverde velarde velez vilanova
    villalpando zelaya zepeda zubiri zubizarreta
    """)

  /// Of two characters.
  static let chineseDoubles = WordTable(
    """
    欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 长孙 宇文 夏侯 端木 南宫 南宮 独孤 张简 張簡 范姜
    """)

  /// Of two syllables.
  static let koreanDoubles = WordTable(
    """
    남궁 황보 제갈 선우 독고 사공 서문
    """)

  /// The commonest; one syllable.
  static let korean = WordTable(
    """
    김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 전 홍 고 문 양 손 배 백 허 남 심 노 로 하 곽 성 차 주 우 구 민 진 나 라 지 엄 원 천 방 공 현 함 변
    염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용 리 림 량 남궁 황보 제갈 선우 독고
    """)

  /// Of one character, in both scripts.
  static let chinese = WordTable(
    """
    王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡 郭 何 高 林 罗 羅 郑 鄭 梁 谢 謝 宋 唐 许 許 韩 韓 冯 馮 邓 鄧 曹 彭 曾 肖 蕭 萧 田 董
    袁 潘 于 蒋 蔣 蔡 余 杜 叶 葉 程 苏 蘇 魏 吕 呂 丁 任 沈 姚 卢 盧 姜 崔 钟 鍾 锺 谭 譚 陆 陸 汪 范 金 石 廖 贾 賈 夏 韦 韋 付 方 白 邹 鄒 孟 熊 秦 邱 江 尹 薛
    闫 阎 閻 段 雷 侯 龙 龍 史 陶 黎 贺 賀 顾 顧 毛 郝 龚 龔 邵 万 萬 钱 錢 严 嚴 覃 武 戴 莫 孔 向 汤 湯 温 溫 康 施 文 牛 樊 葛 邢 安 齐 齊 易 乔 喬 伍 庞 龐 颜
    顏 倪 庄 莊 聂 聶 章 鲁 魯 岳 翟 殷 詹 申 欧 歐 耿 关 關 兰 蘭 焦 俞 左 柳 甘 祝 包 宁 寧 尚 符 舒 阮 柯 纪 紀 梅 童 凌 毕 畢 单 單 季 裴 霍 涂 成 苗 谷 盛 曲
    翁 冉 骆 駱 蓝 藍 路 游 辛 靳 管 柴 蒙 鲍 鮑 华 華 喻 祁 蒲 房 滕 屈 饶 饒 解 牟 艾 尤 阳 陽 时 時 穆 农 農 司 卓 古 吉 缪 繆 简 簡 车 車 项 項 连 連 芦 蘆 麦
    麥 褚 娄 婁 窦 竇 戚 岑 景 党 黨 宫 宮 费 費 卜 冷 晏 席 卫 衛 米 柏 宗 瞿 桂 全 佟 应 應 臧 闵 閔 苟 邬 鄔 边 邊 卞 姬 师 師 和 仇 栾 欒 隋 商 刁 沙 荣 榮 巫
    寇 桑 郎 甄 丛 叢 仲 虞 敖 巩 鞏 明 佘 池 查 麻 苑 迟 遲 邝 鄺
    """)

  /// The commonest.
  static let japanese = WordTable(
    """
    佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 齊藤 清水 山崎 阿部 森 池田 橋本 山下 石川 中島 前田 藤田 後藤
    小川 岡田 村上 長谷川 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 岡本 松田 中川 中野 原田 小野 竹内 田村 金子 和田 中山 石田 上田 森田 原 柴田 酒井 工藤 横山 宮崎 宮本
    内田 高木 谷口 安藤 大野 丸山 今井 武田 藤原 河野 上野 村田 杉山 増田 菅原 平野 大塚 千葉 久保 松井 小島 岩崎 木下 野口 野村 佐野 菊地 菊池 松尾 市川 杉本 古川 大西 島田 水野
    桜井 櫻井 高田 渡部 吉川 山内 西田 飯田 西川 小山 北村 安田 五十嵐 川口 平田 関 中田 久保田 服部 東 岩田 土屋 福島 川崎 本田 樋口 秋山 田口 永井 山中 中西 吉村 川上 石原 大橋
    松岡 馬場 浜田 濱田 森本 星野 矢野 浅野 大久保 松下 吉岡 小池 野田 荒木 大谷 熊谷 松浦 内藤 黒田 尾崎 永田 川村 望月 堀 松村 荒井 菅野 西山 平井 大島 岩本 片山 本間 早川 横田
    岡崎 新井 鎌田 成田 宮田 小田 石橋 篠原 須藤 河合 沢田 澤田 萩原 大石 高野 小松 児玉 黒木 栗原 白石 伊東 村井 三宅 村山 徳永 安倍 福井 榎本 宮下 大川 富田 北野 黒澤 黒沢 宮沢
    三島 夏目 川端 大江 芥川 太宰 安部 稲垣 小野寺 佐久間 日比野 宇都宮 長谷部 大河内 曽我部 東海林 阿久津 久保寺 御手洗 小沢 小澤 岸田 麻生 羽生 錦織 大坂 本多 勝又 桑原 中井
    """)
}

/// Words around the rank in job titles.
enum TitleContexts {
  /// Words that join two jobs in one title.
  static let joins = WordTable(
    """
    and und et y e en now currently
    """)

  /// What is in the past is no rank today: `ex-CEO`.
  static let past = WordTable(
    """
    ex former formerly retired past previously ret emeritus emerita ehemals ehemaliger ehemalige ancien
    ancienne exdirector exceo antiguo antigua voormalig gewezen pensionato jubilado retraite previous late oud
    voormalige anterior elect designate exited waiting antigo antiga expresidente expresidenta
    """)

  /// First words of a wish or an appeal: `Looking for …` is no rank.
  static let wishes = WordTable(
    """
    looking seeking open helping coaching hiring empowering supporting advising connecting serving for to
    building auf suche recherche
    """)

  /// `Mitglied der Geschäftsführung`: a member of a board is of the board.
  static let members = WordTable(
    """
    mitglied membre miembro membro lid member
    """)

  /// The boards that lead or oversee a company; an advisory board does neither.
  static let boards: [String] = [
    "management board", "executive board", "board of directors", "board of management", "board of trustees", "supervisory board", "executive committee", "executive management", "comite de direction", "comite executif", "conseil dadministration", "directoire", "conseil de surveillance", "consejo de administracion", "consejo directivo", "junta directiva", "comite ejecutivo", "comite de direccion", "consiglio di amministrazione", "comitato esecutivo", "conselho de administracao", "conselho executivo", "diretoria executiva", "raad van bestuur", "raad van commissarissen", "raad van toezicht", "directiecomite"
  ]

  /// The boards of neighbours and parents: who sits on them decides for no company. `Oak Hills HOA`, `Elternbeirat`.
  static let households = WordTable(
    """
    hoa homeowners homeowner condominium condo pta pto booster boosters parents elternbeirat elternbeirats
    elternverein eigentumergemeinschaft weg copropriete copropietarios vecinos propietarios condominio
    condominos vve kleingartenverein
    """)

  /// What follows is the employer: `CEO at Globex`.
  static let employers = WordTable(
    """
    at bei chez presso bij beim @
    """)

  /// Words before what a job is about; the rank stands before them.
  static let prepositions = WordTable(
    """
    of for to de des du del della delle dei di da do das dos van voor der fur von in im with from reporting a
    au la le zur zum auf on al aan
    """)

  /// They lead; other secretaries do not.
  static let generalSecretaries: [String] = [
    "secretary general", "general secretary", "secretaire general", "secretaire generale", "secretario general", "secretaria general", "segretario generale", "segretaria generale", "secretario geral", "secretaria geral", "secretaris generaal"
  ]

  /// Board members, or those who look after machines, as the next word says.
  static let administrators = WordTable(
    """
    administrateur administratrice administrador administradora amministratore amministratrice
    """)

  /// Directors who may be artists: `Art Director`, `Director of Photography`.
  static let directors = WordTable(
    """
    director directora directeur directrice direttore direttrice diretor diretora
    """)

  /// What artists direct; it is nobody’s department.
  static let arts = WordTable(
    """
    artistique artistico artistica arte photography photographie fotografia orquesta orchestre dorchestre
    orquestra escena cine these tesis tese tesi memoire coro choeur
    """)

  /// `Office of the CEO`: one belongs to it, and has not its rank.
  static let offices = WordTable(
    """
    office buro oficina ufficio
    """)

  /// Behind a rank: `CEO coach` works for one.
  static let roles = WordTable(
    """
    coach advisor adviser ghostwriter support mentor whisperer consultant trainer recruiter headhunter
    """)

  /// Behind a rank that decides: `Founder Relations` looks after founders.
  static let services = WordTable(
    """
    relations experience search success services enablement associate
    """)

  /// Behind `Founder` or above: `Founder Magazine` is a paper.
  static let products = WordTable(
    """
    tools magazine summit podcast newsletter roundtable toolkit
    """)

  /// A rank behind such a role is still a rank: `Support Manager`.
  static let demoted = WordTable(
    """
    director vice vp manager general head dean principal
    """)

  /// `Chief Nurse`: a trade, of which one may be the first.
  static let trades = WordTable(
    """
    nurse teacher engineer developer designer architect buyer broker scientist recruiter coach chef accountant
    analyst pharmacist physician therapist lecturer tutor technician
    """)

  /// Before `partner`, who is one of the firm’s owners then; `HR Business Partner` is none.
  static let partnerQualities = WordTable(
    """
    managing senior founding equity general operating law tax audit junior co limited executive lead global
    national regional practice consulting advisory assurance associate fondateur fundador litigation corporate
    investment venture local geschaftsfuhrender geschaftsfuhrende full firm
    """)

  /// Behind `partner`: the field of a firm.
  static let practices = WordTable(
    """
    tax audit advisory consulting steuern assurance corporate litigation transactions deals legal emea dach
    emerging m gerant associe
    """)

  /// `Product Owner`, `Process Owner`: who answers for it, and owns no firm.
  static let ownedThings = WordTable(
    """
    product process service system data platform portfolio feature application demand project solution content
    asset risk control epic backlog domain po produkt home pet dog cat
    """)

  /// `Account Director`, `Film Director`: no seat on a board.
  static let directedThings = WordTable(
    """
    account film casting art funeral music stage video photography choir artistic theatre theater movie
    lighting cruise band client
    """)

  /// Who works for somebody of a rank: `Assistant to the CEO`.
  static let assistants = WordTable(
    """
    assistant assistante assistent assistentin assistenz asistente asistenta assistente secretary sekretar
    sekretarin sekretariat secretaire secretaria secretario segretaria segretario secretaresse secretariat pa
    ea aide attache attachee referent referentin asst auxiliar asistent medewerker directiesecretaris
    """)

  /// The same as the end of a longer word: `Vorstandsassistentin`.
  static let assistantEndings: [String] = [
    "assistent", "assistentin", "assistenz", "assistente", "sekretarin", "secretaresse", "referent", "referentin", "sekretariat"
  ]
}

/// The words by which exporters and people say what a number or an address is for.
///
/// A word is written in small letters without accents. English words are known without this list.
enum Usages {
  static let all: [(Usage, String)] = [
    (.home,
      """
      privat | private | prive | privee | privato | privado | privada | particular | pessoal | personale |
      personnel | personlig | zuhause | zu hause | domicile | domicilio | maison | casa | thuis | hem | hjem |
      particulier | koti | dom | domowy | domu | privatni | soukromy | osobisty | prywatny | ev | otthon |
      domashniy | домашний | 自宅 | 家 | 住宅 | 집
      """),
    (.work,
      """
      arbeit | geschaftlich | geschaeftlich | dienstlich | beruflich | buro | buero | firma | travail | bureau
      | professionnel | pro | trabajo | oficina | laboral | trabalho | escritorio | comercial | profissional |
      lavoro | ufficio | geschaft | kontor | praxis | werk | zakelijk | kantoor | arbete | arbetet | jobb |
      arbejde | tyo | praca | sluzbowy | prace | pracovni | is | munkahely | rabota | rabochiy | 勤務先 | 会社 | 職場
      | 工作 | 公司 | 单位 | 직장
      """),
    (.mobile,
      """
      mobil | handy | natel | mobiltelefon | mobilnummer | portable | movil | celular | telemovel | celulare |
      cellulare | kannykka | mobiili | mobiel | gsm | matkapuhelin | komorka | komorkowy | cep | mobilni |
      mobilniy | 携帯 | 手机 | 手機 | 휴대전화
      """),
    (.fax,
      """
      telefax | telecopie | telecopieur | faks | faxnummer | ファックス | 传真 | 傳真 | 팩스
      """),
  ]
}
