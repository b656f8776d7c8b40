<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
 <context>
  <name>Inkling</name>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Draw with mouse, pen or finger</source>
   <translation>Zeichne mit Maus, Stift oder Finger</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Too little ink</source>
   <translation>Zu wenig Tinte</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Draw a whole digit</source>
   <translation>Zeichne eine ganze Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Several digits?</source>
   <translation>Mehrere Ziffern?</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Draw one digit at a time</source>
   <translation>Zeichne eine Ziffer nach der anderen</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Press Train or open a run</source>
   <translation>Trainieren drücken oder einen Lauf öffnen</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>No network yet</source>
   <translation>Noch kein Netz</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Closest is {best} · {share}</source>
   <translation>Am nächsten ist {best} · {share}</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <location filename="../../app/tour/tip_kinds.py" />
   <source>Not a digit?</source>
   <translation>Keine Ziffer?</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>{best} · {share} sure</source>
   <translation>{best} · {share} sicher</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Best guess: {best} · {share}</source>
   <translation>Bester Tipp: {best} · {share}</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>{certainty}. Next best: {second}</source>
   <translation>{certainty}. Nächstbeste: {second}</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>Answer: {headline}. {remark}</source>
   <translation>Antwort: {headline}. {remark}</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <location filename="../../app/presenter/panels.py" />
   <source>Looks like</source>
   <translation>Sieht aus wie</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>The moment of the run that answers</source>
   <translation>Der Moment des Laufs, der antwortet</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>This moment of the run answers; Alt+End goes back to the end</source>
   <translation>Dieser Moment des Laufs antwortet; Alt+Ende geht zurück zum Ende</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>Which network answers</source>
   <translation>Welches Netz antwortet</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>Back to the shipped network</source>
   <translation>Zurück zum mitgelieferten Netz</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>Back to the shipped network (Alt+Shift+A)</source>
   <translation>Zurück zum mitgelieferten Netz (Alt+Umschalt+A)</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <location filename="../../app/train/digit_plot.py" />
   <source>Your digit during training</source>
   <translation>Deine Ziffer im Training</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>{network} answers. Choose which network does ({keys})</source>
   <translation>{network} antwortet. Wähle, welches Netz es tut ({keys})</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>grey pixels</source>
   <translation>graue Pixel</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>Your drawing, cropped, centred and shrunk. Nothing else reaches the network.</source>
   <translation>Deine Zeichnung, zugeschnitten, zentriert und verkleinert. Sonst erreicht nichts das Netz.</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>What the network sees, 28 × 28 grey pixels</source>
   <translation>Was das Netz sieht, 28 × 28 graue Pixel</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>What the network sees</source>
   <translation>Was das Netz sieht</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>How?</source>
   <translation>Wie?</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>How the drawing becomes 28 × 28 pixels</source>
   <translation>Wie aus der Zeichnung 28 × 28 Pixel werden</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>See how your drawing becomes these pixels (Ctrl+H)</source>
   <translation>Sieh, wie aus deiner Zeichnung diese Pixel werden (Strg+H)</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>Digit {place} of {count}</source>
   <translation>Ziffer {place} von {count}</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>Not a number?</source>
   <translation>Keine Zahl?</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>No digit of it is clear</source>
   <translation>Keine Ziffer davon ist klar</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>Digit {place} is unclear</source>
   <translation>Ziffer {place} ist unklar</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>{some} of {all} are unclear</source>
   <translation>{some} von {all} sind unklar</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>Click a digit to see what it may be</source>
   <translation>Klicke eine Ziffer an, um zu sehen, was sie sein mag</translation>
  </message>
  <message>
   <location filename="../../app/answer/panel.py" />
   <source>How probable the network finds each answer</source>
   <translation>Wie wahrscheinlich das Netz jede Antwort findet</translation>
  </message>
  <message>
   <location filename="../../app/answer/probability_bars.py" />
   <location filename="../../app/film/bars.py" />
   <source>Probability of each answer</source>
   <translation>Wahrscheinlichkeit jeder Antwort</translation>
  </message>
  <message>
   <location filename="../../app/answer/probability_bars.py" />
   <location filename="../../app/film/bars.py" />
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Nothing drawn</source>
   <translation>Nichts gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Thin</source>
   <translation>Dünn</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Medium</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Thick</source>
   <translation>Dick</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Pen &amp;width</source>
   <translation>&amp;Stiftbreite</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Width of the pen (Alt+W)</source>
   <translation>Breite des Stifts (Alt+W)</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>{name} {share}</source>
   <translation>{name} {share}</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Pen width: {name}, {share}</source>
   <translation>Stiftbreite: {name}, {share}</translation>
  </message>
  <message>
   <location filename="../../app/canvas/canvas.py" />
   <source>Canvas</source>
   <translation>Zeichenfläche</translation>
  </message>
  <message>
   <location filename="../../app/canvas/canvas.py" />
   <source>Draw with mouse, pen or finger.
{help}</source>
   <translation>Zeichne mit Maus, Stift oder Finger.
{help}</translation>
  </message>
  <message>
   <location filename="../../app/canvas/digit_marks.py" />
   <source>Click a digit to see its bars (Ctrl+Left, Ctrl+Right)</source>
   <translation>Klicke eine Ziffer an, um ihre Balken zu sehen (Strg+Links, Strg+Rechts)</translation>
  </message>
  <message>
   <location filename="../../app/canvas/kept_drawing.py" />
   <source>Could not keep the drawing: {reason}.</source>
   <translation>Die Zeichnung konnte nicht aufgehoben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/canvas/kept_drawing.py" />
   <source>Could not restore the drawing: {reason}.</source>
   <translation>Die Zeichnung konnte nicht wiederhergestellt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/canvas/kept_drawing.py" />
   <source>Could not discard the drawing: {reason}.</source>
   <translation>Die Zeichnung konnte nicht verworfen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/canvas/kept_drawing.py" />
   <source>The kept drawing is damaged; it is now in {name}.</source>
   <translation>Die aufgehobene Zeichnung ist beschädigt; sie liegt jetzt in {name}.</translation>
  </message>
  <message>
   <location filename="../../app/canvas/keyboard_pen.py" />
   <source>Arrow keys move the pen, Shift moves it further, Enter lowers and lifts it.</source>
   <translation>Pfeiltasten bewegen den Stift, Umschalt bewegt ihn weiter, Eingabe senkt und hebt ihn.</translation>
  </message>
  <message>
   <location filename="../../app/canvas/keyboard_pen.py" />
   <source>{pen}, column {column}, row {row}</source>
   <translation>{pen}, Spalte {column}, Zeile {row}</translation>
  </message>
  <message>
   <location filename="../../app/canvas/keyboard_pen.py" />
   <source>Pen down</source>
   <translation>Stift unten</translation>
  </message>
  <message>
   <location filename="../../app/canvas/keyboard_pen.py" />
   <source>Pen up</source>
   <translation>Stift oben</translation>
  </message>
  <message>
   <location filename="../../app/canvas/look.py" />
   <source>Draw a digit here</source>
   <translation>Zeichne hier eine Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/canvas/picture.py" />
   <source>Drop the picture</source>
   <translation>Bild hier ablegen</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/presenter/challenge/wall.py" />
   <location filename="../../app/tabs/runs/runs_view.py" />
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Undo</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <location filename="../../app/frame/help_dialog.py" />
   <source>Redo</source>
   <translation>Wieder</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <location filename="../../app/presenter/window.py" />
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <location filename="../../app/frame/top_bar.py" />
   <location filename="../../app/time/strip.py" />
   <source>{what} ({keys})</source>
   <translation>{what} ({keys})</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <source>Clear by itself</source>
   <translation>Von selbst leeren</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <location filename="../../app/widgets/switch.py" />
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <source>after {seconds} s</source>
   <translation>nach {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <source>{one} or {other}</source>
   <translation>{one} oder {other}</translation>
  </message>
  <message>
   <location filename="../../app/errors.py" />
   <source>Something went wrong ({error}). The details are in {path}.</source>
   <translation>Etwas ging schief ({error}). Näheres steht in {path}.</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <location filename="../../app/tour/tour.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Back to the page before</source>
   <translation>Zurück zur Seite davor</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Back to the page before (Esc)</source>
   <translation>Zurück zur Seite davor (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Drawn</source>
   <translation>Gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Cut out</source>
   <translation>Ausgeschnitten</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Only where the ink is.</source>
   <translation>Nur wo Tinte ist.</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Centred</source>
   <translation>Zentriert</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Its centre of mass ○ moves to the middle +.</source>
   <translation>Sein Schwerpunkt ○ rückt in die Mitte +.</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Simply shrunk.</source>
   <translation>Einfach verkleinert.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>How it becomes 28 × 28 pixels</source>
   <translation>Wie 28 × 28 Pixel daraus werden</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The usual draw app</source>
   <translation>Das übliche Mal-Programm</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Draw a digit here to see its way</source>
   <translation>Zeichne hier eine Ziffer, um ihren Weg zu sehen</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Longer side 20 pixels, pen as in MNIST.</source>
   <translation>Längere Seite 20 Pixel, Stift wie in MNIST.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Longer side shrunk to 20 pixels.</source>
   <translation>Längere Seite auf 20 Pixel verkleinert.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The same network, badly fed</source>
   <translation>Dasselbe Netz, schlecht gefüttert</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>What the network sees, and nothing else.</source>
   <translation>Was das Netz sieht, und sonst nichts.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Your picture, and a box around its ink.</source>
   <translation>Dein Bild und ein Rahmen um die Tinte.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Your drawing, and a box around its ink.</source>
   <translation>Deine Zeichnung und ein Rahmen um die Tinte.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The whole picture.</source>
   <translation>Das ganze Bild.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The whole canvas.</source>
   <translation>Die ganze Zeichenfläche.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>It takes the whole canvas for one digit.</source>
   <translation>Es nimmt die ganze Zeichenfläche für eine Ziffer.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>A digit in any case</source>
   <translation>Auf jeden Fall eine Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>It names a digit, whatever is drawn.</source>
   <translation>Es nennt eine Ziffer, was immer man zeichnet.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Inkling would ask whether this is a digit at all.</source>
   <translation>Inkling würde fragen, ob das überhaupt eine Ziffer ist.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Same answer this time. Draw it small, or in a corner.</source>
   <translation>Diesmal dieselbe Antwort. Zeichne klein oder in eine Ecke.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Draw a digit: the network answers while you draw.</source>
   <translation>Zeichne eine Ziffer: Das Netz antwortet, während du zeichnest.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Several digits beside each other are one number: click one to see its bars.</source>
   <translation>Mehrere Ziffern nebeneinander sind eine Zahl: Klicke eine an, um ihre Balken zu sehen.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Press Train: a fresh network learns, and answers you from its first step on.</source>
   <translation>Drücke Trainieren: Ein neues Netz lernt und antwortet dir vom ersten Schritt an.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Keep drawing: the curve under the answer follows your last drawing through the run.</source>
   <translation>Zeichne weiter: Die Kurve unter der Antwort folgt deiner letzten Zeichnung durch den Lauf.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>The list above the digit says which network answers; Shipped is the one that came along.</source>
   <translation>Die Liste über der Ziffer sagt, welches Netz antwortet; Mitgeliefert ist das von Anfang an dabei.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Z</source>
   <translation>Strg+Z</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Shift+Z, Ctrl+Y</source>
   <translation>Strg+Umschalt+Z, Strg+Y</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>C, Del</source>
   <translation>C, Entf</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Clear the canvas</source>
   <translation>Die Zeichenfläche leeren</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+T</source>
   <translation>Strg+T</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/train/run_buttons.py" />
   <location filename="../../app/views.py" />
   <source>Train</source>
   <translation>Trainieren</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/presenter/hints.py" />
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Pause, continue</source>
   <translation>Pause, weiter</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>S</source>
   <translation>S</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>One step, while paused</source>
   <translation>Ein Schritt, solange pausiert ist</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+.</source>
   <translation>Strg+.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/presenter/live_controls.py" />
   <location filename="../../app/tabs/runs/log_writing.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <location filename="../../app/train/run_buttons.py" />
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Z</source>
   <translation>Z</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Accuracy from 90 %</source>
   <translation>Genauigkeit ab 90 %</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+V</source>
   <translation>Strg+V</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Paste a picture of a digit; dropping one works as well</source>
   <translation>Bild einer Ziffer einfügen; Hineinziehen geht auch</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+O</source>
   <translation>Strg+O</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Open a picture, a network or a run</source>
   <translation>Ein Bild, ein Netz oder einen Lauf öffnen</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+S</source>
   <translation>Strg+S</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Save the run in view as a souvenir: one file</source>
   <translation>Den Lauf als Andenken speichern: eine Datei</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Shift+S, Ctrl+Shift+C</source>
   <translation>Strg+Umschalt+S, Strg+Umschalt+C</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Save or copy a picture of the window</source>
   <translation>Ein Bild des Fensters speichern oder kopieren</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+L</source>
   <translation>Strg+L</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/frame/top_bar.py" />
   <source>Light or dark</source>
   <translation>Hell oder dunkel</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+1, Ctrl+2, Ctrl+3, Ctrl+4, Ctrl+5, Ctrl+6</source>
   <translation>Strg+1, Strg+2, Strg+3, Strg+4, Strg+5, Strg+6</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Train, Inside, Mistakes, Map, Teach, Runs</source>
   <translation>Trainieren, Innen, Fehler, Karte, Lehren, Läufe</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Shift+0 … Ctrl+Shift+9</source>
   <translation>Strg+Umschalt+0 … Strg+Umschalt+9</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Save the drawing as that digit; in Teach the digit alone</source>
   <translation>Die Zeichnung als diese Ziffer speichern; in Lehren die Ziffer allein</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+H</source>
   <translation>Strg+H</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>How the drawing becomes 28 × 28 pixels; Esc goes back</source>
   <translation>Wie aus der Zeichnung 28 × 28 Pixel werden; Esc geht zurück</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Alt+R</source>
   <translation>Alt+R</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Replay the run; Alt+Left and Alt+Right one moment, Alt+End back to the end</source>
   <translation>Den Lauf abspielen; Alt+Links und Alt+Rechts ein Moment, Alt+Ende zurück zum Ende</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Arrows, Home, End</source>
   <translation>Pfeile, Pos1, Ende</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>On the slider of the replay: moment by moment, to its ends</source>
   <translation>Auf dem Regler des Abspielens: Moment für Moment, an seine Enden</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>F2, Del, Enter, Space</source>
   <translation>F2, Entf, Eingabe, Leertaste</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>On the Runs: name, delete, let answer, compare</source>
   <translation>Auf den Läufen: benennen, löschen, antworten lassen, vergleichen</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>F11</source>
   <translation>F11</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Presenter mode, for a table or a stage; its keys are along its lower edge</source>
   <translation>Vorführung, für Tisch oder Bühne; ihre Tasten stehen am unteren Rand</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>This help</source>
   <translation>Diese Hilfe</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Arrows, Enter</source>
   <translation>Pfeile, Eingabe</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>On the canvas: move, lower and lift the pen (Shift: larger steps)</source>
   <translation>Auf der Zeichenfläche: Stift bewegen, senken und heben (Umschalt: größere Schritte)</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Left, Ctrl+Right</source>
   <translation>Strg+Links, Strg+Rechts</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>On the canvas: the bars of another digit of a number</source>
   <translation>Auf der Zeichenfläche: die Balken einer anderen Ziffer der Zahl</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Draw a digit, watch a network learn to read it</source>
   <translation>Zeichne eine Ziffer, sieh einem Netz beim Lesenlernen zu</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Shortcuts</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/presenter/challenge/overlay.py" />
   <location filename="../../app/tour/tips.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Close the help</source>
   <translation>Die Hilfe schließen</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/presenter/challenge/overlay.py" />
   <source>Close (Esc)</source>
   <translation>Schließen (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Show the tour</source>
   <translation>Rundgang zeigen</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Six steps at the real controls (Alt+T)</source>
   <translation>Sechs Schritte an den echten Knöpfen (Alt+T)</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>The language of the whole program</source>
   <translation>Die Sprache des ganzen Programms</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <location filename="../../app/opening/menu.py" />
   <location filename="../../app/train/file_export.py" />
   <source>Pictures ({kinds})</source>
   <translation>Bilder ({kinds})</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Save picture</source>
   <translation>Bild speichern</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Picture of the window copied</source>
   <translation>Bild des Fensters kopiert</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>There is no run in view yet: train one, or open one in Runs.</source>
   <translation>Noch ist kein Lauf zu sehen: Trainiere einen oder öffne einen in Läufe.</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Save souvenir…</source>
   <translation>Andenken speichern…</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>One file with the run in view; Inkling opens it anywhere</source>
   <translation>Eine Datei mit dem Lauf; Inkling öffnet sie überall</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Save picture…</source>
   <translation>Bild speichern…</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <location filename="../../app/train/file_export.py" />
   <source>Copy picture</source>
   <translation>Bild kopieren</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>The window as it looks now</source>
   <translation>Das Fenster, wie es jetzt aussieht</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Save your digit’s curve…</source>
   <translation>Kurve deiner Ziffer speichern…</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Your drawing and how the network learned to read it</source>
   <translation>Deine Zeichnung, und wie das Netz sie lesen lernte</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Copy your digit’s curve</source>
   <translation>Kurve deiner Ziffer kopieren</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <location filename="../../app/frame/late_charts.py" />
   <location filename="../../app/time/replay_saver.py" />
   <source>Saved {name}</source>
   <translation>{name} gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Preparing the training</source>
   <translation>Das Training wird vorbereitet</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Training in the background</source>
   <translation>Training im Hintergrund</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Stopping</source>
   <translation>Hält an</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/presenter/challenge/done_button.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Stopped</source>
   <translation>Gestoppt</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>The training ended with a problem</source>
   <translation>Das Training endete mit einem Problem</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Data: {data}</source>
   <translation>Daten: {data}</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/frame/status_bar.py" />
   <source>What computes the training</source>
   <translation>Was das Training rechnet</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Shipped network{figure}</source>
   <translation>Mitgeliefertes Netz{figure}</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source> · {figure} so far, on held-out digits</source>
   <translation> · bisher {figure}, auf zurückgehaltenen Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source> · {figure} right on {count} test digits</source>
   <translation> · {figure} von {count} Testziffern richtig</translation>
  </message>
  <message>
   <location filename="../../app/frame/status_bar.py" />
   <source>The network that answers</source>
   <translation>Das Netz, das antwortet</translation>
  </message>
  <message>
   <location filename="../../app/frame/status_bar.py" />
   <source>What it learned from</source>
   <translation>Woraus es gelernt hat</translation>
  </message>
  <message>
   <location filename="../../app/frame/status_bar.py" />
   <source>What is going on</source>
   <translation>Was gerade geschieht</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>{page} (Ctrl+{number})</source>
   <translation>{page} (Strg+{number})</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Open a network or a run</source>
   <translation>Ein Netz oder einen Lauf öffnen</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Presenter mode</source>
   <translation>Vorführung</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Help and shortcuts</source>
   <translation>Hilfe und Tasten</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Closing as soon as the work in the background has stopped…</source>
   <translation>Schließt, sobald die Arbeit im Hintergrund beendet ist…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Picture…</source>
   <translation>Bild…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>A photo or picture of a digit; paste (Ctrl+V) and drop work as well</source>
   <translation>Ein Foto oder Bild einer Ziffer; Einfügen (Strg+V) und Hineinziehen gehen auch</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Network file…</source>
   <translation>Netz-Datei…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Run folder…</source>
   <translation>Ordner eines Laufs…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Souvenir…</source>
   <translation>Andenken…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>A run in one file, from here or another computer; drop works too</source>
   <translation>Ein Lauf in einer Datei, von hier oder einem anderen Computer; Hineinziehen geht auch</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Latest runs</source>
   <translation>Letzte Läufe</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>{name}: cannot be read</source>
   <translation>{name}: kann nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>No runs yet</source>
   <translation>Noch keine Läufe</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>{name} on {data}{figure} · {when}</source>
   <translation>{name} auf {data}{figure} · {when}</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Open a network</source>
   <translation>Ein Netz öffnen</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Networks ({kinds})</source>
   <translation>Netze ({kinds})</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Open a picture</source>
   <translation>Ein Bild öffnen</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Open a run</source>
   <translation>Einen Lauf öffnen</translation>
  </message>
  <message>
   <location filename="../../app/opening/opening.py" />
   <source>{path}: the network could not be opened ({error}).</source>
   <translation>{path}: Das Netz konnte nicht geöffnet werden ({error}).</translation>
  </message>
  <message>
   <location filename="../../app/opening/picture_thread.py" />
   <source>The picture</source>
   <translation>Das Bild</translation>
  </message>
  <message>
   <location filename="../../app/opening/picture_thread.py" />
   <source>{name}: the file could not be read ({error}).</source>
   <translation>{name}: Die Datei konnte nicht gelesen werden ({error}).</translation>
  </message>
  <message>
   <location filename="../../app/opening/picture_thread.py" />
   <source>{name}: there is not enough memory for this picture.</source>
   <translation>{name}: Für dieses Bild reicht der Speicher nicht.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>Picture taken; Ctrl+Z brings back what was there.</source>
   <translation>Bild übernommen; Strg+Z holt zurück, was da war.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>No ink was found in this picture.</source>
   <translation>In diesem Bild wurde keine Tinte gefunden.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>{what}; Ctrl+Z brings back what was there.</source>
   <translation>{what}; Strg+Z holt zurück, was da war.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>There is no picture to paste.</source>
   <translation>Es gibt kein Bild zum Einfügen.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>There is no picture in what was dropped.</source>
   <translation>Darin war kein Bild.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>The first of several files was taken.</source>
   <translation>Von mehreren Dateien wurde die erste genommen.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>Reading the picture…</source>
   <translation>Das Bild wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>The picture could not be read; the log says why.</source>
   <translation>Das Bild konnte nicht gelesen werden; das Protokoll sagt, warum.</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <location filename="../../app/opening/souvenirs.py" />
   <source>Save a souvenir</source>
   <translation>Ein Andenken speichern</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>A souvenir of “{name}”</source>
   <translation>Ein Andenken an „{name}“</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>One file with the network, its curves and moments, the settings and the seed. Inkling opens it on any computer: Open, or drop it on the window.</source>
   <translation>Eine Datei mit dem Netz, seinen Kurven und Momenten, den Einstellungen und dem Startwert. Inkling öffnet sie auf jedem Computer: Öffnen, oder zieh sie auf das Fenster.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Put my %n drawings in as well</source>
   <translation>
    <numerusform>Meine %n Zeichnung mit hineinlegen</numerusform>
    <numerusform>Meine %n Zeichnungen mit hineinlegen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Your own labelled drawings from Teach</source>
   <translation>Deine eigenen beschrifteten Zeichnungen aus Lehren</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <location filename="../../app/tabs/map/foot.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Save nothing</source>
   <translation>Nichts speichern</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Choose where</source>
   <translation>Wählen, wohin</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Whoever opens the file can see your drawings.</source>
   <translation>Wer die Datei öffnet, kann deine Zeichnungen sehen.</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Your drawings stay on this computer, but what this network remembers of them, as numbers, goes along.</source>
   <translation>Deine Zeichnungen bleiben auf diesem Computer, aber was dieses Netz von ihnen behalten hat, geht als Zahlen mit.</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Your drawings stay on this computer.</source>
   <translation>Deine Zeichnungen bleiben auf diesem Computer.</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <location filename="../../app/opening/ways_in.py" />
   <source>Opening {name}…</source>
   <translation>{name} wird geöffnet…</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Saving {name}…</source>
   <translation>{name} wird gespeichert…</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Another souvenir is at work; try again in a moment.</source>
   <translation>Ein anderes Andenken ist in Arbeit; versuche es gleich noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Saved {name}, {size} MB</source>
   <translation>{name} gespeichert, {size} MB</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Drawings came along: Runs can add them to yours.</source>
   <translation>Es kamen Zeichnungen mit: In Läufe lassen sie sich zu deinen legen.</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>This run was here already; it answers now.</source>
   <translation>Dieser Lauf war schon hier; er antwortet jetzt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/opening/souvenirs.py" />
   <source>%n drawings are in Teach now</source>
   <translation>
    <numerusform>%n Zeichnung ist jetzt in Lehren</numerusform>
    <numerusform>%n Zeichnungen sind jetzt in Lehren</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Souvenirs ({pattern})</source>
   <translation>Andenken ({pattern})</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Open a souvenir</source>
   <translation>Ein Andenken öffnen</translation>
  </message>
  <message>
   <location filename="../../app/opening/ways_in.py" />
   <source>{network} answers now</source>
   <translation>Jetzt antwortet {network}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/answers.py" />
   <location filename="../../app/presenter/table/attract.py" />
   <source>{share} sure</source>
   <translation>{share} sicher</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>Ten digits against the clock</source>
   <translation>Zehn Ziffern gegen die Uhr</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>A misread costs {seconds} seconds.</source>
   <translation>Ein Lesefehler kostet {seconds} Sekunden.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>The clock starts when you touch the canvas.</source>
   <translation>Die Uhr läuft, sobald du die Fläche berührst.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>{done} of {count} done</source>
   <translation>{done} von {count} geschafft</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>%n misreads</source>
   <translation>
    <numerusform>%n Lesefehler</numerusform>
    <numerusform>%n Lesefehler</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>Draw a {digit}</source>
   <translation>Zeichne eine {digit}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>Against the clock.</source>
   <translation>Gegen die Uhr.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>All ten digits:</source>
   <translation>Alle zehn Ziffern:</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>It read {sign}. Draw it again.</source>
   <translation>Gelesen: {sign}. Zeichne sie noch mal.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>{seconds} s of it for misreads</source>
   <translation>davon {seconds} s für Lesefehler</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>misreads</source>
   <translation>Lesefehler</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/controls.py" />
   <source>Other game</source>
   <translation>Anderes Spiel</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/controls.py" />
   <source>Best foolings</source>
   <translation>Beste Täuschungen</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/done_button.py" />
   <source>I am done (D)</source>
   <translation>Ich bin fertig (D)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>Can you fool it?</source>
   <translation>Kannst du es täuschen?</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>You fooled it</source>
   <translation>Du hast es getäuscht</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>It got you</source>
   <translation>Es hat dich erkannt</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>That was no {digit}</source>
   <translation>Das war keine {digit}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>fooled</source>
   <translation>getäuscht</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>got it</source>
   <translation>erkannt</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Its guess while you drew</source>
   <translation>Was es dachte, während du zeichnetest</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Draw, and watch it change its mind.</source>
   <translation>Zeichne und sieh, wie es seine Meinung ändert.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>first touch</source>
   <translation>erste Berührung</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <location filename="../../app/time/slider.py" />
   <location filename="../../app/time/strip.py" />
   <location filename="../../app/train/digit_curve.py" />
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Now {answer} with {share}; {asked} with {less}</source>
   <translation>Jetzt {answer} mit {share}; {asked} mit {less}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/letter_wheel.py" />
   <source>Tap above or below the letter, or type it</source>
   <translation>Tippe über oder unter den Buchstaben, oder schreibe ihn</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/letter_wheel.py" />
   <source>Letter</source>
   <translation>Buchstabe</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/letter_wheel.py" />
   <source>No letter</source>
   <translation>Kein Buchstabe</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <source>Your letters</source>
   <translation>Deine Buchstaben</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <location filename="../../app/presenter/challenge/names.py" />
   <source>Add my letters</source>
   <translation>Meine Buchstaben dazu</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <source>Add my letters (Enter)</source>
   <translation>Meine Buchstaben dazu (Eingabe)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <source>No name</source>
   <translation>Kein Name</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <source>Stay without a name (Esc)</source>
   <translation>Ohne Namen bleiben (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/names.py" />
   <source>Add my letters (M)</source>
   <translation>Meine Buchstaben dazu (M)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/tiles.py" />
   <source>Nobody has fooled it yet. Be the first.</source>
   <translation>Noch hat es niemand getäuscht. Sei die Erste oder der Erste.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/tiles.py" />
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>The best foolings</source>
   <translation>Die besten Täuschungen</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>Clear all results</source>
   <translation>Alle Ergebnisse löschen</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>Clear all results (Ctrl+Backspace)</source>
   <translation>Alle Ergebnisse löschen (Strg+Rücktaste)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>Bring the results back (Ctrl+Backspace)</source>
   <translation>Die Ergebnisse zurückholen (Strg+Rücktaste)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>%n seconds to bring the results back.</source>
   <translation>
    <numerusform>%n Sekunde, um die Ergebnisse zurückzuholen.</numerusform>
    <numerusform>%n Sekunden, um die Ergebnisse zurückzuholen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>A second network could see the digit, the one that answered did not.</source>
   <translation>Ein zweites Netz konnte die Ziffer erkennen, das antwortende nicht.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/hints.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../app/presenter/hints.py" />
   <source>{action} ({key})</source>
   <translation>{action} ({key})</translation>
  </message>
  <message>
   <location filename="../../app/presenter/learning_chart.py" />
   <source>batches</source>
   <translation>Stapel</translation>
  </message>
  <message>
   <location filename="../../app/presenter/learning_chart.py" />
   <source>It starts with pure guessing.</source>
   <translation>Es beginnt mit reinem Raten.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/learning_chart.py" />
   <location filename="../../app/train/legend.py" />
   <source>each batch</source>
   <translation>jeder Stapel</translation>
  </message>
  <message>
   <location filename="../../app/presenter/learning_chart.py" />
   <location filename="../../app/tabs/mistakes/answers_in_view.py" />
   <location filename="../../app/train/legend.py" />
   <source>held-out digits</source>
   <translation>zurückgehaltene Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/presenter/learning_chart.py" />
   <source>Accuracy while it learns</source>
   <translation>Genauigkeit beim Lernen</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <source>Slower</source>
   <translation>Langsamer</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <source>Faster</source>
   <translation>Schneller</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <location filename="../../app/presenter/live_words.py" />
   <source>Shipped network</source>
   <translation>Mitgeliefertes Netz</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <source>Train live</source>
   <translation>Live trainieren</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/run_buttons.py" />
   <location filename="../../app/train/summary.py" />
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/run_buttons.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/summary.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Preparing</source>
   <translation>Vorbereitung</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <location filename="../../app/train/summary.py" />
   <source>{what}…</source>
   <translation>{what}…</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>{reason} {remedy}</source>
   <translation>{reason} {remedy}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Done · {share} right on test digits</source>
   <translation>Fertig · {share} der Testziffern richtig</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Stopping…</source>
   <translation>Hält an…</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Train live: a fresh network learns to read</source>
   <translation>Live trainieren: Ein neues Netz lernt lesen</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Step {step}</source>
   <translation>Schritt {step}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Paused at step {step} · {share} right</source>
   <translation>Pause bei Schritt {step} · {share} richtig</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Stopping at step {step} · {share} right</source>
   <translation>Hält bei Schritt {step} · {share} richtig</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Stopped at step {step} · {share} right</source>
   <translation>Gestoppt bei Schritt {step} · {share} richtig</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Step {step} · {share} right on held-out digits</source>
   <translation>Schritt {step} · {share} der zurückgehaltenen Ziffern richtig</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Train live has to wait: a race is going on.</source>
   <translation>Live trainieren muss warten: Ein Rennen läuft.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Shipped network · {share} on test digits</source>
   <translation>Mitgeliefertes Netz · {share} auf Testziffern</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>{network} · {tempo}</source>
   <translation>{network} · {tempo}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>{network} · {share} on test digits</source>
   <translation>{network} · {share} auf Testziffern</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>{network} · after step {step}</source>
   <translation>{network} · nach Schritt {step}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>full speed</source>
   <translation>volles Tempo</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>{number} batches a second</source>
   <translation>{number} Stapel pro Sekunde</translation>
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Bring all panels back ({key})</source>
   <translation>Alle Felder zurückholen ({key})</translation>
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Bring all panels back</source>
   <translation>Alle Felder zurückholen</translation>
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Enlarge this panel ({key})</source>
   <translation>Dieses Feld vergrößern ({key})</translation>
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Enlarge this panel</source>
   <translation>Dieses Feld vergrößern</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>At first it only guesses.</source>
   <translation>Zuerst rät es nur.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>Watch it learn.</source>
   <translation>Sieh zu, wie es lernt.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>It reads what you draw.</source>
   <translation>Es liest, was du zeichnest.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>Try it!</source>
   <translation>Probier es!</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/awake.py" />
   <source>Inkling is being presented</source>
   <translation>Inkling wird vorgeführt</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/clearing.py" />
   <source>Clearing… touch to keep it</source>
   <translation>Wird geleert… zum Behalten berühren</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/demo_canvas.py" />
   <source>Recorded</source>
   <translation>Aufzeichnung</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/demo_canvas.py" />
   <source>Your turn: touch and draw</source>
   <translation>Du bist dran: berühren und zeichnen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/presenter/table/notice.py" />
   <source>%n more of these.</source>
   <translation>
    <numerusform>Noch %n davon.</numerusform>
    <numerusform>Noch %n davon.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>untrained</source>
   <translation>untrainiert</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>A network learns to read (recorded)</source>
   <translation>Ein Netz lernt lesen (Aufzeichnung)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>after {count} digits</source>
   <translation>nach {count} Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>{share} right on held-out digits, {when}</source>
   <translation>{share} der zurückgehaltenen Ziffern richtig, {when}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Next challenge</source>
   <translation>Nächste Aufgabe</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>All panels</source>
   <translation>Alle Felder</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Leave</source>
   <translation>Verlassen</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>A network learns to read.</source>
   <translation>Ein Netz lernt lesen.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Keep drawing.</source>
   <translation>Zeichne weiter.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Draw a digit.</source>
   <translation>Zeichne eine Ziffer.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>It reads as you draw.</source>
   <translation>Es liest, während du zeichnest.</translation>
  </message>
  <message>
   <location filename="../../app/reading/live_reader.py" />
   <source>Shipped</source>
   <translation>Mitgeliefert</translation>
  </message>
  <message>
   <location filename="../../app/reading/live_reader.py" />
   <location filename="../../app/train/pickers.py" />
   <source>My handwriting</source>
   <translation>Meine Handschrift</translation>
  </message>
  <message>
   <location filename="../../app/reading/live_reader.py" />
   <source>This run</source>
   <translation>Dieser Lauf</translation>
  </message>
  <message>
   <location filename="../../app/recovery.py" />
   <source>The folder {folder} cannot be written to.</source>
   <translation>In den Ordner {folder} kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../app/settings.py" />
   <source>Could not keep the settings: {file} cannot be written.</source>
   <translation>Die Einstellungen konnten nicht behalten werden: {file} kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/answer_tiles.py" />
   <location filename="../../app/tabs/inside/words.py" />
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/answer_tiles.py" />
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Nothing is drawn yet</source>
   <translation>Noch ist nichts gezeichnet</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/answer_tiles.py" />
   <source>{answer}: {share}, from a score of {score}</source>
   <translation>{answer}: {share}, aus einem Wert von {score}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/close_up.py" />
   <source>A tile shown large</source>
   <translation>Eine Kachel, groß gezeigt</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/close_up.py" />
   <source>Kept. Esc or a click lets it go</source>
   <translation>Bleibt offen. Esc oder ein Klick schließt</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/close_up.py" />
   <source>Click to keep it open</source>
   <translation>Klicken, um es offen zu halten</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>map {number} of {all}</source>
   <translation>Karte {number} von {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>neuron {number} of {all}</source>
   <translation>Neuron {number} von {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>number {number} of {all}</source>
   <translation>Zahl {number} von {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>what speaks for {digit}</source>
   <translation>was für {digit} spricht</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>what it remembers</source>
   <translation>woran es sich erinnert</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>filter {number} of {all}</source>
   <translation>Filter {number} von {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Orange: ink. Blue: paper</source>
   <translation>Orange: Tinte. Blau: Papier</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Weights to ±{most}</source>
   <translation>Gewichte bis ±{most}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Ink on orange excites it</source>
   <translation>Tinte auf Orange regt es an</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>on blue it holds it back</source>
   <translation>auf Blau hemmt sie es</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>After row {row}: {value}</source>
   <translation>Nach Zeile {row}: {value}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Here: {amount}</source>
   <translation>Hier: {amount}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>{value}; the most is {most}</source>
   <translation>{value}; am meisten {most}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>It has read this far</source>
   <translation>So weit hat es gelesen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>{rows} of {all} rows</source>
   <translation>{rows} von {all} Zeilen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>{size} pixels</source>
   <translation>{size} Pixel</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>It looks at all of it</source>
   <translation>Es sieht sich alles an</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>It matches best here</source>
   <translation>Hier passt es am besten</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>It looks at this patch</source>
   <translation>Diesen Fleck sieht es sich an</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_changes_card.py" />
   <source>Reset all</source>
   <translation>Alles zurück</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_changes_card.py" />
   <source>Reset all changes</source>
   <translation>Alle Änderungen zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_changes_card.py" />
   <source>Undo all changes of the image</source>
   <translation>Alle Änderungen des Bildes zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_changes_card.py" />
   <source>Change the image</source>
   <translation>Das Bild verändern</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flip_row.py" />
   <source>holds</source>
   <translation>hält</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flip_row.py" />
   <source>{change}. Press to see it.</source>
   <translation>{change}. Drücken, um es zu sehen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flip_row.py" />
   <source>{name}: nothing on the slider changes the answer</source>
   <translation>{name}: nichts auf dem Regler ändert die Antwort</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>The smallest change that makes another digit of it</source>
   <translation>Die kleinste Änderung, die eine andere Ziffer daraus macht</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Searching…</source>
   <translation>Suche…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Nothing on these sliders changes its answer.</source>
   <translation>Nichts auf diesen Reglern ändert die Antwort.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Show it</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Set the sliders to the smallest change</source>
   <translation>Die Regler auf die kleinste Änderung stellen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Set the sliders to this change</source>
   <translation>Die Regler auf diese Änderung stellen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>{change}.</source>
   <translation>{change}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>That is {share}.</source>
   <translation>Das sind {share}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map.py" />
   <source>{where}: nothing left to read</source>
   <translation>{where}: nichts mehr zu lesen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>How sure it is at each shift</source>
   <translation>Wie sicher es bei jeder Verschiebung ist</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>Click to move the image there (arrow keys; Home: back)</source>
   <translation>Klicken, um das Bild dorthin zu schieben (Pfeiltasten; Pos1: zurück)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>Moved anywhere</source>
   <translation>Irgendwohin verschoben</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>≈ {places} of {all}</source>
   <translation>≈ {places} von {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>{places} of {all}</source>
   <translation>{places} von {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>places where it still says {digit}</source>
   <translation>Stellen, an denen es noch {digit} sagt</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>not sure</source>
   <translation>unsicher</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>sure</source>
   <translation>sicher</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Let Inkling re-centre it</source>
   <translation>Inkling neu zentrieren lassen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Changed</source>
   <translation>Verändert</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Re-centred</source>
   <translation>Neu zentriert</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>The image before</source>
   <translation>Das Bild vorher</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>The image as it was drawn</source>
   <translation>Das Bild, wie es gezeichnet wurde</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>The changed image</source>
   <translation>Das veränderte Bild</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Click or drag to rub out a part (arrow keys move the spot, + and − change its width)</source>
   <translation>Klicken oder ziehen, um einen Teil auszuradieren (Pfeiltasten bewegen den Fleck, + und − ändern seine Breite)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>The re-centred image</source>
   <translation>Das neu zentrierte Bild</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>What the network gets now</source>
   <translation>Was das Netz jetzt bekommt</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>How probable the network finds each answer now</source>
   <translation>Wie wahrscheinlich das Netz jetzt jede Antwort findet</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Send the changed image through Inkling’s way in for pictures first</source>
   <translation>Das veränderte Bild zuerst durch Inklings Eingang für Bilder schicken</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Now it says {answer}. It was {before}.</source>
   <translation>Jetzt sagt es {answer}. Vorher war es {before}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Still {answer}</source>
   <translation>Immer noch {answer}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>It says {answer}</source>
   <translation>Es sagt {answer}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_row.py" />
   <source>{help} (arrow keys; double click: back)</source>
   <translation>{help} (Pfeiltasten; Doppelklick: zurück)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_row.py" />
   <source>Undo: {name}</source>
   <translation>Zurücknehmen: {name}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_row.py" />
   <source>{name} as it was</source>
   <translation>{name} wie zuvor</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Left, right</source>
   <translation>Links, rechts</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Up, down</source>
   <translation>Auf, ab</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Turn</source>
   <translation>Drehen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Thickness</source>
   <translation>Dicke</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Blur</source>
   <translation>Unschärfe</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Noise</source>
   <translation>Rauschen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Rub out</source>
   <translation>Radieren</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Move it left or right</source>
   <translation>Nach links oder rechts schieben</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Move it up or down</source>
   <translation>Nach oben oder unten schieben</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Turn it around the middle</source>
   <translation>Um die Mitte drehen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Make it smaller or larger</source>
   <translation>Kleiner oder größer machen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Make its lines thinner or thicker</source>
   <translation>Die Linien dünner oder dicker machen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Blur it</source>
   <translation>Unscharf machen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Sprinkle grey noise over it</source>
   <translation>Graues Rauschen darüberstreuen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Rub out a round spot; click into the changed image to say where</source>
   <translation>Einen runden Fleck ausradieren; klicke in das veränderte Bild, um zu sagen, wo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>How much can it take?</source>
   <translation>Wie viel verträgt es?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Inkling puts your drawing in the middle and at the right size before the network sees it. Here you change the 28 × 28 pixels after that, so the network has to cope by itself.</source>
   <translation>Inkling rückt deine Zeichnung in die Mitte und auf die richtige Größe, bevor das Netz sie sieht. Hier änderst du die 28 × 28 Pixel danach, sodass das Netz allein zurechtkommen muss.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Now the changed pixels go through Inkling’s way in for pictures, which puts them in the middle and at the right size again. That is what the recipe is worth.</source>
   <translation>Jetzt gehen die veränderten Pixel durch Inklings Eingang für Bilder, der sie wieder in die Mitte und auf die richtige Größe bringt. So viel ist das Rezept wert.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Draw a digit to see how much it can take.</source>
   <translation>Zeichne eine Ziffer, um zu sehen, wie viel sie verträgt.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Nothing is left to read</source>
   <translation>Es ist nichts mehr zu lesen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Reading the network</source>
   <translation>Das Netz wird gelesen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{pixels} left</source>
   <translation>{pixels} nach links</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{pixels} right</source>
   <translation>{pixels} nach rechts</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{pixels} up</source>
   <translation>{pixels} nach oben</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{pixels} down</source>
   <translation>{pixels} nach unten</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Blurred by {pixels}</source>
   <translation>Um {pixels} unscharf</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>With {share} noise</source>
   <translation>Mit {share} Rauschen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>With a spot of {pixels} rubbed out</source>
   <translation>Mit einem radierten Fleck von {pixels}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Moved {pixels} left</source>
   <translation>Um {pixels} nach links geschoben</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Moved {pixels} right</source>
   <translation>Um {pixels} nach rechts geschoben</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Moved {pixels} up</source>
   <translation>Um {pixels} nach oben geschoben</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Moved {pixels} down</source>
   <translation>Um {pixels} nach unten geschoben</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Turned left by {angle}°</source>
   <translation>Um {angle}° nach links gedreht</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Turned right by {angle}°</source>
   <translation>Um {angle}° nach rechts gedreht</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Shrunk to {share}</source>
   <translation>Auf {share} verkleinert</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Enlarged to {share}</source>
   <translation>Auf {share} vergrößert</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Thinner by {pixels}</source>
   <translation>Um {pixels} dünner</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Thicker by {pixels}</source>
   <translation>Um {pixels} dicker</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{number} px</source>
   <translation>{number} px</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{angle}° right</source>
   <translation>{angle}° rechts</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{angle}° left</source>
   <translation>{angle}° links</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{number} pixel</source>
   <translation>{number} Pixel</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{number} pixels</source>
   <translation>{number} Pixel</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{change}, it becomes {digit}</source>
   <translation>{change}, wird daraus {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{share} of the slider’s way</source>
   <translation>{share} des Reglerwegs</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Where it is</source>
   <translation>Wo es ist</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>an {digit}</source>
   <translation>eine {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>a {digit}</source>
   <translation>eine {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>; with re-centring {count}</source>
   <translation>; mit neuem Zentrieren {count}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>; without re-centring {count}</source>
   <translation>; ohne neues Zentrieren {count}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Each square is the image moved by up to {furthest} pixels each way, the one in the middle not at all. The brighter, the surer of {digit}; a number says which other digit wins there.</source>
   <translation>Jedes Quadrat ist das Bild, um bis zu {furthest} Pixel in jede Richtung verschoben, das mittlere gar nicht. Je heller, desto sicherer {digit}; eine Zahl sagt, welche andere Ziffer dort gewinnt.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>{network} · step {step}</source>
   <translation>{network} · Schritt {step}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <location filename="../../app/tabs/runs/race_chart.py" />
   <location filename="../../app/tabs/runs/race_painter.py" />
   <location filename="../../app/train/digit_curve.py" />
   <source>step {step}</source>
   <translation>Schritt {step}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>Drawing</source>
   <translation>Zeichnung</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>Layers</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>Lab</source>
   <translation>Labor</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>Layers or Lab</source>
   <translation>Schichten oder Labor</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>What each layer finds in your drawing</source>
   <translation>Was jede Schicht in deiner Zeichnung findet</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>How much your drawing may change before the answer does</source>
   <translation>Wie sehr sich deine Zeichnung ändern darf, bevor es die Antwort tut</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/pictures.py" />
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/pictures.py" />
   <source>Looks for</source>
   <translation>Sucht nach</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/pictures.py" />
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/pictures.py" />
   <source>Kept</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>Weights during training</source>
   <translation>Gewichte im Training</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>How the weights and biases of each layer spread out, step by step.</source>
   <translation>Wie sich die Gewichte und Schwellen jeder Schicht verteilen, Schritt für Schritt.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>Press Train: here the weights of each layer spread out as the network learns.</source>
   <translation>Drücke Trainieren: Hier breiten sich die Gewichte jeder Schicht aus, während das Netz lernt.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>The first moments of the run are on their way.</source>
   <translation>Die ersten Momente des Laufs sind unterwegs.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>This run kept no moments to look back at.</source>
   <translation>Dieser Lauf hat keine Momente zum Zurückblicken behalten.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>The moments of this run do not fit its network, so they are not shown.</source>
   <translation>Die Momente dieses Laufs passen nicht zu seinem Netz, also werden sie nicht gezeigt.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>Dark: the middle third. Pale: all of them. Line: the median.</source>
   <translation>Dunkel: das mittlere Drittel. Hell: alle. Linie: der Median.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_grid.py" />
   <source>weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_grid.py" />
   <source>biases</source>
   <translation>Schwellen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_grid.py" />
   <source>Weights and biases of each layer during training</source>
   <translation>Gewichte und Schwellen jeder Schicht im Training</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_plot.py" />
   <source>Step {step} · {name}: half lie below {middle}, most from {low} to {high}, all from {least} to {most}</source>
   <translation>Schritt {step} · {name}: die Hälfte liegt unter {middle}, die meisten von {low} bis {high}, alle von {least} bis {most}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/stage_card.py" />
   <source>none</source>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/stage_card.py" />
   <location filename="../../app/tabs/inside/words.py" />
   <source>lots</source>
   <translation>viel</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/stage_card.py" />
   <source>minus</source>
   <translation>minus</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/stage_card.py" />
   <source>plus</source>
   <translation>plus</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/strip.py" />
   <location filename="../../app/tabs/inside/words.py" />
   <source>From drawing to answer</source>
   <translation>Der Weg zur Antwort</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/strip.py" />
   <source>Press a layer to go to it</source>
   <translation>Drücke eine Schicht, um zu ihr zu gehen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/strip.py" />
   <source>, then </source>
   <translation>, dann </translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_choice.py" />
   <source>Ask about {digit}</source>
   <translation>Nach {digit} fragen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_choice.py" />
   <source>What speaks for {digit}, and what against? (arrow keys)</source>
   <translation>Was spricht für {digit} und was dagegen? (Pfeiltasten)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Patches</source>
   <translation>Flecken</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Gradients</source>
   <translation>Gradienten</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>How to find out what matters</source>
   <translation>Wie man herausfindet, was zählt</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>{tip} (arrow keys)</source>
   <translation>{tip} (Pfeiltasten)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Back to the answer</source>
   <translation>Zurück zur Antwort</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Ask about what the network answers again</source>
   <translation>Wieder nach dem fragen, was das Netz antwortet</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Ask about what the network answers again; so does pressing the digit</source>
   <translation>Wieder nach dem fragen, was das Netz antwortet; die Ziffer zu drücken tut dasselbe</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Ask about another digit</source>
   <translation>Nach einer anderen Ziffer fragen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>We cover a small patch and look at what happens to the score for {digit}. If the score drops, the patch mattered.</source>
   <translation>Wir decken einen kleinen Fleck zu und sehen, was mit dem Wert für {digit} geschieht. Fällt der Wert, war der Fleck wichtig.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>We brighten the drawing from blank paper to full ink and add up how much each pixel changes the score for {digit} on the way.</source>
   <translation>Wir hellen die Zeichnung von leerem Papier bis zur vollen Tinte auf und zählen zusammen, wie sehr jedes Pixel den Wert für {digit} dabei ändert.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Cover patches, as Zeiler and Fergus did in 2014: works with any network. The score is how many times likelier this answer is than all others.</source>
   <translation>Flecken zudecken, wie Zeiler und Fergus 2014: geht mit jedem Netz. Der Wert sagt, wievielmal wahrscheinlicher diese Antwort ist als alle anderen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Integrated gradients, by Sundararajan, Taly and Yan, 2017: exact for each pixel, but the network has to be looked into.</source>
   <translation>Integrierte Gradienten, von Sundararajan, Taly und Yan, 2017: genau für jedes Pixel, aber man muss in das Netz hineinsehen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Gradients need TensorFlow, which is loaded when a run starts or a .keras file is opened.</source>
   <translation>Gradienten brauchen TensorFlow, das geladen wird, wenn ein Lauf beginnt oder eine .keras-Datei geöffnet wird.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Gradients need the layers of a network, and a .tflite file gives only its answers.</source>
   <translation>Gradienten brauchen die Schichten eines Netzes, und eine .tflite-Datei gibt nur dessen Antworten.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Draw a digit: its parts are then covered one after the other, to see which of them matter.</source>
   <translation>Zeichne eine Ziffer: Dann werden ihre Teile nacheinander zugedeckt, um zu sehen, welche zählen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>There is too little ink to ask about. Draw a whole digit.</source>
   <translation>Es ist zu wenig Tinte da, um danach zu fragen. Zeichne eine ganze Ziffer.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>The network is being read.</source>
   <translation>Das Netz wird gerade gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Gradients are being made ready, which takes a moment.</source>
   <translation>Gradienten werden vorbereitet, das dauert einen Moment.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why does it say so?</source>
   <translation>Warum sagt es das?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Speaks against</source>
   <translation>Spricht dagegen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Speaks for</source>
   <translation>Spricht dafür</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>This may be no digit.</source>
   <translation>Das ist vielleicht keine Ziffer.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Speaks against {digit}</source>
   <translation>Spricht gegen {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Speaks for {digit}</source>
   <translation>Spricht für {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why does it not say {digit}?</source>
   <translation>Warum sagt es nicht {digit}?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why is it closest to {digit}?</source>
   <translation>Warum ist {digit} am nächsten?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why does it guess {digit}?</source>
   <translation>Warum tippt es auf {digit}?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why does it say {digit}?</source>
   <translation>Warum sagt es {digit}?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>No patch matters alone: without any of them, {digit} stays at {after}.</source>
   <translation>Kein Fleck zählt allein: Ohne irgendeinen von ihnen bleibt {digit} bei {after}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the framed patch, {digit} falls from {before} to {after}.</source>
   <translation>Ohne den umrahmten Fleck fällt {digit} von {before} auf {after}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the framed patch, {digit} rises from {before} to {after}.</source>
   <translation>Ohne den umrahmten Fleck steigt {digit} von {before} auf {after}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the patch around here, {digit} stays at {after}</source>
   <translation>Ohne den Fleck um diese Stelle bleibt {digit} bei {after}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the patch around here, {digit} falls from {before} to {after}</source>
   <translation>Ohne den Fleck um diese Stelle fällt {digit} von {before} auf {after}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the patch around here, {digit} rises from {before} to {after}</source>
   <translation>Ohne den Fleck um diese Stelle steigt {digit} von {before} auf {after}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>For blank paper {digit} is at {blank}; all pixels together leave it there.</source>
   <translation>Für leeres Papier steht {digit} bei {blank}; alle Pixel zusammen lassen es dort.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>All pixels together take {digit} from {blank} for blank paper to {whole}.</source>
   <translation>Alle Pixel zusammen bringen {digit} von {blank} für leeres Papier auf {whole}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Robustness lab</source>
   <translation>Robustheitslabor</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Draw a digit, and watch every layer light up.</source>
   <translation>Zeichne eine Ziffer und sieh jede Schicht aufleuchten.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Reading the network…</source>
   <translation>Das Netz wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Memory</source>
   <translation>Gedächtnis</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} numbers</source>
   <translation>{count} Zahlen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters</source>
   <translation>{count} Filter</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} maps</source>
   <translation>{count} Karten</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} neurons</source>
   <translation>{count} Neuronen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into shapes</source>
   <translation>{count} Filter fügen die Karten darüber zu Formen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into strokes and corners</source>
   <translation>{count} Filter fügen die Karten darüber zu Strichen und Ecken</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into bows and crossings</source>
   <translation>{count} Filter fügen die Karten darüber zu Bögen und Kreuzungen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into parts of digits</source>
   <translation>{count} Filter fügen die Karten darüber zu Teilen von Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into larger parts</source>
   <translation>{count} Filter fügen die Karten darüber zu größeren Teilen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Neurons</source>
   <translation>Neuronen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Averages</source>
   <translation>Mittelwerte</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Layer {number}</source>
   <translation>Schicht {number}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>; the first {most} are shown</source>
   <translation>; die ersten {most} sind zu sehen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>The strongest of each {size} places are kept</source>
   <translation>Die stärksten von je {size} Stellen bleiben</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} neurons each look at all pixels at once</source>
   <translation>{count} Neuronen sehen jedes auf alle Pixel zugleich</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} neurons each weigh everything found above</source>
   <translation>{count} Neuronen wägen jedes alles ab, was darüber gefunden wurde</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>How much each of the {count} maps found, taken all over the drawing</source>
   <translation>Wie viel jede der {count} Karten fand, über die ganze Zeichnung genommen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} numbers, changed by each row of the drawing from top to bottom</source>
   <translation>{count} Zahlen, von jeder Zeile der Zeichnung von oben bis unten geändert</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Each answer looks for its own shape: ink on orange speaks for it, on blue against</source>
   <translation>Jede Antwort sucht ihre eigene Form: Tinte auf Orange spricht für sie, auf Blau dagegen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Each answer adds up what speaks for it and against it</source>
   <translation>Jede Antwort zählt zusammen, was für und gegen sie spricht</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>What it answers</source>
   <translation>Was es antwortet</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters slide over the drawing and light up where they match</source>
   <translation>{count} Filter gleiten über die Zeichnung und leuchten auf, wo sie passen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>; the strongest of each {size} places are kept</source>
   <translation>; die stärksten von je {size} Stellen bleiben</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>a little</source>
   <translation>ein wenig</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>some</source>
   <translation>etwas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{amount}, below 0</source>
   <translation>{amount}, unter 0</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>How much of t-SNE is done</source>
   <translation>Wie viel von t-SNE geschafft ist</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>Stop t-SNE and go back to the flat view</source>
   <translation>t-SNE abbrechen und zur flachen Ansicht zurück</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>Update</source>
   <translation>Neu rechnen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>t-SNE of the network as it is now</source>
   <translation>t-SNE vom Netz, wie es jetzt ist</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>{tip} ({keys})</source>
   <translation>{tip} ({keys})</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/large.py" />
   <source>Yours</source>
   <translation>Deine</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/large.py" />
   <source>Back to the map (Esc)</source>
   <translation>Zurück zur Karte (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/large.py" />
   <source>Close the large digit</source>
   <translation>Die große Ziffer schließen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/legend.py" />
   <source>Show only the {digit}s; again for all (Space)</source>
   <translation>Nur die {digit}en zeigen; noch einmal für alle (Leertaste)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/legend.py" />
   <source>Show only the {digit}s</source>
   <translation>Nur die {digit}en zeigen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/lookalikes.py" />
   <source>{digit} (Enter shows it large)</source>
   <translation>{digit} (Eingabe zeigt sie groß)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/lookalikes.py" />
   <source>Training digits most like the drawing</source>
   <translation>Trainingsziffern, die der Zeichnung am ähnlichsten sind</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/lookalikes.py" />
   <source>{row}. Chosen: {digit}</source>
   <translation>{row}. Gewählt: {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>The flat view that shows most of what differs; follows the network at once</source>
   <translation>Die flache Ansicht, die das meiste der Unterschiede zeigt; folgt dem Netz sofort</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>Pulls groups apart; takes some seconds and shows one moment</source>
   <translation>Zieht Gruppen auseinander; dauert einige Sekunden und zeigt einen Moment</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>Arrows point at digits, Enter shows one large, + and − zoom, 0 shows all</source>
   <translation>Pfeile zeigen auf Ziffern, Eingabe zeigt eine groß, + und − zoomen, 0 zeigt alle</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>Map of held-out digits</source>
   <translation>Karte der zurückgehaltenen Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>What it takes for alike</source>
   <translation>Was es für ähnlich hält</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>Because it looks like these</source>
   <translation>Weil es diesen ähnelt</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Press Train, or draw: your digit lands next to the ones it resembles.</source>
   <translation>Drücke Trainieren oder zeichne: Deine Ziffer landet neben denen, die ihr ähneln.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <location filename="../../app/tabs/mistakes/page.py" />
   <source>Reading the digits…</source>
   <translation>Die Ziffern werden gelesen…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>This network’s numbers ran away.</source>
   <translation>Die Zahlen dieses Netzes sind davongelaufen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>There is no map of what it sees.</source>
   <translation>Von dem, was es sieht, gibt es keine Karte.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>There are too few digits for a map.</source>
   <translation>Für eine Karte sind es zu wenige Ziffern.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Draw a digit: the training digits most like it appear here.</source>
   <translation>Zeichne eine Ziffer: Hier erscheinen die Trainingsziffern, die ihr am ähnlichsten sind.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Looking through the training digits…</source>
   <translation>Die Trainingsziffern werden durchgesehen…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{placed} of {count} held-out digits so far, where the last hidden layer puts them: {numbers} numbers laid flat, which shows {share} of what differs.</source>
   <translation>Bisher {placed} von {count} zurückgehaltenen Ziffern: {numbers} Zahlen der letzten Schicht, flach gelegt ({share} der Unterschiede).</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{count} held-out digits where the last hidden layer puts them: {numbers} numbers laid flat, which shows {share} of what differs.</source>
   <translation>{count} zurückgehaltene Ziffern: {numbers} Zahlen der letzten Schicht, flach gelegt ({share} der Unterschiede).</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Ringed: read as another digit.</source>
   <translation>Mit Ring: als eine andere Ziffer gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>t-SNE of {count} held-out digits: near means alike, far says little.</source>
   <translation>t-SNE von {count} zurückgehaltenen Ziffern: nah heißt ähnlich, fern sagt wenig.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Your star stands in the middle of its 5 nearest.</source>
   <translation>Dein Stern steht in der Mitte seiner 5 nächsten.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>It shows the network before.</source>
   <translation>Sie zeigt das Netz von zuvor.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>It shows step {step}.</source>
   <translation>Sie zeigt Schritt {step}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>t-SNE looks for neighbours…</source>
   <translation>t-SNE sucht Nachbarn…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>t-SNE unfolds the groups… {share}</source>
   <translation>t-SNE entfaltet die Gruppen… {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>read as {answer} · {share}</source>
   <translation>gelesen als {answer} · {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>An {digit}</source>
   <translation>Eine {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>A {digit}</source>
   <translation>Eine {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{a_digit} from the training digits</source>
   <translation>{a_digit} aus den Trainingsziffern</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{share} alike</source>
   <translation>{share} ähnlich</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{a_digit} from the held-out digits</source>
   <translation>{a_digit} aus den zurückgehaltenen Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/answers_in_view.py" />
   <source>test digits</source>
   <translation>Testziffern</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/bar_rows.py" />
   <location filename="../../app/tabs/mistakes/matrix.py" />
   <source>Click to see only those.</source>
   <translation>Klicken, um nur diese zu sehen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/holding.py" />
   <source>Holding still</source>
   <translation>Hält still</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix.py" />
   <source>What is taken for what</source>
   <translation>Was wofür gehalten wird</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix.py" />
   <source>{cell} Arrow keys choose a cell, Enter shows its digits.</source>
   <translation>{cell} Pfeiltasten wählen ein Feld, Eingabe zeigt seine Ziffern.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>right answers</source>
   <translation>richtige Antworten</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>mistakes; click to filter</source>
   <translation>Fehler; klicken zum Filtern</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>mistakes</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>right</source>
   <translation>richtig</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>wrong</source>
   <translation>falsch</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>Blue: right answers. Orange: mistakes; click to filter</source>
   <translation>Blau: richtige Antworten. Orange: Fehler; klicken zum Filtern</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_view.py" />
   <source>network said</source>
   <translation>Netz sagte</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_view.py" />
   <source>really is</source>
   <translation>ist wirklich</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Nothing is mixed up.</source>
   <translation>Nichts wird verwechselt.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Most common mix-ups</source>
   <translation>Häufigste Verwechslungen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Right, of each digit</source>
   <translation>Richtig, je Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Mix-ups</source>
   <translation>Verwechslungen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Each digit</source>
   <translation>Je Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>What stands beside the matrix</source>
   <translation>Was neben der Matrix steht</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>The mistakes it makes most often</source>
   <translation>Die Fehler, die es am häufigsten macht</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>How many of each digit it gets right</source>
   <translation>Wie viele von jeder Ziffer es richtig liest</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>What gets mixed up</source>
   <translation>Was verwechselt wird</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>There is no {digit} among them.</source>
   <translation>Es ist keine {digit} dabei.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Of {count} digits that really are {digit}, {accuracy} are right.</source>
   <translation>Von {count} Ziffern, die wirklich {digit} sind, sind {accuracy} richtig.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/page.py" />
   <source>What it gets wrong</source>
   <translation>Was es falsch macht</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/page.py" />
   <source>The network reads the digits…</source>
   <translation>Das Netz liest die Ziffern…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/page.py" />
   <source>There are no {digits}.</source>
   <translation>Es gibt keine Ziffern ({digits}).</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall.py" />
   <source>Wall of digits</source>
   <translation>Wand der Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall.py" />
   <source>{digit} Enter puts it on the canvas.</source>
   <translation>{digit} Eingabe legt sie auf die Zeichenfläche.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall_card.py" />
   <source>Show all digits again (Esc)</source>
   <translation>Wieder alle Ziffern zeigen (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall_card.py" />
   <source>Only {digits}. Show all again</source>
   <translation>Nur {digits}. Wieder alle zeigen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall_card.py" />
   <source>All digits are shown</source>
   <translation>Alle Ziffern sind zu sehen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall_card.py" />
   <source>Which digits come first</source>
   <translation>Welche Ziffern zuerst kommen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Surest mistakes first.</source>
   <translation>Sicherste Fehler zuerst.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Least sure first.</source>
   <translation>Unsicherste zuerst.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>In the order of the data.</source>
   <translation>In der Reihenfolge der Daten.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Wrong first</source>
   <translation>Falsche zuerst</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Mistakes first, the surest ones at the top</source>
   <translation>Fehler zuerst, die sichersten ganz oben</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Least sure</source>
   <translation>Unsichere</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>The answers it is least sure of first</source>
   <translation>Zuerst die Antworten, bei denen es am unsichersten ist</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>All digits in the order of the data</source>
   <translation>Alle Ziffern in der Reihenfolge der Daten</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{count} {digits}</source>
   <translation>{count} {digits}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>All {digits} are right</source>
   <translation>{digits}: alle richtig</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>The first {digits} are right</source>
   <translation>Erste {digits}: alle richtig</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{wrong} of {digits} is wrong</source>
   <translation>{digits}: {wrong} falsch</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{wrong} of the first {digits} is wrong</source>
   <translation>Erste {digits}: {wrong} falsch</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{wrong} of {digits} are wrong</source>
   <translation>{digits}: {wrong} falsch</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{wrong} of the first {digits} are wrong</source>
   <translation>Erste {digits}: {wrong} falsch</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>True digit → what it said. {first} Click one to put it on the canvas.</source>
   <translation>Wahre Ziffer → was es sagte. {first} Klicke eine an, um sie auf die Zeichenfläche zu legen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{first} Click one to put it on the canvas.</source>
   <translation>{first} Klicke eine an, um sie auf die Zeichenfläche zu legen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{first} Click one to try it.</source>
   <translation>{first} Klicke eine an, um sie zu probieren.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>%n digits</source>
   <translation>
    <numerusform>%n Ziffer</numerusform>
    <numerusform>%n Ziffern</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Really {label} · {digits}</source>
   <translation>Wirklich {label} · {digits}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>No {digit} is read as a {said}.</source>
   <translation>Keine {digit} wird als {said} gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>No {digit} is taken for {said}.</source>
   <translation>Keine {digit} wird für {said} gehalten.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Really {label}, and it said {said}, {share} sure.</source>
   <translation>Wirklich {label}, und es sagte {said}, {share} sicher.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Really {label}, but it said {said}, {share} sure.</source>
   <translation>Wirklich {label}, aber es sagte {said}, {share} sicher.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Of {of} digits that really are {label}, {count} were read as such.</source>
   <translation>Von {of} Ziffern, die wirklich {label} sind, wurden {count} so gelesen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Of {of} digits that really are {label}, {count} were taken for {said}.</source>
   <translation>Von {of} Ziffern, die wirklich {label} sind, wurden {count} für {said} gehalten.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>An {label} of the {digits} is on the canvas</source>
   <translation>Auf der Zeichenfläche liegt eine {label} ({digits})</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>A {label} of the {digits} is on the canvas</source>
   <translation>Auf der Zeichenfläche liegt eine {label} ({digits})</translation>
  </message>
  <message>
   <location filename="../../app/tabs/network_in_view.py" />
   <source>This network {reason}: only its answers can be shown.</source>
   <translation>Dieses Netz {reason}: Nur seine Antworten können gezeigt werden.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/network_in_view.py" />
   <source>Of a .tflite file only the answers can be shown.</source>
   <translation>Von einer .tflite-Datei können nur die Antworten gezeigt werden.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <location filename="../../app/tabs/runs/race_chart.py" />
   <location filename="../../app/train/chart.py" />
   <source>Turn the wheel to zoom, drag to move, double click for the whole (+, −, 0)</source>
   <translation>Mausrad zum Zoomen, ziehen zum Verschieben, Doppelklick fürs Ganze (+, −, 0)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>Tick a run to see its curve.</source>
   <translation>Hake einen Lauf an, um seine Kurve zu sehen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>On held-out digits of the chosen runs</source>
   <translation>Auf zurückgehaltenen Ziffern der gewählten Läufe</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>Empty</source>
   <translation>Leer</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>epoch {reached}</source>
   <translation>Epoche {reached}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>second {reached}</source>
   <translation>Sekunde {reached}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <location filename="../../app/train/axes.py" />
   <location filename="../../app/train/chart.py" />
   <source>epoch</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>seconds of training</source>
   <translation>Sekunden Training</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>Accuracy axis</source>
   <translation>Achse der Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>Loss axis</source>
   <translation>Achse des Verlusts</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>What is compared</source>
   <translation>Was verglichen wird</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <location filename="../../app/train/accuracy_chart.py" />
   <source>Accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>How many held-out digits each run reads right</source>
   <translation>Wie viele zurückgehaltene Ziffern jeder Lauf richtig liest</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/train/loss_chart.py" />
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>How far each run is from certain of the right digit</source>
   <translation>Wie weit jeder Lauf davon entfernt ist, der richtigen Ziffer sicher zu sein</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>Compared against</source>
   <translation>Verglichen über</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/tabs/runs/race_setup.py" />
   <location filename="../../app/train/settings_row.py" />
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>After as many passes over the digits</source>
   <translation>Nach gleich vielen Durchgängen durch die Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>After as much time, pauses left out</source>
   <translation>Nach gleich viel Zeit, ohne Pausen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>{meaning}: {choice}</source>
   <translation>{meaning}: {choice}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>On held-out digits</source>
   <translation>Auf zurückgehaltenen Ziffern</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/log_writing.py" />
   <location filename="../../app/tabs/runs/runs_card.py" />
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>%n runs</source>
   <translation>
    <numerusform>%n Lauf</numerusform>
    <numerusform>%n Läufe</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Writing TensorBoard logs of {runs}…</source>
   <translation>TensorBoard-Protokolle von {runs} werden geschrieben…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Write no more logs</source>
   <translation>Keine weiteren Protokolle schreiben</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Look at the logs with: {command}</source>
   <translation>Die Protokolle ansehen mit: {command}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Copy this command, for a terminal</source>
   <translation>Diesen Befehl kopieren, für ein Terminal</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Copy command</source>
   <translation>Befehl kopieren</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/name_editor.py" />
   <source>Name of the run</source>
   <translation>Name des Laufs</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/name_editor.py" />
   <source>A name for this run (Enter keeps it, Esc does not)</source>
   <translation>Ein Name für diesen Lauf (Eingabe behält ihn, Esc nicht)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>Each training is kept here, to look back at and compare.</source>
   <translation>Jedes Training wird hier aufgehoben, zum Zurückblicken und Vergleichen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>Go to Train</source>
   <translation>Zum Training</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>Show the Train tab (Ctrl+1)</source>
   <translation>Den Reiter Trainieren zeigen (Strg+1)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/notice.py" />
   <source>Close this notice</source>
   <translation>Diesen Hinweis schließen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <location filename="../../app/tabs/runs/table.py" />
   <location filename="../../app/views.py" />
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Race</source>
   <translation>Rennen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <source>Runs or race</source>
   <translation>Läufe oder Rennen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <source>All runs that are kept</source>
   <translation>Alle aufgehobenen Läufe</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <source>Networks that learn at the same time</source>
   <translation>Netze, die gleichzeitig lernen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>accuracy – higher is better</source>
   <translation>Genauigkeit – höher ist besser</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <location filename="../../app/train/accuracy_chart.py" />
   <source>higher is better</source>
   <translation>höher ist besser</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>seconds of own training time</source>
   <translation>Sekunden eigener Trainingszeit</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>Press Start</source>
   <translation>Drücke Start</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>and see which learns the quickest</source>
   <translation>und sieh, welches am schnellsten lernt</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>Accuracy of each network, higher is better</source>
   <translation>Genauigkeit jedes Netzes, höher ist besser</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Accuracy on held-out digits</source>
   <translation>Genauigkeit auf zurückgehaltenen Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>What the chart of the race goes along</source>
   <translation>Worüber das Diagramm des Rennens läuft</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>At the same place all have seen the same digits</source>
   <translation>An derselben Stelle haben alle dieselben Ziffern gesehen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Each network's own training time, without the others'</source>
   <translation>Die eigene Trainingszeit jedes Netzes, ohne die der anderen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Race along steps</source>
   <translation>Rennen über Schritte</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Race along seconds</source>
   <translation>Rennen über Sekunden</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Accuracy axis of the race</source>
   <translation>Achse der Genauigkeit des Rennens</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Accuracy axis of the race: {scale}</source>
   <translation>Achse der Genauigkeit des Rennens: {scale}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>Preparing the race</source>
   <translation>Das Rennen wird vorbereitet</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>Racing in the background</source>
   <translation>Rennen im Hintergrund</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race is paused</source>
   <translation>Das Rennen macht Pause</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>Stopping the race</source>
   <translation>Das Rennen hält an</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race is over</source>
   <translation>Das Rennen ist vorbei</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race was stopped</source>
   <translation>Das Rennen wurde gestoppt</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race ended with a problem</source>
   <translation>Das Rennen endete mit einem Problem</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>{network} has dropped out. {reason}</source>
   <translation>{network} ist ausgeschieden. {reason}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <location filename="../../app/tour/steps.py" />
   <source>Draw a digit</source>
   <translation>Zeichne eine Ziffer</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <source>Dropped out at step {step}</source>
   <translation>Ausgeschieden bei Schritt {step}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <source>Dropped out</source>
   <translation>Ausgeschieden</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Running</source>
   <translation>Läuft</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Problem</source>
   <translation>Problem</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Each network is compiled first.</source>
   <translation>Jedes Netz wird zuerst übersetzt.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Draw: all of them read it.</source>
   <translation>Zeichne: Alle lesen es.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Nothing is lost.</source>
   <translation>Nichts geht verloren.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Keeping what was learned…</source>
   <translation>Das Gelernte wird aufgehoben…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>All are in Runs now.</source>
   <translation>Alle sind jetzt in Läufe.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>What was learned is in Runs.</source>
   <translation>Das Gelernte ist in Läufe.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Progress of the race</source>
   <translation>Fortschritt des Rennens</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Steps that all have taken, of the steps of the race</source>
   <translation>Schritte, die alle gegangen sind, von denen des Rennens</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/fix_button.py" />
   <source>Fix</source>
   <translation>Beheben</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Change the data as advised</source>
   <translation>Die Daten ändern wie empfohlen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>New race</source>
   <translation>Neues Rennen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Choose who races next</source>
   <translation>Wähle, wer als Nächstes antritt</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Pause or continue the race (Space)</source>
   <translation>Rennen anhalten oder fortsetzen (Leertaste)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Stop the race and keep what was learned (Ctrl+.)</source>
   <translation>Rennen stoppen und das Gelernte behalten (Strg+.)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Preparing…</source>
   <translation>Vorbereitung…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>%n networks raced on {data}</source>
   <translation>
    <numerusform>%n Netz lief auf {data} um die Wette</numerusform>
    <numerusform>%n Netze liefen auf {data} um die Wette</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Racing %n networks on {data}</source>
   <translation>
    <numerusform>Rennen von %n Netz auf {data}</numerusform>
    <numerusform>Rennen von %n Netzen auf {data}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Continue the race</source>
   <translation>Rennen fortsetzen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Pause the race</source>
   <translation>Rennen anhalten</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Use {data}</source>
   <translation>{data} nehmen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Epoch {epoch} of {all}</source>
   <translation>Epoche {epoch} von {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Step {step} of {all} · &lt;b&gt;{share}&lt;/b&gt;</source>
   <translation>Schritt {step} von {all} · &lt;b&gt;{share}&lt;/b&gt;</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_racers.py" />
   <source>{network} takes part</source>
   <translation>{network} macht mit</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_racers.py" />
   <source>Let {network} take part, or not (Space)</source>
   <translation>{network} mitmachen lassen oder nicht (Leertaste)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>All learn from the same digits in the same order.</source>
   <translation>Alle lernen aus denselben Ziffern in derselben Reihenfolge.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Choose at least two networks.</source>
   <translation>Wähle mindestens zwei Netze.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>A training is going on; it has to end first.</source>
   <translation>Ein Training läuft; es muss erst enden.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <location filename="../../app/train/pickers.py" />
   <source>Strokes</source>
   <translation>Striche</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Let the chosen networks learn at once</source>
   <translation>Die gewählten Netze gleichzeitig lernen lassen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Networks that take part</source>
   <translation>Netze, die mitmachen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>The race learns from</source>
   <translation>Das Rennen lernt aus</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Let them learn from {data}</source>
   <translation>Aus {data} lernen lassen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Race on {data}</source>
   <translation>Rennen auf {data}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Epochs of the race</source>
   <translation>Epochen des Rennens</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <location filename="../../app/train/settings_row.py" />
   <source>How often all digits are gone through</source>
   <translation>Wie oft alle Ziffern durchgegangen werden</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Start the race</source>
   <translation>Das Rennen starten</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_table.py" />
   <source>What each network reads in your drawing, and when it passed what</source>
   <translation>Was jedes Netz in deiner Zeichnung liest und wann es was erreichte</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_table.py" />
   <source>{row}, reads {digit} · {sure}</source>
   <translation>{row}, liest {digit} · {sure}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_table.py" />
   <source>No race yet</source>
   <translation>Noch kein Rennen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>Nobody has passed {mark} yet.</source>
   <translation>Noch hat niemand {mark} erreicht.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{network} passed {mark} after {time}; {others} may still turn out to be quicker.</source>
   <translation>{network} erreichte {mark} nach {time}; {others} können noch schneller sein.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{network} passed {mark} first, after {time}.</source>
   <translation>{network} erreichte {mark} zuerst, nach {time}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{network} needed the fewest steps: {steps}.</source>
   <translation>{network} brauchte die wenigsten Schritte: {steps}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>Nobody passed {mark}.</source>
   <translation>Niemand erreichte {mark}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>Nobody passed {mark}; {network} came closest, with {accuracy}.</source>
   <translation>Niemand erreichte {mark}; {network} kam am nächsten, mit {accuracy}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>dropped out at step {step}: {reason}</source>
   <translation>ausgeschieden bei Schritt {step}: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{accuracy} right on held-out digits</source>
   <translation>{accuracy} der zurückgehaltenen Ziffern richtig</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>passed {mark} at step {step}, after {time}</source>
   <translation>erreichte {mark} bei Schritt {step}, nach {time}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>others</source>
   <translation>andere</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{one} and {other}</source>
   <translation>{one} und {other}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/row_painter.py" />
   <location filename="../../app/train/legend.py" />
   <source>held-out</source>
   <translation>zurückgehalten</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>training</source>
   <translation>im Training</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>stopped</source>
   <translation>gestoppt</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>failed</source>
   <translation>gescheitert</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>cut off</source>
   <translation>abgebrochen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>in use</source>
   <translation>in Gebrauch</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>training · {share}</source>
   <translation>im Training · {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{network} on {data}</source>
   <translation>{network} auf {data}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/rows.py" />
   <source>%n epochs</source>
   <translation>
    <numerusform>%n Epoche</numerusform>
    <numerusform>%n Epochen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>batch {size}</source>
   <translation>Stapel {size}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>learning rate {rate}</source>
   <translation>Lernrate {rate}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>augment on</source>
   <translation>mit Variation</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>augment off</source>
   <translation>ohne Variation</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>seed {seed}</source>
   <translation>Startwert {seed}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>step {step} of {all}</source>
   <translation>Schritt {step} von {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{count} weights</source>
   <translation>{count} Gewichte</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>device unknown</source>
   <translation>Gerät unbekannt</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{accuracy} right on {count} test digits</source>
   <translation>{accuracy} von {count} Testziffern richtig</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{accuracy} after {time}</source>
   <translation>{accuracy} nach {time}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>d MMM HH:mm</source>
   <translation>d. MMM HH:mm</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>d MMM yyyy</source>
   <translation>d. MMM yyyy</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Reading the runs…</source>
   <translation>Die Läufe werden gelesen…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Settings of the selected run</source>
   <translation>Einstellungen des gewählten Laufs</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Use this network</source>
   <translation>Dieses Netz verwenden</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Let the selected run's network answer (Enter)</source>
   <translation>Das Netz des gewählten Laufs antworten lassen (Eingabe)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Give the selected run a name (F2, or a double click)</source>
   <translation>Dem gewählten Lauf einen Namen geben (F2 oder Doppelklick)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>TensorBoard logs</source>
   <translation>TensorBoard-Protokolle</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Write TensorBoard logs of the selected runs</source>
   <translation>TensorBoard-Protokolle der gewählten Läufe schreiben</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Save the selected run as one file that opens on any computer</source>
   <translation>Den gewählten Lauf als eine Datei speichern, die jeder Computer öffnet</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Add its drawings</source>
   <translation>Seine Zeichnungen dazu</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Add the drawings that came with this run to yours in Teach</source>
   <translation>Die Zeichnungen, die mit diesem Lauf kamen, zu deinen in Lehren legen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <location filename="../../app/tabs/teach/wall.py" />
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Delete the selected runs; there is an Undo (Del)</source>
   <translation>Die gewählten Läufe löschen; es lässt sich rückgängig machen (Entf)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>%n runs are selected.</source>
   <translation>
    <numerusform>%n Lauf ist ausgewählt.</numerusform>
    <numerusform>%n Läufe sind ausgewählt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Select a run for its settings.</source>
   <translation>Wähle einen Lauf, um seine Einstellungen zu sehen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Sort by</source>
   <translation>Sortieren nach</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <location filename="../../app/train/pickers.py" />
   <source>Network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Test digits right</source>
   <translation>Testziffern richtig</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Started</source>
   <translation>Begonnen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>held-out {accuracy}</source>
   <translation>zurückgehalten {accuracy}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>Deleted {runs}.</source>
   <translation>{runs} gelöscht.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>Bring back what was deleted (it is still on the disk)</source>
   <translation>Gelöschtes zurückholen (es ist noch auf dem Datenträger)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>Five runs at most are compared: untick one first.</source>
   <translation>Höchstens fünf Läufe werden verglichen: Hake erst einen ab.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/shelf.py" />
   <source>The disk</source>
   <translation>Der Datenträger</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/shelf.py" />
   <source>{where}: {what}.</source>
   <translation>{where}: {what}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/table_header.py" />
   <source>Digits right</source>
   <translation>Ziffern richtig</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/table_header.py" />
   <source>Click to sort by this column; again for the other way round</source>
   <translation>Klicken, um nach dieser Spalte zu sortieren; noch einmal für andersherum</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/table_header.py" />
   <source>Columns of the runs</source>
   <translation>Spalten der Läufe</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>Wrong? Teach it</source>
   <translation>Falsch? Bring’s ihm bei</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>Say what this drawing is</source>
   <translation>Sagen, was diese Zeichnung ist</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>Say what you drew: it is kept for learning (Alt+Y; Ctrl+Shift+7 says at once: a 7)</source>
   <translation>Sage, was du gezeichnet hast: Es wird zum Lernen aufgehoben (Alt+Y; Strg+Umschalt+7 sagt sofort: eine 7)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>This is a {symbol}</source>
   <translation>Das ist eine {symbol}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>Something else…</source>
   <translation>Etwas anderes…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>no change</source>
   <translation>unverändert</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>{sign}{points} points</source>
   <translation>{sign}{points} Punkte</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>before</source>
   <translation>vorher</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>after</source>
   <translation>nachher</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>{name}: {before} before, {after} after</source>
   <translation>{name}: vorher {before}, nachher {after}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Before and after</source>
   <translation>Vorher und nachher</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/label_tile.py" />
   <source>This is a {symbol} ({symbol}; Ctrl+Shift+{symbol} from any tab)</source>
   <translation>Das ist eine {symbol} ({symbol}; Strg+Umschalt+{symbol} aus jedem Reiter)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/label_tile.py" />
   <source>This is {symbol} (right click or Del: remove it)</source>
   <translation>Das ist {symbol} (Rechtsklick oder Entf: entfernen)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/label_tile.py" />
   <source>{count} of {enough}</source>
   <translation>{count} von {enough}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/label_tile.py" />
   <source>{symbol}, {drawings}</source>
   <translation>{symbol}, {drawings}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Draw something first.</source>
   <translation>Zeichne erst etwas.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>A picture cannot be saved, a drawing can.</source>
   <translation>Ein Bild kann nicht gespeichert werden, eine Zeichnung schon.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>This looks like {count} digits. Click the one to save, or press {symbol} again to save all of it as one {symbol}.</source>
   <translation>Das sieht nach {count} Ziffern aus. Klicke die an, die du speichern willst, oder drücke noch einmal {symbol}, um alles als eine {symbol} zu speichern.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Label {symbol}</source>
   <translation>Etikett {symbol}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Your {label} is on the canvas; Ctrl+Z brings back what was there.</source>
   <translation>Deine {label} liegt auf der Zeichenfläche; Strg+Z holt zurück, was da war.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Taken back</source>
   <translation>Zurückgenommen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Change label</source>
   <translation>Etikett ändern</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>The folder of your drawings can be read but not written: nothing can be saved.</source>
   <translation>Der Ordner deiner Zeichnungen lässt sich lesen, aber nicht beschreiben: Es kann nichts gespeichert werden.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>What did you draw?</source>
   <translation>Was hast du gezeichnet?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Bring the removed symbol back (Alt+U)</source>
   <translation>Das entfernte Zeichen zurückholen (Alt+U)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Bring the removed symbol back</source>
   <translation>Das entfernte Zeichen zurückholen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>%n drawings saved</source>
   <translation>
    <numerusform>%n Zeichnung gespeichert</numerusform>
    <numerusform>%n Zeichnungen gespeichert</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Remove {symbol}</source>
   <translation>{symbol} entfernen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Remove {symbol}, its {drawings} are</source>
   <translation>{symbol} entfernen, seine {drawings} auch</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Remove {symbol} and its {drawings}</source>
   <translation>{symbol} und seine {drawings} entfernen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Press the right label, or its key. Ten of each is a good start.</source>
   <translation>Drücke das richtige Etikett oder seine Taste. Je zehn sind ein guter Anfang.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>The shipped network, only its last layers learn. It forgets least.</source>
   <translation>Das mitgelieferte Netz, nur seine letzten Schichten lernen. Es vergisst am wenigsten.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>The shipped network, all of it learns, slowly. It can forget a little more.</source>
   <translation>Das mitgelieferte Netz, es lernt als Ganzes, langsam. Es kann etwas mehr vergessen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>A new network that knows nothing yet. Shows what the shipped one is worth.</source>
   <translation>Ein neues Netz, das noch nichts weiß. Zeigt, was das mitgelieferte wert ist.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Teach it your handwriting</source>
   <translation>Deine Handschrift</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Learn at once</source>
   <translation>Sofort lernen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Learn my handwriting at once, from what the shipped network knows (Alt+1)</source>
   <translation>Meine Handschrift sofort lernen, aus dem, was das mitgelieferte Netz weiß (Alt+1)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Learn properly</source>
   <translation>Gründlich lernen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Train a network on my handwriting; drawing goes on meanwhile (Alt+2)</source>
   <translation>Ein Netz auf meine Handschrift trainieren; zeichnen kann man weiter (Alt+2)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <location filename="../../app/tabs/teach/lessons.py" />
   <source>Frozen</source>
   <translation>Eingefroren</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <location filename="../../app/tabs/teach/lessons.py" />
   <source>Thawed</source>
   <translation>Aufgetaut</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <location filename="../../app/tabs/teach/lessons.py" />
   <source>From scratch</source>
   <translation>Von vorn</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>How to learn properly</source>
   <translation>Wie gründlich gelernt wird</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Practise MNIST too, so it doesn’t forget</source>
   <translation>MNIST mitüben, damit es nicht vergisst</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Mixes other people’s digits in; without them it reads you better and others worse (Alt+M)</source>
   <translation>Mischt die Ziffern anderer dazu; ohne sie liest es dich besser und andere schlechter (Alt+M)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <location filename="../../app/tabs/teach/lessons.py" />
   <source>At once</source>
   <translation>Sofort</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>under a second</source>
   <translation>unter einer Sekunde</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Properly</source>
   <translation>Gründlich</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>about 10 to 30 seconds</source>
   <translation>etwa 10 bis 30 Sekunden</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Learning your handwriting…</source>
   <translation>Deine Handschrift wird gelernt…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>My digits needs {needed} drawings. You have {count}.</source>
   <translation>Erst {count} von {needed} Zeichnungen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>%n drawings to learn from</source>
   <translation>
    <numerusform>%n Zeichnung zum Lernen</numerusform>
    <numerusform>%n Zeichnungen zum Lernen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>{symbol} needs %n more</source>
   <translation>
    <numerusform>{symbol} braucht noch %n</numerusform>
    <numerusform>{symbol} braucht noch %n</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>{drawings} · {more}</source>
   <translation>{drawings} · {more}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learner.py" />
   <location filename="../../model/runs/keeper.py" />
   <source>Could not save the run: {reason}.</source>
   <translation>Der Lauf konnte nicht gespeichert werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learning.py" />
   <source>{way}, {when}, took {seconds} s</source>
   <translation>{way}, {when}, dauerte {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Progress of the lesson</source>
   <translation>Fortschritt der Lektion</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Keep drawing. The network that is learning answers.</source>
   <translation>Zeichne weiter. Das Netz, das gerade lernt, antwortet.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Stop the lesson</source>
   <translation>Lektion stoppen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Stop learning; what was learnt is kept (Ctrl+.)</source>
   <translation>Lernen stoppen; das Gelernte bleibt (Strg+.)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Learning your handwriting</source>
   <translation>Lernt deine Handschrift</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Step {step} of {steps}</source>
   <translation>Schritt {step} von {steps}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>{time} left</source>
   <translation>noch {time}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>{symbol} is there already.</source>
   <translation>{symbol} ist schon da.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>There is no room for more symbols.</source>
   <translation>Für weitere Zeichen ist kein Platz.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>★, A, cat</source>
   <translation>★, A, Katze</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>Type or paste a symbol, then Enter (Esc: leave it)</source>
   <translation>Tippe ein Zeichen oder füge es ein, dann Eingabe (Esc: lassen)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>New symbol</source>
   <translation>Neues Zeichen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>Add a label of your own: ★, a letter, a word (Alt+N)</source>
   <translation>Ein eigenes Etikett hinzufügen: ★, ein Buchstabe, ein Wort (Alt+N)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Deleted</source>
   <translation>Gelöscht</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Brought back</source>
   <translation>Zurückgeholt</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Saved as {label}</source>
   <translation>Als {label} gespeichert</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>{symbol} is a label now</source>
   <translation>{symbol} ist jetzt ein Etikett</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>{symbol} is no label any more</source>
   <translation>{symbol} ist kein Etikett mehr</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>%n drawings imported</source>
   <translation>
    <numerusform>%n Zeichnung importiert</numerusform>
    <numerusform>%n Zeichnungen importiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>{imported}, %n were there already</source>
   <translation>
    <numerusform>{imported}, %n war schon da</numerusform>
    <numerusform>{imported}, %n waren schon da</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>%n drawings written to {file}</source>
   <translation>
    <numerusform>%n Zeichnung in {file} geschrieben</numerusform>
    <numerusform>%n Zeichnungen in {file} geschrieben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>%n drawings</source>
   <translation>
    <numerusform>%n Zeichnung</numerusform>
    <numerusform>%n Zeichnungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/transfer_picture.py" />
   <source>The shipped network turns a drawing into numbers that say which shapes are in it. That stays as it is. Only the last step, from shapes to answers, is learnt anew from your drawings: that is transfer learning.</source>
   <translation>Das mitgelieferte Netz macht aus einer Zeichnung Zahlen, die sagen, welche Formen darin sind. Das bleibt, wie es ist. Nur der letzte Schritt, von den Formen zu den Antworten, wird aus deinen Zeichnungen neu gelernt: Das ist Transferlernen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/transfer_picture.py" />
   <source>Transfer learning</source>
   <translation>Transferlernen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/transfer_picture.py" />
   <source>the shipped network stays as it is</source>
   <translation>das mitgelieferte Netz bleibt, wie es ist</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/transfer_picture.py" />
   <source>new, from your drawings</source>
   <translation>neu, aus deinen Zeichnungen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Use it</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Let this network answer (Alt+3)</source>
   <translation>Dieses Netz antworten lassen (Alt+3)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Go back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Let the shipped network answer again (Alt+Shift+A)</source>
   <translation>Wieder das mitgelieferte Netz antworten lassen (Alt+Umschalt+A)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Go back to the shipped network</source>
   <translation>Zurück zum mitgelieferten Netz</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>{way} · {share}</source>
   <translation>{way} · {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>{way}: {share} of your held-back drawings right, {lost} points forgotten</source>
   <translation>{way}: {share} deiner zurückgehaltenen Zeichnungen richtig, {lost} Punkte vergessen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>MNIST</source>
   <translation>MNIST</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>Others’ digits</source>
   <translation>Die der anderen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <location filename="../../app/train/pickers.py" />
   <source>My digits</source>
   <translation>Meine Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>My symbols</source>
   <translation>Meine Zeichen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>It reads you better now.</source>
   <translation>Es liest dich jetzt besser.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>Not better. The shipped network reads you as well.</source>
   <translation>Nicht besser. Das mitgelieferte Netz liest dich genauso gut.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>It knows your symbols now.</source>
   <translation>Es kennt jetzt deine Zeichen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>Perhaps a little better: too few drawings to be sure.</source>
   <translation>Vielleicht etwas besser: zu wenige Zeichnungen, um sicher zu sein.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>Learnt from {learnt} drawings. Of {count} others {after} were right, before {before}.</source>
   <translation>Aus {learnt} Zeichnungen gelernt. Von {count} anderen waren {after} richtig, vorher {before}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>It forgot nothing of other people’s digits.</source>
   <translation>Von den Ziffern anderer hat es nichts vergessen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>It forgot {points} points on other people’s digits.</source>
   <translation>Bei den Ziffern anderer hat es {points} Punkte vergessen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>For drawings to come expect {low} to {high} points (95 of 100 times).</source>
   <translation>Bei kommenden Zeichnungen sind {low} bis {high} Punkte zu erwarten (in 95 von 100 Fällen).</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>{words} More drawings make this surer.</source>
   <translation>{words} Mehr Zeichnungen machen das sicherer.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall.py" />
   <source>Your drawings</source>
   <translation>Deine Zeichnungen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall.py" />
   <source>Put on the canvas</source>
   <translation>Auf die Zeichenfläche</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall.py" />
   <source>This is a</source>
   <translation>Das ist eine</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Click one to see it on the canvas. A digit changes its label, Del deletes it.</source>
   <translation>Klicke eine an, um sie auf der Zeichenfläche zu sehen. Eine Ziffer ändert ihr Etikett, Entf löscht sie.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Draw a digit and press its label: what you draw is kept here.</source>
   <translation>Zeichne eine Ziffer und drücke ihr Etikett: Was du zeichnest, bleibt hier.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Drawings (*.jsonl *.jsonl.gz)</source>
   <translation>Zeichnungen (*.jsonl *.jsonl.gz)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>My drawings</source>
   <translation>Meine Zeichnungen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Undo delete</source>
   <translation>Löschen zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Bring the deleted drawing back</source>
   <translation>Die gelöschte Zeichnung zurückholen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Add drawings from a file (Alt+I)</source>
   <translation>Zeichnungen aus einer Datei hinzufügen (Alt+I)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Write all drawings to a file (Alt+E)</source>
   <translation>Alle Zeichnungen in eine Datei schreiben (Alt+E)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Export your drawings</source>
   <translation>Deine Zeichnungen exportieren</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>my digits.jsonl</source>
   <translation>meine ziffern.jsonl</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Import drawings</source>
   <translation>Zeichnungen importieren</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_view.py" />
   <source>A {label}. Enter puts it on the canvas.</source>
   <translation>Eine {label}. Eingabe legt sie auf die Zeichenfläche.</translation>
  </message>
  <message>
   <location filename="../../app/time/curve.py" />
   <source>What it thought your drawing was</source>
   <translation>Wofür es deine Zeichnung hielt</translation>
  </message>
  <message>
   <location filename="../../app/time/curve.py" />
   <source>Draw a digit to see what it thought of it</source>
   <translation>Zeichne eine Ziffer, um zu sehen, was es davon hielt</translation>
  </message>
  <message>
   <location filename="../../app/time/machine.py" />
   <source>One moment of this run is damaged or missing; the others are there.</source>
   <translation>Ein Moment dieses Laufs ist beschädigt oder fehlt; die anderen sind da.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/time/machine.py" />
   <source>%n moments of this run are damaged or missing; the others are there.</source>
   <translation>
    <numerusform>%n Moment dieses Laufs ist beschädigt oder fehlt; die anderen sind da.</numerusform>
    <numerusform>%n Momente dieses Laufs sind beschädigt oder fehlen; die anderen sind da.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>Writing {name}…</source>
   <translation>{name} wird geschrieben…</translation>
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>Saving the replay… {share}</source>
   <translation>Die Wiedergabe wird gespeichert… {share}</translation>
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>The replay could not be saved: none of its moments can be read.</source>
   <translation>Die Wiedergabe konnte nicht gespeichert werden: Keiner ihrer Momente ist lesbar.</translation>
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>{name} could not be saved: {reason}.</source>
   <translation>{name} konnte nicht gespeichert werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/time/scale.py" />
   <source>start</source>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="../../app/time/slider.py" />
   <source>Moment of the run</source>
   <translation>Moment des Laufs</translation>
  </message>
  <message>
   <location filename="../../app/time/slider.py" />
   <source>Drag to any moment of the run; ← and → go one moment, Home and End to the ends</source>
   <translation>Zu jedem Moment des Laufs ziehen; ← und → gehen einen weiter, Pos1 und Ende an die Enden</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Replay of the run</source>
   <translation>Wiedergabe des Laufs</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Replay</source>
   <translation>Wiedergabe</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Play the run</source>
   <translation>Den Lauf abspielen</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Speed of the replay</source>
   <translation>Tempo der Wiedergabe</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>How fast the replay goes (Alt+V)</source>
   <translation>Wie schnell abgespielt wird (Alt+V)</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <location filename="../../app/time/travel.py" />
   <source>Save the replay</source>
   <translation>Die Wiedergabe speichern</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Save the replay as an animated picture (Alt+G)</source>
   <translation>Die Wiedergabe als bewegtes Bild speichern (Alt+G)</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Back to the newest weights</source>
   <translation>Zurück zu den neuesten Gewichten</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Back to the end</source>
   <translation>Zurück zum Ende</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Back to now</source>
   <translation>Zurück zu jetzt</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>{back}: the newest weights answer (Alt+End)</source>
   <translation>{back}: Die neuesten Gewichte antworten (Alt+Ende)</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>The replay begins with the first step</source>
   <translation>Die Wiedergabe beginnt mit dem ersten Schritt</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>end</source>
   <translation>Ende</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Pause the replay</source>
   <translation>Wiedergabe anhalten</translation>
  </message>
  <message>
   <location filename="../../app/time/travel.py" />
   <source>Step {step}</source>
   <translation>Schritt {step}</translation>
  </message>
  <message>
   <location filename="../../app/time/travel.py" />
   <source>Replaying {network}, step {step}</source>
   <translation>Wiedergabe von {network}, Schritt {step}</translation>
  </message>
  <message>
   <location filename="../../app/time/travel.py" />
   <source>Animated pictures ({kinds})</source>
   <translation>Bewegte Bilder ({kinds})</translation>
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>step {step}</source>
   <translation>Schritt {step}</translation>
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>step {step} of {steps}</source>
   <translation>Schritt {step} von {steps}</translation>
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>{network}, {moment}</source>
   <translation>{network}, {moment}</translation>
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>{moment}, {time}</source>
   <translation>{moment}, {time}</translation>
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>{seconds} s in</source>
   <translation>nach {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>{time} in</source>
   <translation>nach {time}</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>That was read at once. Nothing you draw leaves this computer.</source>
   <translation>Das wurde sofort gelesen. Nichts, was du zeichnest, verlässt diesen Computer.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Draw any digit here, with mouse, pen or finger.</source>
   <translation>Zeichne hier irgendeine Ziffer, mit Maus, Stift oder Finger.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Watch the bars</source>
   <translation>Sieh auf die Balken</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>The large digit is the network’s answer. The bars say how probable it finds each digit. Add a stroke, or clear and draw another, and see them move.</source>
   <translation>Die große Ziffer ist die Antwort des Netzes. Die Balken sagen, wie wahrscheinlich es jede Ziffer findet. Mach noch einen Strich, oder leere und zeichne eine andere, und sieh sie wandern.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Train a network</source>
   <translation>Ein Netz trainieren</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>It is getting ready. The first time takes some seconds.</source>
   <translation>Es macht sich bereit. Beim ersten Mal dauert es einige Sekunden.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>It could not begin. The card says why, and offers what helps.</source>
   <translation>Es konnte nicht beginnen. Die Karte sagt, warum, und bietet an, was hilft.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>It learns. The curves show how it gets better, batch by batch.</source>
   <translation>Es lernt. Die Kurven zeigen, wie es Stapel für Stapel besser wird.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Press Train: a fresh network that knows nothing yet begins to learn.</source>
   <translation>Drücke Trainieren: Ein neues Netz, das noch nichts weiß, beginnt zu lernen.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Draw again while it learns</source>
   <translation>Zeichne wieder, während es lernt</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>No network has learnt yet: go back and press Train, or look on.</source>
   <translation>Noch hat kein Netz gelernt: Geh zurück und drücke Trainieren, oder sieh zu.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Now the half-trained network answers. The curve under its answer follows your last drawing through the training.</source>
   <translation>Jetzt antwortet das halb trainierte Netz. Die Kurve unter seiner Antwort folgt deiner letzten Zeichnung durch das Training.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Look inside</source>
   <translation>Hineinsehen</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Each small picture is one thing the network looks for in your drawing. Scroll down to see how it decides.</source>
   <translation>Jedes kleine Bild ist etwas, wonach das Netz in deiner Zeichnung sucht. Scrolle hinunter, um zu sehen, wie es entscheidet.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Open Inside: it shows what each layer finds in your drawing.</source>
   <translation>Öffne Innen: Es zeigt, was jede Schicht in deiner Zeichnung findet.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>That is all</source>
   <translation>Das ist alles</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Teach it your hand</source>
   <translation>Bring ihm deine Handschrift bei</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Your drawing is kept on this computer. Help (F1) has this tour again.</source>
   <translation>Deine Zeichnung bleibt auf diesem Computer. In der Hilfe (F1) gibt es diesen Rundgang wieder.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Draw a digit and press the label that is right. It is kept at once.</source>
   <translation>Zeichne eine Ziffer und drücke das richtige Etikett. Sie ist sofort gespeichert.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Open Teach: there your own drawings become digits to learn from.</source>
   <translation>Öffne Lehren: Dort werden deine eigenen Zeichnungen zu Ziffern, aus denen man lernen kann.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>The CPU trains</source>
   <translation>Die CPU trainiert</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No NVIDIA GPU was found here. These networks are small: all works the same, a run takes a minute or two longer. A GPU under Linux is used by itself.</source>
   <translation>Hier wurde keine NVIDIA-GPU gefunden. Diese Netze sind klein: Alles geht genauso, ein Lauf dauert ein, zwei Minuten länger. Eine GPU unter Linux wird von selbst genutzt.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>“?” means that this is like nothing the network has learnt, so it does not guess. Draw one digit, large and whole. Is it a sign of your own? Teach can learn it.</source>
   <translation>„?“ heißt, dass das nichts ähnelt, was das Netz gelernt hat, also rät es nicht. Zeichne eine Ziffer, groß und ganz. Ist es ein eigenes Zeichen? In Lehren kann es das lernen.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>Accuracy stands still</source>
   <translation>Die Genauigkeit steht still</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No gain on held-out digits for an epoch. Steps that are too large jump over what is good: a lower learning rate may help, such as {rate}.</source>
   <translation>Seit einer Epoche kein Gewinn auf zurückgehaltenen Ziffern. Zu große Schritte springen über das Gute hinweg: Eine kleinere Lernrate kann helfen, etwa {rate}.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No gain on held-out digits for an epoch. The steps are very small: a higher learning rate may help, such as {rate}.</source>
   <translation>Seit einer Epoche kein Gewinn auf zurückgehaltenen Ziffern. Die Schritte sind sehr klein: Eine größere Lernrate kann helfen, etwa {rate}.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No gain on held-out digits for an epoch. This network may have learnt all that it can: CNN looks for shapes and gets further.</source>
   <translation>Seit einer Epoche kein Gewinn auf zurückgehaltenen Ziffern. Dieses Netz hat vielleicht alles gelernt, was es kann: CNN sucht nach Formen und kommt weiter.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No gain on held-out digits for an epoch. There may be too few drawings to learn from: label more of them in Teach.</source>
   <translation>Seit einer Epoche kein Gewinn auf zurückgehaltenen Ziffern. Vielleicht sind es zu wenige Zeichnungen zum Lernen: Beschrifte mehr davon in Lehren.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>Set {rate}</source>
   <translation>{rate} einstellen</translation>
  </message>
  <message>
   <location filename="../../app/tour/tips.py" />
   <source>Don’t show again</source>
   <translation>Nicht mehr zeigen</translation>
  </message>
  <message>
   <location filename="../../app/tour/tips.py" />
   <source>Close this tip (Esc)</source>
   <translation>Diesen Tipp schließen (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/tour/tips.py" />
   <source>Never show this tip any more</source>
   <translation>Diesen Tipp nie mehr zeigen</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>End the tour (Esc)</source>
   <translation>Den Rundgang beenden (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>The step before</source>
   <translation>Der Schritt davor</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>The next step</source>
   <translation>Der nächste Schritt</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>{number} of {count}</source>
   <translation>{number} von {count}</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>Finish</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../app/train/accuracy_chart.py" />
   <source>accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../app/train/accuracy_chart.py" />
   <source>Starts at 10 %</source>
   <translation>Beginnt bei 10 %</translation>
  </message>
  <message>
   <location filename="../../app/train/accuracy_chart.py" />
   <source>that is pure guessing</source>
   <translation>das ist reines Raten</translation>
  </message>
  <message>
   <location filename="../../app/train/chart.py" />
   <source>{figure} chart, {direction}</source>
   <translation>{figure} als Diagramm, {direction}</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{figure} at the latest check on held-out digits</source>
   <translation>{figure} bei der letzten Prüfung auf zurückgehaltenen Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{figure} axis: {scale}</source>
   <translation>{figure}, Achse: {scale}</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{figure} on held-out digits</source>
   <translation>{figure} auf zurückgehaltenen Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>Save the chart as a picture, or its numbers (Space)</source>
   <translation>Das Diagramm als Bild speichern, oder seine Zahlen (Leertaste)</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{chart}: save</source>
   <translation>{chart}: speichern</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_picture.py" />
   <source>{network} · after {step} steps</source>
   <translation>{network} · nach {step} Schritten</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_picture.py" />
   <source>How a network learned to read this</source>
   <translation>Wie ein Netz lernte, das zu lesen</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_picture.py" />
   <source>{digit} · {share} sure now</source>
   <translation>{digit} · jetzt {share} sicher</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>How sure the network was of your drawing, step by step</source>
   <translation>Wie sicher das Netz bei deiner Zeichnung war, Schritt für Schritt</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>No drawing is followed yet</source>
   <translation>Noch wird keine Zeichnung verfolgt</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>Save or copy your drawing and its curve (Space)</source>
   <translation>Deine Zeichnung und ihre Kurve speichern oder kopieren (Leertaste)</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>Save the curve of your digit</source>
   <translation>Die Kurve deiner Ziffer speichern</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>Step {step}   {ranks}</source>
   <translation>Schritt {step}   {ranks}</translation>
  </message>
  <message>
   <location filename="../../app/train/empty_words.py" />
   <source>{strong} {quiet}</source>
   <translation>{strong} {quiet}</translation>
  </message>
  <message>
   <location filename="../../app/train/figures.py" />
   <source>rate {rate}</source>
   <translation>Rate {rate}</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save as picture (PNG)…</source>
   <translation>Als Bild speichern (PNG)…</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>As it looks now</source>
   <translation>So, wie es jetzt aussieht</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save numbers (CSV)…</source>
   <translation>Zahlen speichern (CSV)…</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Every step of the run, for a spreadsheet</source>
   <translation>Jeder Schritt des Laufs, für eine Tabelle</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save as picture</source>
   <translation>Als Bild speichern</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Tables ({kinds})</source>
   <translation>Tabellen ({kinds})</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save numbers</source>
   <translation>Zahlen speichern</translation>
  </message>
  <message>
   <location filename="../../app/train/fix_button.py" />
   <source>Change the setting as advised</source>
   <translation>Die Einstellung ändern wie empfohlen</translation>
  </message>
  <message>
   <location filename="../../app/train/fix_button.py" />
   <source>Open Teach</source>
   <translation>Lehren öffnen</translation>
  </message>
  <message>
   <location filename="../../app/train/fix_button.py" />
   <source>Use {what}</source>
   <translation>{what} nehmen</translation>
  </message>
  <message>
   <location filename="../../app/train/fix_button.py" />
   <source>Set {value}</source>
   <translation>{value} einstellen</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>smoothed</source>
   <translation>geglättet</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>batch</source>
   <translation>Stapel</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>smooth</source>
   <translation>glatt</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>Thin line: each batch. Thick line: smoothed. Dashed line with rings: held-out digits</source>
   <translation>Dünne Linie: jeder Stapel. Dicke Linie: geglättet. Gestrichelt mit Ringen: zurückgehaltene Ziffern</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>Held-out digits come from the training data, but the network never learns from them</source>
   <translation>Zurückgehaltene Ziffern stammen aus den Trainingsdaten, aber das Netz lernt nie aus ihnen</translation>
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>lower is better</source>
   <translation>tiefer ist besser</translation>
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>Press Train</source>
   <translation>Drücke Trainieren</translation>
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>and watch the loss fall</source>
   <translation>und sieh den Verlust fallen</translation>
  </message>
  <message>
   <location filename="../../app/train/metric.py" />
   <source>{figure} – {direction}</source>
   <translation>{figure} – {direction}</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine, at once</source>
   <translation>Meins, sofort</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine, frozen</source>
   <translation>Meins, eingefroren</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine, thawed</source>
   <translation>Meins, aufgetaut</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine, from scratch</source>
   <translation>Meins, von vorn</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>One layer, no hidden thinking. Fast and simple.</source>
   <translation>Eine Schicht, kein verborgenes Nachdenken. Schnell und einfach.</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Five layers that look at all pixels at once.</source>
   <translation>Fünf Schichten, die alle Pixel zugleich ansehen.</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Looks for small shapes with sliding filters.</source>
   <translation>Sucht mit gleitenden Filtern nach kleinen Formen.</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>The CNN, with steadier steps. A good first choice.</source>
   <translation>Das CNN, mit ruhigeren Schritten. Eine gute erste Wahl.</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Reads the picture row by row.</source>
   <translation>Liest das Bild Zeile für Zeile.</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Embedded strokes</source>
   <translation>Eingebaute Striche</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine</source>
   <translation>Meine</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Learn from</source>
   <translation>Lernen aus</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Train on</source>
   <translation>Trainieren auf</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Last run</source>
   <translation>Letzter Lauf</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Back to how the last run ended</source>
   <translation>Zurück zum Ende des letzten Laufs</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>How the network is built</source>
   <translation>Wie das Netz gebaut ist</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>What the network learns from</source>
   <translation>Woraus das Netz lernt</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Digits of 250 people, scanned from paper</source>
   <translation>Ziffern von 250 Leuten, von Papier eingescannt</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Digits drawn by this program; works without a network connection</source>
   <translation>Ziffern, die dieses Programm zeichnet; geht ohne Netzverbindung</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>What computes: a GPU where there is one, else the CPU</source>
   <translation>Was rechnet: eine GPU, wo es eine gibt, sonst die CPU</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Your own drawings, labelled in the Teach tab</source>
   <translation>Deine eigenen Zeichnungen, im Reiter Lehren beschriftet</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>{learn} digits to learn, {test} to test</source>
   <translation>{learn} Ziffern zum Lernen, {test} zum Testen</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>What you labelled in the Teach tab: ten drawings at least</source>
   <translation>Was du im Reiter Lehren beschriftet hast: mindestens zehn Zeichnungen</translation>
  </message>
  <message>
   <location filename="../../app/train/read_out.py" />
   <source>Figures under the pointer</source>
   <translation>Zahlen unter dem Zeiger</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Train (Ctrl+T)</source>
   <translation>Trainieren (Strg+T)</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>A race is going on; stop it first (Ctrl+.)</source>
   <translation>Ein Rennen läuft; stoppe es zuerst (Strg+.)</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Pause or continue (Space)</source>
   <translation>Anhalten oder fortsetzen (Leertaste)</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Take one step (S)</source>
   <translation>Einen Schritt gehen (S)</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Stop and keep what was learned (Ctrl+.)</source>
   <translation>Stoppen und das Gelernte behalten (Strg+.)</translation>
  </message>
  <message>
   <location filename="../../app/train/saving.py" />
   <source>Could not save {name}: {reason}.</source>
   <translation>{name} konnte nicht gespeichert werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Linear</source>
   <translation>Linear</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Even steps from 0 to 2.5</source>
   <translation>Gleiche Schritte von 0 bis 2,5</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Log</source>
   <translation>Log</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Each halving is as high as the one before</source>
   <translation>Jede Halbierung ist so hoch wie die davor</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>From 0 to 100 % (Z)</source>
   <translation>Von 0 bis 100 % (Z)</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>The last ten per cent (Z)</source>
   <translation>Die letzten zehn Prozent (Z)</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>step {step} · epoch {epoch}</source>
   <translation>Schritt {step} · Epoche {epoch}</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>{figure} {value} · smoothed {smoothed}</source>
   <translation>{figure} {value} · geglättet {smoothed}</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>held-out {value}</source>
   <translation>zurückgehalten {value}</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>Empty. {hint}.</source>
   <translation>Leer. {hint}.</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>Step {step}, smoothed {smoothed}.</source>
   <translation>Schritt {step}, geglättet {smoothed}.</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>Step {step}, smoothed {smoothed}, on held-out digits {held_out}.</source>
   <translation>Schritt {step}, geglättet {smoothed}, auf zurückgehaltenen Ziffern {held_out}.</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>Another network is being opened; try again in a moment.</source>
   <translation>Ein anderes Netz wird gerade geöffnet; versuche es gleich noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>{path}: the network could not be opened; the log says why.</source>
   <translation>{path}: Das Netz konnte nicht geöffnet werden; das Protokoll sagt, warum.</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>It can go on from there, on the CPU to be safe.</source>
   <translation>Von dort kann es weitergehen, sicherheitshalber auf der CPU.</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>It had no checkpoint yet; try the CPU this time.</source>
   <translation>Es hatte noch keinen Sicherungspunkt; versuche es diesmal mit der CPU.</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>The last training was cut off after step {step}.</source>
   <translation>Das letzte Training wurde nach Schritt {step} abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Batch size</source>
   <translation>Stapelgröße</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Digits seen before each correction</source>
   <translation>Ziffern, die vor jeder Korrektur gesehen werden</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>How large the corrections are at their largest; can be changed while it trains</source>
   <translation>Wie groß die Korrekturen höchstens sind; lässt sich im Training ändern</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Augment</source>
   <translation>Variation</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Small random shifts, turns and stretches, so it copes with your style.</source>
   <translation>Kleine zufällige Verschiebungen, Drehungen und Dehnungen, damit es mit deinem Stil zurechtkommt.</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>New settings</source>
   <translation>Neue Einstellungen</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Choose another network, other data or other numbers</source>
   <translation>Ein anderes Netz, andere Daten oder andere Zahlen wählen</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Go on with this run where it was stopped</source>
   <translation>Mit diesem Lauf weitermachen, wo er gestoppt wurde</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Progress of the run</source>
   <translation>Fortschritt des Laufs</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Steps taken of the steps of the run</source>
   <translation>Gegangene Schritte von denen des Laufs</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Right on held-out digits</source>
   <translation>Zurückgehaltene richtig</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Images per second</source>
   <translation>Bilder pro Sekunde</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Time left</source>
   <translation>Restzeit</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Time so far</source>
   <translation>Zeit bisher</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Training {network} on {data}</source>
   <translation>{network} wird auf {data} trainiert</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>{epochs} · batch {batch} · learning rate {rate} · {augment}</source>
   <translation>{epochs} · Stapel {batch} · Lernrate {rate} · {augment}</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Epoch {epoch} of {epochs}</source>
   <translation>Epoche {epoch} von {epochs}</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Step {step} of {steps} · &lt;b&gt;{share}&lt;/b&gt;</source>
   <translation>Schritt {step} von {steps} · &lt;b&gt;{share}&lt;/b&gt;</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>{figure} right on {count} test digits in {time}</source>
   <translation>{figure} von {count} Testziffern richtig in {time}</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Stopped before the first step</source>
   <translation>Vor dem ersten Schritt gestoppt</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>{network} kept at step {step}</source>
   <translation>{network} bei Schritt {step} behalten</translation>
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Idle</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>The first steps take a moment.</source>
   <translation>Die ersten Schritte dauern einen Moment.</translation>
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Keep drawing. The guess on the left comes from the half-trained network.</source>
   <translation>Zeichne weiter. Links rät das halb trainierte Netz.</translation>
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Finishing this batch…</source>
   <translation>Dieser Stapel wird noch fertig…</translation>
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Inside</source>
   <translation>Innen</translation>
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Mistakes</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Teach</source>
   <translation>Lehren</translation>
  </message>
  <message>
   <location filename="../../app/widgets/switch.py" />
   <source>On</source>
   <translation>An</translation>
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Very sure</source>
   <translation>Sehr sicher</translation>
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Fairly sure</source>
   <translation>Ziemlich sicher</translation>
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Not sure</source>
   <translation>Nicht sicher</translation>
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Just guessing</source>
   <translation>Nur geraten</translation>
  </message>
  <message>
   <location filename="../../model/challenge/evening.py" />
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: {path} is damaged.</source>
   <translation>Ergebnisse werden nicht aufgehoben: {path} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>The results in {path} were saved by a newer Inkling.</source>
   <translation>Die Ergebnisse in {path} wurden von einem neueren Inkling gespeichert.</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: {folder} cannot be written to.</source>
   <translation>Ergebnisse werden nicht aufgehoben: In {folder} kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: the disk is full.</source>
   <translation>Ergebnisse werden nicht aufgehoben: Der Datenträger ist voll.</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>{path} is no file of Inkling’s results. Move it away to begin a new one.</source>
   <translation>{path} ist keine Ergebnisdatei von Inkling. Verschiebe sie, um eine neue zu beginnen.</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: another program is busy with {path}.</source>
   <translation>Ergebnisse werden nicht aufgehoben: Ein anderes Programm benutzt gerade {path}.</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: {reason}.</source>
   <translation>Ergebnisse werden nicht aufgehoben: {reason}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/download.py" />
   <source>{name} could not be fetched from any mirror</source>
   <translation>{name} war von keinem Server zu holen</translation>
  </message>
  <message>
   <location filename="../../model/datasets/download.py" />
   <source>it gives another content</source>
   <translation>er gibt anderen Inhalt</translation>
  </message>
  <message>
   <location filename="../../model/datasets/download.py" />
   <source>it broke off {times} times</source>
   <translation>er brach {times}-mal ab</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it has a label {highest}, which is no digit from 0 to 9</source>
   <translation>sie hat ein Etikett {highest}, das keine Ziffer von 0 bis 9 ist</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>its compressed content is damaged or cut short</source>
   <translation>ihr gepackter Inhalt ist beschädigt oder abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>images</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>labels</source>
   <translation>Etiketten</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it is not in the IDX format</source>
   <translation>sie ist nicht im IDX-Format</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it is an IDX file, but not one of {kind}</source>
   <translation>sie ist eine IDX-Datei, aber keine mit {kind}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it is cut short</source>
   <translation>sie ist abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>its images are {width}×{height}, not {side}×{side}</source>
   <translation>ihre Bilder sind {width}×{height}, nicht {side}×{side}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it announces {count} {kind}, more than the {most} Inkling reads</source>
   <translation>sie kündigt {count} {kind} an, mehr als die {most}, die Inkling liest</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it is cut short: not all of the {count} {kind} it announces are there</source>
   <translation>sie ist abgeschnitten: Nicht alle {count} {kind}, die sie ankündigt, sind da</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it goes on after the {count} {kind} it announces</source>
   <translation>sie geht nach den angekündigten {count} {kind} weiter</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Reading MNIST</source>
   <translation>MNIST wird gelesen</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>{file} is not the published MNIST file (its sha256 is wrong).</source>
   <translation>{file} ist nicht die veröffentlichte MNIST-Datei (ihr sha256 stimmt nicht).</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Replace it with the published one, or unset INKLING_MNIST_DIR.</source>
   <translation>Ersetze sie durch die veröffentlichte oder lösche INKLING_MNIST_DIR.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <location filename="../../model/datasets/reading.py" />
   <source>{path} cannot be read ({reason}).</source>
   <translation>{path} kann nicht gelesen werden ({reason}).</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Make it readable.</source>
   <translation>Mache sie lesbar.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>MNIST cannot be kept in {folder} ({reason}).</source>
   <translation>MNIST kann nicht in {folder} aufgehoben werden ({reason}).</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Make room there for 12 MB; embedded strokes works without it.</source>
   <translation>Schaffe dort Platz für 12 MB; die eingebauten Striche gehen auch ohne.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Fetching MNIST</source>
   <translation>MNIST wird geholt</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>MNIST is not on this computer.</source>
   <translation>MNIST ist nicht auf diesem Computer.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Embedded strokes works without it. To use MNIST, put its four *-ubyte.gz files into {folder}.</source>
   <translation>Die eingebauten Striche gehen auch ohne. Um MNIST zu nutzen, lege seine vier *-ubyte.gz-Dateien in {folder}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>The folder must hold {files} and {last}, each with or without .gz.</source>
   <translation>Der Ordner muss {files} und {last} enthalten, jede mit oder ohne .gz.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <location filename="../../model/datasets/npz_file.py" />
   <location filename="../../model/datasets/strokes_file.py" />
   <source>Reading {name}</source>
   <translation>{name} wird gelesen</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>{folder}: {images_file} has {images} images, but {labels_file} has {labels} labels.</source>
   <translation>{folder}: {images_file} hat {images} Bilder, aber {labels_file} hat {labels} Etiketten.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>Use files that belong together.</source>
   <translation>Nimm Dateien, die zusammengehören.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>{path}: {error}.</source>
   <translation>{path}: {error}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>Replace this file.</source>
   <translation>Ersetze diese Datei.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>{folder} lacks {name}.gz.</source>
   <translation>In {folder} fehlt {name}.gz.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>It must hold x, uint8 of shape (n, h, w) with ink 255, and y, n labels from 0 to 9.</source>
   <translation>Sie muss x enthalten, uint8 der Form (n, h, w) mit Tinte 255, und y, n Etiketten von 0 bis 9.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path} is too large ({size:.1f} GB).</source>
   <translation>{path} ist zu groß ({size:.1f} GB).</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>Use a part of it.</source>
   <translation>Nimm einen Teil davon.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path} lacks x or y.</source>
   <translation>In {path} fehlt x oder y.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path} is no .npz file of plain numbers, or damaged.</source>
   <translation>{path} ist keine .npz-Datei mit einfachen Zahlen oder beschädigt.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path} is packed in a way Inkling cannot read.</source>
   <translation>{path} ist so gepackt, dass Inkling es nicht lesen kann.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>x is {dtype} of shape {shape}</source>
   <translation>x ist {dtype} der Form {shape}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>x holds no image</source>
   <translation>x enthält kein Bild</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>y is {dtype} of shape {shape} for {images} images</source>
   <translation>y ist {dtype} der Form {shape} bei {images} Bildern</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>y has a label that is no digit from 0 to 9</source>
   <translation>y hat ein Etikett, das keine Ziffer von 0 bis 9 ist</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>x looks like dark ink on white paper, which is 255 − x of what is wanted</source>
   <translation>x sieht nach dunkler Tinte auf weißem Papier aus, also 255 − x von dem, was gebraucht wird</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path}: {wrong}.</source>
   <translation>{path}: {wrong}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>My digits needs {fewest} drawings. You have {count}.</source>
   <translation>Meine Ziffern braucht {fewest} Zeichnungen. Du hast {count}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>Label what you draw in Teach, or train with embedded strokes.</source>
   <translation>Beschrifte in Lehren, was du zeichnest, oder trainiere mit eingebauten Strichen.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>Reading your drawings</source>
   <translation>Deine Zeichnungen werden gelesen</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>My digits needs drawings of two different digits at least.</source>
   <translation>Meine Ziffern braucht Zeichnungen von mindestens zwei verschiedenen Ziffern.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>Label others in Teach, or train with embedded strokes.</source>
   <translation>Beschrifte in Lehren weitere, oder trainiere mit eingebauten Strichen.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>Train with embedded strokes.</source>
   <translation>Trainiere mit eingebauten Strichen.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/paths.py" />
   <location filename="../../model/datasets/reading.py" />
   <source>{path} does not exist.</source>
   <translation>{path} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/paths.py" />
   <source>{path} is neither a folder nor a .jsonl or .npz file.</source>
   <translation>{path} ist weder ein Ordner noch eine .jsonl- oder .npz-Datei.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/paths.py" />
   <source>Digits come from mnist, strokes, or a folder or file of your own.</source>
   <translation>Ziffern kommen aus mnist, strokes oder einem eigenen Ordner oder einer eigenen Datei.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/reading.py" />
   <source>Check its name.</source>
   <translation>Prüfe den Namen.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/reading.py" />
   <source>Check the file.</source>
   <translation>Prüfe die Datei.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>{name} has no two different digits to learn from.</source>
   <translation>{name} hat keine zwei verschiedenen Ziffern zum Lernen.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>Add digits of another label.</source>
   <translation>Füge Ziffern mit einem anderen Etikett hinzu.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>{name} has 1 digit to learn from, and at least {fewest} are needed.</source>
   <translation>{name} hat 1 Ziffer zum Lernen, und mindestens {fewest} sind nötig.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>{name} has {count} digits to learn from, and at least {fewest} are needed.</source>
   <translation>{name} hat {count} Ziffern zum Lernen, und mindestens {fewest} sind nötig.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>Add more, or train with MNIST or embedded strokes.</source>
   <translation>Füge weitere hinzu, oder trainiere mit MNIST oder eingebauten Strichen.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes.py" />
   <source>Drawing digits</source>
   <translation>Ziffern werden gezeichnet</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <source>Each line must look like {"label": 7, "strokes": [[[x, y], [x, y]]]}.</source>
   <translation>Jede Zeile muss so aussehen: {"label": 7, "strokes": [[[x, y], [x, y]]]}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <source>is missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <source>is no digit from 0 to 9</source>
   <translation>ist keine Ziffer von 0 bis 9</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <source>{path}, line {line}: the label {wrong}.</source>
   <translation>{path}, Zeile {line}: Das Etikett {wrong}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <location filename="../../model/own_drawings/exchange.py" />
   <source>{error}.</source>
   <translation>{error}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <location filename="../../model/own_drawings/exchange.py" />
   <source>{path} holds no drawing.</source>
   <translation>{path} enthält keine Zeichnung.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it gives no answer</source>
   <translation>er antwortet nicht</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it has nothing from there on</source>
   <translation>er hat von dort an nichts</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it offers another part than it was asked for</source>
   <translation>er bietet einen anderen Teil als verlangt</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it answers {status_code} {reason}</source>
   <translation>er antwortet {status_code} {reason}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it offers another file</source>
   <translation>er bietet eine andere Datei</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>NVIDIA GPU found, needs WSL2</source>
   <translation>NVIDIA-GPU gefunden, braucht WSL2</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>NVIDIA GPU found, tested at first training</source>
   <translation>NVIDIA-GPU gefunden, wird beim ersten Training geprüft</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>TensorFlow was in use before and holds all of the GPU's memory: restart Inkling.</source>
   <translation>TensorFlow war vorher in Gebrauch und hält den ganzen Speicher der GPU: Starte Inkling neu.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>No GPU was found; training on the CPU.</source>
   <translation>Keine GPU gefunden; es wird auf der CPU trainiert.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>The GPU failed a test ({failure}), so the CPU trains: close other programs that use the GPU, or update its driver.</source>
   <translation>Die GPU fiel bei einer Probe durch ({failure}), also trainiert die CPU: Schließe andere Programme, die die GPU nutzen, oder erneuere ihren Treiber.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>On macOS TensorFlow trains on the CPU only.</source>
   <translation>Unter macOS trainiert TensorFlow nur auf der CPU.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>TensorFlow cannot use a GPU on native Windows: run Inkling in WSL2 to train on it.</source>
   <translation>TensorFlow kann unter Windows keine GPU nutzen: Starte Inkling in WSL2, um auf ihr zu trainieren.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>CUDA_VISIBLE_DEVICES hides the GPU: unset it to train on the GPU.</source>
   <translation>CUDA_VISIBLE_DEVICES verbirgt die GPU: Lösche es, um auf der GPU zu trainieren.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>TensorFlow cannot reach the NVIDIA GPU: update its driver, then restart.</source>
   <translation>TensorFlow erreicht die NVIDIA-GPU nicht: Erneuere ihren Treiber, dann starte Inkling neu.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>There is an NVIDIA GPU, but TensorFlow's CUDA libraries are missing: install the gpu extra: uv run --extra gpu inkling</source>
   <translation>Es gibt eine NVIDIA-GPU, aber TensorFlows CUDA-Bibliotheken fehlen: Installiere den Zusatz gpu: uv run --extra gpu inkling</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>CPU · 1 core</source>
   <translation>CPU · 1 Kern</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>CPU · {cores} cores</source>
   <translation>CPU · {cores} Kerne</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>the label must be a digit from 0 to 9 or a symbol</source>
   <translation>das Etikett muss eine Ziffer von 0 bis 9 oder ein Zeichen sein</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <location filename="../../model/own_drawings/store.py" />
   <source>a coordinate is not a finite number</source>
   <translation>eine Koordinate ist keine endliche Zahl</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>a stroke must be a list of [x, y] pairs</source>
   <translation>ein Strich muss eine Liste von [x, y]-Paaren sein</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>a stroke must be a list of at least one [x, y] pair</source>
   <translation>ein Strich muss eine Liste aus mindestens einem [x, y]-Paar sein</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>a stroke needs one pressure for each point</source>
   <translation>ein Strich braucht einen Druck für jeden Punkt</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{path}: this is not a text file</source>
   <translation>{path}: Das ist keine Textdatei</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{path}: its compressed content is damaged</source>
   <translation>{path}: Der gepackte Inhalt ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <location filename="../../model/own_drawings/exchange.py" />
   <source>{path}, line {number}</source>
   <translation>{path}, Zeile {number}</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{where}: not valid JSON</source>
   <translation>{where}: kein gültiges JSON</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{where}: expected an object with "strokes", a list of strokes</source>
   <translation>{where}: erwartet ein Objekt mit "strokes", einer Liste von Strichen</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{where}: {error}</source>
   <translation>{where}: {error}</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{where}: {no_label}</source>
   <translation>{where}: {no_label}</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>a stroke must be a list of [x, y] pairs of numbers</source>
   <translation>ein Strich muss eine Liste von [x, y]-Zahlenpaaren sein</translation>
  </message>
  <message>
   <location filename="../../model/files.py" />
   <source>the disk is full</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <location filename="../../model/files.py" />
   <source>the folder cannot be written to</source>
   <translation>in den Ordner kann nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has branches</source>
   <translation>hat Verzweigungen</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has a layer of the kind {kind}</source>
   <translation>hat eine Schicht der Art {kind}</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has fewer weights than its layers need</source>
   <translation>hat weniger Gewichte, als seine Schichten brauchen</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has an activation that is not known here: {wanted}</source>
   <translation>hat eine Aktivierung, die hier nicht bekannt ist: {wanted}</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has a layer of the kind {what}</source>
   <translation>hat eine Schicht der Art {what}</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>answers in the shape {shape}, but must give 2 to {most} numbers for an image</source>
   <translation>antwortet in der Form {shape}, muss aber 2 bis {most} Zahlen je Bild geben</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>has layers that are connected in a circle, or to nothing</source>
   <translation>hat Schichten, die im Kreis oder mit nichts verbunden sind</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>has layers that its answer does not depend on</source>
   <translation>hat Schichten, von denen seine Antwort nicht abhängt</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>{kind} layer {name}</source>
   <translation>{kind}-Schicht {name}</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>is used for inputs of different shapes</source>
   <translation>wird für Eingaben verschiedener Formen benutzt</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>has at least {total} parameters, more than the {most} Inkling opens</source>
   <translation>hat mindestens {total} Parameter, mehr als die {most}, die Inkling öffnet</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>makes {count} numbers of one image, too many</source>
   <translation>macht aus einem Bild {count} Zahlen, zu viele</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>would need too much time for one image</source>
   <translation>bräuchte für ein Bild zu viel Zeit</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>holds too many files</source>
   <translation>enthält zu viele Dateien</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>is damaged or not a .keras file: save it again</source>
   <translation>ist beschädigt oder keine .keras-Datei: Speichere es neu</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>has no {name}: save the network again with Keras 3</source>
   <translation>hat kein {name}: Speichere das Netz neu mit Keras 3</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>holds {name}, which does not belong in a network</source>
   <translation>enthält {name}, was nicht in ein Netz gehört</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>is packed in a way that Keras does not use</source>
   <translation>ist so gepackt, wie Keras es nicht tut</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>unpacks to more than {most} MB</source>
   <translation>entpackt sich zu mehr als {most} MB</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>has a {filename} of more than {most} MB</source>
   <translation>hat ein {filename} von mehr als {most} MB</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>has a {name} that is not valid JSON</source>
   <translation>hat ein {name}, das kein gültiges JSON ist</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>has a {name} that is nested too deeply</source>
   <translation>hat ein {name}, das zu tief verschachtelt ist</translation>
  </message>
  <message>
   <location filename="../../model/opening/built.py" />
   <source>needs exactly one input</source>
   <translation>braucht genau eine Eingabe</translation>
  </message>
  <message>
   <location filename="../../model/opening/built.py" />
   <source>cannot read an input of {count} axes</source>
   <translation>kann keine Eingabe mit {count} Achsen lesen</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>as the whole network</source>
   <translation>als ganzes Netz</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>must have 1 to {most} layers</source>
   <translation>muss 1 bis {most} Schichten haben</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has two layers of the same name</source>
   <translation>hat zwei Schichten mit gleichem Namen</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>uses its layers too often</source>
   <translation>benutzt seine Schichten zu oft</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>must have exactly one input</source>
   <translation>muss genau eine Eingabe haben</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>is not described as Keras describes a network</source>
   <translation>ist nicht so beschrieben, wie Keras ein Netz beschreibt</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has {kind} {role}, which Inkling does not open</source>
   <translation>hat {kind} {role}, was Inkling nicht öffnet</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has {kind} {role} without settings</source>
   <translation>hat {kind} {role} ohne Einstellungen</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has a part without a proper name</source>
   <translation>hat einen Teil ohne richtigen Namen</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>as a layer</source>
   <translation>als Schicht</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>does not say how the layer {name} is connected</source>
   <translation>sagt nicht, wie die Schicht {name} verbunden ist</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>must have exactly one input, and layers after it</source>
   <translation>muss genau eine Eingabe haben und Schichten danach</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has an input that is {key}</source>
   <translation>hat eine Eingabe, die {key} ist</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>reads something else than floating-point numbers from 0 to 1</source>
   <translation>liest etwas anderes als Gleitkommazahlen von 0 bis 1</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>does not read images of 28×28 pixels with one channel</source>
   <translation>liest keine Bilder von 28×28 Pixeln mit einem Kanal</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>must have exactly one {what}</source>
   <translation>muss genau ein {what} haben</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>the network</source>
   <translation>das Netz</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <location filename="../../model/opening/network.py" />
   <source>was saved by a Keras older than 3: save it again with Keras 3</source>
   <translation>wurde mit einem Keras vor 3 gespeichert: Speichere es neu mit Keras 3</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>calls the layer {name} in a way that Inkling cannot do</source>
   <translation>ruft die Schicht {name} so auf, wie Inkling es nicht kann</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>calls the layer {name} with more than its input</source>
   <translation>ruft die Schicht {name} mit mehr als ihrer Eingabe auf</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>gives the layer {name} something that no layer made</source>
   <translation>gibt der Schicht {name} etwas, das keine Schicht gemacht hat</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>the layer {name}</source>
   <translation>die Schicht {name}</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>does not say how {what} is connected</source>
   <translation>sagt nicht, wie {what} verbunden ist</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>{path}: this network {error}.</source>
   <translation>{path}: Dieses Netz {error}.</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <location filename="../../model/souvenir/archive.py" />
   <source>{file}: there is no such file.</source>
   <translation>{file}: Diese Datei gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>{file}: this file cannot be read ({reason}).</source>
   <translation>{file}: Diese Datei kann nicht gelesen werden ({reason}).</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>is larger than {most} MB</source>
   <translation>ist größer als {most} MB</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>has weights that do not fit its layers</source>
   <translation>hat Gewichte, die nicht zu seinen Schichten passen</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>has weights that are not finite numbers: train it again</source>
   <translation>hat Gewichte, die keine endlichen Zahlen sind: Trainiere es neu</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>must keep exactly one axis apart</source>
   <translation>muss genau eine Achse getrennt halten</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>needs 'target_shape' as whole numbers</source>
   <translation>braucht 'target_shape' als ganze Zahlen</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>has a 'target_shape' that does not fit its input</source>
   <translation>hat ein 'target_shape', das nicht zu seiner Eingabe passt</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>needs 'dims' to name each axis of its input once</source>
   <translation>braucht 'dims', das jede Achse seiner Eingabe einmal nennt</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>needs two or more inputs of the same shape</source>
   <translation>braucht zwei oder mehr Eingaben gleicher Form</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>needs two or more inputs with as many axes</source>
   <translation>braucht zwei oder mehr Eingaben mit gleich vielen Achsen</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>has inputs that do not fit together</source>
   <translation>hat Eingaben, die nicht zusammenpassen</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>reads {steps} steps, more than the {most} allowed</source>
   <translation>liest {steps} Schritte, mehr als die erlaubten {most}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>{layer} has no settings</source>
   <translation>{layer} hat keine Einstellungen</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>{layer} {why}</source>
   <translation>{layer} {why}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs {key!r} as a whole number from {low} to {high}</source>
   <translation>braucht {key!r} als ganze Zahl von {low} bis {high}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs {key!r} as a number from {low:g} to {high:g}</source>
   <translation>braucht {key!r} als Zahl von {low:g} bis {high:g}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs {key!r} as true or false</source>
   <translation>braucht {key!r} als true oder false</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>has {value} as {key!r}, which Inkling cannot do</source>
   <translation>hat {value} als {key!r}, was Inkling nicht kann</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>uses {key!r}, which Inkling cannot do</source>
   <translation>benutzt {key!r}, was Inkling nicht kann</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs {key!r} as two whole numbers from 1 to {high}</source>
   <translation>braucht {key!r} als zwei ganze Zahlen von 1 bis {high}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs 'axis' to name axes of its input</source>
   <translation>braucht 'axis', das Achsen seiner Eingabe nennt</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>names an axis twice</source>
   <translation>nennt eine Achse zweimal</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>has a setting that Inkling does not know, {key}</source>
   <translation>hat eine Einstellung, die Inkling nicht kennt, {key}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>contains {name}, which is not part of Keras</source>
   <translation>enthält {name}, was nicht zu Keras gehört</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>does not compute with plain floating-point numbers</source>
   <translation>rechnet nicht mit einfachen Gleitkommazahlen</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has damaged weights: save or download it again</source>
   <translation>hat beschädigte Gewichte: Speichere oder lade es neu</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has too many weights</source>
   <translation>hat zu viele Gewichte</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has weights that lie in another file</source>
   <translation>hat Gewichte, die in einer anderen Datei liegen</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has weights that are not numbers</source>
   <translation>hat Gewichte, die keine Zahlen sind</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has weights of more than {max_bytes} MB</source>
   <translation>hat Gewichte von mehr als {max_bytes} MB</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>cannot have both strides and dilation</source>
   <translation>kann nicht zugleich Schrittweite und Dehnung haben</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>has a window larger than what it looks at</source>
   <translation>hat ein Fenster, das größer ist als das, was es ansieht</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>has groups that do not divide its channels</source>
   <translation>hat Gruppen, in die seine Kanäle nicht aufgehen</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>needs 'padding' for height and width</source>
   <translation>braucht 'padding' für Höhe und Breite</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>needs 'padding' as whole numbers from 0 to {max_window}</source>
   <translation>braucht 'padding' als ganze Zahlen von 0 bis {max_window}</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <source>{path} is no file of Inkling’s drawings. Move it away to begin a new one.</source>
   <translation>{path} ist keine Zeichnungsdatei von Inkling. Verschiebe sie, um eine neue zu beginnen.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <source>Could not {what}: {path} is damaged.</source>
   <translation>Konnte nicht {what}: {path} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <source>Could not {what}: the disk is full.</source>
   <translation>Konnte nicht {what}: Der Datenträger ist voll.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <location filename="../../model/own_drawings/opening.py" />
   <source>Could not {what}: {folder} cannot be written to.</source>
   <translation>Konnte nicht {what}: In {folder} kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <source>Could not {what}: another program is busy with {file}. Try again.</source>
   <translation>Konnte nicht {what}: Ein anderes Programm benutzt {file}. Versuche es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <location filename="../../model/own_drawings/opening.py" />
   <source>Could not {what}: {reason}.</source>
   <translation>{what} ging nicht: {reason}.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/exchange.py" />
   <source>Could not write {path}: {reason}.</source>
   <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/exchange.py" />
   <source>{where}: the label is missing.</source>
   <translation>{where}: Das Etikett fehlt.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/exchange.py" />
   <source>{where}: the drawing has no stroke.</source>
   <translation>{where}: Die Zeichnung hat keinen Strich.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/exchange.py" />
   <source>Could not read {path}: {reason}.</source>
   <translation>{path} konnte nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/opening.py" />
   <source>{folder} cannot be made ({reason})</source>
   <translation>{folder} kann nicht angelegt werden ({reason})</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/opening.py" />
   <source>{path} is another program’s. Move it away to begin a new one.</source>
   <translation>{path} gehört einem anderen Programm. Verschiebe sie, um eine neue zu beginnen.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/opening.py" />
   <source>The drawings in {path} were saved by a newer Inkling.</source>
   <translation>Die Zeichnungen in {path} wurden von einem neueren Inkling gespeichert.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>save the drawing</source>
   <translation>die Zeichnung speichern</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>save the drawings</source>
   <translation>die Zeichnungen speichern</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>change the label</source>
   <translation>das Etikett ändern</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>read your drawings</source>
   <translation>deine Zeichnungen lesen</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>add the symbol</source>
   <translation>das Zeichen hinzufügen</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>remove the symbol</source>
   <translation>das Zeichen entfernen</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>delete the drawing</source>
   <translation>die Zeichnung löschen</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>bring the drawing back</source>
   <translation>die Zeichnung zurückholen</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>Could not read your drawings: {path} is damaged.</source>
   <translation>Deine Zeichnungen konnten nicht gelesen werden: {path} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>the drawing has no stroke</source>
   <translation>die Zeichnung hat keinen Strich</translation>
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Draw {symbol} once more.</source>
   <translation>Zeichne {symbol} noch einmal.</translation>
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Draw {symbol} {count} more times.</source>
   <translation>Zeichne {symbol} noch {count} Mal.</translation>
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Label one more drawing.</source>
   <translation>Beschrifte noch eine Zeichnung.</translation>
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Label {count} more drawings.</source>
   <translation>Beschrifte noch {count} Zeichnungen.</translation>
  </message>
  <message>
   <location filename="../../model/personal/pool.py" />
   <source>Writing your drawings again</source>
   <translation>Deine Zeichnungen werden noch einmal geschrieben</translation>
  </message>
  <message>
   <location filename="../../model/personal/pool.py" />
   <source>Reading other people’s digits</source>
   <translation>Die Ziffern anderer werden gelesen</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <source>Nothing was learnt.</source>
   <translation>Es wurde nichts gelernt.</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <source>There are too few drawings.</source>
   <translation>Es sind zu wenige Zeichnungen.</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <source>Your symbols changed meanwhile.</source>
   <translation>Deine Zeichen haben sich inzwischen geändert.</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <source>Start again to learn them all.</source>
   <translation>Beginne noch einmal, um alle zu lernen.</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <location filename="../../model/training/session.py" />
   <source>Building the network</source>
   <translation>Das Netz wird gebaut</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>{name}: this picture has more than {most} million pixels; crop it to the digit.</source>
   <translation>{name}: Dieses Bild hat mehr als {most} Millionen Pixel; schneide es auf die Ziffer zu.</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>{name}: {_wrong_kind}</source>
   <translation>{name}: {_wrong_kind}</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>{name}: this picture is damaged.</source>
   <translation>{name}: Dieses Bild ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>this file is empty.</source>
   <translation>diese Datei ist leer.</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>this is no picture Inkling can read (PNG, JPEG, BMP, GIF or WebP).</source>
   <translation>das ist kein Bild, das Inkling lesen kann (PNG, JPEG, BMP, GIF oder WebP).</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>A race needs {fewest} to {most} networks.</source>
   <translation>Ein Rennen braucht {fewest} bis {most} Netze.</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>A network can race only once.</source>
   <translation>Ein Netz kann nur einmal antreten.</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>Each network must be one of {networks}.</source>
   <translation>Jedes Netz muss eines von {networks} sein.</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>Every network has dropped out.</source>
   <translation>Alle Netze sind ausgeschieden.</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>Try another batch size.</source>
   <translation>Versuche eine andere Stapelgröße.</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>Building the networks</source>
   <translation>Die Netze werden gebaut</translation>
  </message>
  <message>
   <location filename="../../model/reading/litert.py" />
   <source>{path}: there is no such file.</source>
   <translation>{path}: Diese Datei gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../model/reading/litert.py" />
   <source>{path}: this is not a LiteRT network.</source>
   <translation>{path}: Das ist kein LiteRT-Netz.</translation>
  </message>
  <message>
   <location filename="../../model/reading/litert.py" />
   <source>{path}: this network does not read one 28×28 image.</source>
   <translation>{path}: Dieses Netz liest nicht ein 28×28-Bild.</translation>
  </message>
  <message>
   <location filename="../../model/reading/litert.py" />
   <source>{path}: this network does not answer with classes.</source>
   <translation>{path}: Dieses Netz antwortet nicht mit Klassen.</translation>
  </message>
  <message>
   <location filename="../../model/runs/keeper.py" />
   <source>{folder}: the digits are not those this run began with.</source>
   <translation>{folder}: Das sind nicht die Ziffern, mit denen dieser Lauf begann.</translation>
  </message>
  <message>
   <location filename="../../model/runs/keeper.py" />
   <source>{folder}: the checkpoint is of another network.</source>
   <translation>{folder}: Der Sicherungspunkt gehört zu einem anderen Netz.</translation>
  </message>
  <message>
   <location filename="../../model/runs/kept_network.py" />
   <location filename="../../model/runs/runs.py" />
   <source>{folder}: this run was ended before its first checkpoint.</source>
   <translation>{folder}: Dieser Lauf endete vor seinem ersten Sicherungspunkt.</translation>
  </message>
  <message>
   <location filename="../../model/runs/kept_network.py" />
   <source>{folder}: the network of this run is damaged.</source>
   <translation>{folder}: Das Netz dieses Laufs ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../model/runs/moment_files.py" />
   <source>{path}: this moment of the run is damaged</source>
   <translation>{path}: Dieser Moment des Laufs ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>{parent}: too many runs were started in this second.</source>
   <translation>{parent}: In dieser Sekunde wurden zu viele Läufe begonnen.</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>{folder}: this is no run, it has no readable run.json.</source>
   <translation>{folder}: Das ist kein Lauf, es hat keine lesbare run.json.</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>{path}: the record of this run is damaged.</source>
   <translation>{path}: Die Aufzeichnung dieses Laufs ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>This run was saved by a newer Inkling.</source>
   <translation>Dieser Lauf wurde von einem neueren Inkling gespeichert.</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>{folder}: the checkpoint of this run is damaged.</source>
   <translation>{folder}: Der Sicherungspunkt dieses Laufs ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>This is no run, it has no readable run.json.</source>
   <translation>Das ist kein Lauf, es hat keine lesbare run.json.</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>The record of this run is damaged.</source>
   <translation>Die Aufzeichnung dieses Laufs ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>A run that is at work cannot be deleted: stop it first.</source>
   <translation>Ein Lauf, der noch arbeitet, kann nicht gelöscht werden: Stoppe ihn erst.</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>{name}: this run is gone already.</source>
   <translation>{name}: Diesen Lauf gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>{name}: this run was deleted for good already.</source>
   <translation>{name}: Dieser Lauf wurde schon endgültig gelöscht.</translation>
  </message>
  <message>
   <location filename="../../model/souvenir/archive.py" />
   <source>Opening {file} was given up.</source>
   <translation>Das Öffnen von {file} wurde aufgegeben.</translation>
  </message>
  <message>
   <location filename="../../model/souvenir/archive.py" />
   <source>{file} is no souvenir of Inkling, or is damaged.</source>
   <translation>{file} ist kein Andenken von Inkling oder beschädigt.</translation>
  </message>
  <message>
   <location filename="../../model/souvenir/saving.py" />
   <source>Saving {file} was given up.</source>
   <translation>Das Speichern von {file} wurde aufgegeben.</translation>
  </message>
  <message>
   <location filename="../../model/souvenir/saving.py" />
   <source>there is too much in this run</source>
   <translation>in diesem Lauf ist zu viel</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>Type or paste a symbol first.</source>
   <translation>Tippe erst ein Zeichen oder füge es ein.</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>A symbol has at most {most} characters.</source>
   <translation>Ein Zeichen hat höchstens {most} Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>A symbol has no spaces and no invisible characters.</source>
   <translation>Ein Zeichen hat keine Leerzeichen und nichts Unsichtbares.</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>The ten digits are there already; numbers are read by them.</source>
   <translation>Die zehn Ziffern sind schon da; Zahlen werden mit ihnen gelesen.</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>{symbol} stands for no answer; choose another.</source>
   <translation>{symbol} steht für keine Antwort; wähle ein anderes.</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>There is no settings file {file}; check its name.</source>
   <translation>Die Einstellungsdatei {file} gibt es nicht; prüfe ihren Namen.</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>The settings file {file} cannot be read ({reason}); the program's own settings hold.</source>
   <translation>Die Einstellungsdatei {file} kann nicht gelesen werden ({reason}); es gelten die Einstellungen des Programms.</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{file} is not a settings file: it must be a short text.</source>
   <translation>{file} ist keine Einstellungsdatei: Es muss ein kurzer Text sein.</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>there is no setting “{key}”; there are {keys}</source>
   <translation>eine Einstellung „{key}“ gibt es nicht; es gibt {keys}</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>“{line}” is not understood; a line is like clear_after = 12 or language = "de", text in quotation marks</source>
   <translation>„{line}“ ist nicht verständlich; eine Zeile ist wie clear_after = 12 oder language = "de", Text in Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{file}, line {line}: {what}.</source>
   <translation>{file}, Zeile {line}: {what}.</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be a number of seconds from {least} to 86400, or 0 for never</source>
   <translation>{key} muss eine Zahl von Sekunden von {least} bis 86400 sein, oder 0 für nie</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be true or false</source>
   <translation>{key} muss true oder false sein</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be one of {choices}</source>
   <translation>{key} muss eines von {choices} sein</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be a list in brackets of some of {choices}</source>
   <translation>{key} muss eine Liste in Klammern sein, aus {choices}</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>there is no network {file}; check its name</source>
   <translation>ein Netz {file} gibt es nicht; prüfe den Namen</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be the path of a network in quotation marks</source>
   <translation>{key} muss der Pfad eines Netzes in Anführungszeichen sein</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>a lock must be keys like "Ctrl+Shift+Q": Ctrl, Alt or Meta, and one letter, digit or F1 to F12, not {keys}</source>
   <translation>eine Sperre muss aus Tasten wie "Ctrl+Shift+Q" bestehen: Ctrl, Alt oder Meta, und ein Buchstabe, eine Ziffer oder F1 bis F12, nicht {keys}</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The network must be one of {networks}.</source>
   <translation>Das Netz muss eines von {networks} sein.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The device must be one of {devices}.</source>
   <translation>Das Gerät muss eines von {devices} sein.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The data must be a name or a path.</source>
   <translation>Die Daten müssen ein Name oder ein Pfad sein.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>Practising must be true or false.</source>
   <translation>Mitüben muss true oder false sein.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>Augmentation must be true or false, not {augment}.</source>
   <translation>Die Variation muss true oder false sein, nicht {augment}.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>number of epochs</source>
   <translation>Zahl der Epochen</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>batch size</source>
   <translation>Stapelgröße</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>target accuracy</source>
   <translation>Zielgenauigkeit</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>A personal network, and no other, is learnt {ways}.</source>
   <translation>Ein persönliches Netz, und nur ein solches, wird {ways} gelernt.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The symbols must be at most {most} different names besides the digits.</source>
   <translation>Es dürfen höchstens {most} verschiedene Namen neben den Ziffern sein.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>Only a personal network knows symbols beyond the digits.</source>
   <translation>Nur ein persönliches Netz kennt Zeichen neben den Ziffern.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The {name} must be a whole number from {low} to {high}, not {value}.</source>
   <translation>{name} muss eine ganze Zahl von {low} bis {high} sein, nicht {value}.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The {name} must be from {low:g} to {high:g}, not {value}.</source>
   <translation>{name} muss von {low:g} bis {high:g} sein, nicht {value}.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Start a new run instead.</source>
   <translation>Beginne stattdessen einen neuen Lauf.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>TensorFlow could not be loaded: {error}.</source>
   <translation>TensorFlow konnte nicht geladen werden: {error}.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Install Inkling afresh.</source>
   <translation>Installiere Inkling neu.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Training ended with an error nobody foresaw ({error}).</source>
   <translation>Das Training endete mit einem Fehler, den niemand vorhersah ({error}).</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>What was saved at the last epoch is kept. The log file has the details.</source>
   <translation>Was bei der letzten Epoche gespeichert wurde, bleibt. Näheres steht im Protokoll.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Not enough memory for batch {size}.</source>
   <translation>Der Speicher reicht nicht für Stapel {size}.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Close other programs and try again.</source>
   <translation>Schließe andere Programme und versuche es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Try {value}.</source>
   <translation>Versuche {value}.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Loss is no longer a number.</source>
   <translation>Der Verlust ist keine Zahl mehr.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Loss has run away.</source>
   <translation>Der Verlust ist davongelaufen.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Try {value:g}.</source>
   <translation>Versuche {value:g}.</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>Loading TensorFlow</source>
   <translation>TensorFlow wird geladen</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>Choosing the device</source>
   <translation>Das Gerät wird gewählt</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>Reading the digits</source>
   <translation>Die Ziffern werden gelesen</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>There are {count} digits to learn from, fewer than one batch of {batch_size}.</source>
   <translation>Es gibt {count} Ziffern zum Lernen, weniger als ein Stapel von {batch_size}.</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>Try batch {max}.</source>
   <translation>Versuche Stapel {max}.</translation>
  </message>
  <message>
   <location filename="../../model/training/session.py" />
   <source>Compiling</source>
   <translation>Wird übersetzt</translation>
  </message>
 </context>
</TS>
