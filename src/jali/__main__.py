"""`python -m jali`, the same as `jali`."""

import sys

from jali.cli import main

if __name__ == "__main__":
    sys.exit(main())
