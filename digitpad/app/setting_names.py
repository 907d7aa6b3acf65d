"""What the choices of a training are called: in a sentence, and as an entry of a list."""

from __future__ import annotations

ACTIVATIONS = {"sigmoid": "sigmoid", "tanh": "tanh", "relu": "ReLU"}
METHODS = {"sgd": "SGD", "momentum": "momentum", "nesterov": "Nesterov momentum", "adam": "Adam"}


def short(name: str) -> str:
    """What tells it from the others, such as 'Nesterov', with a capital letter."""
    return name[:1].upper() + name[1:].removesuffix(" momentum")
