/// Match weights and probabilities as people read them.
public enum Bits {
  /// A weight to a tenth of a bit: `10.4`, `-0.5`.
  public static func text(_ weight: Double) -> String {
    let tenths = Int((abs(weight) * 10).rounded())
    return "\(weight < 0 && tenths > 0 ? "-" : "")\(tenths / 10).\(tenths % 10)"
  }

  /// The same with its sign, also where it is positive.
  public static func signed(_ weight: Double) -> String {
    let text = text(weight)
    return text.hasPrefix("-") ? text : "+" + text
  }

  /// A probability: `59 %`, near the ends with a tenth, and never quite 0 or 100.
  public static func percent(_ probability: Double) -> String {
    let thousandths = Int((probability * 1000).rounded())
    switch thousandths {
    case ..<1: return "under 0.1 %"
    case 1000...: return "over 99.9 %"
    case ..<10, 991...: return "\(thousandths / 10).\(thousandths % 10) %"
    default: return "\(Int((probability * 100).rounded())) %"
    }
  }
}
