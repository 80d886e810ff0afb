/// Where the value of an attribute begins and ends, and where the tag goes on.
struct XMLAttributeExtent {
  let start: Int
  let end: Int
  let next: Int
}
