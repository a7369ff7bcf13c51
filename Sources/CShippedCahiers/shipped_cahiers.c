#include "shipped_cahiers.h"

static const unsigned char batiment_fr[] = {
#embed "cahiers/batiment-fr.yaml"
};

static const unsigned char rules[] = {
#embed "cahiers/rules.yaml"
};

static const unsigned char buildingsmart[] = {
#embed "cahiers/buildingsmart.yaml"
};

struct recol_shipped_cahier recol_shipped_cahier(uint8_t number) {
  switch (number) {
    case 0:
      return (struct recol_shipped_cahier){batiment_fr, sizeof batiment_fr};
    case 1:
      return (struct recol_shipped_cahier){rules, sizeof rules};
    case 2:
      return (struct recol_shipped_cahier){buildingsmart, sizeof buildingsmart};
    default:
      return (struct recol_shipped_cahier){NULL, 0};
  }
}
