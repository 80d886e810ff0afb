import KithCleaning
import KithModel
import KithText

/// What the parameters of a line say of how its value is used.
struct Usage {
  /// The key of the entry (PROP-ID, RFC 9554 section 4.7).
  var id: String?
  var contexts = StringSet()
  var features = StringSet()
  var pref: Int?
  var label: String?
  /// What is left, and the group.
  var extensions = Extensions()
}

/// What the values of TYPE mean besides `home`, `work` and `pref`.
enum TypeVocabulary: Sendable {
  /// Nothing.
  case plain
  /// TEL: features.
  case phone
  /// ADR: billing and delivery.
  case address

  enum Meaning: Sendable {
    case context(String)
    case feature(String)
    case preferred
  }

  private static let common: [(String, Meaning)] = [
    ("HOME", .context("private")), ("WORK", .context("work")), ("PREF", .preferred),
  ]
  private static let plainTypes = KeywordTable(common)
  private static let phoneTypes = KeywordTable(
    common + [
      ("CELL", .feature("mobile")), ("VOICE", .feature("voice")), ("FAX", .feature("fax")),
      ("TEXT", .feature("text")), ("VIDEO", .feature("video")), ("PAGER", .feature("pager")),
      ("TEXTPHONE", .feature("textphone")), ("MAIN-NUMBER", .feature("main-number")),
    ])
  private static let addressTypes = KeywordTable(
    common + [("BILLING", .context("billing")), ("DELIVERY", .context("delivery"))])

  /// Types of 2.1 and 3.0 that JSContact has no word for; nearly every card has one, and `dom` is no house.
  private static let silentTypes = KeywordTable<Void>(
    [
      "internet", "x400", "dom", "intl", "postal", "parcel", "msg", "bbs", "modem", "car", "isdn",
      "pcs", "other", "main", "iphone", "x-evolution", "aim", "gif", "jpeg", "png",
    ].map { ($0, ()) })

  /// Whether a type is one of 2.1 or 3.0, or of exporters, that means nothing for a Card.
  static func isOfOldVersions(_ type: String) -> Bool {
    let bytes = Array(type.utf8)
    return silentTypes.meaning(of: bytes.indices, in: bytes) != nil
  }

  /// What a word of another language than English means, as users and exporters write it: `TYPE=arbeit`.
  func foreignMeaning(of range: Range<Int>, in line: ContentLine) -> Meaning? {
    guard !range.isEmpty, line.escapes == .everywhere,
      Self.silentTypes.meaning(of: range, in: line.bytes) == nil
    else {
      return nil
    }
    return switch KithCleaning.Usage.named(line.text(of: range)) {
    case .home: .context("private")
    case .work: .context("work")
    case .mobile where self == .phone: .feature("mobile")
    case .fax where self == .phone: .feature("fax")
    default: nil
    }
  }

  func meaning(of range: Range<Int>, in bytes: [UInt8]) -> Meaning? {
    switch self {
    case .plain: Self.plainTypes.meaning(of: range, in: bytes)
    case .phone: Self.phoneTypes.meaning(of: range, in: bytes)
    case .address: Self.addressTypes.meaning(of: range, in: bytes)
    }
  }
}

extension ContentLine {
  /// Reads the parameters, but for those that the property takes itself.
  func usage(
    _ vocabulary: TypeVocabulary = .plain, consuming consumed: [ParameterName] = []
  ) -> Usage {
    var usage = Usage()
    var kept = ParameterList()
    if !group.isEmpty { kept.add("group", text(of: group)) }
    for parameter in parameters {
      switch parameter.name {
      case .type: takeType(parameter, vocabulary, &usage, &kept)
      case .pref: takePreference(parameter, &usage, &kept)
      case .encoding, .charset: break
      case .value:
        if !ValueType.isStandard(bytes[parameter.value]) { keep(parameter, &kept) }
      case .propId: usage.id = MapID.valid(text(of: parameter.value))
      case .custom: usage.label = customLabel(parameter.value)
      default: if !consumed.contains(parameter.name) { keep(parameter, &kept) }
      }
    }
    // Set once: what is carried lies behind a reference, and each change of it is a copy.
    if !kept.parameters.isEmpty { usage.extensions.vCardParams = kept.parameters }
    return usage
  }

  private func takeType(
    _ parameter: Parameter, _ vocabulary: TypeVocabulary, _ usage: inout Usage,
    _ kept: inout ParameterList
  ) {
    let meaning =
      vocabulary.meaning(of: parameter.value, in: bytes)
      ?? vocabulary.foreignMeaning(of: parameter.value, in: self)
    switch meaning {
    case .context(let context): usage.contexts.insert(context)
    case .feature(let feature): usage.features.insert(feature)
    case .preferred: if usage.pref == nil { usage.pref = 1 }
    case nil:
      guard !parameter.value.isEmpty else { return }
      // Android writes a label of the user's own as the type X-Label.
      if parameter.spelling.isEmpty, bytes[parameter.value].startsIgnoringCase(with: "X-"),
        parameter.value.count > 2
      {
        usage.label = text(of: parameter.value.dropFirst(2))
      } else {
        keep(parameter, &kept)
      }
    }
  }

  private func takePreference(
    _ parameter: Parameter, _ usage: inout Usage, _ kept: inout ParameterList
  ) {
    if let rank = Int(text(of: parameter.value)), (1...100).contains(rank) {
      usage.pref = rank
    } else {
      keep(parameter, &kept)
    }
  }

  /// Adds a parameter that has no meaning of its own to what is kept.
  private func keep(_ parameter: Parameter, _ kept: inout ParameterList) {
    kept.add(spelling(of: parameter), text(ofParameter: parameter.value))
  }

  /// The name of a parameter in small letters.
  func spelling(of parameter: Parameter) -> String {
    guard parameter.spelling.isEmpty else { return text(of: parameter.spelling).lowercased() }
    return switch parameter.name {
    case .encoding: "encoding"
    case .value: "value"
    default: "type"
    }
  }

  /// The label in Android's `X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=E5=B7=A5)`.
  private func customLabel(_ range: Range<Int>) -> String? {
    var inner = bytes[range]
    if inner.first == UInt8(ascii: "(") { inner = inner.dropFirst() }
    if inner.last == UInt8(ascii: ")") { inner = inner.dropLast() }
    var parts = inner.split(separator: ASCII.comma, omittingEmptySubsequences: false)
    var isPacked = false
    var set: CharacterSet?
    while let part = parts.first {
      if part.startsIgnoringCase(with: "CHARSET=") {
        set = CharacterSet(label: String(decoding: part.dropFirst(8), as: UTF8.self))
      } else if part.startsIgnoringCase(with: "ENCODING=") {
        isPacked = part.dropFirst(9).equalsIgnoringCase("QUOTED-PRINTABLE")
      } else {
        break
      }
      parts.removeFirst()
    }
    let packed = Array(parts.joined(separator: [ASCII.comma]))
    let text = isPacked ? QuotedPrintable.decode(packed) : packed
    let label = UTF8Repair.isValid(text) ? text : set?.decode(text) ?? Windows1252.decode(text)
    return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
  }
}

extension JSONUsage {
  /// Takes what a line says of how its value is used.
  mutating func adopt(_ usage: Usage) {
    contexts = usage.contexts
    pref = usage.pref
    extensions = usage.extensions
    extensions.keepLabel(usage.label)
  }
}

extension JSONLabelled {
  /// Takes what a line says of how its value is used, its label too.
  mutating func adopt(_ usage: Usage) {
    contexts = usage.contexts
    pref = usage.pref
    label = usage.label
    extensions = usage.extensions
  }
}

extension MapID {
  /// The text if it can be the key of an entry (RFC 9553 section 1.4.1).
  static func valid(_ text: String) -> String? {
    let isValid =
      (1...255).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
      }
    return isValid ? text : nil
  }
}

extension [VCardParameter] {
  /// Adds a value to the parameter of this name.
  mutating func add(_ name: String, _ value: String) {
    if let index = firstIndex(where: { $0.name == name }) {
      self[index].values.append(value)
    } else {
      append(VCardParameter(name, [value]))
    }
  }
}

/// Parameters being gathered: the values of one name together, the names in the order in which they come.
///
/// A line may have as many as it likes; each costs the same.
struct ParameterList {
  /// The parameters so far.
  private(set) var parameters: [VCardParameter] = []
  /// Where each name stands, kept only when there are so many that searching would show.
  private var places: [String: Int] = [:]

  /// Adds a value to the parameter of this name.
  mutating func add(_ name: String, _ value: String) {
    if let place = place(of: name) {
      parameters[place].values.append(value)
      return
    }
    if !places.isEmpty { places[name] = parameters.count }
    parameters.append(VCardParameter(name, [value]))
    if parameters.count == Self.maxSearched {
      for (place, parameter) in parameters.enumerated() { places[parameter.name] = place }
    }
  }

  private func place(of name: String) -> Int? {
    places.isEmpty ? parameters.firstIndex { $0.name == name } : places[name]
  }

  private static let maxSearched = 16
}
