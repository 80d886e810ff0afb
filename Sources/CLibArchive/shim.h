#ifndef KITH_CLIBARCHIVE_SHIM_H
#define KITH_CLIBARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#if defined(__APPLE__)
#include <xlocale.h>
#endif

/* The next header. libarchive hands on names in the character set of the locale and leaves out those it
   cannot convert; so for the time of the call the thread's locale is one of UTF-8. */
static inline int kith_archive_next_header(struct archive *archive, struct archive_entry **entry) {
  static locale_t utf8 = (locale_t)0;
  if (utf8 == (locale_t)0) utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  if (utf8 == (locale_t)0) utf8 = newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0);
  if (utf8 == (locale_t)0) return archive_read_next_header(archive, entry);
  locale_t before = uselocale(utf8);
  int result = archive_read_next_header(archive, entry);
  uselocale(before);
  return result;
}

#endif
