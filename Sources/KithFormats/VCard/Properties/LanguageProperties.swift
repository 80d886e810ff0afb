import KithModel

/// LANG, GRAMGENDER and PRONOUNS (RFC 6350 section 6.4.4, RFC 9554 sections 3.2 and 3.4).
enum LanguageProperties {
  static let family = PropertyFamily(
    readers: [
      ("LANG", readLanguage), ("GRAMGENDER", readGender), ("PRONOUNS", readPronouns),
    ],
    write: write)

  private static func readLanguage(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    let usage = line.usage()
    let count = card.contact.preferredLanguages.count
    var language = LanguagePreference(id: card.id(usage, after: count), language: line.text)
    language.contexts = usage.contexts
    language.pref = usage.pref
    language.extensions = usage.extensions
    card.contact.preferredLanguages.append(language)
    return true
  }

  private static func readGender(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    guard line.isWithoutParameters, card.contact.speakToAs?.grammaticalGender == nil else {
      return false
    }
    if card.contact.speakToAs == nil { card.contact.speakToAs = SpeakToAs() }
    card.contact.speakToAs?.grammaticalGender = line.text.lowercased()
    return true
  }

  private static func readPronouns(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    let usage = line.usage()
    if card.contact.speakToAs == nil { card.contact.speakToAs = SpeakToAs() }
    let count = card.contact.speakToAs?.pronouns.count ?? 0
    var pronouns = Pronouns(id: card.id(usage, after: count), pronouns: line.text)
    pronouns.contexts = usage.contexts
    pronouns.pref = usage.pref
    pronouns.extensions = usage.extensions
    // In place: a copy for each would copy all before it.
    card.contact.speakToAs?.pronouns.append(pronouns)
    return true
  }

  private static func write(_ contact: Contact, _ output: inout CardOutput) {
    for (index, language) in contact.preferredLanguages.enumerated() {
      output.line("LANG", group: language.extensions.group) {
        $0.id(language.id, at: index)
        $0.contexts(language.contexts)
        $0.preference(language.pref)
        $0.extensions(language.extensions)
        $0.value(text: language.language)
      }
    }
    guard let speakToAs = contact.speakToAs else { return }
    output.text("GRAMGENDER", speakToAs.grammaticalGender)
    for (index, pronouns) in speakToAs.pronouns.enumerated() {
      output.line("PRONOUNS", group: pronouns.extensions.group) {
        $0.id(pronouns.id, at: index)
        $0.contexts(pronouns.contexts)
        $0.preference(pronouns.pref)
        $0.extensions(pronouns.extensions)
        $0.value(text: pronouns.pronouns)
      }
    }
  }
}
