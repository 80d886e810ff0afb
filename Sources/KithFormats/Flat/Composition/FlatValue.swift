import KithModel

/// A value and what it is for, on its way to a column.
struct FlatValue {
  var text: String
  var contexts = StringSet()
  var features = StringSet()
  var pref: Int?
  var label: String?
  /// What it is a value of.
  var part = ContactPart(.columns)
  /// What the entry that it comes from says besides.
  var details: ContactDetails = []
  /// What of it is said where the type of the value is.
  var saidByType = ContactDetails(.contexts)

  /// What of the features tells a number from others; every telephone has a voice.
  private var telling: StringSet {
    if features.isEmpty { return features }
    return StringSet(features.elements.filter { $0 != "voice" && $0 != "text" })
  }

  /// Whether somebody answers there, and no machine.
  var isReachable: Bool { telling.elements.allSatisfy { $0 == "mobile" || $0 == "main-number" } }

  /// What the value is for in one word, as trackers have it.
  var word: String {
    if telling.contains("mobile") { return "Mobile" }
    if contexts.contains("work") { return "Work" }
    return contexts.contains("private") ? "Home" : "Other"
  }

  /// Whether the value says nothing of what it is for.
  private var isPlain: Bool { contexts.isEmpty && telling.isEmpty && label == nil }

  /// Whether a column says all that is known of the value.
  func isSaid(by usage: FlatUsage) -> Bool {
    contexts == usage.contexts && telling == usage.features
      && label?.lowercased() == usage.label?.lowercased()
  }

  /// How well a column suits the value, 4 the best; `nil` where it would say what is not so.
  func fit(_ usage: FlatUsage) -> Int? {
    if isSaid(by: usage), !usage.isPreferred { return 4 }
    if usage.isPreferred { return pref == 1 ? 3 : isPlain ? 1 : nil }
    let isPart = usage.contexts.elements.allSatisfy(contexts.contains)
    if telling == usage.features, usage.label == nil, isPart { return 2 }
    let saysNothing = usage.contexts.isEmpty && usage.features.isEmpty
    if saysNothing, usage.label == nil || usage.label == "other", isReachable { return 1 }
    return isPlain && usage.features.isEmpty && usage.label == nil ? 0 : nil
  }

  /// What is written beside the value in a numbered group.
  func type(_ style: FlatTable.LabelStyle, isPhone: Bool) -> String {
    guard case .google = style else {
      return FlatUsage.text(contexts: contexts, features: features, pref: pref, label: label)
    }
    // A label that reading takes for what it has words for is written in these.
    let told = label.map { FlatUsage(text: $0, isOfPhone: isPhone) }
    let mark = pref == 1 || told?.isPreferred == true ? "* " : ""
    if let label = told?.label, !label.isEmpty { return mark.isEmpty ? label : mark + label }
    let contexts = told?.contexts ?? contexts
    let words = contexts.elements + (told?.features ?? telling).elements
    return mark + words.map(Self.googleWord).joined(separator: " ")
  }

  private static func googleWord(_ word: String) -> String {
    switch word {
    case "private": "Home"
    case "main-number": "Main"
    default: word.prefix(1).uppercased() + word.dropFirst()
    }
  }
}
