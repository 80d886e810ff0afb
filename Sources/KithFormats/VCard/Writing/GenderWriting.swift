import KithModel

/// Makes GENDER (RFC 6350 section 6.2.7) of what older exporters wrote in its place.
enum GenderWriting {
  /// The standard property; `nil` where the property is not about gender or says nothing known.
  static func successor(of property: VCardProperty) -> VCardProperty? {
    guard case .string(let text) = property.values.first, let sex = sex(property.name, text) else {
      return nil
    }
    return VCardProperty(
      "gender", parameters: property.parameters, values: [.string(sex)])
  }

  private static func sex(_ name: String, _ text: String) -> String? {
    switch (name, text.lowercased()) {
    // The address book of Windows counts: X-WAB-GENDER:1 is a woman.
    case ("x-gender", "female"), ("x-gender", "f"), ("x-wab-gender", "1"): "F"
    case ("x-gender", "male"), ("x-gender", "m"), ("x-wab-gender", "2"): "M"
    default: nil
    }
  }
}
