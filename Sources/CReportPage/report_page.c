#include "report_page.h"

static const unsigned char style[] = {
#embed "page/report.css"
};

static const unsigned char script[] = {
#embed "page/report.js"
};

static const unsigned char visa[] = {
#embed "page/visa.css"
};

static const unsigned char portfolio_style[] = {
#embed "page/portfolio.css"
};

static const unsigned char portfolio_script[] = {
#embed "page/portfolio.js"
};

struct recol_page_file recol_page_file(uint8_t number) {
  switch (number) {
    case 0:
      return (struct recol_page_file){style, sizeof style};
    case 1:
      return (struct recol_page_file){script, sizeof script};
    case 2:
      return (struct recol_page_file){visa, sizeof visa};
    case 3:
      return (struct recol_page_file){portfolio_style, sizeof portfolio_style};
    case 4:
      return (struct recol_page_file){portfolio_script, sizeof portfolio_script};
    default:
      return (struct recol_page_file){NULL, 0};
  }
}
