/// Given names, where the words of a name have to be told from surnames that stand before others.
enum GivenName {
  /// Whether a word is known as a given name somewhere.
  static func isOne(_ word: String) -> Bool {
    let key = Folding.letters(word)
    return iberian.contains(key) || romance.contains(key)
      || !Nicknames.formalNames(of: key).isEmpty
  }

  /// Whether a word is a given name of Spain, Portugal or the Americas and of nowhere else, so that two
  /// surnames are to be expected.
  static func isIberian(_ word: String) -> Bool { iberian.contains(Folding.letters(word)) }

  /// Whether a word is a given name of France or Italy, whose surnames may begin before `d'`, `de` or `di`, and
  /// second given names are rare.
  static func isOfOneGivenName(_ word: String) -> Bool {
    let key = Folding.letters(word)
    return romance.contains(key) && !["maria", "ana", "anna", "rosa", "luz"].contains(key)
  }

  private static let iberian = WordTable(
    """
    adolfo adriano agustin alejandra alejandro alfonso alonso alvaro amparo anabel andres angeles
    antonio araceli armando arturo asuncion aurelio begona belen benito bernardo blanca caetano
    carlos carmelo carmen celia cesar concepcion consuelo corazon cristiano cristina cristobal
    dolores domingo duarte edgardo eduarda eduardo emilio encarnacion enrique ernesto esperanza
    esteban estefania eugenio eusebio ezequiel fabiola facundo federico felipe fermin fernanda
    fernando filipa flavia flavio florencia francisca francisco geraldo gerardo gilberto goncalo
    gonzalo graciela gregorio guadalupe guillermo gustavo heitor helder henrique hernan horacio
    ignacia ignacio inacio ines inigo inmaculada isabel isidro itziar ivone jacinto jaime javier
    jesus joao joaquim joaquin jordi jorge jose josefa juan juana julian juliana julio leandro
    leonel leonor leopoldo leticia lorenzo lourdes lucia luciano luis luisa luiz lupe macarena
    magdalena manuel manuela marcela marcelo marcos margarita mariana mariano maricarmen marisol
    mateo maximo mercedes miguel milagros montserrat murilo natividad nieves nuno octavio oscar
    osvaldo pablo paco paloma paula paulo pedro pilar rafaela raimundo ramiro ramon raul rebeca
    remedios renato ricardo roberto rocio rodolfo rodrigo rogelio rosalia rosario ruben rui salvador
    santiago sergio simao socorro susana tadeu teodoro teresa thiago tiago tomas trinidad valentin
    vasco vicente vinicius virgilio wagner xavi xavier ximena yolanda
    """)

  private static let romance = WordTable(
    """
    abel achille adan adele adelino adrien agathe agnes agostino ainhoa aitor alain albano alberto
    aldo alessandra alessandro alessia alessio alexandre alexis alice aline amaia amalia amandio
    ambra amedeo amelie ana ander anderson andre andrea andreia angel angela angelica angelo anibal
    anita anna annalisa anne annunziata antoine antonella aparecida arianna ariel armel armindo
    arnaldo arnaud asier assuncao assunta augusto aurelia aurelie aurelien aurora aurore azucena
    baptiste barbara bartolomeo bastien bautista beatrice beatriz belmiro benedetta benedetto
    beniamino benjamin benoit bernard bertrand biagio bianca brenda brigitte bruna bruno caio
    camilla camille camilo carla carlo carlota carlotta carolina caroline catarina caterina
    catherine caua cecile cecilia cedric celine cesare chantal charles charlotte chiara chloe
    christelle christian christiane christine christophe cidalia citlali claire clara claude claudia
    claudio cleide clelia clemence clement clotilde colette conceicao concetta corinne corrado
    cosimo cristian cruz cyril cyrille dalila damian damiano damien daniel daniela daniele danielle
    danilo dante dario davi david davide dayana debora delfim delphine denis deolinda deyanira diane
    didier diego dino domenica domenico dominique donatella donato dulce edilson edith edoardo
    edouard edson efrain elaine elena eleonora elia eliana eliane elias elio elisa elisabeth
    elisabetta elise elodie eloy elsa elvira emanuel emanuela emanuele emilia emiliano emilie emma
    emmanuel enrico enzo ercole eric erika ermanno estelle ettore eva evangelina evaristo everton
    fabian fabiana fabiano fabien fabio fabrice fabrizia fabrizio fatima faustino fausto federica
    felice ferdinando ferruccio fidel filipe filippo fiorella firmino flavien flora florence florian
    franca francesca francesco franck franco francois francoise frederic fulvio gabriel gabriela
    gabriele gabriella gael gaetano gaspard gaston genaro genevieve gennaro geoffroy georges
    geraldine gerard german germana germano ghislain giacinto giacomo giampiero giancarlo gianfranco
    gianluca gianluigi gianmarco gianni gianpaolo gildardo gilles gilson gina gino giorgia giorgio
    giovanna giovanni girolamo giulia giuliana giuliano giulio giuseppa giuseppe giuseppina gloria
    gorka graca grazia graziano gregoire gregory griselda guido guilherme guillaume gustave guy
    hector helena helene heloisa henri herve hilario honore hortensia hubert hugo hugues humberto
    iara igor iker ilaria ilda iliana iolanda iracema irene iris irma isaac isabella isabelle
    isadora ismael israel italo itzel iuri ivan ivana ivano ivete ivette ivo jacopo jacqueline
    jacques jair jairo jandira jean jeanne jefferson jeremie jerome joana joel joelle jon josephine
    josiane josue jules julie julien juliette jussara justine karina karla laia lamberto laura laure
    laurence laurent lea leire leo leobardo leon leonard leonardo lia lidia ligia lilia liliana lina
    lisandro livia livio lizbeth loic loredana lorena louis louise luana luca lucas lucero luciana
    lucie lucien lucimara lucio lucrezia ludovic ludovico luigi luigia lupita lurdes luz madalena
    madeleine mafalda magali maite manlio manon mara marc marcel marcella marcello marcial marco
    margarida margherita marguerite maria mariangela maribel marie marilu marina marine mario marion
    marisa marlene marta marti martin martina martine massimiliano massimo matheus mathieu mathilde
    matias matilde matteo matthieu mattia maura maurice mauricio maurizio mauro maxime melissa
    michel michela michele micheline mikel milena milton mireille mirella mireya mirko moises monica
    monique montse murielle nadia nadine naiara natalia nathalie nathan nayeli nelida nello nelson
    nerea nestor nicola nicolas nicole nicoletta nicolo nilson noe noel noelle noemi noemie norberto
    norma nuria odette odile ofelia oihane olga olimpia olinda olivier omar oriol orlando ornella
    orsola osvalda oswaldo otavio ottavia ottavio palmira paola paolo pascal pascale pascual
    pasquale patrice patricia patricio patrick patrizia patrizio pau paul paulette paulina pauline
    paz penelope perla philippe pier piera pierluigi piero pierpaolo pierre pietro pina pol prisca
    priscila quentin quim quirino rachele raffaele raffaella ralph raoul raphael raymond regina
    regine regis reinaldo remi remo remy renata renaud rene renee renzo reynaldo rigoberto rita
    robert rocco roger roland romain roman romana romano romeo ronaldo ronan rosa rosalba rosalinda
    rosangela rosanna rosaria rosaura rosemary rossana rossella roxana rudy rufino ruggero sabina
    sabine sabrina salvatore samuel samuele sandra sandrine sandro sara sarah saul saverio sebastian
    sebastiano sebastiao sebastien segolene serafim serena serge silvana silvano silvestre silvia
    silvio simon simona simone sofia sol solange sonia sophie stefania stefano stephane stephanie
    suely suzanne sylvain sylvie tadeo tania tarcisio tatiana telmo teofilo thais thales theo
    theodore theophile therese thibault thierry thomas tiziana tiziano tobias tome tommaso tristan
    tullio ugo ulises umberto unai urbain urbano uriel valdir valentina valentino valeria valerie
    valerio valery valter vanderlei vanessa vera veronica veronique vianey victoire victor vincent
    vincenza vincenzo viola virginia virginie vitor vitoria vittoria vittorio viviana vladimir
    walter washington wellington wendy wesley wilfredo wilson yadira yago yann yannick yara yasmin
    yesenia yves yvette yvonne zaira zelia zenaida zilda zita zoila zulmira
    """)
}
