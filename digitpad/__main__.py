"""Lets `python -m digitpad` do what `digitpad` does, and open Keras files for other processes of digitpad."""

import sys

if sys.argv[1:2] == ["--open-keras"]:
    from digitpad.interop import keras_process

    sys.exit(keras_process.main(*sys.argv[2:]))

from digitpad.cli import main

sys.exit(main())
