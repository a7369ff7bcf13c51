#include "structural_scan.h"
