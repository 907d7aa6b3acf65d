<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>digitpad</name>
  <message>
   <location filename="../../digitpad/app/backprop_words.py" />
   <source>Errors come back to hidden neuron {neuron}, times its slope.</source>
   <translation>Die Fehler kommen zum verdeckten Neuron {neuron} zurück, mal seine Steigung.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/backprop_words.py" />
   <source>For a weight, it is what comes in times the error.</source>
   <translation>Für ein Gewicht ist es das, was hereinkommt, mal den Fehler.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/backprop_words.py" />
   <source>Hidden neuron {neuron} adds up what comes in, and its bias.</source>
   <translation>Das verdeckte Neuron {neuron} summiert, was hereinkommt, und seinen Bias.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/backprop_words.py" />
   <source>Hidden neuron {neuron} answers.</source>
   <translation>Das verdeckte Neuron {neuron} antwortet.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/backprop_words.py" />
   <source>Output neuron {neuron} adds up what comes in, and its bias.</source>
   <translation>Das Ausgabeneuron {neuron} summiert, was hereinkommt, und seinen Bias.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/backprop_words.py" />
   <source>Output neuron {neuron} answers.</source>
   <translation>Das Ausgabeneuron {neuron} antwortet.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/backprop_words.py" />
   <source>The cost is half the sum of the squared gaps.</source>
   <translation>Die Kosten sind die halbe Summe der quadrierten Abstände.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/backprop_words.py" />
   <source>The error of output neuron {neuron} is its gap times its slope.</source>
   <translation>Der Fehler des Ausgabeneurons {neuron} ist sein Abstand mal seine Steigung.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/backprop_words.py" />
   <source>The slope of the cost for a bias is the error itself.</source>
   <translation>Die Steigung der Kosten für einen Bias ist der Fehler selbst.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/bundled_models.py" />
   <source>Networks ({patterns})</source>
   <translation>Netze ({patterns})</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/bundled_models.py" />
   <source>digitpad models ({patterns})</source>
   <translation>digitpad-Modelle ({patterns})</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/concept_texts.py" />
   <source>A perceptron jumps: a small change in its weight mostly does nothing, and at one place it does everything. A sigmoid neuron takes the same sum and answers with a smooth curve, so a small change in the weight makes a small change in the answer. The slope of the curve foretells how small, and learning needs no more than that.</source>
   <translation>Ein Perzeptron springt: Eine kleine Änderung seines Gewichts bewirkt meist nichts und an einer Stelle alles. Ein Sigmoid-Neuron bildet dieselbe Summe und antwortet mit einer glatten Kurve; eine kleine Änderung des Gewichts ändert die Antwort also auch nur ein wenig. Wie wenig, sagt die Steigung der Kurve voraus, und mehr braucht das Lernen nicht.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/concept_texts.py" />
   <source>A perceptron weighs its inputs, adds its bias and answers 1 if the sum is above zero, else 0. The threshold is the bias with its sign turned: the larger the bias, the more readily the answer is 1. Make it a NAND first; with XOR it must fail, because no straight line parts those corners.</source>
   <translation>Ein Perzeptron gewichtet seine Eingaben, addiert seinen Bias und antwortet mit 1, wenn die Summe über null liegt, sonst mit 0. Der Schwellenwert ist der Bias mit umgekehrtem Vorzeichen: Je größer der Bias, desto eher lautet die Antwort 1. Bauen Sie zuerst ein NAND; an XOR muss es scheitern, weil keine gerade Linie diese Ecken trennt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/concept_texts.py" />
   <source>Each example says what the answer should be, and the gap to the neuron's answer, squared, is an area here. Half the mean of these areas is the cost: one number for how wrong weight and bias are together. To learn is to look for the weights that make this number small.</source>
   <translation>Jedes Beispiel sagt, wie die Antwort lauten soll, und der quadrierte Abstand zur Antwort des Neurons ist hier eine Fläche. Die Hälfte des Mittels dieser Flächen sind die Kosten: eine Zahl dafür, wie falsch Gewicht und Bias zusammen sind. Lernen heißt, die Gewichte zu suchen, die diese Zahl klein machen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/concept_texts.py" />
   <source>Forwards, each neuron adds up what comes in and answers. Backwards, the errors of the output return through the same weights, and each neuron's share is multiplied by the slope of its own answer. Error times incoming activation is the slope of the cost for that weight, so that one pass finds them all.</source>
   <translation>Vorwärts summiert jedes Neuron, was hereinkommt, und antwortet. Rückwärts laufen die Fehler der Ausgabe durch dieselben Gewichte zurück, und der Anteil jedes Neurons wird mit der Steigung seiner eigenen Antwort multipliziert. Fehler mal eingehende Aktivierung ist die Steigung der Kosten für dieses Gewicht; ein einziger Durchlauf findet sie also alle.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/concept_texts.py" />
   <source>NAND answers 0 only if both inputs are 1, and every other circuit can be built from it. Nine of them add three bits, and four such columns add two numbers, each handing its carry to the left. So perceptrons can compute whatever a computer can; what they lack is a way to find their weights.</source>
   <translation>NAND antwortet nur dann mit 0, wenn beide Eingaben 1 sind, und jede andere Schaltung lässt sich daraus bauen. Neun davon addieren drei Bits, und vier solche Spalten addieren zwei Zahlen, wobei jede ihren Übertrag nach links weitergibt. Perzeptronen können also berechnen, was ein Computer berechnen kann; was ihnen fehlt, ist ein Weg, ihre Gewichte zu finden.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/concept_texts.py" />
   <source>The exact gradient takes a look at every example before a single step. A few examples drawn at random give a rough direction for a fraction of the work, and on the way most of their errors cancel out. For the same work, one at a time is quick and never settles, all at once is exact and slow, and ten at a time is quick and calm.</source>
   <translation>Der exakte Gradient sieht sich vor einem einzigen Schritt jedes Beispiel an. Wenige zufällig gezogene Beispiele geben für einen Bruchteil der Arbeit eine grobe Richtung, und unterwegs heben sich ihre Fehler größtenteils auf. Bei gleicher Arbeit ist eines nach dem anderen schnell und kommt nie zur Ruhe, alle auf einmal sind genau und langsam, und jeweils zehn sind schnell und ruhig.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/concept_texts.py" />
   <source>The gradient points uphill where the slope is steepest, so a step against it leads down. The learning rate sets the length of the steps: too small and the ball crawls, too large and it leaps across the valley or out of it. It feels only the slope beneath it, so it may come to rest in the shallower of two valleys.</source>
   <translation>Der Gradient zeigt bergauf, dorthin, wo es am steilsten ist; ein Schritt entgegen führt also hinab. Die Lernrate bestimmt die Länge der Schritte: Ist sie zu klein, kriecht die Kugel, ist sie zu groß, springt sie über das Tal hinweg oder ganz hinaus. Die Kugel spürt nur die Steigung unter sich und kann deshalb im flacheren von zwei Tälern liegen bleiben.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/data_in_use.py" />
   <source>The data set {data} has no pictures to test with.</source>
   <translation>Der Datensatz {data} enthält keine Bilder zum Testen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/data_in_use.py" />
   <source>This network knows other classes than the data set {data}, so it cannot learn from it: open the data that it was trained on.</source>
   <translation>Dieses Netz kennt andere Klassen als der Datensatz {data} und kann daher nicht aus ihm lernen: Öffnen Sie die Daten, mit denen es trainiert wurde.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/data_in_use.py" />
   <source>This network knows other classes than the data set {data}: open the data that it was trained on, on the Train page.</source>
   <translation>Dieses Netz kennt andere Klassen als der Datensatz {data}: Öffnen Sie auf der Seite Training die Daten, mit denen es trainiert wurde.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/document.py" />
   <source>untrained</source>
   <translation>untrainiert</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>MNIST, test set</source>
   <translation>MNIST, Testdaten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>MNIST, validation set</source>
   <translation>MNIST, Validierungsdaten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Press Evaluate to read the {digits}.</source>
   <translation>Auf „Auswerten“ klicken, um diese Daten zu lesen: {digits}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Press Evaluate to read {count:,} {digits}.
It takes a few seconds.</source>
   <translation>Auf „Auswerten“ klicken, um {count:,} {digits} zu lesen.
Das dauert einige Sekunden.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Press Evaluate to read {count:,} {digits}.
It takes about a second.</source>
   <translation>Auf „Auswerten“ klicken, um {count:,} {digits} zu lesen.
Das dauert etwa eine Sekunde.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Reading the {digits}…</source>
   <translation>Wird gelesen: {digits}…</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Test digit {index:,}</source>
   <translation>Testziffer {index:,}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Test set</source>
   <translation>Testdaten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Test {thing} {index:,}</source>
   <translation>Test: {thing} {index:,}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Validation digit {index:,}</source>
   <translation>Validierungsziffer {index:,}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Validation set</source>
   <translation>Validierungsdaten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>test digits</source>
   <translation>Testziffern</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>test {things}</source>
   <translation>{things} der Testdaten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>validation digits</source>
   <translation>Validierungsziffern</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>{folder} holds other classes than the network knows: open it on the Train page.</source>
   <translation>{folder} enthält andere Klassen, als das Netz kennt: Öffnen Sie den Ordner auf der Seite Training.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>{source}, test set</source>
   <translation>{source}, Testdaten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>{source}, {thing} {index:,}</source>
   <translation>{source}, {thing} {index:,}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>{things} in {source}</source>
   <translation>{things} in {source}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>{title} ({count:,})</source>
   <translation>{title} ({count:,})</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluated.py" />
   <source>These are the figures of the {digits}. Evaluate again.</source>
   <translation>Diese Zahlen gehören zu: {digits}. Werten Sie erneut aus.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluated.py" />
   <source>{run}, best epoch</source>
   <translation>{run}, beste Epoche</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluated.py" />
   <source>{run}, last epoch</source>
   <translation>{run}, letzte Epoche</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_job.py" />
   <source>The other network knows other classes than this one: choose one that knows the same.</source>
   <translation>Das andere Netz kennt andere Klassen als dieses: Wählen Sie eines, das dieselben kennt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_job.py" />
   <source>These are other classes than the network knows: choose data that it was trained on.</source>
   <translation>Das sind andere Klassen, als das Netz kennt: Wählen Sie Daten, mit denen es trainiert wurde.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>&gt; {share:.1f} %</source>
   <translation>&gt; {share:.1f} %</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Another network answers now. Evaluate again.</source>
   <translation>Jetzt antwortet ein anderes Netz. Werten Sie erneut aus.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Everything was read right.</source>
   <translation>Alles wurde richtig gelesen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>How many of the answers with 85 to 95 % confidence were right.</source>
   <translation>Wie viele der Antworten mit 85 bis 95 % Konfidenz richtig waren.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>How many of the answers with 85 to 95 % confidence were right. Here: {right:,} of {total:,}.</source>
   <translation>Wie viele der Antworten mit 85 bis 95 % Konfidenz richtig waren. Hier: {right:,} von {total:,}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>It is overconfident in some answers and underconfident in others.</source>
   <translation>Bei manchen Antworten überschätzt es sich, bei anderen unterschätzt es sich.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>It is overconfident.</source>
   <translation>Es überschätzt sich.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>It is underconfident.</source>
   <translation>Es unterschätzt sich.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>It is well calibrated.</source>
   <translation>Es ist gut kalibriert.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Its average confidence is {confidence:.2f} %, and its accuracy is {accuracy:.2f} %.</source>
   <translation>Im Mittel ist es zu {confidence:.2f} % sicher, und {accuracy:.2f} % seiner Antworten sind richtig.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Its confidence has been calibrated since. Evaluate again.</source>
   <translation>Seine Konfidenz wurde seitdem kalibriert. Werten Sie erneut aus.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>No picture that only this one reads</source>
   <translation>Kein Bild, das nur dieses Netz richtig liest</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>No {digit} was read as {answer}.</source>
   <translation>Keine {digit} wurde als {answer} gelesen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>No {digit} was read right.</source>
   <translation>Keine {digit} wurde richtig gelesen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Precision. Of all digits read as {digit}, how many were {digit}s</source>
   <translation>Präzision: Wie viele der als {digit} gelesenen Ziffern wirklich eine {digit} waren</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Precision. Of all {things} read as {name}, how many were of that class</source>
   <translation>Präzision: Wie viele der als {name} gelesenen {things} zu dieser Klasse gehörten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Recall. Of all {digit}s written, how many were found</source>
   <translation>Trefferquote: Wie viele der Ziffern {digit} gefunden wurden</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Recall. Of all {things} of the class {name}, how many were found</source>
   <translation>Trefferquote: Wie viele {things} der Klasse {name} gefunden wurden</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Stopped. What was not finished is not shown.</source>
   <translation>Abgebrochen. Was nicht fertig wurde, wird nicht gezeigt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>The network has learned since. Evaluate again.</source>
   <translation>Das Netz hat seitdem weitergelernt. Werten Sie erneut aus.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>The only mistake</source>
   <comment>All {count:,} mistakes</comment>
   <translation>
    <numerusform>Der einzige Fehler</numerusform>
    <numerusform>Alle {count:,} Fehler</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>There is no {digit} among them.</source>
   <translation>Es ist keine {digit} darunter.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>These answers are too few to tell whether it is calibrated.</source>
   <translation>Es sind zu wenige Antworten, um zu sagen, ob es gut kalibriert ist.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>more than</source>
   <translation>mehr als</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>precision</source>
   <translation>Präzision</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>read as</source>
   <translation>gelesen als</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>recall</source>
   <translation>Trefferquote</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>true class</source>
   <translation>wahre Klasse</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>written</source>
   <translation>geschrieben</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} answer</source>
   <comment>{count:,} answers</comment>
   <translation>
    <numerusform>{count:,} Antwort</numerusform>
    <numerusform>{count:,} Antworten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} eight</source>
   <comment>{count:,} eights</comment>
   <translation>
    <numerusform>{count:,} Acht</numerusform>
    <numerusform>{count:,} Achten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} five</source>
   <comment>{count:,} fives</comment>
   <translation>
    <numerusform>{count:,} Fünf</numerusform>
    <numerusform>{count:,} Fünfen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} four</source>
   <comment>{count:,} fours</comment>
   <translation>
    <numerusform>{count:,} Vier</numerusform>
    <numerusform>{count:,} Vieren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} nine</source>
   <comment>{count:,} nines</comment>
   <translation>
    <numerusform>{count:,} Neun</numerusform>
    <numerusform>{count:,} Neunen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} of {total:,}</source>
   <translation>{count:,} von {total:,}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} one</source>
   <comment>{count:,} ones</comment>
   <translation>
    <numerusform>{count:,} Eins</numerusform>
    <numerusform>{count:,} Einsen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} picture that only this one reads</source>
   <comment>{count:,} pictures that only this one reads</comment>
   <translation>
    <numerusform>{count:,} Bild, das nur dieses Netz richtig liest</numerusform>
    <numerusform>{count:,} Bilder, die nur dieses Netz richtig liest</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} seven</source>
   <comment>{count:,} sevens</comment>
   <translation>
    <numerusform>{count:,} Sieben</numerusform>
    <numerusform>{count:,} Siebenen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} six</source>
   <comment>{count:,} sixes</comment>
   <translation>
    <numerusform>{count:,} Sechs</numerusform>
    <numerusform>{count:,} Sechsen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} three</source>
   <comment>{count:,} threes</comment>
   <translation>
    <numerusform>{count:,} Drei</numerusform>
    <numerusform>{count:,} Dreien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} two</source>
   <comment>{count:,} twos</comment>
   <translation>
    <numerusform>{count:,} Zwei</numerusform>
    <numerusform>{count:,} Zweien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} zero</source>
   <comment>{count:,} zeros</comment>
   <translation>
    <numerusform>{count:,} Null</numerusform>
    <numerusform>{count:,} Nullen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{digits} read as {answer}</source>
   <translation>{digits} als {answer} gelesen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{digits} read right</source>
   <translation>{digits} richtig gelesen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{error:.2f} points</source>
   <translation>{error:.2f} Punkte</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{label}
as {answer}</source>
   <translation>{label}
als {answer}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{label} as {answer}</source>
   <translation>{label} als {answer}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{label}: none among them</source>
   <translation>{label}: nichts darunter</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{label}: {count:,} read as {answer}</source>
   <translation>{label}: {count:,} als {answer} gelesen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{label}: {count:,} read right</source>
   <translation>{label}: {count:,} richtig gelesen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{low} to {high} %</source>
   <translation>{low}–{high} %</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{low} to {high} % confident</source>
   <translation>{low} bis {high} % sicher</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{name}: {label} read as {answer}, {share} confident</source>
   <translation>{name}: {label} als {answer} gelesen, zu {share} sicher</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{name}: {label} read right, {share} confident</source>
   <translation>{name}: {label} richtig gelesen, zu {share} sicher</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{name}: {label} that the other read as {answer}, {share} confident</source>
   <translation>{name}: {label}, vom anderen Netz als {answer} gelesen, zu {share} sicher</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{share} confident on average</source>
   <translation>im Mittel zu {share} sicher</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{share} right</source>
   <translation>{share} richtig</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/rivals.py" />
   <source>Both read {right:,} picture right and {wrong:,} wrong.</source>
   <comment>Both read {right:,} pictures right and {wrong:,} wrong.</comment>
   <translation>
    <numerusform>Beide lesen {right:,} Bild richtig und {wrong:,} falsch.</numerusform>
    <numerusform>Beide lesen {right:,} Bilder richtig und {wrong:,} falsch.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>0 to 9</source>
   <translation>0 bis 9</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>A, arrow keys</source>
   <translation>A, Pfeiltasten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Ask for another class, and you see what is missing for that one.</source>
   <translation>Fragen Sie nach einer anderen Klasse, und Sie sehen, was dafür fehlt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Ask for another digit, and you see what is missing for that one.</source>
   <translation>Fragen Sie nach einer anderen Ziffer, und Sie sehen, was dafür fehlt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Click on a neuron to look closer, and switch it off to see what the network does without it.</source>
   <translation>Klicken Sie auf ein Neuron, um es genauer anzusehen, und schalten Sie es aus, um zu sehen, was das Netz ohne es tut.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Concepts</source>
   <translation>Grundlagen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Ctrl+1 to Ctrl+7</source>
   <translation>Strg+1 bis Strg+7</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Ctrl+S, Ctrl+O</source>
   <translation>Strg+S, Strg+O</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Ctrl+T</source>
   <translation>Strg+T</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Ctrl+Z</source>
   <translation>Strg+Z</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Draw a digit on the pad, and the network says while you draw what it reads.</source>
   <translation>Zeichnen Sie eine Ziffer in das Zeichenfeld, und das Netz sagt schon beim Zeichnen, was es liest.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Draw one digit, or several for a number, and the network answers while you draw.</source>
   <translation>Zeichnen Sie eine Ziffer oder mehrere als Zahl, und das Netz antwortet schon beim Zeichnen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Draw something on the pad, and the network says while you draw what it takes it for.</source>
   <translation>Zeichnen Sie etwas in das Zeichenfeld, und das Netz sagt schon beim Zeichnen, wofür es das hält.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Draw something, and the network says while you draw which of its classes it takes it for.</source>
   <translation>Zeichnen Sie etwas, und das Netz sagt schon beim Zeichnen, für welche seiner Klassen es das hält.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Each cell of the matrix counts how often one class was taken for another: click on it to see which pictures.</source>
   <translation>Jede Zelle der Matrix zählt, wie oft eine Klasse für eine andere gehalten wurde: Ein Klick zeigt die Bilder.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Each cell of the matrix counts how often one digit was read as another: click on it to see which ones.</source>
   <translation>Jede Zelle der Matrix zählt, wie oft eine Ziffer als eine andere gelesen wurde: Ein Klick zeigt, welche das waren.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Each point is a picture of the test set, and points lie close together where the network finds their pictures alike.</source>
   <translation>Jeder Punkt ist ein Testbild, und Punkte liegen nah beieinander, wenn das Netz ihre Bilder ähnlich findet.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Each point is a test digit, and points lie close together where the network finds their digits alike.</source>
   <translation>Jeder Punkt ist eine Testziffer, und Punkte liegen nah beieinander, wenn das Netz ihre Ziffern ähnlich findet.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Each small picture is what one hidden neuron looks for: ink on red excites it, ink on blue calms it.</source>
   <translation>Jedes kleine Bild zeigt, wonach ein verdecktes Neuron sucht: Tinte auf Rot erregt es, Tinte auf Blau hemmt es.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Evaluate</source>
   <translation>Auswerten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Every training stays in the list of runs with its network, also after the next start.</source>
   <translation>Jedes Training bleibt mit seinem Netz in der Liste der Läufe, auch nach dem nächsten Start.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>F11, Ctrl++, Ctrl+-</source>
   <translation>F11, Strg++, Strg+-</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>F5, F6, Shift+F5</source>
   <translation>F5, F6, Umschalt+F5</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Flow</source>
   <translation>Signalfluss</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>From layer to layer the classes draw apart.</source>
   <translation>Von Schicht zu Schicht rücken die Klassen auseinander.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>From layer to layer the ten kinds of digits draw apart.</source>
   <translation>Von Schicht zu Schicht rücken die zehn Arten von Ziffern auseinander.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Is it wrong? Click the bar of what it is, then press F8, and it learns your hand. You can also drop or paste a picture.</source>
   <translation>Stimmt es nicht? Klicken Sie auf den Balken dessen, was es ist, und drücken Sie F8, und es lernt Ihre Handschrift. Sie können auch ein Bild hineinziehen oder einfügen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Is it wrong? Press the key of the digit, then F8, and it learns your hand. You can also drop or paste a picture of digits.</source>
   <translation>Stimmt es nicht? Drücken Sie die Taste der Ziffer und dann F8, und es lernt Ihre Handschrift. Sie können auch ein Bild mit Ziffern hineinziehen oder einfügen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Leave your digit on the pad, and its answer changes as the network learns.</source>
   <translation>Lassen Sie Ihre Ziffer stehen, und die Antwort ändert sich, während das Netz lernt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Leave your drawing on the pad, and its answer changes as the network learns.</source>
   <translation>Lassen Sie Ihre Zeichnung stehen, und die Antwort ändert sich, während das Netz lernt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Lines show what passes from neuron to neuron, and the thicker the line, the more it is.</source>
   <translation>Linien zeigen, was von Neuron zu Neuron fließt: je dicker die Linie, desto mehr.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Neurons</source>
   <translation>Neuronen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Point at a neuron to see its own connections alone.</source>
   <translation>Zeigen Sie auf ein Neuron, um nur seine Verbindungen zu sehen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Press Start training, and a new network learns from 50,000 handwritten digits while its curve climbs.</source>
   <translation>Klicken Sie auf „Training starten“, und ein neues Netz lernt aus 50.000 handgeschriebenen Ziffern, während seine Kurve steigt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Press Start training, and a new network learns from your own data while its curve climbs.</source>
   <translation>Klicken Sie auf „Training starten“, und ein neues Netz lernt aus Ihren eigenen Daten, während seine Kurve steigt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Shift+F8</source>
   <translation>Umschalt+F8</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Start training lets a new network learn from 50,000 handwritten digits before your eyes. F1 shows in pictures what the other pages are for.</source>
   <translation>„Training starten“ lässt ein neues Netz vor Ihren Augen aus 50.000 handgeschriebenen Ziffern lernen. F1 zeigt in Bildern, wozu die anderen Seiten da sind.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Start training lets a new network learn from the data set before your eyes. F1 shows in pictures what the other pages are for.</source>
   <translation>„Training starten“ lässt ein neues Netz vor Ihren Augen aus dem Datensatz lernen. F1 zeigt in Bildern, wozu die anderen Seiten da sind.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>The bars show how confident it is of each class, and the small picture what it really sees: click on it to see how your drawing becomes that.</source>
   <translation>Die Balken zeigen, wie sicher es sich bei jeder Klasse ist, und das kleine Bild, was es wirklich sieht: Ein Klick darauf zeigt, wie Ihre Zeichnung dazu wird.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>The bars show how confident it is of each digit, and the small picture what it really sees: click on it to see how your drawing becomes that.</source>
   <translation>Die Balken zeigen, wie sicher es sich bei jeder Ziffer ist, und das kleine Bild, was es wirklich sieht: Ein Klick darauf zeigt, wie Ihre Zeichnung dazu wird.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>The ideas behind it all, each as a small model to play with.</source>
   <translation>Die Ideen hinter allem, jede als kleines Modell zum Ausprobieren.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>The network reads the 10,000 test digits, which it has never learned from.</source>
   <translation>Das Netz liest die 10.000 Testziffern, aus denen es nie gelernt hat.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>The network reads the pictures of the test set, which it has never learned from.</source>
   <translation>Das Netz liest die Bilder der Testmenge, aus denen es nie gelernt hat.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>The other picture shows the smallest change of the drawing that would change the answer.</source>
   <translation>Das andere Bild zeigt die kleinste Änderung der Zeichnung, die die Antwort ändern würde.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>The other views show whether it is overconfident, what disturbs it, and how it compares.</source>
   <translation>Die anderen Ansichten zeigen, ob es so sicher ist, wie es sein sollte, was es stört und wie es im Vergleich abschneidet.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>The pad</source>
   <translation>Das Zeichenfeld</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>The timeline goes back through the epochs of the training.</source>
   <translation>Die Zeitleiste führt durch die Epochen des Trainings zurück.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>They begin with a single perceptron and lead to backpropagation.</source>
   <translation>Sie beginnen mit einem einzelnen Perzeptron und führen bis zur Backpropagation.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>They follow chapter 1 of Michael Nielsen's book.</source>
   <translation>Sie folgen Kapitel 1 des Buchs von Michael Nielsen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>This is the whole network as a diagram, from your drawing on the left to the classes on the right.</source>
   <translation>Das ist das ganze Netz als Diagramm, von Ihrer Zeichnung links bis zu den Klassen rechts.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>This is the whole network as a diagram, from your drawing on the left to the ten digits on the right.</source>
   <translation>Das ist das ganze Netz als Diagramm, von Ihrer Zeichnung links bis zu den zehn Ziffern rechts.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Train</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>What in your drawing spoke for the answer, and what against it.</source>
   <translation>Was in Ihrer Zeichnung für die Antwort sprach und was dagegen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Wheel, drag</source>
   <translation>Mausrad, Ziehen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Your own drawing is a point among them.</source>
   <translation>Ihre eigene Zeichnung ist ein Punkt unter ihnen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>fill the screen, make the text larger and smaller</source>
   <translation>füllen den Bildschirm, vergrößern und verkleinern die Schrift</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>goes to the pad; there the arrow keys move the pen and Space puts it down</source>
   <translation>führt zum Zeichenfeld; dort bewegen die Pfeiltasten den Stift, und die Leertaste setzt ihn auf</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>in a plot follow the data again and read the values</source>
   <translation>folgen in einem Diagramm wieder den Daten und lesen die Werte ab</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>in a plot zooms and moves; Shift and a drag zooms to a rectangle</source>
   <translation>zoomen und verschieben ein Diagramm; Umschalt und Ziehen zoomt auf ein Rechteck</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>on the Neurons page switches a neuron off and on</source>
   <translation>schaltet auf der Seite Neuronen ein Neuron aus und ein</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>on the pad changes between pen and eraser</source>
   <translation>wechselt im Zeichenfeld zwischen Stift und Radierer</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>on the pad say what the drawing was, as a click on a bar or a right click on the answer does</source>
   <translation>sagen im Zeichenfeld, was die Zeichnung war, ebenso wie ein Klick auf einen Balken oder ein Rechtsklick auf die Antwort</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>on the pad wipes it</source>
   <translation>löscht das Zeichenfeld</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>open the pages</source>
   <translation>öffnen die Seiten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>puts a picture of the test set on the pad</source>
   <translation>legt ein Bild der Testdaten auf das Zeichenfeld</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>save and open a network</source>
   <translation>speichern und öffnen ein Netz</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>says what the drawing was, as a click on a bar or a right click on the answer does</source>
   <translation>sagt, was die Zeichnung war, wie ein Klick auf einen Balken oder ein Rechtsklick auf die Antwort</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>show what happens to the drawing, and your own drawings</source>
   <translation>zeigen, was mit der Zeichnung geschieht, und Ihre eigenen Zeichnungen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>start, pause and stop the training</source>
   <translation>starten das Training, halten es an und beenden es</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>takes the last stroke or deletion back</source>
   <translation>nimmt den letzten Strich oder das letzte Löschen zurück</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>write numbers as you are used to</source>
   <translation>schreiben Zahlen so, wie Sie es gewohnt sind</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/checkpoints.py" />
   <source>Before training</source>
   <translation>Vor dem Training</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/checkpoints.py" />
   <source>Epoch {epoch} of {epochs}</source>
   <translation>Epoche {epoch} von {epochs}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/checkpoints.py" />
   <source>Go back to an earlier epoch to keep it.</source>
   <translation>Zu einer früheren Epoche zurückgehen, um sie zu behalten.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/checkpoints.py" />
   <source>Make this epoch the present network, to be saved or trained further</source>
   <translation>Diese Epoche zum jetzigen Netz machen, um es zu speichern oder weiter zu trainieren</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/checkpoints.py" />
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/checkpoints.py" />
   <source>Stop the training first; then an epoch can be kept.</source>
   <translation>Beenden Sie zuerst das Training; dann lässt sich eine Epoche behalten.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/checkpoints.py" />
   <source>Train a network, and go back through its epochs here.</source>
   <translation>Ein Netz trainieren und hier durch seine Epochen zurückgehen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/checkpoints.py" />
   <source>{epoch}, {share:.2f} percent right</source>
   <translation>{epoch}, {share:.2f} Prozent richtig</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/digit_points.py" />
   <source>The numbers of this network are beyond all bounds: there is no map of them.</source>
   <translation>Die Zahlen dieses Netzes übersteigen jedes Maß: Es gibt keine Karte davon.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>28 × 28 pixels</source>
   <translation>28 × 28 Pixel</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Digit {digit}</source>
   <translation>Ziffer {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Hidden layer</source>
   <translation>Verdeckte Schicht</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Hidden layer {layer}</source>
   <translation>Verdeckte Schicht {layer}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Hidden layer {layer}, neuron {number}</source>
   <translation>Verdeckte Schicht {layer}, Neuron {number}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Layer {layer}</source>
   <translation>Schicht {layer}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Neuron {a} {whose} says most for {name}.</source>
   <translation>Neuron {a} {whose} spricht am meisten für {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Neurons {a} and {b} {whose} say most for {name}.</source>
   <translation>Die Neuronen {a} und {b} {whose} sprechen am meisten für {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Neurons {a}, {b} and {c} {whose} say most for {name}.</source>
   <translation>Die Neuronen {a}, {b} und {c} {whose} sprechen am meisten für {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>No neuron speaks for {name}: it is the answer by its bias.</source>
   <translation>Kein Neuron spricht für {name}: Den Ausschlag gibt der Bias.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>No neuron speaks for {name}; others are just as probable.</source>
   <translation>Kein Neuron spricht für {name}; andere Antworten sind ebenso wahrscheinlich.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>No neuron speaks for {name}; the other {things} are spoken against even more.</source>
   <translation>Kein Neuron spricht für {name}; gegen die anderen {things} spricht noch mehr.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Without hidden neurons, each pixel speaks for or against {name} directly.</source>
   <translation>Ohne verdeckte Neuronen spricht jedes Pixel direkt für oder gegen {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Your drawing</source>
   <translation>Ihre Zeichnung</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>of hidden layer {layer}</source>
   <translation>der verdeckten Schicht {layer}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>of the hidden layer</source>
   <translation>der verdeckten Schicht</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>{count:,} neuron</source>
   <comment>{count:,} neurons</comment>
   <translation>
    <numerusform>{count:,} Neuron</numerusform>
    <numerusform>{count:,} Neuronen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>{count:,} neuron, up to {most}</source>
   <comment>{count:,} neurons, up to {most}</comment>
   <translation>
    <numerusform>{count:,} Neuron, bis {most}</numerusform>
    <numerusform>{count:,} Neuronen, bis {most}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>{name}: activation {activation}</source>
   <translation>{name}: Aktivierung {activation}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/layer_words.py" />
   <source>{example}, {name}. Click to lay it on the pad.</source>
   <translation>{example}, {name}. Klicken, um sie auf das Zeichenfeld zu legen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/map_texts.py" />
   <source>No digit lies there</source>
   <translation>Dort liegt keine Ziffer</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/map_texts.py" />
   <source>No {thing} lies there</source>
   <translation>Dort liegt nichts ({thing})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/map_texts.py" />
   <source>{count:,} digit: {parts}</source>
   <comment>{count:,} digits: {parts}</comment>
   <translation>
    <numerusform>{count:,} Ziffer: {parts}</numerusform>
    <numerusform>{count:,} Ziffern: {parts}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/map_texts.py" />
   <source>{count:,} mistake</source>
   <comment>{count:,} mistakes</comment>
   <translation>
    <numerusform>{count:,} Fehler</numerusform>
    <numerusform>{count:,} Fehler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/map_texts.py" />
   <source>{count:,} test digit</source>
   <comment>{count:,} test digits</comment>
   <translation>
    <numerusform>{count:,} Testziffer</numerusform>
    <numerusform>{count:,} Testziffern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/map_texts.py" />
   <source>{count:,} test {thing}</source>
   <comment>{count:,} test {things}</comment>
   <translation>
    <numerusform>{count:,} {thing} der Testdaten</numerusform>
    <numerusform>{count:,} {things} der Testdaten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/map_texts.py" />
   <source>{count:,} {thing}: {parts}</source>
   <comment>{count:,} {things}: {parts}</comment>
   <translation>
    <numerusform>{count:,} {thing}: {parts}</numerusform>
    <numerusform>{count:,} {things}: {parts}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/map_texts.py" />
   <source>{count:,} × {name}</source>
   <translation>{count:,} × {name}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/map_texts.py" />
   <source>{name}, read as {other}</source>
   <translation>{name}, gelesen als {other}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/map_texts.py" />
   <source>{name}, read right</source>
   <translation>{name}, richtig gelesen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_order.py" />
   <source>Activation now</source>
   <translation>Aktivierung jetzt</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_order.py" />
   <source>Class it speaks for</source>
   <translation>Klasse, für die es spricht</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_order.py" />
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_order.py" />
   <source>Weight size</source>
   <translation>Gewichtsgröße</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>Its activation is {activation}.</source>
   <translation>Seine Aktivierung ist {activation}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>Neuron {number}</source>
   <translation>Neuron {number}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>Neuron {number} of {count:,}, {said}</source>
   <translation>Neuron {number} von {count:,}, {said}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>Speaks against {disliked}.</source>
   <translation>Spricht gegen {disliked}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>Speaks for no class yet.</source>
   <translation>Spricht noch für keine Klasse.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>Speaks for {liked}, against {disliked}.</source>
   <translation>Spricht für {liked}, gegen {disliked}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>Speaks for {liked}.</source>
   <translation>Spricht für {liked}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>What digit {digit} looks for</source>
   <translation>Wonach Ziffer {digit} sucht</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>What neuron {number} looks for</source>
   <translation>Wonach Neuron {number} sucht</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>What {name} looks for</source>
   <translation>Wonach {name} sucht</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>speaks against {disliked}</source>
   <translation>spricht gegen {disliked}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>speaks for no class yet</source>
   <translation>spricht noch für keine Klasse</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>speaks for {liked}</source>
   <translation>spricht für {liked}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>speaks for {liked}, against {disliked}</source>
   <translation>spricht für {liked}, gegen {disliked}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>{first} and {second}</source>
   <translation>{first} und {second}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>{name} is dead: it is silent for every picture.</source>
   <translation>{name} ist tot: Es schweigt bei jedem Bild.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>{name} is saturated: it answers almost the same to every picture.</source>
   <translation>{name} ist gesättigt: Es antwortet auf jedes Bild fast gleich.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>{name} is scaled to {share:.0f} %.</source>
   <translation>{name} ist auf {share:.0f} % skaliert.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>{name} is switched off.</source>
   <translation>{name} ist ausgeschaltet.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>{name} of the output layer</source>
   <translation>{name} der Ausgabeschicht</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>Red grew, blue shrank: {moved:,} of {all:,} weights, by {mean:.2g} on average, {most:.2g} at most.</source>
   <translation>Rot wuchs, Blau schrumpfte: {moved:,} von {all:,} Gewichten, im Mittel um {mean:.2g}, höchstens um {most:.2g}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>What the hidden neuron has learned</source>
   <comment>What the {count:,} hidden neurons have learned</comment>
   <translation>
    <numerusform>Was das verdeckte Neuron gelernt hat</numerusform>
    <numerusform>Was die {count:,} verdeckten Neuronen gelernt haben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>What the hidden neuron looks for</source>
   <comment>What the {count:,} hidden neurons look for</comment>
   <translation>
    <numerusform>Wonach das verdeckte Neuron sucht</numerusform>
    <numerusform>Wonach die {count:,} verdeckten Neuronen suchen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>What the hidden neuron of the first layer has learned</source>
   <comment>What the {count:,} hidden neurons of the first layer have learned</comment>
   <translation>
    <numerusform>Was das verdeckte Neuron der ersten Schicht gelernt hat</numerusform>
    <numerusform>Was die {count:,} verdeckten Neuronen der ersten Schicht gelernt haben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>What the hidden neuron of the first layer looks for</source>
   <comment>What the {count:,} hidden neurons of the first layer look for</comment>
   <translation>
    <numerusform>Wonach das verdeckte Neuron der ersten Schicht sucht</numerusform>
    <numerusform>Wonach die {count:,} verdeckten Neuronen der ersten Schicht suchen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>What the network has learned of each class</source>
   <translation>Was das Netz von jeder Klasse gelernt hat</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>What the network looks for in each class</source>
   <translation>Wonach das Netz bei jeder Klasse sucht</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>What this mini-batch changed</source>
   <comment>What these {count:,} mini-batches changed</comment>
   <translation>
    <numerusform>Was dieser Mini-Batch geändert hat</numerusform>
    <numerusform>Was diese {count:,} Mini-Batches geändert haben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>With {count:,} neuron changed, the accuracy on the test pictures is {share:.2f} %, as it was.</source>
   <comment>With {count:,} neurons changed, the accuracy on the test pictures is {share:.2f} %, as it was.</comment>
   <translation>
    <numerusform>Mit {count:,} geänderten Neuron werden {share:.2f} % der Testbilder richtig gelesen, so viele wie zuvor.</numerusform>
    <numerusform>Mit {count:,} geänderten Neuronen werden {share:.2f} % der Testbilder richtig gelesen, so viele wie zuvor.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>With {count:,} neuron changed, the accuracy on the test pictures is {share:.2f} %, {points:.2f} points higher.</source>
   <comment>With {count:,} neurons changed, the accuracy on the test pictures is {share:.2f} %, {points:.2f} points higher.</comment>
   <translation>
    <numerusform>Mit {count:,} geänderten Neuron werden {share:.2f} % der Testbilder richtig gelesen, {points:.2f} Punkte mehr.</numerusform>
    <numerusform>Mit {count:,} geänderten Neuronen werden {share:.2f} % der Testbilder richtig gelesen, {points:.2f} Punkte mehr.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>With {count:,} neuron changed, the accuracy on the test pictures is {share:.2f} %, {points:.2f} points lower.</source>
   <comment>With {count:,} neurons changed, the accuracy on the test pictures is {share:.2f} %, {points:.2f} points lower.</comment>
   <translation>
    <numerusform>Mit {count:,} geänderten Neuron werden {share:.2f} % der Testbilder richtig gelesen, {points:.2f} Punkte weniger.</numerusform>
    <numerusform>Mit {count:,} geänderten Neuronen werden {share:.2f} % der Testbilder richtig gelesen, {points:.2f} Punkte weniger.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>No change of up to 150 pixels was found that makes it another digit.</source>
   <translation>Keine gefundene Änderung von bis zu 150 Pixeln macht daraus eine andere Ziffer.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>No change of up to 150 pixels was found that makes it another {thing}.</source>
   <translation>Keine gefundene Änderung von bis zu 150 Pixeln macht daraus etwas anderes als diese Klasse ({thing}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>No change of up to 150 pixels was found that makes it {name}.</source>
   <translation>Keine gefundene Änderung von bis zu 150 Pixeln macht daraus: {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>Nothing in this drawing speaks for {name} or against it.</source>
   <translation>Nichts in dieser Zeichnung spricht für oder gegen {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>Nothing speaks against it.</source>
   <translation>Nichts spricht dagegen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>Nothing speaks for {name}. What speaks most against it is the ink {places}.</source>
   <translation>Nichts spricht für {name}. Am meisten dagegen spricht die Tinte {places}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>One changed pixel makes {name} the most probable answer, with {share:.0f} %: {how}.</source>
   <comment>{count:,} changed pixels make {name} the most probable answer, with {share:.0f} %: {how}.</comment>
   <translation>
    <numerusform>Ein geändertes Pixel macht {name} zur wahrscheinlichsten Antwort, mit {share:.0f} %: {how}.</numerusform>
    <numerusform>{count:,} geänderte Pixel machen {name} zur wahrscheinlichsten Antwort, mit {share:.0f} %: {how}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>What speaks most against it is {places}.</source>
   <translation>Am meisten dagegen spricht, was {places} liegt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>What speaks most against it lies right beside that.</source>
   <translation>Was am meisten dagegen spricht, liegt gleich daneben.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>What speaks most for {name} is the ink {places}.</source>
   <translation>Am meisten für {name} spricht die Tinte {places}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>Without any one of them it is no {name}.</source>
   <translation>Ohne auch nur eines davon ist es nicht mehr {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>Without any one of them it stays {name}.</source>
   <translation>Ohne eines davon bleibt es {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>Without either of them it is no {name}.</source>
   <translation>Ohne eines der beiden ist es nicht mehr {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>Without either of them it stays {name}.</source>
   <translation>Ohne eines der beiden bleibt es {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>Without it it is no {name}.</source>
   <translation>Ohne das ist es nicht mehr {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>Without it it stays {name}.</source>
   <translation>Ohne das bleibt es {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>at the bottom</source>
   <translation>unten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>at the bottom left</source>
   <translation>unten links</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>at the bottom right</source>
   <translation>unten rechts</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>at the left</source>
   <translation>links</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>at the right</source>
   <translation>rechts</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>at the top</source>
   <translation>oben</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>at the top left</source>
   <translation>oben links</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>at the top right</source>
   <translation>oben rechts</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>filled with ink</source>
   <comment>filled with ink</comment>
   <translation>
    <numerusform>mit Tinte gefüllt</numerusform>
    <numerusform>mit Tinte gefüllt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>in the middle</source>
   <translation>in der Mitte</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>wiped to paper</source>
   <comment>wiped to paper</comment>
   <translation>
    <numerusform>wegradiert</numerusform>
    <numerusform>wegradiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>{count:,} filled with ink</source>
   <comment>{count:,} filled with ink</comment>
   <translation>
    <numerusform>{count:,} mit Tinte gefüllt</numerusform>
    <numerusform>{count:,} mit Tinte gefüllt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>{count:,} wiped to paper</source>
   <comment>{count:,} wiped to paper</comment>
   <translation>
    <numerusform>{count:,} wegradiert</numerusform>
    <numerusform>{count:,} wegradiert</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>{filled}, {wiped}</source>
   <translation>{filled}, {wiped}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/shown_layer.py" />
   <source>Each square is the weight from one of {count:,} neurons in hidden layer {layer}.</source>
   <translation>Jedes Quadrat ist das Gewicht von einem von {count:,} Neuronen der verdeckten Schicht {layer}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/shown_layer.py" />
   <source>Nothing is learned yet: the pictures fill while the network trains.</source>
   <translation>Noch ist nichts gelernt: Die Bilder füllen sich, während das Netz trainiert.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/shown_layer.py" />
   <source>This network has no hidden layer: each picture is that of a class itself.</source>
   <translation>Dieses Netz hat keine verdeckte Schicht: Jedes Bild ist das einer Klasse selbst.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/collection.py" />
   <source>Another window is writing {path}. Try again.</source>
   <translation>Ein anderes Fenster schreibt gerade in {path}. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/collection.py" />
   <source>mine</source>
   <translation>meine</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/collection.py" />
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/collection.py" />
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/own_hand/guided_test.py" />
   <source>{count} of {total} was read right, {share:.0f} %. In so short a test, that means {low:.0f} % to {high:.0f} % of all your drawings.</source>
   <comment>{count} of {total} were read right, {share:.0f} %. In so short a test, that means {low:.0f} % to {high:.0f} % of all your drawings.</comment>
   <translation>
    <numerusform>{count} von {total} wurde richtig gelesen, {share:.0f} %. Bei einem so kurzen Test bedeutet das {low:.0f} % bis {high:.0f} % aller Ihrer Zeichnungen.</numerusform>
    <numerusform>{count} von {total} wurden richtig gelesen, {share:.0f} %. Bei einem so kurzen Test bedeutet das {low:.0f} % bis {high:.0f} % aller Ihrer Zeichnungen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/own_hand/guided_test.py" />
   <source>{digit} was read as {read} (once).</source>
   <comment>{digit} was read as {read} ({count} times).</comment>
   <translation>
    <numerusform>{digit} wurde als {read} gelesen (einmal).</numerusform>
    <numerusform>{digit} wurde als {read} gelesen ({count}-mal).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/own_hand/guided_test.py" />
   <source>{digit} was refused (once).</source>
   <comment>{digit} was refused ({count} times).</comment>
   <translation>
    <numerusform>{digit} wurde abgelehnt (einmal).</numerusform>
    <numerusform>{digit} wurde abgelehnt ({count}-mal).</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/hand_export.py" />
   <source>There is no drawing to export.</source>
   <translation>Es gibt keine Zeichnung zum Exportieren.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/hand_export.py" />
   <source>{path} cannot be written: name a file that ends in {endings}.</source>
   <translation>{path} kann nicht geschrieben werden: Wählen Sie einen Dateinamen, der auf {endings} endet.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>&amp;Draw twenty…</source>
   <translation>&amp;Zwanzig zeichnen…</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>&amp;Write twenty…</source>
   <translation>&amp;Zwanzig schreiben…</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Draw a digit and press its key, click its bar, or right-click the answer: it is kept here, on this computer alone, and the network can learn your hand from it.</source>
   <translation>Eine Ziffer zeichnen und ihre Taste drücken, auf ihren Balken klicken oder die Antwort mit rechts anklicken: Sie wird hier aufbewahrt, nur auf diesem Computer, und das Netz kann Ihre Handschrift daraus lernen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Draw something and click the bar of what it is, or right-click the answer: it is kept here, on this computer alone, and the network can learn your hand from it.</source>
   <translation>Etwas zeichnen und auf den Balken dafür klicken oder die Antwort mit rechts anklicken: Es wird hier aufbewahrt, nur auf diesem Computer, und das Netz kann Ihre Handschrift daraus lernen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Draw what is asked for</source>
   <translation>Zeichnen, was verlangt wird</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Draw: {name}</source>
   <translation>Zeichnen Sie: {name}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Drawings of no digit refused</source>
   <translation>Abgelehnte Zeichnungen, die keine Ziffern sind</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Is it wrong? Click the bar of what it is, or right-click here.</source>
   <translation>Stimmt es nicht? Klicken Sie auf den Balken dessen, was es ist, oder hier mit der rechten Maustaste.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Is it wrong? Press the key of the digit, click its bar, or right-click here.</source>
   <translation>Stimmt es nicht? Drücken Sie die Taste der Ziffer, klicken Sie auf ihren Balken oder hier mit der rechten Maustaste.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It does not read your hand better than before. The choice is yours.</source>
   <translation>Es liest Ihre Handschrift nicht besser als vorher. Die Wahl liegt bei Ihnen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It has forgotten next to nothing that it knew.</source>
   <translation>Es hat fast nichts vergessen, was es konnte.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It has forgotten nothing that it knew.</source>
   <translation>Es hat nichts vergessen, was es konnte.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It has learned your one drawing. That is too few to measure by: use it, or say what more of them are.</source>
   <translation>Es hat Ihre eine Zeichnung gelernt. Das ist zu wenig, um daran zu messen: Verwenden Sie es, oder sagen Sie bei weiteren Zeichnungen, was sie sind.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It is &amp;none of them</source>
   <translation>Es ist &amp;nichts davon</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It is &amp;not a digit</source>
   <translation>Es ist &amp;keine Ziffer</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It reads fewer of your drawings right than before, though on average it comes closer to the right answers.</source>
   <translation>Es liest weniger Ihrer Zeichnungen richtig als vorher, kommt den richtigen Antworten im Mittel aber näher.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It reads more of your drawings right than before, but on average comes no closer to the right answers. The choice is yours.</source>
   <translation>Es liest mehr Ihrer Zeichnungen richtig als vorher, kommt den richtigen Antworten aber im Mittel nicht näher. Sie entscheiden.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It reads no more of your drawings right than before, but comes closer to the right answers.</source>
   <translation>Es liest nicht mehr Ihrer Zeichnungen richtig als vorher, kommt den richtigen Antworten aber näher.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It reads other drawings worse. The choice is yours.</source>
   <translation>Andere Zeichnungen liest es schlechter. Die Wahl liegt bei Ihnen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It reads your hand better now, but other drawings worse. The choice is yours.</source>
   <translation>Es liest Ihre Handschrift jetzt besser, andere Zeichnungen aber schlechter. Die Wahl liegt bei Ihnen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It reads your hand better now.</source>
   <translation>Es liest Ihre Handschrift jetzt besser.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Its own test set read right</source>
   <translation>Eigene Testdaten richtig gelesen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>MNIST's test digits read right</source>
   <translation>Testziffern von MNIST richtig gelesen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>My digits</source>
   <translation>Meine Ziffern</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>My drawings</source>
   <translation>Meine Zeichnungen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Nothing is taught yet: draw a digit and press its key, or click its bar.</source>
   <translation>Noch ist nichts angelernt: Zeichnen Sie eine Ziffer, und drücken Sie ihre Taste, oder klicken Sie auf ihren Balken.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Nothing is taught yet: draw something, and click the bar of what it is.</source>
   <translation>Noch ist nichts angelernt: Zeichnen Sie etwas, und klicken Sie auf den Balken dafür.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>One drawing. Press a digit's key to say what the selected ones are, Del to delete them.</source>
   <comment>{count:,} drawings. Press a digit's key to say what the selected ones are, Del to delete them.</comment>
   <translation>
    <numerusform>Eine Zeichnung. Die Taste einer Ziffer sagt, was die ausgewählten sind, Entf löscht sie.</numerusform>
    <numerusform>{count:,} Zeichnungen. Die Taste einer Ziffer sagt, was die ausgewählten sind, Entf löscht sie.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>One drawing. Right-click the selected ones to say what they are, Del deletes them.</source>
   <comment>{count:,} drawings. Right-click the selected ones to say what they are, Del deletes them.</comment>
   <translation>
    <numerusform>Eine Zeichnung. Ein Rechtsklick auf die ausgewählten sagt, was sie sind, Entf löscht sie.</numerusform>
    <numerusform>{count:,} Zeichnungen. Ein Rechtsklick auf die ausgewählten sagt, was sie sind, Entf löscht sie.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Write what is asked for</source>
   <translation>Schreiben, was verlangt wird</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Write {digit}</source>
   <translation>Schreiben Sie {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>You said: none of them</source>
   <translation>Sie haben gesagt: nichts davon</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>You said: not a digit</source>
   <translation>Sie haben gesagt: keine Ziffer</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Your digits, measured on those not learned</source>
   <translation>Ihre Ziffern, gemessen an nicht gelernten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Your digits, some of which it may have learned before</source>
   <translation>Ihre Ziffern, von denen es manche schon gelernt haben kann</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Your drawings, measured on those not learned</source>
   <translation>Ihre Zeichnungen, gemessen an nicht gelernten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Your drawings, some of which it may have learned before</source>
   <translation>Ihre Zeichnungen, von denen es manche schon gelernt haben kann</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>none of them</source>
   <translation>nichts davon</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>not a digit</source>
   <translation>keine Ziffer</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>too few</source>
   <translation>zu wenige</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>&gt; 99 %</source>
   <translation>&gt; 99 %</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Below: {digit}</source>
   <translation>Unten: {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Comma</source>
   <translation>Komma</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Digit {place} of {count}: {answer}</source>
   <translation>Ziffer {place} von {count}: {answer}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Hard to tell</source>
   <translation>Schwer zu sagen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Line {line}, comma</source>
   <translation>Zeile {line}, Komma</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Line {line}, digit {place} of {count}: {answer}</source>
   <translation>Zeile {line}, Ziffer {place} von {count}: {answer}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Line {line}, minus</source>
   <translation>Zeile {line}, Minus</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Line {line}, point</source>
   <translation>Zeile {line}, Punkt</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Minus</source>
   <translation>Minus</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Nothing drawn yet</source>
   <translation>Noch nichts gezeichnet</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>One is no digit</source>
   <comment>{count} are no digits</comment>
   <translation>
    <numerusform>Eine ist keine Ziffer</numerusform>
    <numerusform>{count} sind keine Ziffern</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Point</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>This does not look like a digit</source>
   <translation>Das sieht nicht nach einer Ziffer aus</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>after epoch {epoch}</source>
   <translation>nach Epoche {epoch}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>and its label agrees</source>
   <translation>und das Label stimmt damit überein</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>but its label says {label}</source>
   <translation>aber das Label sagt {label}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>digit {place}</source>
   <translation>Ziffer {place}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>line {line}, {digit}</source>
   <translation>Zeile {line}, {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>more than 99 percent</source>
   <translation>mehr als 99 Prozent</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>number {place}</source>
   <translation>Nummer {place}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>or perhaps {digit}</source>
   <translation>oder vielleicht {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the comma</source>
   <translation>das Komma</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the eighth</source>
   <translation>die achte</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the eighth digit</source>
   <translation>die achte Ziffer</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the fifth</source>
   <translation>die fünfte</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the fifth digit</source>
   <translation>die fünfte Ziffer</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the first</source>
   <translation>die erste</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the first digit</source>
   <translation>die erste Ziffer</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the fourth</source>
   <translation>die vierte</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the fourth digit</source>
   <translation>die vierte Ziffer</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the minus</source>
   <translation>das Minus</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the ninth</source>
   <translation>die neunte</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the ninth digit</source>
   <translation>die neunte Ziffer</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the point</source>
   <translation>der Punkt</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the second</source>
   <translation>die zweite</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the second digit</source>
   <translation>die zweite Ziffer</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the seventh</source>
   <translation>die siebte</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the seventh digit</source>
   <translation>die siebte Ziffer</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the sixth</source>
   <translation>die sechste</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the sixth digit</source>
   <translation>die sechste Ziffer</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the tenth</source>
   <translation>die zehnte</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the tenth digit</source>
   <translation>die zehnte Ziffer</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the third</source>
   <translation>die dritte</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the third digit</source>
   <translation>die dritte Ziffer</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{answer}, {share} confident</source>
   <translation>{answer}, zu {share} sicher</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{answer}, {share} confident, and its label agrees</source>
   <translation>{answer}, zu {share} sicher, und das stimmt mit dem Label überein</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{answer}, {share} confident, but its label says {label}</source>
   <translation>{answer}, zu {share} sicher, aber das Label sagt {label}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{digit}: {share}</source>
   <translation>{digit}: {share}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{first} or {second}</source>
   <translation>{first} oder {second}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{percent:.0f} percent</source>
   <translation>{percent:.0f} Prozent</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{share} confident</source>
   <translation>{share} sicher</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>A stray speck was ignored.</source>
   <comment>{count} stray specks were ignored.</comment>
   <translation>
    <numerusform>Ein einzelner Fleck wurde übergangen.</numerusform>
    <numerusform>{count} einzelne Flecken wurden übergangen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>As drawn</source>
   <translation>Gezeichnet</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>As ink</source>
   <translation>Als Tinte</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Boxed</source>
   <translation>Im Kasten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Centred</source>
   <translation>Zentriert</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Cleaned</source>
   <translation>Gereinigt</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Cut out</source>
   <translation>Ausgeschnitten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Draw something to see what happens to it.</source>
   <translation>Etwas zeichnen, um zu sehen, was damit geschieht.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Moved so that its centre of mass lies in the middle; the network sees this.</source>
   <translation>So verschoben, dass der Schwerpunkt in der Mitte liegt; das sieht das Netz.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Moved so that its centre of mass, the dot, lies in the middle.</source>
   <translation>So verschoben, dass der Schwerpunkt, der Punkt, in der Mitte liegt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>No stray speck had to be ignored.</source>
   <translation>Kein einzelner Fleck musste übergangen werden.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Scaled so that it fits 20 x 20 pixels, its proportions kept.</source>
   <translation>Auf 20 x 20 Pixel eingepasst, mit gleichen Proportionen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>The other digits and a stray speck are left out.</source>
   <comment>The other digits and {count} stray specks are left out.</comment>
   <translation>
    <numerusform>Die anderen Ziffern und ein einzelner Fleck fallen weg.</numerusform>
    <numerusform>Die anderen Ziffern und {count} einzelne Flecken fallen weg.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>The other digits are left out.</source>
   <translation>Die anderen Ziffern fallen weg.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>The picture</source>
   <translation>Das Bild</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>The picture as it was opened.</source>
   <translation>Das Bild, wie es geöffnet wurde.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>The picture without its paper and shadows.</source>
   <translation>Das Bild ohne Papier und Schatten.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>The picture; the sheet within the line is cut out and put straight.</source>
   <translation>Das Bild; das Blatt innerhalb der Linie wird ausgeschnitten und gerade gerückt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>The whole picture in 28 x 28 pixels; the network sees this.</source>
   <translation>Das ganze Bild in 28 x 28 Pixeln; das sieht das Netz.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>What the network sees: 784 pixels, each a shade of grey.</source>
   <translation>Was das Netz sieht: 784 Pixel, jedes ein Grauton.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>What was drawn alone, its lines as full ink.</source>
   <translation>Das Gezeichnete allein, seine Linien als volle Tinte.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Your drawing, as you drew it.</source>
   <translation>Ihre Zeichnung, wie Sie sie gezeichnet haben.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Your drawing; {digit} is selected.</source>
   <translation>Ihre Zeichnung; ausgewählt ist {digit}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>{name} has this form already: nothing is changed.</source>
   <translation>{name} hat schon diese Form: Nichts wird geändert.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/pad_paper.py" />
   <source>Clear</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/pad_paper.py" />
   <source>Erase</source>
   <translation>Radieren</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/pad_paper.py" />
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/pad_paper.py" />
   <source>Stroke</source>
   <translation>Strich</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/pad_paper.py" />
   <source>Test digit</source>
   <translation>Testziffer</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/pad_paper.py" />
   <source>Test picture</source>
   <translation>Testbild</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/recovery.py" />
   <source>The folder {folder} cannot be made: {reason}.</source>
   <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/recovery.py" />
   <source>There is no file {path}.</source>
   <translation>Die Datei {path} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/recovery.py" />
   <source>{path} cannot be removed: {reason}.</source>
   <translation>{path} kann nicht entfernt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_files.py" />
   <source>This network of the run “{name}” is not kept.</source>
   <translation>Dieses Netz des Laufs „{name}“ wurde nicht aufbewahrt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_files.py" />
   <source>{file} of the runs cannot be read for now: {why}. It stays where it is.</source>
   <translation>{file} der Läufe kann gerade nicht gelesen werden: {why}. Die Datei bleibt, wo sie ist.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_record.py" />
   <source>A kept run was damaged and has left the list (its file is {file}).</source>
   <translation>Ein aufbewahrter Lauf war beschädigt und wurde aus der Liste entfernt (seine Datei ist {file}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_record.py" />
   <source>a newer version of digitpad wrote it</source>
   <translation>eine neuere Version von digitpad hat sie geschrieben</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>Best {best:.2f} %, last {last:.2f} % of the validation pictures, {count} epoch in {time}.</source>
   <comment>Best {best:.2f} %, last {last:.2f} % of the validation pictures, {count} epochs in {time}.</comment>
   <translation>
    <numerusform>Beste {best:.2f} %, letzte {last:.2f} % der Validierungsbilder, {count} Epoche in {time}.</numerusform>
    <numerusform>Beste {best:.2f} %, letzte {last:.2f} % der Validierungsbilder, {count} Epochen in {time}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>Its network is not kept.</source>
   <translation>Sein Netz wurde nicht aufbewahrt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>Kept runs: {count:,}, {size} of {limit}</source>
   <translation>Läufe: {count:,}, {size} von {limit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>No hidden layer</source>
   <translation>Keine verdeckte Schicht</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>Room for runs: {limit}</source>
   <translation>Platz für Läufe: {limit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>Run {run}</source>
   <translation>Lauf {run}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>averaged</source>
   <translation>gemittelt</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>batch {size:,}</source>
   <translation>Batch {size:,}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>best validation accuracy {share:.2f} percent</source>
   <translation>beste Validierungsgenauigkeit {share:.2f} Prozent</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>deformed pictures</source>
   <translation>verformte Bilder</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>dropout {dropout:g}</source>
   <translation>Dropout {dropout:g}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>last {share:.2f} percent</source>
   <translation>letzte {share:.2f} Prozent</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>no epoch</source>
   <translation>keine Epoche</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>pinned</source>
   <translation>angeheftet</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>seed {seed}</source>
   <translation>Seed {seed}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>smoothing {smoothing:g}</source>
   <translation>Glättung {smoothing:g}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>the present one</source>
   <translation>der jetzige</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>weight decay {decay:g}</source>
   <translation>Gewichtszerfall {decay:g}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>{layers} {activation}</source>
   <translation>{layers} {activation}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>{rate} from epoch {epoch}</source>
   <translation>{rate} ab Epoche {epoch}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>{run}: {settings}.</source>
   <translation>{run}: {settings}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/runs.py" />
   <source>Runs are not kept for the next start: your folder cannot be written.</source>
   <translation>Läufe werden nicht für den nächsten Start aufbewahrt: In Ihren Ordner kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/runs.py" />
   <source>The run “{name}” could not be brought back: {why}.</source>
   <translation>Der Lauf „{name}“ konnte nicht zurückgeholt werden: {why}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/runs.py" />
   <source>The run “{name}” could not be changed on disk: {why}.</source>
   <translation>Der Lauf „{name}“ konnte auf dem Datenträger nicht geändert werden: {why}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/runs.py" />
   <source>The run “{name}” could not be deleted: {why}.</source>
   <translation>Der Lauf „{name}“ konnte nicht gelöscht werden: {why}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/runs.py" />
   <source>The run “{name}” could not be kept anew: {why}.</source>
   <translation>Der Lauf „{name}“ konnte nicht erneut aufbewahrt werden: {why}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/runs.py" />
   <source>The run “{name}” could not be kept for the next start: {why}.</source>
   <translation>Der Lauf „{name}“ konnte nicht für den nächsten Start aufbewahrt werden: {why}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/runs.py" />
   <source>This run has left the list.</source>
   <translation>Dieser Lauf ist nicht mehr in der Liste.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>Adam</source>
   <translation>Adam</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>Momentum</source>
   <translation>Momentum</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>Nesterov</source>
   <translation>Nesterov</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>Nesterov momentum</source>
   <translation>Nesterov-Momentum</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>ReLU</source>
   <translation>ReLU</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>SGD</source>
   <translation>SGD</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>Sigmoid</source>
   <translation>Sigmoid</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>Tanh</source>
   <translation>Tanh</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>constant</source>
   <translation>konstant</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>cosine</source>
   <translation>Kosinus</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>cross-entropy</source>
   <translation>Kreuzentropie</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>momentum</source>
   <translation>Momentum</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>one cycle</source>
   <translation>ein Zyklus</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>quadratic</source>
   <translation>quadratisch</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>sigmoid</source>
   <translation>Sigmoid</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>step</source>
   <translation>Stufen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>tanh</source>
   <translation>Tanh</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/stored_recipe.py" />
   <source>Custom</source>
   <translation>Eigenes</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/stored_recipe.py" />
   <source>What you set yourself.</source>
   <translation>Was Sie selbst einstellen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>eight</source>
   <translation>acht</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>eleven</source>
   <translation>elf</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>five</source>
   <translation>fünf</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>four</source>
   <translation>vier</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>nine</source>
   <translation>neun</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>no</source>
   <translation>kein</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>one</source>
   <translation>ein</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>percent</source>
   <translation>Prozent</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>seven</source>
   <translation>sieben</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>six</source>
   <translation>sechs</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>ten</source>
   <translation>zehn</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>three</source>
   <translation>drei</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>twelve</source>
   <translation>zwölf</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>two</source>
   <translation>zwei</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>{share} %</source>
   <translation>{share} %</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>A beginning.</source>
   <translation>Ein Anfang.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Back to the last epoch</source>
   <translation>Zurück zur letzten Epoche</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Custom:</source>
   <translation>Eigenes:</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Done.</source>
   <translation>Fertig.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Drawing digits first.</source>
   <translation>Zuerst werden Ziffern gezeichnet.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Drawing {pens} and {others} first.</source>
   <translation>Zuerst werden {pens} und {others} gezeichnet.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Drawing {things} first.</source>
   <translation>Zuerst werden {things} gezeichnet.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Epoch {epoch} is kept.</source>
   <translation>Epoche {epoch} bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>It answers as it did then.</source>
   <translation>Es antwortet wie damals.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>It has learned nothing yet.</source>
   <translation>Es hat noch nichts gelernt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Keep the best epoch</source>
   <translation>Beste Epoche behalten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Learning well.</source>
   <translation>Lernt gut.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Little is known yet.</source>
   <translation>Noch ist wenig bekannt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Not much yet.</source>
   <translation>Noch nicht viel.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Paused.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Resume goes on where it stopped.</source>
   <translation>„Fortsetzen“ macht weiter, wo es stehen blieb.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Slowing down.</source>
   <translation>Wird langsamer.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Started.</source>
   <translation>Gestartet.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Stopped after {count:,} epoch.</source>
   <comment>Stopped after {count:,} epochs.</comment>
   <translation>
    <numerusform>Nach {count:,} Epoche beendet.</numerusform>
    <numerusform>Nach {count:,} Epochen beendet.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Stopped in the first epoch.</source>
   <translation>In der ersten Epoche beendet.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>The first point of the curve comes at the end of epoch 1.</source>
   <translation>Der erste Punkt der Kurve kommt am Ende von Epoche 1.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>The network from before is kept.</source>
   <translation>Das Netz von vorher bleibt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>The network from before the training is kept.</source>
   <translation>Das Netz von vor dem Training bleibt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>The network of epoch {epoch} is kept.</source>
   <translation>Das Netz von Epoche {epoch} bleibt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>The present network goes on:</source>
   <translation>Das jetzige Netz lernt weiter:</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>There is only {count} validation picture: that says little.</source>
   <comment>There are only {count} validation pictures: that says little.</comment>
   <translation>
    <numerusform>Es gibt nur {count} Validierungsbild: Das sagt wenig.</numerusform>
    <numerusform>Es gibt nur {count} Validierungsbilder: Das sagt wenig.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>This learning rate is very high.</source>
   <translation>Diese Lernrate ist sehr hoch.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>To answer always with the most frequent class would be right as often.</source>
   <translation>Immer die häufigste Klasse zu antworten, wäre ebenso oft richtig.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Training stopped:</source>
   <translation>Training abgebrochen:</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Use {rate}</source>
   <translation>{rate} verwenden</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>What was learned until then is kept.</source>
   <translation>Was bis dahin gelernt wurde, bleibt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>With {method} and these neurons about {rate} is usual.</source>
   <translation>Mit {method} und diesen Neuronen ist etwa {rate} üblich.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>You are looking at epoch {epoch}.</source>
   <translation>Sie sehen Epoche {epoch}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>You are looking at the network before its training.</source>
   <translation>Sie sehen das Netz vor seinem Training.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>no hidden layer</source>
   <translation>keine verdeckte Schicht</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>one hidden layer of {count:,} {activation} neuron</source>
   <comment>one hidden layer of {count:,} {activation} neurons</comment>
   <translation>
    <numerusform>eine verdeckte Schicht mit {count:,} {activation}-Neuron</numerusform>
    <numerusform>eine verdeckte Schicht mit {count:,} {activation}-Neuronen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>one more epoch with {method}.</source>
   <comment>{epochs} more epochs with {method}.</comment>
   <translation>
    <numerusform>noch eine Epoche mit {method}.</numerusform>
    <numerusform>noch {epochs} Epochen mit {method}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{count:,} drawing that is no digit</source>
   <comment>{count:,} drawings that are no digits</comment>
   <translation>
    <numerusform>{count:,} Zeichnung, die keine Ziffer ist</numerusform>
    <numerusform>{count:,} Zeichnungen, die keine Ziffern sind</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{count:,} pen digit</source>
   <comment>{count:,} pen digits</comment>
   <translation>
    <numerusform>{count:,} Stiftziffer</numerusform>
    <numerusform>{count:,} Stiftziffern</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{layers} hidden layers of {sizes} and {last} {activation} neurons</source>
   <translation>{layers} verdeckte Schichten mit {sizes} und {last} {activation}-Neuronen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{layers}, trained with {method} on {data}.</source>
   <translation>{layers}, trainiert mit {method} auf {data}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{layers}, trained with {method}.</source>
   <translation>{layers}, trainiert mit {method}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share:.2f} % of the validation pictures are read right.</source>
   <translation>{share:.2f} % der Validierungsbilder werden richtig gelesen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share:.2f} % of the validation pictures are read right; no epoch was better.</source>
   <translation>{share:.2f} % der Validierungsbilder werden richtig gelesen; keine Epoche war besser.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share:.2f} % of the validation pictures are read right; the best epoch was {epoch}.</source>
   <translation>{share:.2f} % der Validierungsbilder werden richtig gelesen; die beste Epoche war {epoch}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share:.2f} % of the validation pictures are read right; what was learned is kept.</source>
   <translation>{share:.2f} % der Validierungsbilder werden richtig gelesen; was gelernt wurde, bleibt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share} of the validation pictures are read right after the first epoch.</source>
   <translation>Nach der ersten Epoche werden {share} der Validierungsbilder richtig gelesen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share} of the validation pictures are read right so far.</source>
   <translation>Bisher werden {share} der Validierungsbilder richtig gelesen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share} of the validation pictures are read right, as many as one epoch ago.</source>
   <comment>{share} of the validation pictures are read right, as many as {epochs} epochs ago.</comment>
   <translation>
    <numerusform>{share} der Validierungsbilder werden richtig gelesen, so viele wie vor einer Epoche.</numerusform>
    <numerusform>{share} der Validierungsbilder werden richtig gelesen, so viele wie vor {epochs} Epochen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share} of the validation pictures are read right, {points:.1f} points fewer than one epoch ago.</source>
   <comment>{share} of the validation pictures are read right, {points:.1f} points fewer than {epochs} epochs ago.</comment>
   <translation>
    <numerusform>{share} der Validierungsbilder werden richtig gelesen, {points:.1f} Punkte weniger als vor einer Epoche.</numerusform>
    <numerusform>{share} der Validierungsbilder werden richtig gelesen, {points:.1f} Punkte weniger als vor {epochs} Epochen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share} of the validation pictures are read right, {points:.1f} points more than one epoch ago.</source>
   <comment>{share} of the validation pictures are read right, {points:.1f} points more than {epochs} epochs ago.</comment>
   <translation>
    <numerusform>{share} der Validierungsbilder werden richtig gelesen, {points:.1f} Punkte mehr als vor einer Epoche.</numerusform>
    <numerusform>{share} der Validierungsbilder werden richtig gelesen, {points:.1f} Punkte mehr als vor {epochs} Epochen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share} % are done.</source>
   <translation>{share} % sind fertig.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{title}:</source>
   <translation>{title}:</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/durations.py" />
   <source>{count} hour left</source>
   <comment>{count} hours left</comment>
   <translation>
    <numerusform>noch {count} Stunde</numerusform>
    <numerusform>noch {count} Stunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/durations.py" />
   <source>{count} minute left</source>
   <comment>{count} minutes left</comment>
   <translation>
    <numerusform>noch {count} Minute</numerusform>
    <numerusform>noch {count} Minuten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/durations.py" />
   <source>{count} second left</source>
   <comment>{count} seconds left</comment>
   <translation>
    <numerusform>noch {count} Sekunde</numerusform>
    <numerusform>noch {count} Sekunden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/durations.py" />
   <source>{hours} h left</source>
   <translation>noch {hours} h</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/durations.py" />
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/durations.py" />
   <source>{minutes} min left</source>
   <translation>noch {minutes} min</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/durations.py" />
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes} min {seconds} s</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/durations.py" />
   <source>{seconds:.1f} s</source>
   <translation>{seconds:.1f} s</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/durations.py" />
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/durations.py" />
   <source>{seconds} s left</source>
   <translation>noch {seconds} s</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Dead neurons.</source>
   <translation>Tote Neuronen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>It does not learn.</source>
   <translation>Es lernt nicht.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>It has finished learning.</source>
   <translation>Es hat ausgelernt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>It is getting worse.</source>
   <translation>Es wird schlechter.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>It overfits.</source>
   <translation>Überanpassung.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Its errors on training pictures still shrink, but on validation pictures they have grown since epoch {epoch}: it learns by heart.</source>
   <translation>Seine Fehler bei Trainingsbildern schrumpfen noch, bei Validierungsbildern wachsen sie seit Epoche {epoch}: Es lernt auswendig.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>No epoch after epoch {epoch} was better: there {share:.1f} % of the validation pictures were read right.</source>
   <translation>Keine Epoche nach Epoche {epoch} war besser: Dort wurden {share:.1f} % der Validierungsbilder richtig gelesen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Saturated neurons.</source>
   <translation>Gesättigte Neuronen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Start again with He weights</source>
   <translation>Neu starten mit He-Gewichten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Start again with ReLU</source>
   <translation>Neu starten mit ReLU</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Start again with Xavier weights</source>
   <translation>Neu starten mit Xavier-Gewichten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Start again with deformed pictures</source>
   <translation>Neu starten mit verformten Bildern</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Start again with dropout {dropout}</source>
   <translation>Neu starten mit Dropout {dropout}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Start again with no weight decay</source>
   <translation>Neu starten ohne Gewichtszerfall</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Stop and keep epoch {epoch}</source>
   <translation>Beenden und Epoche {epoch} behalten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>The dropout, {dropout:g}, is probably too strong.</source>
   <translation>Der Dropout, {dropout:g}, ist wahrscheinlich zu stark.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>The learning rate, {rate}, is probably too high.</source>
   <translation>Die Lernrate, {rate}, ist wahrscheinlich zu hoch.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>The learning rate, {rate}, is probably too low.</source>
   <translation>Die Lernrate, {rate}, ist wahrscheinlich zu niedrig.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>The learning rate, {rate}, may be too high.</source>
   <translation>Die Lernrate, {rate}, ist vielleicht zu hoch.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>The weight decay, {decay:g}, is probably too strong.</source>
   <translation>Der Gewichtszerfall, {decay:g}, ist wahrscheinlich zu stark.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>They were like this from the start, or soon after.</source>
   <translation>Sie waren von Anfang an so oder wurden es bald danach.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Through {layers} layers of sigmoids hardly any correction reaches the first.</source>
   <translation>Durch {layers} Schichten von Sigmoid-Neuronen erreicht kaum eine Korrektur die erste.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Validation fell from {best:.0f} to {now:.0f} %.</source>
   <translation>Die Validierung fiel von {best:.0f} auf {now:.0f} %.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Validation has stayed near {share:.0f} % for one epoch.</source>
   <comment>Validation has stayed near {share:.0f} % for {epochs} epochs.</comment>
   <translation>
    <numerusform>Die Validierung liegt seit einer Epoche bei etwa {share:.0f} %.</numerusform>
    <numerusform>Die Validierung liegt seit {epochs} Epochen bei etwa {share:.0f} %.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>{share:.0f} % of the hidden neurons are silent for every picture and cannot learn any more.</source>
   <translation>{share:.0f} % der verdeckten Neuronen schweigen bei jedem Bild und können nichts mehr lernen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>{share:.0f} % of the hidden neurons stand at an end of their {activation} for every picture and hardly learn.</source>
   <translation>{share:.0f} % der verdeckten Neuronen ({activation}) stehen bei jedem Bild an einem Ende ihrer Kurve und lernen kaum.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/measure.py" />
   <source>Accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/measure.py" />
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/remedies.py" />
   <source>Start again with {rate}</source>
   <translation>Neu starten mit {rate}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>Hidden layers</source>
   <translation>Verdeckte Schichten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>Mini-batch size</source>
   <translation>Mini-Batch-Größe</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>Write at least two values, separated by semicolons, such as {example}.</source>
   <translation>Mindestens zwei Werte eingeben, getrennt durch Semikolons, etwa {example}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>Write at most {count} values.</source>
   <translation>Höchstens {count} Werte eingeben.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>hidden layers</source>
   <translation>verdeckte Schichten</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>mini-batch size</source>
   <translation>Mini-Batch-Größe</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>{place} of {count}</source>
   <translation>{place} von {count}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>“{part}” is not clear. Write {example}, say.</source>
   <translation>„{part}“ ist nicht eindeutig. Schreiben Sie zum Beispiel {example}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>“{part}” may be two numbers: {problem}</source>
   <translation>„{part}“ können zwei Zahlen sein: {problem}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>“{part}”: {problem}</source>
   <translation>„{part}“: {problem}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/training_log.py" />
   <source>Drawing digits</source>
   <translation>Ziffern werden gezeichnet</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/training_log.py" />
   <source>Paused in epoch {epoch} of {epochs}</source>
   <translation>Angehalten in Epoche {epoch} von {epochs}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/training_log.py" />
   <source>Stopped in epoch {epoch}</source>
   <translation>Beendet in Epoche {epoch}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/training_log.py" />
   <source>{count:,} epoch in {time}</source>
   <comment>{count:,} epochs in {time}</comment>
   <translation>
    <numerusform>{count:,} Epoche in {time}</numerusform>
    <numerusform>{count:,} Epochen in {time}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/viewed_model.py" />
   <source>the network after epoch {epoch}</source>
   <translation>das Netz nach Epoche {epoch}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/viewed_model.py" />
   <source>the network after epoch {epoch} with {count} changed neuron</source>
   <comment>the network after epoch {epoch} with {count} changed neurons</comment>
   <translation>
    <numerusform>das Netz nach Epoche {epoch} mit {count} geänderten Neuron</numerusform>
    <numerusform>das Netz nach Epoche {epoch} mit {count} geänderten Neuronen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/viewed_model.py" />
   <source>the network before its training</source>
   <translation>das Netz vor seinem Training</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/viewed_model.py" />
   <source>the network before its training with {count} changed neuron</source>
   <comment>the network before its training with {count} changed neurons</comment>
   <translation>
    <numerusform>das Netz vor seinem Training mit {count} geänderten Neuron</numerusform>
    <numerusform>das Netz vor seinem Training mit {count} geänderten Neuronen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/viewed_model.py" />
   <source>the network with {count} changed neuron</source>
   <comment>the network with {count} changed neurons</comment>
   <translation>
    <numerusform>das Netz mit {count} geänderten Neuron</numerusform>
    <numerusform>das Netz mit {count} geänderten Neuronen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/viewed_model.py" />
   <source>{model} changed</source>
   <translation>{model} geändert</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/viewed_model.py" />
   <source>{model} epoch {epoch}</source>
   <translation>{model} Epoche {epoch}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/viewed_model.py" />
   <source>{model} epoch {epoch} changed</source>
   <translation>{model} Epoche {epoch} geändert</translation>
  </message>
  <message>
   <location filename="../../digitpad/atomic.py" />
   <source>it is a folder</source>
   <translation>es ist ein Ordner</translation>
  </message>
  <message>
   <location filename="../../digitpad/atomic.py" />
   <source>it is no ordinary file</source>
   <translation>es ist keine gewöhnliche Datei</translation>
  </message>
  <message>
   <location filename="../../digitpad/atomic.py" />
   <source>it is write-protected</source>
   <translation>sie ist schreibgeschützt</translation>
  </message>
  <message>
   <location filename="../../digitpad/atomic.py" />
   <source>it would replace the file that is read, so name another one</source>
   <translation>die gelesene Datei würde ersetzt; wählen Sie einen anderen Namen</translation>
  </message>
  <message>
   <location filename="../../digitpad/atomic.py" />
   <source>its symbolic links lead in a circle</source>
   <translation>symbolische Links führen im Kreis</translation>
  </message>
  <message>
   <location filename="../../digitpad/atomic.py" />
   <source>there is no folder {folder}</source>
   <translation>den Ordner {folder} gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/archive.py" />
   <source>what is packed in it is damaged</source>
   <translation>was darin gepackt ist, ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/archive.py" />
   <source>{path} cannot be unpacked: {reason}.</source>
   <translation>{path} lässt sich nicht entpacken: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/archive.py" />
   <source>{path} is too large to be unpacked here: unpack it, and open the folder.</source>
   <translation>{path} ist zu groß, um hier entpackt zu werden: Entpacken Sie die Datei, und öffnen Sie den Ordner.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/class_folders.py" />
   <source>The pictures of each class were taken together from {count} folders: {shown}.</source>
   <translation>Die Bilder jeder Klasse wurden aus {count} Ordnern zusammengenommen: {shown}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/class_folders.py" />
   <source>{folder} holds folders in folders ({shown}), and it is not clear which of them are the classes: put all pictures of a class into one folder.</source>
   <translation>{folder} enthält Ordner in Ordnern ({shown}), und es ist nicht klar, welche davon die Klassen sind: Legen Sie alle Bilder einer Klasse in einen Ordner.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/class_tables.py" />
   <source>The labels are the names of the files: {file} shows {label}.</source>
   <translation>Die Labels sind die Namen der Dateien: {file} zeigt {label}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/csv_file.py" />
   <source>{path} has an incomplete line, so its answers could not be numbered.</source>
   <comment>{path} has {count:,} incomplete lines, so its answers could not be numbered.</comment>
   <translation>
    <numerusform>{path} hat eine unvollständige Zeile; die Antworten ließen sich nicht nummerieren.</numerusform>
    <numerusform>{path} hat {count:,} unvollständige Zeilen; die Antworten ließen sich nicht nummerieren.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/csv_file.py" />
   <source>{path} has no labels: each line needs one before its pixels.</source>
   <translation>{path} enthält keine Labels: Jede Zeile braucht eines vor ihren Pixeln.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/csv_file.py" />
   <source>{path} is too large for a data file.</source>
   <translation>{path} ist zu groß für eine Datendatei.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/emnist.py" />
   <source>EMNIST's pictures lie on their side; they were turned upright.</source>
   <translation>Die Bilder von EMNIST liegen auf der Seite; sie wurden gedreht.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/emnist.py" />
   <source>{path} is no list of classes and their letters ({reason}).</source>
   <translation>{path} ist keine Liste von Klassen und ihren Buchstaben ({reason}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/emnist.py" />
   <source>{path} is no list of classes and their letters.</source>
   <translation>{path} ist keine Liste von Klassen und ihren Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/exposure.py" />
   <source>No pixel is greater than {greatest}: all were scaled so that this becomes 255.</source>
   <translation>Kein Pixel ist größer als {greatest}: Alle wurden so gestreckt, dass daraus 255 wird.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/exposure.py" />
   <source>Pictures that are dark on light ground were turned into light on dark, as the network learns them.</source>
   <translation>Bilder mit dunkler Schrift auf hellem Grund wurden umgekehrt, hell auf dunkel, wie das Netz sie lernt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/idx_files.py" />
   <source>{pictures} has no file of labels beside it that is named like it.</source>
   <translation>Neben {pictures} liegt keine Labeldatei mit passendem Namen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/idx_files.py" />
   <source>{pictures} holds no grey pictures of bytes.</source>
   <translation>{pictures} enthält keine Graustufenbilder aus Bytes.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/idx_files.py" />
   <source>{pictures} holds pictures of {size} pixels, which are no squares.</source>
   <translation>{pictures} enthält Bilder mit {size} Pixeln, die nicht quadratisch sind.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/idx_files.py" />
   <source>{place} holds no labels: each IDX file of pictures needs one of labels beside it.</source>
   <translation>{place} enthält keine Labels: Zu jeder IDX-Datei mit Bildern gehört eine mit Labels daneben.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/idx_files.py" />
   <source>{place} holds no pictures: each IDX file of pictures needs one of labels beside it.</source>
   <translation>{place} enthält keine Bilder: Zu jeder IDX-Datei mit Bildern gehört eine mit Labels daneben.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/idx_files.py" />
   <source>{place} holds several data sets ({first}, {second}): name one of its files, or keep each in a folder of its own.</source>
   <translation>{place} enthält mehrere Datensätze ({first}, {second}): Nennen Sie eine der Dateien, oder legen Sie jeden in einen eigenen Ordner.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/label_list.py" />
   <source>it is not in UTF-8</source>
   <translation>sie ist nicht in UTF-8</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/label_list.py" />
   <source>{file} names the pictures, but does not show which of its columns holds their labels: call that one "label" in the first line.</source>
   <translation>{file} nennt die Bilder, zeigt aber nicht, in welcher Spalte ihre Labels stehen: Nennen Sie diese in der ersten Zeile „label“.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/label_tables.py" />
   <source>{path} has several columns, and it is not clear which holds the labels: keep only that one.</source>
   <translation>{path} hat mehrere Spalten, und es ist nicht klar, welche die Labels enthält: Lassen Sie nur diese stehen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/loading.py" />
   <source>One table in the folder was not used: {shown}.</source>
   <comment>{count} tables in the folder were not used: {shown}.</comment>
   <translation>
    <numerusform>Eine Tabelle im Ordner wurde nicht verwendet: {shown}.</numerusform>
    <numerusform>{count} Tabellen im Ordner wurden nicht verwendet: {shown}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>There is no data file or folder {path}.</source>
   <translation>Eine Datendatei oder einen Ordner {path} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>piece of clothing</source>
   <translation>Kleidungsstück</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>pieces of clothing</source>
   <translation>Kleidungsstücke</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>{folder} holds no data set, but {name} is packed: unpack it, and open what was in it.</source>
   <translation>{folder} enthält keinen Datensatz, aber {name} ist gepackt: Entpacken Sie die Datei und öffnen Sie, was darin war.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>{folder} holds no data set: it needs IDX files, an .npz, a CSV, drawings in a .jsonl, or a folder of pictures for each class.</source>
   <translation>{folder} enthält keinen Datensatz: Nötig sind IDX-Dateien, eine .npz-Datei, eine CSV-Datei, Zeichnungen in einer .jsonl-Datei oder ein Ordner mit Bildern für jede Klasse.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>{path} holds no picture to learn from that has a label of one of the classes.</source>
   <translation>{path} enthält kein Bild zum Lernen, dessen Label zu einer der Klassen gehört.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>{path} holds too few pictures to learn from: it needs {least} at least, since some are held out to measure with.</source>
   <translation>{path} enthält zu wenige Bilder zum Lernen: Es braucht mindestens {least}, weil einige zum Messen zurückgehalten werden.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>{path} is empty: it holds no data set.</source>
   <translation>{path} ist leer: Darin ist kein Datensatz.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>{path} is no data file: name IDX files, an .npz, a CSV, drawings in a .jsonl, or a folder of pictures.</source>
   <translation>{path} ist keine Datendatei: Nennen Sie IDX-Dateien, eine .npz-Datei, eine CSV-Datei, Zeichnungen in einer .jsonl-Datei oder einen Ordner mit Bildern.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/naming.py" />
   <source>One picture has a label that is none of the classes and was left out.</source>
   <comment>{count:,} pictures have labels that are none of the classes and were left out.</comment>
   <translation>
    <numerusform>Ein Bild hat ein Label, das zu keiner Klasse gehört, und wurde ausgelassen.</numerusform>
    <numerusform>{count:,} Bilder haben Labels, die zu keiner Klasse gehören, und wurden ausgelassen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/naming.py" />
   <source>The classes are called as in {file}, in its order: {old} is {new}.</source>
   <translation>Die Klassen heißen wie in {file}, in der Reihenfolge dort: {old} ist {new}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/naming.py" />
   <source>The test pictures were left out: their labels are of another kind.</source>
   <translation>Die Testbilder wurden weggelassen: Ihre Labels sind von anderer Art.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/naming.py" />
   <source>The validation pictures were left out: their labels are of another kind.</source>
   <translation>Die Validierungsbilder wurden weggelassen: Ihre Labels sind von anderer Art.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/naming.py" />
   <source>{file} cannot be read as a list of names ({reason}).</source>
   <translation>{file} kann nicht als Liste von Namen gelesen werden ({reason}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/naming.py" />
   <source>{file} names other classes and was not used.</source>
   <translation>{file} nennt andere Klassen und wurde nicht verwendet.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/naming.py" />
   <source>{path} cannot be used: {reason}.</source>
   <translation>{path} kann nicht verwendet werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/naming.py" />
   <source>{path} holds labels up to {largest:,}: there are {fewest} to {most} classes.</source>
   <translation>{path} enthält Labels bis {largest:,}: Möglich sind {fewest} bis {most} Klassen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/naming.py" />
   <source>{path} holds no label that can be used.</source>
   <translation>{path} enthält kein verwendbares Label.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/no_data_set.py" />
   <source>{path} holds {kind} data, which digitpad does not read: save pictures and labels as .npz or CSV.</source>
   <translation>{path} enthält {kind}-Daten, die digitpad nicht liest: Speichern Sie Bilder und Labels als .npz oder CSV.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/no_data_set.py" />
   <source>{path} is a JSON list, which digitpad does not read: save pictures and labels as .npz or CSV, and drawings with a line for each.</source>
   <translation>{path} ist eine JSON-Liste, die digitpad nicht liest: Speichern Sie Bilder und Labels als .npz oder CSV, und Zeichnungen mit je einer Zeile.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/no_data_set.py" />
   <source>{path} is a Python pickle, which digitpad does not read, as it could run any program: save pictures and labels as .npz with numpy.</source>
   <translation>{path} ist eine Pickle-Datei von Python, die digitpad nicht liest, weil sie jedes Programm starten könnte: Speichern Sie Bilder und Labels mit NumPy als .npz.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/no_data_set.py" />
   <source>{path} is a model, not a data set.</source>
   <translation>{path} ist ein Modell, kein Datensatz.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/no_data_set.py" />
   <source>{path} is a single picture: a data set is a folder of them, with a folder in it for each class.</source>
   <translation>{path} ist ein einzelnes Bild: Ein Datensatz ist ein Ordner mit Bildern, mit einem Unterordner für jede Klasse.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/no_data_set.py" />
   <source>{path} is a spreadsheet: save it as CSV.</source>
   <translation>{path} ist eine Kalkulationstabelle: Speichern Sie sie als CSV.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/no_data_set.py" />
   <source>{path} is a web page, perhaps one to log in: download the data set again.</source>
   <translation>{path} ist eine Webseite, vielleicht eine zum Anmelden: Laden Sie den Datensatz noch einmal herunter.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/no_data_set.py" />
   <source>{path} is packed: unpack it, and open the folder or the file that was in it.</source>
   <translation>{path} ist gepackt: Entpacken Sie es, und öffnen Sie den Ordner oder die Datei, die darin war.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/no_data_set.py" />
   <source>{path} only says where Git LFS keeps the file: fetch that by `git lfs pull`.</source>
   <translation>{path} sagt nur, wo Git LFS die Datei aufbewahrt: Holen Sie sie mit `git lfs pull`.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>it is damaged</source>
   <translation>sie ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>no array</source>
   <translation>kein Array</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>one number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>{name} holds several arrays</source>
   <translation>{name} enthält mehrere Arrays</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>{path} cannot be read as a file of arrays ({reason}).</source>
   <translation>{path} kann nicht als Datei mit Arrays gelesen werden ({reason}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>{path} cannot be read as an array ({reason}).</source>
   <translation>{path} kann nicht als Array gelesen werden ({reason}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>{path} has no labels for its pictures: it holds {shown}.</source>
   <translation>{path} enthält keine Labels zu seinen Bildern, sondern {shown}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>{path} has no pictures for its labels: it holds {shown}.</source>
   <translation>{path} enthält keine Bilder zu seinen Labels, sondern {shown}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>{path} holds no pictures of 28 x 28 bytes, as Quick Draw's files do.</source>
   <translation>{path} enthält keine Bilder von 28 x 28 Bytes, wie sie die Dateien von Quick Draw haben.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>{path} holds pictures of {size}, which are no pictures in grey or colour.</source>
   <translation>{path} enthält Bilder von {size}, die weder Graustufen- noch Farbbilder sind.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>{path} is truncated: {amount:,} pictures are announced.</source>
   <translation>{path} ist abgeschnitten: {amount:,} Bilder sind angekündigt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>{path} needs arrays such as images and labels, or x_train and y_train, and holds {shown}.</source>
   <translation>{path} braucht Arrays wie images und labels oder x_train und y_train, enthält aber {shown}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/own_digits_file.py" />
   <source>Of each class the first {most:,} pictures were taken.</source>
   <translation>Von jeder Klasse wurden die ersten {most:,} Bilder genommen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/own_digits_file.py" />
   <source>One line of {name} is no drawing and was left out.</source>
   <comment>{count:,} lines of {name} are no drawings and were left out.</comment>
   <translation>
    <numerusform>Eine Zeile von {name} ist keine Zeichnung und wurde ausgelassen.</numerusform>
    <numerusform>{count:,} Zeilen von {name} sind keine Zeichnungen und wurden ausgelassen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/part_folders.py" />
   <source>{name} was left out. {reason}</source>
   <translation>{name} wurde ausgelassen. {reason}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>One file is no picture that can be read and was left out: {shown}.</source>
   <comment>{count} files are no pictures that can be read and were left out: {shown}.</comment>
   <translation>
    <numerusform>Eine Datei ist kein lesbares Bild und wurde ausgelassen: {shown}.</numerusform>
    <numerusform>{count} Dateien sind keine lesbaren Bilder und wurden ausgelassen: {shown}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>One folder cannot be looked into and was left out: {shown}.</source>
   <comment>{count} folders cannot be looked into and were left out: {shown}.</comment>
   <translation>
    <numerusform>Ein Ordner lässt sich nicht öffnen und wurde ausgelassen: {shown}.</numerusform>
    <numerusform>{count} Ordner lassen sich nicht öffnen und wurden ausgelassen: {shown}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>One folder has no pictures of its own and was left out: {shown}.</source>
   <comment>{count} folders have no pictures of their own and were left out: {shown}.</comment>
   <translation>
    <numerusform>Ein Ordner enthält selbst keine Bilder und wurde weggelassen: {shown}.</numerusform>
    <numerusform>{count} Ordner enthalten selbst keine Bilder und wurden weggelassen: {shown}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>Pictures of other sizes were fitted into 28 x 28 pixels.</source>
   <translation>Bilder anderer Größe wurden in 28 x 28 Pixel eingepasst.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>The labels stand in the names of the files: {file} shows {label}.</source>
   <translation>Die Labels stehen in den Dateinamen: {file} zeigt {label}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>The labels stand in {file}.</source>
   <translation>Die Labels stehen in {file}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>The labels stand in {file}; one picture that is not named there was left out.</source>
   <comment>The labels stand in {file}; {count:,} pictures that are not named there were left out.</comment>
   <translation>
    <numerusform>Die Labels stehen in {file}; ein Bild, das dort nicht genannt ist, wurde ausgelassen.</numerusform>
    <numerusform>Die Labels stehen in {file}; {count:,} Bilder, die dort nicht genannt sind, wurden ausgelassen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>The pictures in {name} are of other classes and were left out.</source>
   <translation>Die Bilder in {name} gehören zu anderen Klassen und wurden weggelassen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>{folder} holds no picture that can be read.</source>
   <translation>{folder} enthält kein lesbares Bild.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>{folder} holds pictures without labels: put those of each class into a folder of its own, or begin the name of each with its class, as in 7_001.png.</source>
   <translation>{folder} enthält Bilder ohne Labels: Legen Sie die jeder Klasse in einen eigenen Ordner, oder lassen Sie jeden Namen mit der Klasse beginnen, wie bei 7_001.png.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>{place} has a class with a name that is too long or cannot be shown ({name!r}).</source>
   <translation>{place} hat eine Klasse, deren Name zu lang oder nicht darstellbar ist ({name!r}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>{place} holds {amount} classes, more than the {most} that there may be.</source>
   <translation>{place} enthält {amount} Klassen, mehr als die {most} möglichen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>{place} needs at least {fewest} classes and holds one, {name}: a folder of pictures or a file for each.</source>
   <translation>{place} braucht mindestens {fewest} Klassen und enthält nur eine, {name}: für jede einen Ordner mit Bildern oder eine Datei.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>{place} needs at least {fewest} classes: a folder of pictures or a file for each.</source>
   <translation>{place} braucht mindestens {fewest} Klassen: für jede einen Ordner mit Bildern oder eine Datei.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/pixel_scale.py" />
   <source>Pixels from {low:.3g} to {high:.3g} were scaled so that these become 0 and 255.</source>
   <translation>Pixel von {low:.3g} bis {high:.3g} wurden so umgerechnet, dass daraus 0 und 255 werden.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/pixel_scale.py" />
   <source>{path} holds pixels that are neither from 0 to 1 nor whole numbers from 0 to 255.</source>
   <translation>{path} enthält Pixel, die weder zwischen 0 und 1 liegen noch ganze Zahlen von 0 bis 255 sind.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/pixel_scale.py" />
   <source>{path} holds pixels that are no numbers.</source>
   <translation>{path} enthält Pixel, die keine Zahlen sind.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/quick_draw.py" />
   <source>{path} holds one array: it needs one of labels beside it, as y.npy beside x.npy, or a file for each class.</source>
   <translation>{path} enthält ein einziges Array: Daneben fehlt eines mit den Labels, wie y.npy neben x.npy, oder eine Datei für jede Klasse.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>One line of {name} is incomplete and was left out.</source>
   <comment>{count:,} lines of {name} are incomplete and were left out.</comment>
   <translation>
    <numerusform>Eine Zeile von {name} ist unvollständig und wurde ausgelassen.</numerusform>
    <numerusform>{count:,} Zeilen von {name} sind unvollständig und wurden ausgelassen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>The pictures in {name} have no labels and were left out.</source>
   <translation>Die Bilder in {name} haben keine Labels und wurden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>{folder} holds several data sets ({first}, {second}): name one of them.</source>
   <translation>{folder} enthält mehrere Datensätze ({first}, {second}): Nennen Sie einen davon.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>{name} was left out: its labels are of another kind.</source>
   <translation>{name} wurde ausgelassen: Die Labels sind von anderer Art.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>{path} holds labels that are neither a row of numbers nor one-hot.</source>
   <translation>{path} enthält Labels, die weder eine Zahlenreihe noch one-hot sind.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>{path} holds labels that are no numbers.</source>
   <translation>{path} enthält Labels, die keine Zahlen sind.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>{path} holds more than {most:,} pictures: take a part of them.</source>
   <translation>{path} enthält mehr als {most:,} Bilder: Nehmen Sie einen Teil davon.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>{path} holds pictures of {height:,} x {width:,} pixels: make them {most:,} x {most:,} at most.</source>
   <translation>{path} enthält Bilder von {height:,} x {width:,} Pixeln: Verkleinern Sie sie auf höchstens {most:,} x {most:,}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>{path} holds pictures of {size}, not of 28 x 28.</source>
   <translation>{path} enthält Bilder von {size}, nicht von 28 x 28.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>{path} holds pictures without a pixel.</source>
   <translation>{path} enthält Bilder ohne ein Pixel.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>{path} needs one label for each picture (labels: {labels:,}, pictures: {pictures:,}).</source>
   <translation>{path} braucht ein Label für jedes Bild (Labels: {labels:,}, Bilder: {pictures:,}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/sparse_table.py" />
   <source>{name} does not say how large its pictures are: {side} x {side} pixels, counted from {first}, were assumed.</source>
   <translation>In {name} steht nicht, wie groß die Bilder sind: Angenommen wurden {side} x {side} Pixel, von {first} an gezählt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/splitting.py" />
   <source>There are no test {things}: {tested:,} of {total:,} was held out for testing.</source>
   <comment>There are no test {things}: {tested:,} of {total:,} were held out for testing.</comment>
   <translation>
    <numerusform>Es gibt keine Testdaten ({things}): {tested:,} von {total:,} wurde zum Testen zurückgehalten.</numerusform>
    <numerusform>Es gibt keine Testdaten ({things}): {tested:,} von {total:,} wurden zum Testen zurückgehalten.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/table_form.py" />
   <source>{path} does not show what divides its numbers: put a comma, a semicolon, a tab or a space between any two of them.</source>
   <translation>In {path} ist nicht zu erkennen, was die Zahlen trennt: Setzen Sie ein Komma, ein Semikolon, einen Tabulator oder ein Leerzeichen zwischen je zwei.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/table_form.py" />
   <source>{path} has empty fields: write 0 where a pixel is 0.</source>
   <translation>{path} hat leere Felder: Schreiben Sie 0, wo ein Pixel 0 ist.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/table_form.py" />
   <source>{path} holds no pictures: a line is a label and then the pixels of a square, such as 784 of them.</source>
   <translation>{path} enthält keine Bilder: Eine Zeile ist ein Label und danach die Pixel eines Quadrats, etwa 784.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/writing.py" />
   <source>The pictures could not be saved as {path}: {reason}.</source>
   <translation>Die Bilder konnten nicht als {path} gespeichert werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>The model could not be saved as {path}: {reason}.</source>
   <translation>Das Modell konnte nicht als {path} gespeichert werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>it holds no description of a network</source>
   <translation>sie enthält keine Beschreibung eines Netzes</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>its arrays do not fit its description ({names:.100})</source>
   <translation>ihre Arrays passen nicht zu ihrer Beschreibung ({names:.100})</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>its description is damaged</source>
   <translation>ihre Beschreibung ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>its format is version {found!r:.20}, and this program knows version {version}</source>
   <translation>ihr Format hat die Version {found!r:.20}, und dieses Programm kennt Version {version}</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>{name} has another shape or type than described</source>
   <translation>{name} hat eine andere Form oder einen anderen Typ als beschrieben</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>{name} holds numbers that are not finite</source>
   <translation>{name} enthält Zahlen, die nicht endlich sind</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>{path} is not a model file, or it is damaged.</source>
   <translation>{path} ist keine Modelldatei oder ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>{path} is not a model file: {reason}.</source>
   <translation>{path} ist keine Modelldatei: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>{path} is not a model that digitpad can open: {reason}.</source>
   <translation>{path} ist kein Modell, das digitpad öffnen kann: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>an array has an impossible shape</source>
   <translation>ein Array hat eine unmögliche Form</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>an array has more or fewer numbers than its shape</source>
   <translation>ein Array hat mehr oder weniger Zahlen, als seine Form sagt</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>an array has no bytes</source>
   <translation>ein Array hat keine Bytes</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>an array has no shape or no numbers</source>
   <translation>ein Array hat keine Form oder keine Zahlen</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>an array holds other things than numbers</source>
   <translation>ein Array enthält anderes als Zahlen</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>it asks for {wanted}</source>
   <translation>sie verlangt {wanted}</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>it changes functions</source>
   <translation>sie ändert Funktionen</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>it ends too early</source>
   <translation>sie endet zu früh</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>it is larger than such a file can be</source>
   <translation>sie ist größer, als eine solche Datei sein kann</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>it makes an array in a rare way</source>
   <translation>sie erzeugt ein Array auf eine seltene Weise</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>there is something in a name's place</source>
   <translation>an der Stelle eines Namens steht etwas anderes</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/augmentation.py" />
   <source>The deformation's {name} is 0 to {largest}.</source>
   <translation>Der Wert {name} der Verformung ist 0 bis {largest}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/drawings.py" />
   <source>{path} holds no drawings with labels: each line needs "label" and "strokes", or "word" and "drawing" as Quick Draw has them.</source>
   <translation>{path} enthält keine Zeichnungen mit Labels: Jede Zeile braucht "label" und "strokes", oder "word" und "drawing" wie bei Quick Draw.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/drawings.py" />
   <source>{path} is no file of drawings: {most:,} lines of it are none.</source>
   <translation>{path} ist keine Datei mit Zeichnungen: {most:,} ihrer Zeilen sind keine.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/drawings.py" />
   <source>{path}, line {number},</source>
   <translation>{path}, Zeile {number},</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/drawings.py" />
   <source>{where} has more than {strokes:,} strokes or {points:,} points.</source>
   <translation>{where} hat mehr als {strokes:,} Striche oder {points:,} Punkte.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/drawings.py" />
   <source>{where} has no label: it needs "label", a class's number or name, or null for none.</source>
   <translation>{where} hat kein Label: Nötig ist "label" mit Nummer oder Name einer Klasse oder null für keine.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/drawings.py" />
   <source>{where} holds coordinates that are no usable numbers.</source>
   <translation>{where} enthält Koordinaten, die keine brauchbaren Zahlen sind.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/drawings.py" />
   <source>{where} is no drawing of the form {form}.</source>
   <translation>{where} ist keine Zeichnung der Form {form}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/drawings.py" />
   <source>{where} is too long for a drawing.</source>
   <translation>{where} ist zu lang für eine Zeichnung.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is a HEIC picture, as some phones take them: save it as PNG or JPEG and open that.</source>
   <translation>{path} ist ein HEIC-Bild, wie manche Telefone sie aufnehmen: Speichern Sie es als PNG oder JPEG, und öffnen Sie das.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is a JPEG 2000 picture: save it as PNG or JPEG and open that.</source>
   <translation>{path} ist ein JPEG-2000-Bild: Speichern Sie es als PNG oder JPEG, und öffnen Sie das.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is a JPEG XL picture: save it as PNG or JPEG and open that.</source>
   <translation>{path} ist ein JPEG-XL-Bild: Speichern Sie es als PNG oder JPEG, und öffnen Sie das.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is a PDF document: save it as PNG or JPEG and open that.</source>
   <translation>{path} ist ein PDF-Dokument: Speichern Sie es als PNG oder JPEG, und öffnen Sie das.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is a Photoshop picture: save it as PNG or JPEG and open that.</source>
   <translation>{path} ist ein Photoshop-Bild: Speichern Sie es als PNG oder JPEG, und öffnen Sie das.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is a PostScript drawing: save it as PNG or JPEG and open that.</source>
   <translation>{path} ist eine PostScript-Zeichnung: Speichern Sie sie als PNG oder JPEG, und öffnen Sie das.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is a drawing in SVG: save it as PNG or JPEG and open that.</source>
   <translation>{path} ist eine SVG-Zeichnung: Speichern Sie sie als PNG oder JPEG, und öffnen Sie das.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is an AVIF picture: save it as PNG or JPEG and open that.</source>
   <translation>{path} ist ein AVIF-Bild: Speichern Sie es als PNG oder JPEG, und öffnen Sie das.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is an icon: save it as PNG or JPEG and open that.</source>
   <translation>{path} ist ein Symbol: Speichern Sie es als PNG oder JPEG, und öffnen Sie das.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is not a picture that can be read: PNG, JPEG, BMP, GIF, WebP, TIFF and PNM can.</source>
   <translation>{path} ist kein lesbares Bild: PNG, JPEG, BMP, GIF, WebP, TIFF und PNM lassen sich lesen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/idx_file.py" />
   <source>{path} cannot be read: it is truncated or damaged.</source>
   <translation>{path} kann nicht gelesen werden: Die Datei ist abgeschnitten oder beschädigt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/idx_file.py" />
   <source>{path} is not an IDX file of labels.</source>
   <translation>{path} ist keine IDX-Datei mit Labels.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/idx_file.py" />
   <source>{path} is not an IDX file of pictures.</source>
   <translation>{path} ist keine IDX-Datei mit Bildern.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/idx_file.py" />
   <source>{path} is not an IDX file.</source>
   <translation>{path} ist keine IDX-Datei.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/idx_file.py" />
   <source>{path} is truncated or damaged: {announced:,} bytes are announced, more are there.</source>
   <translation>{path} ist abgeschnitten oder beschädigt: {announced:,} Bytes sind angekündigt, mehr sind da.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/idx_file.py" />
   <source>{path} is truncated or damaged: {announced:,} bytes are announced, {there:,} are there.</source>
   <translation>{path} ist abgeschnitten oder beschädigt: {announced:,} Bytes sind angekündigt, {there:,} sind da.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/ink.py" />
   <source>The pen's radius and softness are 0.1 to 5 pixels.</source>
   <translation>Radius und Weichheit des Stifts sind 0,1 bis 5 Pixel.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>There is no data folder {source}; name a folder with the four MNIST files.</source>
   <translation>Den Datenordner {source} gibt es nicht; nennen Sie einen Ordner mit den vier MNIST-Dateien.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>there is something in an array's place</source>
   <translation>an der Stelle eines Arrays steht etwas anderes</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{folder} has neither {name} nor {name}.gz.</source>
   <translation>{folder} enthält weder {name} noch {name}.gz.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} cannot be read as a file of MNIST arrays ({reason}).</source>
   <translation>{path} kann nicht als Datei mit MNIST-Arrays gelesen werden ({reason}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} cannot be read as the book's data file ({reason}).</source>
   <translation>{path} kann nicht als Datendatei des Buchs gelesen werden ({reason}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} has no array {name}: it needs {wanted} and {last}, and holds {shown}.</source>
   <translation>{path} enthält kein Array {name}: Nötig sind {wanted} und {last}, da sind {shown}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} holds no digits.</source>
   <translation>{path} enthält keine Ziffern.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} holds over {most:,} digits.</source>
   <translation>{path} enthält über {most:,} Ziffern.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} holds pictures of {size}, not 28 x 28.</source>
   <translation>{path} enthält Bilder von {size}, nicht 28 x 28.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} holds something else than arrays, so it is not opened: {reason}.</source>
   <translation>{path} enthält anderes als Arrays und wird deshalb nicht geöffnet: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} holds something else than pairs of pictures and labels.</source>
   <translation>{path} enthält etwas anderes als Paare von Bildern und Labels.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} holds {pictures:,} pictures, but {labels:,} labels.</source>
   <translation>{path} enthält {pictures:,} Bilder, aber {labels:,} Labels.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} is too large for a file of MNIST arrays.</source>
   <translation>{path} ist zu groß für eine Datei mit MNIST-Arrays.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{place} cannot be used: {reason}.</source>
   <translation>{place} kann nicht verwendet werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{source} is no data file: name an .npz, the book's .pkl.gz or a folder of the MNIST files.</source>
   <translation>{source} ist keine Datendatei: Nennen Sie eine .npz-Datei, die .pkl.gz-Datei des Buchs oder einen Ordner mit den MNIST-Dateien.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/npz_file.py" />
   <source>an array holds Python objects: save numbers or texts</source>
   <translation>ein Array enthält Python-Objekte: Speichern Sie Zahlen oder Texte</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/npz_file.py" />
   <source>an array's header is damaged</source>
   <translation>der Kopf eines Arrays ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/npz_file.py" />
   <source>an array's header is damaged, or it does not hold numbers</source>
   <translation>der Kopf eines Arrays ist beschädigt, oder es enthält keine Zahlen</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/npz_file.py" />
   <source>it holds something else than arrays</source>
   <translation>sie enthält anderes als Arrays</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/npz_file.py" />
   <source>numpy knows no numbers of the type {code}</source>
   <translation>numpy kennt keine Zahlen vom Typ {code}</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/npz_file.py" />
   <source>{member} ends too early</source>
   <translation>{member} endet zu früh</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/npz_file.py" />
   <source>{member} holds more than its shape says</source>
   <translation>{member} enthält mehr, als seine Form sagt</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/own_digits.py" />
   <source>{path}, line {number}, has a label that is none of the classes {names}.</source>
   <translation>{path}, Zeile {number}, hat ein Label, das zu keiner der Klassen {names} gehört.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/own_digits.py" />
   <source>{path}, line {number}, holds no ink.</source>
   <translation>{path}, Zeile {number}, enthält keine Tinte.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/picture_file.py" />
   <source>{path} cannot be read as a picture: {reason}.</source>
   <translation>{path} kann nicht als Bild gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/picture_file.py" />
   <source>{path} is empty.</source>
   <translation>{path} ist leer.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/picture_file.py" />
   <source>{path} is not a picture: {reason}.</source>
   <translation>{path} ist kein Bild: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/picture_file.py" />
   <source>{path} is too large: save it with fewer pixels and open that.</source>
   <translation>{path} ist zu groß: Speichern Sie es mit weniger Pixeln, und öffnen Sie das.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/pixels.py" />
   <source>{path} holds labels other than the digits 0 to 9.</source>
   <translation>{path} enthält andere Labels als die Ziffern 0 bis 9.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/pixels.py" />
   <source>{path} holds labels that are no plain row of digits.</source>
   <translation>{path} enthält Labels, die keine einfache Reihe von Ziffern sind.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/pixels.py" />
   <source>{path} holds pictures that are no numbers.</source>
   <translation>{path} enthält Bilder, die keine Zahlen sind.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/pixels.py" />
   <source>{path} is too large: it holds more than {most:,} pictures.</source>
   <translation>{path} ist zu groß: Die Datei enthält mehr als {most:,} Bilder.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/reading.py" />
   <source>This picture holds more than digits; the part in the frame was read.</source>
   <translation>Dieses Bild enthält mehr als Ziffern; gelesen wurde der Teil im Rahmen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/rejection.py" />
   <source>It has an outline with parts inside it.</source>
   <translation>Es hat einen Umriss mit Teilen darin.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/rejection.py" />
   <source>It is almost filled.</source>
   <translation>Es ist fast ausgefüllt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/rejection.py" />
   <source>It is only a dot.</source>
   <translation>Es ist nur ein Punkt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/rejection.py" />
   <source>It is only a short dash.</source>
   <translation>Es ist nur ein kurzer Strich.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/rejection.py" />
   <source>Its lines cross too often.</source>
   <translation>Seine Linien kreuzen sich zu oft.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/rejection.py" />
   <source>No digit is shaped like this.</source>
   <translation>Keine Ziffer sieht so aus.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/rejection.py" />
   <source>The least evidence for a digit is a finite number.</source>
   <translation>Die Mindestevidenz für eine Ziffer ist eine endliche Zahl.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/rejection.py" />
   <source>The temperature is 0.01 to 100.</source>
   <translation>Die Temperatur ist 0,01 bis 100.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/robustness.py" />
   <source>Noise</source>
   <translation>Rauschen</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/robustness.py" />
   <source>Rotation</source>
   <translation>Drehung</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/robustness.py" />
   <source>Shift</source>
   <translation>Verschiebung</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/robustness.py" />
   <source>Stroke thickness</source>
   <translation>Strichstärke</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/teaching.py" />
   <source>The numbers of this network grow beyond all bounds when it is taught.</source>
   <translation>Die Zahlen dieses Netzes wachsen beim Lernen über jedes Maß hinaus.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;About digitpad</source>
   <translation>Ü&amp;ber digitpad</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Bundled networks</source>
   <translation>&amp;Mitgelieferte Netze</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Clear the pad</source>
   <translation>Zeichenfeld &amp;löschen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Dark</source>
   <translation>&amp;Dunkel</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Export network…</source>
   <translation>Netz &amp;exportieren…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Full screen</source>
   <translation>&amp;Vollbild</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Guide</source>
   <translation>&amp;Anleitung</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;High contrast</source>
   <translation>Hoher &amp;Kontrast</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Larger text</source>
   <translation>&amp;Größere Schrift</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Network</source>
   <translation>&amp;Netz</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;New network</source>
   <translation>&amp;Neues Netz</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Normal text</source>
   <translation>&amp;Normale Schrift</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Open network…</source>
   <translation>Netz ö&amp;ffnen…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Pause</source>
   <translation>&amp;Pause</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Redo</source>
   <translation>Wieder&amp;herstellen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Redo: {step}</source>
   <translation>Wieder&amp;herstellen: {step}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Report a problem…</source>
   <translation>&amp;Problem melden…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Save network</source>
   <translation>Netz &amp;speichern</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Start training</source>
   <translation>Training &amp;starten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Test digit</source>
   <translation>&amp;Testziffer</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Test picture</source>
   <translation>&amp;Testbild</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Theme</source>
   <translation>&amp;Farben</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Undo: {step}</source>
   <translation>&amp;Rückgängig: {step}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;What happens to the drawing…</source>
   <translation>&amp;Was mit der Zeichnung geschieht…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>As the s&amp;ystem</source>
   <translation>Wie das S&amp;ystem</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Copy as &amp;picture</source>
   <translation>Als Bild &amp;kopieren</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>E&amp;xport test data…</source>
   <translation>Test&amp;daten exportieren…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Go to the &amp;pad</source>
   <translation>Zum &amp;Zeichenfeld</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>L&amp;ight</source>
   <translation>H&amp;ell</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Lan&amp;guage</source>
   <translation>&amp;Sprache</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Leave full screen</source>
   <translation>Vollbild verlassen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>My &amp;digits…</source>
   <translation>Meine &amp;Ziffern…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>My &amp;drawings…</source>
   <translation>Meine &amp;Zeichnungen…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Open &amp;drawing or picture…</source>
   <translation>&amp;Zeichnung oder Bild öffnen…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Open &amp;recent</source>
   <translation>Zuletzt &amp;verwendet</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Open da&amp;ta…</source>
   <translation>Da&amp;ten öffnen…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>P&amp;aste picture</source>
   <translation>Bild &amp;einfügen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>R&amp;ead a part of the picture…</source>
   <translation>Nur einen Teil des B&amp;ildes lesen…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>S&amp;maller text</source>
   <translation>&amp;Kleinere Schrift</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>S&amp;top</source>
   <translation>St&amp;opp</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Save dra&amp;wing…</source>
   <translation>Zeichnung s&amp;peichern…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Save network &amp;as…</source>
   <translation>Netz speichern &amp;unter…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Say &amp;what it was…</source>
   <translation>Sa&amp;gen, was es war…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/app.py" />
   <source>The bundled networks are missing, so this one can only guess. Train it, or install digitpad again.</source>
   <translation>Die mitgelieferten Netze fehlen, deshalb kann dieses nur raten. Trainieren Sie es, oder installieren Sie digitpad neu.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/app.py" />
   <source>Your folder {place} cannot be written to ({reason}): if the program ends unexpectedly, a training is lost, and settings may not be remembered. Save each network as soon as it is trained.</source>
   <translation>In Ihren Ordner {place} kann nicht geschrieben werden ({reason}): Endet das Programm unerwartet, geht ein Training verloren, und Einstellungen werden vielleicht nicht gemerkt. Speichern Sie jedes Netz gleich nach dem Training.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/class_chooser.py" />
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/class_chooser.py" />
   <source>Type to filter</source>
   <translation>Tippen, um zu filtern</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/class_chooser.py" />
   <source>What was it?</source>
   <translation>Was war es?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>One picture or drawing lies on the pad at a time: of these it is {file}.</source>
   <translation>Auf dem Zeichenfeld liegt immer nur ein Bild oder eine Zeichnung: von diesen ist es {file}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>Open a picture or drawing</source>
   <translation>Bild oder Zeichnung öffnen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>Picture (*.png)</source>
   <translation>Bild (*.png)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>Pictures and drawings ({suffixes});;All files (*)</source>
   <translation>Bilder und Zeichnungen ({suffixes});;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>Save the drawing</source>
   <translation>Zeichnung speichern</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>Saved as {path}.</source>
   <translation>Gespeichert als {path}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>Strokes (*.json)</source>
   <translation>Striche (*.json)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>The drawing could not be saved to {path}: {reason}.</source>
   <translation>Die Zeichnung konnte nicht in {path} gespeichert werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>The dropped picture</source>
   <translation>Das hineingezogene Bild</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>The first drawing of {file} lies on the pad. To keep all of them as your own, press F8 and import the file.</source>
   <translation>Die erste Zeichnung von {file} liegt auf dem Zeichenfeld. Um alle als eigene zu behalten, drücken Sie F8 und importieren die Datei.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>The pasted picture</source>
   <translation>Das eingefügte Bild</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>There is no drawing in {file}.</source>
   <translation>In {file} ist keine Zeichnung.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>There is no picture on the clipboard.</source>
   <translation>In der Zwischenablage ist kein Bild.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>drawing</source>
   <translation>Zeichnung</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>{address:.100} is not on this computer: save it first, and open the file.</source>
   <translation>{address:.100} liegt nicht auf diesem Computer: Speichern Sie es zuerst, und öffnen Sie die Datei.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>{name} is empty.</source>
   <translation>{name} ist leer.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>{name} shows nothing to read: there is nothing like ink in it.</source>
   <translation>In {name} gibt es nichts zu lesen: Nichts darin sieht nach Tinte aus.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>{path} already exists: choose another name.</source>
   <translation>{path} gibt es schon: Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_pad.py" />
   <source>Drawing pad</source>
   <translation>Zeichenfeld</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_pad.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_pad.py" />
   <source>To be drawn on. Arrow keys move the pen, Space puts it down.</source>
   <translation>Zum Zeichnen. Die Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/frame_chooser.py" />
   <source>Draw a frame around what is to be read.</source>
   <translation>Einen Rahmen um das ziehen, was gelesen werden soll.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/frame_chooser.py" />
   <source>Part of the picture to read</source>
   <translation>Zu lesender Teil des Bildes</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/network_input.py" />
   <source>Press Enter to see how your drawing becomes this.</source>
   <translation>Die Eingabetaste zeigt, wie die Zeichnung dazu wird.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/network_input.py" />
   <source>What the network sees</source>
   <translation>Was das Netz sieht</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/network_input.py" />
   <source>Your drawing, centred and scaled to 28 x 28 as the training pictures are. Click to see how.</source>
   <translation>Ihre Zeichnung, zentriert und auf 28 x 28 skaliert wie die Trainingsbilder. Ein Klick zeigt, wie.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/number_boxes.py" />
   <source>Digits of the number</source>
   <translation>Ziffern der Zahl</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_painting.py" />
   <source>Draw a digit here</source>
   <translation>Hier eine Ziffer zeichnen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_painting.py" />
   <source>Draw here</source>
   <translation>Hier zeichnen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_painting.py" />
   <source>Drop to open</source>
   <translation>Loslassen zum Öffnen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_painting.py" />
   <source>with the mouse, a pen or a finger</source>
   <translation>mit Maus, Stift oder Finger</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_painting.py" />
   <source>{name}: its label says {label}</source>
   <translation>{name}: Das Label sagt {label}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_painting.py" />
   <source>{name}: {label}</source>
   <translation>{name}: {label}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/prediction_panel.py" />
   <source>Learn it…</source>
   <translation>Lernen …</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/prediction_panel.py" />
   <source>Open what you have said so far, to learn it</source>
   <translation>Öffnet, was Sie bisher gesagt haben, um es zu lernen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/prediction_panel.py" />
   <source>The answer appears here while you draw.</source>
   <translation>Die Antwort erscheint hier beim Zeichnen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/prediction_panel.py" />
   <source>The network sees</source>
   <translation>Das Netz sieht</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/probability_bars.py" />
   <source>Probability of each {thing}</source>
   <translation>Wahrscheinlichkeit jeder Klasse ({thing})</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>&amp;Forget what I said</source>
   <translation>&amp;Vergessen, was ich gesagt habe</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>&amp;It was…</source>
   <translation>&amp;Es war…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>Forget what it was</source>
   <translation>Vergessen, was es war</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>One digit &amp;more here</source>
   <translation>Hier eine Ziffer &amp;mehr</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>One digit f&amp;ewer here</source>
   <translation>Hier eine Ziffer &amp;weniger</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>Say otherwise</source>
   <translation>Etwas anderes sagen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>Say that it is {digit}</source>
   <translation>Sagen, dass es {digit} ist</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>Say what it is not</source>
   <translation>Sagen, was es nicht ist</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>You said {digit}</source>
   <translation>Sie haben {digit} gesagt</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps_window.py" />
   <source>What happens to your drawing</source>
   <translation>Was mit Ihrer Zeichnung geschieht</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Eraser</source>
   <translation>Radierer</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Eraser: wipe over strokes (E)</source>
   <translation>Radierer: über Striche wischen (E)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Medium</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Pen width</source>
   <translation>Stiftbreite</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Pen width: changes the look, not the answer ([ and ])</source>
   <translation>Stiftbreite: ändert das Aussehen, nicht die Antwort ([ und ])</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Put a random picture from the test set on the pad, with its label</source>
   <translation>Ein zufälliges Bild der Testdaten mit seinem Label auf das Zeichenfeld legen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Redo</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>The eraser wipes strokes: draw some first.</source>
   <translation>Der Radierer löscht Striche: Zeichnen Sie zuerst welche.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Thick</source>
   <translation>Dick</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Thin</source>
   <translation>Dünn</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Very thick</source>
   <translation>Sehr dick</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Wipe the pad (Esc on the pad)</source>
   <translation>Das Zeichenfeld löschen (Esc im Zeichenfeld)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/message_strip.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/message_strip.py" />
   <source>Close message</source>
   <translation>Meldung schließen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/mosaic.py" />
   <source>Hidden neurons</source>
   <translation>Verdeckte Neuronen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/number_fields.py" />
   <source>write at most {count} decimals.</source>
   <translation>schreiben Sie höchstens {count} Dezimalstellen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/number_fields.py" />
   <source>{label}: write a number from {smallest} to {largest:,.0f}, such as 0.5 or 1e-3.</source>
   <translation>{label}: Eine Zahl von {smallest} bis {largest:,.0f} eingeben, etwa 0,5 oder 1e-3.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/number_fields.py" />
   <source>{label}: write a whole number from {smallest:,} to {largest:,}.</source>
   <translation>{label}: Eine ganze Zahl von {smallest:,} bis {largest:,} eingeben.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/number_fields.py" />
   <source>{label}: {problem}</source>
   <translation>{label}: {problem}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>&amp;Don't save</source>
   <translation>&amp;Nicht speichern</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>&amp;End and save…</source>
   <translation>&amp;Beenden und speichern…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>&amp;Keep and go on next time</source>
   <translation>&amp;Aufbewahren und nächstes Mal weitermachen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>&amp;Replace it</source>
   <translation>&amp;Ersetzen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>&amp;Replace them</source>
   <translation>&amp;Ersetzen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>&amp;Save</source>
   <translation>&amp;Speichern</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>A training is under way. End it?</source>
   <translation>Ein Training läuft. Beenden?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>End &amp;without saving</source>
   <translation>Beenden &amp;ohne Speichern</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>It is paused while you decide. If you cancel, it goes on.</source>
   <translation>Solange Sie entscheiden, ist es angehalten. Bei „Abbrechen“ läuft es weiter.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>No epoch of it is kept on the disk yet to go on from next time.</source>
   <translation>Noch keine Epoche davon liegt auf dem Datenträger, von der es nächstes Mal weitergehen könnte.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>Save &amp;as…</source>
   <translation>Speichern &amp;unter…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>Save the &amp;latest</source>
   <translation>Das &amp;letzte speichern</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>Save the network you have trained?</source>
   <translation>Das trainierte Netz speichern?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>Save the one &amp;shown…</source>
   <translation>Das &amp;gezeigte speichern…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>The other one is not in the file.</source>
   <translation>Das andere ist nicht in der Datei.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>What it has learned stays in the list of runs, saved or not.</source>
   <translation>Was es gelernt hat, bleibt in der Liste der Läufe, gespeichert oder nicht.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>What it holds now would be lost.</source>
   <translation>Was jetzt darin steht, ginge verloren.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>You are looking at {seen}. Save that one, or the latest?</source>
   <translation>Sie sehen gerade {seen}. Soll dieses gespeichert werden oder das letzte?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>{file} and {other} already exist. Replace them?</source>
   <translation>{file} und {other} gibt es schon. Ersetzen?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>{name} is write-protected. Replace it all the same?</source>
   <translation>{name} ist schreibgeschützt. Trotzdem ersetzen?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>{name} was changed by another program or window after it was opened here. Replace it?</source>
   <translation>{name} wurde von einem anderen Programm oder Fenster geändert, nachdem es hier geöffnet wurde. Ersetzen?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/save_dialog.py" />
   <source>untitled</source>
   <translation>unbenannt</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/scroll_page.py" />
   <source>Scroll the page</source>
   <translation>Seite scrollen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/look/weight_picture.py" />
   <source>All zero</source>
   <translation>Alles null</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/look/weight_picture.py" />
   <source>Blue {low} to red {high}</source>
   <translation>Blau {low} bis Rot {high}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/look/weight_picture.py" />
   <source>Colour scale</source>
   <translation>Farbskala</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/main_window.py" />
   <source>&amp;Resume</source>
   <translation>&amp;Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/main_window.py" />
   <source>Draw a frame</source>
   <translation>Rahmen ziehen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/main_window.py" />
   <source>Guide</source>
   <translation>Anleitung</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/main_window.py" />
   <source>The run “{run}” is deleted.</source>
   <translation>Der Lauf „{run}“ ist gelöscht.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/digit_sheet.py" />
   <source>&amp;Delete</source>
   <translation>&amp;Löschen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/digit_sheet.py" />
   <source>It &amp;is…</source>
   <translation>Es &amp;ist…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/digit_sheet.py" />
   <source>{digit}, said on {date}</source>
   <translation>{digit}, gesagt am {date}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/guided_test_window.py" />
   <source>&amp;Back</source>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/guided_test_window.py" />
   <source>&amp;Clear</source>
   <translation>&amp;Löschen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/guided_test_window.py" />
   <source>&amp;Learn from them</source>
   <translation>Daraus &amp;lernen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/guided_test_window.py" />
   <source>&amp;Next</source>
   <translation>&amp;Weiter</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/guided_test_window.py" />
   <source>Clo&amp;se</source>
   <translation>S&amp;chließen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/guided_test_window.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/guided_test_window.py" />
   <source>Every one of them was read right.</source>
   <translation>Jede davon wurde richtig gelesen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>&amp;Back to the one before</source>
   <translation>&amp;Zurück zum vorherigen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>&amp;Keep the old one</source>
   <translation>Das alte &amp;behalten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>&amp;Learn my hand</source>
   <translation>Meine Handschrift &amp;lernen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>&amp;Stop</source>
   <translation>&amp;Stopp</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>&amp;Use it</source>
   <translation>&amp;Verwenden</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>How far the network has learned your hand</source>
   <translation>Wie weit das Netz Ihre Handschrift gelernt hat</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>Learn from each &amp;correction</source>
   <translation>Aus jeder &amp;Korrektur lernen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>Learn shortly after you have said what a drawing was</source>
   <translation>Kurz nachdem Sie gesagt haben, was eine Zeichnung war, daraus lernen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>The network from before answers again.</source>
   <translation>Das vorherige Netz antwortet wieder.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>The taught network answers now. Save it to keep it.</source>
   <translation>Jetzt antwortet das angelernte Netz. Speichern Sie es, um es zu behalten.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>after</source>
   <translation>nachher</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>before</source>
   <translation>vorher</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/lesson_curve.py" />
   <source>Cost</source>
   <translation>Kosten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/lesson_curve.py" />
   <source>Cost at each step</source>
   <translation>Kosten bei jedem Schritt</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/lesson_curve.py" />
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/lesson_curve.py" />
   <source>{first} at the start, {last} now</source>
   <translation>{first} am Anfang, {last} jetzt</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>&amp;Export…</source>
   <translation>&amp;Exportieren…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>&amp;Hand</source>
   <translation>&amp;Handschrift</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>&amp;Import…</source>
   <translation>&amp;Importieren…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Broken lines left out: {lines:,}.</source>
   <translation>Ausgelassene fehlerhafte Zeilen: {lines:,}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Do again what was taken back last</source>
   <translation>Wiederholt, was zuletzt zurückgenommen wurde</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Drawings (*.jsonl)</source>
   <translation>Zeichnungen (*.jsonl)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Export my drawings</source>
   <translation>Meine Zeichnungen exportieren</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Exported as {file} and {other}.</source>
   <translation>Exportiert als {file} und {other}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Exported as {file}.</source>
   <translation>Exportiert als {file}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Import drawings</source>
   <translation>Zeichnungen importieren</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Picture of all (*.png)</source>
   <translation>Bild von allen (*.png)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Pictures and labels as MNIST has them (*.idx3-ubyte)</source>
   <translation>Bilder und Labels wie bei MNIST (*.idx3-ubyte)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Table as Kaggle has it (*.csv)</source>
   <translation>Tabelle wie bei Kaggle (*.csv)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Take back what was done last with your drawings</source>
   <translation>Nimmt zurück, was mit Ihren Zeichnungen zuletzt geschah</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Whose drawings these are: type a new name to keep another hand apart</source>
   <translation>Wessen Zeichnungen das sind: Ein neuer Name hält eine weitere Handschrift getrennt</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Whose hand</source>
   <translation>Wessen Handschrift</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>drawings {hand}</source>
   <translation>Zeichnungen {hand}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>{count:,} drawing was added from {file}.</source>
   <comment>{count:,} drawings were added from {file}.</comment>
   <translation>
    <numerusform>{count:,} Zeichnung wurde aus {file} hinzugefügt.</numerusform>
    <numerusform>{count:,} Zeichnungen wurden aus {file} hinzugefügt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/page_list.py" />
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>Carry</source>
   <translation>Übertrag</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>Carry in</source>
   <translation>Übertrag</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>Circuit of the column</source>
   <translation>Schaltung der Spalte</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>Column {column} from the right: {a} plus {b} plus carry {c} is {sum}, carry {carry}</source>
   <translation>Spalte {column} von rechts: {a} plus {b} plus Übertrag {c} ist {sum}, Übertrag {carry}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>First</source>
   <translation>Erste</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>Second</source>
   <translation>Zweite</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>Sum</source>
   <translation>Summe</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>Sum in binary</source>
   <translation>Summe binär</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>This NAND: {sum}, so it answers {answer}.</source>
   <translation>Dieses NAND: {sum}, also antwortet es mit {answer}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>{count} NANDs, each a perceptron with weights −2, −2 and bias 3</source>
   <translation>{count} NANDs, jedes ein Perzeptron mit den Gewichten −2, −2 und Bias 3</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Answer of neuron {neuron} in layer {layer}: {value}</source>
   <translation>Antwort von Neuron {neuron} in Schicht {layer}: {value}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Cost {cost}</source>
   <translation>Kosten {cost}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Cost: {value}</source>
   <translation>Kosten: {value}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Error of neuron {neuron} in layer {layer}: {value}</source>
   <translation>Fehler von Neuron {neuron} in Schicht {layer}: {value}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Slope</source>
   <translation>Steigung</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Slope for the bias of neuron {neuron} in layer {layer}: {value}</source>
   <translation>Steigung für den Bias von Neuron {neuron} in Schicht {layer}: {value}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Slope for the weight from neuron {source} to neuron {neuron} in layer {layer}: {value}</source>
   <translation>Steigung für das Gewicht von Neuron {source} zu Neuron {neuron} in Schicht {layer}: {value}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Slopes of weights and biases</source>
   <translation>Steigungen von Gewichten und Biases</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Tiny network</source>
   <translation>Winziges Netz</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Weighted input of neuron {neuron} in layer {layer}: {value}</source>
   <translation>Gewichtete Eingabe von Neuron {neuron} in Schicht {layer}: {value}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>wanted
{target}</source>
   <translation>Soll
{target}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>{known} of {all} slopes known</source>
   <translation>{known} von {all} Steigungen bekannt</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>All numbers at once</source>
   <translation>Alle Zahlen auf einmal</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>Both ways agree.</source>
   <translation>Beide Wege stimmen überein.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>Change all weights and biases by the learning rate times their slopes</source>
   <translation>Alle Gewichte und Biases um Lernrate mal Steigung ändern</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>Learn</source>
   <translation>Lernen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>Other weights</source>
   <translation>Andere Gewichte</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>Start again with other weights and biases</source>
   <translation>Neu beginnen mit anderen Gewichten und Biases</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>Step of the backpropagation</source>
   <translation>Schritt der Backpropagation</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>Take the last number back</source>
   <translation>Die letzte Zahl zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>The next number</source>
   <translation>Die nächste Zahl</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>The right column is Network.backprop’s.</source>
   <translation>Die rechte Spalte kommt von Network.backprop.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>They differ by {gap}.</source>
   <translation>Sie unterscheiden sich um {gap}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>To the end</source>
   <translation>Zum Ende</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>{known} of {total}</source>
   <translation>{known} von {total}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>After {count:,} examples: One at a time: {one}, Ten at a time: {ten}, All at once: {all}</source>
   <translation>Nach {count:,} Beispielen: Einzeln: {one}, je zehn: {ten}, alle auf einmal: {all}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>All at once</source>
   <translation>Alle auf einmal</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>All three start from the same place and look at {count:,} examples each</source>
   <translation>Alle drei beginnen am selben Ort und sehen je {count:,} Beispiele an</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Bias</source>
   <translation>Bias</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Cost for the same work</source>
   <translation>Kosten bei gleicher Arbeit</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Draw new examples and go back to the start</source>
   <translation>Neue Beispiele ziehen und zum Anfang zurückgehen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Examples looked at</source>
   <translation>Gesehene Beispiele</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>One at a time</source>
   <translation>Einzeln</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Other examples</source>
   <translation>Andere Beispiele</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Race</source>
   <translation>Wettlauf</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Ten at a time</source>
   <translation>Je zehn</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Ways down the cost</source>
   <translation>Wege die Kosten hinab</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Weight</source>
   <translation>Gewicht</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>{name}: {count:,} step</source>
   <comment>{name}: {count:,} steps</comment>
   <translation>
    <numerusform>{name}: {count:,} Schritt</numerusform>
    <numerusform>{name}: {count:,} Schritte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/concepts_panel.py" />
   <source>An adder of NANDs</source>
   <translation>Ein Addierer aus NANDs</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/concepts_panel.py" />
   <source>Backpropagation</source>
   <translation>Backpropagation</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/concepts_panel.py" />
   <source>Gradient descent</source>
   <translation>Gradientenabstieg</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/concepts_panel.py" />
   <source>Ideas</source>
   <translation>Ideen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/concepts_panel.py" />
   <source>The cost function</source>
   <translation>Die Kostenfunktion</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/concepts_panel.py" />
   <source>The perceptron</source>
   <translation>Das Perzeptron</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/concepts_panel.py" />
   <source>The sigmoid neuron</source>
   <translation>Das Sigmoid-Neuron</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/concepts_panel.py" />
   <source>Why mini-batches</source>
   <translation>Warum Mini-Batches</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/controls.py" />
   <source>{name}, from {low} to {high}</source>
   <translation>{name}, von {low} bis {high}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/controls.py" />
   <source>{name}: {word}</source>
   <translation>{name}: {word}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/cost_view.py" />
   <source>Cost for each weight</source>
   <translation>Kosten für jedes Gewicht</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/cost_view.py" />
   <source>Example {place}: input {x}, answer {answer:.2f}, wanted {target:.2f}, squared gap {gap:.4f}</source>
   <translation>Beispiel {place}: Eingabe {x}, Antwort {answer:.2f}, Soll {target:.2f}, quadrierter Abstand {gap:.4f}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/cost_view.py" />
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/cost_view.py" />
   <source>Input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/cost_view.py" />
   <source>Put the six targets back where they were</source>
   <translation>Die sechs Sollwerte dahin zurücksetzen, wo sie waren</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/cost_view.py" />
   <source>Targets as before</source>
   <translation>Sollwerte wie vorher</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/cost_view.py" />
   <source>{cost:.4f} at weight {weight}</source>
   <translation>{cost:.4f} bei Gewicht {weight}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Away after {count} step: the steps are too long.</source>
   <comment>Away after {count} steps: the steps are too long.</comment>
   <translation>
    <numerusform>Entwischt nach {count} Schritt: Die Schritte sind zu lang.</numerusform>
    <numerusform>Entwischt nach {count} Schritten: Die Schritte sind zu lang.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Back to the start</source>
   <translation>Zurück zum Anfang</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Click the surface to start elsewhere.</source>
   <translation>In die Fläche klicken, um anderswo zu beginnen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Level ground after {count} step.</source>
   <comment>Level ground after {count} steps.</comment>
   <translation>
    <numerusform>Ebener Boden nach {count} Schritt.</numerusform>
    <numerusform>Ebener Boden nach {count} Schritten.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>One step against the gradient</source>
   <translation>Ein Schritt gegen den Gradienten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Roll</source>
   <translation>Rollen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Step after step, until the ground is level</source>
   <translation>Schritt für Schritt, bis der Boden eben ist</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Step {step}: v1 {v1}, v2 {v2}, cost {cost:.4f}</source>
   <translation>Schritt {step}: v1 {v1}, v2 {v2}, Kosten {cost:.4f}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Surface</source>
   <translation>Fläche</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Take all steps back</source>
   <translation>Alle Schritte zurücknehmen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>{count} step, cost {cost:.4f}</source>
   <comment>{count} steps, cost {cost:.4f}</comment>
   <translation>
    <numerusform>{count} Schritt, Kosten {cost:.4f}</numerusform>
    <numerusform>{count} Schritte, Kosten {cost:.4f}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>Answers to each pair of inputs: {answers}</source>
   <translation>Antworten auf jedes Paar von Eingaben: {answers}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>Input {index}</source>
   <translation>Eingabe {index}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>Inputs</source>
   <translation>Eingaben</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>Inputs as a plane</source>
   <translation>Eingaben als Ebene</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>Inputs {first} and {second}, with weights and bias {sum}, answer {answer}</source>
   <translation>Eingaben {first} und {second}, mit Gewichten und Bias {sum}, Antwort {answer}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>Perceptron</source>
   <translation>Perzeptron</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>Threshold {threshold}</source>
   <translation>Schwelle {threshold}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>Truth table</source>
   <translation>Wahrheitstabelle</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>Wanted</source>
   <translation>Soll</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>{row}: right</source>
   <translation>{row}: richtig</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>{row}: wrong</source>
   <translation>{row}: falsch</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_view.py" />
   <source>Gate</source>
   <translation>Gatter</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_view.py" />
   <source>It is a {gate}.</source>
   <translation>Das ist ein {gate}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_view.py" />
   <source>Weight 1</source>
   <translation>Gewicht 1</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_view.py" />
   <source>Weight 2</source>
   <translation>Gewicht 2</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_view.py" />
   <source>{right} of {all} answers right</source>
   <translation>{right} von {all} Antworten richtig</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/sigmoid_view.py" />
   <source>Answer for each weight</source>
   <translation>Antwort für jedes Gewicht</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/sigmoid_view.py" />
   <source>At weight {weight} the perceptron answers {jump:.0f}, the sigmoid neuron {answer:.3f}</source>
   <translation>Bei Gewicht {weight} antwortet das Perzeptron mit {jump:.0f}, das Sigmoid-Neuron mit {answer:.3f}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/sigmoid_view.py" />
   <source>Change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/sigmoid_view.py" />
   <source>Sigmoid neuron</source>
   <translation>Sigmoid-Neuron</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/sigmoid_view.py" />
   <source>Slope times change</source>
   <translation>Steigung × Änderung</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>Accuracy by confidence</source>
   <translation>Genauigkeit nach Konfidenz</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>Confidence</source>
   <translation>Konfidenz</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>Dashed: accuracy equals confidence. Under it the network is overconfident. Hollow: under 20 answers.</source>
   <translation>Gestrichelt: Genauigkeit gleich Konfidenz. Darunter überschätzt sich das Netz. Hohl: unter 20 Antworten.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>Expected calibration error</source>
   <translation>Erwarteter Kalibrierungsfehler</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>On average</source>
   <translation>Im Mittel</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>The distance between confidence and accuracy, averaged over all answers</source>
   <translation>Der Abstand zwischen Konfidenz und Genauigkeit, gemittelt über alle Antworten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>A file…</source>
   <translation>Eine Datei…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Below each: what it is, and what the other took it for.</source>
   <translation>Darunter steht, was es ist und wofür das andere Netz es hielt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Compare &amp;with</source>
   <translation>&amp;Vergleichen mit</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Compare with</source>
   <translation>Vergleichen mit</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Compare with a network</source>
   <translation>Mit einem Netz vergleichen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Pictures that only the other network reads</source>
   <translation>Bilder, die nur das andere Netz richtig liest</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Pictures that only this network reads</source>
   <translation>Bilder, die nur dieses Netz richtig liest</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Press Evaluate to read the same {digits} with both networks.</source>
   <translation>Auf „Auswerten“ klicken, um mit beiden Netzen dasselbe zu lesen: {digits}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>The network to compare with</source>
   <translation>Das Netz, mit dem verglichen wird</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>The other network</source>
   <translation>Das andere Netz</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>This network</source>
   <translation>Dieses Netz</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>read right, {mistakes} wrong</source>
   <translation>richtig gelesen, {mistakes} falsch</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/confusion_matrix.py" />
   <source>Confusion matrix</source>
   <translation>Konfusionsmatrix</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/confusion_matrix.py" />
   <source>Read as {name}, precision {share}</source>
   <translation>Gelesen als {name}, Präzision {share}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/confusion_matrix.py" />
   <source>{name} written, recall {share}</source>
   <translation>Geschrieben {name}, Trefferquote {share}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Calibration</source>
   <translation>Kalibrierung</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Compare</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Mistakes</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Robustness</source>
   <translation>Robustheit</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>This network beside another one</source>
   <translation>Dieses Netz neben einem anderen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>What rotation, shift, noise and thicker or thinner strokes do</source>
   <translation>Was Drehung, Verschiebung, Rauschen und dickere oder dünnere Striche bewirken</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Whether its confidence equals its accuracy</source>
   <translation>Ob seine Konfidenz seiner Genauigkeit entspricht</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Which classes are taken for which</source>
   <translation>Welche Klassen für welche gehalten werden</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluator.py" />
   <source>The evaluation stopped because of a fault in the program.</source>
   <translation>Die Auswertung brach wegen eines Programmfehlers ab.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluator.py" />
   <source>There is not enough memory for so many pictures.</source>
   <translation>Für so viele Bilder reicht der Speicher nicht.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Below each: what it is, and what it was read as. Click one to lay it on the pad.</source>
   <translation>Darunter steht, was es ist und als was es gelesen wurde. Ein Klick auf ein Bild legt es auf das Zeichenfeld.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>By number</source>
   <translation>Nach Nummer</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Click a cell of the matrix to see the pictures that it counts.</source>
   <translation>Ein Klick auf eine Zelle der Matrix zeigt die Bilder, die sie zählt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Its confidence stands below each. Click one to lay it on the pad.</source>
   <translation>Unter jedem Bild steht die Konfidenz. Ein Klick legt es auf das Zeichenfeld.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Least confident first</source>
   <translation>Unsicherste zuerst</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Most confident first</source>
   <translation>Sicherste zuerst</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Show the mistakes of all cells again</source>
   <translation>Wieder die Fehler aller Zellen zeigen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Which pictures come first</source>
   <translation>Welche Bilder zuerst kommen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>As they were drawn</source>
   <translation>Wie sie gezeichnet wurden</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Below each step: one of them, as the network sees it.</source>
   <translation>Unter jeder Stufe: ein Beispiel, wie das Netz es sieht.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Moved by {pixels:g} pixel</source>
   <comment>Moved by {pixels:g} pixels</comment>
   <translation>
    <numerusform>Um {pixels:g} Pixel verschoben</numerusform>
    <numerusform>Um {pixels:g} Pixel verschoben</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Moved, in pixels</source>
   <translation>Verschiebung, in Pixeln</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>No noise</source>
   <translation>Kein Rauschen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Noise, in percent of full ink</source>
   <translation>Rauschen, in % voller Tinte</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Not moved</source>
   <translation>Nicht verschoben</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Not turned</source>
   <translation>Nicht gedreht</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Press Evaluate to disturb {count:,} of the {digits} more and more. It takes a few seconds.</source>
   <translation>Auf „Auswerten“ klicken, um {count:,} {digits} immer stärker zu stören. Das dauert einige Sekunden.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Strokes thicker, in pixels</source>
   <translation>Striche dicker, in Pixeln</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Turned by {degrees:g}° anticlockwise</source>
   <translation>Um {degrees:g}° gegen den Uhrzeigersinn gedreht</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Turned by {degrees:g}° clockwise</source>
   <translation>Um {degrees:g}° im Uhrzeigersinn gedreht</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Turned clockwise, in degrees</source>
   <translation>Im Uhrzeigersinn, in Grad</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Turning, moving, redrawing and reading pictures…</source>
   <translation>Bilder werden gedreht, verschoben, neu gezeichnet und gelesen…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>{count:,} picture, disturbed more and more.</source>
   <comment>{count:,} pictures, disturbed more and more.</comment>
   <translation>
    <numerusform>{count:,} Bild, immer stärker gestört.</numerusform>
    <numerusform>{count:,} Bilder, immer stärker gestört.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>{pixels:g} pixel thicker</source>
   <comment>{pixels:g} pixels thicker</comment>
   <translation>
    <numerusform>{pixels:g} Pixel dicker</numerusform>
    <numerusform>{pixels:g} Pixel dicker</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>{pixels:g} pixel thinner</source>
   <comment>{pixels:g} pixels thinner</comment>
   <translation>
    <numerusform>{pixels:g} Pixel dünner</numerusform>
    <numerusform>{pixels:g} Pixel dünner</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>{share} noise</source>
   <translation>{share} Rauschen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>{share} read right</source>
   <translation>{share} richtig gelesen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>End here. What is shown stays.</source>
   <translation>Hier beenden. Was gezeigt wird, bleibt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>Evaluation progress</source>
   <translation>Fortschritt der Auswertung</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>State of the evaluation</source>
   <translation>Stand der Auswertung</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>Stop evaluation</source>
   <translation>Auswertung beenden</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>What went wrong</source>
   <translation>Was schiefging</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>{share:.0f} percent</source>
   <translation>{share:.0f} Prozent</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>&amp;Data</source>
   <translation>Da&amp;ten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>A folder of data</source>
   <translation>Ein Ordner mit Daten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>A folder with a data set: IDX files, npz, tables, drawings with labels, or a folder for each class</source>
   <translation>Ein Ordner mit einem Datensatz: IDX-Dateien, npz, Tabellen, Zeichnungen mit Labels oder ein Ordner für jede Klasse</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>Accuracy at 85 to 95 % confidence</source>
   <translation>Bei 85 bis 95 % Konfidenz richtig</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>My own data…</source>
   <translation>Eigene Daten…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>Read all these pictures with the present network</source>
   <translation>Alle diese Bilder mit dem jetzigen Netz lesen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>Which pictures the network is to read</source>
   <translation>Welche Bilder das Netz lesen soll</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/flow/flow_diagram.py" />
   <source>Arrow keys go from neuron to neuron.</source>
   <translation>Die Pfeiltasten gehen von Neuron zu Neuron.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/flow/flow_diagram.py" />
   <source>Flow of the ink through the network</source>
   <translation>Fluss der Tinte durch das Netz</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/flow/flow_painting.py" />
   <source>Draw something to see it flow through the network.</source>
   <translation>Etwas zeichnen, um es durch das Netz fließen zu sehen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/flow/flow_view.py" />
   <source>The brighter, the more active. A red line raises what it leads to, a dashed blue one lowers it, by weight times activation; of each step, the {lines} strongest are drawn. Point at a neuron to see its own.</source>
   <translation>Je heller, desto aktiver. Eine rote Linie hebt, wohin sie führt, eine gestrichelte blaue senkt es, um Gewicht mal Aktivierung; gezeichnet sind von jedem Schritt die {lines} stärksten. Zeigen Sie auf ein Neuron, um seine eigenen zu sehen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/flow/flow_view.py" />
   <source>The darker, the more active. A red line raises what it leads to, a dashed blue one lowers it, by weight times activation; of each step, the {lines} strongest are drawn. Point at a neuron to see its own.</source>
   <translation>Je dunkler, desto aktiver. Eine rote Linie hebt, wohin sie führt, eine gestrichelte blaue senkt es, um Gewicht mal Aktivierung; gezeichnet sind von jedem Schritt die {lines} stärksten. Zeigen Sie auf ein Neuron, um seine eigenen zu sehen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>&amp;Layer</source>
   <translation>&amp;Schicht</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>&amp;Mistakes only</source>
   <translation>Nur &amp;Fehler</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Computing the map…</source>
   <translation>Die Karte wird berechnet…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Hidden layer {layer}, {count:,} neuron</source>
   <comment>Hidden layer {layer}, {count:,} neurons</comment>
   <translation>
    <numerusform>Verdeckte Schicht {layer}, {count:,} Neuron</numerusform>
    <numerusform>Verdeckte Schicht {layer}, {count:,} Neuronen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>In the rectangle: {digits}. Ctrl+drag selects another one, Esc clears it.</source>
   <translation>Im Rechteck: {digits}. Strg und Ziehen wählt ein anderes, Esc hebt es auf.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Input, {count} pixels</source>
   <translation>Eingabe, {count} Pixel</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Layer</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Leave out what was read right</source>
   <translation>Das richtig Gelesene weglassen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Only digit {digit}</source>
   <translation>Nur Ziffer {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Only these digits</source>
   <translation>Nur diese Ziffern</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Output layer, weighted inputs</source>
   <translation>Ausgabeschicht, gewichtete Eingaben</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Output layer, {count} neurons</source>
   <translation>Ausgabeschicht, {count} Neuronen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Pictures that look alike to this layer lie close together. The two directions are those in which its answers differ most; they hold {share} of the variance. The few pictures farthest out are moved in to the edge. Ctrl+drag counts the pictures in a rectangle.</source>
   <translation>Bilder, auf die diese Schicht ähnlich antwortet, liegen nah beieinander. Die zwei Richtungen sind die, in denen sich ihre Antworten am meisten unterscheiden; sie enthalten {share} der Varianz. Die wenigen Bilder ganz außen sind an den Rand gerückt. Strg und Ziehen zählt die Bilder in einem Rechteck.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Put the {digit}s before the others</source>
   <translation>{digit} vor die anderen legen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>The layer whose answers the map shows</source>
   <translation>Die Schicht, deren Antworten die Karte zeigt</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>This layer answers the same to every picture: all of them lie in one place.</source>
   <translation>Diese Schicht antwortet auf jedes Bild gleich: Alle liegen an einer Stelle.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/deep_section.py" />
   <source>A step has no slope to climb, so there is no way to find one.</source>
   <translation>Eine Stufe hat keine Steigung, die man hinaufsteigen könnte; deshalb lässt sich keines finden.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/deep_section.py" />
   <source>Found by climbing uphill from faint noise, with a soft pen and no more ink than a drawing holds. The neuron's weighted input for it: {sum}.</source>
   <translation>Gefunden durch Bergaufsteigen aus schwachem Rauschen, mit weichem Stift und nicht mehr Tinte, als eine Zeichnung hat. Die gewichtete Eingabe des Neurons dafür: {sum}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/deep_section.py" />
   <source>Its strongest inputs</source>
   <translation>Seine stärksten Eingaben</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/deep_section.py" />
   <source>Picture that excites it most</source>
   <translation>Bild, das es am meisten erregt</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/deep_section.py" />
   <source>Strongest inputs</source>
   <translation>Stärkste Eingaben</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/deep_section.py" />
   <source>{name}, weight {weight}. Click to look closer.</source>
   <translation>{name}, Gewicht {weight}. Klicken, um es genauer anzusehen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Draw something to see.</source>
   <translation>Zum Ansehen etwas zeichnen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Filled: now. Line: at the start.</source>
   <translation>Gefüllt: jetzt. Linie: am Anfang.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Finds in your drawing</source>
   <translation>Findet in Ihrer Zeichnung</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Finds, up to ±{limit}</source>
   <translation>Findet, bis ±{limit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Its activation is the answer for {name}.</source>
   <translation>Seine Aktivierung ist die Antwort für {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Its vote for each class</source>
   <translation>Seine Stimme für jede Klasse</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Its weights</source>
   <translation>Seine Gewichte</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Larger</source>
   <translation>Größer</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Looking through the test pictures.</source>
   <translation>Die Testbilder werden durchgesehen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Looks for</source>
   <translation>Sucht nach</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Next neuron</source>
   <translation>Nächstes Neuron</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Previous neuron</source>
   <translation>Voriges Neuron</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Show the neuron larger</source>
   <translation>Das Neuron größer zeigen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Show what it looks for in a window: zoom, read weights, change the colours</source>
   <translation>In einem Fenster zeigen, wonach es sucht: zoomen, Gewichte ablesen, Farben ändern</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Test pictures that excite it most</source>
   <translation>Testbilder, die es am meisten erregen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/strength_row.py" />
   <source>Nothing of what it finds is passed on (Space in the mosaic)</source>
   <translation>Nichts von dem, was es findet, wird weitergegeben (Leertaste im Mosaik)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/strength_row.py" />
   <source>Strength</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/strength_row.py" />
   <source>Switch &amp;off</source>
   <translation>A&amp;usschalten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/strength_row.py" />
   <source>Switch it off or scale it, and see what depends on it.</source>
   <translation>Ausschalten oder skalieren, und sehen, was davon abhängt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/strength_row.py" />
   <source>Switch off</source>
   <translation>Ausschalten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/strength_row.py" />
   <source>What it passes on is multiplied by this. 100 % is what was learned.</source>
   <translation>Was es weitergibt, wird damit multipliziert. 100 % ist das Gelernte.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/sum_row.py" />
   <source>Activation</source>
   <translation>Aktivierung</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/sum_row.py" />
   <source>Ink</source>
   <translation>Tinte</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/neurons/sum_row.py" />
   <source>Weights times activations, added up over the {count:,} neuron before</source>
   <comment>Weights times activations, added up over the {count:,} neurons before</comment>
   <translation>
    <numerusform>Gewichte mal Aktivierungen, summiert über das {count:,} Neuron davor</numerusform>
    <numerusform>Gewichte mal Aktivierungen, summiert über die {count:,} Neuronen davor</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/neurons/sum_row.py" />
   <source>Weights times ink, added up over the {count:,} pixel</source>
   <comment>Weights times ink, added up over the {count:,} pixels</comment>
   <translation>
    <numerusform>Gewichte mal Tinte, summiert über das {count:,} Pixel</numerusform>
    <numerusform>Gewichte mal Tinte, summiert über die {count:,} Pixel</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/sum_row.py" />
   <source>What the neuron adds to the ink before it answers</source>
   <translation>Was das Neuron zur Tinte addiert, bevor es antwortet</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/sum_row.py" />
   <source>What the neuron passes on for this drawing</source>
   <translation>Was das Neuron für diese Zeichnung weitergibt</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/switch_step.py" />
   <source>Neuron {number} at {share:.0f} percent</source>
   <translation>Neuron {number} auf {share:.0f} Prozent</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/switch_step.py" />
   <source>Switch neuron {number} off</source>
   <translation>Neuron {number} ausschalten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/switch_step.py" />
   <source>Switch neuron {number} on</source>
   <translation>Neuron {number} einschalten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/tiles.py" />
   <source>How large each neuron is shown; at the left end all at once. Ctrl+wheel does the same.</source>
   <translation>Wie groß jedes Neuron gezeigt wird; ganz links alle auf einmal. Strg+Mausrad tut dasselbe.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/tiles.py" />
   <source>Scroll the neurons</source>
   <translation>Neuronen scrollen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/tiles.py" />
   <source>Tile si&amp;ze</source>
   <translation>&amp;Größe</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/tiles.py" />
   <source>Tile size</source>
   <translation>Kachelgröße</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/tiles.py" />
   <source>{first:,} to {last:,} of {total:,}</source>
   <translation>{first:,}–{last:,} von {total:,}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/timeline.py" />
   <source>&amp;Timeline</source>
   <translation>&amp;Zeitleiste</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/timeline.py" />
   <source>Back through the epochs of the training: mosaic, curve and answer follow</source>
   <translation>Zurück durch die Epochen des Trainings: Mosaik, Kurve und Antwort folgen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/timeline.py" />
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/timeline.py" />
   <source>Keep this epoch</source>
   <translation>Diese Epoche behalten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/timeline.py" />
   <source>Play the timeline</source>
   <translation>Die Zeitleiste abspielen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/timeline.py" />
   <source>Play the training from here, or from its beginning, epoch by epoch</source>
   <translation>Das Training von hier oder von seinem Anfang an Epoche für Epoche abspielen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/timeline.py" />
   <source>Timeline</source>
   <translation>Zeitleiste</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/timeline.py" />
   <source>Train, then go back in time here.</source>
   <translation>Erst trainieren.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/view_fields.py" />
   <source>Output layer</source>
   <translation>Ausgabeschicht</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/view_fields.py" />
   <source>Sho&amp;w</source>
   <translation>Z&amp;eigen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/view_fields.py" />
   <source>Sort &amp;by</source>
   <translation>Sort&amp;ieren nach</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/view_fields.py" />
   <source>The layer whose neurons are shown</source>
   <translation>Die Schicht, deren Neuronen gezeigt werden</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/view_fields.py" />
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/view_fields.py" />
   <source>What it learned</source>
   <translation>Das Gelernte</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/view_fields.py" />
   <source>What it learned is the weights minus the random ones it began with.</source>
   <translation>Das Gelernte sind die Gewichte minus die zufälligen, mit denen es begann.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/view_fields.py" />
   <source>Which neurons come first</source>
   <translation>Welche Neuronen zuerst kommen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/vote_bars.py" />
   <source>Its vote for {name}: {vote}</source>
   <translation>Seine Stimme für {name}: {vote}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/vote_bars.py" />
   <source>Votes of the neuron</source>
   <translation>Stimmen des Neurons</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/weights_view.py" />
   <source>Reading the test pictures again.</source>
   <translation>Die Testbilder werden noch einmal gelesen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curve_tools.py" />
   <source>Both</source>
   <translation>Beide</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curve_tools.py" />
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curve_tools.py" />
   <source>Mini-batches</source>
   <translation>Mini-Batches</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curve_tools.py" />
   <source>Show accuracy and loss one above the other</source>
   <translation>Genauigkeit und Verlust übereinander zeigen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curve_tools.py" />
   <source>Show the accuracy of each epoch</source>
   <translation>Die Genauigkeit jeder Epoche zeigen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curve_tools.py" />
   <source>Show the loss of each epoch</source>
   <translation>Den Verlust jeder Epoche zeigen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curve_tools.py" />
   <source>Smooth the line of the mini-batches</source>
   <translation>Die Linie der Mini-Batches glätten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curve_tools.py" />
   <source>Smoothing of the mini-batches' line</source>
   <translation>Glättung der Linie der Mini-Batches</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curve_tools.py" />
   <source>Write the curves into a file</source>
   <translation>Die Kurven in eine Datei schreiben</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curves.py" />
   <source>No run is ticked in the list.</source>
   <translation>In der Liste ist kein Lauf angekreuzt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curves.py" />
   <source>{run}, mini-batches</source>
   <translation>{run}, Mini-Batches</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curves.py" />
   <source>{run}, training</source>
   <translation>{run}, Training</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curves.py" />
   <source>{run}, validation: {settings}</source>
   <translation>{run}, Validierung: {settings}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>All files ({kinds})</source>
   <translation>Alle Dateien ({kinds})</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>Data ({kinds})</source>
   <translation>Daten ({kinds})</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>Of these files {file} is opened: to open several as one data set, drop their folder.</source>
   <translation>Von diesen Dateien wird {file} geöffnet: Um mehrere als einen Datensatz zu öffnen, ziehen Sie ihren Ordner hierher.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>Open data file</source>
   <translation>Datendatei öffnen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>Open data file…</source>
   <translation>Datendatei öffnen…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>Open data folder</source>
   <translation>Datenordner öffnen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>Open data folder…</source>
   <translation>Datenordner öffnen…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>Reading {file}…</source>
   <translation>{file} wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>Stop the training first: then another data set can be opened.</source>
   <translation>Beenden Sie zuerst das Training: Dann lässt sich ein anderer Datensatz öffnen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>The data to train and test with. Open your own: IDX, npz, CSV, pictures in folders, Quick Draw</source>
   <translation>Woraus gelernt und womit getestet wird. Eigene öffnen: IDX, npz, CSV, Bilder in Ordnern, Quick Draw</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>There is not enough memory for {file}.</source>
   <translation>Für {file} reicht der Speicher nicht.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_preview.py" />
   <source>&amp;Use this data</source>
   <translation>Diese Daten &amp;verwenden</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_preview.py" />
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_preview.py" />
   <source>Classes of the data set</source>
   <translation>Klassen des Datensatzes</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_preview.py" />
   <source>Data: {name}</source>
   <translation>Daten: {name}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_preview.py" />
   <source>The names of the classes can be changed in the table.</source>
   <translation>Die Namen der Klassen lassen sich in der Tabelle ändern.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_preview.py" />
   <source>What only suits handwritten digits is left out: drawn digits, deformations, and refusing what is no digit.</source>
   <translation>Was für handgeschriebene Ziffern gemacht ist, entfällt: gezeichnete Ziffern, Verformungen, das Ablehnen von anderem.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/train/data_preview.py" />
   <source>{count} example of {name}</source>
   <comment>{count} examples of {name}</comment>
   <translation>
    <numerusform>{count} Beispiel von {name}</numerusform>
    <numerusform>{count} Beispiele von {name}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_preview.py" />
   <source>{training:,} for training, {validation:,} for validation, {test:,} for testing</source>
   <translation>{training:,} zum Lernen, {validation:,} zum Auswählen, {test:,} zum Testen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/fields.py" />
   <source>What you set in the fields yourself.</source>
   <translation>Was Sie in den Feldern selbst einstellen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/legend.py" />
   <source>Measured on pictures that the network does not learn from: how well it reads what is new to it</source>
   <translation>Gemessen an Bildern, aus denen das Netz nicht lernt: wie gut es liest, was ihm neu ist</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/legend.py" />
   <source>Measured on pictures that the network learns from</source>
   <translation>Gemessen an Bildern, aus denen das Netz lernt</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/legend.py" />
   <source>Training accuracy</source>
   <translation>Trainingsgenauigkeit</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/legend.py" />
   <source>Training loss</source>
   <translation>Trainingsverlust</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/legend.py" />
   <source>Validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/legend.py" />
   <source>Validation accuracy</source>
   <translation>Validierungsgenauigkeit</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/legend.py" />
   <source>Validation loss</source>
   <translation>Validierungsverlust</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/neuron_strip.py" />
   <source>Red: ink here excites it. Blue: ink here calms it.</source>
   <translation>Rot: Tinte erregt. Blau: Tinte hemmt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/neuron_strip.py" />
   <source>Show all neurons</source>
   <translation>Alle Neuronen zeigen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/neuron_strip.py" />
   <source>Show all neurons on their own page</source>
   <translation>Alle Neuronen auf ihrer eigenen Seite zeigen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/neuron_strip.py" />
   <source>Still blank: it has learned nothing yet. They fill while it trains.</source>
   <translation>Noch leer: Es hat noch nichts gelernt. Sie füllen sich, während es trainiert.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/neuron_strip.py" />
   <source>and {count:,} more</source>
   <translation>und {count:,} weitere</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/neuron_strip.py" />
   <source>{neuron}. Click to look closer.</source>
   <translation>{neuron}. Klicken, um es genauer anzusehen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/progress_room.py" />
   <source>Training progress</source>
   <translation>Fortschritt des Trainings</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>&amp;Cost</source>
   <translation>&amp;Kosten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>&amp;Method</source>
   <translation>M&amp;ethode</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>&amp;Seed</source>
   <translation>&amp;Seed</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>A new network</source>
   <translation>Einem neuen Netz</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Ac&amp;tivation</source>
   <translation>Akti&amp;vierung</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>After {count} epoch</source>
   <comment>After {count} epochs</comment>
   <translation>
    <numerusform>Nach {count} Epoche</numerusform>
    <numerusform>Nach {count} Epochen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Answer with a running mean of the weights instead of the latest; the closer to 1, the longer the mean</source>
   <translation>Mit einem laufenden Mittel der Gewichte antworten statt mit den letzten; je näher an 1, desto länger das Mittel</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>As in the recipe</source>
   <translation>Wie im Rezept</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Averaging</source>
   <translation>Mittelung</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Begin with random weights, or go on with the network that answers now</source>
   <translation>Mit zufälligen Gewichten beginnen oder mit dem Netz weitermachen, das jetzt antwortet</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Constant</source>
   <translation>Konstant</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Cosine</source>
   <translation>Kosinus</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Cross-entropy</source>
   <translation>Kreuzentropie</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Deformed pictures</source>
   <translation>Verformte Bilder</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Dropo&amp;ut</source>
   <translation>Dropo&amp;ut</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Each update makes the weights a little smaller (L2), so that none grows large for a few pictures' sake</source>
   <translation>Jede Änderung macht die Gewichte etwas kleiner (L2), damit keines wegen weniger Bilder wächst</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Early stoppin&amp;g</source>
   <translation>Frühes St&amp;oppen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>End after so many epochs in a row that were no better on the validation pictures</source>
   <translation>Enden, wenn so viele Epochen in Folge bei den Validierungsbildern nicht besser waren</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>He</source>
   <translation>He</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>How errors are counted. With softmax, the ten outputs are probabilities that add up to 1.</source>
   <translation>Wie Fehler gezählt werden. Mit Softmax sind die zehn Ausgaben Wahrscheinlichkeiten, deren Summe 1 ist.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>How the learning rate changes from the first epoch to the last</source>
   <translation>Wie sich die Lernrate von der ersten bis zur letzten Epoche ändert</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>How the random weights are drawn that the training begins with. He suits ReLU, Xavier tanh.</source>
   <translation>Wie die zufälligen Gewichte gezogen werden, mit denen das Training beginnt. He passt zu ReLU, Xavier zu Tanh.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>How weights follow the gradient: straight (SGD), with momentum, or each at its own pace (Adam)</source>
   <translation>Wie die Gewichte dem Gradienten folgen: gerade (SGD), mit Momentum oder jedes in seinem eigenen Tempo (Adam)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>In steps</source>
   <translation>In Stufen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>La&amp;bel smoothing</source>
   <translation>Label-&amp;Glättung</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Mild</source>
   <translation>Mild</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>One cycle</source>
   <translation>Ein Zyklus</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Quadratic</source>
   <translation>Quadratisch</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Rate over t&amp;ime</source>
   <translation>Rate im Verlau&amp;f</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Softmax cross-entropy</source>
   <translation>Softmax-Kreuzentropie</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Start fr&amp;om</source>
   <translation>Beg&amp;innen mit</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Starting &amp;weights</source>
   <translation>Anfangsge&amp;wichte</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Strong</source>
   <translation>Stark</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>The book's</source>
   <translation>Die des Buchs</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>The present network</source>
   <translation>Dem jetzigen Netz</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>The share of each target that is spread over all classes, so that the network does not become overconfident</source>
   <translation>Der Anteil jedes Zielwerts, der auf alle Klassen verteilt wird, damit das Netz sich nie ganz sicher ist</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>The share of the hidden neurons that each mini-batch goes without, so that none relies on another</source>
   <translation>Der Anteil der verdeckten Neuronen, die in jedem Mini-Batch fehlen, damit sich keines auf ein anderes verlässt</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Turn, slant, shift and bend the training pictures a little, differently each time</source>
   <translation>Die Trainingsbilder ein wenig drehen, neigen, verschieben und biegen, nie zweimal gleich</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Weight deca&amp;y</source>
   <translation>Gewichts&amp;zerfall</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>What a hidden neuron makes of the sum of its inputs</source>
   <translation>Was ein verdecktes Neuron aus der Summe seiner Eingaben macht</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Where the random numbers begin. The same seed gives the same training again.</source>
   <translation>Wo die Zufallszahlen beginnen. Derselbe Seed ergibt wieder dasselbe Training.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Xavier</source>
   <translation>Xavier</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/remark_line.py" />
   <source>How the training goes</source>
   <translation>Wie das Training läuft</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>&amp;Compare with: last epoch</source>
   <translation>&amp;Vergleichen mit: letzte Epoche</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>&amp;Compare with: last epoch, the best</source>
   <translation>&amp;Vergleichen mit: letzte Epoche, die beste</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>&amp;Open: last epoch</source>
   <translation>&amp;Öffnen: letzte Epoche</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>&amp;Open: last epoch, the best</source>
   <translation>&amp;Öffnen: letzte Epoche, die beste</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>&amp;Pin</source>
   <translation>&amp;Anheften</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>&amp;Rename</source>
   <translation>&amp;Umbenennen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>&amp;Save as a file: last epoch, the best…</source>
   <translation>Als Datei &amp;speichern: letzte Epoche, die beste…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>&amp;Save as a file: last epoch…</source>
   <translation>Als Datei &amp;speichern: letzte Epoche…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>A pinned run is never deleted to make room</source>
   <translation>Ein angehefteter Lauf muss nie Platz machen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>At most {size}</source>
   <translation>Höchstens {size}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>Compare with: best epoch</source>
   <translation>Vergleichen mit: beste Epoche</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>How much disk space the kept runs may take; the oldest are deleted to make room for new ones</source>
   <translation>Wie viel Speicherplatz die aufbewahrten Läufe einnehmen dürfen; die ältesten werden gelöscht, um Platz für neue zu schaffen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>Open, compare, save, rename, pin or delete the chosen run</source>
   <translation>Den gewählten Lauf öffnen, vergleichen, speichern, umbenennen, anheften oder löschen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>Open: best epoch</source>
   <translation>Öffnen: beste Epoche</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>Save as a file: best epoch…</source>
   <translation>Als Datei speichern: beste Epoche…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>Selected run</source>
   <translation>Gewählter Lauf</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>What to do with the chosen run</source>
   <translation>Was mit dem gewählten Lauf zu tun ist</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_item.py" />
   <source>Title of the run</source>
   <translation>Titel des Laufs</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_item.py" />
   <source>best {share:.2f} %</source>
   <translation>beste {share:.2f} %</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_item.py" />
   <source>last {share:.2f} %, {time}</source>
   <translation>letzte {share:.2f} %, {time}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_item.py" />
   <source>pinned · {settings}</source>
   <translation>angeheftet · {settings}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>1 mini-batch</source>
   <translation>1 Mini-Batch</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>10 mini-batches</source>
   <translation>10 Mini-Batches</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>End here and keep what was learned</source>
   <translation>Hier beenden und behalten, was gelernt wurde</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>One epoch</source>
   <translation>Eine Epoche</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Pause after this mini-batch</source>
   <translation>Nach diesem Mini-Batch anhalten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Pause training</source>
   <translation>Training anhalten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Resume training</source>
   <translation>Training fortsetzen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Start training</source>
   <translation>Training starten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Stop training</source>
   <translation>Training beenden</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Take up the stopped training after its last finished epoch, as if it had not been stopped</source>
   <translation>Das beendete Training nach seiner letzten fertigen Epoche wieder aufnehmen, als wäre es nicht beendet worden</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Train a new network as the fields say. What it learns is kept in the list of runs.</source>
   <translation>Ein neues Netz trainieren, wie es die Felder sagen. Was es lernt, bleibt in der Liste der Läufe.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Train for one more epoch at this learning rate; where no training fits the fields, a new one begins</source>
   <translation>Bei dieser Lernrate noch eine Epoche trainieren; wo kein Training zu den Feldern passt, beginnt ein neues</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Train on one mini-batch and pause: the pictures below show how it has changed the weights</source>
   <translation>Mit einem Mini-Batch trainieren und anhalten: Die Bilder unten zeigen, wie er die Gewichte geändert hat</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Train on ten mini-batches and pause: the pictures below show how it has changed the weights</source>
   <translation>Mit zehn Mini-Batches trainieren und anhalten: Die Bilder unten zeigen, wie sie die Gewichte geändert haben</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>&amp;Open the best</source>
   <translation>Das &amp;beste öffnen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>&amp;Setting</source>
   <translation>&amp;Einstellung</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>&amp;Train them</source>
   <translation>&amp;Trainieren</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>&amp;Values</source>
   <translation>&amp;Werte</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>A new network is trained with each value, one after the other, into the same plot.</source>
   <translation>Mit jedem Wert wird ein neues Netz trainiert, eines nach dem anderen, in dasselbe Diagramm.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>Best</source>
   <translation>Beste</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>Best on the validation pictures: {setting} {value}. All of them are in the list of runs.</source>
   <translation>Am besten bei den Validierungsbildern: {setting} {value}. Alle stehen in der Liste der Läufe.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>Last</source>
   <translation>Letzte</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>None of these trainings finished an epoch.</source>
   <translation>Keines dieser Trainings hat eine Epoche beendet.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>The network of the best value as it was after its best epoch</source>
   <translation>Das Netz des besten Werts, wie es nach seiner besten Epoche war</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>Tried</source>
   <translation>Versucht</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>Try several</source>
   <translation>Versuchsreihe</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>Values, separated by semicolons, such as {example}</source>
   <translation>Werte, getrennt durch Semikolons, etwa {example}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>{setting} and results</source>
   <translation>{setting} und Ergebnisse</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_runner.py" />
   <source>{place}: {where}</source>
   <translation>{place}: {where}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/settings_form.py" />
   <source>Activation, cost, method, what prevents overfitting, seed, where to start from</source>
   <translation>Aktivierung, Kosten, Methode, was vor Auswendiglernen schützt, Seed, Anfang</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/settings_form.py" />
   <source>Fewer settings</source>
   <translation>Weniger Einstellungen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/settings_form.py" />
   <source>Less</source>
   <translation>Weniger</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/settings_form.py" />
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/settings_form.py" />
   <source>More settings</source>
   <translation>Mehr Einstellungen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/settings_form.py" />
   <source>Several values: a new network is trained with each of them, one after the other.</source>
   <translation>Mehrere Werte: Mit jedem wird nacheinander ein neues Netz trainiert.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/settings_form.py" />
   <source>The present network has neurons of a kind that cannot be trained here: start from a new network.</source>
   <translation>Das jetzige Netz hat Neuronen einer Art, die sich hier nicht trainieren lässt: Beginne mit einem neuen Netz.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/settings_form.py" />
   <source>Train with several values of one setting, one after the other, and compare them</source>
   <translation>Nacheinander mit mehreren Werten einer Einstellung trainieren und vergleichen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/settings_form.py" />
   <source>Try several…</source>
   <translation>Reihe…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>&amp;Recipe</source>
   <translation>&amp;Rezept</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>A named way to train. Changing a field makes it Custom.</source>
   <translation>Eine benannte Art zu trainieren. Ändert man ein Feld, wird daraus „Eigenes“.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>E&amp;pochs</source>
   <translation>E&amp;pochen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>Hidden &amp;layers</source>
   <translation>Verdeckte S&amp;chichten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>How large each update of the weights is. Too small: slow. Too large: it jumps about. You can change it while training.</source>
   <translation>Wie groß jede Korrektur ist. Zu klein: langsam. Zu groß: Es springt umher. Lässt sich beim Training ändern.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>How many pictures the network sees before each update of its weights</source>
   <translation>So viele Bilder werden vor jeder kleinen Korrektur der Gewichte angesehen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>How often the network sees every training picture</source>
   <translation>Wie oft das Netz jedes Trainingsbild sieht</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>Le&amp;arning rate</source>
   <translation>&amp;Lernrate</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>Mini-batch si&amp;ze</source>
   <translation>&amp;Mini-Batch</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>Neurons in each hidden layer, such as 30 or 100, 50. Empty: no hidden layer.</source>
   <translation>Neuronen in jeder verdeckten Schicht, etwa 30 oder 100, 50. Leer: keine verdeckte Schicht.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/figure_row.py" />
   <source>Against it</source>
   <translation>Dagegen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/figure_row.py" />
   <source>All blue pixels added up</source>
   <translation>Summe aller blauen Pixel</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/figure_row.py" />
   <source>All red pixels added up</source>
   <translation>Summe aller roten Pixel</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/figure_row.py" />
   <source>Score</source>
   <translation>Punktwert</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/figure_row.py" />
   <source>Speaks for it</source>
   <translation>Dafür</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/figure_row.py" />
   <source>The logit: what the output neuron of the class adds up, before its activation</source>
   <translation>Der Logit: was das Ausgabeneuron der Klasse vor seiner Aktivierung summiert</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/figure_row.py" />
   <source>The score of empty paper</source>
   <translation>Der Punktwert von leerem Papier</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/figure_row.py" />
   <source>Without ink</source>
   <translation>Ohne Tinte</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_pictures.py" />
   <source>Row {row}, column {column}: {value}</source>
   <translation>Zeile {row}, Spalte {column}: {value}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>&amp;Ask about</source>
   <translation>&amp;Fragen nach</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Ask about</source>
   <translation>Fragen nach</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Ask why the answer, or why not another one</source>
   <translation>Fragen, warum die Antwort so lautet oder warum nicht anders</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Draw something to ask why.</source>
   <translation>Etwas zeichnen, um nach dem Warum zu fragen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>For a digit (red) and against it (blue)</source>
   <translation>Für eine Ziffer (rot) und gegen sie (blau)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>For a {thing} (red) and against it (blue)</source>
   <translation>Dafür (rot) und dagegen (blau): {thing}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>For {name} (red) and against it (blue)</source>
   <translation>Für {name} (rot) und dagegen (blau)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>How far the score falls when the 3 × 3 pixels around each one are wiped: red where it would fall, blue where it would rise.</source>
   <translation>Wie weit der Punktwert fällt, wenn die 3 × 3 Pixel um jedes herum gelöscht werden: rot, wo er fiele, blau, wo er stiege.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Input times gradient</source>
   <translation>Eingabe mal Gradient</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Looking for it.</source>
   <translation>Sie wird gesucht.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Occlusion</source>
   <translation>Verdeckung</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Outlined: the changed pixels, each set to full ink or to paper, whichever helps.</source>
   <translation>Umrandet: die geänderten Pixel, jedes auf volle Tinte oder Papier gesetzt, je nachdem, was hilft.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Smallest change</source>
   <translation>Kleinste Änderung</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>The answer</source>
   <translation>Die Antwort</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>The ink of each pixel times the slope of the score: how much it speaks for the class, or against it. The biases have their part in the score, too: the pixels alone do not add up to it.</source>
   <translation>Die Tinte jedes Pixels mal die Steigung des Punktwerts: wie sehr es für oder gegen die Klasse spricht. Auch die Biases tragen zum Punktwert bei: Die Pixel allein ergeben ihn nicht.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>The smallest change found to another answer</source>
   <translation>Die kleinste gefundene Änderung zu einer anderen Antwort</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>The smallest change found to {name}</source>
   <translation>Die kleinste gefundene Änderung zu {name}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>What spoke for the answer and against it</source>
   <translation>Was für die Antwort sprach und was dagegen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Why not {name}?</source>
   <translation>Warum nicht {name}?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Working it out…</source>
   <translation>Wird berechnet…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/digit_map.py" />
   <source>Map of the test pictures</source>
   <translation>Karte der Testbilder</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/export.py" />
   <source>&amp;Copy picture</source>
   <translation>Bild &amp;kopieren</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/export.py" />
   <source>Drawing (*.svg)</source>
   <translation>Zeichnung (*.svg)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/export.py" />
   <source>Export as &amp;PNG…</source>
   <translation>Als &amp;PNG exportieren…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/export.py" />
   <source>Export as &amp;SVG…</source>
   <translation>Als &amp;SVG exportieren…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/export.py" />
   <source>Export figures as CS&amp;V…</source>
   <translation>Zahlen als CS&amp;V exportieren…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/export.py" />
   <source>Figures (*.csv)</source>
   <translation>Zahlen (*.csv)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/export.py" />
   <source>{file} cannot be written: {why}.</source>
   <translation>{file} kann nicht geschrieben werden: {why}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/histogram.py" />
   <source>From {low} to {high}, half of them nearer to zero than {middle}</source>
   <translation>Von {low} bis {high}, die Hälfte davon näher an null als {middle}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/plot/histogram.py" />
   <source>{count:,} at the start</source>
   <comment>{count:,} at the start</comment>
   <translation>
    <numerusform>{count:,} am Anfang</numerusform>
    <numerusform>{count:,} am Anfang</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/plot/histogram.py" />
   <source>{count:,} weight now</source>
   <comment>{count:,} weights now</comment>
   <translation>
    <numerusform>{count:,} Gewicht jetzt</numerusform>
    <numerusform>{count:,} Gewichte jetzt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/histogram.py" />
   <source>{low} to {high}</source>
   <translation>{low} bis {high}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/library.py" />
   <source>The plots cannot be shown: {why}. Installing digitpad again helps.</source>
   <translation>Die Diagramme können nicht gezeigt werden: {why}. Es hilft, digitpad neu zu installieren.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/plot.py" />
   <source>Nothing is shown yet.</source>
   <translation>Noch ist nichts zu sehen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/plot_menu.py" />
   <source>&amp;Automatic range</source>
   <translation>&amp;Automatischer Bereich</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/plot_menu.py" />
   <source>&amp;Everything</source>
   <translation>A&amp;lles</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/plot_menu.py" />
   <source>&amp;Logarithmic axis</source>
   <translation>&amp;Logarithmische Achse</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/reset_button.py" />
   <source>Follow the data again, as A or a double click does</source>
   <translation>Wieder den Daten folgen, wie mit A oder einem Doppelklick</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/reset_button.py" />
   <source>Reset zoom</source>
   <translation>Zoom zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>Accuracy per epoch</source>
   <translation>Genauigkeit je Epoche</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>Epoch</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>Epoch {epoch}</source>
   <translation>Epoche {epoch}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>Loss per epoch</source>
   <translation>Verlust je Epoche</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>The curve grows here, from the first mini-batch on.</source>
   <translation>Hier wächst die Kurve, vom ersten Mini-Batch an.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>Training {value}</source>
   <translation>Training {value}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>Untrained</source>
   <translation>Untrainiert</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>Validation {value}</source>
   <translation>Validierung {value}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>rate {rate}</source>
   <translation>Rate {rate}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>validation {validation}, training {training}</source>
   <translation>Validierung {validation}, Training {training}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>{where}: {figures}</source>
   <translation>{where}: {figures}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/weight_image.py" />
   <source>From {low} in blue to {high} in red</source>
   <translation>Von {low} in Blau bis {high} in Rot</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/weight_image.py" />
   <source>Row {row}, column {column}</source>
   <translation>Zeile {row}, Spalte {column}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/weight_image.py" />
   <source>Weights, large</source>
   <translation>Gewichte, groß</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/weight_image.py" />
   <source>{weight}: ink here calms it</source>
   <translation>{weight}: Tinte hier hemmt es</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/weight_image.py" />
   <source>{weight}: ink here changes nothing</source>
   <translation>{weight}: Tinte hier ändert nichts</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/weight_image.py" />
   <source>{weight}: ink here excites it</source>
   <translation>{weight}: Tinte hier erregt es</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/process/faults.py" />
   <source>&amp;Report the problem…</source>
   <translation>Das Problem &amp;melden…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/process/faults.py" />
   <source>Something went wrong inside digitpad. You can go on, but save your work.</source>
   <translation>In digitpad ist etwas schiefgegangen. Sie können weitermachen, aber speichern Sie Ihre Arbeit.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/process/faults.py" />
   <source>The details are in {file}</source>
   <translation>Die Einzelheiten stehen in {file}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/process/faults.py" />
   <source>The details could not be written: {reason}</source>
   <translation>Die Einzelheiten konnten nicht geschrieben werden: {reason}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/process/report_dialog.py" />
   <source>&amp;Copy the text</source>
   <translation>Text &amp;kopieren</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/process/report_dialog.py" />
   <source>Report a problem</source>
   <translation>Problem melden</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/process/report_dialog.py" />
   <source>The report</source>
   <translation>Der Bericht</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/process/report_dialog.py" />
   <source>This text says which versions are at work here, and what the program has logged; your name and your folders are left out. Copy it, and add what you did and what happened.</source>
   <translation>Dieser Text sagt, welche Versionen hier laufen und was das Programm protokolliert hat; Ihr Name und Ihre Ordner sind weggelassen. Kopieren Sie ihn, und fügen Sie hinzu, was Sie taten und was geschah.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/about.py" />
   <source>About digitpad</source>
   <translation>Über digitpad</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/about.py" />
   <source>Draw a digit, watch a neural network recognise it, and watch it learn.</source>
   <translation>Eine Ziffer zeichnen, zusehen, wie ein neuronales Netz sie erkennt, und zusehen, wie es lernt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/about.py" />
   <source>Python {python}, numpy {numpy}, Qt and PySide6 {qt}</source>
   <translation>Python {python}, numpy {numpy}, Qt und PySide6 {qt}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/about.py" />
   <source>digitpad is free software under the MIT licence. Qt and PySide6 are used under the LGPL, version 3. The digits are MNIST (LeCun, Cortes and Burges) and keep their own terms; see the README in the data folder and THIRD-PARTY-NOTICES.md.</source>
   <translation>digitpad ist freie Software unter der MIT-Lizenz. Qt und PySide6 werden unter der LGPL, Version 3, verwendet. Die Ziffern sind MNIST (LeCun, Cortes und Burges) und behalten ihre eigenen Bedingungen; siehe die README im Datenordner und THIRD-PARTY-NOTICES.md.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/corner_label.py" />
   <source>After epoch {epoch}</source>
   <translation>Nach Epoche {epoch}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/corner_label.py" />
   <source>{accuracy:.2f} % on test pictures</source>
   <translation>{accuracy:.2f} % der Testbilder</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/window/corner_label.py" />
   <source>{count:,} neuron changed</source>
   <comment>{count:,} neurons changed</comment>
   <translation>
    <numerusform>{count:,} Neuron geändert</numerusform>
    <numerusform>{count:,} Neuronen geändert</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/documents.py" />
   <source>Open a network</source>
   <translation>Netz öffnen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/documents.py" />
   <source>Save the network</source>
   <translation>Netz speichern</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/documents.py" />
   <source>Saved as {file}. The latest network is still the one in the title.</source>
   <translation>Gespeichert als {file}. Im Titel steht weiterhin das letzte Netz.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/documents.py" />
   <source>The model could not be saved as {path}: {reason}. The training goes on.</source>
   <translation>Das Modell konnte nicht als {path} gespeichert werden: {reason}. Das Training geht weiter.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/documents.py" />
   <source>{run} best</source>
   <translation>{run} beste</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/documents.py" />
   <source>{run} last</source>
   <translation>{run} letzte</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/dropped_files.py" />
   <source>Of these files {file} is opened: drop the others one by one.</source>
   <translation>Von diesen Dateien wird {file} geöffnet: Ziehen Sie die anderen einzeln hierher.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/exports.py" />
   <source>Export the network</source>
   <translation>Netz exportieren</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/exports.py" />
   <source>Export the test data</source>
   <translation>Testdaten exportieren</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/exports.py" />
   <source>ONNX, pictures of 28 x 28 (*.onnx)</source>
   <translation>ONNX, Bilder von 28 x 28 (*.onnx)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/exports.py" />
   <source>ONNX, rows of 784 pixels (*.onnx)</source>
   <translation>ONNX, Zeilen von 784 Pixeln (*.onnx)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/exports.py" />
   <source>Picture of its neurons (*.png)</source>
   <translation>Bild seiner Neuronen (*.png)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/exports.py" />
   <source>Table with the label first (*.csv)</source>
   <translation>Tabelle mit dem Label vorn (*.csv)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/guide.py" />
   <source>&amp;Open this page</source>
   <translation>Diese Seite ö&amp;ffnen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/guide.py" />
   <source>A picture of the window: {part}</source>
   <translation>Ein Bild des Fensters: {part}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/guide.py" />
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/guide.py" />
   <source>Keys and gestures</source>
   <translation>Tasten und Gesten</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/guide.py" />
   <source>Parts of the guide</source>
   <translation>Teile der Anleitung</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/halves.py" />
   <source>Arrow keys give the pad more room or less, Home the usual.</source>
   <translation>Pfeiltasten geben dem Zeichenfeld mehr oder weniger Platz, Pos1 den üblichen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/halves.py" />
   <source>Drag to give the pad more room or less; double click for the usual.</source>
   <translation>Ziehen gibt dem Zeichenfeld mehr oder weniger Platz, ein Doppelklick den üblichen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/halves.py" />
   <source>Room for the pad</source>
   <translation>Platz für das Zeichenfeld</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>Open its network</source>
   <translation>Sein Netz öffnen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>Open its network?</source>
   <translation>Sein Netz öffnen?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>The last training ended unexpectedly after epoch {done} of {epochs}.</source>
   <translation>Das letzte Training endete unerwartet nach Epoche {done} von {epochs}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>The last training ended unexpectedly.</source>
   <translation>Das letzte Training endete unerwartet.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>The last training ended unexpectedly. Open the network of epoch {epoch}?</source>
   <translation>Das letzte Training endete unerwartet. Das Netz von Epoche {epoch} öffnen?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>The last training was kept after epoch {done} of {epochs}.</source>
   <translation>Das letzte Training wurde nach Epoche {done} von {epochs} aufbewahrt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>The last training was kept.</source>
   <translation>Das letzte Training wurde aufbewahrt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>The last training was kept. Open the network of epoch {epoch}?</source>
   <translation>Das letzte Training wurde aufbewahrt. Das Netz von Epoche {epoch} öffnen?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>What a training left there is kept for the next start.</source>
   <translation>Was ein Training dort hinterlassen hat, bleibt für den nächsten Start aufbewahrt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/own_hand_window.py" />
   <source>Back to the one before</source>
   <translation>Zurück zum vorherigen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/own_hand_window.py" />
   <source>It has learned from what you said, and answers so now.</source>
   <translation>Es hat aus dem gelernt, was Sie gesagt haben, und antwortet jetzt so.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/own_hand.py" />
   <source>A training is under way: stop it, or wait for its end, before the network learns your hand.</source>
   <translation>Ein Training läuft: Beenden Sie es, oder warten Sie sein Ende ab, bevor das Netz Ihre Handschrift lernt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/own_hand.py" />
   <source>Another network answers now: what the one before was learning from you is given up. Learn your hand again.</source>
   <translation>Jetzt antwortet ein anderes Netz: Was das vorige gerade von Ihnen lernte, ist hinfällig. Lassen Sie Ihre Handschrift erneut lernen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/own_hand.py" />
   <source>Learning your hand stopped because of a fault in the program.</source>
   <translation>Das Lernen Ihrer Handschrift brach wegen eines Programmfehlers ab.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/own_hand.py" />
   <source>Open the data that this network has learned from first, on the Train page: it is reminded of them while it learns from you.</source>
   <translation>Öffnen Sie zuerst auf der Seite Training die Daten, aus denen dieses Netz gelernt hat: Es wird an sie erinnert, während es von Ihnen lernt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/own_hand.py" />
   <source>Your drawings cannot be read: {reason}</source>
   <translation>Ihre Zeichnungen können nicht gelesen werden: {reason}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/work/own_hand.py" />
   <source>{count} line of the file of your drawings is broken; all others are read.</source>
   <comment>{count} lines of the file of your drawings are broken; all others are read.</comment>
   <translation>
    <numerusform>{count} Zeile der Datei mit Ihren Zeichnungen ist fehlerhaft; alle anderen wurden gelesen.</numerusform>
    <numerusform>{count} Zeilen der Datei mit Ihren Zeichnungen sind fehlerhaft; alle anderen wurden gelesen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/run_keeper.py" />
   <source>To stay within {limit:,.0f} MB of kept runs, the oldest made room: {names}.</source>
   <translation>Um innerhalb von {limit:,.0f} MB aufbewahrter Läufe zu bleiben, machten die ältesten Platz: {names}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/run_keeper.py" />
   <source>{names} and {more} more</source>
   <translation>{names} und {more} weitere</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/run_keeper.py" />
   <source>“{run}”</source>
   <translation>„{run}“</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/trainer.py" />
   <source>Another window goes on with the run “{name}”, so this training is a run of its own.</source>
   <translation>Ein anderes Fenster trainiert den Lauf „{name}“ weiter, deshalb ist dieses Training ein eigener Lauf.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/trainer.py" />
   <source>The training is kept, and offered again at the next start.</source>
   <translation>Das Training ist aufbewahrt und wird beim nächsten Start wieder angeboten.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/training_thread.py" />
   <source>There is not enough memory for this training. Try fewer hidden neurons.</source>
   <translation>Für dieses Training reicht der Speicher nicht. Versuchen Sie es mit weniger verdeckten Neuronen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/training_thread.py" />
   <source>Training goes on, but this epoch is not kept for a crash: {reason}</source>
   <translation>Das Training geht weiter, aber diese Epoche ist nicht gegen einen Absturz gesichert: {reason}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/training_thread.py" />
   <source>Training stopped because of a fault in the program.</source>
   <translation>Das Training brach wegen eines Programmfehlers ab.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/training_thread.py" />
   <source>there is not enough memory.</source>
   <translation>der Speicher reicht nicht.</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Disk quota exceeded</source>
   <translation>Ihr Anteil am Speicherplatz ist aufgebraucht</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>File name too long</source>
   <translation>der Dateiname ist zu lang</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>File too large</source>
   <translation>die Datei würde zu groß</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Input/output error</source>
   <translation>der Datenträger meldet einen Fehler</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Is a directory</source>
   <translation>es ist ein Ordner</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>No space left on device</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>No such device</source>
   <translation>das Gerät ist nicht da</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>No such file or directory</source>
   <translation>es gibt diese Datei oder diesen Ordner nicht</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Not a directory</source>
   <translation>ein Teil des Pfads ist kein Ordner</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Operation not permitted</source>
   <translation>das System erlaubt es nicht</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Permission denied</source>
   <translation>Sie haben keine Berechtigung dafür</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Read-only file system</source>
   <translation>der Datenträger lässt sich nur lesen</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Stale file handle</source>
   <translation>das Netzlaufwerk hat die Datei vergessen</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Too many levels of symbolic links</source>
   <translation>Die Verknüpfungen führen im Kreis</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Too many open files</source>
   <translation>es sind zu viele Dateien offen</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Transport endpoint is not connected</source>
   <translation>das Laufwerk ist nicht mehr verbunden</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>it is larger than {size}</source>
   <translation>sie ist größer als {size}</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>it is too large for the memory</source>
   <translation>sie ist zu groß für den Arbeitsspeicher</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>no file has such a name</source>
   <translation>so heißt keine Datei</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>something else of that name is there</source>
   <translation>dort ist schon etwas anderes mit diesem Namen</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>{size:,.0f} MB</source>
   <translation>{size:,.0f} MB</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>{size:,.0f} kB</source>
   <translation>{size:,.0f} kB</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/__init__.py" />
   <source>A model cannot be exported as {path}: the name has to end in {known} or {last}.</source>
   <translation>Ein Modell kann nicht als {path} exportiert werden: Der Name muss auf {known} oder {last} enden.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/__init__.py" />
   <source>Only an ONNX file can take pictures of (1, 28, 28): choose a name that ends in .onnx instead of {path}.</source>
   <translation>Nur eine ONNX-Datei kann Bilder von (1, 28, 28) aufnehmen: Wählen Sie statt {path} einen Namen, der auf .onnx endet.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/bare_weights.py" />
   <source>it does not read 28 x 28 pixels as one of its classes</source>
   <translation>es liest keine 28 x 28 Pixel als eine seiner Klassen</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/bare_weights.py" />
   <source>its biases do not fit its weights</source>
   <translation>seine Biases passen nicht zu seinen Gewichten</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/bare_weights.py" />
   <source>its layers are too large</source>
   <translation>seine Schichten sind zu groß</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/bare_weights.py" />
   <source>its layers do not follow each other from 784 pixels on ({shapes})</source>
   <translation>seine Schichten folgen nicht von 784 Pixeln an aufeinander ({shapes})</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/bare_weights.py" />
   <source>its weights are no usable numbers</source>
   <translation>seine Gewichte sind keine brauchbaren Zahlen</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/bare_weights.py" />
   <source>{file} does not say how its network computes: ReLU and pixels from 0 to 1 were assumed.</source>
   <translation>{file} sagt nicht, wie das Netz rechnet: ReLU und Pixel von 0 bis 1 wurden angenommen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/bare_weights.py" />
   <source>{file} does not say how its network computes: the activation and the range of the pixels are those with which it reads most test digits.</source>
   <translation>{file} sagt nicht, wie das Netz rechnet: Aktivierung und Wertebereich der Pixel sind die, mit denen es die meisten Testziffern liest.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/bare_weights.py" />
   <source>{name} belongs to no dense layer</source>
   <translation>{name} gehört zu keiner Dense-Schicht</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/files.py" />
   <source>{purpose} needs {name}, which this stand-alone digitpad does not have: install digitpad with pip and its extra [{extra}].</source>
   <translation>{purpose} braucht {name}, das dieses eigenständige digitpad nicht hat: Installieren Sie digitpad mit pip und dem Extra [{extra}].</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/files.py" />
   <source>{purpose} needs {name}, which this stand-alone digitpad does not have: install digitpad with pip.</source>
   <translation>{purpose} braucht {name}, das dieses eigenständige digitpad nicht hat: Installieren Sie digitpad mit pip.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/files.py" />
   <source>{purpose} needs {name}: install it by `pip install {name}`, or digitpad with its extra [{extra}].</source>
   <translation>{purpose} braucht {name}: Installieren Sie es mit `pip install {name}` oder digitpad mit dem Extra [{extra}].</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/files.py" />
   <source>{purpose} needs {name}: install it by `pip install {name}`.</source>
   <translation>{purpose} braucht {name}: Installieren Sie es mit `pip install {name}`.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_arrays.py" />
   <source>an array of {what} does not lie in the file</source>
   <translation>ein Array von {what} liegt nicht in der Datei</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_arrays.py" />
   <source>an array of {what} has another shape or type than described</source>
   <translation>ein Array von {what} hat eine andere Form oder einen anderen Typ als beschrieben</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_arrays.py" />
   <source>an array of {what} holds numbers that are not finite</source>
   <translation>ein Array von {what} enthält Zahlen, die nicht endlich sind</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_arrays.py" />
   <source>an array of {what} is compressed</source>
   <translation>ein Array von {what} ist komprimiert</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_arrays.py" />
   <source>its arrays do not fit its description ({folder} is missing)</source>
   <translation>ihre Arrays passen nicht zu ihrer Beschreibung ({folder} fehlt)</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_arrays.py" />
   <source>its arrays do not fit its description ({owner} is missing)</source>
   <translation>ihre Arrays passen nicht zu ihrer Beschreibung ({owner} fehlt)</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_arrays.py" />
   <source>the names of its arrays are damaged</source>
   <translation>die Namen ihrer Arrays sind beschädigt</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_arrays.py" />
   <source>{owner} has other arrays than described</source>
   <translation>{owner} hat andere Arrays als beschrieben</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_arrays.py" />
   <source>{what} has other arrays than described</source>
   <translation>{what} hat andere Arrays als beschrieben</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>a Dense layer has {units} units</source>
   <translation>eine Dense-Schicht hat {units} Einheiten</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>a layer has a custom activation</source>
   <translation>eine Schicht hat eine selbst geschriebene Aktivierung</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>it does not read 28 x 28 pixels</source>
   <translation>es liest keine 28 x 28 Pixel</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>it has a custom layer {kind}, and only Dense layers with what prepares their pixels, activations, normalizations and dropout are supported</source>
   <translation>es hat eine selbst geschriebene Schicht {kind}; verstanden werden nur Dense-Schichten mit dem, was ihre Pixel vorbereitet, Aktivierungen, Normalisierungen und Dropout</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>it has a layer {kind}, and only Dense layers with what prepares their pixels, activations, normalizations and dropout are supported</source>
   <translation>es hat eine Schicht {kind}; verstanden werden nur Dense-Schichten mit dem, was ihre Pixel vorbereitet, Aktivierungen, Normalisierungen und Dropout</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>it has no Dense layer</source>
   <translation>es hat keine Dense-Schicht</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>it is a {kind}, not a Sequential or Functional model</source>
   <translation>es ist ein {kind}, kein Sequential- oder Functional-Modell</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its BatchNormalization layer has no plain axis and epsilon</source>
   <translation>seine BatchNormalization-Schicht hat keine einfache Achse und kein einfaches Epsilon</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its Flatten layer reorders the pixels</source>
   <translation>seine Flatten-Schicht ordnet die Pixel um</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its Normalization layer has no plain axis</source>
   <translation>seine Normalization-Schicht hat keine einfache Achse</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its Normalization layer has no plain mean and variance</source>
   <translation>seine Normalization-Schicht hat keinen einfachen Mittelwert und keine einfache Varianz</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its Normalization layer is inverted</source>
   <translation>seine Normalization-Schicht ist umgekehrt</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its ReLU layer has a slope, a threshold or a largest value</source>
   <translation>seine ReLU-Schicht hat eine Steigung, eine Schwelle oder einen Höchstwert</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its Rescaling layer has no plain scale and offset</source>
   <translation>seine Rescaling-Schicht hat keinen einfachen Faktor und Versatz</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its Reshape layer does not fit what it gets</source>
   <translation>seine Reshape-Schicht passt nicht zu dem, was sie bekommt</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its Reshape layer has no plain shape</source>
   <translation>seine Reshape-Schicht hat keine einfache Form</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its Softmax layer has another axis than the classes</source>
   <translation>seine Softmax-Schicht hat eine andere Achse als die Klassen</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its layers are not described</source>
   <translation>seine Schichten sind nicht beschrieben</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its layers do not form one chain</source>
   <translation>seine Schichten bilden keine einzelne Kette</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>a large layer has two activations</source>
   <translation>eine große Schicht hat zwei Aktivierungen</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>an activation follows a rescaling or stands before the first Dense layer</source>
   <translation>eine Aktivierung folgt auf eine Skalierung oder steht vor der ersten Dense-Schicht</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>it has too many layers</source>
   <translation>es hat zu viele Schichten</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>it rescales its answers</source>
   <translation>es skaliert seine Antworten</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>its hidden layers have different activations</source>
   <translation>seine verdeckten Schichten haben verschiedene Aktivierungen</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>its rescaling makes numbers that are not finite</source>
   <translation>seine Skalierung erzeugt Zahlen, die nicht endlich sind</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>the activation of a hidden layer is {name}, not relu, sigmoid or tanh</source>
   <translation>die Aktivierung einer verdeckten Schicht ist {name}, nicht relu, sigmoid oder tanh</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>the activation of its last layer is {name}, not softmax, sigmoid or linear</source>
   <translation>die Aktivierung seiner letzten Schicht ist {name}, nicht softmax, sigmoid oder linear</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>{what} divides by 0</source>
   <translation>{what} teilt durch 0</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>{what} has a variance under 0</source>
   <translation>{what} hat eine Varianz unter 0</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_reader.py" />
   <source>Opening a Keras file</source>
   <translation>Das Öffnen einer Keras-Datei</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_reader.py" />
   <source>it holds no {name}, as files of Keras 3 do</source>
   <translation>sie enthält kein {name}, wie Dateien von Keras 3 es tun</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_reader.py" />
   <source>it holds weights without a description of the layers: save the whole model in Keras</source>
   <translation>sie enthält Gewichte ohne Beschreibung der Schichten: Speichern Sie in Keras das ganze Modell</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_reader.py" />
   <source>its arrays are damaged</source>
   <translation>ihre Arrays sind beschädigt</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_reader.py" />
   <source>its config.json is too large</source>
   <translation>ihre config.json ist zu groß</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_reader.py" />
   <source>its last layer stands for {amount} classes, and there may be {fewest} to {most}</source>
   <translation>ihre letzte Schicht steht für {amount} Klassen, möglich sind {fewest} bis {most}</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_reader.py" />
   <source>its model.weights.h5 is too large</source>
   <translation>ihre model.weights.h5 ist zu groß</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_reader.py" />
   <source>{file} has learned from pixels from 0 to 255. For pixels from 0 to 1 its first weights were made 255 times as large.</source>
   <translation>{file} hat mit Pixeln von 0 bis 255 gelernt. Für Pixel von 0 bis 1 wurden seine ersten Gewichte 255-mal so groß gemacht.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_reader.py" />
   <source>{path} is not a Keras file, or it is damaged.</source>
   <translation>{path} ist keine Keras-Datei oder ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_writer.py" />
   <source>Exporting to Keras</source>
   <translation>Das Exportieren nach Keras</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_writer.py" />
   <source>Keras has no activation like the perceptron's step, so this network has no such file.</source>
   <translation>Keras hat keine Aktivierung wie die Stufe des Perzeptrons, deshalb gibt es von diesem Netz keine solche Datei.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/onnx_writer.py" />
   <source>Exporting to ONNX</source>
   <translation>Das Exportieren nach ONNX</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/onnx_writer.py" />
   <source>ONNX has no operator for the activation {name}, so this network cannot be exported.</source>
   <translation>ONNX hat keinen Operator für die Aktivierung {name}, deshalb kann dieses Netz nicht exportiert werden.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/other_forms.py" />
   <source>{path} holds NumPy arrays, but not those of a network that digitpad has exported.</source>
   <translation>{path} enthält NumPy-Arrays, aber nicht die eines Netzes, das digitpad exportiert hat.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/other_forms.py" />
   <source>{path} is JSON, but no network as the book's network2.py saves it: save the whole model as .keras or .h5 with Keras.</source>
   <translation>{path} ist JSON, aber kein Netz, wie es network2.py aus dem Buch speichert: Speichern Sie das ganze Modell mit Keras als .keras oder .h5.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/other_forms.py" />
   <source>{path} is a Core ML file, which digitpad does not read: open the .keras or .h5 file that it was made of.</source>
   <translation>{path} ist eine Core-ML-Datei, die digitpad nicht liest: Öffnen Sie die .keras- oder .h5-Datei, aus der sie entstanden ist.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/other_forms.py" />
   <source>{path} is a PyTorch file, which digitpad does not read: save the network's state_dict() as .safetensors, or train it here.</source>
   <translation>{path} ist eine PyTorch-Datei, die digitpad nicht liest: Speichern Sie das state_dict() des Netzes als .safetensors, oder trainieren Sie es hier.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/other_forms.py" />
   <source>{path} is a Python pickle, which digitpad does not read, as it could run any program: save the network as .keras or .h5 with Keras, or train it here.</source>
   <translation>{path} ist eine Pickle-Datei von Python, die digitpad nicht liest, weil sie jedes Programm starten könnte: Speichern Sie das Netz mit Keras als .keras oder .h5, oder trainieren Sie es hier.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/other_forms.py" />
   <source>{path} is a TensorFlow Lite file, which digitpad does not read: open the .keras or .h5 file that it was made of.</source>
   <translation>{path} ist eine TensorFlow-Lite-Datei, die digitpad nicht liest: Öffnen Sie die .keras- oder .h5-Datei, aus der sie gemacht wurde.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/other_forms.py" />
   <source>{path} is a TensorFlow SavedModel, which digitpad does not read: save the model as .keras or .h5 with Keras.</source>
   <translation>{path} ist ein SavedModel von TensorFlow, das digitpad nicht liest: Speichern Sie das Modell mit Keras als .keras oder .h5.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/other_forms.py" />
   <source>{path} is an ONNX file, which digitpad writes for other programs but does not read: open the .safetensors or .keras file of this network.</source>
   <translation>{path} ist eine ONNX-Datei, die digitpad für andere Programme schreibt, aber nicht liest: Öffnen Sie die .safetensors- oder .keras-Datei dieses Netzes.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/other_forms.py" />
   <source>{path} is empty: it holds no model.</source>
   <translation>{path} ist leer: Darin ist kein Modell.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/model_file.py" />
   <source>it has {count} layer</source>
   <comment>it has {count} layers</comment>
   <translation>
    <numerusform>es hat {count} Schicht</numerusform>
    <numerusform>es hat {count} Schichten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/model_file.py" />
   <source>its classes are not described</source>
   <translation>seine Klassen sind nicht beschrieben</translation>
  </message>
  <message>
   <location filename="../../digitpad/model_file.py" />
   <source>its numbers are neither float32 nor float64</source>
   <translation>seine Zahlen sind weder float32 noch float64</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/activations.py" />
   <source>There is no activation {name!r} for hidden layers; choose one of {known}.</source>
   <translation>Für verdeckte Schichten gibt es keine Aktivierung {name!r}; wählen Sie eine von {known}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/activations.py" />
   <source>There is no activation {name!r}; choose one of {known}.</source>
   <translation>Es gibt keine Aktivierung {name!r}; wählen Sie eine von {known}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>The name of a class has 1 to {most} letters.</source>
   <translation>Der Name einer Klasse hat 1 bis {most} Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>There are {fewest} to {most} classes, not {amount}.</source>
   <translation>Es gibt {fewest} bis {most} Klassen, nicht {amount}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>Two classes have the name {twice}.</source>
   <translation>Zwei Klassen heißen {twice}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>a {digit}</source>
   <translation>eine {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>an {digit}</source>
   <translation>eine {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>digit</source>
   <translation>Ziffer</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>digits</source>
   <translation>Ziffern</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>the {digit}</source>
   <translation>die {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/concepts.py" />
   <source>Bent valley</source>
   <translation>Gebogenes Tal</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/concepts.py" />
   <source>Bowl</source>
   <translation>Schüssel</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/concepts.py" />
   <source>Two valleys</source>
   <translation>Zwei Täler</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/costs.py" />
   <source>The cost {cost!r} does not go with a {output} output.</source>
   <translation>Die Kosten {cost!r} passen nicht zur Ausgabe {output}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/costs.py" />
   <source>There is no cost {name!r}; choose quadratic or cross_entropy.</source>
   <translation>Es gibt keine Kosten {name!r}; wählen Sie quadratic oder cross_entropy.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/descent.py" />
   <source>The training to be resumed has another network or other settings.</source>
   <translation>Das Training, das fortgesetzt werden soll, gehört zu einem anderen Netz oder anderen Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/insight.py" />
   <source>There is no neuron {number} in hidden layer {layer}.</source>
   <translation>In der verdeckten Schicht {layer} gibt es kein Neuron {number}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/network.py" />
   <source>A perceptron's step has no slope, so it can predict but not be trained; use sigmoid.</source>
   <translation>Die Stufe eines Perzeptrons hat keine Steigung; es kann antworten, aber nicht trainiert werden. Verwenden Sie Sigmoid.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/optimizers.py" />
   <source>There is no method {method!r}; choose one of {known}.</source>
   <translation>Es gibt keine Methode {method!r}; wählen Sie eine von {known}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>A hidden layer has 1 to 3,000 neurons, and there are at most ten of them.</source>
   <translation>Eine verdeckte Schicht hat 1 bis 3.000 Neuronen, und es gibt höchstens zehn.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>A softmax output learns with the cross_entropy cost.</source>
   <translation>Eine Softmax-Ausgabe lernt mit den Kosten cross_entropy.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The averaging is 0 or more and under 1.</source>
   <translation>Die Mittelung ist 0 oder mehr und unter 1.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The cost is quadratic or cross_entropy.</source>
   <translation>Die Kosten sind quadratic oder cross_entropy.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The dropout is 0 or more and under 1.</source>
   <translation>Der Dropout ist 0 oder mehr und unter 1.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The hidden activation is sigmoid, tanh or relu.</source>
   <translation>Die verdeckte Aktivierung ist sigmoid, tanh oder relu.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The initialization is book, xavier or he.</source>
   <translation>Die Initialisierung ist book, xavier oder he.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The label smoothing is 0 or more and under 1.</source>
   <translation>Die Label-Glättung ist 0 oder mehr und unter 1.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The learning rate is a number over 0 and at most 1,000,000.</source>
   <translation>Die Lernrate ist eine Zahl über 0 und höchstens 1.000.000.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The method is one of {known}.</source>
   <translation>Die Methode ist eine von {known}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The mini-batch size is 1 to 10,000.</source>
   <translation>Die Mini-Batch-Größe ist 1 bis 10.000.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The momentum is 0 or more and under 1.</source>
   <translation>Das Momentum ist 0 oder mehr und unter 1.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The number of epochs is 1 to 10,000.</source>
   <translation>Die Zahl der Epochen ist 1 bis 10.000.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The output activation is sigmoid or softmax.</source>
   <translation>Die Ausgabeaktivierung ist sigmoid oder softmax.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The patience is 0 to 10,000 epochs.</source>
   <translation>Die Geduld ist 0 bis 10.000 Epochen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The schedule is one of {known}.</source>
   <translation>Der Ratenverlauf ist einer von {known}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The seed is 0 or more and has at most {most} digits.</source>
   <translation>Der Seed ist 0 oder mehr und hat höchstens {most} Ziffern.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The warm-up is a share of the time, 0 to 1.</source>
   <translation>Das Aufwärmen ist ein Anteil der Zeit, 0 bis 1.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The weight decay is 0 or more.</source>
   <translation>Der Gewichtszerfall ist 0 oder mehr.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/training.py" />
   <source>The training to be resumed has another number of pictures.</source>
   <translation>Das Training, das fortgesetzt werden soll, hat eine andere Zahl von Bildern.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/training.py" />
   <source>The training to be resumed has another source of random numbers.</source>
   <translation>Das Training, das fortgesetzt werden soll, hat eine andere Quelle von Zufallszahlen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/training.py" />
   <source>Training stopped: the numbers grew beyond all bounds in epoch {epoch}. A smaller learning rate helps.</source>
   <translation>Training abgebrochen: Die Zahlen wuchsen in Epoche {epoch} über jedes Maß hinaus. Eine kleinere Lernrate hilft.</translation>
  </message>
  <message>
   <location filename="../../digitpad/packed.py" />
   <source>it has too many parts</source>
   <translation>die Datei hat zu viele Teile</translation>
  </message>
  <message>
   <location filename="../../digitpad/packed.py" />
   <source>its table of contents is too long</source>
   <translation>ihr Inhaltsverzeichnis ist zu lang</translation>
  </message>
  <message>
   <location filename="../../digitpad/packed.py" />
   <source>{name} is encrypted, or compressed in a rare way</source>
   <translation>{name} ist verschlüsselt oder auf seltene Weise komprimiert</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>Book</source>
   <translation>Buch</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>Expect about 95 % after 15 seconds.</source>
   <translation>Zu erwarten: etwa 95 % nach 15 Sekunden.</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>Expect about 97.7 % after 5 seconds.</source>
   <translation>Zu erwarten: etwa 97,7 % nach 5 Sekunden.</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>Expect about 98.5 % after 6 seconds.</source>
   <translation>Zu erwarten: etwa 98,5 % nach 6 Sekunden.</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>Expect about 99.4 % after 20 minutes.</source>
   <translation>Zu erwarten: etwa 99,4 % nach 20 Minuten.</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>One hidden layer of 256 ReLU neurons that learns from slightly deformed pictures.</source>
   <translation>Eine verdeckte Schicht mit 256 ReLU-Neuronen, die aus leicht verformten Bildern lernt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>One hidden layer of 30 sigmoid neurons, as in chapter 1.</source>
   <translation>Eine verdeckte Schicht mit 30 Sigmoid-Neuronen, wie in Kapitel 1.</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>Quick</source>
   <translation>Schnell</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>TensorFlow beginner</source>
   <translation>TensorFlow für den Einstieg</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>TensorFlow's beginner model: 128 ReLU neurons, dropout of 0.2, Adam.</source>
   <translation>Das Einstiegsmodell von TensorFlow: 128 ReLU-Neuronen, Dropout 0,2, Adam.</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>The drawn digits are 0 to {largest} times as many as MNIST's.</source>
   <translation>Es gibt 0- bis {largest}-mal so viele gezeichnete Ziffern wie bei MNIST.</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>The validation pictures are 1 to {largest:,}.</source>
   <translation>Die Zahl der Validierungsbilder ist 1 bis {largest:,}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>Two hidden layers of ReLU neurons that learn from MNIST and from drawn pen digits, deformed anew each time.</source>
   <translation>Zwei verdeckte Schichten mit ReLU-Neuronen, die aus MNIST und gezeichneten Stiftziffern lernen, jedes Mal neu verformt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/teaching_job.py" />
   <source>The data that the model has to remember are of other classes than the model.</source>
   <translation>Die Daten, die das Modell behalten soll, haben andere Klassen als das Modell.</translation>
  </message>
  <message>
   <location filename="../../digitpad/teaching_job.py" />
   <source>There are no training pictures that the model could be reminded of.</source>
   <translation>Es gibt keine Trainingsbilder, an die das Modell erinnert werden könnte.</translation>
  </message>
  <message>
   <location filename="../../digitpad/teaching_job.py" />
   <source>There is no drawing to learn from.</source>
   <translation>Es gibt keine Zeichnung, aus der gelernt werden könnte.</translation>
  </message>
  <message>
   <location filename="../../digitpad/teaching_job.py" />
   <source>These are more than {most:,} drawings: teach fewer of them.</source>
   <translation>Das sind mehr als {most:,} Zeichnungen: Nehmen Sie weniger davon.</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>The training could not be saved as {path}: {reason}.</source>
   <translation>Das Training konnte nicht als {path} gespeichert werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>a finished epoch is not described</source>
   <translation>eine fertige Epoche ist nicht beschrieben</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>its finished epochs are not described</source>
   <translation>ihre fertigen Epochen sind nicht beschrieben</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>its place in the training is not described</source>
   <translation>ihre Stelle im Training ist nicht beschrieben</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>its random numbers are not described</source>
   <translation>ihre Zufallszahlen sind nicht beschrieben</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>its recipe is not described</source>
   <translation>ihr Rezept ist nicht beschrieben</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>its {part} is described in another way than this program knows</source>
   <translation>{part} ist anders beschrieben, als dieses Programm es kennt</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>its {part} is not described</source>
   <translation>{part} ist nicht beschrieben</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>{name} is no number</source>
   <translation>{name} ist keine Zahl</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>{name} is no such text</source>
   <translation>{name} ist kein solcher Text</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>{name} is no whole number</source>
   <translation>{name} ist keine ganze Zahl</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>{name} is of another type</source>
   <translation>{name} hat einen anderen Typ</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>{name} of an epoch is no count</source>
   <translation>{name} einer Epoche ist keine Anzahl</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>{name} of an epoch is no such number</source>
   <translation>{name} einer Epoche ist keine solche Zahl</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>{path} is not a training file, or it is damaged.</source>
   <translation>{path} ist keine Trainingsdatei oder ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>{path} is not a training file: {reason}.</source>
   <translation>{path} ist keine Trainingsdatei: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>{path} is not a training that digitpad can open: {reason}.</source>
   <translation>{path} ist kein Training, das digitpad öffnen kann: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_job.py" />
   <source>The training cannot go on, because the data files do not hold the pictures that it has learned from.</source>
   <translation>Das Training kann nicht fortgesetzt werden, weil die Datendateien nicht die Bilder enthalten, aus denen es gelernt hat.</translation>
  </message>
  <message>
   <location filename="../../digitpad/typed_layers.py" />
   <source>Is "{text}" one layer or two? Write {first}{second}, or {first}; {second}.</source>
   <translation>Ist „{text}“ eine Schicht oder sind es zwei? Schreiben Sie {first}{second} oder {first}; {second}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/typed_layers.py" />
   <source>Write at most ten hidden layers.</source>
   <translation>Höchstens zehn verdeckte Schichten eingeben.</translation>
  </message>
  <message>
   <location filename="../../digitpad/typed_layers.py" />
   <source>Write whole numbers from 1 to 3,000, such as 100, 50.</source>
   <translation>Ganze Zahlen von 1 bis 3.000 eingeben, etwa 100, 50.</translation>
  </message>
  <message>
   <location filename="../../digitpad/typed_numbers.py" />
   <source>write {small} or {large}.</source>
   <translation>schreiben Sie {small} oder {large}.</translation>
  </message>
 </context>
</TS>
