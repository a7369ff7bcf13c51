#include "shipped_cahiers.h"

static const unsigned char batiment_fr[] = {
#embed "cahiers/batiment-fr.yaml"
};

struct recol_shipped_cahier recol_shipped_cahier(uint8_t number) {
  switch (number) {
    case 0:
      return (struct recol_shipped_cahier){batiment_fr, sizeof batiment_fr};
    default:
      return (struct recol_shipped_cahier){NULL, 0};
  }
}
