// Keeping exactly the k largest |w| of a whole matrix, with some of every row or column protected.
#include "select.h"

namespace {

constexpr int kDigits = 1 << 11;  // keys have 31 bits: digits of 11, 10 and 10

// Counts, for each value of the bits [shift, shift + width) of a key, the keys whose higher bits equal `prefix`.
// Keys below zero take no part.
JALI_INLINE void count_digits(const int32_t* keys, int64_t n, int shift, int width, int32_t prefix, int64_t* counts,
                              int threads) {
  memset(counts, 0, kDigits * sizeof(int64_t));
  const int32_t mask = (1 << width) - 1;
#pragma omp parallel num_threads(threads)
  {
    uint32_t own[2][kDigits] = {};
#pragma omp for schedule(static)
    for (int64_t block = 0; block < (n + 1023) / 1024; block++) {
      const int64_t end = (block + 1) * 1024 < n ? (block + 1) * 1024 : n;
      for (int64_t i = block * 1024; i < end; i++) {
        if (keys[i] >> (shift + width) == prefix) own[i & 1][keys[i] >> shift & mask]++;
      }
    }
#pragma omp critical  // whole numbers: in any order
    for (int d = 0; d < kDigits; d++) counts[d] += int64_t{own[0][d]} + own[1][d];
  }
}

// The cut that keeps k of the keys that are not negative, 0 < k <= their number, by their digits from the highest.
// `equal` becomes the number of keys equal to its threshold.
Cut select_digits(const int32_t* keys, int64_t n, int64_t k, int64_t* equal, int threads) {
  int64_t counts[kDigits], left = k;
  int32_t prefix = 0;
  const int shifts[3] = {20, 10, 0}, widths[3] = {11, 10, 10};
  for (int step = 0; step < 3; step++) {
    count_digits(keys, n, shifts[step], widths[step], prefix, counts, threads);
    int32_t digit = (1 << widths[step]) - 1;
    while (counts[digit] < left) left -= counts[digit--];
    prefix = prefix << widths[step] | digit;
    *equal = counts[digit];
  }
  return {prefix, static_cast<int32_t>(left)};
}

// Marks as protected (key -1) what a cut keeps of n keys `step` apart.
JALI_INLINE void protect(int32_t* keys, int64_t n, int64_t step, Cut cut) {
  for (int64_t i = 0; i < n; i++) {
    int32_t& key = keys[i * step];
    if (key > cut.threshold || (key == cut.threshold && cut.ties-- > 0)) key = -1;
  }
}

// Protects the j largest of each row.
void protect_rows(int32_t* keys, int64_t rows, int64_t columns, int64_t j, int threads) {
  const int64_t blocks = (columns + kLanes - 1) / kLanes;
  const float guess = normal_quantile(static_cast<double>(j) / static_cast<double>(columns));
#pragma omp parallel num_threads(threads)
  {
    const Scratch scratch(blocks * 64);
    int32_t* padded = scratch.as<int32_t>();
    memset(padded, 0, blocks * 64);
#pragma omp for schedule(static)
    for (int64_t r = 0; r < rows; r++) {
      memcpy(padded, keys + r * columns, columns * 4);
      RowStatistics row{0, 0, 0};
      double squares = 0;
      for (int64_t i = 0; i < columns; i++) {
        row.largest = padded[i] > row.largest ? padded[i] : row.largest;
        row.nonzeros += padded[i] > 0;
        squares += static_cast<double>(bits_to_float(padded[i])) * bits_to_float(padded[i]);
      }
      row.root_mean_square = static_cast<float>(std::sqrt(squares / (row.nonzeros ? row.nonzeros : 1)));
      protect(keys + r * columns, columns, 1, find_cut(padded, blocks, static_cast<int32_t>(j), row, guess));
    }
  }
}

// Protects the j largest of each column: sixteen columns at a time keep a sorted list of their j largest keys.
void protect_columns(int32_t* keys, int64_t rows, int64_t columns, int64_t j, int threads) {
#pragma omp parallel num_threads(threads)
  {
    const Scratch scratch(j * 64);
    int32_t* best = scratch.as<int32_t>();
#pragma omp for schedule(static)
    for (int64_t first = 0; first < columns; first += kLanes) {
      const int64_t lanes = columns - first < kLanes ? columns - first : kLanes;
      memset(best, 0xff, j * 64);  // -1: below every key
      for (int64_t r = 0; r < rows; r++) {
        Ints key = all(-1);
        memcpy(&key, keys + r * columns + first, lanes * 4);
        for (int64_t i = 0; i < j; i++) {
          const Ints held = load(best + i * kLanes);
          store(best + i * kLanes, larger(held, key));
          key = smaller(held, key);
        }
      }
      for (int64_t lane = 0; lane < lanes; lane++) {
        Cut cut{best[(j - 1) * kLanes + lane], 0};
        for (int64_t i = 0; i < j; i++) cut.ties += best[i * kLanes + lane] == cut.threshold;
        protect(keys + first + lane, rows, columns, cut);
      }
    }
  }
}

}  // namespace

// Keeps k of the rows x columns entries of w, 0 < k < rows * columns, and writes 0 elsewhere: first the `minimum`
// largest of each row (dim 0) or column (dim 1), minimum * groups <= k, then the largest of the rest; ties by index.
// keys is scratch of the size of w.
JALI_EXPORT(keep_largest)(float* w, int64_t rows, int64_t columns, int64_t k, int64_t minimum, int32_t dim,
                          int32_t* keys, int32_t threads) {
  const int64_t n = rows * columns;
#pragma omp parallel for schedule(static) num_threads(threads)
  for (int64_t i = 0; i < n; i++) keys[i] = key_of(w[i]);
  if (minimum > 0) {
    if (dim == 0) {
      protect_rows(keys, rows, columns, minimum, threads);
    } else {
      protect_columns(keys, rows, columns, minimum, threads);
    }
    k -= minimum * (dim == 0 ? rows : columns);
  }
  int64_t equal = 0;
  const Cut cut = k > 0 ? select_digits(keys, n, k, &equal, threads) : Cut{INT32_MAX, 0};
  int64_t last = n;  // ties from here on go
  if (cut.ties < equal) {
    int64_t seen = 0;
    for (last = 0; seen < cut.ties; last++) seen += keys[last] == cut.threshold;
  }
#pragma omp parallel for schedule(static) num_threads(threads)
  for (int64_t i = 0; i < n; i++) {
    const int32_t key = keys[i];
    const bool kept = key < 0 || key > cut.threshold || (key == cut.threshold && i < last);
    w[i] = kept ? w[i] : 0.0f;
  }
}
