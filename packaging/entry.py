"""Where the frozen program begins."""

import sys

from desk.__main__ import main

sys.exit(main())
