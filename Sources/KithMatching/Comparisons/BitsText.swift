/// Bits and shares in the table of the model.
enum BitsText {
  /// A number to three decimals, without zeros behind.
  static func number(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    var text = "\(abs(thousandths) % 1000 + 1000)".dropFirst()
    while text.last == "0" { text.removeLast() }
    let whole = "\(thousandths < 0 ? "−" : "")\(abs(thousandths) / 1000)"
    return text.isEmpty ? whole : "\(whole).\(text)"
  }

  /// The same, with its sign.
  static func signed(_ value: Double) -> String {
    value > 0 ? "+\(number(value))" : number(value)
  }
}
