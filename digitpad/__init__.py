"""digitpad learns handwritten digits before your eyes.

Importing the package limits BLAS to one thread, which must happen before numpy is first imported:
two BLAS threads slow small mini-batches down by an order of magnitude once another process wants a core.
numpy must not ask Linux for huge pages either: a single small object in place of a freed array would keep two megabytes
in use.
"""

import os

__version__ = "1.0.0"

for _variable in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
    os.environ.setdefault(_variable, "1")
os.environ.setdefault("NUMPY_MADVISE_HUGEPAGE", "0")  # training takes no longer without
