#include "structural_scan.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// The algorithm is written once, as the body of a loop over blocks, and compiled once for each instruction set.
// It is a macro because a function that takes 64-byte vectors has no common calling convention.
//
// Strings: the running parity of the apostrophes. A doubled apostrophe leaves and enters at once, so that
// it needs no case of its own.
// `\S\'` is one character of a string (clause 6.4.3.2), though it ends in an apostrophe: nearly no file has it, so that
// a batch with one is only marked, and its masks do not count.
// Prefetching: while the caller works on what is found in a batch of 4 KiB, memory delivers the next one.
// Order: between an equals sign and its semicolon the running parity of both is odd; an equals sign that finds it odd,
// or a semicolon that finds it even, breaks the order.
typedef uint8_t vec64 __attribute__((ext_vector_type(64), aligned(1)));
typedef _Bool bits64 __attribute__((ext_vector_type(64)));

#define MASK_OF(comparison) \
  ({ \
    bits64 bits_ = __builtin_convertvector((comparison), bits64); \
    uint64_t mask_; \
    memcpy(&mask_, &bits_, 8); \
    mask_; \
  })

/// RECOL_FLAG_PAGE where one of the apostrophes, each behind a backslash, stands behind `\S\`; else 0.
static uint32_t has_paged_apostrophe(const uint8_t *block, uint64_t apostrophes) {
  for (; apostrophes; apostrophes &= apostrophes - 1) {
    const uint8_t *apostrophe = block + __builtin_ctzll(apostrophes);
    if (apostrophe[-2] == 'S' && apostrophe[-3] == '\\') return RECOL_FLAG_PAGE;
  }
  return 0;
}

/// RECOL_FLAG_STATEMENT_IN_STRING where what may be a statement stands behind one of a block's semicolons; else 0.
/// Reads less than 64 bytes past the block.
static uint32_t statement_follows(const uint8_t *block, uint64_t stops) {
  for (; stops; stops &= stops - 1) {
    const uint8_t *at = block + __builtin_ctzll(stops) + 1;
    const uint8_t *end = at + 60;
    while (at < end && *at <= 0x20) at++;
    if (*at == '#' || *at == 'E' || *at == 'F') return RECOL_FLAG_STATEMENT_IN_STRING;
  }
  return 0;
}

// PLACES(to, mask, from) writes where the bits of a mask stand, counted from `from`, and may write 64 places in all.
#define SCAN_BODY(PREFIX_XOR, PLACES) \
  size_t count = 0; \
  uint64_t in_string = state->in_string, in_record = state->in_record; \
  uint64_t solidus = 0, disorder = 0, after_backslash = bytes[-1] == '\\'; \
  uint32_t rare = 0; \
  vec64 seen = 0; \
  for (size_t b = 0; b < blocks; b++) { \
    vec64 block; \
    memcpy(&block, bytes + 64 * b, 64); \
    __builtin_prefetch(bytes + 64 * b + 4096); \
    uint64_t quotes = MASK_OF(block == '\''), stops = MASK_OF(block == ';'); \
    uint64_t equals = MASK_OF(block == '='), slashes = MASK_OF(block == '/'); \
    uint64_t backslashes = MASK_OF(block == '\\'); \
    seen |= block; \
    uint64_t escaped = quotes & (backslashes << 1 | after_backslash); \
    after_backslash = backslashes >> 63; \
    if (__builtin_expect(escaped != 0, 0)) rare |= has_paged_apostrophe(bytes + 64 * b, escaped); \
    uint64_t inside = PREFIX_XOR(quotes) ^ in_string; \
    in_string = (uint64_t)((int64_t)inside >> 63); \
    solidus |= slashes & ~inside; \
    if (__builtin_expect((stops & inside) != 0, 0)) rare |= statement_follows(bytes + 64 * b, stops & inside); \
    equals &= ~inside; \
    stops &= ~inside; \
    uint64_t event = equals | stops; \
    uint64_t after = PREFIX_XOR(event) ^ in_record; \
    in_record = (uint64_t)((int64_t)after >> 63); \
    disorder |= (equals & ~after) | (stops & after); \
    PLACES(places + count, event, (uint16_t)(64 * b)); \
    count += (size_t)__builtin_popcountll(event); \
  } \
  state->in_string = in_string; \
  state->in_record = in_record; \
  *found = count; \
  uint64_t high = MASK_OF(seen > 127); \
  return rare | (solidus ? RECOL_FLAG_SOLIDUS : 0) | (disorder ? RECOL_FLAG_ORDER : 0) | (high ? RECOL_FLAG_NON_ASCII : 0);

#define NEWLINES_BODY \
  size_t lines = 0, at = 0; \
  for (; at + 64 <= length; at += 64) { \
    vec64 block; \
    memcpy(&block, bytes + at, 64); \
    lines += (size_t)__builtin_popcountll(MASK_OF(block == '\n')); \
  } \
  for (; at < length; at++) lines += bytes[at] == '\n'; \
  return lines;

/// Bit i of the result is the parity of the bits 0 to i.
static inline uint64_t prefix_xor(uint64_t bits) {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  bits ^= bits << 32;
  return bits;
}

/// Four at a time without asking whether there are as many: most blocks have no more, so that the branch is foreseen.
#define PLACES_BY_FOUR(to, mask, from) \
  for (uint64_t left_ = (mask), at_ = 0; left_; at_ += 4) \
    for (int i_ = 0; i_ < 4; i_++) { \
      (to)[at_ + (uint64_t)i_] = (uint16_t)((from) + __builtin_ctzll(left_ | 1ull << 63)); \
      left_ &= left_ - 1; \
    }

static uint32_t scan_vector(
    const uint8_t *bytes, size_t blocks, uint16_t *places, size_t *found, recol_scan_state *state) {
  SCAN_BODY(prefix_xor, PLACES_BY_FOUR)
}
static size_t newlines_vector(const uint8_t *bytes, size_t length) { NEWLINES_BODY }

#if defined(__x86_64__)
// A carry-less product with all ones is the prefix parity in one instruction.
#define PREFIX_CLMUL(bits) \
  (uint64_t)_mm_cvtsi128_si64(_mm_clmulepi64_si128(_mm_cvtsi64_si128((int64_t)(bits)), _mm_set1_epi8(-1), 0))

__attribute__((target("avx2,pclmul,bmi,bmi2,popcnt"))) static uint32_t scan_avx2(
    const uint8_t *bytes, size_t blocks, uint16_t *places, size_t *found, recol_scan_state *state) {
  SCAN_BODY(PREFIX_CLMUL, PLACES_BY_FOUR)
}
__attribute__((target("avx2,popcnt"))) static size_t newlines_avx2(const uint8_t *bytes, size_t length) {
  NEWLINES_BODY
}
// One instruction moves the numbers of the bits that are set to the front; sixteen of them are written at a time.
#define PLACES_BY_SIXTEEN(to, mask, from) \
  { \
    __m512i places_ = _mm512_maskz_compress_epi8((mask), numbers); \
    __m256i from_ = _mm256_set1_epi16((short)(from)); \
    _mm256_storeu_si256( \
        (__m256i *)(to), _mm256_add_epi16(from_, _mm256_cvtepu8_epi16(_mm512_castsi512_si128(places_)))); \
    if (__builtin_expect(__builtin_popcountll(mask) > 16, 0)) PLACES_BY_FOUR(to, mask, from) \
  }

__attribute__((target("avx512bw,avx512vl,avx512dq,avx512vbmi2,pclmul,bmi,bmi2,popcnt,evex512"))) static uint32_t
scan_avx512(const uint8_t *bytes, size_t blocks, uint16_t *places, size_t *found, recol_scan_state *state) {
  static const uint8_t from_0_to_63[64] = {
      0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
      22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
      44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
  const __m512i numbers = _mm512_loadu_si512(from_0_to_63);
  SCAN_BODY(PREFIX_CLMUL, PLACES_BY_SIXTEEN)
}
__attribute__((target("avx512bw,avx512vl,popcnt,evex512"))) static size_t newlines_avx512(
    const uint8_t *bytes, size_t length) {
  NEWLINES_BODY
}
#endif

/// Byte by byte, for CPUs without vectors and as the twin that the others are held to.
static uint32_t scan_scalar(
    const uint8_t *bytes, size_t blocks, uint16_t *places, size_t *found, recol_scan_state *state) {
  int in_string = state->in_string != 0, in_record = state->in_record != 0;
  size_t count = 0;
  uint32_t flags = 0;
  for (size_t at = 0; at < 64 * blocks; at++) {
    uint8_t byte = bytes[at];
    if (byte > 127) flags |= RECOL_FLAG_NON_ASCII;
    const uint8_t *here = bytes + at;
    if (byte == '\'' && here[-1] == '\\' && here[-2] == 'S' && here[-3] == '\\') flags |= RECOL_FLAG_PAGE;
    if (byte == '\'') in_string = !in_string;
    if (in_string && byte == ';') flags |= statement_follows(here, 1);
    if (in_string) continue;
    if (byte == '/') flags |= RECOL_FLAG_SOLIDUS;
    if (byte != '=' && byte != ';') continue;
    if (in_record != (byte == ';')) flags |= RECOL_FLAG_ORDER;
    in_record = !in_record;
    places[count++] = (uint16_t)at;
  }
  *found = count;
  state->in_string = in_string ? ~0ull : 0;
  state->in_record = in_record ? ~0ull : 0;
  return flags;
}

int recol_kernel_available(recol_kernel kernel) {
  switch (kernel) {
    case RECOL_KERNEL_SCALAR:
    case RECOL_KERNEL_VECTOR: return 1;
#if defined(__x86_64__)
    case RECOL_KERNEL_AVX2:
      return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("bmi2");
    case RECOL_KERNEL_AVX512:
      return recol_kernel_available(RECOL_KERNEL_AVX2) && __builtin_cpu_supports("avx512bw") &&
             __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
             __builtin_cpu_supports("avx512vbmi2");
#endif
    default: return 0;
  }
}

recol_kernel recol_best_kernel(void) {
  for (recol_kernel kernel = RECOL_KERNEL_AVX512; kernel > RECOL_KERNEL_SCALAR; kernel--)
    if (recol_kernel_available(kernel)) return kernel;
  return RECOL_KERNEL_SCALAR;
}

uint32_t recol_scan_blocks(
    recol_kernel kernel, const uint8_t *bytes, size_t blocks, uint16_t *places, size_t *found,
    recol_scan_state *state) {
  switch (kernel) {
#if defined(__x86_64__)
    case RECOL_KERNEL_AVX512: return scan_avx512(bytes, blocks, places, found, state);
    case RECOL_KERNEL_AVX2: return scan_avx2(bytes, blocks, places, found, state);
#endif
    case RECOL_KERNEL_VECTOR: return scan_vector(bytes, blocks, places, found, state);
    default: return scan_scalar(bytes, blocks, places, found, state);
  }
}

size_t recol_count_newlines(recol_kernel kernel, const uint8_t *bytes, size_t length) {
  switch (kernel) {
#if defined(__x86_64__)
    case RECOL_KERNEL_AVX512: return newlines_avx512(bytes, length);
    case RECOL_KERNEL_AVX2: return newlines_avx2(bytes, length);
#endif
    default: return newlines_vector(bytes, length);
  }
}
