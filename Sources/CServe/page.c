#include "serve.h"

static const unsigned char style[] = {
#embed "page/serve.css"
};

static const unsigned char script[] = {
#embed "page/serve.js"
};

struct recol_serve_file recol_serve_file(uint8_t number) {
  switch (number) {
    case 0:
      return (struct recol_serve_file){style, sizeof style};
    case 1:
      return (struct recol_serve_file){script, sizeof script};
    default:
      return (struct recol_serve_file){NULL, 0};
  }
}
