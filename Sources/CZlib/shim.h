#ifndef KITH_CZLIB_SHIM_H
#define KITH_CZLIB_SHIM_H

#include <zlib.h>

/* inflateInit2 is a macro, which Swift does not see. Of the window bits, 15 is the largest window and 16 asks for
   the header and trailer of gzip, so that zlib checks the checksum and the length. */
static inline int kith_inflate_init_gzip(z_stream *stream) { return inflateInit2(stream, 15 + 16); }

#endif
