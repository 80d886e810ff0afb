import KithModel

/// LANG, GRAMGENDER and PRONOUNS (RFC 6350 section 6.4.4, RFC 9554 sections 3.2 and 3.4).
enum LanguageProperties {
  static func readLanguage(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    let usage = line.usage()
    let count = card.contact.preferredLanguages.count
    var language = LanguagePreference(id: card.id(usage, after: count), language: line.text)
    language.adopt(usage)
    card.contact.preferredLanguages.append(language)
    return true
  }

  static func readGender(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    guard line.isWithoutParameters, card.contact.speakToAs?.grammaticalGender == nil else {
      return false
    }
    if card.contact.speakToAs == nil { card.contact.speakToAs = SpeakToAs() }
    card.contact.speakToAs?.grammaticalGender = line.text.lowercased()
    return true
  }

  static func readPronouns(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    let usage = line.usage()
    if card.contact.speakToAs == nil { card.contact.speakToAs = SpeakToAs() }
    let count = card.contact.speakToAs?.pronouns.count ?? 0
    var pronouns = Pronouns(id: card.id(usage, after: count), pronouns: line.text)
    pronouns.adopt(usage)
    // In place: a copy for each would copy all before it.
    card.contact.speakToAs?.pronouns.append(pronouns)
    return true
  }

  static func writeLanguages(_ contact: Contact, _ output: inout CardOutput) {
    for (index, language) in contact.preferredLanguages.enumerated() {
      output.line("LANG", group: language.extensions.group) {
        $0.usage(of: language, at: index)
        $0.value(text: language.language)
      }
    }
  }

  static func writePronouns(_ contact: Contact, _ output: inout CardOutput) {
    for (index, pronouns) in (contact.speakToAs?.pronouns ?? []).enumerated() {
      output.line("PRONOUNS", group: pronouns.extensions.group) {
        $0.usage(of: pronouns, at: index)
        $0.value(text: pronouns.pronouns)
      }
    }
  }
}
