/// What an identifier is worth that several people use: couples share an address, offices a number.
enum SharedIdentifier {
  /// The weight of an identifier by how many people share it, judged by their names.
  static func weight(full: Double, sharers: Int) -> Double {
    switch sharers {
    case ...1: full
    case 2: full - 2
    case 3: full - 6
    case 4...5: 4
    case 6...10: 2
    default: 0.3
    }
  }
}
