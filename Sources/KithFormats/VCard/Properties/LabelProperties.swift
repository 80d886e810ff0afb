import KithModel
import KithText

/// Apple's labels and labelled dates, and Android's rows of its own: they say something of other lines.
enum LabelProperties {
  /// `X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Nick;1;;;…`: a row of Android's contacts table.
  static func readAndroid(_ line: ContentLine, _ card: inout CardBuilder) -> Bool {
    let parts = line.parts(of: line.value, between: ASCII.semicolon)
    guard parts.count >= 2, !parts[1].isEmpty, parts.dropFirst(3).allSatisfy(\.isEmpty),
      line.isWithoutParameters
    else { return false }
    switch line.text(of: parts[0]) {
    case "vnd.android.cursor.item/nickname":
      let id = card.id(Usage(), after: card.contact.nicknames.count)
      card.contact.nicknames.append(Nickname(id: id, name: line.unescaped(parts[1])))
      return true
    case "vnd.android.cursor.item/contact_event":
      return readAndroidEvent(line, parts, &card)
    case "vnd.android.cursor.item/relation":
      return readAndroidRelation(line, parts, &card)
    default: return false
    }
  }

  private static func readAndroidEvent(
    _ line: ContentLine, _ parts: [Range<Int>], _ card: inout CardBuilder
  ) -> Bool {
    guard parts.count > 2, let date = DateValue(line.bytes[parts[1]])?.date, date.isValid else {
      return false
    }
    switch line.text(of: parts[2]) {
    case "1": DateProperties.add(.date(date), .wedding, nil, Usage(), &card)
    case "3": DateProperties.add(.date(date), .birth, nil, Usage(), &card)
    default: return false
    }
    return true
  }

  /// The numbers of Android's ContactsContract that a relation of RFC 6350 stands for.
  private static let androidRelations = [
    "3": "child", "6": "friend", "9": "parent", "12": "kin", "14": "spouse",
  ]

  private static func readAndroidRelation(
    _ line: ContentLine, _ parts: [Range<Int>], _ card: inout CardBuilder
  ) -> Bool {
    guard parts.count > 2, let relation = androidRelations[line.text(of: parts[2])] else {
      return false
    }
    let name = line.unescaped(parts[1])
    guard card.relations[name] == nil else { return false }
    card.relations[name] = card.contact.relatedTo.count
    card.contact.relatedTo.append(Relation(to: name, relation: [relation]))
    return true
  }
}
