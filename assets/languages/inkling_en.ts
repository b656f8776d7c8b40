<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
 <context>
  <name>Inkling</name>
  <message numerus="yes">
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Put my %n drawings in as well</source>
   <translation>
    <numerusform>Put my %n drawing in as well</numerusform>
    <numerusform>Put my %n drawings in as well</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/opening/souvenirs.py" />
   <source>%n drawings are in Teach now</source>
   <translation>
    <numerusform>%n drawing is in Teach now</numerusform>
    <numerusform>%n drawings are in Teach now</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>%n misreads</source>
   <translation>
    <numerusform>%n misread</numerusform>
    <numerusform>%n misreads</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>%n seconds to bring the results back.</source>
   <translation>
    <numerusform>%n second to bring the results back.</numerusform>
    <numerusform>%n seconds to bring the results back.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/presenter/table/notice.py" />
   <source>%n more of these.</source>
   <translation>
    <numerusform>%n more of these.</numerusform>
    <numerusform>%n more of these.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>%n digits</source>
   <translation>
    <numerusform>%n digit</numerusform>
    <numerusform>%n digits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/log_writing.py" />
   <location filename="../../app/tabs/runs/runs_card.py" />
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>%n runs</source>
   <translation>
    <numerusform>%n run</numerusform>
    <numerusform>%n runs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>%n networks raced on {data}</source>
   <translation>
    <numerusform>%n network raced on {data}</numerusform>
    <numerusform>%n networks raced on {data}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Racing %n networks on {data}</source>
   <translation>
    <numerusform>Racing %n network on {data}</numerusform>
    <numerusform>Racing %n networks on {data}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/rows.py" />
   <source>%n epochs</source>
   <translation>
    <numerusform>%n epoch</numerusform>
    <numerusform>%n epochs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>%n runs are selected.</source>
   <translation>
    <numerusform>%n run is selected.</numerusform>
    <numerusform>%n runs are selected.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>%n drawings saved</source>
   <translation>
    <numerusform>%n drawing saved</numerusform>
    <numerusform>%n drawings saved</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>%n drawings to learn from</source>
   <translation>
    <numerusform>%n drawing to learn from</numerusform>
    <numerusform>%n drawings to learn from</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>{symbol} needs %n more</source>
   <translation>
    <numerusform>{symbol} needs %n more</numerusform>
    <numerusform>{symbol} needs %n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>%n drawings imported</source>
   <translation>
    <numerusform>%n drawing imported</numerusform>
    <numerusform>%n drawings imported</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>{imported}, %n were there already</source>
   <translation>
    <numerusform>{imported}, %n was there already</numerusform>
    <numerusform>{imported}, %n were there already</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>%n drawings written to {file}</source>
   <translation>
    <numerusform>%n drawing written to {file}</numerusform>
    <numerusform>%n drawings written to {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>%n drawings</source>
   <translation>
    <numerusform>%n drawing</numerusform>
    <numerusform>%n drawings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/time/machine.py" />
   <source>%n moments of this run are damaged or missing; the others are there.</source>
   <translation>
    <numerusform>%n moment of this run is damaged or missing; the others are there.</numerusform>
    <numerusform>%n moments of this run are damaged or missing; the others are there.</numerusform>
   </translation>
  </message>
 </context>
</TS>
