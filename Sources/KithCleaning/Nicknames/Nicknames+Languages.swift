extension Nicknames {
  /// Short and pet forms, and spellings in Latin letters, by language; common knowledge, written for Kith.
  ///
  /// A line is a name, folded, and the forms of it. Forms that are usual for several names stand at each.
  static let languages =
    [german, dutch, french, spanish, portuguese, italian, polish, russian]
    + [czechAndHungarian, nordic, others, abbreviations]

  /// As they are written short, with a point: `Wm.`, `Chas.`.
  private static let abbreviations = """
    abraham: abm abr
    alexander: alexr alexdr
    andrew: andw
    archibald: archd
    benjamin: benj benjn
    catherine: cath
    charles: chas chs
    daniel: danl
    edward: edw edwd
    elizabeth: eliz
    frederick: fredk
    george: geo
    henry: hy
    james: jas
    john: jno
    joseph: jos
    margaret: margt marg
    michael: michl
    nathaniel: nathl
    patrick: patk
    richard: richd
    robert: robt
    samuel: saml
    stephen: stephn
    theodore: theo
    thomas: thos
    william: wm willm
    friedrich: friedr
    johannes: joh
    heinrich: heinr
    wilhelm: wilh
    """

  private static let german = """
    adelheid: heidi
    albrecht: albi
    alexander: alex sascha xander lex
    alexandra: alex sandra sascha xandra
    alfons: fons fonsi
    alfred: fred fredi
    andreas: andi andy anderl dre
    angelika: geli angi
    anna: anni anne anja annika anke
    annegret: anne gret
    anneliese: anne liese annelie
    anton: toni
    august: gustl
    bartholomaus: barthel bartl
    barbara: barbel babs babsi
    benedikt: ben bene
    benjamin: ben benni benny
    bernhard: bernd berni hardy
    bettina: betti tina
    brigitte: gitte gitta biggi
    carolina: caro lina
    cornelia: conny nele nelly
    christian: chris krischan chrissi
    christina: tina chris chrissi christl
    christoph: chris stoffel
    claudia: claudi
    dieter: didi
    dominik: nik domi nick
    dorothea: dora dorle dorte thea
    eberhard: ebbi hardy
    elisabeth: lisa elli sissi lilli elsbeth ela else elise liesel lisbeth bettina betti
    emilia: emmi milli
    erwin: erwi
    eugen: gene
    ferdinand: ferdi ferdl
    florian: flo flori
    franz: franzl
    franziska: franzi fanny sissi
    friederike: rike ricky
    friedrich: fritz fred friedel
    gabriele: gabi gaby
    georg: schorsch jorg georgi
    gerhard: gerd gerdi hardy
    gertrud: trude trudi gerti
    gottfried: friedel
    gregor: greg
    gudrun: gudi
    gunter: gunni
    hans: hansi johann
    heinrich: heinz heini hinnerk
    helene: leni lene
    helmut: helmi
    henriette: jette henni
    hermann: hermi
    hildegard: hilde hilla
    ignaz: naz
    irmgard: irmi
    jakob: jockel
    joachim: jochen achim jo
    johanna: hanna hanni jo
    johannes: hannes hans jo johann jan jens
    josef: sepp jupp joschi beppo joseph
    josefine: josi fine finni
    jurgen: jogi
    karin: kari
    karl: karli charly carl kalle
    katharina: kathi kati katja trine kathe katrin
    klaus: claus nikolaus
    konrad: kurt conny conni
    kristina: kris tina
    leonhard: leo hardy
    leopold: leo poldi
    lothar: lo
    ludwig: lutz wiggerl lude
    magdalena: lena magda leni
    manfred: manni fred
    margarete: grete gretel gretchen marga margret greta meta
    maria: mia marie mitzi mizzi ria
    marianne: nanni
    martin: marti
    mathilde: tilda tilly
    matthias: matze hias mats matti matthes
    maximilian: max maxi
    michael: michi michel mischa micha
    michaela: michi ela
    monika: moni mona
    nikolaus: klaus niko nick niki
    otto: ottl
    patrizia: patti
    paul: pauli
    peter: pit petri
    rainer: reiner
    reinhard: reini hardy
    renate: reni nate
    richard: richie
    robert: robi
    roland: rolli
    rosemarie: rosi romy
    rudolf: rudi rolf
    sabine: bine biene
    sebastian: basti seba wastl bastian
    siegfried: sigi friedel
    silvester: vesti
    sophie: fiffi
    stefan: steffen stef stephan
    stefanie: steffi
    susanne: susi sanne
    theodor: theo
    theresia: resi thea
    thomas: tommi tom tommy
    tobias: tobi
    ulrich: uli ulli
    ulrike: uli rike
    ursula: uschi ulla ulli
    veronika: vroni vreni
    viktoria: vicky viki
    walter: walli
    waltraud: traudl traudi
    werner: werni
    wilhelm: willi will helm
    wolfgang: wolfi wolf
    """

  private static let dutch = """
    adriaan: ad adri arie
    adriana: jana janna
    albertus: bert bertus albert
    aleida: alie leida
    antonius: ton toon teun anton antoon
    antonia: toos tonnie
    arnoldus: arnold nol
    bartholomeus: bart
    bernardus: ben bernard
    catharina: trijntje toos rina tineke karin
    christiaan: chris
    cornelis: kees cor cees corne
    cornelia: cor corrie nel
    daniel: daan
    diederik: dirk
    elisabeth: els lies betje bep liesbeth
    franciscus: frans
    frederik: fred freek frits
    gerardus: gerard ger gerrit
    geertruida: truus geertje trudy
    gijsbert: gijs bert
    gulielmus: wim
    hendrik: henk rik hein henny
    hendrika: riek rika hennie
    hubertus: huub bert
    jacobus: jaap koos cobus sjaak kobus
    jacoba: coba cobie
    johanna: jo hanna hanneke joke jopie janneke annie
    johannes: jan hans johan hannes joop
    josephus: jos jef sjef
    julianus: juul
    laurentius: laurens lau rens
    leonardus: leo leen
    lodewijk: lode wiek
    maarten: mart
    margaretha: greet griet greta gre marga
    maria: riet mieke mies marijke marieke ria miep
    marinus: rinus
    mattheus: thijs mathijs theo
    matthijs: thijs
    nicolaas: klaas nico niek
    petronella: nel nelleke petra
    petrus: piet peter
    pieter: piet peer
    sebastiaan: bas bastiaan
    theodorus: theo dorus
    wilhelmina: mina mien willy wil
    willem: wim pim willy
    wilhelmus: wim willem
    """

  private static let french = """
    alexandre: alex alexis
    alexandra: alex sandra
    andre: dede
    antoine: toine tonio
    antoinette: toinette
    auguste: gus gusto
    augustin: gus
    aurelie: lili
    baptiste: bat
    benjamin: ben benji
    bernadette: dette
    bertrand: bert
    catherine: cathy kate
    charles: charlot charlie
    christelle: chris
    christine: cricri titine
    christophe: chris tophe
    clement: clem
    dominique: dom
    edouard: doudou ed
    elisabeth: babette lisette elise lise
    emmanuel: manu
    emmanuelle: manu emma
    ferdinand: nand
    florence: flo
    francois: fanfan
    francoise: fanchon
    frederic: fred
    frederique: fred
    gabriel: gab gaby
    genevieve: ginette gege
    gerard: gege
    gilbert: gilou
    guillaume: guigui will
    isabelle: isa zaza
    jacqueline: jacky line
    jacques: jacquot jacky
    jean: jeannot
    josephine: josette fifi
    julien: ju juju
    laurent: lolo
    madeleine: mado
    marguerite: margot
    marie: manon
    matthieu: mathieu mat matt
    maxime: max
    michel: mimi mich
    mireille: mimi
    monique: momo
    nathalie: nat nath
    nicolas: nico colas
    olivier: oliv
    patrice: pat
    patrick: pat
    philippe: phil fifi
    pierre: pierrot
    raymond: momo
    sandrine: sandy
    sebastien: seb bastien
    stephane: steph
    stephanie: steph fanny
    suzanne: suzy suzon
    sylvie: syl
    therese: titi
    thierry: titi
    valerie: val
    veronique: vero
    victor: vic totor
    vincent: vince vins
    virginie: ginie
    yolande: yoyo
    """

  private static let spanish = """
    adriana: adri
    alberto: beto berto tito
    alejandra: ale jandra sandra
    alejandro: ale jandro alex
    alfonso: fonso poncho fon
    alfredo: fredo fredy
    ana: anita
    andres: andy
    antonia: tona toni
    antonio: toni tony tono tonio
    beatriz: bea betty
    bernardo: berni nardo
    carlos: carlitos charly
    carmen: menchu carmina carmela mamen
    catalina: cata
    concepcion: concha conchita
    consuelo: chelo
    cristina: cris
    daniel: dani
    david: davo
    diego: dieguito
    dolores: lola loli
    eduardo: edu lalo
    elena: nena
    encarnacion: encarna
    enrique: quique kike
    ernesto: neto
    esperanza: espe
    eugenia: maru
    federico: fede fico
    felipe: pipe feli
    fernando: nando fer
    francisca: paca paqui quica
    francisco: paco pancho curro fran francis kiko quico
    gabriel: gabi gabo
    gerardo: gera
    gonzalo: gonza chalo
    graciela: chela
    gregorio: goyo
    guadalupe: lupe lupita
    guillermo: memo guille
    gustavo: gus tavo
    hector: tito
    ignacio: nacho
    inmaculada: inma
    isabel: isa chabela
    jaime: jimmy
    javier: javi
    jesus: chuy chus suso
    jorge: coque
    jose: pepe pepito
    josefa: pepa pepi
    josefina: pepa fina
    juan: juanito juancho
    juana: juani
    julia: juli
    laura: lau
    leonardo: leo
    lorena: lore
    lourdes: lulu
    luis: lucho
    luisa: lu
    magdalena: magda malena
    manuel: manolo manu lolo
    manuela: manoli lola
    margarita: marga rita
    maria: mari maruja
    mariana: nana
    mario: mayito
    mercedes: merche meche
    miguel: migue
    milagros: mila
    monica: moni
    montserrat: montse
    nicolas: nico
    patricia: patri pati
    pedro: perico
    pilar: pili
    rafael: rafa
    ramon: moncho
    ricardo: richi ricky
    roberto: beto robi
    rocio: chio
    rosario: charo chayo
    rosa: rosi
    salvador: salva chava
    santiago: santi diego yago
    sebastian: seba
    sergio: checo
    silvia: silvi
    socorro: coco
    susana: susi
    teresa: tere
    tomas: tomy
    valentina: vale
    vicente: chente
    victoria: vicky
    xavier: xavi
    yolanda: yoli
    """

  private static let portuguese = """
    alexandre: xande alex
    andre: dede
    antonio: toni tonho to
    beatriz: bia
    carlos: caca carlinhos
    carolina: carol
    cristina: cris
    eduardo: edu dudu
    felipe: lipe
    fernanda: nanda fe
    fernando: nando
    filipe: lipe
    francisco: chico xico
    gabriel: biel gabi
    gabriela: gabi
    guilherme: gui
    gustavo: guga
    henrique: rique
    isabel: bela isa
    isabela: bela isa
    joao: joca joaozinho
    joaquim: quim
    jorge: jorginho
    jose: ze zeca
    leonardo: leo
    lucas: luca
    luis: lula luisinho
    luiz: lula luizinho
    manuel: manel neco
    marcelo: celo
    marcos: marquinhos
    maria: mariazinha
    mariana: mari
    paulo: paulinho
    pedro: pedrinho
    rafael: rafa
    raimundo: mundinho
    ricardo: rico
    roberto: beto
    rodrigo: digo
    ronaldo: naldo
    sebastiao: tiao
    tatiana: tati
    teresa: teca
    tiago: ti
    vitoria: vivi
    """

  private static let italian = """
    alessandra: ale sandra
    alessandro: ale sandro
    andrea: andre
    antonella: anto nella
    antonio: toni tony tonio nino anto
    bartolomeo: meo bartolo
    beatrice: bea bice
    benedetto: benito
    carlo: carletto
    caterina: rina cate
    cristina: cri
    daniele: dani
    davide: dado
    domenico: mimmo menico
    edoardo: edo
    elisabetta: betta lisa elisa
    emanuele: lele manu
    enrico: rico
    federica: fede
    federico: fede chicco
    ferdinando: nando
    filippo: pippo
    francesca: fra franca cecca
    francesco: franco cecco checco fra ciccio
    gabriele: lele
    gaetano: tano
    giacomo: jack mino
    giancarlo: gianca
    gianluca: gianlu luca
    giovanna: gianna vanna
    giovanni: gianni vanni nino
    giuseppe: beppe peppe pino peppino geppo
    giuseppina: pina
    gregorio: rino
    ignazio: nazzo
    leonardo: leo nardo
    lorenzo: enzo renzo lollo
    luca: luchino
    luigi: gigi gino
    maddalena: lena
    margherita: rita marghe
    maria: mariuccia
    massimiliano: max massi
    massimo: max
    matteo: teo
    michele: lele miche
    niccolo: nico
    nicola: nico
    paolo: paolino
    pasquale: lino
    pietro: piero
    raffaele: lele raffa
    riccardo: ricky
    roberto: roby robi
    rosaria: sara
    salvatore: salvo toto turi
    sebastiano: bastiano seba
    simone: simo
    stefania: stefi
    stefano: ste
    teresa: resi
    tommaso: tommi maso
    valentina: vale
    vincenzo: enzo vince cenzo
    vittorio: vitto
    """

  private static let polish = """
    agnieszka: aga agusia
    aleksander: olek alek
    aleksandra: ola olka
    andrzej: jedrek
    anna: ania anka
    antoni: antek tolek
    barbara: basia baska
    bartlomiej: bartek
    bartosz: bartek
    boguslaw: bogus bogdan
    czeslaw: czesiek
    dariusz: darek
    dorota: dorka
    edward: edek
    elzbieta: ela elka
    ewa: ewka ewunia
    ewelina: ewela
    franciszek: franek
    grazyna: grazka
    grzegorz: grzesiek grzes
    henryk: heniek
    irena: irka
    jacek: jacus
    jadwiga: jadzia
    jakub: kuba
    jan: janek jasiek jas
    janusz: januszek
    jerzy: jurek
    joanna: asia aska joasia
    jozef: jozek
    justyna: justa
    kamil: kamilek
    karolina: karola
    katarzyna: kasia kaska
    kazimierz: kazik
    konstanty: kostek
    krystyna: krysia
    krzysztof: krzys krzysiek
    leszek: lech lesio
    lukasz: luki
    maciej: maciek
    magdalena: magda
    malgorzata: gosia malgosia
    marcin: marcinek
    maria: marysia maryla
    mariusz: mariuszek
    mateusz: mati
    michal: misiek
    mieczyslaw: mietek
    miroslaw: mirek
    monika: monia
    pawel: pawelek
    piotr: piotrek
    przemyslaw: przemek
    rafal: rafalek
    roman: romek
    ryszard: rysiek
    slawomir: slawek
    stanislaw: stas staszek stach
    stefan: stefek
    szymon: szymek
    tadeusz: tadek
    tomasz: tomek
    waclaw: wacek
    waldemar: waldek
    wieslaw: wiesiek
    wladyslaw: wladek
    wlodzimierz: wlodek
    wojciech: wojtek
    zbigniew: zbyszek
    zdzislaw: zdzisiek
    zofia: zosia
    zuzanna: zuzia
    zygmunt: zygmus
    """

  // In the letters of passports and of English and German texts.
  private static let russian = """
    aleksandr: sasha shura sanya alexander aleksander alexandr oleksandr sascha alex
    aleksandra: sasha shura sanya alexandra oleksandra
    aleksey: alyosha lyosha alexei alexey aleksei alexej oleksiy aljoscha
    anastasia: nastya anastasiya nastia nastja
    anatoly: tolya anatoliy anatoli anatolij
    andrey: andrei andrej andriy andryusha
    anna: anya anyuta anja
    anton: antosha
    arkady: arkasha arkadiy arkadi
    artem: tyoma artyom artiom
    boris: borya
    daniil: danya danila danylo
    darya: dasha daria darja
    denis: deniska denys
    dmitry: dima mitya dmitri dmitriy dmitrii dmitrij dmytro mitja
    ekaterina: katya yekaterina kateryna katia katja
    elena: lena yelena olena
    elizaveta: liza yelizaveta
    evgeny: zhenya yevgeny evgeniy evgenii yevgeniy evgeni yevhen evgenij jewgeni eugene
    evgenia: zhenya yevgenia evgeniya
    fyodor: fedya fedor fiodor
    galina: galya
    gennady: gena gennadiy gennadi
    georgy: gosha zhora georgiy georgi heorhiy
    grigory: grisha grigoriy grigori hryhoriy
    igor: igoryok ihor
    ilya: ilyusha iliya ilia illia
    irina: ira irisha iryna
    ivan: vanya vania vanja
    kirill: kiryusha kyrylo
    konstantin: kostya kostia kostja
    ksenia: ksyusha kseniya xenia oksana
    larisa: lara
    leonid: lyonya
    lev: lyova leo
    lyubov: lyuba liubov
    lyudmila: lyuda mila liudmila ludmila
    margarita: rita
    maria: masha marusya mariya mascha marusia
    marina: marisha maryna
    maksim: max maxim maks
    mikhail: misha mischa michail mykhailo mihail
    nadezhda: nadya nadia
    natalya: natasha natalia nataliya nataliia
    nikita: nik mykyta
    nikolay: kolya nikolai nikolaj mykola kolja
    oleg: olezhka oleh
    olga: olya olha
    pavel: pasha pavlo
    petr: petya pyotr piotr petro
    polina: polya
    roman: roma
    ruslan: rus
    sergey: seryozha serezha sergei sergej serhiy serge
    sofia: sonya sofya sofiya sonja
    stanislav: stas slava
    svetlana: sveta svitlana
    tatyana: tanya tatiana tetiana tania tanja
    timofey: tima timofei
    vadim: vadik vadym
    valentina: valya
    valentin: valya
    valery: valera valeriy valeri valerii
    vasily: vasya vasiliy vasili vasyl
    veronika: nika
    victoria: vika viktoria viktoriya
    viktor: vitya victor
    vitaly: vitalik vitaliy vitali vitalii
    vladimir: volodya vova wladi wladimir volodymyr vladimer
    vladislav: vlad slava vladyslav
    vyacheslav: slava viacheslav
    yakov: yasha iakov
    yulia: yulya julia iuliia yuliya julija
    yury: yura yuri yuriy iurii jurij juri
    """

  private static let czechAndHungarian = """
    alzbeta: betka
    antonin: tonda
    bohumil: bohous
    bozena: bozka
    eliska: elis
    frantisek: franta fanda
    jan: honza jenda
    jaroslav: jarda
    jiri: jirka
    jitka: jituska
    josef: pepa pepik
    karel: karlik
    katerina: katka
    ladislav: lada
    lenka: lenca
    ludmila: lida
    marketa: marky
    miloslav: milos
    miroslav: mirek
    ondrej: ondra
    petr: peta
    premysl: premek
    rudolf: ruda
    stanislav: standa
    stepan: stepa
    tomas: tom
    vaclav: vasek
    vladimir: vlada
    vojtech: vojta
    zdenek: zdenda
    zuzana: zuzka
    andras: andris bandi
    erzsebet: bozsi erzsi zsoka
    ferenc: feri
    gabor: gabi
    gyorgy: gyuri
    ilona: ica ili
    imre: imi
    istvan: pista isti
    janos: jani jancsi
    jozsef: joska jozsi
    julianna: juli
    karoly: karcsi
    katalin: kati kata
    krisztina: kriszta
    laszlo: laci
    margit: manci
    maria: mari
    miklos: miki
    peter: peti
    sandor: sanyi
    tamas: tomi
    zoltan: zoli
    zsuzsanna: zsuzsi zsuzsa
    """

  private static let nordic = """
    alexander: alle
    anders: anton
    birgitta: gittan
    bjorn: bjorne
    carl: calle kalle
    christer: krister
    fredrik: fredde
    gunnar: gurra
    gustaf: gosta gustav
    henrik: henke
    jens: jensa
    johan: johnny jojje
    jonas: jonte
    jorgen: jojje
    karl: kalle
    kristina: stina kicki
    lars: lasse
    margareta: maggan greta
    mikael: micke mika
    niels: nis
    nils: nisse
    patrik: patte
    per: pelle
    peter: pelle peder petter
    sebastian: sebbe
    soren: sorn
    stefan: steffe
    sven: svenne
    thomas: tompa
    tobias: tobbe
    aleksi: ale
    antti: anti
    heikki: henri
    johannes: juha jussi hannu juhani
    juhani: juha jussi
    matti: masa
    mikko: mika
    petri: pete
    """

  private static let others = """
    abdullah: abdallah abdulla
    ahmed: ahmad ahmet achmed
    aisha: ayesha aysha aicha ayse
    ali: aly
    fatima: fatma fatimah fatema
    hasan: hassan
    husain: hussein hussain husayn hossein huseyin
    ibrahim: ebrahim ibraheem
    ismail: ismael ismaeel
    khalid: khaled halid
    mohammed: muhammad mohamed mohammad muhammed mohamad muhamad mohd mehmet
    mustafa: mostafa moustafa
    omar: umar omer
    osman: uthman othman
    salah: saleh salih
    yusuf: youssef yousef yousuf joseph
    yaakov: jacob yakov
    moshe: moses
    shlomo: solomon
    yitzhak: isaac yitzchak itzhak
    yosef: joseph yossi
    georgios: giorgos yorgos george
    ioannis: giannis yannis john
    konstantinos: kostas costas dinos
    dimitrios: dimitris mitsos jimmy
    nikolaos: nikos nick
    panagiotis: panos takis
    vasileios: vasilis bill
    aikaterini: katerina
    eleni: elena helen
    christos: chris
    spyridon: spyros
    """
}
