#pragma once
#include <libxml/xmlversion.h>
// The ICU of the system and the one inside of Foundation define the same names: none of what is used here needs it.
#undef LIBXML_ICU_ENABLED
#include <libxml/xmlreader.h>
#include <libxml/xmlregexp.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlunicode.h>

static void recol_discard_message(void *context, const char *message, ...) { (void)context, (void)message; }

/// Keeps libxml2 from printing, on this thread, what it hands to no structured handler (decoding errors, up to 2.9).
static inline void recol_silence_libxml2(void) { xmlSetGenericErrorFunc(NULL, recol_discard_message); }
