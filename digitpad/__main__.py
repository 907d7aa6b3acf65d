"""What `digitpad` and `python -m digitpad` run. It also opens Keras files for other processes of digitpad."""

import sys


def main() -> int:
    """One command. Ctrl-C ends it in silence from the start on: what it needs takes half a second to import."""
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
