"""What `digitpad` and `python -m digitpad` run. It also opens Keras files for other processes of digitpad."""

import sys


def main() -> int:
    """Run one command. Ctrl-C ends it silently even while it imports what it needs, which takes half a second."""
    try:
        if sys.argv[1:2] == ["--open-keras"]:
            from digitpad.interop import keras_process

            return keras_process.main(*sys.argv[2:])

        from digitpad import cli

        return cli.main()
    except KeyboardInterrupt:
        return 130  # as shells expect it


if __name__ == "__main__":
    sys.exit(main())
