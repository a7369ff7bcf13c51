#pragma once
#include <pthread.h>
#include <libxml/xmlversion.h>
// The ICU of the system and the one inside of Foundation define the same names: none of what is used here needs it.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlregexp.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlunicode.h>

static void recol_discard_message(void *context, const char *message, ...) { (void)context, (void)message; }

/// Makes libxml2 ready for use by several threads, which it wants to be told once, and keeps it from printing, on this
/// thread, what it hands to no structured handler (decoding errors, up to 2.9). Whoever reads with it calls this first.
static inline void recol_prepare_libxml2(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, xmlInitParser);
  xmlSetGenericErrorFunc(NULL, recol_discard_message);
}
