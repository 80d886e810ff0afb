#ifndef KITH_CLIBXML2_SHIM_H
#define KITH_CLIBXML2_SHIM_H

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>

#endif
