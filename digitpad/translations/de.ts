<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>digitpad</name>
  <message numerus="yes">
   <location filename="../../digitpad/app/evaluation/evaluation_texts.py" />
   <source>The only mistake</source>
   <comment>All {count:,} mistakes</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
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
  <message numerus="yes">
   <location filename="../../digitpad/gui/draw/steps.py" />
   <source>A stray speck was ignored.</source>
   <comment>{count} stray specks were ignored.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
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
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/evaluate/calibration_view.py" />
   <source>{count:,} answer</source>
   <comment>{count:,} answers</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../digitpad/gui/pages/evaluate/compare_view.py" />
   <source>{count:,} digit that only this one reads</source>
   <comment>{count:,} digits that only this one reads</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
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
 </context>
</TS>
