#include "reference_scan.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// A bit for each of the 64 bytes from `bytes` that is a number sign.
static inline uint64_t number_signs(const uint8_t *bytes) {
#if defined(__SSE2__)
  const __m128i sign = _mm_set1_epi8('#');
  uint64_t mask = 0;
  for (int part = 0; part < 4; part++) {
    __m128i block = _mm_loadu_si128((const __m128i *)(bytes + 16 * part));
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block, sign)) << (16 * part);
  }
  return mask;
#else
  uint64_t mask = 0;
  for (int at = 0; at < 64; at++) mask |= (uint64_t)(bytes[at] == '#') << at;
  return mask;
#endif
}

static inline int is_blank(uint8_t byte) { return byte <= ' '; }

/// Whether the keyword behind an equals sign is one of some.
static int is_skipped(
    const uint8_t *at, const uint8_t *limit, const uint8_t *keywords, const uint32_t *lengths, size_t count,
    const uint8_t *may_be) {
  while (at < limit && is_blank(*at)) at++;
  if (limit - at < 8) return 0;
  if (!may_be[((at[3] & 0xDFu) + (at[4] & 0xDFu) * 3 + (at[5] & 0xDFu) * 2) & 1023]) return 0;
  for (size_t number = 0; number < count; keywords += lengths[number++]) {
    uint32_t length = lengths[number], same = 0;
    if (limit - at <= length) continue;
    while (same < length && ((at[same] ^ keywords[same]) & 0xDF) == 0) same++;
    if (same == length && (at[length] == '(' || is_blank(at[length]))) return 1;
  }
  return 0;
}

void recol_mark_references(
    const uint8_t *begin, const uint8_t *end, const uint8_t *limit, const uint8_t *keywords, const uint32_t *lengths,
    size_t count, const uint8_t *may_be, uint64_t *marked, uint64_t names) {
  // Before the first instance of the stretch, references are those of the last one of the stretch before.
  int counts = 0;
  for (const uint8_t *block = begin; block < limit; block += 64) {
    uint64_t mask = number_signs(block);
    for (; mask; mask &= mask - 1) {
      const uint8_t *sign = block + __builtin_ctzll(mask), *at = sign + 1;
      if (at >= limit) return;
      uint64_t name = 0;
      while (at < limit && (uint8_t)(*at - '0') <= 9) name = name * 10 + (uint8_t)(*at++ - '0');
      if (at == sign + 1 || at - sign > 19) continue;
      const uint8_t *before = sign;
      do before--;
      while (before > begin && is_blank(*before));
      if (sign > begin && (*before == '(' || *before == ',')) {
        if (counts && name < names) marked[name >> 6] |= 1ull << (name & 63);
        continue;
      }
      while (at < limit && is_blank(*at)) at++;
      if (at >= limit || *at != '=') continue;
      if (sign >= end) return;
      counts = !is_skipped(at + 1, limit, keywords, lengths, count, may_be);
    }
  }
}
