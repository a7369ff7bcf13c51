/// Bit masks of the bytes that give an exchange structure its shape (ISO 10303-21).
///
/// A block is 64 bytes; bit i of a mask speaks of byte i of its block. Everything above the masks is written in Swift.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// The instructions that a scan uses. All kernels give the same masks.
typedef enum {
  RECOL_KERNEL_SCALAR = 0,
  RECOL_KERNEL_VECTOR = 1,  // the base vectors of the CPU: SSE2 on x86-64, NEON on arm64
  RECOL_KERNEL_AVX2 = 2,
  RECOL_KERNEL_AVX512 = 3,
} recol_kernel;

/// What a scan carries from block to block: all bits set or none.
typedef struct {
  uint64_t in_string;  // the next byte lies inside a string
  uint64_t in_record;  // an equals sign has been seen and its semicolon has not
} recol_scan_state;

/// Why a batch needs the careful reader; the flags are joined by "or".
enum {
  RECOL_FLAG_SOLIDUS = 1,   // a '/' outside of a string: a comment, or damage
  RECOL_FLAG_ORDER = 2,     // equals signs and semicolons outside of strings do not take turns
  RECOL_FLAG_NON_ASCII = 4,  // a byte above 127; its masks are right all the same
  RECOL_FLAG_PAGE = 8,  // `\S\'`: an apostrophe that ends no string; masks from there on are wrong
  // In a string, a semicolon that a statement seems to follow: the string may lack its apostrophe. At most 60 blanks
  // behind the semicolon are looked at.
  RECOL_FLAG_STATEMENT_IN_STRING = 16
};

/// The best kernel of this CPU.
recol_kernel recol_best_kernel(void);
/// Whether this CPU has what the kernel needs.
int recol_kernel_available(recol_kernel kernel);

/// The most blocks that one call may scan, and how many places its answer may need room for.
enum { RECOL_SCAN_BLOCKS_MAX = 1024, RECOL_SCAN_PLACES_SLACK = 64 };

/// Scans `blocks` blocks from `bytes`, before which three bytes must be readable.
///
/// `places` gets where the equals signs and semicolons outside of strings stand, counted from `bytes`, in rising order,
/// and `found` how many they are; there must be room for 64 for each block and RECOL_SCAN_PLACES_SLACK more. Where
/// RECOL_FLAG_ORDER is not set they take turns, beginning with a semicolon if `state->in_record` was set and with an
/// equals sign if not. Returns the flags of the batch; `state` is moved on.
uint32_t recol_scan_blocks(
    recol_kernel kernel, const uint8_t *bytes, size_t blocks, uint16_t *places, size_t *found,
    recol_scan_state *state);

/// How many line feeds there are among `length` bytes.
size_t recol_count_newlines(recol_kernel kernel, const uint8_t *bytes, size_t length);

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Where the first byte `sign` stands among the 32 bytes from `bytes`; 32 or more where there is none.
static inline uint32_t recol_find_byte(const uint8_t *bytes, uint8_t sign) {
#if defined(__SSE2__)
  const __m128i wanted = _mm_set1_epi8((char)sign);
  uint32_t low = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)bytes), wanted));
  uint32_t high = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16)), wanted));
  uint64_t mask = (uint64_t)low | (uint64_t)high << 16 | 1ull << 32;
  return (uint32_t)__builtin_ctzll(mask);
#else
  uint32_t at = 0;
  while (at < 32 && bytes[at] != sign) at++;
  return at;
#endif
}

/// Which of 64 numbers from `codes` lie from `lowest` to `lowest + width`: a bit for each. All 64 must be readable.
static inline uint64_t recol_codes_within(const uint16_t *codes, uint16_t lowest, uint16_t width) {
  uint64_t found = 0;
#if defined(__SSE2__)
  const __m128i low = _mm_set1_epi16((short)lowest), wide = _mm_set1_epi16((short)width), none = _mm_setzero_si128();
  for (int part = 0; part < 4; part++) {
    const __m128i *block = (const __m128i *)(codes + 16 * part);
    // What is too far above the lowest leaves something when the width is taken off without passing zero.
    __m128i left = _mm_subs_epu16(_mm_sub_epi16(_mm_loadu_si128(block), low), wide);
    __m128i right = _mm_subs_epu16(_mm_sub_epi16(_mm_loadu_si128(block + 1), low), wide);
    __m128i within = _mm_packs_epi16(_mm_cmpeq_epi16(left, none), _mm_cmpeq_epi16(right, none));
    found |= (uint64_t)(uint32_t)_mm_movemask_epi8(within) << (16 * part);
  }
#else
  for (int place = 0; place < 64; place++)
    found |= (uint64_t)((uint16_t)(codes[place] - lowest) <= width) << place;
#endif
  return found;
}

/// Asks memory for the line of the cache that holds the byte, without waiting for it. The address may be any.
static inline void recol_bring_near(const uint8_t *byte) { __builtin_prefetch(byte, 0, 3); }

/// Where the first '(' stands among the 32 bytes from `bytes`; 32 or more where there is none.
static inline uint32_t recol_find_parenthesis(const uint8_t *bytes) { return recol_find_byte(bytes, '('); }

/// How many of the 32 bytes from `bytes`, from the first on, are letters, digits and underscores.
static inline uint32_t recol_word_length(const uint8_t *bytes) {
#if defined(__SSE2__)
  uint64_t others = 1ull << 32;
  for (int part = 0; part < 2; part++) {
    __m128i block = _mm_loadu_si128((const __m128i *)(bytes + 16 * part));
    // Letters differ in one bit from those of the other case; what is not within a range is more than its width above.
    __m128i letter = _mm_sub_epi8(_mm_or_si128(block, _mm_set1_epi8(0x20)), _mm_set1_epi8('a'));
    __m128i digit = _mm_sub_epi8(block, _mm_set1_epi8('0'));
    __m128i word = _mm_or_si128(
        _mm_or_si128(
            _mm_cmpeq_epi8(_mm_min_epu8(letter, _mm_set1_epi8(25)), letter),
            _mm_cmpeq_epi8(_mm_min_epu8(digit, _mm_set1_epi8(9)), digit)),
        _mm_cmpeq_epi8(block, _mm_set1_epi8('_')));
    others |= (uint64_t)((uint32_t)_mm_movemask_epi8(word) ^ 0xFFFF) << (16 * part);
  }
  return (uint32_t)__builtin_ctzll(others);
#else
  uint32_t at = 0;
  while (at < 32 && (bytes[at] == '_' || (uint8_t)(bytes[at] - '0') < 10 || (uint8_t)((bytes[at] | 0x20) - 'a') < 26)) at++;
  return at;
#endif
}

/// How many of the 32 bytes from `bytes` stand before the first that has a meaning in a string of ISO 10303-21 or may
/// end it (apostrophe, reverse solidus, semicolon); 32 where there is none. 32 bytes must be readable.
static inline uint32_t recol_string_run(const uint8_t *bytes) {
#if defined(__SSE2__)
  uint64_t mask = 1ull << 32;
  for (int part = 0; part < 2; part++) {
    __m128i block = _mm_loadu_si128((const __m128i *)(bytes + 16 * part));
    __m128i any = _mm_or_si128(
        _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8('\'')), _mm_cmpeq_epi8(block, _mm_set1_epi8('\\'))),
        _mm_cmpeq_epi8(block, _mm_set1_epi8(';')));
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(any) << (16 * part);
  }
  return (uint32_t)__builtin_ctzll(mask);
#else
  uint32_t at = 0;
  while (at < 32 && bytes[at] != '\'' && bytes[at] != '\\' && bytes[at] != ';') at++;
  return at;
#endif
}

/// Where the apostrophe stands that is the first among the 32 bytes from `bytes` which has a meaning in a string; 32
/// where there is no such byte, 33 where the first is another one. 32 bytes must be readable.
static inline uint32_t recol_plain_string(const uint8_t *bytes) {
  uint32_t at = recol_string_run(bytes);
  return at == 32 || bytes[at] == '\'' ? at : 33;
}

/// What ``recol_number`` adds to the length of a number that has a decimal point.
enum { RECOL_NUMBER_REAL = 256 };

/// The length of the integer or real of ISO 10303-21, 6.4.1 and 6.4.2, that stands at `bytes`, and RECOL_NUMBER_REAL for
/// a real; 0 where there is none, or one of 32 bytes and more. 32 bytes must be readable.
static inline uint32_t recol_number(const uint8_t *bytes) {
  uint32_t numeric, points, letters, signs;
#if defined(__SSE2__)
  numeric = points = letters = signs = 0;
  for (int part = 0; part < 2; part++) {
    __m128i block = _mm_loadu_si128((const __m128i *)(bytes + 16 * part));
    __m128i digit = _mm_sub_epi8(block, _mm_set1_epi8('0'));
    digit = _mm_cmpeq_epi8(_mm_min_epu8(digit, _mm_set1_epi8(9)), digit);
    __m128i point = _mm_cmpeq_epi8(block, _mm_set1_epi8('.')), letter = _mm_cmpeq_epi8(block, _mm_set1_epi8('E'));
    __m128i sign = _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8('-')), _mm_cmpeq_epi8(block, _mm_set1_epi8('+')));
    __m128i any = _mm_or_si128(_mm_or_si128(digit, point), _mm_or_si128(letter, sign));
    numeric |= (uint32_t)_mm_movemask_epi8(any) << (16 * part);
    points |= (uint32_t)_mm_movemask_epi8(point) << (16 * part);
    letters |= (uint32_t)_mm_movemask_epi8(letter) << (16 * part);
    signs |= (uint32_t)_mm_movemask_epi8(sign) << (16 * part);
    if ((numeric >> (16 * part) & 0xFFFF) != 0xFFFF) break;
  }
#else
  numeric = points = letters = signs = 0;
  for (uint32_t at = 0; at < 32; at++) {
    uint32_t byte = bytes[at], bit = 1u << at;
    if (byte == '.') points |= bit;
    if (byte == 'E') letters |= bit;
    if (byte == '-' || byte == '+') signs |= bit;
    if ((byte < '0' || byte > '9') && byte != '.' && byte != 'E' && byte != '-' && byte != '+') break;
    numeric |= bit;
  }
#endif
  if (numeric == UINT32_MAX) return 0;
  uint32_t length = (uint32_t)__builtin_ctz(~numeric), within = (1u << length) - 1;
  points &= within, letters &= within, signs &= within;
  uint32_t first = signs & 1;  // a sign before the first digit
  if (length <= first || (points | letters) >> first & 1) return 0;
  if (!points) return signs >> 1 || letters ? 0 : length;
  if (points & (points - 1)) return 0;
  if (letters) {
    if (letters & (letters - 1) || letters < points) return 0;
    uint32_t behind = (uint32_t)__builtin_ctz(letters) + 1;
    if (signs >> 1 && signs >> 1 != letters) return 0;
    if (signs >> behind & 1) behind++;
    if (behind >= length) return 0;
  } else if (signs >> 1) {
    return 0;
  }
  return length | RECOL_NUMBER_REAL;
}

/// The length of the list of reals of ISO 10303-21, 6.4.2, behind whose opening parenthesis `bytes` stands, without the
/// closing one, and 256 for each of its elements; 0 where there is none, or one that is empty, is written with blanks,
/// exponents or plus signs, or does not end within 64 bytes. 64 bytes must be readable.
static inline uint32_t recol_real_list(const uint8_t *bytes) {
#if defined(__SSE2__)
  uint64_t digits = 0, points = 0, commas = 0, closes = 0, signs = 0;
  for (int part = 0; part < 4; part++) {
    __m128i block = _mm_loadu_si128((const __m128i *)(bytes + 16 * part));
    __m128i digit = _mm_sub_epi8(block, _mm_set1_epi8('0'));
    digit = _mm_cmpeq_epi8(_mm_min_epu8(digit, _mm_set1_epi8(9)), digit);
    digits |= (uint64_t)(uint32_t)_mm_movemask_epi8(digit) << (16 * part);
    points |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8('.'))) << (16 * part);
    commas |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8(','))) << (16 * part);
    closes |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8(')'))) << (16 * part);
    signs |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8('-'))) << (16 * part);
  }
  if (!closes) return 0;
  uint64_t end = closes & -closes, within = end - 1;
  points &= within, commas &= within, signs &= within;
  uint64_t starts = commas << 1 | 1;
  // Signs stand at the start of an element alone, and a digit stands there or behind the sign.
  uint64_t wrong = (within & ~(digits | points | commas | signs)) | (signs & ~starts);
  wrong |= ((starts & ~signs) | signs << 1) & ~digits;
  // Points take turns with what ends an element: of both together, each point has an odd number up to itself.
  uint64_t odd = points | commas | end;
  odd ^= odd << 1, odd ^= odd << 2, odd ^= odd << 4, odd ^= odd << 8, odd ^= odd << 16, odd ^= odd << 32;
  wrong |= (points & ~odd) | ((commas | end) & odd);
  if (wrong) return 0;
  return (uint32_t)__builtin_ctzll(end) | (uint32_t)__builtin_popcountll(points) << 8;
#else
  (void)bytes;
  return 0;
#endif
}

/// Where the first '(' stands among the 64 bytes from `bytes`, if there is no '/' and no ';' before it; else 64.
static inline uint32_t recol_find_parameters(const uint8_t *bytes) {
#if defined(__SSE2__)
  const __m128i sign = _mm_set1_epi8('('), solidus = _mm_set1_epi8('/'), semicolon = _mm_set1_epi8(';');
  uint64_t opens = 0, stops = 0;
  for (int part = 0; part < 4; part++) {
    __m128i block = _mm_loadu_si128((const __m128i *)(bytes + 16 * part));
    opens |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block, sign)) << (16 * part);
    __m128i stop = _mm_or_si128(_mm_cmpeq_epi8(block, solidus), _mm_cmpeq_epi8(block, semicolon));
    stops |= (uint64_t)(uint32_t)_mm_movemask_epi8(stop) << (16 * part);
  }
  uint64_t before = opens ^ (opens - 1);  // up to and with the first one
  return opens && !(stops & before) ? (uint32_t)__builtin_ctzll(opens) : 64;
#else
  for (uint32_t at = 0; at < 64 && bytes[at] != '/' && bytes[at] != ';'; at++)
    if (bytes[at] == '(') return at;
  return 64;
#endif
}

/// Whether the first `length` bytes, at most 32, of two stretches of 32 readable bytes are the same.
static inline int recol_same_keyword(const uint8_t *left, const uint8_t *right, uint32_t length) {
#if defined(__SSE2__)
  __m128i low = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)left), _mm_loadu_si128((const __m128i *)right));
  __m128i high = _mm_cmpeq_epi8(
      _mm_loadu_si128((const __m128i *)(left + 16)), _mm_loadu_si128((const __m128i *)(right + 16)));
  uint64_t same = (uint64_t)(uint32_t)_mm_movemask_epi8(low) | (uint64_t)(uint32_t)_mm_movemask_epi8(high) << 16;
  uint64_t wanted = (1ull << length) - 1;
  return (same & wanted) == wanted;
#else
  for (uint32_t at = 0; at < length; at++)
    if (left[at] != right[at]) return 0;
  return 1;
#endif
}

/// Where references end that stand one behind the other from `bytes`, each but the last with a comma behind it and the
/// last with a comma or a closing parenthesis: a bit for each of these signs among the first 64 bytes, of which all must
/// be readable. Nothing is said of what is written otherwise, nor of what stands behind it: white space, comments, a
/// sign without a digit.
static inline uint64_t recol_reference_ends(const uint8_t *bytes) {
#if defined(__SSE2__)
  uint64_t digits = 0, signs = 0, commas = 0, closes = 0;
  for (int part = 0; part < 4; part++) {
    __m128i block = _mm_loadu_si128((const __m128i *)(bytes + 16 * part));
    __m128i digit = _mm_sub_epi8(block, _mm_set1_epi8('0'));
    digit = _mm_cmpeq_epi8(_mm_min_epu8(digit, _mm_set1_epi8(9)), digit);
    digits |= (uint64_t)(uint32_t)_mm_movemask_epi8(digit) << (16 * part);
    signs |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8('#'))) << (16 * part);
    commas |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8(','))) << (16 * part);
    closes |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8(')'))) << (16 * part);
  }
  // A sign stands at the start and behind each comma, and nowhere else; a digit stands behind each sign.
  uint64_t wrong = ~(digits | signs | commas | closes) | (signs ^ (commas << 1 | 1)) | (signs << 1 & ~digits);
  uint64_t right = wrong ? (wrong & -wrong) - 1 : UINT64_MAX;
  // Up to and with the first parenthesis.
  return (commas | closes) & right & (closes ^ (closes - 1));
#else
  (void)bytes;
  return 0;
#endif
}
