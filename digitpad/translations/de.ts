<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>digitpad</name>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Press Evaluate to read the {digits}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Press Evaluate to read {count:,} {digits}.
It takes a few seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Press Evaluate to read {count:,} {digits}.
It takes about a second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Test digit {index:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Test set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Test {thing} {index:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>The {digits} are being read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Validation digit {index:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Validation set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>digits in {source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>test digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>test {things}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>validation digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>{folder} holds other classes than digits: open it on the Train page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>{source}, digit {index:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>{source}, test set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>{title} ({count:,})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>&gt; {share:.1f} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Another network answers now. Evaluate again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Every {thing} was read right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>It is overconfident.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>It is underconfident.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>It knows how far it can be trusted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>No digit that only this one reads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>No {digit} was read as {answer}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>No {digit} was read right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Of the answers that were 85 to 95 % sure, how many were right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Of the answers that were 85 to 95 % sure, how many were right. Here: {right:,} of {total:,}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>On average it is {sure:.2f} % sure, and {right:.2f} % of its answers are right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Precision. Of all digits read as {digit}, how many were {digit}s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Precision. Of all {things} read as {name}, how many were of that class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Recall. Of all {digit}s written, how many were found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Recall. Of all {things} of the class {name}, how many were found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Stopped. What was not finished is not shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>The network has learned since. Evaluate again.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>The only mistake</source>
   <comment>All {count:,} mistakes</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>more than</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>percent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>read as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>recall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>written</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} answer</source>
   <comment>{count:,} answers</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} digit that only this one reads</source>
   <comment>{count:,} digits that only this one reads</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} eight</source>
   <comment>{count:,} eights</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} five</source>
   <comment>{count:,} fives</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} four</source>
   <comment>{count:,} fours</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} nine</source>
   <comment>{count:,} nines</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} of {total:,}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} one</source>
   <comment>{count:,} ones</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} seven</source>
   <comment>{count:,} sevens</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} six</source>
   <comment>{count:,} sixes</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} three</source>
   <comment>{count:,} threes</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} two</source>
   <comment>{count:,} twos</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} zero</source>
   <comment>{count:,} zeros</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{digits} read as {answer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{digits} read right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{error:.2f} points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{label} as {answer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{label}: {count:,} read as {answer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{label}: {count:,} read right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{low} to {high} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{low} to {high} % sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{name}: {label} read as {answer}, {share} sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{name}: {label} read right, {share} sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{name}: {label} that the other read as {answer}, {share} sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{share} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{share} right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{share} sure on average</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>&gt; 99 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Below: {digit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Comma</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Digit {place} of {count}: {answer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Hard to tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Line {line}, comma</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Line {line}, digit {place} of {count}: {answer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Line {line}, minus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Line {line}, point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Minus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Nothing drawn yet</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>One is no digit</source>
   <comment>{count} are no digits</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>This does not look like a digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>after epoch {epoch}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>and its label agrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>but its label says {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>digit {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>line {line}, {digit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>more than 99 percent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>number {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>or perhaps {digit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the comma</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the eighth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the eighth digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the fifth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the fifth digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the first digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the fourth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the fourth digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the minus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the ninth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the ninth digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the second digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the seventh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the seventh digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the sixth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the sixth digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the tenth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the tenth digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the third</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the third digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{answer}, {share} sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{answer}, {share} sure, and its label agrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{answer}, {share} sure, but its label says {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{digit}: {share}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{first} or {second}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{percent:.0f} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{percent:.0f} percent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{share} sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>piece of clothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>pieces of clothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/digits/robustness.py" />
   <source>Noise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/digits/robustness.py" />
   <source>Rotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/digits/robustness.py" />
   <source>Shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/digits/robustness.py" />
   <source>Stroke thickness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>Open a picture or drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>Picture (*.png)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>Pictures and drawings ({suffixes});;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>Save the drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>Strokes (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>The drawing could not be saved to {path}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>The dropped picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>The pasted picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>There is no drawing in {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>There is no picture on the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>{name} is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>{name} shows no digit: there is nothing like ink in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>{path} is there already: choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_pad.py" />
   <source>Draw a digit. Arrow keys move the pen, Space puts it down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_pad.py" />
   <source>Drawing pad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_pad.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/network_input.py" />
   <source>Press Enter to see how your drawing becomes this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/network_input.py" />
   <source>What the network sees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/network_input.py" />
   <source>Your drawing, centred and scaled to 28 x 28 as the training digits are. Click to see how.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/number_boxes.py" />
   <source>Digits of the number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_ink.py" />
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_ink.py" />
   <source>Erase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_ink.py" />
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_ink.py" />
   <source>Stroke</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_ink.py" />
   <source>Test digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_painting.py" />
   <source>Draw a digit here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_painting.py" />
   <source>Drop to open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_painting.py" />
   <source>with the mouse, a pen or a finger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_painting.py" />
   <source>{name}: its label says {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/prediction_panel.py" />
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/prediction_panel.py" />
   <source>The answer appears here while you draw.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/prediction_panel.py" />
   <source>The network sees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/probability_bars.py" />
   <source>Probability of each {thing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>&amp;Forget what I said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>&amp;It was…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>Forget what it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>It is &amp;not a digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>Say otherwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>Say that it is {digit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>Say what it is not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>You said {digit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>You said: not a digit</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>A stray speck was ignored.</source>
   <comment>{count} stray specks were ignored.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>As drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>As ink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>Boxed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>Centred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>Cleaned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>Cut out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>Draw a digit to see what happens to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>Moved so that its centre of mass lies in the middle; the network sees this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>Moved so that its centre of mass, the dot, lies in the middle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>No stray speck had to be ignored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>Scaled so that it fits 20 x 20 pixels, its proportions kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>The digit alone, its lines as full ink.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>The other digits and a stray speck are left out.</source>
   <comment>The other digits and {count} stray specks are left out.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>The other digits are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>The picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>The picture as it was opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>The picture without its paper and shadows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>The picture; the sheet within the line is cut out and put straight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>What the network sees: 784 pixels, each a shade of grey.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>Your drawing, as you drew it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>Your drawing; {digit} is looked at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>{name} has this form already: nothing is changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps_window.py" />
   <source>What happens to your drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Eraser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Eraser: wipe over strokes (E)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Medium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Pen width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Pen width: changes the look, not the answer ([ and ])</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Put a random digit from the test set on the pad, with its label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>The eraser wipes strokes: draw some first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Thick</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Thin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Undo the last stroke</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Very thick</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Wipe the pad (Esc on the pad)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/message_strip.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/message_strip.py" />
   <source>Close message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/mosaic.py" />
   <source>Hidden neurons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/mosaic.py" />
   <source>Neuron {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/number_fields.py" />
   <source>write at most {count} decimals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/number_fields.py" />
   <source>{label}: write a number from {smallest} to {largest:,.0f}, such as 0.5 or 1e-3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/number_fields.py" />
   <source>{label}: write a whole number from {smallest:,} to {largest:,}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/number_fields.py" />
   <source>{label}: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>&amp;Don't save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>&amp;End and save…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>&amp;Keep and go on next time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>&amp;Replace it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>&amp;Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>A training is under way. End it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>End &amp;without saving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>It is paused while you decide. If you cancel, it goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>No epoch of it is kept on the disk yet to go on from next time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>Save the &amp;latest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>Save the network you have trained?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>Save the one &amp;seen…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>The other one is not in the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>What it has learned stays in the list of runs, saved or not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>You are looking at {seen}. Save that one, or the latest?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>{name} is write-protected. Replace it all the same?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/save_dialog.py" />
   <source>untitled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>Accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>Accuracy by confidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>Answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>Confidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>Dashed: accuracy equals confidence. Under it the network is overconfident. Hollow: under 20 answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>Expected calibration error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>On average</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>The distance between confidence and accuracy, averaged over all answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>A file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Below each: what it is, and what the other took it for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Both read {right:,} digits right and {wrong:,} wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Compare &amp;with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Compare with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Compare with a network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Digits that only the other network reads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Digits that only this network reads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Press Evaluate to read the same {digits} with both networks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>The network to compare with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>The other network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>This network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>read right, {mistakes} wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/confusion_matrix.py" />
   <source>Confusion matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Calibration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Mistakes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Robustness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>These are the figures of the {digits}. Evaluate again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>This network beside another one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>What rotation, shift, noise and thicker or thinner strokes do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Whether its confidence equals its accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Which digits are taken for which</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>{run}, best epoch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>{run}, last epoch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_thread.py" />
   <source>The evaluation stopped because of a fault in the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_thread.py" />
   <source>The other network knows other classes, so the two cannot be compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_thread.py" />
   <source>There is not enough memory for so many digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_thread.py" />
   <source>These are other classes than the network knows: choose data that it was trained on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Below each: what it is, and what it was read as. Click one to lay it on the pad.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>By number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Click a cell of the matrix to see the digits that it counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Its confidence stands below each. Click one to lay it on the pad.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Least confident first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Most confident first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Which digits come first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>As they were drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Below each step: one of them, as the network sees it.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Moved by {pixels:g} pixel</source>
   <comment>Moved by {pixels:g} pixels</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Moved in any direction, in pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>No noise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Noise, in percent of full ink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Not moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Not turned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Press Evaluate to disturb {count:,} of the {digits} more and more. It takes a few seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Strokes thicker, in pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Turned by {degrees:g}° anticlockwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Turned by {degrees:g}° clockwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Turned clockwise, in degrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Turning, moving and redrawing digits, and reading them …</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>{count:,} digit, disturbed more and more.</source>
   <comment>{count:,} digits, disturbed more and more.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>{pixels:g} pixel thicker</source>
   <comment>{pixels:g} pixels thicker</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>{pixels:g} pixel thinner</source>
   <comment>{pixels:g} pixels thinner</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>{share} noise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>{share} read right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>End here. What is shown stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>Evaluation progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>State of the evaluation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>Stop evaluation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>What went wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>{share:.0f} percent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>&amp;Digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>A folder of digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>A folder with a data set of digits: IDX files, npz, CSV, drawings with labels, or a folder for each digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>Evaluate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>My own data…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>Read all these digits with the present network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>Read right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>When 85 to 95 % sure, it is right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>Which digits the network is to read</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/train/neuron_strip.py" />
   <source>What this mini-batch changed</source>
   <comment>What these {count:,} mini-batches changed</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/window/corner_label.py" />
   <source>{count:,} neuron changed</source>
   <comment>{count:,} neurons changed</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>a {digit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>an {digit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>the {digit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/nn/concepts.py" />
   <source>Bent valley</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/nn/concepts.py" />
   <source>Bowl</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/nn/concepts.py" />
   <source>Two valleys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../digitpad/typed_numbers.py" />
   <source>write {small} or {large}.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
