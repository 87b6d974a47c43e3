// Sixteen numbers as several registers of the size that the processor has, for those without registers of 64 bytes.
//
// The compiler takes a vector that is larger than a register for a piece of memory, and keeps it there through every
// loop; a structure of vectors of the right size it keeps in registers.
#pragma once

#include <cstdint>

#define JALI_INLINE inline __attribute__((always_inline))

#if defined(__AVX2__)
#define JALI_REGISTER 32
#else
#define JALI_REGISTER 16
#endif

namespace {

#if defined(__AVX512F__)
typedef float Floats __attribute__((vector_size(64)));
typedef int32_t Ints __attribute__((vector_size(64)));
#else
typedef float FloatPart __attribute__((vector_size(JALI_REGISTER)));
typedef int32_t IntPart __attribute__((vector_size(JALI_REGISTER)));
constexpr int kParts = 64 / JALI_REGISTER;
constexpr int kPartLanes = JALI_REGISTER / 4;

template <typename Part, typename Lane>
struct Parts {
  JALI_INLINE Lane operator[](int i) const { return part[i / kPartLanes][i % kPartLanes]; }
  Part part[kParts];
};
using Floats = Parts<FloatPart, float>;
using Ints = Parts<IntPart, int32_t>;

// Lane by lane, between two of them or one and a number.
#define JALI_OPERATOR(op, Result, Numbers, Lane)                              \
  JALI_INLINE Result operator op(Numbers a, Numbers b) {                      \
    Result y;                                                                 \
    for (int i = 0; i < kParts; i++) y.part[i] = a.part[i] op b.part[i];      \
    return y;                                                                 \
  }                                                                           \
  JALI_INLINE Result operator op(Numbers a, Lane b) {                         \
    Result y;                                                                 \
    for (int i = 0; i < kParts; i++) y.part[i] = a.part[i] op b;              \
    return y;                                                                 \
  }                                                                           \
  JALI_INLINE Result operator op(Lane a, Numbers b) {                         \
    Result y;                                                                 \
    for (int i = 0; i < kParts; i++) y.part[i] = a op b.part[i];              \
    return y;                                                                 \
  }
JALI_OPERATOR(+, Floats, Floats, float)
JALI_OPERATOR(-, Floats, Floats, float)
JALI_OPERATOR(*, Floats, Floats, float)
JALI_OPERATOR(/, Floats, Floats, float)
JALI_OPERATOR(>, Ints, Floats, float)
JALI_OPERATOR(!=, Ints, Floats, float)
JALI_OPERATOR(+, Ints, Ints, int32_t)
JALI_OPERATOR(-, Ints, Ints, int32_t)
JALI_OPERATOR(&, Ints, Ints, int32_t)
JALI_OPERATOR(|, Ints, Ints, int32_t)
JALI_OPERATOR(<<, Ints, Ints, int32_t)
JALI_OPERATOR(>>, Ints, Ints, int32_t)
JALI_OPERATOR(>, Ints, Ints, int32_t)
JALI_OPERATOR(<, Ints, Ints, int32_t)
JALI_OPERATOR(<=, Ints, Ints, int32_t)
JALI_OPERATOR(==, Ints, Ints, int32_t)
JALI_OPERATOR(!=, Ints, Ints, int32_t)
#undef JALI_OPERATOR

JALI_INLINE Ints operator~(Ints a) {
  for (int i = 0; i < kParts; i++) a.part[i] = ~a.part[i];
  return a;
}
template <typename Part, typename Lane, typename Other>
JALI_INLINE void operator+=(Parts<Part, Lane>& a, const Other& b) {
  a = a + b;
}
template <typename Part, typename Lane, typename Other>
JALI_INLINE void operator-=(Parts<Part, Lane>& a, const Other& b) {
  a = a - b;
}
#endif

}  // namespace
