#include "schema_tables.h"

_Alignas(8) static const unsigned char ifc2x3[] = {
#embed "../../schemas/ifc2x3.bin"
};

_Alignas(8) static const unsigned char ifc4[] = {
#embed "../../schemas/ifc4.bin"
};

_Alignas(8) static const unsigned char ifc4x3[] = {
#embed "../../schemas/ifc4x3.bin"
};

struct recol_schema_table recol_schema_table(uint8_t release) {
  switch (release) {
    case 0:
      return (struct recol_schema_table){ifc2x3, sizeof ifc2x3};
    case 1:
      return (struct recol_schema_table){ifc4, sizeof ifc4};
    case 2:
      return (struct recol_schema_table){ifc4x3, sizeof ifc4x3};
    default:
      return (struct recol_schema_table){NULL, 0};
  }
}
