/// Why libarchive can read no further, in its words.
struct ArchiveError: Error {
  let description: String
}
