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

#define SCAN_BODY(PREFIX_XOR) \
  uint64_t in_string = state->in_string, in_record = state->in_record; \
  uint64_t solidus = 0, disorder = 0, after_backslash = bytes[-1] == '\\'; \
  uint32_t rare = 0; \
  vec64 seen = 0; \
  for (size_t b = 0; b < blocks; b++) { \
    vec64 block; \
    memcpy(&block, bytes + 64 * b, 64); \
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
    events[b] = event; \
  } \
  state->in_string = in_string; \
  state->in_record = in_record; \
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

static uint32_t scan_vector(const uint8_t *bytes, size_t blocks, uint64_t *events, recol_scan_state *state) {
  SCAN_BODY(prefix_xor)
}
static size_t newlines_vector(const uint8_t *bytes, size_t length) { NEWLINES_BODY }

#if defined(__x86_64__)
// A carry-less product with all ones is the prefix parity in one instruction.
#define PREFIX_CLMUL(bits) \
  (uint64_t)_mm_cvtsi128_si64(_mm_clmulepi64_si128(_mm_cvtsi64_si128((int64_t)(bits)), _mm_set1_epi8(-1), 0))

__attribute__((target("avx2,pclmul,bmi,bmi2,popcnt"))) static uint32_t scan_avx2(
    const uint8_t *bytes, size_t blocks, uint64_t *events, recol_scan_state *state) {
  SCAN_BODY(PREFIX_CLMUL)
}
__attribute__((target("avx2,popcnt"))) static size_t newlines_avx2(const uint8_t *bytes, size_t length) {
  NEWLINES_BODY
}
__attribute__((target("avx512bw,avx512vl,avx512dq,pclmul,bmi,bmi2,popcnt,evex512"))) static uint32_t scan_avx512(
    const uint8_t *bytes, size_t blocks, uint64_t *events, recol_scan_state *state) {
  SCAN_BODY(PREFIX_CLMUL)
}
__attribute__((target("avx512bw,avx512vl,popcnt,evex512"))) static size_t newlines_avx512(
    const uint8_t *bytes, size_t length) {
  NEWLINES_BODY
}
#endif

/// Byte by byte, for CPUs without vectors and as the twin that the others are held to.
static uint32_t scan_scalar(const uint8_t *bytes, size_t blocks, uint64_t *events, recol_scan_state *state) {
  int in_string = state->in_string != 0, in_record = state->in_record != 0;
  uint32_t flags = 0;
  for (size_t b = 0; b < blocks; b++) {
    uint64_t event = 0;
    for (int i = 0; i < 64; i++) {
      uint8_t byte = bytes[64 * b + (size_t)i];
      if (byte > 127) flags |= RECOL_FLAG_NON_ASCII;
      const uint8_t *at = bytes + 64 * b + (size_t)i;
      if (byte == '\'' && at[-1] == '\\' && at[-2] == 'S' && at[-3] == '\\') flags |= RECOL_FLAG_PAGE;
      if (byte == '\'') in_string = !in_string;
      if (in_string && byte == ';') flags |= statement_follows(bytes + 64 * b, 1ull << i);
      if (in_string) continue;
      if (byte == '/') flags |= RECOL_FLAG_SOLIDUS;
      if (byte != '=' && byte != ';') continue;
      if (in_record != (byte == ';')) flags |= RECOL_FLAG_ORDER;
      in_record = !in_record;
      event |= 1ull << i;
    }
    events[b] = event;
  }
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
             __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
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
    recol_kernel kernel, const uint8_t *bytes, size_t blocks, uint64_t *events, recol_scan_state *state) {
  switch (kernel) {
#if defined(__x86_64__)
    case RECOL_KERNEL_AVX512: return scan_avx512(bytes, blocks, events, state);
    case RECOL_KERNEL_AVX2: return scan_avx2(bytes, blocks, events, state);
#endif
    case RECOL_KERNEL_VECTOR: return scan_vector(bytes, blocks, events, state);
    default: return scan_scalar(bytes, blocks, events, state);
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
