/// Marks which instances others refer to, in one pass over the bytes of a data section (ISO 10303-21).
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Sets, for each reference from `begin` on, the bit of its name in `marked`, if it is less than `names`.
///
/// The pass begins with the first instance that starts at or behind `begin` and ends with the one that starts before
/// `end`; behind `limit` nothing is read but 64 bytes that must be readable. A reference is a number sign behind an
/// opening parenthesis or a comma, blanks apart; one that stands in a string like that counts, too.
///
/// References in instances of some classes do not count: `keywords` holds `count` keywords in capitals, one behind the
/// other, with their `lengths`; `may_be` says for each sum of the fourth letter, three times the fifth and twice the
/// sixth, modulo 1024, whether one of them has it, since most instances are of none of these classes.
void recol_mark_references(
    const uint8_t *begin, const uint8_t *end, const uint8_t *limit, const uint8_t *keywords, const uint32_t *lengths,
    size_t count, const uint8_t *may_be, uint64_t *marked, uint64_t names);
