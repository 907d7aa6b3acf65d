<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>digitpad</name>
  <message>
   <location filename="../../digitpad/app/backprop_words.py" />
   <source>Errors come back to hidden neuron {neuron}, times its slope.</source>
   <translation>Los errores vuelven a la neurona oculta {neuron}, por su pendiente.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/backprop_words.py" />
   <source>For a weight, it is what comes in times the error.</source>
   <translation>Para un peso, es lo que entra por el error.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/backprop_words.py" />
   <source>Hidden neuron {neuron} adds up what comes in, and its bias.</source>
   <translation>La neurona oculta {neuron} suma lo que entra, y su sesgo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/backprop_words.py" />
   <source>Hidden neuron {neuron} answers.</source>
   <translation>La neurona oculta {neuron} responde.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/backprop_words.py" />
   <source>Output neuron {neuron} adds up what comes in, and its bias.</source>
   <translation>La neurona de salida {neuron} suma lo que entra, y su sesgo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/backprop_words.py" />
   <source>Output neuron {neuron} answers.</source>
   <translation>La neurona de salida {neuron} responde.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/backprop_words.py" />
   <source>The cost is half the sum of the squared gaps.</source>
   <translation>El coste es la mitad de la suma de las distancias al cuadrado.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/backprop_words.py" />
   <source>The error of output neuron {neuron} is its gap times its slope.</source>
   <translation>El error de la neurona de salida {neuron} es su distancia por su pendiente.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/backprop_words.py" />
   <source>The slope of the cost for a bias is the error itself.</source>
   <translation>La pendiente del coste para un sesgo es el propio error.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/bundled_models.py" />
   <source>Networks ({patterns})</source>
   <translation>Redes ({patterns})</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/bundled_models.py" />
   <source>digitpad models ({patterns})</source>
   <translation>Modelos de digitpad ({patterns})</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/concept_texts.py" />
   <source>A perceptron jumps: a small change in its weight mostly does nothing, and at one place it does everything. A sigmoid neuron takes the same sum and answers with a smooth curve, so a small change in the weight makes a small change in the answer. The slope of the curve foretells how small, and learning needs no more than that.</source>
   <translation>Un perceptrón salta: un pequeño cambio de su peso casi nunca hace nada, y en un punto lo hace todo. Una neurona sigmoide toma la misma suma y responde con una curva suave, de modo que un pequeño cambio del peso produce un pequeño cambio en la respuesta. La pendiente de la curva predice cuán pequeño, y el aprendizaje no necesita más.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/concept_texts.py" />
   <source>A perceptron weighs its inputs, adds its bias and answers 1 if the sum is above zero, else 0. The threshold is the bias with its sign turned: the larger the bias, the more readily the answer is 1. Make it a NAND first; with XOR it must fail, because no straight line parts those corners.</source>
   <translation>Un perceptrón pondera sus entradas, suma su sesgo y responde 1 si la suma es mayor que cero; si no, 0. El umbral es el sesgo con el signo cambiado: cuanto mayor es el sesgo, más fácilmente responde 1. Conviértalo primero en un NAND; con XOR tiene que fallar, porque ninguna recta separa esas esquinas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/concept_texts.py" />
   <source>Each example says what the answer should be, and the gap to the neuron's answer, squared, is an area here. Half the mean of these areas is the cost: one number for how wrong weight and bias are together. To learn is to look for the weights that make this number small.</source>
   <translation>Cada ejemplo dice cuál debería ser la respuesta, y la distancia a la respuesta de la neurona, al cuadrado, es aquí un área. La mitad de la media de estas áreas es el coste: un número que indica cuánto se equivocan juntos peso y sesgo. Aprender es buscar los pesos que hacen pequeño ese número.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/concept_texts.py" />
   <source>Forwards, each neuron adds up what comes in and answers. Backwards, the errors of the output return through the same weights, and each neuron's share is multiplied by the slope of its own answer. Error times incoming activation is the slope of the cost for that weight, so that one pass finds them all.</source>
   <translation>Hacia delante, cada neurona suma lo que le llega y responde. Hacia atrás, los errores de la salida vuelven por los mismos pesos, y la parte de cada neurona se multiplica por la pendiente de su propia respuesta. Error por activación entrante es la pendiente del coste para ese peso, así que una sola pasada las encuentra todas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/concept_texts.py" />
   <source>NAND answers 0 only if both inputs are 1, and every other circuit can be built from it. Nine of them add three bits, and four such columns add two numbers, each handing its carry to the left. So perceptrons can compute whatever a computer can; what they lack is a way to find their weights.</source>
   <translation>NAND responde 0 solo si ambas entradas son 1, y con él se puede construir cualquier otro circuito. Nueve de ellos suman tres bits, y cuatro columnas así suman dos números, pasando cada una su acarreo a la izquierda. Los perceptrones pueden calcular todo lo que calcula un ordenador; lo que les falta es una forma de encontrar sus pesos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/concept_texts.py" />
   <source>The exact gradient takes a look at every example before a single step. A few examples drawn at random give a rough direction for a fraction of the work, and on the way most of their errors cancel out. For the same work, one at a time is quick and never settles, all at once is exact and slow, and ten at a time is quick and calm.</source>
   <translation>El gradiente exacto mira todos los ejemplos antes de dar un solo paso. Unos pocos ejemplos tomados al azar dan una dirección aproximada por una fracción del trabajo, y por el camino la mayoría de sus errores se compensan. Con el mismo trabajo, de uno en uno es rápido y nunca se asienta, todos a la vez es exacto y lento, y de diez en diez es rápido y tranquilo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/concept_texts.py" />
   <source>The gradient points uphill where the slope is steepest, so a step against it leads down. The learning rate sets the length of the steps: too small and the ball crawls, too large and it leaps across the valley or out of it. It feels only the slope beneath it, so it may come to rest in the shallower of two valleys.</source>
   <translation>El gradiente apunta cuesta arriba, donde la pendiente es mayor; un paso en contra lleva hacia abajo. La tasa de aprendizaje fija la longitud de los pasos: si es demasiado pequeña, la bola se arrastra; si es demasiado grande, salta por encima del valle o sale de él. Solo siente la pendiente que tiene debajo, así que puede quedarse en el menos profundo de dos valles.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/data_in_use.py" />
   <source>The data set {data} has no pictures to test with.</source>
   <translation>El conjunto de datos {data} no tiene imágenes de prueba.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/data_in_use.py" />
   <source>This network knows other classes than the data set {data}, so it cannot learn from it: open the data that it was trained on.</source>
   <translation>Esta red conoce otras clases que el conjunto de datos {data}, así que no puede aprender de él: abra los datos con los que se entrenó.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/data_in_use.py" />
   <source>This network knows other classes than the data set {data}: open the data that it was trained on, on the Train page.</source>
   <translation>Esta red conoce otras clases que el conjunto de datos {data}: abra los datos con los que se entrenó, en la página Entrenar.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/document.py" />
   <source>untrained</source>
   <translation>sin entrenar</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>MNIST, test set</source>
   <translation>MNIST, conjunto de prueba</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>MNIST, validation set</source>
   <translation>MNIST, conjunto de validación</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Press Evaluate to read the {digits}.</source>
   <translation>Pulse «Evaluar» para leer {digits}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Press Evaluate to read {count:,} {digits}.
It takes a few seconds.</source>
   <translation>Pulse «Evaluar» para leer {count:,} {digits}.
Tarda unos segundos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Press Evaluate to read {count:,} {digits}.
It takes about a second.</source>
   <translation>Pulse «Evaluar» para leer {count:,} {digits}.
Tarda alrededor de un segundo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Reading the {digits}…</source>
   <translation>Leyendo {digits}…</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Test digit {index:,}</source>
   <translation>Dígito de prueba {index:,}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Test set</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Test {thing} {index:,}</source>
   <translation>Prueba: {thing} {index:,}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Validation digit {index:,}</source>
   <translation>Dígito de validación {index:,}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>Validation set</source>
   <translation>Validación</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>test digits</source>
   <translation>dígitos de prueba</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>test {things}</source>
   <translation>{things} de prueba</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>validation digits</source>
   <translation>dígitos de validación</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>{folder} holds other classes than the network knows: open it on the Train page.</source>
   <translation>{folder} contiene otras clases que las que conoce la red: ábralo en la página Entrenar.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>{source}, test set</source>
   <translation>{source}, conjunto de prueba</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>{source}, {thing} {index:,}</source>
   <translation>{source}, {thing} {index:,}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>{things} in {source}</source>
   <translation>{things} de {source}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/digit_sets.py" />
   <source>{title} ({count:,})</source>
   <translation>{title} ({count:,})</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluated.py" />
   <source>These are the figures of the {digits}. Evaluate again.</source>
   <translation>Estas cifras son de {digits}. Evalúe de nuevo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluated.py" />
   <source>{run}, best epoch</source>
   <translation>{run}, mejor época</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluated.py" />
   <source>{run}, last epoch</source>
   <translation>{run}, última época</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_job.py" />
   <source>The other network knows other classes than this one: choose one that knows the same.</source>
   <translation>La otra red conoce otras clases que esta: elija una que conozca las mismas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_job.py" />
   <source>These are other classes than the network knows: choose data that it was trained on.</source>
   <translation>Estas clases no son las que conoce la red: elija datos con los que se entrenó.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>&gt; {share:.1f} %</source>
   <translation>&gt; {share:.1f} %</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Another network answers now. Evaluate again.</source>
   <translation>Ahora responde otra red. Evalúe de nuevo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Everything was read right.</source>
   <translation>Todo se leyó bien.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>How many of the answers with 85 to 95 % confidence were right.</source>
   <translation>De las respuestas con una confianza del 85 al 95 %, cuántas eran correctas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>How many of the answers with 85 to 95 % confidence were right. Here: {right:,} of {total:,}.</source>
   <translation>De las respuestas con una confianza del 85 al 95 %, cuántas eran correctas. Aquí: {right:,} de {total:,}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>It is overconfident in some answers and underconfident in others.</source>
   <translation>Confía demasiado en unas respuestas y demasiado poco en otras.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>It is overconfident.</source>
   <translation>Confía demasiado en sí misma.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>It is underconfident.</source>
   <translation>Confía demasiado poco en sí misma.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>It is well calibrated.</source>
   <translation>Está bien calibrada.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Its average confidence is {confidence:.2f} %, and its accuracy is {accuracy:.2f} %.</source>
   <translation>De media su confianza es del {confidence:.2f} %, y el {accuracy:.2f} % de sus respuestas son correctas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Its confidence has been calibrated since. Evaluate again.</source>
   <translation>Su confianza se ha calibrado desde entonces. Evalúe de nuevo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>No picture that only this one reads</source>
   <translation>Ninguna imagen que solo lea esta</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>No {digit} was read as {answer}.</source>
   <translation>Ningún {digit} se leyó como {answer}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>No {digit} was read right.</source>
   <translation>Ningún {digit} se leyó bien.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Precision. Of all digits read as {digit}, how many were {digit}s</source>
   <translation>Precisión. De todos los dígitos leídos como {digit}, cuántos eran {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Precision. Of all {things} read as {name}, how many were of that class</source>
   <translation>Precisión. De {things} con la lectura {name}, qué parte era de esa clase</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Recall. Of all {digit}s written, how many were found</source>
   <translation>Exhaustividad. De todos los {digit} escritos, cuántos se encontraron</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Recall. Of all {things} of the class {name}, how many were found</source>
   <translation>Exhaustividad. De {things} de la clase {name}, qué parte se encontró</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>Stopped. What was not finished is not shown.</source>
   <translation>Detenido. Lo que no se terminó no se muestra.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>The network has learned since. Evaluate again.</source>
   <translation>La red ha aprendido desde entonces. Evalúe de nuevo.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>The only mistake</source>
   <comment>All {count:,} mistakes</comment>
   <translation>
    <numerusform>El único error</numerusform>
    <numerusform>Los {count:,} errores</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>There is no {digit} among them.</source>
   <translation>No hay ningún {digit} entre ellos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>These answers are too few to tell whether it is calibrated.</source>
   <translation>Son muy pocas respuestas para decir si está bien calibrada.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>more than</source>
   <translation>más del</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>precision</source>
   <translation>precisión</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>read as</source>
   <translation>leído como</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>recall</source>
   <translation>exhaustividad</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>true class</source>
   <translation>clase real</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>written</source>
   <translation>escrito</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} answer</source>
   <comment>{count:,} answers</comment>
   <translation>
    <numerusform>{count:,} respuesta</numerusform>
    <numerusform>{count:,} respuestas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} eight</source>
   <comment>{count:,} eights</comment>
   <translation>
    <numerusform>{count:,} ocho</numerusform>
    <numerusform>{count:,} ochos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} five</source>
   <comment>{count:,} fives</comment>
   <translation>
    <numerusform>{count:,} cinco</numerusform>
    <numerusform>{count:,} cincos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} four</source>
   <comment>{count:,} fours</comment>
   <translation>
    <numerusform>{count:,} cuatro</numerusform>
    <numerusform>{count:,} cuatros</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} nine</source>
   <comment>{count:,} nines</comment>
   <translation>
    <numerusform>{count:,} nueve</numerusform>
    <numerusform>{count:,} nueves</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} of {total:,}</source>
   <translation>{count:,} de {total:,}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} one</source>
   <comment>{count:,} ones</comment>
   <translation>
    <numerusform>{count:,} uno</numerusform>
    <numerusform>{count:,} unos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} picture that only this one reads</source>
   <comment>{count:,} pictures that only this one reads</comment>
   <translation>
    <numerusform>{count:,} imagen que solo lee esta</numerusform>
    <numerusform>{count:,} imágenes que solo lee esta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} seven</source>
   <comment>{count:,} sevens</comment>
   <translation>
    <numerusform>{count:,} siete</numerusform>
    <numerusform>{count:,} sietes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} six</source>
   <comment>{count:,} sixes</comment>
   <translation>
    <numerusform>{count:,} seis</numerusform>
    <numerusform>{count:,} seises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} three</source>
   <comment>{count:,} threes</comment>
   <translation>
    <numerusform>{count:,} tres</numerusform>
    <numerusform>{count:,} treses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} two</source>
   <comment>{count:,} twos</comment>
   <translation>
    <numerusform>{count:,} dos</numerusform>
    <numerusform>{count:,} doses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{count:,} zero</source>
   <comment>{count:,} zeros</comment>
   <translation>
    <numerusform>{count:,} cero</numerusform>
    <numerusform>{count:,} ceros</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{digits} read as {answer}</source>
   <translation>{digits}, lectura: {answer}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{digits} read right</source>
   <translation>{digits}, bien leídos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{error:.2f} points</source>
   <translation>{error:.2f} puntos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{label}
as {answer}</source>
   <translation>{label}
como {answer}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{label} as {answer}</source>
   <translation>{label} como {answer}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{label}: none among them</source>
   <translation>{label}: ninguno entre ellos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{label}: {count:,} read as {answer}</source>
   <translation>{label}: {count:,} leídos como {answer}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{label}: {count:,} read right</source>
   <translation>{label}: {count:,} bien leídos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{low} to {high} %</source>
   <translation>{low}–{high} %</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{low} to {high} % confident</source>
   <translation>Confianza del {low} al {high} %</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{name}: {label} read as {answer}, {share} confident</source>
   <translation>{name}: {label} leído como {answer}, confianza: {share}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{name}: {label} read right, {share} confident</source>
   <translation>{name}: {label} bien leído, confianza: {share}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{name}: {label} that the other read as {answer}, {share} confident</source>
   <translation>{name}: {label} que la otra leyó como {answer}, confianza: {share}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{share} confident on average</source>
   <translation>confianza media: {share}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>{share} right</source>
   <translation>{share} correctas</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/rivals.py" />
   <source>Both read {right:,} picture right and {wrong:,} wrong.</source>
   <comment>Both read {right:,} pictures right and {wrong:,} wrong.</comment>
   <translation>
    <numerusform>Ambas leen bien {right:,} imagen y mal {wrong:,}.</numerusform>
    <numerusform>Ambas leen bien {right:,} imágenes y mal {wrong:,}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>0 to 9</source>
   <translation>0 a 9</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>A, arrow keys</source>
   <translation>A, flechas</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Ask for another class, and you see what is missing for that one.</source>
   <translation>Pregunte por otra clase y verá lo que le falta para serlo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Ask for another digit, and you see what is missing for that one.</source>
   <translation>Pregunte por otro dígito y verá lo que le falta para serlo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Click on a neuron to look closer, and switch it off to see what the network does without it.</source>
   <translation>Haga clic en una neurona para verla de cerca, y apáguela para ver qué hace la red sin ella.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Concepts</source>
   <translation>Conceptos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Ctrl+1 to Ctrl+7</source>
   <translation>Ctrl+1 a Ctrl+7</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Ctrl+S, Ctrl+O</source>
   <translation>Ctrl+S, Ctrl+O</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Ctrl+T</source>
   <translation>Ctrl+T</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Ctrl+Z</source>
   <translation>Ctrl+Z</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Draw a digit on the pad, and the network says while you draw what it reads.</source>
   <translation>Dibuje un dígito en el lienzo y la red dirá lo que lee mientras dibuja.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Draw one digit, or several for a number, and the network answers while you draw.</source>
   <translation>Dibuje un dígito, o varios para formar un número, y la red responde mientras dibuja.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Draw something on the pad, and the network says while you draw what it takes it for.</source>
   <translation>Dibuje algo en el lienzo y la red dirá mientras dibuja qué cree que es.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Draw something, and the network says while you draw which of its classes it takes it for.</source>
   <translation>Dibuje algo y la red dirá mientras dibuja por cuál de sus clases lo toma.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Each cell of the matrix counts how often one class was taken for another: click on it to see which pictures.</source>
   <translation>Cada celda de la matriz cuenta cuántas veces una clase se tomó por otra: haga clic en ella para ver las imágenes.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Each cell of the matrix counts how often one digit was read as another: click on it to see which ones.</source>
   <translation>Cada celda de la matriz cuenta cuántas veces un dígito se leyó como otro: haga clic en ella para ver cuáles.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Each point is a picture of the test set, and points lie close together where the network finds their pictures alike.</source>
   <translation>Cada punto es una imagen de prueba, y los puntos están cerca cuando la red encuentra parecidas sus imágenes.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Each point is a test digit, and points lie close together where the network finds their digits alike.</source>
   <translation>Cada punto es un dígito de prueba, y los puntos están cerca cuando la red encuentra parecidos sus dígitos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Each small picture is what one hidden neuron looks for: ink on red excites it, ink on blue calms it.</source>
   <translation>Cada imagen pequeña es lo que busca una neurona oculta: la tinta sobre rojo la excita, la tinta sobre azul la inhibe.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Evaluate</source>
   <translation>Evaluar</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Every training stays in the list of runs with its network, also after the next start.</source>
   <translation>Cada entrenamiento queda con su red en la lista de ejecuciones, también tras el próximo inicio.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>F11, Ctrl++, Ctrl+-</source>
   <translation>F11, Ctrl++, Ctrl+-</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>F5, F6, Shift+F5</source>
   <translation>F5, F6, Mayús+F5</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Flow</source>
   <translation>Flujo</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>From layer to layer the classes draw apart.</source>
   <translation>De capa en capa se separan las clases.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>From layer to layer the ten kinds of digits draw apart.</source>
   <translation>De capa en capa se separan las diez clases de dígitos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Is it wrong? Click the bar of what it is, then press F8, and it learns your hand. You can also drop or paste a picture.</source>
   <translation>¿No es correcto? Haga clic en la barra de lo que es y pulse F8, y aprende su letra. También puede soltar o pegar una imagen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Is it wrong? Press the key of the digit, then F8, and it learns your hand. You can also drop or paste a picture of digits.</source>
   <translation>¿No es correcto? Pulse la tecla del dígito y después F8, y aprende su letra. También puede soltar o pegar una imagen con dígitos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Leave your digit on the pad, and its answer changes as the network learns.</source>
   <translation>Deje su dígito en el lienzo y su respuesta cambiará mientras la red aprende.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Leave your drawing on the pad, and its answer changes as the network learns.</source>
   <translation>Deje su dibujo en el lienzo y su respuesta cambiará mientras la red aprende.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Lines show what passes from neuron to neuron, and the thicker the line, the more it is.</source>
   <translation>Las líneas muestran lo que pasa de neurona a neurona; cuanto más gruesa la línea, más pasa.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Neurons</source>
   <translation>Neuronas</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Point at a neuron to see its own connections alone.</source>
   <translation>Señale una neurona para ver solo sus conexiones.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Press Start training, and a new network learns from 50,000 handwritten digits while its curve climbs.</source>
   <translation>Pulse «Empezar a entrenar», y una red nueva aprende de 50.000 dígitos manuscritos mientras su curva sube.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Press Start training, and a new network learns from your own data while its curve climbs.</source>
   <translation>Pulse «Empezar a entrenar», y una red nueva aprende de sus propios datos mientras su curva sube.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Shift+F8</source>
   <translation>Mayús+F8</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Start training lets a new network learn from 50,000 handwritten digits before your eyes. F1 shows in pictures what the other pages are for.</source>
   <translation>«Empezar a entrenar» hace que una red nueva aprenda de 50.000 dígitos manuscritos ante sus ojos. F1 muestra con imágenes para qué sirven las otras páginas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Start training lets a new network learn from the data set before your eyes. F1 shows in pictures what the other pages are for.</source>
   <translation>«Empezar a entrenar» hace que una red nueva aprenda del conjunto de datos ante sus ojos. F1 muestra con imágenes para qué sirven las otras páginas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>The bars show how confident it is of each class, and the small picture what it really sees: click on it to see how your drawing becomes that.</source>
   <translation>Las barras muestran su confianza en cada clase, y la imagen pequeña lo que ve en realidad: haga clic en ella para ver cómo su dibujo se convierte en eso.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>The bars show how confident it is of each digit, and the small picture what it really sees: click on it to see how your drawing becomes that.</source>
   <translation>Las barras muestran su confianza en cada dígito, y la imagen pequeña lo que ve en realidad: haga clic en ella para ver cómo su dibujo se convierte en eso.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>The ideas behind it all, each as a small model to play with.</source>
   <translation>Las ideas que hay detrás, cada una como un pequeño modelo con el que jugar.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>The network reads the 10,000 test digits, which it has never learned from.</source>
   <translation>La red lee los 10.000 dígitos de prueba, de los que nunca ha aprendido.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>The network reads the pictures of the test set, which it has never learned from.</source>
   <translation>La red lee las imágenes del conjunto de prueba, de las que nunca ha aprendido.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>The other picture shows the smallest change of the drawing that would change the answer.</source>
   <translation>La otra imagen muestra el menor cambio del dibujo que cambiaría la respuesta.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>The other views show whether it is overconfident, what disturbs it, and how it compares.</source>
   <translation>Las otras vistas muestran si confía en sí misma lo debido, qué la perturba y cómo queda comparada con otras.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>The pad</source>
   <translation>El lienzo</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>The timeline goes back through the epochs of the training.</source>
   <translation>La línea de tiempo retrocede por las épocas del entrenamiento.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>They begin with a single perceptron and lead to backpropagation.</source>
   <translation>Empiezan con un solo perceptrón y llegan hasta la retropropagación.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>They follow chapter 1 of Michael Nielsen's book.</source>
   <translation>Siguen el capítulo 1 del libro de Michael Nielsen.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>This is the whole network as a diagram, from your drawing on the left to the classes on the right.</source>
   <translation>Esta es la red entera como diagrama, de su dibujo a la izquierda a las clases a la derecha.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>This is the whole network as a diagram, from your drawing on the left to the ten digits on the right.</source>
   <translation>Esta es la red entera como diagrama, de su dibujo a la izquierda a los diez dígitos a la derecha.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Train</source>
   <translation>Entrenar</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>What in your drawing spoke for the answer, and what against it.</source>
   <translation>Qué parte de su dibujo habló a favor de la respuesta y qué parte en contra.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Wheel, drag</source>
   <translation>Rueda, arrastrar</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>Your own drawing is a point among them.</source>
   <translation>Su propio dibujo es un punto entre ellos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>fill the screen, make the text larger and smaller</source>
   <translation>llenan la pantalla, agrandan y reducen el texto</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>goes to the pad; there the arrow keys move the pen and Space puts it down</source>
   <translation>lleva al lienzo; allí las flechas mueven el lápiz y Espacio lo apoya</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>in a plot follow the data again and read the values</source>
   <translation>en una gráfica vuelven a seguir los datos y leen los valores</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>in a plot zooms and moves; Shift and a drag zooms to a rectangle</source>
   <translation>en una gráfica amplían y desplazan; Mayús y arrastrar amplía un rectángulo</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>on the Neurons page switches a neuron off and on</source>
   <translation>en la página Neuronas apaga y enciende una neurona</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>on the pad changes between pen and eraser</source>
   <translation>en el lienzo cambia entre lápiz y goma</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>on the pad say what the drawing was, as a click on a bar or a right click on the answer does</source>
   <translation>en el lienzo dicen qué era el dibujo, igual que un clic en una barra o un clic derecho en la respuesta</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>on the pad wipes it</source>
   <translation>en el lienzo lo borra</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>open the pages</source>
   <translation>abren las páginas</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>puts a picture of the test set on the pad</source>
   <translation>pone en el lienzo una imagen del conjunto de prueba</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>save and open a network</source>
   <translation>guardan y abren una red</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>says what the drawing was, as a click on a bar or a right click on the answer does</source>
   <translation>dice qué era el dibujo, como un clic en una barra o un clic derecho en la respuesta</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>show what happens to the drawing, and your own drawings</source>
   <translation>muestran qué pasa con el dibujo, y sus propios dibujos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>start, pause and stop the training</source>
   <translation>empiezan, pausan y detienen el entrenamiento</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>takes the last stroke or deletion back</source>
   <translation>deshace el último trazo o borrado</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/guide_texts.py" />
   <source>write numbers as you are used to</source>
   <translation>escriben números como usted suele</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/checkpoints.py" />
   <source>Before training</source>
   <translation>Antes de entrenar</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/checkpoints.py" />
   <source>Epoch {epoch} of {epochs}</source>
   <translation>Época {epoch} de {epochs}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/checkpoints.py" />
   <source>Go back to an earlier epoch to keep it.</source>
   <translation>Vuelva a una época anterior para conservarla.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/checkpoints.py" />
   <source>Make this epoch the present network, to be saved or trained further</source>
   <translation>Hacer de esta época la red actual, para guardarla o seguir entrenándola</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/checkpoints.py" />
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/checkpoints.py" />
   <source>Stop the training first; then an epoch can be kept.</source>
   <translation>Detenga primero el entrenamiento; después se puede conservar una época.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/checkpoints.py" />
   <source>Train a network, and go back through its epochs here.</source>
   <translation>Entrene una red y vuelva aquí atrás por sus épocas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/checkpoints.py" />
   <source>{epoch}, {share:.2f} percent right</source>
   <translation>{epoch}, {share:.2f} por ciento correctos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/digit_points.py" />
   <source>The numbers of this network are beyond all bounds: there is no map of them.</source>
   <translation>Los números de esta red superan todo límite: no hay mapa de ellos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>28 × 28 pixels</source>
   <translation>28 × 28 píxeles</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Digit {digit}</source>
   <translation>Dígito {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Hidden layer</source>
   <translation>Capa oculta</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Hidden layer {layer}</source>
   <translation>Capa oculta {layer}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Hidden layer {layer}, neuron {number}</source>
   <translation>Capa oculta {layer}, neurona {number}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Layer {layer}</source>
   <translation>Capa {layer}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Neuron {a} {whose} says most for {name}.</source>
   <translation>La neurona {a} {whose} es la que más habla a favor de {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Neurons {a} and {b} {whose} say most for {name}.</source>
   <translation>Las neuronas {a} y {b} {whose} son las que más hablan a favor de {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Neurons {a}, {b} and {c} {whose} say most for {name}.</source>
   <translation>Las neuronas {a}, {b} y {c} {whose} son las que más hablan a favor de {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>No neuron speaks for {name}: it is the answer by its bias.</source>
   <translation>Ninguna neurona habla a favor de {name}: decide el sesgo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>No neuron speaks for {name}; others are just as probable.</source>
   <translation>Ninguna neurona habla a favor de {name}; otras respuestas son igual de probables.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>No neuron speaks for {name}; the other {things} are spoken against even more.</source>
   <translation>Ninguna neurona habla a favor de {name}; contra el resto ({things}) se habla aún más.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Without hidden neurons, each pixel speaks for or against {name} directly.</source>
   <translation>Sin neuronas ocultas, cada píxel habla directamente a favor o en contra de {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>Your drawing</source>
   <translation>Su dibujo</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>of hidden layer {layer}</source>
   <translation>de la capa oculta {layer}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>of the hidden layer</source>
   <translation>de la capa oculta</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>{count:,} neuron</source>
   <comment>{count:,} neurons</comment>
   <translation>
    <numerusform>{count:,} neurona</numerusform>
    <numerusform>{count:,} neuronas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>{count:,} neuron, up to {most}</source>
   <comment>{count:,} neurons, up to {most}</comment>
   <translation>
    <numerusform>{count:,} neurona, hasta {most}</numerusform>
    <numerusform>{count:,} neuronas, hasta {most}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/flow.py" />
   <source>{name}: activation {activation}</source>
   <translation>{name}: activación {activation}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/layer_words.py" />
   <source>{example}, {name}. Click to lay it on the pad.</source>
   <translation>{example}, {name}. Haga clic para ponerlo en el lienzo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/map_texts.py" />
   <source>No digit lies there</source>
   <translation>Ahí no hay ningún dígito</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/map_texts.py" />
   <source>No {thing} lies there</source>
   <translation>Ahí no hay nada ({thing})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/map_texts.py" />
   <source>{count:,} digit: {parts}</source>
   <comment>{count:,} digits: {parts}</comment>
   <translation>
    <numerusform>{count:,} dígito: {parts}</numerusform>
    <numerusform>{count:,} dígitos: {parts}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/map_texts.py" />
   <source>{count:,} mistake</source>
   <comment>{count:,} mistakes</comment>
   <translation>
    <numerusform>{count:,} error</numerusform>
    <numerusform>{count:,} errores</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/map_texts.py" />
   <source>{count:,} test digit</source>
   <comment>{count:,} test digits</comment>
   <translation>
    <numerusform>{count:,} dígito de prueba</numerusform>
    <numerusform>{count:,} dígitos de prueba</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/map_texts.py" />
   <source>{count:,} test {thing}</source>
   <comment>{count:,} test {things}</comment>
   <translation>
    <numerusform>{count:,} {thing} de prueba</numerusform>
    <numerusform>{count:,} {things} de prueba</numerusform>
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
   <translation>{name}, leído como {other}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/map_texts.py" />
   <source>{name}, read right</source>
   <translation>{name}, bien leído</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_order.py" />
   <source>Activation now</source>
   <translation>Activación actual</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_order.py" />
   <source>Class it speaks for</source>
   <translation>Clase preferida</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_order.py" />
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_order.py" />
   <source>Weight size</source>
   <translation>Tamaño de pesos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>Its activation is {activation}.</source>
   <translation>Su activación es {activation}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>Neuron {number}</source>
   <translation>Neurona {number}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>Neuron {number} of {count:,}, {said}</source>
   <translation>Neurona {number} de {count:,}, {said}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>Speaks against {disliked}.</source>
   <translation>Habla en contra de {disliked}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>Speaks for no class yet.</source>
   <translation>Aún no habla a favor de ninguna clase.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>Speaks for {liked}, against {disliked}.</source>
   <translation>Habla a favor de {liked}, en contra de {disliked}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>Speaks for {liked}.</source>
   <translation>Habla a favor de {liked}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>What digit {digit} looks for</source>
   <translation>Lo que busca el dígito {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>What neuron {number} looks for</source>
   <translation>Lo que busca la neurona {number}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>What {name} looks for</source>
   <translation>Lo que busca {name}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>speaks against {disliked}</source>
   <translation>habla en contra de {disliked}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>speaks for no class yet</source>
   <translation>aún no habla a favor de ninguna clase</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>speaks for {liked}</source>
   <translation>habla a favor de {liked}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>speaks for {liked}, against {disliked}</source>
   <translation>habla a favor de {liked}, en contra de {disliked}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>{first} and {second}</source>
   <translation>{first} y {second}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>{name} is dead: it is silent for every picture.</source>
   <translation>{name} está muerta: calla ante todas las imágenes.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>{name} is saturated: it answers almost the same to every picture.</source>
   <translation>{name} está saturada: responde casi igual a todas las imágenes.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>{name} is scaled to {share:.0f} %.</source>
   <translation>{name} está al {share:.0f} %.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>{name} is switched off.</source>
   <translation>{name} está apagada.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_pictures.py" />
   <source>{name} of the output layer</source>
   <translation>{name} de la capa de salida</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>Red grew, blue shrank: {moved:,} of {all:,} weights, by {mean:.2g} on average, {most:.2g} at most.</source>
   <translation>El rojo creció, el azul menguó: {moved:,} de {all:,} pesos, {mean:.2g} de media, {most:.2g} como mucho.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>What the hidden neuron has learned</source>
   <comment>What the {count:,} hidden neurons have learned</comment>
   <translation>
    <numerusform>Lo que ha aprendido la neurona oculta</numerusform>
    <numerusform>Lo que han aprendido las {count:,} neuronas ocultas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>What the hidden neuron looks for</source>
   <comment>What the {count:,} hidden neurons look for</comment>
   <translation>
    <numerusform>Lo que busca la neurona oculta</numerusform>
    <numerusform>Lo que buscan las {count:,} neuronas ocultas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>What the hidden neuron of the first layer has learned</source>
   <comment>What the {count:,} hidden neurons of the first layer have learned</comment>
   <translation>
    <numerusform>Lo que ha aprendido la neurona oculta de la primera capa</numerusform>
    <numerusform>Lo que han aprendido las {count:,} neuronas ocultas de la primera capa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>What the hidden neuron of the first layer looks for</source>
   <comment>What the {count:,} hidden neurons of the first layer look for</comment>
   <translation>
    <numerusform>Lo que busca la neurona oculta de la primera capa</numerusform>
    <numerusform>Lo que buscan las {count:,} neuronas ocultas de la primera capa</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>What the network has learned of each class</source>
   <translation>Lo que la red ha aprendido de cada clase</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>What the network looks for in each class</source>
   <translation>Lo que la red busca en cada clase</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>What this mini-batch changed</source>
   <comment>What these {count:,} mini-batches changed</comment>
   <translation>
    <numerusform>Lo que cambió este minilote</numerusform>
    <numerusform>Lo que cambiaron estos {count:,} minilotes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>With {count:,} neuron changed, the accuracy on the test pictures is {share:.2f} %, as it was.</source>
   <comment>With {count:,} neurons changed, the accuracy on the test pictures is {share:.2f} %, as it was.</comment>
   <translation>
    <numerusform>Con {count:,} neurona cambiada se lee bien el {share:.2f} % de las imágenes de prueba, tantas como antes.</numerusform>
    <numerusform>Con {count:,} neuronas cambiadas se lee bien el {share:.2f} % de las imágenes de prueba, tantas como antes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>With {count:,} neuron changed, the accuracy on the test pictures is {share:.2f} %, {points:.2f} points higher.</source>
   <comment>With {count:,} neurons changed, the accuracy on the test pictures is {share:.2f} %, {points:.2f} points higher.</comment>
   <translation>
    <numerusform>Con {count:,} neurona cambiada se lee bien el {share:.2f} % de las imágenes de prueba, {points:.2f} puntos más.</numerusform>
    <numerusform>Con {count:,} neuronas cambiadas se lee bien el {share:.2f} % de las imágenes de prueba, {points:.2f} puntos más.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/neuron_texts.py" />
   <source>With {count:,} neuron changed, the accuracy on the test pictures is {share:.2f} %, {points:.2f} points lower.</source>
   <comment>With {count:,} neurons changed, the accuracy on the test pictures is {share:.2f} %, {points:.2f} points lower.</comment>
   <translation>
    <numerusform>Con {count:,} neurona cambiada se lee bien el {share:.2f} % de las imágenes de prueba, {points:.2f} puntos menos.</numerusform>
    <numerusform>Con {count:,} neuronas cambiadas se lee bien el {share:.2f} % de las imágenes de prueba, {points:.2f} puntos menos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>No change of up to 150 pixels was found that makes it another digit.</source>
   <translation>Ningún cambio encontrado de hasta 150 píxeles lo convierte en otro dígito.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>No change of up to 150 pixels was found that makes it another {thing}.</source>
   <translation>Ningún cambio encontrado de hasta 150 píxeles lo convierte en otra clase ({thing}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>No change of up to 150 pixels was found that makes it {name}.</source>
   <translation>Ningún cambio encontrado de hasta 150 píxeles lo convierte en {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>Nothing in this drawing speaks for {name} or against it.</source>
   <translation>Nada en este dibujo habla a favor ni en contra de {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>Nothing speaks against it.</source>
   <translation>Nada habla en contra.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>Nothing speaks for {name}. What speaks most against it is the ink {places}.</source>
   <translation>Nada habla a favor de {name}. Lo que más habla en contra es la tinta {places}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>One changed pixel makes {name} the most probable answer, with {share:.0f} %: {how}.</source>
   <comment>{count:,} changed pixels make {name} the most probable answer, with {share:.0f} %: {how}.</comment>
   <translation>
    <numerusform>Un píxel cambiado hace de {name} la respuesta más probable, con el {share:.0f} %: {how}.</numerusform>
    <numerusform>{count:,} píxeles cambiados hacen de {name} la respuesta más probable, con el {share:.0f} %: {how}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>What speaks most against it is {places}.</source>
   <translation>Lo que más habla en contra está {places}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>What speaks most against it lies right beside that.</source>
   <translation>Lo que más habla en contra está justo al lado.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>What speaks most for {name} is the ink {places}.</source>
   <translation>Lo que más habla a favor de {name} es la tinta {places}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>Without any one of them it is no {name}.</source>
   <translation>Sin cualquiera de ellos ya no es {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>Without any one of them it stays {name}.</source>
   <translation>Sin cualquiera de ellos sigue siendo {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>Without either of them it is no {name}.</source>
   <translation>Sin uno u otro ya no es {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>Without either of them it stays {name}.</source>
   <translation>Sin uno u otro sigue siendo {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>Without it it is no {name}.</source>
   <translation>Sin eso ya no es {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>Without it it stays {name}.</source>
   <translation>Sin eso sigue siendo {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>at the bottom</source>
   <translation>abajo</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>at the bottom left</source>
   <translation>abajo a la izquierda</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>at the bottom right</source>
   <translation>abajo a la derecha</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>at the left</source>
   <translation>a la izquierda</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>at the right</source>
   <translation>a la derecha</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>at the top</source>
   <translation>arriba</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>at the top left</source>
   <translation>arriba a la izquierda</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>at the top right</source>
   <translation>arriba a la derecha</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>filled with ink</source>
   <comment>filled with ink</comment>
   <translation>
    <numerusform>relleno de tinta</numerusform>
    <numerusform>rellenos de tinta</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>in the middle</source>
   <translation>en el centro</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>wiped to paper</source>
   <comment>wiped to paper</comment>
   <translation>
    <numerusform>borrado</numerusform>
    <numerusform>borrados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>{count:,} filled with ink</source>
   <comment>{count:,} filled with ink</comment>
   <translation>
    <numerusform>{count:,} relleno de tinta</numerusform>
    <numerusform>{count:,} rellenos de tinta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/insight/reasons.py" />
   <source>{count:,} wiped to paper</source>
   <comment>{count:,} wiped to paper</comment>
   <translation>
    <numerusform>{count:,} borrado</numerusform>
    <numerusform>{count:,} borrados</numerusform>
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
   <translation>Cada cuadrado es el peso de una de las {count:,} neuronas de la capa oculta {layer}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/shown_layer.py" />
   <source>Nothing is learned yet: the pictures fill while the network trains.</source>
   <translation>Aún no se ha aprendido nada: las imágenes se llenan mientras la red se entrena.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/insight/shown_layer.py" />
   <source>This network has no hidden layer: each picture is that of a class itself.</source>
   <translation>Esta red no tiene capa oculta: cada imagen es la de una clase.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/collection.py" />
   <source>Another window is writing {path}. Try again.</source>
   <translation>Otra ventana está escribiendo en {path}. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/collection.py" />
   <source>mine</source>
   <translation>mía</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/collection.py" />
   <source>{path} cannot be read: {reason}.</source>
   <translation>No se puede leer {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/collection.py" />
   <source>{path} cannot be written: {reason}.</source>
   <translation>No se puede escribir {path}: {reason}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/own_hand/guided_test.py" />
   <source>{count} of {total} was read right, {share:.0f} %. In so short a test, that means {low:.0f} % to {high:.0f} % of all your drawings.</source>
   <comment>{count} of {total} were read right, {share:.0f} %. In so short a test, that means {low:.0f} % to {high:.0f} % of all your drawings.</comment>
   <translation>
    <numerusform>Se leyó bien {count} de {total}, el {share:.0f} %. En una prueba tan corta, eso significa entre el {low:.0f} % y el {high:.0f} % de todos sus dibujos.</numerusform>
    <numerusform>Se leyeron bien {count} de {total}, el {share:.0f} %. En una prueba tan corta, eso significa entre el {low:.0f} % y el {high:.0f} % de todos sus dibujos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/own_hand/guided_test.py" />
   <source>{digit} was read as {read} (once).</source>
   <comment>{digit} was read as {read} ({count} times).</comment>
   <translation>
    <numerusform>{digit} se leyó como {read} (una vez).</numerusform>
    <numerusform>{digit} se leyó como {read} ({count} veces).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/own_hand/guided_test.py" />
   <source>{digit} was refused (once).</source>
   <comment>{digit} was refused ({count} times).</comment>
   <translation>
    <numerusform>{digit} fue rechazado (una vez).</numerusform>
    <numerusform>{digit} fue rechazado ({count} veces).</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/hand_export.py" />
   <source>There is no drawing to export.</source>
   <translation>No hay ningún dibujo que exportar.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/hand_export.py" />
   <source>{path} cannot be written: name a file that ends in {endings}.</source>
   <translation>No se puede escribir {path}: elija un nombre de archivo que termine en {endings}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>&amp;Draw twenty…</source>
   <translation>Dibujar &amp;veinte…</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>&amp;Write twenty…</source>
   <translation>Escribir &amp;veinte…</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Draw a digit and press its key, click its bar, or right-click the answer: it is kept here, on this computer alone, and the network can learn your hand from it.</source>
   <translation>Dibuje un dígito y pulse su tecla, haga clic en su barra o clic derecho en la respuesta: se guarda aquí, solo en este ordenador, y la red puede aprender de él su letra.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Draw something and click the bar of what it is, or right-click the answer: it is kept here, on this computer alone, and the network can learn your hand from it.</source>
   <translation>Dibuje algo y haga clic en su barra o clic derecho en la respuesta: se guarda aquí, solo en este ordenador, y la red puede aprender de ello su letra.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Draw what is asked for</source>
   <translation>Dibuje lo que se pide</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Draw: {name}</source>
   <translation>Dibuje: {name}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Drawings of no digit refused</source>
   <translation>Dibujos rechazados que no son dígitos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Is it wrong? Click the bar of what it is, or right-click here.</source>
   <translation>¿No es correcto? Haga clic en la barra de lo que es, o haga clic derecho aquí.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Is it wrong? Press the key of the digit, click its bar, or right-click here.</source>
   <translation>¿No es correcto? Pulse la tecla del dígito, haga clic en su barra o haga clic derecho aquí.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It does not read your hand better than before. The choice is yours.</source>
   <translation>No lee su letra mejor que antes. Usted decide.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It has forgotten next to nothing that it knew.</source>
   <translation>No ha olvidado casi nada de lo que sabía.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It has forgotten nothing that it knew.</source>
   <translation>No ha olvidado nada de lo que sabía.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It has learned your one drawing. That is too few to measure by: use it, or say what more of them are.</source>
   <translation>Ha aprendido su único dibujo. Es demasiado poco para medir: úsela, o diga qué son otros dibujos más.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It is &amp;none of them</source>
   <translation>No es &amp;ninguno de ellos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It is &amp;not a digit</source>
   <translation>&amp;No es un dígito</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It reads fewer of your drawings right than before, though on average it comes closer to the right answers.</source>
   <translation>Lee bien menos dibujos suyos que antes, aunque en promedio se acerca más a las respuestas correctas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It reads more of your drawings right than before, but on average comes no closer to the right answers. The choice is yours.</source>
   <translation>Lee bien más dibujos suyos que antes, pero en promedio no se acerca más a las respuestas correctas. Usted decide.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It reads no more of your drawings right than before, but comes closer to the right answers.</source>
   <translation>No lee bien más dibujos suyos que antes, pero se acerca más a las respuestas correctas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It reads other drawings worse. The choice is yours.</source>
   <translation>Lee peor otros dibujos. La decisión es suya.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It reads your hand better now, but other drawings worse. The choice is yours.</source>
   <translation>Ahora lee mejor su letra, pero peor otros dibujos. Usted decide.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>It reads your hand better now.</source>
   <translation>Ahora lee mejor su letra.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Its own test set read right</source>
   <translation>Su propio conjunto de prueba, bien leído</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>MNIST's test digits read right</source>
   <translation>Dígitos de prueba de MNIST bien leídos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>My digits</source>
   <translation>Mis dígitos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>My drawings</source>
   <translation>Mis dibujos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Nothing is taught yet: draw a digit and press its key, or click its bar.</source>
   <translation>Aún no se ha enseñado nada: dibuje un dígito y pulse su tecla, o haga clic en su barra.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Nothing is taught yet: draw something, and click the bar of what it is.</source>
   <translation>Aún no se ha enseñado nada: dibuje algo y haga clic en su barra.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>One drawing. Press a digit's key to say what the selected ones are, Del to delete them.</source>
   <comment>{count:,} drawings. Press a digit's key to say what the selected ones are, Del to delete them.</comment>
   <translation>
    <numerusform>Un dibujo. Pulse la tecla de un dígito para decir qué son los seleccionados, Supr para eliminarlos.</numerusform>
    <numerusform>{count:,} dibujos. Pulse la tecla de un dígito para decir qué son los seleccionados, Supr para eliminarlos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>One drawing. Right-click the selected ones to say what they are, Del deletes them.</source>
   <comment>{count:,} drawings. Right-click the selected ones to say what they are, Del deletes them.</comment>
   <translation>
    <numerusform>Un dibujo. Clic derecho en los seleccionados para decir qué son, Supr los elimina.</numerusform>
    <numerusform>{count:,} dibujos. Clic derecho en los seleccionados para decir qué son, Supr los elimina.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Write what is asked for</source>
   <translation>Escriba lo que se pide</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Write {digit}</source>
   <translation>Escriba {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>You said: none of them</source>
   <translation>Usted dijo: ninguno de ellos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>You said: not a digit</source>
   <translation>Usted dijo: no es un dígito</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Your digits, measured on those not learned</source>
   <translation>Sus dígitos, medidos con los no aprendidos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Your digits, some of which it may have learned before</source>
   <translation>Sus dígitos, algunos de los cuales quizá ya aprendió</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Your drawings, measured on those not learned</source>
   <translation>Sus dibujos, medidos con los no aprendidos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>Your drawings, some of which it may have learned before</source>
   <translation>Sus dibujos, algunos de los cuales quizá ya aprendió</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>none of them</source>
   <translation>ninguno de ellos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>not a digit</source>
   <translation>no es un dígito</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/own_hand/words.py" />
   <source>too few</source>
   <translation>muy pocos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>&gt; 99 %</source>
   <translation>&gt; 99 %</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Below: {digit}</source>
   <translation>Abajo: {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Comma</source>
   <translation>Coma</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Digit {place} of {count}: {answer}</source>
   <translation>Dígito {place} de {count}: {answer}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Hard to tell</source>
   <translation>Difícil de decir</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Line {line}, comma</source>
   <translation>Línea {line}, coma</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Line {line}, digit {place} of {count}: {answer}</source>
   <translation>Línea {line}, dígito {place} de {count}: {answer}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Line {line}, minus</source>
   <translation>Línea {line}, menos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Line {line}, point</source>
   <translation>Línea {line}, punto</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Minus</source>
   <translation>Menos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Nothing drawn yet</source>
   <translation>Aún no hay nada dibujado</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>One is no digit</source>
   <comment>{count} are no digits</comment>
   <translation>
    <numerusform>Uno no es un dígito</numerusform>
    <numerusform>{count} no son dígitos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>Point</source>
   <translation>Punto</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>This does not look like a digit</source>
   <translation>Esto no parece un dígito</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>after epoch {epoch}</source>
   <translation>tras la época {epoch}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>and its label agrees</source>
   <translation>y coincide con su etiqueta</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>but its label says {label}</source>
   <translation>pero su etiqueta dice {label}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>digit {place}</source>
   <translation>dígito {place}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>line {line}, {digit}</source>
   <translation>línea {line}, {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>more than 99 percent</source>
   <translation>más del 99 por ciento</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>number {place}</source>
   <translation>número {place}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>or perhaps {digit}</source>
   <translation>o quizás {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the comma</source>
   <translation>la coma</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the eighth</source>
   <translation>el octavo</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the eighth digit</source>
   <translation>el octavo dígito</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the fifth</source>
   <translation>el quinto</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the fifth digit</source>
   <translation>el quinto dígito</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the first</source>
   <translation>el primero</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the first digit</source>
   <translation>el primer dígito</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the fourth</source>
   <translation>el cuarto</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the fourth digit</source>
   <translation>el cuarto dígito</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the minus</source>
   <translation>el menos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the ninth</source>
   <translation>el noveno</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the ninth digit</source>
   <translation>el noveno dígito</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the point</source>
   <translation>el punto</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the second</source>
   <translation>el segundo</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the second digit</source>
   <translation>el segundo dígito</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the seventh</source>
   <translation>el séptimo</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the seventh digit</source>
   <translation>el séptimo dígito</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the sixth</source>
   <translation>el sexto</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the sixth digit</source>
   <translation>el sexto dígito</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the tenth</source>
   <translation>el décimo</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the tenth digit</source>
   <translation>el décimo dígito</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the third</source>
   <translation>el tercero</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>the third digit</source>
   <translation>el tercer dígito</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{answer}, {share} confident</source>
   <translation>{answer}, confianza: {share}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{answer}, {share} confident, and its label agrees</source>
   <translation>{answer}, confianza: {share}, y coincide con su etiqueta</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{answer}, {share} confident, but its label says {label}</source>
   <translation>{answer}, confianza: {share}, pero su etiqueta dice {label}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{digit}: {share}</source>
   <translation>{digit}: {share}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{first} or {second}</source>
   <translation>{first} o {second}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{percent:.0f} percent</source>
   <translation>{percent:.0f} por ciento</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/answer_text.py" />
   <source>{share} confident</source>
   <translation>confianza: {share}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>A stray speck was ignored.</source>
   <comment>{count} stray specks were ignored.</comment>
   <translation>
    <numerusform>Se ignoró una mota suelta.</numerusform>
    <numerusform>Se ignoraron {count} motas sueltas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>As drawn</source>
   <translation>Dibujado</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>As ink</source>
   <translation>Como tinta</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Boxed</source>
   <translation>Encajado</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Centred</source>
   <translation>Centrado</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Cleaned</source>
   <translation>Limpiado</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Cut out</source>
   <translation>Recortado</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Draw something to see what happens to it.</source>
   <translation>Dibuje algo para ver qué pasa con ello.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Moved so that its centre of mass lies in the middle; the network sees this.</source>
   <translation>Movido de modo que su centro de masa quede en el medio; esto ve la red.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Moved so that its centre of mass, the dot, lies in the middle.</source>
   <translation>Movido de modo que su centro de masa, el punto, quede en el medio.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>No stray speck had to be ignored.</source>
   <translation>No hubo que ignorar ninguna mota suelta.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Scaled so that it fits 20 x 20 pixels, its proportions kept.</source>
   <translation>Escalado para caber en 20 x 20 píxeles, con sus proporciones.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>The other digits and a stray speck are left out.</source>
   <comment>The other digits and {count} stray specks are left out.</comment>
   <translation>
    <numerusform>Los otros dígitos y una mota suelta se omiten.</numerusform>
    <numerusform>Los otros dígitos y {count} motas sueltas se omiten.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>The other digits are left out.</source>
   <translation>Los otros dígitos se omiten.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>The picture</source>
   <translation>La imagen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>The picture as it was opened.</source>
   <translation>La imagen tal como se abrió.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>The picture without its paper and shadows.</source>
   <translation>La imagen sin papel ni sombras.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>The picture; the sheet within the line is cut out and put straight.</source>
   <translation>La imagen; la hoja dentro de la línea se recorta y se endereza.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>The whole picture in 28 x 28 pixels; the network sees this.</source>
   <translation>La imagen entera en 28 x 28 píxeles; esto es lo que ve la red.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>What the network sees: 784 pixels, each a shade of grey.</source>
   <translation>Lo que ve la red: 784 píxeles, cada uno un tono de gris.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>What was drawn alone, its lines as full ink.</source>
   <translation>Lo dibujado solo, sus líneas como tinta plena.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Your drawing, as you drew it.</source>
   <translation>Su dibujo, tal como lo dibujó.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>Your drawing; {digit} is selected.</source>
   <translation>Su dibujo; está seleccionado {digit}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/drawing_steps.py" />
   <source>{name} has this form already: nothing is changed.</source>
   <translation>{name} ya tiene esta forma: no se cambia nada.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/pad_paper.py" />
   <source>Clear</source>
   <translation>Borrar todo</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/pad_paper.py" />
   <source>Erase</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/pad_paper.py" />
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/pad_paper.py" />
   <source>Stroke</source>
   <translation>Trazo</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/pad_paper.py" />
   <source>Test digit</source>
   <translation>Dígito de prueba</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/pad/pad_paper.py" />
   <source>Test picture</source>
   <translation>Imagen de prueba</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/recovery.py" />
   <source>The folder {folder} cannot be made: {reason}.</source>
   <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/recovery.py" />
   <source>There is no file {path}.</source>
   <translation>No existe el archivo {path}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/recovery.py" />
   <source>{path} cannot be removed: {reason}.</source>
   <translation>No se puede eliminar {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_files.py" />
   <source>This network of the run “{name}” is not kept.</source>
   <translation>Esta red de la ejecución «{name}» no se conserva.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_files.py" />
   <source>{file} of the runs cannot be read for now: {why}. It stays where it is.</source>
   <translation>Por ahora no se puede leer {file} de las ejecuciones: {why}. Se queda donde está.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_record.py" />
   <source>A kept run was damaged and has left the list (its file is {file}).</source>
   <translation>Una ejecución conservada estaba dañada y ha salido de la lista (su archivo es {file}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_record.py" />
   <source>a newer version of digitpad wrote it</source>
   <translation>la escribió una versión más reciente de digitpad</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>Best {best:.2f} %, last {last:.2f} % of the validation pictures, {count} epoch in {time}.</source>
   <comment>Best {best:.2f} %, last {last:.2f} % of the validation pictures, {count} epochs in {time}.</comment>
   <translation>
    <numerusform>Mejor {best:.2f} %, última {last:.2f} % de las imágenes de validación, {count} época en {time}.</numerusform>
    <numerusform>Mejor {best:.2f} %, última {last:.2f} % de las imágenes de validación, {count} épocas en {time}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>Its network is not kept.</source>
   <translation>Su red no se conserva.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>Kept runs: {count:,}, {size} of {limit}</source>
   <translation>{count:,} ejec., {size} de {limit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>No hidden layer</source>
   <translation>Sin capa oculta</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>Room for runs: {limit}</source>
   <translation>Sitio para ejecuciones: {limit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>Run {run}</source>
   <translation>Ejecución {run}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>averaged</source>
   <translation>promediada</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>batch {size:,}</source>
   <translation>lote {size:,}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>best validation accuracy {share:.2f} percent</source>
   <translation>mejor exactitud de validación {share:.2f} por ciento</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>deformed pictures</source>
   <translation>imágenes deformadas</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>dropout {dropout:g}</source>
   <translation>dropout {dropout:g}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>last {share:.2f} percent</source>
   <translation>última {share:.2f} por ciento</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>no epoch</source>
   <translation>ninguna época</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>pinned</source>
   <translation>fijada</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>seed {seed}</source>
   <translation>semilla {seed}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>smoothing {smoothing:g}</source>
   <translation>suavizado {smoothing:g}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>the present one</source>
   <translation>la actual</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>weight decay {decay:g}</source>
   <translation>decaimiento {decay:g}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>{layers} {activation}</source>
   <translation>{layers} {activation}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>{rate} from epoch {epoch}</source>
   <translation>{rate} desde la época {epoch}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/run_texts.py" />
   <source>{run}: {settings}.</source>
   <translation>{run}: {settings}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/runs.py" />
   <source>Runs are not kept for the next start: your folder cannot be written.</source>
   <translation>Las ejecuciones no se conservan para el próximo inicio: no se puede escribir en su carpeta.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/runs.py" />
   <source>The run “{name}” could not be brought back: {why}.</source>
   <translation>No se pudo recuperar la ejecución «{name}»: {why}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/runs.py" />
   <source>The run “{name}” could not be changed on disk: {why}.</source>
   <translation>No se pudo cambiar en el disco la ejecución «{name}»: {why}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/runs.py" />
   <source>The run “{name}” could not be deleted: {why}.</source>
   <translation>No se pudo eliminar la ejecución «{name}»: {why}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/runs.py" />
   <source>The run “{name}” could not be kept anew: {why}.</source>
   <translation>No se pudo volver a conservar la ejecución «{name}»: {why}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/runs.py" />
   <source>The run “{name}” could not be kept for the next start: {why}.</source>
   <translation>No se pudo conservar para el próximo inicio la ejecución «{name}»: {why}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/runs/runs.py" />
   <source>This run has left the list.</source>
   <translation>Esta ejecución ya no está en la lista.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>Adam</source>
   <translation>Adam</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>Momentum</source>
   <translation>Momento</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>Nesterov</source>
   <translation>Nesterov</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>Nesterov momentum</source>
   <translation>momento de Nesterov</translation>
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
   <translation>Sigmoide</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>Tanh</source>
   <translation>Tanh</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>constant</source>
   <translation>constante</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>cosine</source>
   <translation>coseno</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>cross-entropy</source>
   <translation>entropía cruzada</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>momentum</source>
   <translation>momento</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>one cycle</source>
   <translation>un ciclo</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>quadratic</source>
   <translation>cuadrático</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>sigmoid</source>
   <translation>sigmoide</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>step</source>
   <translation>escalón</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/setting_names.py" />
   <source>tanh</source>
   <translation>tanh</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/stored_recipe.py" />
   <source>Custom</source>
   <translation>Propia</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/stored_recipe.py" />
   <source>What you set yourself.</source>
   <translation>Lo que usted mismo ajusta.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>eight</source>
   <translation>ocho</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>eleven</source>
   <translation>once</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>five</source>
   <translation>cinco</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>four</source>
   <translation>cuatro</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>nine</source>
   <translation>nueve</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>no</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>one</source>
   <translation>una</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>percent</source>
   <translation>por ciento</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>seven</source>
   <translation>siete</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>six</source>
   <translation>seis</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>ten</source>
   <translation>diez</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>three</source>
   <translation>tres</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>twelve</source>
   <translation>doce</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>two</source>
   <translation>dos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/texts.py" />
   <source>{share} %</source>
   <translation>{share} %</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>A beginning.</source>
   <translation>Un comienzo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Back to the last epoch</source>
   <translation>Volver a la última época</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Custom:</source>
   <translation>Propia:</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Done.</source>
   <translation>Terminado.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Drawing digits first.</source>
   <translation>Primero se dibujan dígitos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Drawing {pens} and {others} first.</source>
   <translation>Primero se dibujan {pens} y {others}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Drawing {things} first.</source>
   <translation>Primero se dibujan {things}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Epoch {epoch} is kept.</source>
   <translation>Se conserva la época {epoch}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>It answers as it did then.</source>
   <translation>Responde como entonces.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>It has learned nothing yet.</source>
   <translation>Aún no ha aprendido nada.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Keep the best epoch</source>
   <translation>Conservar la mejor época</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Learning well.</source>
   <translation>Aprende bien.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Little is known yet.</source>
   <translation>Aún se sabe poco.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Not much yet.</source>
   <translation>Aún no mucho.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Paused.</source>
   <translation>En pausa.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Resume goes on where it stopped.</source>
   <translation>«Reanudar» sigue donde se quedó.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Slowing down.</source>
   <translation>Se frena.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Started.</source>
   <translation>Empezado.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Stopped after {count:,} epoch.</source>
   <comment>Stopped after {count:,} epochs.</comment>
   <translation>
    <numerusform>Detenido tras {count:,} época.</numerusform>
    <numerusform>Detenido tras {count:,} épocas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Stopped in the first epoch.</source>
   <translation>Detenido en la primera época.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>The first point of the curve comes at the end of epoch 1.</source>
   <translation>El primer punto de la curva llega al final de la época 1.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>The network from before is kept.</source>
   <translation>Se conserva la red de antes.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>The network from before the training is kept.</source>
   <translation>Se conserva la red de antes del entrenamiento.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>The network of epoch {epoch} is kept.</source>
   <translation>Se conserva la red de la época {epoch}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>The present network goes on:</source>
   <translation>La red actual sigue aprendiendo:</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>There is only {count} validation picture: that says little.</source>
   <comment>There are only {count} validation pictures: that says little.</comment>
   <translation>
    <numerusform>Solo hay {count} imagen de validación: eso dice poco.</numerusform>
    <numerusform>Solo hay {count} imágenes de validación: eso dice poco.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>This learning rate is very high.</source>
   <translation>Esta tasa de aprendizaje es muy alta.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>To answer always with the most frequent class would be right as often.</source>
   <translation>Responder siempre la clase más frecuente acertaría igual de a menudo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Training stopped:</source>
   <translation>Entrenamiento interrumpido:</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>Use {rate}</source>
   <translation>Usar {rate}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>What was learned until then is kept.</source>
   <translation>Se conserva lo aprendido hasta entonces.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>With {method} and these neurons about {rate} is usual.</source>
   <translation>Con {method} y estas neuronas lo habitual es cerca de {rate}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>You are looking at epoch {epoch}.</source>
   <translation>Está viendo la época {epoch}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>You are looking at the network before its training.</source>
   <translation>Está viendo la red antes de su entrenamiento.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>no hidden layer</source>
   <translation>sin capa oculta</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>one hidden layer of {count:,} {activation} neuron</source>
   <comment>one hidden layer of {count:,} {activation} neurons</comment>
   <translation>
    <numerusform>una capa oculta de {count:,} neurona {activation}</numerusform>
    <numerusform>una capa oculta de {count:,} neuronas {activation}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>one more epoch with {method}.</source>
   <comment>{epochs} more epochs with {method}.</comment>
   <translation>
    <numerusform>una época más con {method}.</numerusform>
    <numerusform>{epochs} épocas más con {method}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{count:,} drawing that is no digit</source>
   <comment>{count:,} drawings that are no digits</comment>
   <translation>
    <numerusform>{count:,} dibujo que no es un dígito</numerusform>
    <numerusform>{count:,} dibujos que no son dígitos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{count:,} pen digit</source>
   <comment>{count:,} pen digits</comment>
   <translation>
    <numerusform>{count:,} dígito a lápiz</numerusform>
    <numerusform>{count:,} dígitos a lápiz</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{layers} hidden layers of {sizes} and {last} {activation} neurons</source>
   <translation>{layers} capas ocultas de {sizes} y {last} neuronas {activation}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{layers}, trained with {method} on {data}.</source>
   <translation>{layers}, con {method}, sobre {data}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{layers}, trained with {method}.</source>
   <translation>{layers}, con {method}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share:.2f} % of the validation pictures are read right.</source>
   <translation>El {share:.2f} % de las imágenes de validación se leen bien.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share:.2f} % of the validation pictures are read right; no epoch was better.</source>
   <translation>El {share:.2f} % de las imágenes de validación se leen bien; ninguna época fue mejor.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share:.2f} % of the validation pictures are read right; the best epoch was {epoch}.</source>
   <translation>El {share:.2f} % de las imágenes de validación se leen bien; la mejor época fue la {epoch}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share:.2f} % of the validation pictures are read right; what was learned is kept.</source>
   <translation>El {share:.2f} % de las imágenes de validación se leen bien; se conserva lo aprendido.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share} of the validation pictures are read right after the first epoch.</source>
   <translation>Tras la primera época se leen bien el {share} de las imágenes de validación.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share} of the validation pictures are read right so far.</source>
   <translation>Por ahora se leen bien el {share} de las imágenes de validación.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share} of the validation pictures are read right, as many as one epoch ago.</source>
   <comment>{share} of the validation pictures are read right, as many as {epochs} epochs ago.</comment>
   <translation>
    <numerusform>Se leen bien el {share} de las imágenes de validación, tantas como hace una época.</numerusform>
    <numerusform>Se leen bien el {share} de las imágenes de validación, tantas como hace {epochs} épocas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share} of the validation pictures are read right, {points:.1f} points fewer than one epoch ago.</source>
   <comment>{share} of the validation pictures are read right, {points:.1f} points fewer than {epochs} epochs ago.</comment>
   <translation>
    <numerusform>Se leen bien el {share} de las imágenes de validación, {points:.1f} puntos menos que hace una época.</numerusform>
    <numerusform>Se leen bien el {share} de las imágenes de validación, {points:.1f} puntos menos que hace {epochs} épocas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share} of the validation pictures are read right, {points:.1f} points more than one epoch ago.</source>
   <comment>{share} of the validation pictures are read right, {points:.1f} points more than {epochs} epochs ago.</comment>
   <translation>
    <numerusform>Se leen bien el {share} de las imágenes de validación, {points:.1f} puntos más que hace una época.</numerusform>
    <numerusform>Se leen bien el {share} de las imágenes de validación, {points:.1f} puntos más que hace {epochs} épocas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/commentary.py" />
   <source>{share} % are done.</source>
   <translation>Hecho el {share} %.</translation>
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
    <numerusform>queda {count} hora</numerusform>
    <numerusform>quedan {count} horas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/durations.py" />
   <source>{count} minute left</source>
   <comment>{count} minutes left</comment>
   <translation>
    <numerusform>queda {count} minuto</numerusform>
    <numerusform>quedan {count} minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/durations.py" />
   <source>{count} second left</source>
   <comment>{count} seconds left</comment>
   <translation>
    <numerusform>queda {count} segundo</numerusform>
    <numerusform>quedan {count} segundos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/durations.py" />
   <source>{hours} h left</source>
   <translation>quedan {hours} h</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/durations.py" />
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/durations.py" />
   <source>{minutes} min left</source>
   <translation>quedan {minutes} min</translation>
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
   <translation>quedan {seconds} s</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Dead neurons.</source>
   <translation>Neuronas muertas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>It does not learn.</source>
   <translation>No aprende.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>It has finished learning.</source>
   <translation>Ha terminado de aprender.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>It is getting worse.</source>
   <translation>Va a peor.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>It overfits.</source>
   <translation>Hay sobreajuste.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Its errors on training pictures still shrink, but on validation pictures they have grown since epoch {epoch}: it learns by heart.</source>
   <translation>Sus errores con las imágenes de entrenamiento aún bajan, pero con las de validación suben desde la época {epoch}: aprende de memoria.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>No epoch after epoch {epoch} was better: there {share:.1f} % of the validation pictures were read right.</source>
   <translation>Ninguna época después de la {epoch} fue mejor: en ella se leyó bien el {share:.1f} % de las imágenes de validación.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Saturated neurons.</source>
   <translation>Neuronas saturadas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Start again with He weights</source>
   <translation>Empezar de nuevo con pesos de He</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Start again with ReLU</source>
   <translation>Empezar de nuevo con ReLU</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Start again with Xavier weights</source>
   <translation>Empezar de nuevo con pesos de Xavier</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Start again with deformed pictures</source>
   <translation>Empezar de nuevo con imágenes deformadas</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Start again with dropout {dropout}</source>
   <translation>Empezar de nuevo con dropout {dropout}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Start again with no weight decay</source>
   <translation>Empezar de nuevo sin decaimiento</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Stop and keep epoch {epoch}</source>
   <translation>Detener y conservar la época {epoch}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>The dropout, {dropout:g}, is probably too strong.</source>
   <translation>El dropout, {dropout:g}, probablemente es demasiado fuerte.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>The learning rate, {rate}, is probably too high.</source>
   <translation>La tasa de aprendizaje, {rate}, probablemente es demasiado alta.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>The learning rate, {rate}, is probably too low.</source>
   <translation>La tasa de aprendizaje, {rate}, probablemente es demasiado baja.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>The learning rate, {rate}, may be too high.</source>
   <translation>La tasa de aprendizaje, {rate}, quizás es demasiado alta.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>The weight decay, {decay:g}, is probably too strong.</source>
   <translation>El decaimiento de pesos, {decay:g}, probablemente es demasiado fuerte.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>They were like this from the start, or soon after.</source>
   <translation>Estaban así desde el principio, o poco después.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Through {layers} layers of sigmoids hardly any correction reaches the first.</source>
   <translation>A través de {layers} capas de sigmoides apenas llega una corrección a la primera.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Validation fell from {best:.0f} to {now:.0f} %.</source>
   <translation>La validación bajó del {best:.0f} al {now:.0f} %.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/hints.py" />
   <source>Validation has stayed near {share:.0f} % for one epoch.</source>
   <comment>Validation has stayed near {share:.0f} % for {epochs} epochs.</comment>
   <translation>
    <numerusform>La validación lleva una época cerca del {share:.0f} %.</numerusform>
    <numerusform>La validación lleva {epochs} épocas cerca del {share:.0f} %.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>{share:.0f} % of the hidden neurons are silent for every picture and cannot learn any more.</source>
   <translation>El {share:.0f} % de las neuronas ocultas callan ante todas las imágenes y ya no pueden aprender.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/hints.py" />
   <source>{share:.0f} % of the hidden neurons stand at an end of their {activation} for every picture and hardly learn.</source>
   <translation>El {share:.0f} % de las neuronas ocultas ({activation}) están en un extremo de su curva con todas las imágenes y apenas aprenden.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/measure.py" />
   <source>Accuracy</source>
   <translation>Exactitud</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/measure.py" />
   <source>Loss</source>
   <translation>Pérdida</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/remedies.py" />
   <source>Start again with {rate}</source>
   <translation>Empezar de nuevo con {rate}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>Epochs</source>
   <translation>Épocas</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>Hidden layers</source>
   <translation>Capas ocultas</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>Learning rate</source>
   <translation>Tasa de aprendizaje</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>Mini-batch size</source>
   <translation>Tamaño del minilote</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>Write at least two values, separated by semicolons, such as {example}.</source>
   <translation>Escriba al menos dos valores, separados por punto y coma, como {example}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>Write at most {count} values.</source>
   <translation>Escriba como mucho {count} valores.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>epochs</source>
   <translation>épocas</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>hidden layers</source>
   <translation>capas ocultas</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>learning rate</source>
   <translation>tasa de aprendizaje</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>mini-batch size</source>
   <translation>tamaño del minilote</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>none</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>seed</source>
   <translation>semilla</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>{place} of {count}</source>
   <translation>{place} de {count}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>“{part}” is not clear. Write {example}, say.</source>
   <translation>«{part}» no está claro. Escriba, por ejemplo, {example}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>“{part}” may be two numbers: {problem}</source>
   <translation>«{part}» puede ser dos números: {problem}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/series.py" />
   <source>“{part}”: {problem}</source>
   <translation>«{part}»: {problem}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/training_log.py" />
   <source>Drawing digits</source>
   <translation>Dibujando dígitos</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/training_log.py" />
   <source>Paused in epoch {epoch} of {epochs}</source>
   <translation>En pausa en la época {epoch} de {epochs}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/training_log.py" />
   <source>Stopped in epoch {epoch}</source>
   <translation>Detenido en la época {epoch}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/training_log.py" />
   <source>{count:,} epoch in {time}</source>
   <comment>{count:,} epochs in {time}</comment>
   <translation>
    <numerusform>{count:,} época en {time}</numerusform>
    <numerusform>{count:,} épocas en {time}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/viewed_model.py" />
   <source>the network after epoch {epoch}</source>
   <translation>la red tras la época {epoch}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/viewed_model.py" />
   <source>the network after epoch {epoch} with {count} changed neuron</source>
   <comment>the network after epoch {epoch} with {count} changed neurons</comment>
   <translation>
    <numerusform>la red tras la época {epoch} con {count} neurona cambiada</numerusform>
    <numerusform>la red tras la época {epoch} con {count} neuronas cambiadas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/viewed_model.py" />
   <source>the network before its training</source>
   <translation>la red antes de su entrenamiento</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/viewed_model.py" />
   <source>the network before its training with {count} changed neuron</source>
   <comment>the network before its training with {count} changed neurons</comment>
   <translation>
    <numerusform>la red antes de su entrenamiento con {count} neurona cambiada</numerusform>
    <numerusform>la red antes de su entrenamiento con {count} neuronas cambiadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/app/training/viewed_model.py" />
   <source>the network with {count} changed neuron</source>
   <comment>the network with {count} changed neurons</comment>
   <translation>
    <numerusform>la red con {count} neurona cambiada</numerusform>
    <numerusform>la red con {count} neuronas cambiadas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/viewed_model.py" />
   <source>{model} changed</source>
   <translation>{model} cambiada</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/viewed_model.py" />
   <source>{model} epoch {epoch}</source>
   <translation>{model} época {epoch}</translation>
  </message>
  <message>
   <location filename="../../digitpad/app/training/viewed_model.py" />
   <source>{model} epoch {epoch} changed</source>
   <translation>{model} época {epoch} cambiada</translation>
  </message>
  <message>
   <location filename="../../digitpad/atomic.py" />
   <source>it is a folder</source>
   <translation>es una carpeta</translation>
  </message>
  <message>
   <location filename="../../digitpad/atomic.py" />
   <source>it is no ordinary file</source>
   <translation>no es un archivo corriente</translation>
  </message>
  <message>
   <location filename="../../digitpad/atomic.py" />
   <source>it is write-protected</source>
   <translation>está protegido contra escritura</translation>
  </message>
  <message>
   <location filename="../../digitpad/atomic.py" />
   <source>it would replace the file that is read, so name another one</source>
   <translation>sustituiría el archivo que se lee; elija otro nombre</translation>
  </message>
  <message>
   <location filename="../../digitpad/atomic.py" />
   <source>its symbolic links lead in a circle</source>
   <translation>sus enlaces simbólicos forman un círculo</translation>
  </message>
  <message>
   <location filename="../../digitpad/atomic.py" />
   <source>there is no folder {folder}</source>
   <translation>no existe la carpeta {folder}</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/archive.py" />
   <source>what is packed in it is damaged</source>
   <translation>lo que contiene comprimido está dañado</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/archive.py" />
   <source>{path} cannot be unpacked: {reason}.</source>
   <translation>{path} no se puede descomprimir: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/archive.py" />
   <source>{path} is too large to be unpacked here: unpack it, and open the folder.</source>
   <translation>{path} es demasiado grande para descomprimirlo aquí: descomprímalo y abra la carpeta.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/class_folders.py" />
   <source>The pictures of each class were taken together from {count} folders: {shown}.</source>
   <translation>Las imágenes de cada clase se reunieron de {count} carpetas: {shown}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/class_folders.py" />
   <source>{folder} holds folders in folders ({shown}), and it is not clear which of them are the classes: put all pictures of a class into one folder.</source>
   <translation>{folder} contiene carpetas dentro de carpetas ({shown}), y no está claro cuáles de ellas son las clases: ponga todas las imágenes de una clase en una sola carpeta.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/class_tables.py" />
   <source>The labels are the names of the files: {file} shows {label}.</source>
   <translation>Las etiquetas son los nombres de los archivos: {file} muestra {label}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/csv_file.py" />
   <source>{path} has an incomplete line, so its answers could not be numbered.</source>
   <comment>{path} has {count:,} incomplete lines, so its answers could not be numbered.</comment>
   <translation>
    <numerusform>{path} tiene una línea incompleta, así que no se pudieron numerar las respuestas.</numerusform>
    <numerusform>{path} tiene {count:,} líneas incompletas, así que no se pudieron numerar las respuestas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/csv_file.py" />
   <source>{path} has no labels: each line needs one before its pixels.</source>
   <translation>{path} no tiene etiquetas: cada línea necesita una antes de sus píxeles.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/csv_file.py" />
   <source>{path} is too large for a data file.</source>
   <translation>{path} es demasiado grande para un archivo de datos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/emnist.py" />
   <source>EMNIST's pictures lie on their side; they were turned upright.</source>
   <translation>Las imágenes de EMNIST están tumbadas; se han girado.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/emnist.py" />
   <source>{path} is no list of classes and their letters ({reason}).</source>
   <translation>{path} no es una lista de clases y sus letras ({reason}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/emnist.py" />
   <source>{path} is no list of classes and their letters.</source>
   <translation>{path} no es una lista de clases y sus letras.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/exposure.py" />
   <source>No pixel is greater than {greatest}: all were scaled so that this becomes 255.</source>
   <translation>Ningún píxel es mayor que {greatest}: todos se escalaron para que este valor sea 255.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/exposure.py" />
   <source>Pictures that are dark on light ground were turned into light on dark, as the network learns them.</source>
   <translation>Las imágenes oscuras sobre fondo claro se pasaron a claro sobre oscuro, como las aprende la red.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/idx_files.py" />
   <source>{pictures} has no file of labels beside it that is named like it.</source>
   <translation>Junto a {pictures} no hay un archivo de etiquetas con un nombre como el suyo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/idx_files.py" />
   <source>{pictures} holds no grey pictures of bytes.</source>
   <translation>{pictures} no contiene imágenes grises de bytes.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/idx_files.py" />
   <source>{pictures} holds pictures of {size} pixels, which are no squares.</source>
   <translation>{pictures} contiene imágenes de {size} píxeles, que no son cuadrados.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/idx_files.py" />
   <source>{place} holds no labels: each IDX file of pictures needs one of labels beside it.</source>
   <translation>{place} no contiene etiquetas: cada archivo IDX de imágenes necesita uno de etiquetas al lado.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/idx_files.py" />
   <source>{place} holds no pictures: each IDX file of pictures needs one of labels beside it.</source>
   <translation>{place} no contiene imágenes: cada archivo IDX de imágenes necesita uno de etiquetas al lado.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/idx_files.py" />
   <source>{place} holds several data sets ({first}, {second}): name one of its files, or keep each in a folder of its own.</source>
   <translation>{place} contiene varios conjuntos de datos ({first}, {second}): indique uno de sus archivos, o guarde cada uno en su carpeta.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/label_list.py" />
   <source>it is not in UTF-8</source>
   <translation>no está en UTF-8</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/label_list.py" />
   <source>{file} names the pictures, but does not show which of its columns holds their labels: call that one "label" in the first line.</source>
   <translation>{file} nombra las imágenes, pero no indica qué columna contiene sus etiquetas: llame a esa «label» en la primera línea.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/label_tables.py" />
   <source>{path} has several columns, and it is not clear which holds the labels: keep only that one.</source>
   <translation>{path} tiene varias columnas y no está claro cuál contiene las etiquetas: deje solo esa.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/loading.py" />
   <source>One table in the folder was not used: {shown}.</source>
   <comment>{count} tables in the folder were not used: {shown}.</comment>
   <translation>
    <numerusform>Una tabla de la carpeta no se ha utilizado: {shown}.</numerusform>
    <numerusform>{count} tablas de la carpeta no se han utilizado: {shown}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>There is no data file or folder {path}.</source>
   <translation>No existe el archivo o la carpeta de datos {path}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>piece of clothing</source>
   <translation>prenda de ropa</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>pieces of clothing</source>
   <translation>prendas de ropa</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>{folder} holds no data set, but {name} is packed: unpack it, and open what was in it.</source>
   <translation>{folder} no contiene ningún conjunto de datos, pero {name} está comprimido: descomprímalo y abra lo que había dentro.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>{folder} holds no data set: it needs IDX files, an .npz, a CSV, drawings in a .jsonl, or a folder of pictures for each class.</source>
   <translation>{folder} no contiene ningún conjunto de datos: hacen falta archivos IDX, un .npz, un CSV, dibujos en un .jsonl o una carpeta de imágenes por clase.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>{path} holds no picture to learn from that has a label of one of the classes.</source>
   <translation>{path} no contiene ninguna imagen de la que aprender con la etiqueta de una de las clases.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>{path} holds too few pictures to learn from: it needs {least} at least, since some are held out to measure with.</source>
   <translation>{path} tiene muy pocas imágenes para aprender: hacen falta al menos {least}, porque algunas se reservan para medir.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>{path} is empty: it holds no data set.</source>
   <translation>{path} está vacío: no contiene ningún conjunto de datos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/loading.py" />
   <source>{path} is no data file: name IDX files, an .npz, a CSV, drawings in a .jsonl, or a folder of pictures.</source>
   <translation>{path} no es un archivo de datos: indique archivos IDX, un .npz, un CSV, dibujos en un .jsonl o una carpeta de imágenes.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/naming.py" />
   <source>One picture has a label that is none of the classes and was left out.</source>
   <comment>{count:,} pictures have labels that are none of the classes and were left out.</comment>
   <translation>
    <numerusform>Una imagen tiene una etiqueta que no es de ninguna clase y se omitió.</numerusform>
    <numerusform>{count:,} imágenes tienen etiquetas que no son de ninguna clase y se omitieron.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/naming.py" />
   <source>The classes are called as in {file}, in its order: {old} is {new}.</source>
   <translation>Las clases se llaman como en {file}, en ese orden: {old} es {new}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/naming.py" />
   <source>The test pictures were left out: their labels are of another kind.</source>
   <translation>Las imágenes de prueba se han omitido: sus etiquetas son de otro tipo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/naming.py" />
   <source>The validation pictures were left out: their labels are of another kind.</source>
   <translation>Las imágenes de validación se han omitido: sus etiquetas son de otro tipo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/naming.py" />
   <source>{file} cannot be read as a list of names ({reason}).</source>
   <translation>No se puede leer {file} como lista de nombres ({reason}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/naming.py" />
   <source>{file} names other classes and was not used.</source>
   <translation>{file} nombra otras clases y no se ha utilizado.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/naming.py" />
   <source>{path} cannot be used: {reason}.</source>
   <translation>No se puede usar {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/naming.py" />
   <source>{path} holds labels up to {largest:,}: there are {fewest} to {most} classes.</source>
   <translation>{path} contiene etiquetas hasta {largest:,}: puede haber de {fewest} a {most} clases.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/naming.py" />
   <source>{path} holds no label that can be used.</source>
   <translation>{path} no contiene ninguna etiqueta utilizable.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/no_data_set.py" />
   <source>{path} holds {kind} data, which digitpad does not read: save pictures and labels as .npz or CSV.</source>
   <translation>{path} contiene datos de {kind}, que digitpad no lee: guarde imágenes y etiquetas como .npz o CSV.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/no_data_set.py" />
   <source>{path} is a JSON list, which digitpad does not read: save pictures and labels as .npz or CSV, and drawings with a line for each.</source>
   <translation>{path} es una lista JSON, que digitpad no lee: guarde imágenes y etiquetas como .npz o CSV, y dibujos con una línea para cada uno.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/no_data_set.py" />
   <source>{path} is a Python pickle, which digitpad does not read, as it could run any program: save pictures and labels as .npz with numpy.</source>
   <translation>{path} es un archivo pickle de Python, que digitpad no lee porque podría ejecutar cualquier programa: guarde imágenes y etiquetas con NumPy como .npz.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/no_data_set.py" />
   <source>{path} is a model, not a data set.</source>
   <translation>{path} es un modelo, no un conjunto de datos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/no_data_set.py" />
   <source>{path} is a single picture: a data set is a folder of them, with a folder in it for each class.</source>
   <translation>{path} es una sola imagen: un conjunto de datos es una carpeta de imágenes, con una subcarpeta para cada clase.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/no_data_set.py" />
   <source>{path} is a spreadsheet: save it as CSV.</source>
   <translation>{path} es una hoja de cálculo: guárdela como CSV.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/no_data_set.py" />
   <source>{path} is a web page, perhaps one to log in: download the data set again.</source>
   <translation>{path} es una página web, quizá una para iniciar sesión: descargue de nuevo el conjunto de datos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/no_data_set.py" />
   <source>{path} is packed: unpack it, and open the folder or the file that was in it.</source>
   <translation>{path} está comprimido: descomprímalo y abra la carpeta o el archivo que contenía.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/no_data_set.py" />
   <source>{path} only says where Git LFS keeps the file: fetch that by `git lfs pull`.</source>
   <translation>{path} solo dice dónde guarda Git LFS el archivo: obténgalo con `git lfs pull`.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>it is damaged</source>
   <translation>está dañado</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>no array</source>
   <translation>ningún array</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>one number</source>
   <translation>un número</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>{name} holds several arrays</source>
   <translation>{name} contiene varios arrays</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>{path} cannot be read as a file of arrays ({reason}).</source>
   <translation>No se puede leer {path} como archivo de arrays ({reason}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>{path} cannot be read as an array ({reason}).</source>
   <translation>No se puede leer {path} como array ({reason}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>{path} has no labels for its pictures: it holds {shown}.</source>
   <translation>{path} no tiene etiquetas para sus imágenes: contiene {shown}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>{path} has no pictures for its labels: it holds {shown}.</source>
   <translation>{path} no tiene imágenes para sus etiquetas: contiene {shown}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>{path} holds no pictures of 28 x 28 bytes, as Quick Draw's files do.</source>
   <translation>{path} no contiene imágenes de 28 x 28 bytes, como los archivos de Quick Draw.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>{path} holds pictures of {size}, which are no pictures in grey or colour.</source>
   <translation>{path} contiene imágenes de {size}, que no son imágenes en gris ni en color.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>{path} is truncated: {amount:,} pictures are announced.</source>
   <translation>{path} está truncado: se anuncian {amount:,} imágenes.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/npz_arrays.py" />
   <source>{path} needs arrays such as images and labels, or x_train and y_train, and holds {shown}.</source>
   <translation>{path} necesita arrays como images y labels, o x_train e y_train, y contiene {shown}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/own_digits_file.py" />
   <source>Of each class the first {most:,} pictures were taken.</source>
   <translation>De cada clase se tomaron las primeras {most:,} imágenes.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/own_digits_file.py" />
   <source>One line of {name} is no drawing and was left out.</source>
   <comment>{count:,} lines of {name} are no drawings and were left out.</comment>
   <translation>
    <numerusform>Una línea de {name} no es un dibujo y se omitió.</numerusform>
    <numerusform>{count:,} líneas de {name} no son dibujos y se omitieron.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/part_folders.py" />
   <source>{name} was left out. {reason}</source>
   <translation>{name} se omitió. {reason}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>One file is no picture that can be read and was left out: {shown}.</source>
   <comment>{count} files are no pictures that can be read and were left out: {shown}.</comment>
   <translation>
    <numerusform>Un archivo no es una imagen legible y se omitió: {shown}.</numerusform>
    <numerusform>{count} archivos no son imágenes legibles y se omitieron: {shown}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>One folder cannot be looked into and was left out: {shown}.</source>
   <comment>{count} folders cannot be looked into and were left out: {shown}.</comment>
   <translation>
    <numerusform>Una carpeta no se puede abrir y se omitió: {shown}.</numerusform>
    <numerusform>{count} carpetas no se pueden abrir y se omitieron: {shown}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>One folder has no pictures of its own and was left out: {shown}.</source>
   <comment>{count} folders have no pictures of their own and were left out: {shown}.</comment>
   <translation>
    <numerusform>Una carpeta no contiene imágenes propias y se omitió: {shown}.</numerusform>
    <numerusform>{count} carpetas no contienen imágenes propias y se omitieron: {shown}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>Pictures of other sizes were fitted into 28 x 28 pixels.</source>
   <translation>Las imágenes de otros tamaños se ajustaron a 28 x 28 píxeles.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>The labels stand in the names of the files: {file} shows {label}.</source>
   <translation>Las etiquetas están en los nombres de los archivos: {file} muestra {label}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>The labels stand in {file}.</source>
   <translation>Las etiquetas están en {file}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>The labels stand in {file}; one picture that is not named there was left out.</source>
   <comment>The labels stand in {file}; {count:,} pictures that are not named there were left out.</comment>
   <translation>
    <numerusform>Las etiquetas están en {file}; una imagen que no se nombra allí se omitió.</numerusform>
    <numerusform>Las etiquetas están en {file}; {count:,} imágenes que no se nombran allí se omitieron.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>The pictures in {name} are of other classes and were left out.</source>
   <translation>Las imágenes de {name} son de otras clases y se omitieron.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>{folder} holds no picture that can be read.</source>
   <translation>{folder} no contiene ninguna imagen legible.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>{folder} holds pictures without labels: put those of each class into a folder of its own, or begin the name of each with its class, as in 7_001.png.</source>
   <translation>{folder} contiene imágenes sin etiquetas: ponga las de cada clase en una carpeta propia, o haga que cada nombre empiece por la clase, como en 7_001.png.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>{place} has a class with a name that is too long or cannot be shown ({name!r}).</source>
   <translation>{place} tiene una clase con un nombre demasiado largo o que no se puede mostrar ({name!r}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>{place} holds {amount} classes, more than the {most} that there may be.</source>
   <translation>{place} contiene {amount} clases, más de las {most} que puede haber.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>{place} needs at least {fewest} classes and holds one, {name}: a folder of pictures or a file for each.</source>
   <translation>{place} necesita al menos {fewest} clases y contiene una, {name}: una carpeta de imágenes o un archivo para cada una.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/picture_folder.py" />
   <source>{place} needs at least {fewest} classes: a folder of pictures or a file for each.</source>
   <translation>{place} necesita al menos {fewest} clases: una carpeta de imágenes o un archivo para cada una.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/pixel_scale.py" />
   <source>Pixels from {low:.3g} to {high:.3g} were scaled so that these become 0 and 255.</source>
   <translation>Los píxeles de {low:.3g} a {high:.3g} se escalaron de modo que estos pasan a ser 0 y 255.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/pixel_scale.py" />
   <source>{path} holds pixels that are neither from 0 to 1 nor whole numbers from 0 to 255.</source>
   <translation>{path} contiene píxeles que ni van de 0 a 1 ni son enteros de 0 a 255.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/pixel_scale.py" />
   <source>{path} holds pixels that are no numbers.</source>
   <translation>{path} contiene píxeles que no son números.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/quick_draw.py" />
   <source>{path} holds one array: it needs one of labels beside it, as y.npy beside x.npy, or a file for each class.</source>
   <translation>{path} contiene una sola matriz: necesita al lado otra de etiquetas, como y.npy junto a x.npy, o un archivo para cada clase.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>One line of {name} is incomplete and was left out.</source>
   <comment>{count:,} lines of {name} are incomplete and were left out.</comment>
   <translation>
    <numerusform>Una línea de {name} está incompleta y se omitió.</numerusform>
    <numerusform>{count:,} líneas de {name} están incompletas y se omitieron.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>The pictures in {name} have no labels and were left out.</source>
   <translation>Las imágenes de {name} no tienen etiquetas y se omitieron.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>{folder} holds several data sets ({first}, {second}): name one of them.</source>
   <translation>{folder} contiene varios conjuntos de datos ({first}, {second}): indique uno de ellos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>{name} was left out: its labels are of another kind.</source>
   <translation>{name} se omitió: sus etiquetas son de otro tipo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>{path} holds labels that are neither a row of numbers nor one-hot.</source>
   <translation>{path} contiene etiquetas que ni son una fila de números ni son one-hot.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>{path} holds labels that are no numbers.</source>
   <translation>{path} contiene etiquetas que no son números.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>{path} holds more than {most:,} pictures: take a part of them.</source>
   <translation>{path} contiene más de {most:,} imágenes: tome una parte de ellas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>{path} holds pictures of {height:,} x {width:,} pixels: make them {most:,} x {most:,} at most.</source>
   <translation>{path} contiene imágenes de {height:,} x {width:,} píxeles: redúzcalas a {most:,} x {most:,} como máximo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>{path} holds pictures of {size}, not of 28 x 28.</source>
   <translation>{path} contiene imágenes de {size}, no de 28 x 28.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>{path} holds pictures without a pixel.</source>
   <translation>{path} contiene imágenes sin ningún píxel.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/raw_data.py" />
   <source>{path} needs one label for each picture (labels: {labels:,}, pictures: {pictures:,}).</source>
   <translation>{path} necesita una etiqueta para cada imagen (etiquetas: {labels:,}, imágenes: {pictures:,}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/sparse_table.py" />
   <source>{name} does not say how large its pictures are: {side} x {side} pixels, counted from {first}, were assumed.</source>
   <translation>{name} no dice qué tamaño tienen sus imágenes: se han supuesto {side} x {side} píxeles, contados desde {first}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/data_files/splitting.py" />
   <source>There are no test {things}: {tested:,} of {total:,} was held out for testing.</source>
   <comment>There are no test {things}: {tested:,} of {total:,} were held out for testing.</comment>
   <translation>
    <numerusform>No hay datos de prueba ({things}): se reservó {tested:,} de {total:,} para probar.</numerusform>
    <numerusform>No hay datos de prueba ({things}): se reservaron {tested:,} de {total:,} para probar.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/table_form.py" />
   <source>{path} does not show what divides its numbers: put a comma, a semicolon, a tab or a space between any two of them.</source>
   <translation>En {path} no se ve qué separa los números: ponga una coma, un punto y coma, un tabulador o un espacio entre cada dos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/table_form.py" />
   <source>{path} has empty fields: write 0 where a pixel is 0.</source>
   <translation>{path} tiene campos vacíos: escriba 0 donde un píxel sea 0.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/table_form.py" />
   <source>{path} holds no pictures: a line is a label and then the pixels of a square, such as 784 of them.</source>
   <translation>{path} no contiene imágenes: una línea es una etiqueta y después los píxeles de un cuadrado, por ejemplo 784.</translation>
  </message>
  <message>
   <location filename="../../digitpad/data_files/writing.py" />
   <source>The pictures could not be saved as {path}: {reason}.</source>
   <translation>No se pudieron guardar las imágenes como {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>The model could not be saved as {path}: {reason}.</source>
   <translation>No se pudo guardar el modelo como {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>it holds no description of a network</source>
   <translation>no contiene la descripción de una red</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>its arrays do not fit its description ({names:.100})</source>
   <translation>sus arrays no encajan con su descripción ({names:.100})</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>its description is damaged</source>
   <translation>su descripción está dañada</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>its format is version {found!r:.20}, and this program knows version {version}</source>
   <translation>su formato es la versión {found!r:.20}, y este programa conoce la versión {version}</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>{name} has another shape or type than described</source>
   <translation>{name} tiene otra forma u otro tipo que los descritos</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>{name} holds numbers that are not finite</source>
   <translation>{name} contiene números que no son finitos</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>{path} is not a model file, or it is damaged.</source>
   <translation>{path} no es un archivo de modelo, o está dañado.</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>{path} is not a model file: {reason}.</source>
   <translation>{path} no es un archivo de modelo: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/described_file.py" />
   <source>{path} is not a model that digitpad can open: {reason}.</source>
   <translation>{path} no es un modelo que digitpad pueda abrir: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>an array has an impossible shape</source>
   <translation>un array tiene una forma imposible</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>an array has more or fewer numbers than its shape</source>
   <translation>un array tiene más o menos números de los que dice su forma</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>an array has no bytes</source>
   <translation>un array no tiene bytes</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>an array has no shape or no numbers</source>
   <translation>un array no tiene forma o no tiene números</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>an array holds other things than numbers</source>
   <translation>un array contiene otras cosas que números</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>it asks for {wanted}</source>
   <translation>pide {wanted}</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>it changes functions</source>
   <translation>cambia funciones</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>it ends too early</source>
   <translation>termina demasiado pronto</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>it is larger than such a file can be</source>
   <translation>es mayor de lo que puede ser un archivo así</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>it makes an array in a rare way</source>
   <translation>crea un array de una forma poco común</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/array_pickle.py" />
   <source>there is something in a name's place</source>
   <translation>hay otra cosa en el lugar de un nombre</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/augmentation.py" />
   <source>The deformation's {name} is 0 to {largest}.</source>
   <translation>El valor {name} de la deformación va de 0 a {largest}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/drawings.py" />
   <source>{path} holds no drawings with labels: each line needs "label" and "strokes", or "word" and "drawing" as Quick Draw has them.</source>
   <translation>{path} no contiene dibujos con etiquetas: cada línea necesita "label" y "strokes", o "word" y "drawing" como en Quick Draw.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/drawings.py" />
   <source>{path} is no file of drawings: {most:,} lines of it are none.</source>
   <translation>{path} no es un archivo de dibujos: {most:,} de sus líneas no lo son.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/drawings.py" />
   <source>{path}, line {number},</source>
   <translation>{path}, línea {number},</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/drawings.py" />
   <source>{where} has more than {strokes:,} strokes or {points:,} points.</source>
   <translation>{where} tiene más de {strokes:,} trazos o {points:,} puntos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/drawings.py" />
   <source>{where} has no label: it needs "label", a class's number or name, or null for none.</source>
   <translation>{where} no tiene etiqueta: necesita "label", el número o el nombre de una clase, o null para ninguna.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/drawings.py" />
   <source>{where} holds coordinates that are no usable numbers.</source>
   <translation>{where} contiene coordenadas que no son números utilizables.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/drawings.py" />
   <source>{where} is no drawing of the form {form}.</source>
   <translation>{where} no es un dibujo de la forma {form}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/drawings.py" />
   <source>{where} is too long for a drawing.</source>
   <translation>{where} es demasiado largo para un dibujo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is a HEIC picture, as some phones take them: save it as PNG or JPEG and open that.</source>
   <translation>{path} es una imagen HEIC, como las que hacen algunos teléfonos: guárdela como PNG o JPEG y abra eso.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is a JPEG 2000 picture: save it as PNG or JPEG and open that.</source>
   <translation>{path} es una imagen JPEG 2000: guárdela como PNG o JPEG y abra eso.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is a JPEG XL picture: save it as PNG or JPEG and open that.</source>
   <translation>{path} es una imagen JPEG XL: guárdela como PNG o JPEG y abra eso.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is a PDF document: save it as PNG or JPEG and open that.</source>
   <translation>{path} es un documento PDF: guárdelo como PNG o JPEG y abra eso.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is a Photoshop picture: save it as PNG or JPEG and open that.</source>
   <translation>{path} es una imagen de Photoshop: guárdela como PNG o JPEG y abra eso.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is a PostScript drawing: save it as PNG or JPEG and open that.</source>
   <translation>{path} es un dibujo PostScript: guárdelo como PNG o JPEG y abra eso.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is a drawing in SVG: save it as PNG or JPEG and open that.</source>
   <translation>{path} es un dibujo en SVG: guárdelo como PNG o JPEG y abra eso.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is an AVIF picture: save it as PNG or JPEG and open that.</source>
   <translation>{path} es una imagen AVIF: guárdela como PNG o JPEG y abra eso.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is an icon: save it as PNG or JPEG and open that.</source>
   <translation>{path} es un icono: guárdelo como PNG o JPEG y abra eso.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/foreign_pictures.py" />
   <source>{path} is not a picture that can be read: PNG, JPEG, BMP, GIF, WebP, TIFF and PNM can.</source>
   <translation>{path} no es una imagen legible: se leen PNG, JPEG, BMP, GIF, WebP, TIFF y PNM.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/idx_file.py" />
   <source>{path} cannot be read: it is truncated or damaged.</source>
   <translation>No se puede leer {path}: está truncado o dañado.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/idx_file.py" />
   <source>{path} is not an IDX file of labels.</source>
   <translation>{path} no es un archivo IDX de etiquetas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/idx_file.py" />
   <source>{path} is not an IDX file of pictures.</source>
   <translation>{path} no es un archivo IDX de imágenes.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/idx_file.py" />
   <source>{path} is not an IDX file.</source>
   <translation>{path} no es un archivo IDX.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/idx_file.py" />
   <source>{path} is truncated or damaged: {announced:,} bytes are announced, more are there.</source>
   <translation>{path} está truncado o dañado: se anuncian {announced:,} bytes y hay más.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/idx_file.py" />
   <source>{path} is truncated or damaged: {announced:,} bytes are announced, {there:,} are there.</source>
   <translation>{path} está truncado o dañado: se anuncian {announced:,} bytes y hay {there:,}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/ink.py" />
   <source>The pen's radius and softness are 0.1 to 5 pixels.</source>
   <translation>El radio y la suavidad del lápiz van de 0,1 a 5 píxeles.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>There is no data folder {source}; name a folder with the four MNIST files.</source>
   <translation>No existe la carpeta de datos {source}; indique una carpeta con los cuatro archivos de MNIST.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>there is something in an array's place</source>
   <translation>hay otra cosa en el lugar de un array</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{folder} has neither {name} nor {name}.gz.</source>
   <translation>{folder} no tiene ni {name} ni {name}.gz.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} cannot be read as a file of MNIST arrays ({reason}).</source>
   <translation>No se puede leer {path} como archivo de arrays de MNIST ({reason}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} cannot be read as the book's data file ({reason}).</source>
   <translation>No se puede leer {path} como el archivo de datos del libro ({reason}).</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} has no array {name}: it needs {wanted} and {last}, and holds {shown}.</source>
   <translation>{path} no tiene el array {name}: necesita {wanted} y {last}, y contiene {shown}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} holds no digits.</source>
   <translation>{path} no contiene dígitos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} holds over {most:,} digits.</source>
   <translation>{path} contiene más de {most:,} dígitos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} holds pictures of {size}, not 28 x 28.</source>
   <translation>{path} contiene imágenes de {size}, no de 28 x 28.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} holds something else than arrays, so it is not opened: {reason}.</source>
   <translation>{path} contiene otras cosas que arrays, así que no se abre: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} holds something else than pairs of pictures and labels.</source>
   <translation>{path} contiene algo distinto de pares de imágenes y etiquetas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} holds {pictures:,} pictures, but {labels:,} labels.</source>
   <translation>{path} contiene {pictures:,} imágenes, pero {labels:,} etiquetas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{path} is too large for a file of MNIST arrays.</source>
   <translation>{path} es demasiado grande para un archivo de arrays de MNIST.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{place} cannot be used: {reason}.</source>
   <translation>No se puede usar {place}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/mnist_loader.py" />
   <source>{source} is no data file: name an .npz, the book's .pkl.gz or a folder of the MNIST files.</source>
   <translation>{source} no es un archivo de datos: indique un .npz, el .pkl.gz del libro o una carpeta con los archivos de MNIST.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/npz_file.py" />
   <source>an array holds Python objects: save numbers or texts</source>
   <translation>un array contiene objetos de Python: guarde números o textos</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/npz_file.py" />
   <source>an array's header is damaged</source>
   <translation>la cabecera de un array está dañada</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/npz_file.py" />
   <source>an array's header is damaged, or it does not hold numbers</source>
   <translation>la cabecera de un array está dañada, o no contiene números</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/npz_file.py" />
   <source>it holds something else than arrays</source>
   <translation>contiene otras cosas que arrays</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/npz_file.py" />
   <source>numpy knows no numbers of the type {code}</source>
   <translation>numpy no conoce números del tipo {code}</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/npz_file.py" />
   <source>{member} ends too early</source>
   <translation>{member} termina demasiado pronto</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/npz_file.py" />
   <source>{member} holds more than its shape says</source>
   <translation>{member} contiene más de lo que dice su forma</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/own_digits.py" />
   <source>{path}, line {number}, has a label that is none of the classes {names}.</source>
   <translation>{path}, línea {number}, tiene una etiqueta que no es ninguna de las clases {names}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/own_digits.py" />
   <source>{path}, line {number}, holds no ink.</source>
   <translation>{path}, línea {number}, no contiene tinta.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/picture_file.py" />
   <source>{path} cannot be read as a picture: {reason}.</source>
   <translation>No se puede leer {path} como imagen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/picture_file.py" />
   <source>{path} is empty.</source>
   <translation>{path} está vacío.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/picture_file.py" />
   <source>{path} is not a picture: {reason}.</source>
   <translation>{path} no es una imagen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/picture_file.py" />
   <source>{path} is too large: save it with fewer pixels and open that.</source>
   <translation>{path} es demasiado grande: guárdela con menos píxeles y abra eso.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/pixels.py" />
   <source>{path} holds labels other than the digits 0 to 9.</source>
   <translation>{path} contiene otras etiquetas que los dígitos 0 a 9.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/pixels.py" />
   <source>{path} holds labels that are no plain row of digits.</source>
   <translation>{path} contiene etiquetas que no son una simple fila de dígitos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/pixels.py" />
   <source>{path} holds pictures that are no numbers.</source>
   <translation>{path} contiene imágenes que no son números.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/pixels.py" />
   <source>{path} is too large: it holds more than {most:,} pictures.</source>
   <translation>{path} es demasiado grande: contiene más de {most:,} imágenes.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/reading.py" />
   <source>This picture holds more than digits; the part in the frame was read.</source>
   <translation>Esta imagen contiene más que dígitos; se leyó la parte del marco.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/rejection.py" />
   <source>It has an outline with parts inside it.</source>
   <translation>Tiene un contorno con partes dentro.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/rejection.py" />
   <source>It is almost filled.</source>
   <translation>Está casi relleno.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/rejection.py" />
   <source>It is only a dot.</source>
   <translation>Es solo un punto.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/rejection.py" />
   <source>It is only a short dash.</source>
   <translation>Es solo un trazo corto.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/rejection.py" />
   <source>Its lines cross too often.</source>
   <translation>Sus líneas se cruzan demasiadas veces.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/rejection.py" />
   <source>No digit is shaped like this.</source>
   <translation>Ningún dígito tiene esta forma.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/rejection.py" />
   <source>The least evidence for a digit is a finite number.</source>
   <translation>La evidencia mínima de un dígito es un número finito.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/rejection.py" />
   <source>The temperature is 0.01 to 100.</source>
   <translation>La temperatura va de 0,01 a 100.</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/robustness.py" />
   <source>Noise</source>
   <translation>Ruido</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/robustness.py" />
   <source>Rotation</source>
   <translation>Rotación</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/robustness.py" />
   <source>Shift</source>
   <translation>Desplazamiento</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/robustness.py" />
   <source>Stroke thickness</source>
   <translation>Grosor del trazo</translation>
  </message>
  <message>
   <location filename="../../digitpad/digits/teaching.py" />
   <source>The numbers of this network grow beyond all bounds when it is taught.</source>
   <translation>Los números de esta red crecen más allá de todo límite cuando se le enseña.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;About digitpad</source>
   <translation>&amp;Acerca de digitpad</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Bundled networks</source>
   <translation>Redes &amp;incluidas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Clear the pad</source>
   <translation>&amp;Borrar el lienzo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Dark</source>
   <translation>&amp;Oscuro</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Editar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Export network…</source>
   <translation>&amp;Exportar la red…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Full screen</source>
   <translation>&amp;Pantalla completa</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Guide</source>
   <translation>&amp;Guía</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;High contrast</source>
   <translation>Al&amp;to contraste</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Larger text</source>
   <translation>Texto más &amp;grande</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Network</source>
   <translation>&amp;Red</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;New network</source>
   <translation>&amp;Nueva red</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Normal text</source>
   <translation>Texto &amp;normal</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Open network…</source>
   <translation>&amp;Abrir red…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Pause</source>
   <translation>&amp;Pausa</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Rehacer</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Redo: {step}</source>
   <translation>&amp;Rehacer: {step}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Report a problem…</source>
   <translation>&amp;Informar de un problema…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Save network</source>
   <translation>&amp;Guardar red</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Start training</source>
   <translation>&amp;Empezar a entrenar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Test digit</source>
   <translation>Dígito de &amp;prueba</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Test picture</source>
   <translation>Imagen de &amp;prueba</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Theme</source>
   <translation>&amp;Tema</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;Undo: {step}</source>
   <translation>&amp;Deshacer: {step}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>&amp;What happens to the drawing…</source>
   <translation>&amp;Qué pasa con el dibujo…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>As the s&amp;ystem</source>
   <translation>Como el &amp;sistema</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Copy as &amp;picture</source>
   <translation>Copiar como &amp;imagen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>E&amp;xport test data…</source>
   <translation>Exportar datos de &amp;prueba…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Go to the &amp;pad</source>
   <translation>Ir al &amp;lienzo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>L&amp;ight</source>
   <translation>&amp;Claro</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Lan&amp;guage</source>
   <translation>&amp;Idioma</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Leave full screen</source>
   <translation>Salir de pantalla completa</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>My &amp;digits…</source>
   <translation>&amp;Mis dígitos…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>My &amp;drawings…</source>
   <translation>&amp;Mis dibujos…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Open &amp;drawing or picture…</source>
   <translation>Abrir &amp;dibujo o imagen…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Open &amp;recent</source>
   <translation>Abrir &amp;reciente</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Open da&amp;ta…</source>
   <translation>Abrir da&amp;tos…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>P&amp;aste picture</source>
   <translation>Pe&amp;gar imagen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>R&amp;ead a part of the picture…</source>
   <translation>Leer una par&amp;te de la imagen…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>S&amp;maller text</source>
   <translation>Texto más p&amp;equeño</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>S&amp;top</source>
   <translation>De&amp;tener</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Save dra&amp;wing…</source>
   <translation>G&amp;uardar dibujo…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Save network &amp;as…</source>
   <translation>Guardar red &amp;como…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/actions.py" />
   <source>Say &amp;what it was…</source>
   <translation>&amp;Decir qué era…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/app.py" />
   <source>The bundled networks are missing, so this one can only guess. Train it, or install digitpad again.</source>
   <translation>Faltan las redes incluidas en el programa, así que esta solo puede adivinar. Entrénela, o instale digitpad de nuevo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/app.py" />
   <source>Your folder {place} cannot be written to ({reason}): if the program ends unexpectedly, a training is lost, and settings may not be remembered. Save each network as soon as it is trained.</source>
   <translation>No se puede escribir en su carpeta {place} ({reason}): si el programa termina de forma inesperada, se pierde el entrenamiento, y quizás no se recuerden los ajustes. Guarde cada red en cuanto esté entrenada.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/class_chooser.py" />
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/class_chooser.py" />
   <source>Type to filter</source>
   <translation>Escriba para filtrar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/class_chooser.py" />
   <source>What was it?</source>
   <translation>¿Qué era?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>One picture or drawing lies on the pad at a time: of these it is {file}.</source>
   <translation>En el lienzo solo cabe una imagen o un dibujo a la vez: de estos es {file}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>Open a picture or drawing</source>
   <translation>Abrir una imagen o un dibujo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>Picture (*.png)</source>
   <translation>Imagen (*.png)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>Pictures and drawings ({suffixes});;All files (*)</source>
   <translation>Imágenes y dibujos ({suffixes});;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>Save the drawing</source>
   <translation>Guardar el dibujo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>Saved as {path}.</source>
   <translation>Guardado como {path}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>Strokes (*.json)</source>
   <translation>Trazos (*.json)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>The drawing could not be saved to {path}: {reason}.</source>
   <translation>No se pudo guardar el dibujo en {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>The dropped picture</source>
   <translation>La imagen soltada</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>The first drawing of {file} lies on the pad. To keep all of them as your own, press F8 and import the file.</source>
   <translation>El primer dibujo de {file} está en el lienzo. Para conservarlos todos como suyos, pulse F8 e importe el archivo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>The pasted picture</source>
   <translation>La imagen pegada</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>There is no drawing in {file}.</source>
   <translation>No hay ningún dibujo en {file}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>There is no picture on the clipboard.</source>
   <translation>No hay ninguna imagen en el portapapeles.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>drawing</source>
   <translation>dibujo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>{address:.100} is not on this computer: save it first, and open the file.</source>
   <translation>{address:.100} no está en este ordenador: guárdelo primero y abra el archivo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>{name} is empty.</source>
   <translation>{name} está vacío.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>{name} shows nothing to read: there is nothing like ink in it.</source>
   <translation>{name} no muestra nada que leer: no hay en ella nada parecido a tinta.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_files.py" />
   <source>{path} already exists: choose another name.</source>
   <translation>{path} ya existe: elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_pad.py" />
   <source>Drawing pad</source>
   <translation>Lienzo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_pad.py" />
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/drawing_pad.py" />
   <source>To be drawn on. Arrow keys move the pen, Space puts it down.</source>
   <translation>Para dibujar. Las flechas mueven el lápiz, Espacio lo apoya.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/frame_chooser.py" />
   <source>Draw a frame around what is to be read.</source>
   <translation>Dibuje un marco alrededor de lo que se debe leer.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/frame_chooser.py" />
   <source>Part of the picture to read</source>
   <translation>Parte de la imagen que se lee</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/network_input.py" />
   <source>Press Enter to see how your drawing becomes this.</source>
   <translation>Pulse Intro para ver cómo su dibujo se convierte en esto.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/network_input.py" />
   <source>What the network sees</source>
   <translation>Lo que ve la red</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/network_input.py" />
   <source>Your drawing, centred and scaled to 28 x 28 as the training pictures are. Click to see how.</source>
   <translation>Su dibujo, centrado y escalado a 28 x 28 como las imágenes de entrenamiento. Haga clic para ver cómo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/number_boxes.py" />
   <source>Digits of the number</source>
   <translation>Dígitos del número</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_painting.py" />
   <source>Draw a digit here</source>
   <translation>Dibuje aquí un dígito</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_painting.py" />
   <source>Draw here</source>
   <translation>Dibuje aquí</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_painting.py" />
   <source>Drop to open</source>
   <translation>Suelte para abrir</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_painting.py" />
   <source>with the mouse, a pen or a finger</source>
   <translation>con el ratón, un lápiz o un dedo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_painting.py" />
   <source>{name}: its label says {label}</source>
   <translation>{name}: su etiqueta dice {label}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/pad_painting.py" />
   <source>{name}: {label}</source>
   <translation>{name}: {label}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/prediction_panel.py" />
   <source>Learn it…</source>
   <translation>Aprenderlo…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/prediction_panel.py" />
   <source>Open what you have said so far, to learn it</source>
   <translation>Abre lo que ha dicho hasta ahora, para aprenderlo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/prediction_panel.py" />
   <source>The answer appears here while you draw.</source>
   <translation>La respuesta aparece aquí mientras dibuja.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/prediction_panel.py" />
   <source>The network sees</source>
   <translation>La red ve</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/probability_bars.py" />
   <source>Probability of each {thing}</source>
   <translation>Probabilidad de cada {thing}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>&amp;Forget what I said</source>
   <translation>&amp;Olvidar lo que dije</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>&amp;It was…</source>
   <translation>&amp;Era…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>Forget what it was</source>
   <translation>Olvidar qué era</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>One digit &amp;more here</source>
   <translation>Un dígito &amp;más aquí</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>One digit f&amp;ewer here</source>
   <translation>Un dígito m&amp;enos aquí</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>Say otherwise</source>
   <translation>Decir otra cosa</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>Say that it is {digit}</source>
   <translation>Decir que es {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>Say what it is not</source>
   <translation>Decir lo que no es</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/say_what_it_was.py" />
   <source>You said {digit}</source>
   <translation>Usted dijo {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/steps_window.py" />
   <source>What happens to your drawing</source>
   <translation>Qué pasa con su dibujo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Eraser</source>
   <translation>Goma</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Eraser: wipe over strokes (E)</source>
   <translation>Goma: pase sobre los trazos (E)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Medium</source>
   <translation>Medio</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Pen width</source>
   <translation>Grosor del lápiz</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Pen width: changes the look, not the answer ([ and ])</source>
   <translation>Grosor del lápiz: cambia el aspecto, no la respuesta ([ y ])</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Put a random picture from the test set on the pad, with its label</source>
   <translation>Poner en el lienzo una imagen al azar del conjunto de prueba, con su etiqueta</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>The eraser wipes strokes: draw some first.</source>
   <translation>La goma borra trazos: dibuje primero alguno.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Thick</source>
   <translation>Grueso</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Thin</source>
   <translation>Fino</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Very thick</source>
   <translation>Muy grueso</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/draw/tool_row.py" />
   <source>Wipe the pad (Esc on the pad)</source>
   <translation>Borrar el lienzo (Esc en el lienzo)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/message_strip.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/message_strip.py" />
   <source>Close message</source>
   <translation>Cerrar el mensaje</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/mosaic.py" />
   <source>Hidden neurons</source>
   <translation>Neuronas ocultas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/number_fields.py" />
   <source>write at most {count} decimals.</source>
   <translation>escriba como mucho {count} decimales.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/number_fields.py" />
   <source>{label}: write a number from {smallest} to {largest:,.0f}, such as 0.5 or 1e-3.</source>
   <translation>{label}: escriba un número de {smallest} a {largest:,.0f}, como 0,5 o 1e-3.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/number_fields.py" />
   <source>{label}: write a whole number from {smallest:,} to {largest:,}.</source>
   <translation>{label}: escriba un número entero de {smallest:,} a {largest:,}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/number_fields.py" />
   <source>{label}: {problem}</source>
   <translation>{label}: {problem}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>&amp;Don't save</source>
   <translation>&amp;No guardar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>&amp;End and save…</source>
   <translation>&amp;Terminar y guardar…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>&amp;Keep and go on next time</source>
   <translation>&amp;Conservar y seguir la próxima vez</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>&amp;Replace it</source>
   <translation>&amp;Sustituirlo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>&amp;Replace them</source>
   <translation>&amp;Sustituirlos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>&amp;Save</source>
   <translation>&amp;Guardar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>A training is under way. End it?</source>
   <translation>Hay un entrenamiento en marcha. ¿Terminarlo?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>End &amp;without saving</source>
   <translation>Terminar &amp;sin guardar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>It is paused while you decide. If you cancel, it goes on.</source>
   <translation>Está en pausa mientras decide. Si cancela, continúa.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>No epoch of it is kept on the disk yet to go on from next time.</source>
   <translation>Aún no hay en el disco ninguna época suya desde la que seguir la próxima vez.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>Save &amp;as…</source>
   <translation>Guardar &amp;como…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>Save the &amp;latest</source>
   <translation>Guardar la ú&amp;ltima</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>Save the network you have trained?</source>
   <translation>¿Guardar la red que ha entrenado?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>Save the one &amp;shown…</source>
   <translation>Guardar la que se &amp;ve…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>The other one is not in the file.</source>
   <translation>La otra no está en el archivo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>What it has learned stays in the list of runs, saved or not.</source>
   <translation>Lo que ha aprendido queda en la lista de ejecuciones, guardado o no.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>What it holds now would be lost.</source>
   <translation>Se perdería lo que contiene ahora.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>You are looking at {seen}. Save that one, or the latest?</source>
   <translation>Está viendo {seen}. ¿Guardar esa o la última?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>{file} and {other} already exist. Replace them?</source>
   <translation>{file} y {other} ya existen. ¿Sustituirlos?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>{name} is write-protected. Replace it all the same?</source>
   <translation>{name} está protegido contra escritura. ¿Sustituirlo de todos modos?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/questions.py" />
   <source>{name} was changed by another program or window after it was opened here. Replace it?</source>
   <translation>Otro programa u otra ventana ha modificado {name} después de abrirlo aquí. ¿Sustituirlo?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/save_dialog.py" />
   <source>untitled</source>
   <translation>sin título</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/kit/scroll_page.py" />
   <source>Scroll the page</source>
   <translation>Desplazar la página</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/look/weight_picture.py" />
   <source>All zero</source>
   <translation>Todo cero</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/look/weight_picture.py" />
   <source>Blue {low} to red {high}</source>
   <translation>De azul {low} a rojo {high}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/look/weight_picture.py" />
   <source>Colour scale</source>
   <translation>Escala de colores</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/main_window.py" />
   <source>&amp;Resume</source>
   <translation>&amp;Reanudar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/main_window.py" />
   <source>Draw a frame</source>
   <translation>Dibujar un marco</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/main_window.py" />
   <source>Guide</source>
   <translation>Guía</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/main_window.py" />
   <source>The run “{run}” is deleted.</source>
   <translation>La ejecución «{run}» se ha eliminado.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/digit_sheet.py" />
   <source>&amp;Delete</source>
   <translation>&amp;Eliminar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/digit_sheet.py" />
   <source>It &amp;is…</source>
   <translation>&amp;Es…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/digit_sheet.py" />
   <source>{digit}, said on {date}</source>
   <translation>{digit}, dicho el {date}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/guided_test_window.py" />
   <source>&amp;Back</source>
   <translation>&amp;Atrás</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/guided_test_window.py" />
   <source>&amp;Clear</source>
   <translation>&amp;Borrar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/guided_test_window.py" />
   <source>&amp;Learn from them</source>
   <translation>A&amp;prender de ellos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/guided_test_window.py" />
   <source>&amp;Next</source>
   <translation>&amp;Siguiente</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/guided_test_window.py" />
   <source>Clo&amp;se</source>
   <translation>&amp;Cerrar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/guided_test_window.py" />
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/guided_test_window.py" />
   <source>Every one of them was read right.</source>
   <translation>Todos se leyeron bien.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>&amp;Back to the one before</source>
   <translation>&amp;Volver a la anterior</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>&amp;Keep the old one</source>
   <translation>&amp;Conservar la antigua</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>&amp;Learn my hand</source>
   <translation>&amp;Aprender mi letra</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>&amp;Stop</source>
   <translation>&amp;Detener</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>&amp;Use it</source>
   <translation>&amp;Usarla</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>How far the network has learned your hand</source>
   <translation>Cuánto ha aprendido la red de su letra</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>Learn from each &amp;correction</source>
   <translation>Aprender de cada &amp;corrección</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>Learn shortly after you have said what a drawing was</source>
   <translation>Aprender poco después de que usted diga qué era un dibujo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>The network from before answers again.</source>
   <translation>Vuelve a responder la red anterior.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>The taught network answers now. Save it to keep it.</source>
   <translation>Ahora responde la red enseñada. Guárdela para conservarla.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>after</source>
   <translation>después</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/learn_box.py" />
   <source>before</source>
   <translation>antes</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/lesson_curve.py" />
   <source>Cost</source>
   <translation>Coste</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/lesson_curve.py" />
   <source>Cost at each step</source>
   <translation>Coste en cada paso</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/lesson_curve.py" />
   <source>Step</source>
   <translation>Paso</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/lesson_curve.py" />
   <source>{first} at the start, {last} now</source>
   <translation>{first} al inicio, {last} ahora</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>&amp;Export…</source>
   <translation>&amp;Exportar…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>&amp;Hand</source>
   <translation>&amp;Letra</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>&amp;Import…</source>
   <translation>&amp;Importar…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Broken lines left out: {lines:,}.</source>
   <translation>Líneas dañadas omitidas: {lines:,}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Do again what was taken back last</source>
   <translation>Rehace lo último que se deshizo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Drawings (*.jsonl)</source>
   <translation>Dibujos (*.jsonl)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Export my drawings</source>
   <translation>Exportar mis dibujos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Exported as {file} and {other}.</source>
   <translation>Exportado como {file} y {other}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Exported as {file}.</source>
   <translation>Exportado como {file}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Import drawings</source>
   <translation>Importar dibujos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Picture of all (*.png)</source>
   <translation>Imagen de todos (*.png)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Pictures and labels as MNIST has them (*.idx3-ubyte)</source>
   <translation>Imágenes y etiquetas como las de MNIST (*.idx3-ubyte)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Table as Kaggle has it (*.csv)</source>
   <translation>Tabla como las de Kaggle (*.csv)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Take back what was done last with your drawings</source>
   <translation>Deshace lo último que se hizo con sus dibujos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Whose drawings these are: type a new name to keep another hand apart</source>
   <translation>De quién son estos dibujos: escriba un nombre nuevo para separar otra letra</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>Whose hand</source>
   <translation>De quién es la letra</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>drawings {hand}</source>
   <translation>dibujos {hand}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/own_hand/my_digits.py" />
   <source>{count:,} drawing was added from {file}.</source>
   <comment>{count:,} drawings were added from {file}.</comment>
   <translation>
    <numerusform>Se añadió {count:,} dibujo de {file}.</numerusform>
    <numerusform>Se añadieron {count:,} dibujos de {file}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/page_list.py" />
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>Carry</source>
   <translation>Acarreo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>Carry in</source>
   <translation>Ac. previo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>Circuit of the column</source>
   <translation>Circuito de la columna</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>Column {column} from the right: {a} plus {b} plus carry {c} is {sum}, carry {carry}</source>
   <translation>Columna {column} desde la derecha: {a} más {b} más acarreo {c} es {sum}, acarreo {carry}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>First</source>
   <translation>1.º</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>Second</source>
   <translation>2.º</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>Sum</source>
   <translation>Suma</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>Sum in binary</source>
   <translation>Suma en binario</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>This NAND: {sum}, so it answers {answer}.</source>
   <translation>Este NAND: {sum}, así que responde {answer}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/adder_view.py" />
   <source>{count} NANDs, each a perceptron with weights −2, −2 and bias 3</source>
   <translation>{count} NAND, cada uno un perceptrón con pesos −2, −2 y sesgo 3</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Answer of neuron {neuron} in layer {layer}: {value}</source>
   <translation>Respuesta de la neurona {neuron} en la capa {layer}: {value}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Cost {cost}</source>
   <translation>Coste {cost}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Cost: {value}</source>
   <translation>Coste: {value}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Error of neuron {neuron} in layer {layer}: {value}</source>
   <translation>Error de la neurona {neuron} en la capa {layer}: {value}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Slope</source>
   <translation>Pendiente</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Slope for the bias of neuron {neuron} in layer {layer}: {value}</source>
   <translation>Pendiente del sesgo de la neurona {neuron} en la capa {layer}: {value}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Slope for the weight from neuron {source} to neuron {neuron} in layer {layer}: {value}</source>
   <translation>Pendiente del peso de la neurona {source} a la neurona {neuron} en la capa {layer}: {value}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Slopes of weights and biases</source>
   <translation>Pendientes de pesos y sesgos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Tiny network</source>
   <translation>Red diminuta</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>Weighted input of neuron {neuron} in layer {layer}: {value}</source>
   <translation>Entrada ponderada de la neurona {neuron} en la capa {layer}: {value}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>wanted
{target}</source>
   <translation>meta
{target}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_drawing.py" />
   <source>{known} of {all} slopes known</source>
   <translation>{known} de {all} pendientes conocidas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>All numbers at once</source>
   <translation>Todos los números a la vez</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>Both ways agree.</source>
   <translation>Ambos caminos coinciden.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>Change all weights and biases by the learning rate times their slopes</source>
   <translation>Cambiar todos los pesos y sesgos en la tasa de aprendizaje por su pendiente</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>Learn</source>
   <translation>Aprender</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>Other weights</source>
   <translation>Otros pesos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>Start again with other weights and biases</source>
   <translation>Empezar de nuevo con otros pesos y sesgos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>Step of the backpropagation</source>
   <translation>Paso de la retropropagación</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>Take the last number back</source>
   <translation>Quitar el último número</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>The next number</source>
   <translation>El número siguiente</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>The right column is Network.backprop’s.</source>
   <translation>La columna derecha es de Network.backprop.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>They differ by {gap}.</source>
   <translation>Difieren en {gap}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>To the end</source>
   <translation>Hasta el final</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/backprop_view.py" />
   <source>{known} of {total}</source>
   <translation>{known} de {total}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>After {count:,} examples: One at a time: {one}, Ten at a time: {ten}, All at once: {all}</source>
   <translation>Tras {count:,} ejemplos: de uno en uno: {one}, de diez en diez: {ten}, todos a la vez: {all}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>All at once</source>
   <translation>Todos a la vez</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>All three start from the same place and look at {count:,} examples each</source>
   <translation>Los tres empiezan en el mismo lugar y ven {count:,} ejemplos cada uno</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Bias</source>
   <translation>Sesgo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Cost for the same work</source>
   <translation>Coste con el mismo trabajo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Draw new examples and go back to the start</source>
   <translation>Tomar ejemplos nuevos y volver al inicio</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Examples looked at</source>
   <translation>Ejemplos vistos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>One at a time</source>
   <translation>De uno en uno</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Other examples</source>
   <translation>Otros ejemplos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Race</source>
   <translation>Carrera</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Start</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Ten at a time</source>
   <translation>De diez en diez</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Ways down the cost</source>
   <translation>Caminos de descenso del coste</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>Weight</source>
   <translation>Peso</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/concepts/batches_view.py" />
   <source>{name}: {count:,} step</source>
   <comment>{name}: {count:,} steps</comment>
   <translation>
    <numerusform>{name}: {count:,} paso</numerusform>
    <numerusform>{name}: {count:,} pasos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/concepts_panel.py" />
   <source>An adder of NANDs</source>
   <translation>Un sumador de NAND</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/concepts_panel.py" />
   <source>Backpropagation</source>
   <translation>Retropropagación</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/concepts_panel.py" />
   <source>Gradient descent</source>
   <translation>Descenso de gradiente</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/concepts_panel.py" />
   <source>Ideas</source>
   <translation>Ideas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/concepts_panel.py" />
   <source>The cost function</source>
   <translation>La función de coste</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/concepts_panel.py" />
   <source>The perceptron</source>
   <translation>El perceptrón</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/concepts_panel.py" />
   <source>The sigmoid neuron</source>
   <translation>La neurona sigmoide</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/concepts_panel.py" />
   <source>Why mini-batches</source>
   <translation>Por qué minilotes</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/controls.py" />
   <source>{name}, from {low} to {high}</source>
   <translation>{name}, de {low} a {high}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/controls.py" />
   <source>{name}: {word}</source>
   <translation>{name}: {word}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/cost_view.py" />
   <source>Cost for each weight</source>
   <translation>Coste de cada peso</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/cost_view.py" />
   <source>Example {place}: input {x}, answer {answer:.2f}, wanted {target:.2f}, squared gap {gap:.4f}</source>
   <translation>Ejemplo {place}: entrada {x}, respuesta {answer:.2f}, objetivo {target:.2f}, distancia al cuadrado {gap:.4f}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/cost_view.py" />
   <source>Examples</source>
   <translation>Ejemplos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/cost_view.py" />
   <source>Input</source>
   <translation>Entrada</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/cost_view.py" />
   <source>Put the six targets back where they were</source>
   <translation>Devolver los seis objetivos a donde estaban</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/cost_view.py" />
   <source>Targets as before</source>
   <translation>Objetivos como antes</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/cost_view.py" />
   <source>{cost:.4f} at weight {weight}</source>
   <translation>{cost:.4f} con peso {weight}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Away after {count} step: the steps are too long.</source>
   <comment>Away after {count} steps: the steps are too long.</comment>
   <translation>
    <numerusform>Fuera tras {count} paso: los pasos son demasiado largos.</numerusform>
    <numerusform>Fuera tras {count} pasos: los pasos son demasiado largos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Back to the start</source>
   <translation>Volver al inicio</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Click the surface to start elsewhere.</source>
   <translation>Haga clic en la superficie para empezar en otro lugar.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Level ground after {count} step.</source>
   <comment>Level ground after {count} steps.</comment>
   <translation>
    <numerusform>Suelo llano tras {count} paso.</numerusform>
    <numerusform>Suelo llano tras {count} pasos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>One step against the gradient</source>
   <translation>Un paso contra el gradiente</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Roll</source>
   <translation>Rodar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Step after step, until the ground is level</source>
   <translation>Paso a paso, hasta que el suelo sea llano</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Step {step}: v1 {v1}, v2 {v2}, cost {cost:.4f}</source>
   <translation>Paso {step}: v1 {v1}, v2 {v2}, coste {cost:.4f}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Surface</source>
   <translation>Superficie</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>Take all steps back</source>
   <translation>Deshacer todos los pasos</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/concepts/descent_view.py" />
   <source>{count} step, cost {cost:.4f}</source>
   <comment>{count} steps, cost {cost:.4f}</comment>
   <translation>
    <numerusform>{count} paso, coste {cost:.4f}</numerusform>
    <numerusform>{count} pasos, coste {cost:.4f}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>Answers to each pair of inputs: {answers}</source>
   <translation>Respuestas a cada par de entradas: {answers}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>Input {index}</source>
   <translation>Entrada {index}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>Inputs</source>
   <translation>Entradas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>Inputs as a plane</source>
   <translation>Entradas como plano</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>Inputs {first} and {second}, with weights and bias {sum}, answer {answer}</source>
   <translation>Entradas {first} y {second}, con pesos y sesgo {sum}, respuesta {answer}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>Perceptron</source>
   <translation>Perceptrón</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>Threshold {threshold}</source>
   <translation>Umbral {threshold}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>Truth table</source>
   <translation>Tabla de verdad</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>Wanted</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>{row}: right</source>
   <translation>{row}: correcto</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_drawings.py" />
   <source>{row}: wrong</source>
   <translation>{row}: incorrecto</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_view.py" />
   <source>Gate</source>
   <translation>Puerta</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_view.py" />
   <source>It is a {gate}.</source>
   <translation>Es un {gate}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_view.py" />
   <source>Weight 1</source>
   <translation>Peso 1</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_view.py" />
   <source>Weight 2</source>
   <translation>Peso 2</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/perceptron_view.py" />
   <source>{right} of {all} answers right</source>
   <translation>{right} de {all} respuestas correctas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/sigmoid_view.py" />
   <source>Answer for each weight</source>
   <translation>Respuesta de cada peso</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/sigmoid_view.py" />
   <source>At weight {weight} the perceptron answers {jump:.0f}, the sigmoid neuron {answer:.3f}</source>
   <translation>Con el peso {weight} el perceptrón responde {jump:.0f} y la neurona sigmoide {answer:.3f}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/sigmoid_view.py" />
   <source>Change</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/sigmoid_view.py" />
   <source>Sigmoid neuron</source>
   <translation>Neurona sigmoide</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/concepts/sigmoid_view.py" />
   <source>Slope times change</source>
   <translation>Pendiente por cambio</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>Accuracy by confidence</source>
   <translation>Exactitud según la confianza</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>Confidence</source>
   <translation>Confianza</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>Dashed: accuracy equals confidence. Under it the network is overconfident. Hollow: under 20 answers.</source>
   <translation>Discontinua: exactitud igual a confianza. Por debajo, la red confía demasiado. Hueco: menos de 20 respuestas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>Expected calibration error</source>
   <translation>Error de calibración esperado</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>On average</source>
   <translation>De media</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>The distance between confidence and accuracy, averaged over all answers</source>
   <translation>La distancia entre confianza y exactitud, promediada sobre todas las respuestas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>A file…</source>
   <translation>Un archivo…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Below each: what it is, and what the other took it for.</source>
   <translation>Debajo de cada imagen: qué es, y qué creyó que era la otra red.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Compare &amp;with</source>
   <translation>&amp;Comparar con</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Compare with</source>
   <translation>Comparar con</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Compare with a network</source>
   <translation>Comparar con una red</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Pictures that only the other network reads</source>
   <translation>Imágenes que solo lee la otra red</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Pictures that only this network reads</source>
   <translation>Imágenes que solo lee esta red</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>Press Evaluate to read the same {digits} with both networks.</source>
   <translation>Pulse «Evaluar» para leer {digits} con ambas redes.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>The network to compare with</source>
   <translation>La red con la que se compara</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>The other network</source>
   <translation>La otra red</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>This network</source>
   <translation>Esta red</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>read right, {mistakes} wrong</source>
   <translation>bien leído, {mistakes} mal</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/confusion_matrix.py" />
   <source>Confusion matrix</source>
   <translation>Matriz de confusión</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/confusion_matrix.py" />
   <source>Read as {name}, precision {share}</source>
   <translation>Leído como {name}, precisión {share}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/confusion_matrix.py" />
   <source>{name} written, recall {share}</source>
   <translation>Escrito {name}, exhaustividad {share}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Calibration</source>
   <translation>Calibración</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Mistakes</source>
   <translation>Errores</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Robustness</source>
   <translation>Robustez</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>This network beside another one</source>
   <translation>Esta red junto a otra</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Training</source>
   <translation>Entrenamiento</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>What rotation, shift, noise and thicker or thinner strokes do</source>
   <translation>Qué hacen la rotación, el desplazamiento, el ruido y los trazos más gruesos o finos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Whether its confidence equals its accuracy</source>
   <translation>Si su confianza es igual a su exactitud</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluation_panel.py" />
   <source>Which classes are taken for which</source>
   <translation>Qué clases se toman por cuáles</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluator.py" />
   <source>The evaluation stopped because of a fault in the program.</source>
   <translation>La evaluación se detuvo por un fallo del programa.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/evaluator.py" />
   <source>There is not enough memory for so many pictures.</source>
   <translation>No hay memoria suficiente para tantas imágenes.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Below each: what it is, and what it was read as. Click one to lay it on the pad.</source>
   <translation>Debajo de cada imagen: qué es, y cómo se leyó. Haga clic en una para ponerla en el lienzo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>By number</source>
   <translation>Por número</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Click a cell of the matrix to see the pictures that it counts.</source>
   <translation>Haga clic en una celda de la matriz para ver las imágenes que cuenta.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Its confidence stands below each. Click one to lay it on the pad.</source>
   <translation>Debajo de cada imagen está su confianza. Haga clic en una para ponerla en el lienzo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Least confident first</source>
   <translation>Menos seguros primero</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Most confident first</source>
   <translation>Más seguros primero</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Order</source>
   <translation>Orden</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Show the mistakes of all cells again</source>
   <translation>Volver a mostrar los errores de todas las celdas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/mistakes_view.py" />
   <source>Which pictures come first</source>
   <translation>Qué imágenes van primero</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>As they were drawn</source>
   <translation>Como se dibujaron</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Below each step: one of them, as the network sees it.</source>
   <translation>Debajo de cada paso: un ejemplo, como lo ve la red.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Moved by {pixels:g} pixel</source>
   <comment>Moved by {pixels:g} pixels</comment>
   <translation>
    <numerusform>Desplazado {pixels:g} píxel</numerusform>
    <numerusform>Desplazado {pixels:g} píxeles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Moved, in pixels</source>
   <translation>Desplazado, en píxeles</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>No noise</source>
   <translation>Sin ruido</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Noise, in percent of full ink</source>
   <translation>Ruido, en % de tinta plena</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Not moved</source>
   <translation>Sin desplazar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Not turned</source>
   <translation>Sin girar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Press Evaluate to disturb {count:,} of the {digits} more and more. It takes a few seconds.</source>
   <translation>Pulse «Evaluar» para perturbar cada vez más {count:,} {digits}. Tarda unos segundos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Strokes thicker, in pixels</source>
   <translation>Trazos más gruesos, en píxeles</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Turned by {degrees:g}° anticlockwise</source>
   <translation>Girado {degrees:g}° en sentido antihorario</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Turned by {degrees:g}° clockwise</source>
   <translation>Girado {degrees:g}° en sentido horario</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Turned clockwise, in degrees</source>
   <translation>Giro horario, en grados</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>Turning, moving, redrawing and reading pictures…</source>
   <translation>Girando, desplazando, redibujando y leyendo imágenes…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>{count:,} picture, disturbed more and more.</source>
   <comment>{count:,} pictures, disturbed more and more.</comment>
   <translation>
    <numerusform>{count:,} imagen, cada vez más perturbada.</numerusform>
    <numerusform>{count:,} imágenes, cada vez más perturbadas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>{pixels:g} pixel thicker</source>
   <comment>{pixels:g} pixels thicker</comment>
   <translation>
    <numerusform>Más grueso en {pixels:g} píxel</numerusform>
    <numerusform>Más grueso en {pixels:g} píxeles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>{pixels:g} pixel thinner</source>
   <comment>{pixels:g} pixels thinner</comment>
   <translation>
    <numerusform>Más fino en {pixels:g} píxel</numerusform>
    <numerusform>Más fino en {pixels:g} píxeles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>{share} noise</source>
   <translation>{share} de ruido</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/robustness_view.py" />
   <source>{share} read right</source>
   <translation>{share} bien leídos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>End here. What is shown stays.</source>
   <translation>Terminar aquí. Lo que se muestra se queda.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>Evaluation progress</source>
   <translation>Progreso de la evaluación</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>State of the evaluation</source>
   <translation>Estado de la evaluación</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>Stop evaluation</source>
   <translation>Detener la evaluación</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>What went wrong</source>
   <translation>Qué salió mal</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/status.py" />
   <source>{share:.0f} percent</source>
   <translation>{share:.0f} por ciento</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>&amp;Data</source>
   <translation>&amp;Datos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>A folder of data</source>
   <translation>Una carpeta de datos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>A folder with a data set: IDX files, npz, tables, drawings with labels, or a folder for each class</source>
   <translation>Una carpeta con un conjunto de datos: archivos IDX, npz, tablas, dibujos con etiquetas o una carpeta por clase</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>Accuracy at 85 to 95 % confidence</source>
   <translation>Aciertos con confianza del 85 al 95 %</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>My own data…</source>
   <translation>Mis propios datos…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>Read all these pictures with the present network</source>
   <translation>Leer todas estas imágenes con la red actual</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/evaluate/top_row.py" />
   <source>Which pictures the network is to read</source>
   <translation>Qué imágenes debe leer la red</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/flow/flow_diagram.py" />
   <source>Arrow keys go from neuron to neuron.</source>
   <translation>Las teclas de flecha van de neurona en neurona.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/flow/flow_diagram.py" />
   <source>Flow of the ink through the network</source>
   <translation>Flujo de la tinta por la red</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/flow/flow_painting.py" />
   <source>Draw something to see it flow through the network.</source>
   <translation>Dibuje algo para verlo fluir por la red.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/flow/flow_view.py" />
   <source>The brighter, the more active. A red line raises what it leads to, a dashed blue one lowers it, by weight times activation; of each step, the {lines} strongest are drawn. Point at a neuron to see its own.</source>
   <translation>Cuanto más claro, más activo. Una línea roja eleva aquello a lo que lleva, una azul discontinua lo baja, en peso por activación; de cada paso se dibujan las {lines} más fuertes. Señale una neurona para ver las suyas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/flow/flow_view.py" />
   <source>The darker, the more active. A red line raises what it leads to, a dashed blue one lowers it, by weight times activation; of each step, the {lines} strongest are drawn. Point at a neuron to see its own.</source>
   <translation>Cuanto más oscuro, más activo. Una línea roja eleva aquello a lo que lleva, una azul discontinua lo baja, en peso por activación; de cada paso se dibujan las {lines} más fuertes. Señale una neurona para ver las suyas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>&amp;Layer</source>
   <translation>&amp;Capa</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>&amp;Mistakes only</source>
   <translation>So&amp;lo errores</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Computing the map…</source>
   <translation>Calculando el mapa…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Hidden layer {layer}, {count:,} neuron</source>
   <comment>Hidden layer {layer}, {count:,} neurons</comment>
   <translation>
    <numerusform>Capa oculta {layer}, {count:,} neurona</numerusform>
    <numerusform>Capa oculta {layer}, {count:,} neuronas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>In the rectangle: {digits}. Ctrl+drag selects another one, Esc clears it.</source>
   <translation>En el rectángulo: {digits}. Ctrl y arrastrar elige otro, Esc lo quita.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Input, {count} pixels</source>
   <translation>Entrada, {count} píxeles</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Layer</source>
   <translation>Capa</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Leave out what was read right</source>
   <translation>Omitir lo que se leyó bien</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Only digit {digit}</source>
   <translation>Solo el dígito {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Only these digits</source>
   <translation>Solo estos dígitos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Output layer, weighted inputs</source>
   <translation>Capa de salida, entradas ponderadas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Output layer, {count} neurons</source>
   <translation>Capa de salida, {count} neuronas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Pictures that look alike to this layer lie close together. The two directions are those in which its answers differ most; they hold {share} of the variance. The few pictures farthest out are moved in to the edge. Ctrl+drag counts the pictures in a rectangle.</source>
   <translation>Las imágenes a las que esta capa responde de forma parecida están cerca. Las dos direcciones son aquellas en que más difieren sus respuestas; contienen el {share} de la varianza. Las pocas imágenes más alejadas se acercan al borde. Ctrl y arrastrar cuenta las imágenes de un rectángulo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>Put the {digit}s before the others</source>
   <translation>Mostrar {digit} por delante de los demás</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>The layer whose answers the map shows</source>
   <translation>La capa cuyas respuestas se muestran en el mapa</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/map/map_panel.py" />
   <source>This layer answers the same to every picture: all of them lie in one place.</source>
   <translation>Esta capa responde lo mismo a todas las imágenes: todas están en un mismo punto.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/deep_section.py" />
   <source>A step has no slope to climb, so there is no way to find one.</source>
   <translation>Un escalón no tiene pendiente por la que subir, así que no hay forma de hallar una.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/deep_section.py" />
   <source>Found by climbing uphill from faint noise, with a soft pen and no more ink than a drawing holds. The neuron's weighted input for it: {sum}.</source>
   <translation>Hallada subiendo desde un ruido tenue, con un lápiz suave y no más tinta que la de un dibujo. La entrada ponderada de la neurona para ella: {sum}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/deep_section.py" />
   <source>Its strongest inputs</source>
   <translation>Sus entradas más fuertes</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/deep_section.py" />
   <source>Picture that excites it most</source>
   <translation>Imagen que más la excita</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/deep_section.py" />
   <source>Strongest inputs</source>
   <translation>Entradas más fuertes</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/deep_section.py" />
   <source>{name}, weight {weight}. Click to look closer.</source>
   <translation>{name}, peso {weight}. Haga clic para verla de cerca.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Draw something to see.</source>
   <translation>Dibuje algo para verlo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Filled: now. Line: at the start.</source>
   <translation>Relleno: ahora. Línea: al inicio.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Finds in your drawing</source>
   <translation>Encuentra en su dibujo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Finds, up to ±{limit}</source>
   <translation>Encuentra, hasta ±{limit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Its activation is the answer for {name}.</source>
   <translation>Su activación es la respuesta para {name}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Its vote for each class</source>
   <translation>Su voto por cada clase</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Its weights</source>
   <translation>Sus pesos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Larger</source>
   <translation>Ampliar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Looking through the test pictures.</source>
   <translation>Repasando las imágenes de prueba.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Looks for</source>
   <translation>Busca</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Next neuron</source>
   <translation>Neurona siguiente</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Previous neuron</source>
   <translation>Neurona anterior</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Show the neuron larger</source>
   <translation>Mostrar la neurona más grande</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Show what it looks for in a window: zoom, read weights, change the colours</source>
   <translation>Mostrar en una ventana lo que busca: ampliar, leer pesos, cambiar los colores</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/neuron_detail.py" />
   <source>Test pictures that excite it most</source>
   <translation>Imágenes de prueba que más la excitan</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/strength_row.py" />
   <source>Nothing of what it finds is passed on (Space in the mosaic)</source>
   <translation>No se transmite nada de lo que encuentra (Espacio en el mosaico)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/strength_row.py" />
   <source>Strength</source>
   <translation>Fuerza</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/strength_row.py" />
   <source>Switch &amp;off</source>
   <translation>Apa&amp;gar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/strength_row.py" />
   <source>Switch it off or scale it, and see what depends on it.</source>
   <translation>Apáguela o cambie su fuerza, y vea qué depende de ella.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/strength_row.py" />
   <source>Switch off</source>
   <translation>Apagar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/strength_row.py" />
   <source>What it passes on is multiplied by this. 100 % is what was learned.</source>
   <translation>Lo que transmite se multiplica por esto. El 100 % es lo aprendido.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/sum_row.py" />
   <source>Activation</source>
   <translation>Activación</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/sum_row.py" />
   <source>Ink</source>
   <translation>Tinta</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/neurons/sum_row.py" />
   <source>Weights times activations, added up over the {count:,} neuron before</source>
   <comment>Weights times activations, added up over the {count:,} neurons before</comment>
   <translation>
    <numerusform>Pesos por activaciones, sumados sobre la {count:,} neurona anterior</numerusform>
    <numerusform>Pesos por activaciones, sumados sobre las {count:,} neuronas anteriores</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/neurons/sum_row.py" />
   <source>Weights times ink, added up over the {count:,} pixel</source>
   <comment>Weights times ink, added up over the {count:,} pixels</comment>
   <translation>
    <numerusform>Pesos por tinta, sumados sobre el {count:,} píxel</numerusform>
    <numerusform>Pesos por tinta, sumados sobre los {count:,} píxeles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/sum_row.py" />
   <source>What the neuron adds to the ink before it answers</source>
   <translation>Lo que la neurona suma a la tinta antes de responder</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/sum_row.py" />
   <source>What the neuron passes on for this drawing</source>
   <translation>Lo que la neurona transmite para este dibujo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/switch_step.py" />
   <source>Neuron {number} at {share:.0f} percent</source>
   <translation>Neurona {number} al {share:.0f} por ciento</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/switch_step.py" />
   <source>Switch neuron {number} off</source>
   <translation>Apagar la neurona {number}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/switch_step.py" />
   <source>Switch neuron {number} on</source>
   <translation>Encender la neurona {number}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/tiles.py" />
   <source>How large each neuron is shown; at the left end all at once. Ctrl+wheel does the same.</source>
   <translation>Qué tamaño tiene cada neurona; en el extremo izquierdo, todas a la vez. Ctrl+rueda hace lo mismo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/tiles.py" />
   <source>Scroll the neurons</source>
   <translation>Desplazar las neuronas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/tiles.py" />
   <source>Tile si&amp;ze</source>
   <translation>Tama&amp;ño</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/tiles.py" />
   <source>Tile size</source>
   <translation>Tamaño de las teselas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/tiles.py" />
   <source>{first:,} to {last:,} of {total:,}</source>
   <translation>{first:,} a {last:,} de {total:,}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/timeline.py" />
   <source>&amp;Timeline</source>
   <translation>Línea de &amp;tiempo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/timeline.py" />
   <source>Back through the epochs of the training: mosaic, curve and answer follow</source>
   <translation>Hacia atrás por las épocas del entrenamiento: mosaico, curva y respuesta la siguen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/timeline.py" />
   <source>Keep</source>
   <translation>Conservar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/timeline.py" />
   <source>Keep this epoch</source>
   <translation>Conservar esta época</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/timeline.py" />
   <source>Play the timeline</source>
   <translation>Reproducir la línea de tiempo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/timeline.py" />
   <source>Play the training from here, or from its beginning, epoch by epoch</source>
   <translation>Reproducir el entrenamiento desde aquí, o desde su inicio, época a época</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/timeline.py" />
   <source>Timeline</source>
   <translation>Línea de tiempo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/timeline.py" />
   <source>Train, then go back in time here.</source>
   <translation>Entrene y retroceda aquí.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/view_fields.py" />
   <source>Output layer</source>
   <translation>Capa de salida</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/view_fields.py" />
   <source>Sho&amp;w</source>
   <translation>&amp;Mostrar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/view_fields.py" />
   <source>Sort &amp;by</source>
   <translation>&amp;Ordenar por</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/view_fields.py" />
   <source>The layer whose neurons are shown</source>
   <translation>La capa cuyas neuronas se muestran</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/view_fields.py" />
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/view_fields.py" />
   <source>What it learned</source>
   <translation>Lo que aprendió</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/view_fields.py" />
   <source>What it learned is the weights minus the random ones it began with.</source>
   <translation>Lo que aprendió son los pesos menos los aleatorios con los que empezó.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/view_fields.py" />
   <source>Which neurons come first</source>
   <translation>Qué neuronas van primero</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/vote_bars.py" />
   <source>Its vote for {name}: {vote}</source>
   <translation>Su voto por {name}: {vote}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/vote_bars.py" />
   <source>Votes of the neuron</source>
   <translation>Votos de la neurona</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/neurons/weights_view.py" />
   <source>Reading the test pictures again.</source>
   <translation>Leyendo de nuevo las imágenes de prueba.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curve_tools.py" />
   <source>Both</source>
   <translation>Ambas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curve_tools.py" />
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curve_tools.py" />
   <source>Mini-batches</source>
   <translation>Minilotes</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curve_tools.py" />
   <source>Show accuracy and loss one above the other</source>
   <translation>Mostrar exactitud y pérdida una sobre otra</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curve_tools.py" />
   <source>Show the accuracy of each epoch</source>
   <translation>Mostrar la exactitud de cada época</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curve_tools.py" />
   <source>Show the loss of each epoch</source>
   <translation>Mostrar la pérdida de cada época</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curve_tools.py" />
   <source>Smooth the line of the mini-batches</source>
   <translation>Suavizar la línea de los minilotes</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curve_tools.py" />
   <source>Smoothing of the mini-batches' line</source>
   <translation>Suavizado de la línea de los minilotes</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curve_tools.py" />
   <source>Write the curves into a file</source>
   <translation>Escribir las curvas en un archivo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curves.py" />
   <source>No run is ticked in the list.</source>
   <translation>En la lista no hay ninguna ejecución marcada.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curves.py" />
   <source>{run}, mini-batches</source>
   <translation>{run}, minilotes</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curves.py" />
   <source>{run}, training</source>
   <translation>{run}, entrenamiento</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/curves.py" />
   <source>{run}, validation: {settings}</source>
   <translation>{run}, validación: {settings}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>All files ({kinds})</source>
   <translation>Todos los archivos ({kinds})</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>Data ({kinds})</source>
   <translation>Datos ({kinds})</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>Of these files {file} is opened: to open several as one data set, drop their folder.</source>
   <translation>De estos archivos se abre {file}: para abrir varios como un solo conjunto de datos, arrastre su carpeta hasta aquí.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>Open data file</source>
   <translation>Abrir archivo de datos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>Open data file…</source>
   <translation>Abrir archivo de datos…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>Open data folder</source>
   <translation>Abrir carpeta de datos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>Open data folder…</source>
   <translation>Abrir carpeta de datos…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>Reading {file}…</source>
   <translation>Leyendo {file}…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>Stop the training first: then another data set can be opened.</source>
   <translation>Detenga primero el entrenamiento: después se puede abrir otro conjunto de datos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>The data to train and test with. Open your own: IDX, npz, CSV, pictures in folders, Quick Draw</source>
   <translation>De qué se aprende y con qué se prueba. Abra los suyos: IDX, npz, CSV, imágenes en carpetas, Quick Draw</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_box.py" />
   <source>There is not enough memory for {file}.</source>
   <translation>No hay memoria suficiente para {file}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_preview.py" />
   <source>&amp;Use this data</source>
   <translation>&amp;Usar estos datos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_preview.py" />
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_preview.py" />
   <source>Classes of the data set</source>
   <translation>Clases del conjunto de datos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_preview.py" />
   <source>Data: {name}</source>
   <translation>Datos: {name}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_preview.py" />
   <source>The names of the classes can be changed in the table.</source>
   <translation>Los nombres de las clases se pueden cambiar en la tabla.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_preview.py" />
   <source>What only suits handwritten digits is left out: drawn digits, deformations, and refusing what is no digit.</source>
   <translation>Se omite lo que es para dígitos manuscritos: dígitos dibujados, deformaciones, rechazar lo que no es ninguno.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/train/data_preview.py" />
   <source>{count} example of {name}</source>
   <comment>{count} examples of {name}</comment>
   <translation>
    <numerusform>{count} ejemplo de {name}</numerusform>
    <numerusform>{count} ejemplos de {name}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/data_preview.py" />
   <source>{training:,} for training, {validation:,} for validation, {test:,} for testing</source>
   <translation>{training:,} para aprender, {validation:,} para elegir, {test:,} para probar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/fields.py" />
   <source>What you set in the fields yourself.</source>
   <translation>Lo que usted mismo pone en los campos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/legend.py" />
   <source>Measured on pictures that the network does not learn from: how well it reads what is new to it</source>
   <translation>Medido en imágenes de las que la red no aprende: qué tal lee lo que le es nuevo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/legend.py" />
   <source>Measured on pictures that the network learns from</source>
   <translation>Medido en imágenes de las que la red aprende</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/legend.py" />
   <source>Training accuracy</source>
   <translation>Exactitud de entrenamiento</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/legend.py" />
   <source>Training loss</source>
   <translation>Pérdida de entrenamiento</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/legend.py" />
   <source>Validation</source>
   <translation>Validación</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/legend.py" />
   <source>Validation accuracy</source>
   <translation>Exactitud de validación</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/legend.py" />
   <source>Validation loss</source>
   <translation>Pérdida de validación</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/neuron_strip.py" />
   <source>Red: ink here excites it. Blue: ink here calms it.</source>
   <translation>Rojo: la tinta aquí la excita. Azul: la tinta aquí la inhibe.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/neuron_strip.py" />
   <source>Show all neurons</source>
   <translation>Mostrar todas las neuronas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/neuron_strip.py" />
   <source>Show all neurons on their own page</source>
   <translation>Mostrar todas las neuronas en su propia página</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/neuron_strip.py" />
   <source>Still blank: it has learned nothing yet. They fill while it trains.</source>
   <translation>Aún en blanco: todavía no ha aprendido nada. Se llenan mientras se entrena.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/neuron_strip.py" />
   <source>and {count:,} more</source>
   <translation>y {count:,} más</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/neuron_strip.py" />
   <source>{neuron}. Click to look closer.</source>
   <translation>{neuron}. Haga clic para verla de cerca.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/progress_room.py" />
   <source>Training progress</source>
   <translation>Progreso del entrenamiento</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>&amp;Cost</source>
   <translation>Co&amp;ste</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>&amp;Method</source>
   <translation>Mét&amp;odo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>&amp;Seed</source>
   <translation>&amp;Semilla</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>A new network</source>
   <translation>Una red nueva</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Ac&amp;tivation</source>
   <translation>Ac&amp;tivación</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>After {count} epoch</source>
   <comment>After {count} epochs</comment>
   <translation>
    <numerusform>Tras {count} época</numerusform>
    <numerusform>Tras {count} épocas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Answer with a running mean of the weights instead of the latest; the closer to 1, the longer the mean</source>
   <translation>Responder con una media móvil de los pesos en lugar de los últimos; cuanto más cerca de 1, más larga es la media</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>As in the recipe</source>
   <translation>Como en la receta</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Averaging</source>
   <translation>Promedio</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Begin with random weights, or go on with the network that answers now</source>
   <translation>Empezar con pesos aleatorios, o seguir con la red que responde ahora</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Constant</source>
   <translation>Constante</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Cosine</source>
   <translation>Coseno</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Cross-entropy</source>
   <translation>Entropía cruzada</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Deformed pictures</source>
   <translation>Imágenes deformadas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Dropo&amp;ut</source>
   <translation>Dropo&amp;ut</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Each update makes the weights a little smaller (L2), so that none grows large for a few pictures' sake</source>
   <translation>Cada actualización reduce un poco los pesos (L2), para que ninguno crezca por unas pocas imágenes</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Early stoppin&amp;g</source>
   <translation>Para&amp;da temprana</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>End after so many epochs in a row that were no better on the validation pictures</source>
   <translation>Terminar cuando tantas épocas seguidas no fueron mejores con las imágenes de validación</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>He</source>
   <translation>He</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>How errors are counted. With softmax, the ten outputs are probabilities that add up to 1.</source>
   <translation>Cómo se cuentan los errores. Con softmax, las diez salidas son probabilidades que suman 1.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>How the learning rate changes from the first epoch to the last</source>
   <translation>Cómo cambia la tasa de aprendizaje de la primera época a la última</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>How the random weights are drawn that the training begins with. He suits ReLU, Xavier tanh.</source>
   <translation>Cómo se sortean los pesos aleatorios con que empieza el entrenamiento. He va bien con ReLU, Xavier con tanh.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>How weights follow the gradient: straight (SGD), with momentum, or each at its own pace (Adam)</source>
   <translation>Cómo siguen los pesos al gradiente: directamente (SGD), con momento, o cada uno a su ritmo (Adam)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>In steps</source>
   <translation>Por escalones</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>La&amp;bel smoothing</source>
   <translation>Suavizado de eti&amp;quetas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Mild</source>
   <translation>Suave</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Off</source>
   <translation>No</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>One cycle</source>
   <translation>Un ciclo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Quadratic</source>
   <translation>Cuadrático</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Rate over t&amp;ime</source>
   <translation>Tasa en el t&amp;iempo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Softmax cross-entropy</source>
   <translation>Entropía cruzada con softmax</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Start fr&amp;om</source>
   <translation>Empe&amp;zar desde</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Starting &amp;weights</source>
   <translation>Pesos i&amp;niciales</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Strong</source>
   <translation>Fuerte</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>The book's</source>
   <translation>Los del libro</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>The present network</source>
   <translation>La red actual</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>The share of each target that is spread over all classes, so that the network does not become overconfident</source>
   <translation>La parte de cada objetivo que se reparte entre todas las clases, para que la red nunca esté del todo segura</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>The share of the hidden neurons that each mini-batch goes without, so that none relies on another</source>
   <translation>La parte de las neuronas ocultas de la que prescinde cada minilote, para que ninguna dependa de otra</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Turn, slant, shift and bend the training pictures a little, differently each time</source>
   <translation>Girar, inclinar, desplazar y doblar un poco las imágenes de entrenamiento, nunca dos veces igual</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Weight deca&amp;y</source>
   <translation>Decai&amp;miento</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>What a hidden neuron makes of the sum of its inputs</source>
   <translation>Qué hace una neurona oculta con la suma de sus entradas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Where the random numbers begin. The same seed gives the same training again.</source>
   <translation>Dónde empiezan los números aleatorios. La misma semilla da otra vez el mismo entrenamiento.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/rare_fields.py" />
   <source>Xavier</source>
   <translation>Xavier</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/remark_line.py" />
   <source>How the training goes</source>
   <translation>Cómo va el entrenamiento</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>&amp;Compare with: last epoch</source>
   <translation>&amp;Comparar con: última época</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>&amp;Compare with: last epoch, the best</source>
   <translation>&amp;Comparar con: última época, la mejor</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>&amp;Open: last epoch</source>
   <translation>&amp;Abrir: última época</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>&amp;Open: last epoch, the best</source>
   <translation>&amp;Abrir: última época, la mejor</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>&amp;Pin</source>
   <translation>&amp;Fijar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>&amp;Rename</source>
   <translation>&amp;Cambiar nombre</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>&amp;Save as a file: last epoch, the best…</source>
   <translation>&amp;Guardar como archivo: última época, la mejor…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>&amp;Save as a file: last epoch…</source>
   <translation>&amp;Guardar como archivo: última época…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>A pinned run is never deleted to make room</source>
   <translation>Una ejecución fijada nunca se va para dejar sitio</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>At most {size}</source>
   <translation>Como mucho {size}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>Compare with: best epoch</source>
   <translation>Comparar con: mejor época</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>How much disk space the kept runs may take; the oldest are deleted to make room for new ones</source>
   <translation>Cuánto espacio en disco pueden ocupar las ejecuciones conservadas; las más antiguas se eliminan para dejar sitio a las nuevas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>Open, compare, save, rename, pin or delete the chosen run</source>
   <translation>Abrir, comparar, guardar, renombrar, fijar o eliminar la ejecución elegida</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>Open: best epoch</source>
   <translation>Abrir: mejor época</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>Runs</source>
   <translation>Ejecuciones</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>Save as a file: best epoch…</source>
   <translation>Guardar como archivo: mejor época…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>Selected run</source>
   <translation>Ejecución elegida</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_box.py" />
   <source>What to do with the chosen run</source>
   <translation>Qué hacer con la ejecución elegida</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_item.py" />
   <source>Title of the run</source>
   <translation>Título de la ejecución</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_item.py" />
   <source>best {share:.2f} %</source>
   <translation>mejor {share:.2f} %</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_item.py" />
   <source>last {share:.2f} %, {time}</source>
   <translation>última {share:.2f} %, {time}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_item.py" />
   <source>pinned · {settings}</source>
   <translation>fijada · {settings}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>1 mini-batch</source>
   <translation>1 minilote</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>10 mini-batches</source>
   <translation>10 minilotes</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>End here and keep what was learned</source>
   <translation>Terminar aquí y conservar lo aprendido</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>One epoch</source>
   <translation>Una época</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Pause after this mini-batch</source>
   <translation>Pausar tras este minilote</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Pause training</source>
   <translation>Pausar el entrenamiento</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Resume training</source>
   <translation>Reanudar el entrenamiento</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Start training</source>
   <translation>Empezar a entrenar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Stop training</source>
   <translation>Detener el entrenamiento</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Take up the stopped training after its last finished epoch, as if it had not been stopped</source>
   <translation>Retomar el entrenamiento detenido tras su última época terminada, como si no se hubiera detenido</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Train a new network as the fields say. What it learns is kept in the list of runs.</source>
   <translation>Entrenar una red nueva según los campos. Lo que aprende queda en la lista de ejecuciones.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Train for one more epoch at this learning rate; where no training fits the fields, a new one begins</source>
   <translation>Entrenar una época más con esta tasa de aprendizaje; si ningún entrenamiento corresponde a los campos, empieza uno nuevo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Train on one mini-batch and pause: the pictures below show how it has changed the weights</source>
   <translation>Entrenar con un minilote y pausar: las imágenes de abajo muestran cómo ha cambiado los pesos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/run_row.py" />
   <source>Train on ten mini-batches and pause: the pictures below show how it has changed the weights</source>
   <translation>Entrenar con diez minilotes y pausar: las imágenes de abajo muestran cómo han cambiado los pesos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>&amp;Open the best</source>
   <translation>&amp;Abrir la mejor</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>&amp;Setting</source>
   <translation>&amp;Ajuste</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>&amp;Train them</source>
   <translation>&amp;Entrenarlos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>&amp;Values</source>
   <translation>&amp;Valores</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>A new network is trained with each value, one after the other, into the same plot.</source>
   <translation>Con cada valor se entrena una red nueva, una tras otra, en la misma gráfica.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>Best</source>
   <translation>Mejor</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>Best on the validation pictures: {setting} {value}. All of them are in the list of runs.</source>
   <translation>Lo mejor con las imágenes de validación: {setting} {value}. Todas están en la lista de ejecuciones.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>Last</source>
   <translation>Última</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>None of these trainings finished an epoch.</source>
   <translation>Ninguno de estos entrenamientos terminó una época.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>The network of the best value as it was after its best epoch</source>
   <translation>La red del mejor valor tal como era tras su mejor época</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>Tried</source>
   <translation>Probados</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>Try several</source>
   <translation>Probar varios</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>Values, separated by semicolons, such as {example}</source>
   <translation>Valores, separados por punto y coma, como {example}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>failed</source>
   <translation>fallido</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_dialogs.py" />
   <source>{setting} and results</source>
   <translation>{setting} y resultados</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/series_runner.py" />
   <source>{place}: {where}</source>
   <translation>{place}: {where}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/settings_form.py" />
   <source>Activation, cost, method, what prevents overfitting, seed, where to start from</source>
   <translation>Activación, coste, método, lo que evita aprender de memoria, semilla, desde dónde empezar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/settings_form.py" />
   <source>Fewer settings</source>
   <translation>Menos ajustes</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/settings_form.py" />
   <source>Less</source>
   <translation>Menos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/settings_form.py" />
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/settings_form.py" />
   <source>More settings</source>
   <translation>Más ajustes</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/settings_form.py" />
   <source>Several values: a new network is trained with each of them, one after the other.</source>
   <translation>Varios valores: se entrena una red nueva con cada uno, una tras otra.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/settings_form.py" />
   <source>The present network has neurons of a kind that cannot be trained here: start from a new network.</source>
   <translation>La red actual tiene neuronas de un tipo que aquí no se puede entrenar: empieza con una red nueva.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/settings_form.py" />
   <source>Train with several values of one setting, one after the other, and compare them</source>
   <translation>Entrenar con varios valores de un ajuste, uno tras otro, y compararlos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/settings_form.py" />
   <source>Try several…</source>
   <translation>Varios…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>&amp;Recipe</source>
   <translation>Re&amp;ceta</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>A named way to train. Changing a field makes it Custom.</source>
   <translation>Una forma de entrenar con nombre. Cambiar un campo la hace Propia.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>E&amp;pochs</source>
   <translation>É&amp;pocas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>Hidden &amp;layers</source>
   <translation>Capas ocu&amp;ltas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>How large each update of the weights is. Too small: slow. Too large: it jumps about. You can change it while training.</source>
   <translation>Cuán grande es cada corrección. Demasiado pequeña: lento. Demasiado grande: da saltos. Se puede cambiar mientras se entrena.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>How many pictures the network sees before each update of its weights</source>
   <translation>Imágenes que se miran antes de cada pequeña corrección de los pesos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>How often the network sees every training picture</source>
   <translation>Cuántas veces ve la red cada imagen de entrenamiento</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>Le&amp;arning rate</source>
   <translation>Tasa de aprendiza&amp;je</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>Mini-batch si&amp;ze</source>
   <translation>Mi&amp;nilote</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/train/usual_fields.py" />
   <source>Neurons in each hidden layer, such as 30 or 100, 50. Empty: no hidden layer.</source>
   <translation>Neuronas de cada capa oculta, como 30 o 100, 50. Vacío: sin capa oculta.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/figure_row.py" />
   <source>Against it</source>
   <translation>En contra</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/figure_row.py" />
   <source>All blue pixels added up</source>
   <translation>Suma de todos los píxeles azules</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/figure_row.py" />
   <source>All red pixels added up</source>
   <translation>Suma de todos los píxeles rojos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/figure_row.py" />
   <source>Score</source>
   <translation>Puntuación</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/figure_row.py" />
   <source>Speaks for it</source>
   <translation>A favor</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/figure_row.py" />
   <source>The logit: what the output neuron of the class adds up, before its activation</source>
   <translation>El logit: lo que suma la neurona de salida de la clase, antes de su activación</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/figure_row.py" />
   <source>The score of empty paper</source>
   <translation>La puntuación del papel vacío</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/figure_row.py" />
   <source>Without ink</source>
   <translation>Sin tinta</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_pictures.py" />
   <source>Row {row}, column {column}: {value}</source>
   <translation>Fila {row}, columna {column}: {value}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>&amp;Ask about</source>
   <translation>Preg&amp;untar por</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Ask about</source>
   <translation>Preguntar por</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Ask why the answer, or why not another one</source>
   <translation>Preguntar por qué esa respuesta, o por qué no otra</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Draw something to ask why.</source>
   <translation>Dibuje algo para preguntar por qué.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>For a digit (red) and against it (blue)</source>
   <translation>A favor de un dígito (rojo) y en contra (azul)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>For a {thing} (red) and against it (blue)</source>
   <translation>A favor (rojo) y en contra (azul): {thing}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>For {name} (red) and against it (blue)</source>
   <translation>A favor de {name} (rojo) y en contra (azul)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>How far the score falls when the 3 × 3 pixels around each one are wiped: red where it would fall, blue where it would rise.</source>
   <translation>Cuánto baja la puntuación al borrar los 3 × 3 píxeles alrededor de cada uno: rojo donde bajaría, azul donde subiría.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Input times gradient</source>
   <translation>Entrada por gradiente</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Looking for it.</source>
   <translation>Buscándolo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Occlusion</source>
   <translation>Oclusión</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Outlined: the changed pixels, each set to full ink or to paper, whichever helps.</source>
   <translation>Con contorno: los píxeles cambiados, cada uno puesto a tinta plena o a papel, según lo que ayude.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Smallest change</source>
   <translation>Menor cambio</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>The answer</source>
   <translation>La respuesta</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>The ink of each pixel times the slope of the score: how much it speaks for the class, or against it. The biases have their part in the score, too: the pixels alone do not add up to it.</source>
   <translation>La tinta de cada píxel por la pendiente de la puntuación: cuánto habla a favor o en contra de la clase. Los sesgos también tienen su parte en la puntuación: los píxeles solos no la suman.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>The smallest change found to another answer</source>
   <translation>El menor cambio encontrado hacia otra respuesta</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>The smallest change found to {name}</source>
   <translation>El menor cambio encontrado hasta {name}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>What spoke for the answer and against it</source>
   <translation>Lo que habló a favor de la respuesta y en contra</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Why not {name}?</source>
   <translation>¿Por qué no {name}?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/pages/why/why_view.py" />
   <source>Working it out…</source>
   <translation>Calculándolo…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/digit_map.py" />
   <source>Map of the test pictures</source>
   <translation>Mapa de las imágenes de prueba</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/export.py" />
   <source>&amp;Copy picture</source>
   <translation>&amp;Copiar imagen</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/export.py" />
   <source>Drawing (*.svg)</source>
   <translation>Dibujo (*.svg)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/export.py" />
   <source>Export as &amp;PNG…</source>
   <translation>Exportar como &amp;PNG…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/export.py" />
   <source>Export as &amp;SVG…</source>
   <translation>Exportar como &amp;SVG…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/export.py" />
   <source>Export figures as CS&amp;V…</source>
   <translation>Exportar cifras como CS&amp;V…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/export.py" />
   <source>Figures (*.csv)</source>
   <translation>Cifras (*.csv)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/export.py" />
   <source>{file} cannot be written: {why}.</source>
   <translation>No se puede escribir {file}: {why}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/histogram.py" />
   <source>From {low} to {high}, half of them nearer to zero than {middle}</source>
   <translation>De {low} a {high}, la mitad más cerca de cero que {middle}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/plot/histogram.py" />
   <source>{count:,} at the start</source>
   <comment>{count:,} at the start</comment>
   <translation>
    <numerusform>{count:,} al inicio</numerusform>
    <numerusform>{count:,} al inicio</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/plot/histogram.py" />
   <source>{count:,} weight now</source>
   <comment>{count:,} weights now</comment>
   <translation>
    <numerusform>{count:,} peso ahora</numerusform>
    <numerusform>{count:,} pesos ahora</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/histogram.py" />
   <source>{low} to {high}</source>
   <translation>{low} a {high}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/library.py" />
   <source>The plots cannot be shown: {why}. Installing digitpad again helps.</source>
   <translation>No se pueden mostrar las gráficas: {why}. Instalar digitpad de nuevo ayuda.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/plot.py" />
   <source>Nothing is shown yet.</source>
   <translation>Todavía no se muestra nada.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/plot_menu.py" />
   <source>&amp;Automatic range</source>
   <translation>Rango &amp;automático</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/plot_menu.py" />
   <source>&amp;Everything</source>
   <translation>&amp;Todo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/plot_menu.py" />
   <source>&amp;Logarithmic axis</source>
   <translation>Eje &amp;logarítmico</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/reset_button.py" />
   <source>Follow the data again, as A or a double click does</source>
   <translation>Seguir de nuevo los datos, como con A o un doble clic</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/reset_button.py" />
   <source>Reset zoom</source>
   <translation>Restablecer el zoom</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>Accuracy per epoch</source>
   <translation>Exactitud por época</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>Epoch</source>
   <translation>Época</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>Epoch {epoch}</source>
   <translation>Época {epoch}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>Loss per epoch</source>
   <translation>Pérdida por época</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>The curve grows here, from the first mini-batch on.</source>
   <translation>La curva crece aquí, desde el primer minilote.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>Training {value}</source>
   <translation>Entrenamiento {value}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>Untrained</source>
   <translation>Sin entrenar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>Validation {value}</source>
   <translation>Validación {value}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>rate {rate}</source>
   <translation>tasa {rate}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>validation {validation}, training {training}</source>
   <translation>validación {validation}, entrenamiento {training}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/training_plot.py" />
   <source>{where}: {figures}</source>
   <translation>{where}: {figures}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/weight_image.py" />
   <source>From {low} in blue to {high} in red</source>
   <translation>De {low} en azul a {high} en rojo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/weight_image.py" />
   <source>Row {row}, column {column}</source>
   <translation>Fila {row}, columna {column}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/weight_image.py" />
   <source>Weights, large</source>
   <translation>Pesos, ampliados</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/weight_image.py" />
   <source>{weight}: ink here calms it</source>
   <translation>{weight}: la tinta aquí la inhibe</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/weight_image.py" />
   <source>{weight}: ink here changes nothing</source>
   <translation>{weight}: la tinta aquí no cambia nada</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/plot/weight_image.py" />
   <source>{weight}: ink here excites it</source>
   <translation>{weight}: la tinta aquí la excita</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/process/faults.py" />
   <source>&amp;Report the problem…</source>
   <translation>&amp;Informar del problema…</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/process/faults.py" />
   <source>Something went wrong inside digitpad. You can go on, but save your work.</source>
   <translation>Algo falló dentro de digitpad. Puede continuar, pero guarde su trabajo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/process/faults.py" />
   <source>The details are in {file}</source>
   <translation>Los detalles están en {file}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/process/faults.py" />
   <source>The details could not be written: {reason}</source>
   <translation>No se pudieron escribir los detalles: {reason}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/process/report_dialog.py" />
   <source>&amp;Copy the text</source>
   <translation>&amp;Copiar el texto</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/process/report_dialog.py" />
   <source>Report a problem</source>
   <translation>Informar de un problema</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/process/report_dialog.py" />
   <source>The report</source>
   <translation>El informe</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/process/report_dialog.py" />
   <source>This text says which versions are at work here, and what the program has logged; your name and your folders are left out. Copy it, and add what you did and what happened.</source>
   <translation>Este texto dice qué versiones funcionan aquí y qué ha registrado el programa; su nombre y sus carpetas se omiten. Cópielo y añada qué hizo y qué ocurrió.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/about.py" />
   <source>About digitpad</source>
   <translation>Acerca de digitpad</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/about.py" />
   <source>Draw a digit, watch a neural network recognise it, and watch it learn.</source>
   <translation>Dibuje un dígito, vea cómo una red neuronal lo reconoce y vea cómo aprende.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/about.py" />
   <source>Python {python}, numpy {numpy}, Qt and PySide6 {qt}</source>
   <translation>Python {python}, numpy {numpy}, Qt y PySide6 {qt}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/about.py" />
   <source>digitpad is free software under the MIT licence. Qt and PySide6 are used under the LGPL, version 3. The digits are MNIST (LeCun, Cortes and Burges) and keep their own terms; see the README in the data folder and THIRD-PARTY-NOTICES.md.</source>
   <translation>digitpad es software libre bajo la licencia MIT. Qt y PySide6 se usan bajo la LGPL, versión 3. Los dígitos son MNIST (LeCun, Cortes y Burges) y conservan sus propias condiciones; véanse el README de la carpeta de datos y THIRD-PARTY-NOTICES.md.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/corner_label.py" />
   <source>After epoch {epoch}</source>
   <translation>Tras la época {epoch}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/corner_label.py" />
   <source>{accuracy:.2f} % on test pictures</source>
   <translation>{accuracy:.2f} % en imágenes de prueba</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/window/corner_label.py" />
   <source>{count:,} neuron changed</source>
   <comment>{count:,} neurons changed</comment>
   <translation>
    <numerusform>{count:,} neurona cambiada</numerusform>
    <numerusform>{count:,} neuronas cambiadas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/documents.py" />
   <source>Open a network</source>
   <translation>Abrir una red</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/documents.py" />
   <source>Save the network</source>
   <translation>Guardar la red</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/documents.py" />
   <source>Saved as {file}. The latest network is still the one in the title.</source>
   <translation>Guardado como {file}. En el título sigue la última red.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/documents.py" />
   <source>The model could not be saved as {path}: {reason}. The training goes on.</source>
   <translation>No se pudo guardar el modelo como {path}: {reason}. El entrenamiento continúa.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/documents.py" />
   <source>{run} best</source>
   <translation>{run} mejor</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/documents.py" />
   <source>{run} last</source>
   <translation>{run} última</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/dropped_files.py" />
   <source>Of these files {file} is opened: drop the others one by one.</source>
   <translation>De estos archivos se abre {file}: arrastre los demás hasta aquí uno por uno.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/exports.py" />
   <source>Export the network</source>
   <translation>Exportar la red</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/exports.py" />
   <source>Export the test data</source>
   <translation>Exportar los datos de prueba</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/exports.py" />
   <source>ONNX, pictures of 28 x 28 (*.onnx)</source>
   <translation>ONNX, imágenes de 28 x 28 (*.onnx)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/exports.py" />
   <source>ONNX, rows of 784 pixels (*.onnx)</source>
   <translation>ONNX, filas de 784 píxeles (*.onnx)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/exports.py" />
   <source>Picture of its neurons (*.png)</source>
   <translation>Imagen de sus neuronas (*.png)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/exports.py" />
   <source>Table with the label first (*.csv)</source>
   <translation>Tabla con la etiqueta primero (*.csv)</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/guide.py" />
   <source>&amp;Open this page</source>
   <translation>&amp;Abrir esta página</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/guide.py" />
   <source>A picture of the window: {part}</source>
   <translation>Una imagen de la ventana: {part}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/guide.py" />
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/guide.py" />
   <source>Keys and gestures</source>
   <translation>Teclas y gestos</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/guide.py" />
   <source>Parts of the guide</source>
   <translation>Partes de la guía</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/halves.py" />
   <source>Arrow keys give the pad more room or less, Home the usual.</source>
   <translation>Las flechas dan al lienzo más o menos espacio, Inicio el habitual.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/halves.py" />
   <source>Drag to give the pad more room or less; double click for the usual.</source>
   <translation>Arrastre para dar al lienzo más o menos espacio; doble clic para el habitual.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/halves.py" />
   <source>Room for the pad</source>
   <translation>Espacio del lienzo</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>Open its network</source>
   <translation>Abrir su red</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>Open its network?</source>
   <translation>¿Abrir su red?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>The last training ended unexpectedly after epoch {done} of {epochs}.</source>
   <translation>El último entrenamiento terminó de forma inesperada tras la época {done} de {epochs}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>The last training ended unexpectedly.</source>
   <translation>El último entrenamiento terminó de forma inesperada.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>The last training ended unexpectedly. Open the network of epoch {epoch}?</source>
   <translation>El último entrenamiento terminó de forma inesperada. ¿Abrir la red de la época {epoch}?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>The last training was kept after epoch {done} of {epochs}.</source>
   <translation>El último entrenamiento se conservó tras la época {done} de {epochs}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>The last training was kept.</source>
   <translation>El último entrenamiento se conservó.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>The last training was kept. Open the network of epoch {epoch}?</source>
   <translation>El último entrenamiento se conservó. ¿Abrir la red de la época {epoch}?</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/leftover_offer.py" />
   <source>What a training left there is kept for the next start.</source>
   <translation>Lo que dejó allí un entrenamiento se conserva para el próximo inicio.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/own_hand_window.py" />
   <source>Back to the one before</source>
   <translation>Volver a la anterior</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/window/own_hand_window.py" />
   <source>It has learned from what you said, and answers so now.</source>
   <translation>Ha aprendido de lo que usted dijo, y ahora responde así.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/own_hand.py" />
   <source>A training is under way: stop it, or wait for its end, before the network learns your hand.</source>
   <translation>Hay un entrenamiento en marcha: deténgalo, o espere a que termine, antes de que la red aprenda su letra.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/own_hand.py" />
   <source>Another network answers now: what the one before was learning from you is given up. Learn your hand again.</source>
   <translation>Ahora responde otra red: lo que la anterior estaba aprendiendo de usted se ha descartado. Haga que aprenda su letra de nuevo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/own_hand.py" />
   <source>Learning your hand stopped because of a fault in the program.</source>
   <translation>El aprendizaje de su letra se detuvo por un fallo del programa.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/own_hand.py" />
   <source>Open the data that this network has learned from first, on the Train page: it is reminded of them while it learns from you.</source>
   <translation>Abra primero, en la página Entrenar, los datos de los que ha aprendido esta red: se le recuerdan mientras aprende de usted.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/own_hand.py" />
   <source>Your drawings cannot be read: {reason}</source>
   <translation>No se pueden leer sus dibujos: {reason}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/work/own_hand.py" />
   <source>{count} line of the file of your drawings is broken; all others are read.</source>
   <comment>{count} lines of the file of your drawings are broken; all others are read.</comment>
   <translation>
    <numerusform>{count} línea del archivo de sus dibujos está dañada; todas las demás se leyeron.</numerusform>
    <numerusform>{count} líneas del archivo de sus dibujos están dañadas; todas las demás se leyeron.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/run_keeper.py" />
   <source>To stay within {limit:,.0f} MB of kept runs, the oldest made room: {names}.</source>
   <translation>Para no pasar de {limit:,.0f} MB de ejecuciones conservadas, las más antiguas dejaron sitio: {names}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/run_keeper.py" />
   <source>{names} and {more} more</source>
   <translation>{names} y {more} más</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/run_keeper.py" />
   <source>“{run}”</source>
   <translation>«{run}»</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/trainer.py" />
   <source>Another window goes on with the run “{name}”, so this training is a run of its own.</source>
   <translation>Otra ventana continúa la ejecución «{name}», por eso este entrenamiento es una ejecución propia.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/trainer.py" />
   <source>The training is kept, and offered again at the next start.</source>
   <translation>El entrenamiento se conserva y se ofrece de nuevo en el próximo inicio.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/training_thread.py" />
   <source>There is not enough memory for this training. Try fewer hidden neurons.</source>
   <translation>No hay memoria suficiente para este entrenamiento. Pruebe con menos neuronas ocultas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/training_thread.py" />
   <source>Training goes on, but this epoch is not kept for a crash: {reason}</source>
   <translation>El entrenamiento continúa, pero esta época no se conserva para el caso de un fallo: {reason}</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/training_thread.py" />
   <source>Training stopped because of a fault in the program.</source>
   <translation>El entrenamiento se detuvo por un fallo del programa.</translation>
  </message>
  <message>
   <location filename="../../digitpad/gui/work/training_thread.py" />
   <source>there is not enough memory.</source>
   <translation>no hay memoria suficiente.</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Disk quota exceeded</source>
   <translation>se ha agotado su cuota de disco</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>File name too long</source>
   <translation>el nombre del archivo es demasiado largo</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>File too large</source>
   <translation>el archivo sería demasiado grande</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Input/output error</source>
   <translation>el disco informa de un error</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Is a directory</source>
   <translation>es una carpeta</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>No space left on device</source>
   <translation>no queda espacio en el disco</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>No such device</source>
   <translation>no existe el dispositivo</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>No such file or directory</source>
   <translation>no existe ese archivo o esa carpeta</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Not a directory</source>
   <translation>una parte de la ruta no es una carpeta</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Operation not permitted</source>
   <translation>el sistema no lo permite</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Permission denied</source>
   <translation>no tiene permiso para ello</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Read-only file system</source>
   <translation>el disco es de solo lectura</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Stale file handle</source>
   <translation>la unidad de red ha olvidado el archivo</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Too many levels of symbolic links</source>
   <translation>Los enlaces simbólicos forman un círculo</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Too many open files</source>
   <translation>hay demasiados archivos abiertos</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>Transport endpoint is not connected</source>
   <translation>la unidad ya no está conectada</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>it is larger than {size}</source>
   <translation>es mayor que {size}</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>it is too large for the memory</source>
   <translation>es demasiado grande para la memoria</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>no file has such a name</source>
   <translation>ningún archivo se llama así</translation>
  </message>
  <message>
   <location filename="../../digitpad/input_file.py" />
   <source>something else of that name is there</source>
   <translation>ya hay otra cosa con ese nombre</translation>
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
   <translation>No se puede exportar un modelo como {path}: el nombre tiene que terminar en {known} o {last}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/__init__.py" />
   <source>Only an ONNX file can take pictures of (1, 28, 28): choose a name that ends in .onnx instead of {path}.</source>
   <translation>Solo un archivo ONNX puede tomar imágenes de (1, 28, 28): elija en lugar de {path} un nombre que termine en .onnx.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/bare_weights.py" />
   <source>it does not read 28 x 28 pixels as one of its classes</source>
   <translation>no lee 28 x 28 píxeles como una de sus clases</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/bare_weights.py" />
   <source>its biases do not fit its weights</source>
   <translation>sus sesgos no encajan con sus pesos</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/bare_weights.py" />
   <source>its layers are too large</source>
   <translation>sus capas son demasiado grandes</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/bare_weights.py" />
   <source>its layers do not follow each other from 784 pixels on ({shapes})</source>
   <translation>sus capas no se suceden a partir de 784 píxeles ({shapes})</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/bare_weights.py" />
   <source>its weights are no usable numbers</source>
   <translation>sus pesos no son números utilizables</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/bare_weights.py" />
   <source>{file} does not say how its network computes: ReLU and pixels from 0 to 1 were assumed.</source>
   <translation>{file} no dice cómo calcula su red: se supusieron ReLU y píxeles de 0 a 1.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/bare_weights.py" />
   <source>{file} does not say how its network computes: the activation and the range of the pixels are those with which it reads most test digits.</source>
   <translation>{file} no dice cómo calcula su red: la activación y el rango de los píxeles son aquellos con los que lee más dígitos de prueba.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/bare_weights.py" />
   <source>{name} belongs to no dense layer</source>
   <translation>{name} no pertenece a ninguna capa Dense</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/files.py" />
   <source>{purpose} needs {name}, which this stand-alone digitpad does not have: install digitpad with pip and its extra [{extra}].</source>
   <translation>{purpose} necesita {name}, que este digitpad independiente no tiene: instale digitpad con pip y su extra [{extra}].</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/files.py" />
   <source>{purpose} needs {name}, which this stand-alone digitpad does not have: install digitpad with pip.</source>
   <translation>{purpose} necesita {name}, que este digitpad independiente no tiene: instale digitpad con pip.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/files.py" />
   <source>{purpose} needs {name}: install it by `pip install {name}`, or digitpad with its extra [{extra}].</source>
   <translation>{purpose} necesita {name}: instálelo con `pip install {name}`, o digitpad con su extra [{extra}].</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/files.py" />
   <source>{purpose} needs {name}: install it by `pip install {name}`.</source>
   <translation>{purpose} necesita {name}: instálelo con `pip install {name}`.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_arrays.py" />
   <source>an array of {what} does not lie in the file</source>
   <translation>un array de {what} no está en el archivo</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_arrays.py" />
   <source>an array of {what} has another shape or type than described</source>
   <translation>un array de {what} tiene otra forma u otro tipo que los descritos</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_arrays.py" />
   <source>an array of {what} holds numbers that are not finite</source>
   <translation>un array de {what} contiene números que no son finitos</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_arrays.py" />
   <source>an array of {what} is compressed</source>
   <translation>un array de {what} está comprimido</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_arrays.py" />
   <source>its arrays do not fit its description ({folder} is missing)</source>
   <translation>sus arrays no encajan con su descripción (falta {folder})</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_arrays.py" />
   <source>its arrays do not fit its description ({owner} is missing)</source>
   <translation>sus arrays no encajan con su descripción (falta {owner})</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_arrays.py" />
   <source>the names of its arrays are damaged</source>
   <translation>los nombres de sus arrays están dañados</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_arrays.py" />
   <source>{owner} has other arrays than described</source>
   <translation>{owner} tiene otros arrays que los descritos</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_arrays.py" />
   <source>{what} has other arrays than described</source>
   <translation>{what} tiene otros arrays que los descritos</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>a Dense layer has {units} units</source>
   <translation>una capa Dense tiene {units} unidades</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>a layer has a custom activation</source>
   <translation>una capa tiene una activación de creación propia</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>it does not read 28 x 28 pixels</source>
   <translation>no lee 28 x 28 píxeles</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>it has a custom layer {kind}, and only Dense layers with what prepares their pixels, activations, normalizations and dropout are supported</source>
   <translation>tiene una capa {kind} de creación propia, y solo se entienden capas Dense con lo que prepara sus píxeles, activaciones, normalizaciones y dropout</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>it has a layer {kind}, and only Dense layers with what prepares their pixels, activations, normalizations and dropout are supported</source>
   <translation>tiene una capa {kind}, y solo se entienden capas Dense con lo que prepara sus píxeles, activaciones, normalizaciones y dropout</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>it has no Dense layer</source>
   <translation>no tiene ninguna capa Dense</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>it is a {kind}, not a Sequential or Functional model</source>
   <translation>es un {kind}, no un modelo Sequential o Functional</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its BatchNormalization layer has no plain axis and epsilon</source>
   <translation>su capa BatchNormalization no tiene un eje y un épsilon sencillos</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its Flatten layer reorders the pixels</source>
   <translation>su capa Flatten reordena los píxeles</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its Normalization layer has no plain axis</source>
   <translation>su capa Normalization no tiene un eje sencillo</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its Normalization layer has no plain mean and variance</source>
   <translation>su capa Normalization no tiene una media y una varianza sencillas</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its Normalization layer is inverted</source>
   <translation>su capa Normalization está invertida</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its ReLU layer has a slope, a threshold or a largest value</source>
   <translation>su capa ReLU tiene pendiente, umbral o valor máximo</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its Rescaling layer has no plain scale and offset</source>
   <translation>su capa Rescaling no tiene una escala y un desplazamiento sencillos</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its Reshape layer does not fit what it gets</source>
   <translation>su capa Reshape no encaja con lo que recibe</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its Reshape layer has no plain shape</source>
   <translation>su capa Reshape no tiene una forma sencilla</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its Softmax layer has another axis than the classes</source>
   <translation>su capa Softmax tiene otro eje que el de las clases</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its layers are not described</source>
   <translation>sus capas no están descritas</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_layers.py" />
   <source>its layers do not form one chain</source>
   <translation>sus capas no forman una sola cadena</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>a large layer has two activations</source>
   <translation>una capa grande tiene dos activaciones</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>an activation follows a rescaling or stands before the first Dense layer</source>
   <translation>una activación sigue a un reescalado o está antes de la primera capa Dense</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>it has too many layers</source>
   <translation>tiene demasiadas capas</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>it rescales its answers</source>
   <translation>reescala sus respuestas</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>its hidden layers have different activations</source>
   <translation>sus capas ocultas tienen activaciones diferentes</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>its rescaling makes numbers that are not finite</source>
   <translation>su reescalado produce números que no son finitos</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>the activation of a hidden layer is {name}, not relu, sigmoid or tanh</source>
   <translation>la activación de una capa oculta es {name}, no relu, sigmoid o tanh</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>the activation of its last layer is {name}, not softmax, sigmoid or linear</source>
   <translation>la activación de su última capa es {name}, no softmax, sigmoid o linear</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>{what} divides by 0</source>
   <translation>{what} divide por 0</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_network.py" />
   <source>{what} has a variance under 0</source>
   <translation>{what} tiene una varianza menor que 0</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_reader.py" />
   <source>Opening a Keras file</source>
   <translation>Abrir un archivo de Keras</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_reader.py" />
   <source>it holds no {name}, as files of Keras 3 do</source>
   <translation>no contiene {name}, a diferencia de los archivos de Keras 3</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_reader.py" />
   <source>it holds weights without a description of the layers: save the whole model in Keras</source>
   <translation>contiene pesos sin una descripción de las capas: guarde en Keras el modelo entero</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_reader.py" />
   <source>its arrays are damaged</source>
   <translation>sus arrays están dañados</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_reader.py" />
   <source>its config.json is too large</source>
   <translation>su config.json es demasiado grande</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_reader.py" />
   <source>its last layer stands for {amount} classes, and there may be {fewest} to {most}</source>
   <translation>su última capa representa {amount} clases, y puede haber de {fewest} a {most}</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_reader.py" />
   <source>its model.weights.h5 is too large</source>
   <translation>su model.weights.h5 es demasiado grande</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_reader.py" />
   <source>{file} has learned from pixels from 0 to 255. For pixels from 0 to 1 its first weights were made 255 times as large.</source>
   <translation>{file} aprendió con píxeles de 0 a 255. Para píxeles de 0 a 1, sus primeros pesos se multiplicaron por 255.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_reader.py" />
   <source>{path} is not a Keras file, or it is damaged.</source>
   <translation>{path} no es un archivo de Keras, o está dañado.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_writer.py" />
   <source>Exporting to Keras</source>
   <translation>Exportar a Keras</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/keras_writer.py" />
   <source>Keras has no activation like the perceptron's step, so this network has no such file.</source>
   <translation>Keras no tiene una activación como el escalón del perceptrón, así que esta red no tiene un archivo así.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/onnx_writer.py" />
   <source>Exporting to ONNX</source>
   <translation>Exportar a ONNX</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/onnx_writer.py" />
   <source>ONNX has no operator for the activation {name}, so this network cannot be exported.</source>
   <translation>ONNX no tiene un operador para la activación {name}, así que esta red no se puede exportar.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/other_forms.py" />
   <source>{path} holds NumPy arrays, but not those of a network that digitpad has exported.</source>
   <translation>{path} contiene arrays de NumPy, pero no los de una red exportada por digitpad.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/other_forms.py" />
   <source>{path} is JSON, but no network as the book's network2.py saves it: save the whole model as .keras or .h5 with Keras.</source>
   <translation>{path} es JSON, pero no una red como la guarda network2.py del libro: guarde el modelo completo con Keras como .keras o .h5.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/other_forms.py" />
   <source>{path} is a Core ML file, which digitpad does not read: open the .keras or .h5 file that it was made of.</source>
   <translation>{path} es un archivo de Core ML, que digitpad no lee: abra el archivo .keras o .h5 del que se creó.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/other_forms.py" />
   <source>{path} is a PyTorch file, which digitpad does not read: save the network's state_dict() as .safetensors, or train it here.</source>
   <translation>{path} es un archivo de PyTorch, que digitpad no lee: guarde el state_dict() de la red como .safetensors o entrénela aquí.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/other_forms.py" />
   <source>{path} is a Python pickle, which digitpad does not read, as it could run any program: save the network as .keras or .h5 with Keras, or train it here.</source>
   <translation>{path} es un archivo pickle de Python, que digitpad no lee porque podría ejecutar cualquier programa: guarde la red con Keras como .keras o .h5, o entrénela aquí.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/other_forms.py" />
   <source>{path} is a TensorFlow Lite file, which digitpad does not read: open the .keras or .h5 file that it was made of.</source>
   <translation>{path} es un archivo de TensorFlow Lite, que digitpad no lee: abra el archivo .keras o .h5 del que se hizo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/other_forms.py" />
   <source>{path} is a TensorFlow SavedModel, which digitpad does not read: save the model as .keras or .h5 with Keras.</source>
   <translation>{path} es un SavedModel de TensorFlow, que digitpad no lee: guarde el modelo con Keras como .keras o .h5.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/other_forms.py" />
   <source>{path} is an ONNX file, which digitpad writes for other programs but does not read: open the .safetensors or .keras file of this network.</source>
   <translation>{path} es un archivo ONNX, que digitpad escribe para otros programas pero no lee: abra el archivo .safetensors o .keras de esta red.</translation>
  </message>
  <message>
   <location filename="../../digitpad/interop/other_forms.py" />
   <source>{path} is empty: it holds no model.</source>
   <translation>{path} está vacío: no contiene ningún modelo.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/model_file.py" />
   <source>it has {count} layer</source>
   <comment>it has {count} layers</comment>
   <translation>
    <numerusform>tiene {count} capa</numerusform>
    <numerusform>tiene {count} capas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../digitpad/model_file.py" />
   <source>its classes are not described</source>
   <translation>sus clases no están descritas</translation>
  </message>
  <message>
   <location filename="../../digitpad/model_file.py" />
   <source>its numbers are neither float32 nor float64</source>
   <translation>sus números no son ni float32 ni float64</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/activations.py" />
   <source>There is no activation {name!r} for hidden layers; choose one of {known}.</source>
   <translation>No hay ninguna activación {name!r} para capas ocultas; elija una de {known}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/activations.py" />
   <source>There is no activation {name!r}; choose one of {known}.</source>
   <translation>No hay ninguna activación {name!r}; elija una de {known}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>The name of a class has 1 to {most} letters.</source>
   <translation>El nombre de una clase tiene de 1 a {most} letras.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>There are {fewest} to {most} classes, not {amount}.</source>
   <translation>Hay de {fewest} a {most} clases, no {amount}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>Two classes have the name {twice}.</source>
   <translation>Dos clases se llaman {twice}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>a {digit}</source>
   <translation>un {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>an {digit}</source>
   <translation>un {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>digit</source>
   <translation>dígito</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>digits</source>
   <translation>dígitos</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>picture</source>
   <translation>imagen</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>pictures</source>
   <translation>imágenes</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/class_set.py" />
   <source>the {digit}</source>
   <translation>el {digit}</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/concepts.py" />
   <source>Bent valley</source>
   <translation>Valle curvo</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/concepts.py" />
   <source>Bowl</source>
   <translation>Cuenco</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/concepts.py" />
   <source>Two valleys</source>
   <translation>Dos valles</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/costs.py" />
   <source>The cost {cost!r} does not go with a {output} output.</source>
   <translation>El coste {cost!r} no va con una salida {output}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/costs.py" />
   <source>There is no cost {name!r}; choose quadratic or cross_entropy.</source>
   <translation>No hay ningún coste {name!r}; elija quadratic o cross_entropy.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/descent.py" />
   <source>The training to be resumed has another network or other settings.</source>
   <translation>El entrenamiento que se quiere reanudar es de otra red o de otros ajustes.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/insight.py" />
   <source>There is no neuron {number} in hidden layer {layer}.</source>
   <translation>No hay ninguna neurona {number} en la capa oculta {layer}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/network.py" />
   <source>A perceptron's step has no slope, so it can predict but not be trained; use sigmoid.</source>
   <translation>El escalón de un perceptrón no tiene pendiente, así que puede responder pero no entrenarse; use sigmoid.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/optimizers.py" />
   <source>There is no method {method!r}; choose one of {known}.</source>
   <translation>No hay ningún método {method!r}; elija uno de {known}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>A hidden layer has 1 to 3,000 neurons, and there are at most ten of them.</source>
   <translation>Una capa oculta tiene de 1 a 3.000 neuronas, y hay como mucho diez.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>A softmax output learns with the cross_entropy cost.</source>
   <translation>Una salida softmax aprende con el coste cross_entropy.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The averaging is 0 or more and under 1.</source>
   <translation>El promedio es 0 o más y menor que 1.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The cost is quadratic or cross_entropy.</source>
   <translation>El coste es quadratic o cross_entropy.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The dropout is 0 or more and under 1.</source>
   <translation>El dropout es 0 o más y menor que 1.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The hidden activation is sigmoid, tanh or relu.</source>
   <translation>La activación oculta es sigmoid, tanh o relu.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The initialization is book, xavier or he.</source>
   <translation>La inicialización es book, xavier o he.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The label smoothing is 0 or more and under 1.</source>
   <translation>El suavizado de etiquetas es 0 o más y menor que 1.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The learning rate is a number over 0 and at most 1,000,000.</source>
   <translation>La tasa de aprendizaje es un número mayor que 0 y como mucho 1.000.000.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The method is one of {known}.</source>
   <translation>El método es uno de {known}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The mini-batch size is 1 to 10,000.</source>
   <translation>El tamaño del minilote va de 1 a 10.000.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The momentum is 0 or more and under 1.</source>
   <translation>El momento es 0 o más y menor que 1.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The number of epochs is 1 to 10,000.</source>
   <translation>El número de épocas va de 1 a 10.000.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The output activation is sigmoid or softmax.</source>
   <translation>La activación de salida es sigmoid o softmax.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The patience is 0 to 10,000 epochs.</source>
   <translation>La paciencia va de 0 a 10.000 épocas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The schedule is one of {known}.</source>
   <translation>El plan de la tasa es uno de {known}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The seed is 0 or more and has at most {most} digits.</source>
   <translation>La semilla es 0 o más y tiene como máximo {most} cifras.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The warm-up is a share of the time, 0 to 1.</source>
   <translation>El calentamiento es una parte del tiempo, de 0 a 1.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/settings.py" />
   <source>The weight decay is 0 or more.</source>
   <translation>El decaimiento de pesos es 0 o más.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/training.py" />
   <source>The training to be resumed has another number of pictures.</source>
   <translation>El entrenamiento que se quiere reanudar es de otro número de imágenes.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/training.py" />
   <source>The training to be resumed has another source of random numbers.</source>
   <translation>El entrenamiento que se quiere reanudar tiene otra fuente de números aleatorios.</translation>
  </message>
  <message>
   <location filename="../../digitpad/nn/training.py" />
   <source>Training stopped: the numbers grew beyond all bounds in epoch {epoch}. A smaller learning rate helps.</source>
   <translation>Entrenamiento interrumpido: los números crecieron más allá de todo límite en la época {epoch}. Ayuda una tasa de aprendizaje menor.</translation>
  </message>
  <message>
   <location filename="../../digitpad/packed.py" />
   <source>it has too many parts</source>
   <translation>el archivo tiene demasiadas partes</translation>
  </message>
  <message>
   <location filename="../../digitpad/packed.py" />
   <source>its table of contents is too long</source>
   <translation>su índice es demasiado largo</translation>
  </message>
  <message>
   <location filename="../../digitpad/packed.py" />
   <source>{name} is encrypted, or compressed in a rare way</source>
   <translation>{name} está cifrado, o comprimido de una forma poco común</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>Book</source>
   <translation>Libro</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>Expect about 95 % after 15 seconds.</source>
   <translation>Espere cerca del 95 % tras 15 segundos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>Expect about 97.7 % after 5 seconds.</source>
   <translation>Espere cerca del 97,7 % tras 5 segundos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>Expect about 98.5 % after 6 seconds.</source>
   <translation>Espere cerca del 98,5 % tras 6 segundos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>Expect about 99.4 % after 20 minutes.</source>
   <translation>Espere cerca del 99,4 % tras 20 minutos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>One hidden layer of 256 ReLU neurons that learns from slightly deformed pictures.</source>
   <translation>Una capa oculta de 256 neuronas ReLU que aprende de imágenes ligeramente deformadas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>One hidden layer of 30 sigmoid neurons, as in chapter 1.</source>
   <translation>Una capa oculta de 30 neuronas sigmoides, como en el capítulo 1.</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>Quick</source>
   <translation>Rápida</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>TensorFlow beginner</source>
   <translation>TensorFlow para principiantes</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>TensorFlow's beginner model: 128 ReLU neurons, dropout of 0.2, Adam.</source>
   <translation>El modelo de TensorFlow para principiantes: 128 neuronas ReLU, dropout de 0,2, Adam.</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>The drawn digits are 0 to {largest} times as many as MNIST's.</source>
   <translation>Los dígitos dibujados son de 0 a {largest} veces los de MNIST.</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>The validation pictures are 1 to {largest:,}.</source>
   <translation>Las imágenes de validación van de 1 a {largest:,}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/recipes.py" />
   <source>Two hidden layers of ReLU neurons that learn from MNIST and from drawn pen digits, deformed anew each time.</source>
   <translation>Dos capas ocultas de neuronas ReLU que aprenden de MNIST y de dígitos dibujados a lápiz, deformados de nuevo cada vez.</translation>
  </message>
  <message>
   <location filename="../../digitpad/teaching_job.py" />
   <source>The data that the model has to remember are of other classes than the model.</source>
   <translation>Los datos que el modelo debe recordar son de otras clases que el modelo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/teaching_job.py" />
   <source>There are no training pictures that the model could be reminded of.</source>
   <translation>No hay imágenes de entrenamiento que se le puedan recordar al modelo.</translation>
  </message>
  <message>
   <location filename="../../digitpad/teaching_job.py" />
   <source>There is no drawing to learn from.</source>
   <translation>No hay ningún dibujo del que aprender.</translation>
  </message>
  <message>
   <location filename="../../digitpad/teaching_job.py" />
   <source>These are more than {most:,} drawings: teach fewer of them.</source>
   <translation>Son más de {most:,} dibujos: enseñe menos.</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>The training could not be saved as {path}: {reason}.</source>
   <translation>No se pudo guardar el entrenamiento como {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>a finished epoch is not described</source>
   <translation>una época terminada no está descrita</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>its finished epochs are not described</source>
   <translation>sus épocas terminadas no están descritas</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>its place in the training is not described</source>
   <translation>su lugar en el entrenamiento no está descrito</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>its random numbers are not described</source>
   <translation>sus números aleatorios no están descritos</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>its recipe is not described</source>
   <translation>su receta no está descrita</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>its {part} is described in another way than this program knows</source>
   <translation>la descripción de {part} no es la que conoce este programa</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>its {part} is not described</source>
   <translation>falta la descripción de {part}</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>{name} is no number</source>
   <translation>{name} no es un número</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>{name} is no such text</source>
   <translation>{name} no es un texto así</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>{name} is no whole number</source>
   <translation>{name} no es un número entero</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>{name} is of another type</source>
   <translation>{name} es de otro tipo</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>{name} of an epoch is no count</source>
   <translation>{name} de una época no es una cantidad</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>{name} of an epoch is no such number</source>
   <translation>{name} de una época no es un número así</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>{path} is not a training file, or it is damaged.</source>
   <translation>{path} no es un archivo de entrenamiento, o está dañado.</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>{path} is not a training file: {reason}.</source>
   <translation>{path} no es un archivo de entrenamiento: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_file.py" />
   <source>{path} is not a training that digitpad can open: {reason}.</source>
   <translation>{path} no es un entrenamiento que digitpad pueda abrir: {reason}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/training_job.py" />
   <source>The training cannot go on, because the data files do not hold the pictures that it has learned from.</source>
   <translation>El entrenamiento no puede continuar, porque los archivos de datos no contienen las imágenes de las que ha aprendido.</translation>
  </message>
  <message>
   <location filename="../../digitpad/typed_layers.py" />
   <source>Is "{text}" one layer or two? Write {first}{second}, or {first}; {second}.</source>
   <translation>¿«{text}» es una capa o son dos? Escriba {first}{second}, o {first}; {second}.</translation>
  </message>
  <message>
   <location filename="../../digitpad/typed_layers.py" />
   <source>Write at most ten hidden layers.</source>
   <translation>Escriba como mucho diez capas ocultas.</translation>
  </message>
  <message>
   <location filename="../../digitpad/typed_layers.py" />
   <source>Write whole numbers from 1 to 3,000, such as 100, 50.</source>
   <translation>Escriba números enteros de 1 a 3.000, como 100, 50.</translation>
  </message>
  <message>
   <location filename="../../digitpad/typed_numbers.py" />
   <source>write {small} or {large}.</source>
   <translation>escriba {small} o {large}.</translation>
  </message>
 </context>
</TS>
