<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
 <context>
  <name>Inkling</name>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/log_writing.py" />
   <location filename="../../app/tabs/runs/runs_card.py" />
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>%n runs</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
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
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>%n drawings imported</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>{imported}, %n were there already</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>%n drawings written to {file}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
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
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
</TS>
