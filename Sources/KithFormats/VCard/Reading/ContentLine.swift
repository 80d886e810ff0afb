import KithText

/// One line of a card as RFC 6350 section 3.3 has it, unfolded: `[group.]name[;parameters]:value`.
///
/// The parts are places in ``bytes``, so that a line of known names costs no String but its values. After
/// ``decodeValue(_:)`` the value is UTF-8 without controls, still escaped.
struct ContentLine {
  /// How the value is packed for transfer.
  enum TransferEncoding {
    case none
    case quotedPrintable
    case base64
  }

  /// One value of a parameter; a parameter with several is there several times.
  struct Parameter {
    let name: ParameterName
    /// The name as written; empty where the value stands bare, as in vCard 2.1.
    let spelling: Range<Int>
    let value: Range<Int>
  }

  /// What of the line stands with the escapes of its version.
  enum Escapes {
    /// All of it, as in a line of vCard.
    case everywhere
    /// The value, which has no type or one without escapes: jCard and xCard have the rest as it is.
    case inValue
    /// Nothing; components and values are apart by controls.
    case nowhere
  }

  // Controls, which no text holds.
  static let betweenComponents: UInt8 = 0x1E
  static let betweenValues: UInt8 = 0x1F

  /// More parameters than any line of an exporter has; what stands behind them is not read.
  static let maxParameters = 1000

  /// The unfolded line.
  var bytes: [UInt8] = []
  /// The physical line that it begins on.
  var number = 0
  /// The physical line from which on it is joined of lines that are no folds.
  var brokenAt: Int?
  /// The version of the card.
  var version = VCardVersion.v30
  /// The group before the name; empty where there is none.
  var group = 0..<0
  /// The name.
  var name = 0..<0
  /// The parameters.
  var parameters: [Parameter] = []
  /// The value.
  var value = 0..<0
  /// What is escaped.
  var escapes = Escapes.everywhere
  /// How the value is packed.
  var encoding = TransferEncoding.none
  /// Whether backslashes of the value are doubled where reading takes one from a URI, as of a value without escapes.
  var isURIEscaped = false
  /// The character set that another line of the card declares, in which a line is that declares none.
  var cardCharacterSet: String?

  /// The name, in capitals.
  var propertyName: String { text(of: name).uppercased() }

  /// The name, in small letters, where it is one of an exporter.
  var exporterName: String? {
    bytes[name].startsIgnoringCase(with: "X-") ? text(of: name).lowercased() : nil
  }

  /// The same line in memory of its own, to be kept: the buffer of a line is as large as the longest line was.
  var detached: ContentLine {
    var line = self
    line.bytes = Array(bytes[...])
    line.parameters = Array(parameters[...])
    return line
  }
}
