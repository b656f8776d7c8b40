<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
 <context>
  <name>Inkling</name>
  <message>
   <location filename="../../app/answer.py" />
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer.py" />
   <source>Draw with mouse, pen or finger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer.py" />
   <source>Too little ink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer.py" />
   <source>Draw a whole digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer.py" />
   <source>Several digits?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer.py" />
   <source>Draw one digit at a time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer.py" />
   <source>Press Train or open a run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer.py" />
   <source>No network yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer.py" />
   <source>Closest is {best} · {share}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer.py" />
   <source>Not a digit?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer.py" />
   <source>{best} · {share} sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer.py" />
   <source>Best guess: {best} · {share}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer.py" />
   <source>{certainty}. Next best: {second}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer_card.py" />
   <source>Answer: {headline}. {remark}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer_card.py" />
   <location filename="../../app/presenter/panels.py" />
   <source>Looks like</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer_card.py" />
   <source>The moment of the run that answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer_card.py" />
   <source>This moment of the run answers; Alt+End goes back to the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer_card.py" />
   <source>Which network answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer_card.py" />
   <source>Back to the shipped network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer_card.py" />
   <source>Back to the shipped network (Alt+Shift+A)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer_card.py" />
   <location filename="../../app/train/digit_plot.py" />
   <source>Your digit during training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/answer_card.py" />
   <source>{network} answers. Choose which network does ({keys})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/brush_box.py" />
   <source>Thin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/brush_box.py" />
   <source>Medium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/brush_box.py" />
   <source>Thick</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/brush_box.py" />
   <source>Pen &amp;width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/brush_box.py" />
   <source>Width of the pen (Alt+W)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/brush_box.py" />
   <source>{name} {share}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/brush_box.py" />
   <source>Pen width: {name}, {share}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/canvas.py" />
   <source>Canvas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/canvas.py" />
   <source>Draw with mouse, pen or finger.
{help}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/canvas_look.py" />
   <source>Draw a digit here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/canvas_picture.py" />
   <source>Drop the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/canvas_tools.py" />
   <location filename="../../app/help_dialog.py" />
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/canvas_tools.py" />
   <location filename="../../app/help_dialog.py" />
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/canvas_tools.py" />
   <location filename="../../app/presenter/window.py" />
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/canvas_tools.py" />
   <location filename="../../app/time/strip.py" />
   <location filename="../../app/top_bar.py" />
   <source>{what} ({keys})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/canvas_tools.py" />
   <source>Clear by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/canvas_tools.py" />
   <location filename="../../app/widgets/switch.py" />
   <source>Off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/canvas_tools.py" />
   <source>after {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/canvas_tools.py" />
   <source>{one} or {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/digit_marks.py" />
   <source>Click a digit to see its bars (Ctrl+Left, Ctrl+Right)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/errors.py" />
   <source>Something went wrong ({error}). The details are in {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/bars.py" />
   <location filename="../../app/probability_bars.py" />
   <source>Probability of each answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/bars.py" />
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <location filename="../../app/probability_bars.py" />
   <source>Nothing drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Back to the page before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Back to the page before (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Cut out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Only where the ink is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Centred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Its centre of mass ○ moves to the middle +.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Simply shrunk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>How it becomes 28 × 28 pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The usual draw app</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Draw a digit here to see its way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Longer side 20 pixels, pen as in MNIST.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Longer side shrunk to 20 pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The same network, badly fed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>What the network sees, and nothing else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Your picture, and a box around its ink.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Your drawing, and a box around its ink.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The whole picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The whole canvas.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>It takes the whole canvas for one digit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>A digit in any case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>It names a digit, whatever is drawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Inkling would ask whether this is a digit at all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Same answer this time. Draw it small, or in a corner.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Draw a digit: the network answers while you draw.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Several digits beside each other are one number: click one to see its bars.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Press Train: a fresh network learns, and answers you from its first step on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Keep drawing: the curve under the answer follows your last drawing through the run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>The list above the digit says which network answers; Shipped is the one that came along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Ctrl+Z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Ctrl+Shift+Z, Ctrl+Y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>C, Del</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Clear the canvas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Ctrl+T</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <location filename="../../app/train/run_buttons.py" />
   <location filename="../../app/views.py" />
   <source>Train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Pause, continue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>S</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>One step, while paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Ctrl+.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <location filename="../../app/tabs/runs/log_writing.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/run_buttons.py" />
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Accuracy from 90 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Ctrl+V</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Paste a picture of a digit; dropping one works as well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Ctrl+O</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Open a picture, a network or a run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Ctrl+L</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <location filename="../../app/top_bar.py" />
   <source>Light or dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Ctrl+1, Ctrl+2, Ctrl+3, Ctrl+4, Ctrl+5, Ctrl+6</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Train, Inside, Mistakes, Map, Teach, Runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Ctrl+Shift+0 … Ctrl+Shift+9</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Save the drawing as that digit; in Teach the digit alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Ctrl+H</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>How the drawing becomes 28 × 28 pixels; Esc goes back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Alt+R</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Replay the run; Alt+Left and Alt+Right one moment, Alt+End back to the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Arrows, Home, End</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>On the slider of the replay: moment by moment, to its ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>F2, Del, Enter, Space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>On the Runs: name, delete, let answer, compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>F1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>This help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Arrows, Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>On the canvas: move, lower and lift the pen (Shift: larger steps)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Ctrl+Left, Ctrl+Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>On the canvas: the bars of another digit of a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Draw a digit, watch a network learn to read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Close the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Close (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/help_dialog.py" />
   <source>The language of the whole program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/kept_drawing.py" />
   <source>Could not keep the drawing: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/kept_drawing.py" />
   <source>Could not restore the drawing: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/kept_drawing.py" />
   <source>Could not discard the drawing: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/kept_drawing.py" />
   <source>The kept drawing is damaged; it is now in {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/kept_drawing.py" />
   <source>the disk is full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/keyboard_pen.py" />
   <source>Arrow keys move the pen, Shift moves it further, Enter lowers and lifts it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/keyboard_pen.py" />
   <source>{pen}, column {column}, row {row}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/keyboard_pen.py" />
   <source>Pen down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/keyboard_pen.py" />
   <source>Pen up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/late_charts.py" />
   <location filename="../../app/time/replay_saver.py" />
   <source>Saved {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/live_reader.py" />
   <source>Shipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/live_reader.py" />
   <source>This run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Opening {name}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>{network} answers now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Closing as soon as the work in the background has stopped…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/network_in_view.py" />
   <source>This network {reason}: only its answers can be shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/network_in_view.py" />
   <source>Of a .tflite file only the answers can be shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/network_input.py" />
   <source>grey pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/network_input.py" />
   <source>Your drawing, cropped, centred and shrunk. Nothing else reaches the network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/network_input.py" />
   <source>What the network sees, 28 × 28 grey pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/network_input.py" />
   <source>What the network sees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/network_input.py" />
   <source>How?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/network_input.py" />
   <source>How the drawing becomes 28 × 28 pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/network_input.py" />
   <source>See how your drawing becomes these pixels (Ctrl+H)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/number_answer.py" />
   <source>Digit {place} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/number_answer.py" />
   <source>Not a number?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/number_answer.py" />
   <source>No digit of it is clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/number_answer.py" />
   <source>Digit {place} is unclear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/number_answer.py" />
   <source>{some} of {all} are unclear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/number_answer.py" />
   <source>Click a digit to see what it may be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/open_menu.py" />
   <source>Picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/open_menu.py" />
   <source>A photo or picture of a digit; paste (Ctrl+V) and drop work as well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/open_menu.py" />
   <source>Network file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/open_menu.py" />
   <source>Run folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/open_menu.py" />
   <source>Latest runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/open_menu.py" />
   <source>{name}: cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/open_menu.py" />
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>No runs yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/open_menu.py" />
   <source>{name} on {data}{figure} · {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/open_menu.py" />
   <source>Open a network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/open_menu.py" />
   <source>Networks ({kinds})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/open_menu.py" />
   <source>Open a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/open_menu.py" />
   <location filename="../../app/train/file_export.py" />
   <source>Pictures ({kinds})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/open_menu.py" />
   <source>Open a run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/opening.py" />
   <source>{path}: the network could not be opened ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/picture_thread.py" />
   <source>The picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/picture_thread.py" />
   <source>{name}: the file could not be read ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/picture_thread.py" />
   <source>{name}: there is not enough memory for this picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/pictures.py" />
   <source>Picture taken; Ctrl+Z brings back what was there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/pictures.py" />
   <source>No ink was found in this picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/pictures.py" />
   <source>{what}; Ctrl+Z brings back what was there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/pictures.py" />
   <source>There is no picture to paste.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/pictures.py" />
   <source>There is no picture in what was dropped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/pictures.py" />
   <source>The first of several files was taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/pictures.py" />
   <source>Reading the picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/pictures.py" />
   <source>The picture could not be read; the log says why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/prediction_panel.py" />
   <source>How probable the network finds each answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/answers.py" />
   <location filename="../../app/presenter/table/attract.py" />
   <source>{share} sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/challenge/done_button.py" />
   <source>I am done (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/challenge/done_button.py" />
   <location filename="../../app/status.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Its guess while you drew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Draw, and watch it change its mind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>first touch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <location filename="../../app/time/slider.py" />
   <location filename="../../app/time/strip.py" />
   <location filename="../../app/train/digit_curve.py" />
   <source>now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Now {answer} with {share}; {asked} with {less}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/hints.py" />
   <source>{action} ({key})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Bring all panels back ({key})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Bring all panels back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Enlarge this panel ({key})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Enlarge this panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>At first it only guesses.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>Watch it learn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>It reads what you draw.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>Try it!</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/table/clearing.py" />
   <source>Clearing… touch to keep it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/table/demo_canvas.py" />
   <source>Recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/table/demo_canvas.py" />
   <source>Your turn: touch and draw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>untrained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>A network learns to read (recorded)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>after {count} digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>{share} right on held-out digits, {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Next challenge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>All panels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Leave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Draw a digit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>It reads as you draw.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/recovery.py" />
   <source>The folder {folder} cannot be written to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/status.py" />
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <location filename="../../app/status.py" />
   <source>Preparing the training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/status.py" />
   <source>Training in the background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/status.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <location filename="../../app/status.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Stopping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/status.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/status.py" />
   <source>The training ended with a problem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/status.py" />
   <source>Data: {data}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/status.py" />
   <location filename="../../app/status_bar.py" />
   <source>What computes the training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/status.py" />
   <source>Shipped network{figure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/status.py" />
   <source> · {figure} so far, on held-out digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/status.py" />
   <source> · {figure} right on {count} test digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/status_bar.py" />
   <source>The network that answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/status_bar.py" />
   <source>What it learned from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/status_bar.py" />
   <source>What is going on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <location filename="../../app/tabs/runs/race_chart.py" />
   <location filename="../../app/train/chart.py" />
   <source>Turn the wheel to zoom, drag to move, double click for the whole (+, −, 0)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>Tick a run to see its curve.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>On held-out digits of the chosen runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>Empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>epoch {reached}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>second {reached}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <location filename="../../app/train/axes.py" />
   <location filename="../../app/train/chart.py" />
   <source>epoch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>seconds of training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>Accuracy axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>Loss axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>What is compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <location filename="../../app/train/accuracy_chart.py" />
   <source>Accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>How many held-out digits each run reads right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/train/loss_chart.py" />
   <source>Loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>How far each run is from certain of the right digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>Compared against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/tabs/runs/race_setup.py" />
   <location filename="../../app/train/settings_row.py" />
   <source>Epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>After as many passes over the digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>After as much time, pauses left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>{meaning}: {choice}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>On held-out digits</source>
   <translation type="unfinished" />
  </message>
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
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Writing TensorBoard logs of {runs}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Write no more logs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Look at the logs with: {command}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Copy this command, for a terminal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Copy command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/name_editor.py" />
   <source>Name of the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/name_editor.py" />
   <source>A name for this run (Enter keeps it, Esc does not)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>Each training is kept here, to look back at and compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>Go to Train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>Show the Train tab (Ctrl+1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/notice.py" />
   <source>Close this notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <location filename="../../app/tabs/runs/table.py" />
   <location filename="../../app/views.py" />
   <source>Runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <source>Runs or race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <source>All runs that are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <source>Networks that learn at the same time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>accuracy – higher is better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <location filename="../../app/train/accuracy_chart.py" />
   <source>higher is better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>seconds of own training time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>Press Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>and see which learns the quickest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>Accuracy of each network, higher is better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <location filename="../../app/tabs/runs/race_painter.py" />
   <location filename="../../app/train/digit_curve.py" />
   <source>step {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Accuracy on held-out digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>What the chart of the race goes along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>At the same place all have seen the same digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Each network's own training time, without the others'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Race along steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Race along seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Accuracy axis of the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Accuracy axis of the race: {scale}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>Preparing the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>Racing in the background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race is paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>Stopping the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race is over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race was stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race ended with a problem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>{network} has dropped out. {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>{reason} {remedy}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <source>Draw a digit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <source>Dropped out at step {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <source>Dropped out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/summary.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Preparing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Problem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Each network is compiled first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Draw: all of them read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Nothing is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Keeping what was learned…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>All are in Runs now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>What was learned is in Runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Progress of the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Steps that all have taken, of the steps of the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/summary.py" />
   <source>Fix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Change the data as advised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>New race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Choose who races next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/run_buttons.py" />
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Pause or continue the race (Space)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Stop the race and keep what was learned (Ctrl+.)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Preparing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/run_buttons.py" />
   <location filename="../../app/train/summary.py" />
   <source>Continue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Continue the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Pause the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Use {data}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/summary.py" />
   <source>{what}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Epoch {epoch} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Step {step} of {all} · &lt;b&gt;{share}&lt;/b&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_racers.py" />
   <source>{network} takes part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_racers.py" />
   <source>Let {network} take part, or not (Space)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>All learn from the same digits in the same order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Choose at least two networks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>A training is going on; it has to end first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <location filename="../../app/train/pickers.py" />
   <source>Strokes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Let the chosen networks learn at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Networks that take part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>The race learns from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Let them learn from {data}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Race on {data}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Epochs of the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <location filename="../../app/train/settings_row.py" />
   <source>How often all digits are gone through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Start the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_table.py" />
   <source>What each network reads in your drawing, and when it passed what</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_table.py" />
   <source>{row}, reads {digit} · {sure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_table.py" />
   <source>No race yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>Nobody has passed {mark} yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{network} passed {mark} after {time}; {others} may still turn out to be quicker.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{network} passed {mark} first, after {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{network} needed the fewest steps: {steps}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>Nobody passed {mark}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>Nobody passed {mark}; {network} came closest, with {accuracy}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>dropped out at step {step}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{accuracy} right on held-out digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>passed {mark} at step {step}, after {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{one} and {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/row_painter.py" />
   <location filename="../../app/train/legend.py" />
   <source>held-out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>training · {share}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{network} on {data}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/rows.py" />
   <source>%n epochs</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>batch {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>learning rate {rate}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>augment on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>augment off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>seed {seed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>step {step} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{count} weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>device unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{accuracy} right on {count} test digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{accuracy} after {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>d MMM HH:mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>d MMM yyyy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Reading the runs…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Settings of the selected run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Use this network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Let the selected run's network answer (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Give the selected run a name (F2, or a double click)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>TensorBoard logs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Write TensorBoard logs of the selected runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Delete the selected runs; there is an Undo (Del)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>%n runs are selected.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Select a run for its settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Sort by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <location filename="../../app/train/pickers.py" />
   <source>Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Test digits right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>held-out {accuracy}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>Deleted {runs}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>Bring back what was deleted (it is still on the disk)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>Five runs at most are compared: untick one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/shelf.py" />
   <source>The disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/shelf.py" />
   <source>{where}: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/table_header.py" />
   <source>Digits right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/table_header.py" />
   <source>Click to sort by this column; again for the other way round</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/runs/table_header.py" />
   <source>Columns of the runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>{symbol} is there already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>There is no room for more symbols.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>★, A, cat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>Type or paste a symbol, then Enter (Esc: leave it)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>New symbol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>Add a label of your own: ★, a letter, a word (Alt+N)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Saved as {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Brought back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>{symbol} is a label now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>{symbol} is no label any more</source>
   <translation type="unfinished" />
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
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/time/curve.py" />
   <source>What it thought your drawing was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/curve.py" />
   <source>Draw a digit to see what it thought of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/machine.py" />
   <source>One moment of this run is damaged or missing; the others are there.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../app/time/machine.py" />
   <source>%n moments of this run are damaged or missing; the others are there.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>Writing {name}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>Saving the replay… {share}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>The replay could not be saved: none of its moments can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>{name} could not be saved: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/scale.py" />
   <source>start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/slider.py" />
   <source>Moment of the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/slider.py" />
   <source>Drag to any moment of the run; ← and → go one moment, Home and End to the ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Replay of the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Replay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Play the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Speed of the replay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>How fast the replay goes (Alt+V)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <location filename="../../app/time/travel.py" />
   <source>Save the replay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Save the replay as an animated picture (Alt+G)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Back to the newest weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Back to the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Back to now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>{back}: the newest weights answer (Alt+End)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>The replay begins with the first step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Pause the replay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/travel.py" />
   <source>Step {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/travel.py" />
   <source>Replaying {network}, step {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/travel.py" />
   <source>Animated pictures ({kinds})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>step {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>step {step} of {steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>{network}, {moment}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>{moment}, {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>{seconds} s in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>{time} in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/top_bar.py" />
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/top_bar.py" />
   <source>{page} (Ctrl+{number})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/top_bar.py" />
   <source>Open a network or a run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/top_bar.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/top_bar.py" />
   <source>Help and shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/accuracy_chart.py" />
   <source>accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/accuracy_chart.py" />
   <source>Starts at 10 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/accuracy_chart.py" />
   <source>that is pure guessing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/chart.py" />
   <source>{figure} chart, {direction}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{figure} at the latest check on held-out digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{figure} axis: {scale}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{figure} on held-out digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>Save the chart as a picture, or its numbers (Space)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{chart}: save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>How sure the network was of your drawing, step by step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>No drawing is followed yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>Step {step}   {ranks}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/empty_words.py" />
   <source>{strong} {quiet}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/figures.py" />
   <source>rate {rate}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save as picture (PNG)…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>As it looks now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save numbers (CSV)…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Every step of the run, for a spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save as picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Tables ({kinds})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>each batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>smoothed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>held-out digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>batch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>smooth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>Thin line: each batch. Thick line: smoothed. Dashed line with rings: held-out digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>Held-out digits come from the training data, but the network never learns from them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>lower is better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>Press Train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>and watch the loss fall</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/metric.py" />
   <source>{figure} – {direction}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>One layer, no hidden thinking. Fast and simple.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Five layers that look at all pixels at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Looks for small shapes with sliding filters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>The CNN, with steadier steps. A good first choice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Reads the picture row by row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Embedded strokes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>My digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Learn from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Train on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Last run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Back to how the last run ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>How the network is built</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>What the network learns from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Digits of 250 people, scanned from paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Digits drawn by this program; works without a network connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>What computes: a GPU where there is one, else the CPU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Your own drawings, labelled in the Teach tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>{learn} digits to learn, {test} to test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>What you labelled in the Teach tab: ten drawings at least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/read_out.py" />
   <source>Figures under the pointer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Train (Ctrl+T)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>A race is going on; stop it first (Ctrl+.)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Pause or continue (Space)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Take one step (S)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Stop and keep what was learned (Ctrl+.)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/saving.py" />
   <source>Could not save {name}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Linear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Even steps from 0 to 2.5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Each halving is as high as the one before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>From 0 to 100 % (Z)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>The last ten per cent (Z)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>step {step} · epoch {epoch}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>{figure} {value} · smoothed {smoothed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>held-out {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>Empty. {hint}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>Step {step}, smoothed {smoothed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>Step {step}, smoothed {smoothed}, on held-out digits {held_out}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>Another network is being opened; try again in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>{path}: the network could not be opened; the log says why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>It can go on from there, on the CPU to be safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>It had no checkpoint yet; try the CPU this time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>The last training was cut off after step {step}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Batch size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Digits seen before each correction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>How large the corrections are at their largest; can be changed while it trains</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Augment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Small random shifts, turns and stretches, so it copes with your style.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>New settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Choose another network, other data or other numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Go on with this run where it was stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Change the setting as advised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Progress of the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Steps taken of the steps of the run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Right on held-out digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Images per second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Time left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Time so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Training {network} on {data}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>{epochs} · batch {batch} · learning rate {rate} · {augment}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Epoch {epoch} of {epochs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Step {step} of {steps} · &lt;b&gt;{share}&lt;/b&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Idle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>The first steps take a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Keep drawing. The guess on the left comes from the half-trained network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Finishing this batch…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>{figure} right on {count} test digits in {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Stopped before the first step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>{network} kept at step {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Open Teach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Use {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Set {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Inside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Mistakes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Teach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/widgets/switch.py" />
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Very sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Fairly sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Not sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Just guessing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/challenge/evening.py" />
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: {path} is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>The results in {path} were saved by a newer Inkling.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: {folder} cannot be written to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>{path} is no file of Inkling’s results. Move it away to begin a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: the disk is full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: another program is busy with {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Draw {symbol} once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Draw {symbol} {count} more times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Label one more drawing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Label {count} more drawings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/souvenir/archive.py" />
   <source>Opening {file} was given up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/souvenir/archive.py" />
   <source>{file}: there is no such file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/souvenir/archive.py" />
   <source>{file} is no souvenir of Inkling, or is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/souvenir/saving.py" />
   <source>Saving {file} was given up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/souvenir/saving.py" />
   <source>there is too much in this run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>Type or paste a symbol first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>A symbol has at most {most} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>A symbol has no spaces and no invisible characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>The ten digits are there already; numbers are read by them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>{symbol} stands for no answer; choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>There is no settings file {file}; check its name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>The settings file {file} cannot be read ({reason}); the program's own settings hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{file} is not a settings file: it must be a short text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>there is no setting “{key}”; there are {keys}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>“{line}” is not understood; a line is like clear_after = 12 or language = "de", text in quotation marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{file}, line {line}: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be a number of seconds from {least} to 86400, or 0 for never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be true or false</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be one of {choices}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be a list in brackets of some of {choices}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>there is no network {file}; check its name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be the path of a network in quotation marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>a lock must be keys like "Ctrl+Shift+Q": Ctrl, Alt or Meta, and one letter, digit or F1 to F12, not {keys}</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
