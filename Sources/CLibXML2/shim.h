#pragma once
#include <libxml/xmlreader.h>
#include <libxml/xmlregexp.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlunicode.h>
#include <libxml/xmlversion.h>
