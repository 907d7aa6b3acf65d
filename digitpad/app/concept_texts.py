"""The three sentences under each idea."""

from __future__ import annotations

from digitpad.message import mark

SENTENCES = {
    "perceptron": mark(
        "A perceptron weighs its inputs, adds its bias and answers 1 if the sum is above zero, else 0. "
        "The threshold is the bias with its sign turned: the larger the bias, the more readily the answer is 1. "
        "Make it a NAND first; with XOR it must fail, because no straight line parts those corners."
    ),
    "adder": mark(
        "NAND answers 0 only if both inputs are 1, and every other circuit can be built from it. "
        "Nine of them add three bits, and four such columns add two numbers, each handing its carry to the left. "
        "So perceptrons can compute whatever a computer can; what they lack is a way to find their weights."
    ),
    "sigmoid": mark(
        "A perceptron jumps: a small change in its weight mostly does nothing, and at one place it does everything. "
        "A sigmoid neuron takes the same sum and answers with a smooth curve, so a small change in the weight "
        "makes a small change in the answer. "
        "The slope of the curve foretells how small, and learning needs no more than that."
    ),
    "cost": mark(
        "Each example says what the answer should be, and the gap to the neuron's answer, squared, is an area here. "
        "Half the mean of these areas is the cost: one number for how wrong weight and bias are together. "
        "To learn is to look for the weights that make this number small."
    ),
    "descent": mark(
        "The gradient points uphill where the slope is steepest, so a step against it leads down. "
        "The learning rate sets the length of the steps: too small and the ball crawls, too large and it leaps "
        "across the valley or out of it. "
        "It feels only the slope beneath it, so it may come to rest in the shallower of two valleys."
    ),
    "batches": mark(
        "The exact gradient takes a look at every example before a single step. "
        "A few examples drawn at random give a rough direction for a fraction of the work, "
        "and on the way most of their errors cancel out. "
        "For the same work, one at a time is quick and never settles, all at once is exact and slow, "
        "and ten at a time is quick and calm."
    ),
    "backprop": mark(
        "Forwards, each neuron adds up what comes in and answers. "
        "Backwards, the errors of the output return through the same weights, and each neuron's share is "
        "multiplied by the slope of its own answer. "
        "Error times incoming activation is the slope of the cost for that weight, so that one pass finds them all."
    ),
}
