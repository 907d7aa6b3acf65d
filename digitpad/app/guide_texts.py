"""What the guide says: three sentences to each page, and the keys and gestures that no button shows."""

from __future__ import annotations

from dataclasses import dataclass

WELCOME = (
    "Draw a digit on the pad, and the network says while you draw what it reads. "
    "Start training lets a new network learn from 50,000 handwritten digits before your eyes. "
    "F1 shows in pictures what the other pages are for."
)


@dataclass(frozen=True)
class GuidePage:
    """One part of the guide; `page` is the title of the page that it is about, empty for the pad."""

    title: str
    page: str
    picture: str
    sentences: tuple[str, str, str]


PAGES = (
    GuidePage(
        "The pad",
        "",
        "number",
        (
            "Draw one digit, or several for a number, and the network answers while you draw.",
            "The bars show how sure it is of each digit, and the small picture what it really sees: click on it to see "
            "how your drawing becomes that.",
            "You can also drop or paste a picture of digits, or take one of the test digits.",
        ),
    ),
    GuidePage(
        "Train",
        "Train",
        "train",
        (
            "Press Start training, and a new network learns from 50,000 handwritten digits while its curve climbs.",
            "Leave your digit on the pad, and its answer changes as the network learns.",
            "Every training stays in the list of runs with its network, also after the next start.",
        ),
    ),
    GuidePage(
        "Neurons",
        "Neurons",
        "neurons",
        (
            "Each small picture is what one hidden neuron looks for: ink on red excites it, ink on blue calms it.",
            "Click on a neuron to look closer, and switch it off to see what the network does without it.",
            "The timeline goes back through the epochs of the training.",
        ),
    ),
    GuidePage(
        "Flow",
        "Flow",
        "flow",
        (
            "This is the whole network as a diagram, from your drawing on the left to the ten digits on the right.",
            "Lines show what passes from neuron to neuron, and the thicker the line, the more it is.",
            "Point at a neuron to see its own connections alone.",
        ),
    ),
    GuidePage(
        "Why",
        "Why",
        "why",
        (
            "What in your drawing spoke for the answer, and what against it.",
            "Ask for another digit, and you see what is missing for that one.",
            "Below stands the smallest change of the drawing that would change the answer.",
        ),
    ),
    GuidePage(
        "Evaluate",
        "Evaluate",
        "evaluate",
        (
            "The network reads the 10,000 test digits, which it has never learned from.",
            "Each cell of the matrix counts how often one digit was read as another: click on it to see which ones.",
            "The other views show whether it is as sure as it should be, what disturbs it, and how it compares.",
        ),
    ),
    GuidePage(
        "Concepts",
        "Concepts",
        "concepts",
        (
            "The ideas behind it all, each as a small model to play with.",
            "They begin with a single perceptron and lead to backpropagation.",
            "They follow chapter 1 of Michael Nielsen's book.",
        ),
    ),
    GuidePage(
        "Map",
        "Map",
        "map",
        (
            "Each point is a test digit, and points lie close together where the network finds their digits alike.",
            "From layer to layer the ten kinds of digits draw apart.",
            "Your own drawing is a point among them.",
        ),
    ),
)

# Key or gesture, and what it does.
KEYS = (
    ("F2", "goes to the pad; there the arrow keys move the pen and Space puts it down"),
    ("Esc", "on the pad wipes it"),
    ("Ctrl+Z", "takes the last stroke or deletion back"),
    ("E", "on the pad changes between pen and eraser"),
    ("Ctrl+T", "puts a digit of the test set on the pad"),
    ("F5, F6, Shift+F5", "start, pause and stop the training"),
    ("Ctrl+1 to Ctrl+7", "open the pages"),
    ("0 to 9", "on the pad say what the drawing was, as a click on a bar or a right click on the answer does"),
    ("F7, F8", "show what happens to the drawing, and your own digits"),
    ("Ctrl+S, Ctrl+O", "save and open a network"),
    ("Wheel, drag", "in a plot zooms and moves; Shift and a drag zooms to a rectangle"),
    ("A, arrow keys", "in a plot follow the data again and read the values"),
    ("Space", "on the Neurons page switches a neuron off and on"),
    ("F11, Ctrl++, Ctrl+-", "fill the screen, make the text larger and smaller"),
    ("0,5  0.5  5e-1", "write numbers as you are used to"),
)
