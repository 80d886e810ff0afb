#ifndef KITH_CLIBXML2_SHIM_H
#define KITH_CLIBXML2_SHIM_H

/* Where libxml2 was built with ICU, its headers draw in those of the system's ICU, which contradict
   the ones in Foundation's module. Only two pointers that Kith never looks at are of ICU's types. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>

/* No network, and character references in attributes as characters. NO_XXE is new in 2.13. */
static inline int kith_xml_options(void) {
#if LIBXML_VERSION >= 21300
  return XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_IGNORE_ENC | XML_PARSE_NO_XXE;
#else
  return XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_IGNORE_ENC;
#endif
}

/* Tag soup without a word and without the network; the bytes are UTF-8, whatever a meta element says. */
static inline int kith_html_options(void) {
  return HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
         HTML_PARSE_IGNORE_ENC;
}

#endif
