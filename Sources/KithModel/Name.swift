/// The name of a contact (RFC 9553 section 2.2.1).
public struct Name: Hashable, Sendable {
  /// The parts of the name.
  public var components: [NameComponent] = []
  /// Whether the components stand in the order in which the name is spoken.
  public var isOrdered: Bool?
  /// The text between two components where no separator component stands.
  public var defaultSeparator: String?
  /// The whole name as it is to be shown.
  public var full: String?
  /// The text to sort by, for each kind of component.
  public var sortAs: [SortKey] = []
  /// The script of the phonetic texts, an ISO 15924 tag.
  public var phoneticScript: String?
  /// The system of the phonetic texts, such as `ipa` or `piny`.
  public var phoneticSystem: String?
  /// Unknown members and what vCard said besides.
  public var extensions = Extensions()

  /// Makes a name.
  @inlinable public init(full: String? = nil, components: [NameComponent] = []) {
    self.full = full
    self.components = components
  }
}

extension Name {
  /// The values of all components of the given kinds, joined by a blank; `nil` where there is none.
  public func joined(_ kinds: NameComponent.Kind...) -> String? {
    joined { kinds.contains($0) }
  }

  /// The values of all components of one kind, joined by a blank; `nil` where there is none.
  ///
  /// Tables ask each contact for each kind, and an array of kinds would take longer than the answer.
  public func joined(_ kind: NameComponent.Kind) -> String? { joined { $0 == kind } }

  private func joined(where isWanted: (NameComponent.Kind) -> Bool) -> String? {
    var text: String?
    let components = components.span
    for index in components.indices where isWanted(components[index].kind) {
      let value = components[index].value
      // In place: a name of thousands of words would be copied for each of them.
      if text == nil { text = value } else { text?.append(" \(value)") }
    }
    return text
  }

  /// The name to show: ``full``, else the components in speaking order.
  public var display: String? {
    if let full, !full.isEmpty { return full }
    guard !components.isEmpty else { return nil }
    if isOrdered == true { return joinedInOrder }
    if let eastAsian { return eastAsian }
    var text: String?
    let span = components.span
    for kind in Self.speakingOrder {
      for index in span.indices where span[index].kind == kind && !span[index].value.isEmpty {
        if text == nil { text = span[index].value } else { text?.append(" \(span[index].value)") }
      }
    }
    return text
  }

  private static let speakingOrder: [NameComponent.Kind] = [
    .title, .given, .given2, .surname, .surname2, .generation, .credential,
  ]

  /// `王小明`, `김민수`: in the scripts of China, Japan and Korea the surname stands first, the title last, and nothing
  /// between them.
  private var eastAsian: String? {
    guard let surname = joined(.surname), Self.isEastAsian(surname), let given = joined(.given),
      Self.isEastAsian(given), joined(.given2) == nil
    else { return nil }
    return surname + given + (joined(.title) ?? "")
  }

  private static func isEastAsian(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      switch $0.value {
      case 0x3005, 0x3041...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0x20000...0x3FFFF:
        true
      default: false
      }
    }
  }

  private var joinedInOrder: String {
    var text = ""
    var separatorStands = true
    for component in components {
      if component.kind == .separator {
        text += component.value
        separatorStands = true
      } else {
        if !separatorStands { text += defaultSeparator ?? " " }
        text += component.value
        separatorStands = false
      }
    }
    return text
  }
}

/// One part of a name (RFC 9553 section 2.2.1.2).
public struct NameComponent: Hashable, Sendable {
  /// Which part it is.
  public var kind: Kind
  /// The text.
  public var value: String
  /// How to pronounce it.
  public var phonetic: String?
  /// Unknown members.
  public var extensions = Extensions()

  /// Makes a component.
  @inlinable public init(_ kind: Kind, _ value: String) {
    self.kind = kind
    self.value = value
  }

  /// The parts of a name.
  public struct Kind: OpenEnum {
    /// The token as it stands in JSON.
    public var rawValue: String
    /// Makes a kind from any token.
    @inlinable public init(rawValue: String) { self.rawValue = rawValue }
    /// An honorific before the name: Dr., Ms.
    @inlinable public static var title: Self { Self(rawValue: "title") }
    /// The first given name.
    @inlinable public static var given: Self { Self(rawValue: "given") }
    /// Middle names.
    @inlinable public static var given2: Self { Self(rawValue: "given2") }
    /// The surname.
    @inlinable public static var surname: Self { Self(rawValue: "surname") }
    /// A second surname, as in Spanish names.
    @inlinable public static var surname2: Self { Self(rawValue: "surname2") }
    /// Degrees and honours after the name: PhD, MBA.
    @inlinable public static var credential: Self { Self(rawValue: "credential") }
    /// Jr., Sr., III.
    @inlinable public static var generation: Self { Self(rawValue: "generation") }
    /// The text between two components.
    @inlinable public static var separator: Self { Self(rawValue: "separator") }
  }
}

/// The text that one kind of name component is sorted by (RFC 9553 section 2.2.1.1).
public struct SortKey: Hashable, Sendable {
  /// Which component.
  public var kind: NameComponent.Kind
  /// The text to sort by.
  public var value: String

  /// Makes a sort key.
  public init(_ kind: NameComponent.Kind, _ value: String) {
    self.kind = kind
    self.value = value
  }
}
