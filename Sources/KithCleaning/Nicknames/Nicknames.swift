/// Which given names are forms of one another.
public enum Nicknames {
  /// The formal names that a folded name stands for, itself among them if it is one; empty where it is
  /// in no list.
  public static func formalNames(of name: String) -> [Int32] { table[name] ?? [] }

  private static let table: [String: [Int32]] = {
    var numbers: [Substring: Int32] = [:]
    var table: [String: [Int32]] = [:]
    for line in ([english] + languages).joined(separator: "\n").split(separator: "\n") {
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
}
