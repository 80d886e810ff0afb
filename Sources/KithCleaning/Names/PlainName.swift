/// The commonest names: a given name and a surname in ASCII letters, each with one capital.
enum PlainName {
  /// Given name and surname, where nothing but these two words stands there and no table knows either as
  /// something else; nearly every row of an export ends here.
  static func parts(of text: String) -> (given: String, surname: String)? {
    let bytes = text.utf8.span
    guard (7...40).contains(bytes.count) else { return nil }
    var blank = 0
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0x61...0x7A: guard index > 0, index != blank + 1 || blank == 0 else { return nil }
      case 0x41...0x5A: guard index == 0 || blank > 0 && index == blank + 1 else { return nil }
      case 0x20:
        guard blank == 0, index > 2 else { return nil }
        blank = index
      default: return nil
      }
    }
    guard blank > 0, bytes.count > blank + 3 else { return nil }
    let place = text.utf8.index(text.startIndex, offsetBy: blank)
    let given = String(text[..<place])
    let surname = String(text[text.utf8.index(after: place)...])
    guard !NameTitle.isOne(given, isSmall: false), given != "Nguyen",
      !NameParticle.mayBeginKunya(given),
      !NameOrganization.isLastWord(surname),
      !NameOrganization.isFirstWord(key: given.lowercased()), !SurnameFirst.isHungarian(given)
    else { return nil }
    return (given, surname)
  }
}
