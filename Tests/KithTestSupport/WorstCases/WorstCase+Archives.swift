extension WorstCase {
  /// What is packed, and what holds many files.
  static let archives = [
    packed("gzip: cards", "in.vcf.gz") { Packing.gzip($0) },
    packed("zip: cards of one file", "in.zip") { Packing.zip([("all.vcf", $0)], packs: true) },
    packed("zip: files", "in.zip") { bytes in
      let cards = String(decoding: bytes, as: UTF8.self).split(separator: "BEGIN:VCARD\n")
      return Packing.zip(
        cards.enumerated().map { ("\($0).vcf", Array("BEGIN:VCARD\n\($1)".utf8)) }, packs: true)
    },
  ]

  private static func packed(
    _ name: String, _ fileName: String, _ pack: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) -> WorstCase {
    WorstCase(
      name: name, format: "vcard", fileName: fileName, words: ["convert", "IN", "--to", "jsonl"],
      count: 1000, text: { many($0) { vcard("TEL:\(phone($0))\n") } }, pack: pack)
  }
}
