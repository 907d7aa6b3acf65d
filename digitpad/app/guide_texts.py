"""What the guide says: three short texts to each page, and the keys and gestures that no button shows.

What speaks of digits has other words for a network that tells other classes apart, or for a data set of one's own.
"""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.message import joined, mark, tr
from digitpad.nn.class_set import ClassSet

_FIRST_STEP = mark("Draw a digit on the pad, and the network says while you draw what it reads.")
_NEXT_STEPS = mark(
    "Start training lets a new network learn from 50,000 handwritten digits before your eyes. "
    "F1 shows in pictures what the other pages are for."
)
_FIRST_STEP_OF_OTHER_CLASSES = mark(
    "Draw something on the pad, and the network says while you draw what it takes it for."
)
_NEXT_STEPS_OF_OTHER_CLASSES = mark(
    "Start training lets a new network learn from the data set before your eyes. "
    "F1 shows in pictures what the other pages are for."
)


@dataclass(frozen=True)
class GuidePage:
    """One part of the guide, whose texts `tr` says.

    Attributes:
        page: the title of the page that it is about, or empty.
        picture: the name of its picture.
        of_other_classes: the sentences where they speak of digits otherwise; None where they speak of none.
        speaks_of_data: whether they do so of the data set, and not of the network.
    """

    title: str
    page: str
    picture: str
    sentences: tuple[str, str, str]
    of_other_classes: tuple[str, str, str] | None = None
    speaks_of_data: bool = False

    def text(self, classes: ClassSet, *, own_data: bool) -> str:
        """Its sentences, for a network of these classes; `own_data`: another data set than MNIST is learned from."""
        others = own_data if self.speaks_of_data else not classes.are_digits
        said = self.of_other_classes if others and self.of_other_classes is not None else self.sentences
        return "\n\n".join(map(tr, said))


PAGES = (
    GuidePage(
        mark("The pad"),
        "",
        "number",
        (
            mark("Draw one digit, or several for a number, and the network answers while you draw."),
            mark(
                "The bars show how confident it is of each digit, and the small picture what it really sees: click on "
                "it to see how your drawing becomes that."
            ),
            mark(
                "Is it wrong? Press the key of the digit, then F8, and it learns your hand. You can also drop or paste "
                "a picture of digits."
            ),
        ),
        (
            mark("Draw something, and the network says while you draw which of its classes it takes it for."),
            mark(
                "The bars show how confident it is of each class, and the small picture what it really sees: click on "
                "it to see how your drawing becomes that."
            ),
            mark(
                "Is it wrong? Click the bar of what it is, then press F8, and it learns your hand. You can also drop "
                "or paste a picture."
            ),
        ),
    ),
    GuidePage(
        mark("Train"),
        "Train",
        "train",
        (
            mark(
                "Press Start training, and a new network learns from 50,000 handwritten digits while its curve climbs."
            ),
            mark("Leave your digit on the pad, and its answer changes as the network learns."),
            mark("Every training stays in the list of runs with its network, also after the next start."),
        ),
        (
            mark("Press Start training, and a new network learns from your own data while its curve climbs."),
            mark("Leave your drawing on the pad, and its answer changes as the network learns."),
            mark("Every training stays in the list of runs with its network, also after the next start."),
        ),
        speaks_of_data=True,
    ),
    GuidePage(
        mark("Neurons"),
        "Neurons",
        "neurons",
        (
            mark(
                "Each small picture is what one hidden neuron looks for: ink on red excites it, ink on blue calms it."
            ),
            mark("Click on a neuron to look closer, and switch it off to see what the network does without it."),
            mark("The timeline goes back through the epochs of the training."),
        ),
    ),
    GuidePage(
        mark("Flow"),
        "Flow",
        "flow",
        (
            mark(
                "This is the whole network as a diagram, from your drawing on the left to the ten digits on the right."
            ),
            mark("Lines show what passes from neuron to neuron, and the thicker the line, the more it is."),
            mark("Point at a neuron to see its own connections alone."),
        ),
        (
            mark("This is the whole network as a diagram, from your drawing on the left to the classes on the right."),
            mark("Lines show what passes from neuron to neuron, and the thicker the line, the more it is."),
            mark("Point at a neuron to see its own connections alone."),
        ),
    ),
    GuidePage(
        mark("Why"),
        "Why",
        "why",
        (
            mark("What in your drawing spoke for the answer, and what against it."),
            mark("Ask for another digit, and you see what is missing for that one."),
            mark("The other picture shows the smallest change of the drawing that would change the answer."),
        ),
        (
            mark("What in your drawing spoke for the answer, and what against it."),
            mark("Ask for another class, and you see what is missing for that one."),
            mark("The other picture shows the smallest change of the drawing that would change the answer."),
        ),
    ),
    GuidePage(
        mark("Evaluate"),
        "Evaluate",
        "evaluate",
        (
            mark("The network reads the 10,000 test digits, which it has never learned from."),
            mark(
                "Each cell of the matrix counts how often one digit was read as another: click on it to see which ones."
            ),
            mark("The other views show whether it is overconfident, what disturbs it, and how it compares."),
        ),
        (
            mark("The network reads the pictures of the test set, which it has never learned from."),
            mark(
                "Each cell of the matrix counts how often one class was taken for another: click on it to see which "
                "pictures."
            ),
            mark("The other views show whether it is overconfident, what disturbs it, and how it compares."),
        ),
    ),
    GuidePage(
        mark("Concepts"),
        "Concepts",
        "concepts",
        (
            mark("The ideas behind it all, each as a small model to play with."),
            mark("They begin with a single perceptron and lead to backpropagation."),
            mark("They follow chapter 1 of Michael Nielsen's book."),
        ),
    ),
    GuidePage(
        mark("Map"),
        "Map",
        "map",
        (
            mark(
                "Each point is a test digit, and points lie close together where the network finds their digits alike."
            ),
            mark("From layer to layer the ten kinds of digits draw apart."),
            mark("Your own drawing is a point among them."),
        ),
        (
            mark(
                "Each point is a picture of the test set, and points lie close together where the network finds their "
                "pictures alike."
            ),
            mark("From layer to layer the classes draw apart."),
            mark("Your own drawing is a point among them."),
        ),
    ),
)

# Key or gesture, and what it does; both are said by `tr`.
_KEYS_OF_DIGITS = (
    mark("0 to 9"),
    mark("on the pad say what the drawing was, as a click on a bar or a right click on the answer does"),
)
_KEY_OF_OTHER_CLASSES = (
    mark("Shift+F8"),
    mark("says what the drawing was, as a click on a bar or a right click on the answer does"),
)
_KEYS = (
    ("F2", mark("goes to the pad; there the arrow keys move the pen and Space puts it down")),
    (mark("Esc"), mark("on the pad wipes it")),
    (mark("Ctrl+Z"), mark("takes the last stroke or deletion back")),
    ("E", mark("on the pad changes between pen and eraser")),
    (mark("Ctrl+T"), mark("puts a picture of the test set on the pad")),
    (mark("F5, F6, Shift+F5"), mark("start, pause and stop the training")),
    (mark("Ctrl+1 to Ctrl+7"), mark("open the pages")),
    _KEYS_OF_DIGITS,
    ("F7, F8", mark("show what happens to the drawing, and your own drawings")),
    (mark("Ctrl+S, Ctrl+O"), mark("save and open a network")),
    (mark("Wheel, drag"), mark("in a plot zooms and moves; Shift and a drag zooms to a rectangle")),
    (mark("A, arrow keys"), mark("in a plot follow the data again and read the values")),
    (mark("Space"), mark("on the Neurons page switches a neuron off and on")),
    (mark("F11, Ctrl++, Ctrl+-"), mark("fill the screen, make the text larger and smaller")),
    ("0,5  0.5  5e-1", mark("write numbers as you are used to")),
)


def welcome(classes: ClassSet) -> str:
    """The welcome at the first start, with a network of these classes."""
    next_steps = tr(_NEXT_STEPS) if classes.are_digits else tr(_NEXT_STEPS_OF_OTHER_CLASSES)
    return joined([first_step(classes), next_steps])


def first_step(classes: ClassSet) -> str:
    """The first sentence of the welcome."""
    return tr(_FIRST_STEP) if classes.are_digits else tr(_FIRST_STEP_OF_OTHER_CLASSES)


def keys(classes: ClassSet) -> list[tuple[str, str]]:
    """Each key or gesture, and what it does with a network of these classes; only digits have keys of their own."""
    shown = _KEYS if classes.are_digits else [_KEY_OF_OTHER_CLASSES if row is _KEYS_OF_DIGITS else row for row in _KEYS]
    return [(tr(key), tr(what)) for key, what in shown]
