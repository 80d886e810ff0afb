public import KithModel

/// A name taken apart: what readers make of the name fields of a source.
///
/// Structuring keeps every word and changes no letter; it only puts each where it belongs.
public struct NameStructure: Hashable, Sendable {
  /// The components, in speaking order.
  public var components: [NameComponent] = []
  /// Nicknames that stood in quotes or brackets.
  public var nicknames: [String] = []
  /// Pronouns such as `she/her` that stood in brackets.
  public var pronouns: String?

  /// Structures separate name fields; credentials, pronouns and generation leave the surname.
  public init(prefix: String?, given: String?, middle: String?, surname: String?, suffix: String?) {
    for (kind, text) in [
      (NameComponent.Kind.title, prefix), (.given, given), (.given2, middle), (.surname, surname),
      (.credential, suffix),
    ] {
      if let text, !text.isEmpty { components.append(NameComponent(kind, text)) }
    }
  }

  /// Structures a whole name in one text: `Dr. Ada M. Fairweather, PhD (she/her)` or `Doe, Jane`.
  public init(full: String) {
    components = [NameComponent(.given, full)]
  }
}
