/// Which given names are forms of one another.
public enum Nicknames {
  /// The formal names that a folded name stands for, itself among them if it is one; empty where it is
  /// in no list.
  public static func formalNames(of name: String) -> [Int32] { table[name] ?? [] }

  private static let table: [String: [Int32]] = {
    var numbers: [Substring: Int32] = [:]
    var table: [String: [Int32]] = [:]
    for line in [english, others].joined(separator: "\n").split(separator: "\n") {
      let words = line.split { $0 == " " || $0 == ":" }
      guard let formal = words.first else { continue }
      let number = numbers[formal, default: Int32(numbers.count)]
      numbers[formal] = number
      for word in words where table[String(word)]?.contains(number) != true {
        table[String(word), default: []].append(number)
      }
    }
    return table
  }()

  /// Short forms in German, French, Spanish, Italian, Polish, Russian and Dutch.
  private static let others = """
    alexander: alex sascha sasha xander lex olek
    alejandro: ale jandro alex
    andreas: andi andy dre
    anna: anni anne anja annika ania anka
    antonio: toni tony tonio nino
    barbara: basia barbel babs
    benedikt: ben bene
    carolina: caro lina
    christian: chris krischan
    christina: tina chris
    dmitri: dima mitja
    dominik: nik domi
    elisabeth: lisa elli sissi lilli elsbeth ela
    eugen: gene
    ewa: ewka ewunia
    fernando: nando fer
    florian: flo
    francesco: franco cecco checco
    francisco: paco pancho curro fran
    franziska: franzi
    friedrich: fritz fred
    georg: schorsch jorg
    giovanni: gianni vanni nino
    giuseppe: beppe peppe pino
    gregor: greg
    guadalupe: lupe
    hans: hansi johann
    heinrich: heinz heini
    ignacio: nacho
    ivan: vanya vanja
    jacqueline: jacky
    jesus: chuy
    joachim: jochen achim
    johannes: hannes hans jo
    jose: pepe pepito
    josef: sepp jupp
    juan: juanito
    katarzyna: kasia kaska
    katharina: kathi kati katja trine
    konrad: kurt conny
    krzysztof: krzys krzysiek
    lorenzo: enzo renzo
    ludwig: lutz wiggerl
    luis: lucho
    magdalena: lena magda leni
    malgorzata: gosia malgosia
    manuel: manolo manu
    margarete: grete gretel gretchen marga
    maria: mia marie marieke mitzi marusia
    matthias: matze hias mats
    matthieu: mathieu mat
    michael: michi michel mischa misha
    mikhail: misha mischa
    nicolas: nico colas
    nikolai: kolja kolya
    pedro: perico
    pierre: pierrot
    rafael: rafa
    roberto: beto robi
    salvatore: salvo toto turi
    santiago: santi diego yago
    sebastian: basti seba wastl
    stanislaw: stas staszek
    stefan: steffen stef
    theodor: theo
    thomas: tommi tom tomek
    tomasz: tomek
    ulrich: uli
    ursula: uschi ulla
    vicente: chente
    vladimir: volodya vova wladi
    wilhelm: willi will
    wojciech: wojtek
    wolfgang: wolfi wolf
    yevgeny: zhenya
    zbigniew: zbyszek
    """
}
