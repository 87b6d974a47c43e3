// The projection: see project.h.
#include "project.h"

// Keeps k of the rows x columns entries of w, 0 < k < rows * columns, and writes 0 elsewhere: first the `minimum`
// largest of each row (dim 0) or column (dim 1), minimum * groups <= k, then the largest of the rest; ties by index.
// places is scratch of the size of w.
JALI_EXPORT(keep_largest)(float* w, int64_t rows, int64_t columns, int64_t k, int64_t minimum, int32_t dim,
                          int32_t* places, int32_t threads) {
  const Rule rule{rows, columns, k, minimum, dim == 1};
  const Stored stored{w};
  const int32_t level = level_for(stored, rule);
  if (level >= 0) {
    const Scratch values(rule.size() * 4);
    const Entries above = find_above(stored, rule.size(), level, places, values.as<float>(), threads);
    if (keep_above(w, rule, level, above, threads)) return;
  }
  keep_many(w, rule, places, threads);
}
