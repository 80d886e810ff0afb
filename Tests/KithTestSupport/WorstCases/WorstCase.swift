/// An input that asks for much work: so many values in one record, one group, one place.
///
/// The work that it takes may grow with the size of the input, and hardly faster: `kith-growth` counts it.
public struct WorstCase: Sendable {
  /// What there is much of, and what is done with it: `vcard: telephones`.
  public let name: String
  /// The format of the input, as `kith formats` calls it.
  public let format: String
  /// The name of the input file.
  public let fileName: String
  /// The words after the program's name; `IN` stands for the file.
  public let words: [String]
  /// How many values there are in the smaller of two inputs.
  public let count: Int
  /// Makes the text of so many values.
  public let text: @Sendable (Int) -> String
  /// Makes an archive of the text.
  var pack: @Sendable ([UInt8]) -> [UInt8] = { $0 }

  /// The input of so many values.
  public func input(_ count: Int) -> [UInt8] { pack(Array(text(count).utf8)) }

  /// All of them, each listed in one of the groups.
  public static let all =
    cards + tables + markup + crowds + pages + values + merging + writing + archives

  /// A case of reading.
  static func reading(
    _ format: String, _ what: String, _ fileName: String, count: Int = 2000,
    _ text: @escaping @Sendable (Int) -> String
  ) -> WorstCase {
    WorstCase(
      name: "\(format): \(what)", format: format, fileName: fileName,
      words: ["convert", "IN", "--to", "jsonl"], count: count, text: text)
  }

  /// A case of what is done with JSON Lines.
  static func doing(
    _ what: String, _ words: [String], count: Int = 500, _ text: @escaping @Sendable (Int) -> String
  ) -> WorstCase {
    WorstCase(
      name: what, format: "jsonl", fileName: "in.jsonl", words: words, count: count, text: text)
  }

  /// A text of so many parts.
  static func many(_ count: Int, joinedBy separator: String = "", _ part: (Int) -> String) -> String
  {
    (0..<count).map(part).joined(separator: separator)
  }

  /// Letters that no other number has.
  static func word(_ number: Int) -> String {
    var rest = number + 26 * 26 * 26
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(0x61 + rest % 26))
      rest /= 26
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// A telephone number that no other number has.
  static func phone(_ number: Int) -> String { "+1415\(5_550_000 + number)" }
}
