<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
 <context>
  <name>Inkling</name>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Waiting</source>
   <translation>Esperando</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Draw with mouse, pen or finger</source>
   <translation>Dibuja con ratón, lápiz o dedo</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Too little ink</source>
   <translation>Muy poca tinta</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Draw a whole digit</source>
   <translation>Dibuja una cifra entera</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Several digits?</source>
   <translation>¿Varias cifras?</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Draw one digit at a time</source>
   <translation>Dibuja las cifras de una en una</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Press Train or open a run</source>
   <translation>Pulsa Entrenar o abre una sesión</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>No network yet</source>
   <translation>Aún no hay red</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Closest is {best} · {share}</source>
   <translation>Lo más parecido: {best} · {share}</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <location filename="../../app/tour/tip_kinds.py" />
   <source>Not a digit?</source>
   <translation>¿No es una cifra?</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>{best} · {share} sure</source>
   <translation>{best} · {share} segura</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Best guess: {best} · {share}</source>
   <translation>Mejor apuesta: {best} · {share}</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>{certainty}. Next best: {second}</source>
   <translation>{certainty}. Después: {second}</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>Answer: {headline}. {remark}</source>
   <translation>Respuesta: {headline}. {remark}</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <location filename="../../app/presenter/panels.py" />
   <source>Looks like</source>
   <translation>Parece</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>The moment of the run that answers</source>
   <translation>El momento de la sesión que responde</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>This moment of the run answers; Alt+End goes back to the end</source>
   <translation>Responde este momento de la sesión; Alt+Fin vuelve al final</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>Which network answers</source>
   <translation>Qué red responde</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>Back to the shipped network</source>
   <translation>Volver a la red incluida</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>Back to the shipped network (Alt+Shift+A)</source>
   <translation>Volver a la red incluida (Alt+Mayús+A)</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <location filename="../../app/train/digit_plot.py" />
   <source>Your digit during training</source>
   <translation>Tu cifra en el entrenamiento</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>{network} answers. Choose which network does ({keys})</source>
   <translation>Responde {network}. Elige qué red responde ({keys})</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>grey pixels</source>
   <translation>píxeles grises</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>Your drawing, cropped, centred and shrunk. Nothing else reaches the network.</source>
   <translation>Tu dibujo, recortado, centrado y reducido. Nada más llega a la red.</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>What the network sees, 28 × 28 grey pixels</source>
   <translation>Lo que ve la red, 28 × 28 píxeles grises</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>What the network sees</source>
   <translation>Lo que ve la red</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>How?</source>
   <translation>¿Cómo?</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>How the drawing becomes 28 × 28 pixels</source>
   <translation>Cómo el dibujo se convierte en 28 × 28 píxeles</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>See how your drawing becomes these pixels (Ctrl+H)</source>
   <translation>Mira cómo tu dibujo se convierte en estos píxeles (Ctrl+H)</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>Digit {place} of {count}</source>
   <translation>Cifra {place} de {count}</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>Not a number?</source>
   <translation>¿No es un número?</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>No digit of it is clear</source>
   <translation>Ninguna cifra está clara</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>Digit {place} is unclear</source>
   <translation>La cifra {place} no está clara</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>{some} of {all} are unclear</source>
   <translation>{some} de {all} no están claras</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>Click a digit to see what it may be</source>
   <translation>Pulsa una cifra para ver qué puede ser</translation>
  </message>
  <message>
   <location filename="../../app/answer/panel.py" />
   <source>How probable the network finds each answer</source>
   <translation>Cómo de probable ve la red cada respuesta</translation>
  </message>
  <message>
   <location filename="../../app/answer/probability_bars.py" />
   <location filename="../../app/film/bars.py" />
   <source>Probability of each answer</source>
   <translation>Probabilidad de cada respuesta</translation>
  </message>
  <message>
   <location filename="../../app/answer/probability_bars.py" />
   <location filename="../../app/film/bars.py" />
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Nothing drawn</source>
   <translation>Nada dibujado</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Thin</source>
   <translation>Fino</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Medium</source>
   <translation>Medio</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Thick</source>
   <translation>Grueso</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Pen &amp;width</source>
   <translation>&amp;Grosor del lápiz</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Width of the pen (Alt+W)</source>
   <translation>Grosor del lápiz (Alt+W)</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>{name} {share}</source>
   <translation>{name} {share}</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Pen width: {name}, {share}</source>
   <translation>Grosor del lápiz: {name}, {share}</translation>
  </message>
  <message>
   <location filename="../../app/canvas/canvas.py" />
   <source>Canvas</source>
   <translation>Lienzo</translation>
  </message>
  <message>
   <location filename="../../app/canvas/canvas.py" />
   <source>Draw with mouse, pen or finger.
{help}</source>
   <translation>Dibuja con ratón, lápiz o dedo.
{help}</translation>
  </message>
  <message>
   <location filename="../../app/canvas/digit_marks.py" />
   <source>Click a digit to see its bars (Ctrl+Left, Ctrl+Right)</source>
   <translation>Pulsa una cifra para ver sus barras (Ctrl+Izquierda, Ctrl+Derecha)</translation>
  </message>
  <message>
   <location filename="../../app/canvas/kept_drawing.py" />
   <source>Could not keep the drawing: {reason}.</source>
   <translation>No se pudo conservar el dibujo: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/canvas/kept_drawing.py" />
   <source>Could not restore the drawing: {reason}.</source>
   <translation>No se pudo restaurar el dibujo: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/canvas/kept_drawing.py" />
   <source>Could not discard the drawing: {reason}.</source>
   <translation>No se pudo descartar el dibujo: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/canvas/kept_drawing.py" />
   <source>The kept drawing is damaged; it is now in {name}.</source>
   <translation>El dibujo conservado está dañado; ahora está en {name}.</translation>
  </message>
  <message>
   <location filename="../../app/canvas/keyboard_pen.py" />
   <source>Arrow keys move the pen, Shift moves it further, Enter lowers and lifts it.</source>
   <translation>Las flechas mueven el lápiz, Mayús lo mueve más lejos, Intro lo baja y lo levanta.</translation>
  </message>
  <message>
   <location filename="../../app/canvas/keyboard_pen.py" />
   <source>{pen}, column {column}, row {row}</source>
   <translation>{pen}, columna {column}, fila {row}</translation>
  </message>
  <message>
   <location filename="../../app/canvas/keyboard_pen.py" />
   <source>Pen down</source>
   <translation>Lápiz abajo</translation>
  </message>
  <message>
   <location filename="../../app/canvas/keyboard_pen.py" />
   <source>Pen up</source>
   <translation>Lápiz arriba</translation>
  </message>
  <message>
   <location filename="../../app/canvas/look.py" />
   <source>Draw a digit here</source>
   <translation>Dibuja aquí una cifra</translation>
  </message>
  <message>
   <location filename="../../app/canvas/picture.py" />
   <source>Drop the picture</source>
   <translation>Suelta la imagen</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/presenter/challenge/wall.py" />
   <location filename="../../app/tabs/runs/runs_view.py" />
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <location filename="../../app/frame/help_dialog.py" />
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <location filename="../../app/presenter/window.py" />
   <source>Clear</source>
   <translation>Borrar</translation>
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
   <translation>Borrar por sí solo</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <location filename="../../app/widgets/switch.py" />
   <source>Off</source>
   <translation>No</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <source>after {seconds} s</source>
   <translation>tras {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <source>{one} or {other}</source>
   <translation>{one} o {other}</translation>
  </message>
  <message>
   <location filename="../../app/errors.py" />
   <source>Something went wrong ({error}). The details are in {path}.</source>
   <translation>Algo salió mal ({error}). Los detalles están en {path}.</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <location filename="../../app/tour/tour.py" />
   <source>Back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Back to the page before</source>
   <translation>Volver a la página anterior</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Back to the page before (Esc)</source>
   <translation>Volver a la página anterior (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Drawn</source>
   <translation>Dibujado</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Cut out</source>
   <translation>Recortado</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Only where the ink is.</source>
   <translation>Solo donde hay tinta.</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Centred</source>
   <translation>Centrado</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Its centre of mass ○ moves to the middle +.</source>
   <translation>Su centro de masa ○ va al medio +.</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Simply shrunk.</source>
   <translation>Simplemente reducido.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>How it becomes 28 × 28 pixels</source>
   <translation>Cómo se convierte en 28 × 28 píxeles</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The usual draw app</source>
   <translation>La aplicación de dibujo habitual</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Draw a digit here to see its way</source>
   <translation>Dibuja aquí una cifra para ver su camino</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Longer side 20 pixels, pen as in MNIST.</source>
   <translation>Lado mayor 20 píxeles, trazo como en MNIST.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Longer side shrunk to 20 pixels.</source>
   <translation>Lado mayor reducido a 20 píxeles.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The same network, badly fed</source>
   <translation>La misma red, mal alimentada</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>What the network sees, and nothing else.</source>
   <translation>Lo que ve la red, y nada más.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Your picture, and a box around its ink.</source>
   <translation>Tu imagen y un marco en torno a la tinta.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Your drawing, and a box around its ink.</source>
   <translation>Tu dibujo y un marco en torno a la tinta.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The whole picture.</source>
   <translation>La imagen entera.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The whole canvas.</source>
   <translation>El lienzo entero.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>It takes the whole canvas for one digit.</source>
   <translation>Toma todo el lienzo por una sola cifra.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>A digit in any case</source>
   <translation>Una cifra en todo caso</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>It names a digit, whatever is drawn.</source>
   <translation>Nombra una cifra, se dibuje lo que se dibuje.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Inkling would ask whether this is a digit at all.</source>
   <translation>Inkling preguntaría si esto es siquiera una cifra.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Same answer this time. Draw it small, or in a corner.</source>
   <translation>Misma respuesta. Prueba pequeño o en una esquina.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Draw a digit: the network answers while you draw.</source>
   <translation>Dibuja una cifra: la red responde mientras dibujas.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Several digits beside each other are one number: click one to see its bars.</source>
   <translation>Varias cifras seguidas son un número: pulsa una para ver sus barras.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Press Train: a fresh network learns, and answers you from its first step on.</source>
   <translation>Pulsa Entrenar: una red nueva aprende y te responde desde su primer paso.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Keep drawing: the curve under the answer follows your last drawing through the run.</source>
   <translation>Sigue dibujando: la curva bajo la respuesta sigue tu último dibujo por la sesión.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>The list above the digit says which network answers; Shipped is the one that came along.</source>
   <translation>La lista sobre la cifra dice qué red responde; Incluida es la que viene con el programa.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Z</source>
   <translation>Ctrl+Z</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Shift+Z, Ctrl+Y</source>
   <translation>Ctrl+Mayús+Z, Ctrl+Y</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>C, Del</source>
   <translation>C, Supr</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Clear the canvas</source>
   <translation>Borrar el lienzo</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+T</source>
   <translation>Ctrl+T</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/train/run_buttons.py" />
   <location filename="../../app/views.py" />
   <source>Train</source>
   <translation>Entrenar</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/presenter/hints.py" />
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Pause, continue</source>
   <translation>Pausa, continuar</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>S</source>
   <translation>S</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>One step, while paused</source>
   <translation>Un paso, durante la pausa</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+.</source>
   <translation>Ctrl+.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/presenter/live_controls.py" />
   <location filename="../../app/tabs/runs/log_writing.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <location filename="../../app/train/run_buttons.py" />
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Z</source>
   <translation>Z</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Accuracy from 90 %</source>
   <translation>Exactitud desde el 90 %</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+V</source>
   <translation>Ctrl+V</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Paste a picture of a digit; dropping one works as well</source>
   <translation>Pegar la imagen de una cifra; también se puede soltar</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+O</source>
   <translation>Ctrl+O</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Open a picture, a network or a run</source>
   <translation>Abrir una imagen, una red o una sesión</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+S</source>
   <translation>Ctrl+S</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Save the run in view as a souvenir: one file</source>
   <translation>Guardar la sesión a la vista como recuerdo: un archivo</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Shift+S, Ctrl+Shift+C</source>
   <translation>Ctrl+Mayús+S, Ctrl+Mayús+C</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Save or copy a picture of the window</source>
   <translation>Guardar o copiar una imagen de la ventana</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+L</source>
   <translation>Ctrl+L</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/frame/top_bar.py" />
   <source>Light or dark</source>
   <translation>Claro u oscuro</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+1, Ctrl+2, Ctrl+3, Ctrl+4, Ctrl+5, Ctrl+6</source>
   <translation>Ctrl+1, Ctrl+2, Ctrl+3, Ctrl+4, Ctrl+5, Ctrl+6</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Train, Inside, Mistakes, Map, Teach, Runs</source>
   <translation>Entrenar, Dentro, Errores, Mapa, Enseñar, Sesiones</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Shift+0 … Ctrl+Shift+9</source>
   <translation>Ctrl+Mayús+0 … Ctrl+Mayús+9</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Save the drawing as that digit; in Teach the digit alone</source>
   <translation>Guardar el dibujo como esa cifra; en Enseñar, solo la cifra</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+H</source>
   <translation>Ctrl+H</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>How the drawing becomes 28 × 28 pixels; Esc goes back</source>
   <translation>Cómo el dibujo se convierte en 28 × 28 píxeles; Esc vuelve</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Alt+R</source>
   <translation>Alt+R</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Replay the run; Alt+Left and Alt+Right one moment, Alt+End back to the end</source>
   <translation>Reproducir la sesión; Alt+Izquierda y Alt+Derecha un momento, Alt+Fin vuelve al final</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Arrows, Home, End</source>
   <translation>Flechas, Inicio, Fin</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>On the slider of the replay: moment by moment, to its ends</source>
   <translation>En el control de la repetición: momento a momento, a los extremos</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>F2, Del, Enter, Space</source>
   <translation>F2, Supr, Intro, Espacio</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>On the Runs: name, delete, let answer, compare</source>
   <translation>En las sesiones: nombrar, eliminar, hacer responder, comparar</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>F11</source>
   <translation>F11</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Presenter mode, for a table or a stage; its keys are along its lower edge</source>
   <translation>Modo presentación, para una mesa o un escenario; sus teclas están abajo</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>This help</source>
   <translation>Esta ayuda</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Arrows, Enter</source>
   <translation>Flechas, Intro</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>On the canvas: move, lower and lift the pen (Shift: larger steps)</source>
   <translation>En el lienzo: mover, bajar y levantar el lápiz (Mayús: pasos mayores)</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Left, Ctrl+Right</source>
   <translation>Ctrl+Izquierda, Ctrl+Derecha</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>On the canvas: the bars of another digit of a number</source>
   <translation>En el lienzo: las barras de otra cifra del número</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Draw a digit, watch a network learn to read it</source>
   <translation>Dibuja una cifra, mira cómo una red aprende a leerla</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Shortcuts</source>
   <translation>Atajos</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/presenter/challenge/overlay.py" />
   <location filename="../../app/tour/tips.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Close the help</source>
   <translation>Cerrar la ayuda</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/presenter/challenge/overlay.py" />
   <source>Close (Esc)</source>
   <translation>Cerrar (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Show the tour</source>
   <translation>Mostrar el recorrido</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Six steps at the real controls (Alt+T)</source>
   <translation>Seis pasos en los controles de verdad (Alt+T)</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>The language of the whole program</source>
   <translation>El idioma de todo el programa</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <location filename="../../app/opening/menu.py" />
   <location filename="../../app/train/file_export.py" />
   <source>Pictures ({kinds})</source>
   <translation>Imágenes ({kinds})</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Save picture</source>
   <translation>Guardar imagen</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Picture of the window copied</source>
   <translation>Imagen de la ventana copiada</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>There is no run in view yet: train one, or open one in Runs.</source>
   <translation>Aún no hay ninguna sesión a la vista: entrena una o abre una en Sesiones.</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Keep</source>
   <translation>Conservar</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Save souvenir…</source>
   <translation>Guardar recuerdo…</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>One file with the run in view; Inkling opens it anywhere</source>
   <translation>Un archivo con la sesión a la vista; Inkling lo abre en cualquier sitio</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Save picture…</source>
   <translation>Guardar imagen…</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <location filename="../../app/train/file_export.py" />
   <source>Copy picture</source>
   <translation>Copiar imagen</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>The window as it looks now</source>
   <translation>La ventana tal como se ve ahora</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Save your digit’s curve…</source>
   <translation>Guardar la curva de tu cifra…</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Your drawing and how the network learned to read it</source>
   <translation>Tu dibujo y cómo la red aprendió a leerlo</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Copy your digit’s curve</source>
   <translation>Copiar la curva de tu cifra</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <location filename="../../app/frame/late_charts.py" />
   <location filename="../../app/time/replay_saver.py" />
   <source>Saved {name}</source>
   <translation>{name} guardado</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Ready</source>
   <translation>Listo</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Preparing the training</source>
   <translation>Preparando el entrenamiento</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Training in the background</source>
   <translation>Entrenando en segundo plano</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Stopping</source>
   <translation>Parando</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/presenter/challenge/done_button.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Stopped</source>
   <translation>Parado</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>The training ended with a problem</source>
   <translation>El entrenamiento terminó con un problema</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Data: {data}</source>
   <translation>Datos: {data}</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/frame/status_bar.py" />
   <source>What computes the training</source>
   <translation>Lo que calcula el entrenamiento</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Shipped network{figure}</source>
   <translation>Red incluida{figure}</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source> · {figure} so far, on held-out digits</source>
   <translation> · {figure} hasta ahora, en cifras reservadas</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source> · {figure} right on {count} test digits</source>
   <translation> · {figure} de acierto en {count} cifras de prueba</translation>
  </message>
  <message>
   <location filename="../../app/frame/status_bar.py" />
   <source>The network that answers</source>
   <translation>La red que responde</translation>
  </message>
  <message>
   <location filename="../../app/frame/status_bar.py" />
   <source>What it learned from</source>
   <translation>De qué ha aprendido</translation>
  </message>
  <message>
   <location filename="../../app/frame/status_bar.py" />
   <source>What is going on</source>
   <translation>Lo que está pasando</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>{page} (Ctrl+{number})</source>
   <translation>{page} (Ctrl+{number})</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Open a network or a run</source>
   <translation>Abrir una red o una sesión</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Presenter mode</source>
   <translation>Modo presentación</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Help and shortcuts</source>
   <translation>Ayuda y atajos</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Closing as soon as the work in the background has stopped…</source>
   <translation>Se cerrará en cuanto termine el trabajo en segundo plano…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Picture…</source>
   <translation>Imagen…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>A photo or picture of a digit; paste (Ctrl+V) and drop work as well</source>
   <translation>Una foto o imagen de una cifra; también sirve pegar (Ctrl+V) o soltar</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Network file…</source>
   <translation>Archivo de red…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Run folder…</source>
   <translation>Carpeta de una sesión…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Souvenir…</source>
   <translation>Recuerdo…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>A run in one file, from here or another computer; drop works too</source>
   <translation>Una sesión en un archivo, de aquí o de otro ordenador; también se puede soltar</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Latest runs</source>
   <translation>Últimas sesiones</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>{name}: cannot be read</source>
   <translation>{name}: no se puede leer</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>No runs yet</source>
   <translation>Aún no hay sesiones</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>{name} on {data}{figure} · {when}</source>
   <translation>{name} con {data}{figure} · {when}</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Open a network</source>
   <translation>Abrir una red</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Networks ({kinds})</source>
   <translation>Redes ({kinds})</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Open a picture</source>
   <translation>Abrir una imagen</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Open a run</source>
   <translation>Abrir una sesión</translation>
  </message>
  <message>
   <location filename="../../app/opening/opening.py" />
   <source>{path}: the network could not be opened ({error}).</source>
   <translation>{path}: no se pudo abrir la red ({error}).</translation>
  </message>
  <message>
   <location filename="../../app/opening/picture_thread.py" />
   <source>The picture</source>
   <translation>La imagen</translation>
  </message>
  <message>
   <location filename="../../app/opening/picture_thread.py" />
   <source>{name}: the file could not be read ({error}).</source>
   <translation>{name}: no se pudo leer el archivo ({error}).</translation>
  </message>
  <message>
   <location filename="../../app/opening/picture_thread.py" />
   <source>{name}: there is not enough memory for this picture.</source>
   <translation>{name}: no hay memoria suficiente para esta imagen.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>Picture taken; Ctrl+Z brings back what was there.</source>
   <translation>Imagen tomada; Ctrl+Z recupera lo que había.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>No ink was found in this picture.</source>
   <translation>No se encontró tinta en esta imagen.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>{what}; Ctrl+Z brings back what was there.</source>
   <translation>{what}; Ctrl+Z recupera lo que había.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>There is no picture to paste.</source>
   <translation>No hay ninguna imagen que pegar.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>There is no picture in what was dropped.</source>
   <translation>No había ninguna imagen en lo que soltaste.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>The first of several files was taken.</source>
   <translation>Se tomó el primero de varios archivos.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>Reading the picture…</source>
   <translation>Leyendo la imagen…</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>The picture could not be read; the log says why.</source>
   <translation>No se pudo leer la imagen; el registro dice por qué.</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <location filename="../../app/opening/souvenirs.py" />
   <source>Save a souvenir</source>
   <translation>Guardar un recuerdo</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>A souvenir of “{name}”</source>
   <translation>Un recuerdo de «{name}»</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>One file with the network, its curves and moments, the settings and the seed. Inkling opens it on any computer: Open, or drop it on the window.</source>
   <translation>Un archivo con la red, sus curvas y momentos, los ajustes y la semilla. Inkling lo abre en cualquier ordenador: Abrir, o suéltalo en la ventana.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Put my %n drawings in as well</source>
   <translation>
    <numerusform>Incluir también mi dibujo (%n)</numerusform>
    <numerusform>Incluir también mis %n dibujos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Your own labelled drawings from Teach</source>
   <translation>Tus propios dibujos etiquetados, de Enseñar</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <location filename="../../app/tabs/map/foot.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Save nothing</source>
   <translation>No guardar nada</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Save…</source>
   <translation>Guardar…</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Choose where</source>
   <translation>Elegir dónde</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Whoever opens the file can see your drawings.</source>
   <translation>Quien abra el archivo podrá ver tus dibujos.</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Your drawings stay on this computer, but what this network remembers of them, as numbers, goes along.</source>
   <translation>Tus dibujos se quedan en este equipo, pero lo que esta red recuerda de ellos, en números, va incluido.</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Your drawings stay on this computer.</source>
   <translation>Tus dibujos se quedan en este ordenador.</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <location filename="../../app/opening/ways_in.py" />
   <source>Opening {name}…</source>
   <translation>Abriendo {name}…</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Saving {name}…</source>
   <translation>Guardando {name}…</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Another souvenir is at work; try again in a moment.</source>
   <translation>Hay otro recuerdo en marcha; inténtalo de nuevo en un momento.</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Saved {name}, {size} MB</source>
   <translation>{name} guardado, {size} MB</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Drawings came along: Runs can add them to yours.</source>
   <translation>Vinieron dibujos: en Sesiones puedes añadirlos a los tuyos.</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>This run was here already; it answers now.</source>
   <translation>Esta sesión ya estaba aquí; ahora responde.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/opening/souvenirs.py" />
   <source>%n drawings are in Teach now</source>
   <translation>
    <numerusform>%n dibujo está ya en Enseñar</numerusform>
    <numerusform>%n dibujos están ya en Enseñar</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Souvenirs ({pattern})</source>
   <translation>Recuerdos ({pattern})</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Open a souvenir</source>
   <translation>Abrir un recuerdo</translation>
  </message>
  <message>
   <location filename="../../app/opening/ways_in.py" />
   <source>{network} answers now</source>
   <translation>Ahora responde {network}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/answers.py" />
   <location filename="../../app/presenter/table/attract.py" />
   <source>{share} sure</source>
   <translation>{share} segura</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>Ten digits against the clock</source>
   <translation>Diez cifras contra el reloj</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>A misread costs {seconds} seconds.</source>
   <translation>Un error de lectura cuesta {seconds} segundos.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>The clock starts when you touch the canvas.</source>
   <translation>El reloj arranca cuando tocas el lienzo.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>{done} of {count} done</source>
   <translation>{done} de {count} hechas</translation>
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
    <numerusform>%n error de lectura</numerusform>
    <numerusform>%n errores de lectura</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>Draw a {digit}</source>
   <translation>Dibuja un {digit}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>Against the clock.</source>
   <translation>Contra el reloj.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>All ten digits:</source>
   <translation>Las diez cifras:</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>It read {sign}. Draw it again.</source>
   <translation>Ha leído {sign}. Dibújala otra vez.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>{seconds} s of it for misreads</source>
   <translation>de ellos, {seconds} s por errores de lectura</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>seconds</source>
   <translation>segundos</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>misreads</source>
   <translation>errores de lectura</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/controls.py" />
   <source>Other game</source>
   <translation>Otro juego</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/controls.py" />
   <source>Best foolings</source>
   <translation>Mejores engaños</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/done_button.py" />
   <source>I am done (D)</source>
   <translation>He terminado (D)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>Can you fool it?</source>
   <translation>¿Puedes engañarla?</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>You fooled it</source>
   <translation>La has engañado</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>It got you</source>
   <translation>Te ha pillado</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>That was no {digit}</source>
   <translation>Eso no era un {digit}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>fooled</source>
   <translation>engañada</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>got it</source>
   <translation>acertó</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Its guess while you drew</source>
   <translation>Lo que pensaba mientras dibujabas</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Draw, and watch it change its mind.</source>
   <translation>Dibuja y mira cómo cambia de opinión.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>first touch</source>
   <translation>primer toque</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <location filename="../../app/time/slider.py" />
   <location filename="../../app/time/strip.py" />
   <location filename="../../app/train/digit_curve.py" />
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Now {answer} with {share}; {asked} with {less}</source>
   <translation>Ahora {answer} con {share}; {asked} con {less}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/letter_wheel.py" />
   <source>Tap above or below the letter, or type it</source>
   <translation>Toca encima o debajo de la letra, o escríbela</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/letter_wheel.py" />
   <source>Letter</source>
   <translation>Letra</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/letter_wheel.py" />
   <source>No letter</source>
   <translation>Sin letra</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <source>Your letters</source>
   <translation>Tus letras</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <location filename="../../app/presenter/challenge/names.py" />
   <source>Add my letters</source>
   <translation>Añadir mis letras</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <source>Add my letters (Enter)</source>
   <translation>Añadir mis letras (Intro)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <source>No name</source>
   <translation>Sin nombre</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <source>Stay without a name (Esc)</source>
   <translation>Quedarse sin nombre (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/names.py" />
   <source>Add my letters (M)</source>
   <translation>Añadir mis letras (M)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/tiles.py" />
   <source>Nobody has fooled it yet. Be the first.</source>
   <translation>Nadie la ha engañado aún. Sé el primero.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/tiles.py" />
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>The best foolings</source>
   <translation>Los mejores engaños</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>Clear all results</source>
   <translation>Borrar todos los resultados</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>Clear all results (Ctrl+Backspace)</source>
   <translation>Borrar todos los resultados (Ctrl+Retroceso)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>Bring the results back (Ctrl+Backspace)</source>
   <translation>Recuperar los resultados (Ctrl+Retroceso)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>%n seconds to bring the results back.</source>
   <translation>
    <numerusform>%n segundo para recuperar los resultados.</numerusform>
    <numerusform>%n segundos para recuperar los resultados.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>A second network could see the digit, the one that answered did not.</source>
   <translation>Una segunda red pudo ver la cifra; la que respondía, no.</translation>
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
   <translation>lotes</translation>
  </message>
  <message>
   <location filename="../../app/presenter/learning_chart.py" />
   <source>It starts with pure guessing.</source>
   <translation>Empieza adivinando al azar.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/learning_chart.py" />
   <location filename="../../app/train/legend.py" />
   <source>each batch</source>
   <translation>cada lote</translation>
  </message>
  <message>
   <location filename="../../app/presenter/learning_chart.py" />
   <location filename="../../app/tabs/mistakes/answers_in_view.py" />
   <location filename="../../app/train/legend.py" />
   <source>held-out digits</source>
   <translation>cifras reservadas</translation>
  </message>
  <message>
   <location filename="../../app/presenter/learning_chart.py" />
   <source>Accuracy while it learns</source>
   <translation>Exactitud mientras aprende</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <source>Slower</source>
   <translation>Más lento</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <source>Faster</source>
   <translation>Más rápido</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <location filename="../../app/presenter/live_words.py" />
   <source>Shipped network</source>
   <translation>Red incluida</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <source>Train live</source>
   <translation>Entrenar en vivo</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/run_buttons.py" />
   <location filename="../../app/train/summary.py" />
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/run_buttons.py" />
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/summary.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Preparing</source>
   <translation>Preparando</translation>
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
   <translation>Listo · {share} de acierto en cifras de prueba</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Stopping…</source>
   <translation>Parando…</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Train live: a fresh network learns to read</source>
   <translation>Entrenar en vivo: una red nueva aprende a leer</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Step {step}</source>
   <translation>Paso {step}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Paused at step {step} · {share} right</source>
   <translation>En pausa en el paso {step} · {share} de acierto</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Stopping at step {step} · {share} right</source>
   <translation>Parando en el paso {step} · {share} de acierto</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Stopped at step {step} · {share} right</source>
   <translation>Parado en el paso {step} · {share} de acierto</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Step {step} · {share} right on held-out digits</source>
   <translation>Paso {step} · {share} de acierto en cifras reservadas</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Train live has to wait: a race is going on.</source>
   <translation>Entrenar en vivo tiene que esperar: hay una carrera en marcha.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Shipped network · {share} on test digits</source>
   <translation>Red incluida · {share} en cifras de prueba</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>{network} · {tempo}</source>
   <translation>{network} · {tempo}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>{network} · {share} on test digits</source>
   <translation>{network} · {share} en cifras de prueba</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>{network} · after step {step}</source>
   <translation>{network} · tras el paso {step}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>full speed</source>
   <translation>a toda velocidad</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>{number} batches a second</source>
   <translation>{number} lotes por segundo</translation>
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Bring all panels back ({key})</source>
   <translation>Recuperar todos los paneles ({key})</translation>
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Bring all panels back</source>
   <translation>Recuperar todos los paneles</translation>
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Enlarge this panel ({key})</source>
   <translation>Ampliar este panel ({key})</translation>
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Enlarge this panel</source>
   <translation>Ampliar este panel</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>At first it only guesses.</source>
   <translation>Al principio solo adivina.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>Watch it learn.</source>
   <translation>Mira cómo aprende.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>It reads what you draw.</source>
   <translation>Lee lo que dibujas.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>Try it!</source>
   <translation>¡Pruébalo!</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/awake.py" />
   <source>Inkling is being presented</source>
   <translation>Inkling se está mostrando</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/clearing.py" />
   <source>Clearing… touch to keep it</source>
   <translation>Borrando… toca para conservarlo</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/demo_canvas.py" />
   <source>Recorded</source>
   <translation>Grabado</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/demo_canvas.py" />
   <source>Your turn: touch and draw</source>
   <translation>Te toca: toca y dibuja</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/presenter/table/notice.py" />
   <source>%n more of these.</source>
   <translation>
    <numerusform>Y %n más.</numerusform>
    <numerusform>Y %n más.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>untrained</source>
   <translation>sin entrenar</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>A network learns to read (recorded)</source>
   <translation>Una red aprende a leer (grabado)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>after {count} digits</source>
   <translation>tras {count} cifras</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>{share} right on held-out digits, {when}</source>
   <translation>{share} de acierto en cifras reservadas, {when}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Next challenge</source>
   <translation>Siguiente reto</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>All panels</source>
   <translation>Todos los paneles</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Leave</source>
   <translation>Salir</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>A network learns to read.</source>
   <translation>Una red aprende a leer.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Keep drawing.</source>
   <translation>Sigue dibujando.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Draw a digit.</source>
   <translation>Dibuja una cifra.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>It reads as you draw.</source>
   <translation>Lee mientras dibujas.</translation>
  </message>
  <message>
   <location filename="../../app/reading/live_reader.py" />
   <source>Shipped</source>
   <translation>Incluida</translation>
  </message>
  <message>
   <location filename="../../app/reading/live_reader.py" />
   <location filename="../../app/train/pickers.py" />
   <source>My handwriting</source>
   <translation>Mi letra</translation>
  </message>
  <message>
   <location filename="../../app/reading/live_reader.py" />
   <source>This run</source>
   <translation>Esta sesión</translation>
  </message>
  <message>
   <location filename="../../app/recovery.py" />
   <source>The folder {folder} cannot be written to.</source>
   <translation>No se puede escribir en la carpeta {folder}.</translation>
  </message>
  <message>
   <location filename="../../app/settings.py" />
   <source>Could not keep the settings: {file} cannot be written.</source>
   <translation>No se pudieron guardar los ajustes: no se puede escribir en {file}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/answer_tiles.py" />
   <location filename="../../app/tabs/inside/words.py" />
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/answer_tiles.py" />
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Nothing is drawn yet</source>
   <translation>Aún no hay nada dibujado</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/answer_tiles.py" />
   <source>{answer}: {share}, from a score of {score}</source>
   <translation>{answer}: {share}, de una puntuación de {score}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/close_up.py" />
   <source>A tile shown large</source>
   <translation>Una casilla en grande</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/close_up.py" />
   <source>Kept. Esc or a click lets it go</source>
   <translation>Se queda abierta. Esc o un clic la cierra</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/close_up.py" />
   <source>Click to keep it open</source>
   <translation>Pulsa para dejarla abierta</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>map {number} of {all}</source>
   <translation>mapa {number} de {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>neuron {number} of {all}</source>
   <translation>neurona {number} de {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>number {number} of {all}</source>
   <translation>número {number} de {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>what speaks for {digit}</source>
   <translation>lo que habla a favor de {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>what it remembers</source>
   <translation>lo que recuerda</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>filter {number} of {all}</source>
   <translation>filtro {number} de {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Orange: ink. Blue: paper</source>
   <translation>Naranja: tinta. Azul: papel</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Weights to ±{most}</source>
   <translation>Pesos hasta ±{most}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Ink on orange excites it</source>
   <translation>La tinta en naranja la excita</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>on blue it holds it back</source>
   <translation>en azul la frena</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>After row {row}: {value}</source>
   <translation>Tras la fila {row}: {value}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Here: {amount}</source>
   <translation>Aquí: {amount}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>{value}; the most is {most}</source>
   <translation>{value}; como mucho {most}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>It has read this far</source>
   <translation>Ha leído hasta aquí</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>{rows} of {all} rows</source>
   <translation>{rows} de {all} filas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>{size} pixels</source>
   <translation>{size} píxeles</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>It looks at all of it</source>
   <translation>Lo mira todo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>It matches best here</source>
   <translation>Aquí encaja mejor</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>It looks at this patch</source>
   <translation>Mira este trozo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_changes_card.py" />
   <source>Reset all</source>
   <translation>Restablecer todo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_changes_card.py" />
   <source>Reset all changes</source>
   <translation>Restablecer todos los cambios</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_changes_card.py" />
   <source>Undo all changes of the image</source>
   <translation>Deshacer todos los cambios de la imagen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_changes_card.py" />
   <source>Change the image</source>
   <translation>Cambiar la imagen</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flip_row.py" />
   <source>holds</source>
   <translation>aguanta</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flip_row.py" />
   <source>{change}. Press to see it.</source>
   <translation>{change}. Pulsa para verlo.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flip_row.py" />
   <source>{name}: nothing on the slider changes the answer</source>
   <translation>{name}: nada en el control cambia la respuesta</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>The smallest change that makes another digit of it</source>
   <translation>El menor cambio que la convierte en otra cifra</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Searching…</source>
   <translation>Buscando…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Nothing on these sliders changes its answer.</source>
   <translation>Nada en estos controles cambia su respuesta.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Show it</source>
   <translation>Mostrarlo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Set the sliders to the smallest change</source>
   <translation>Poner los controles en el menor cambio</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Set the sliders to this change</source>
   <translation>Poner los controles en este cambio</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>{change}.</source>
   <translation>{change}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>That is {share}.</source>
   <translation>Eso es {share}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map.py" />
   <source>{where}: nothing left to read</source>
   <translation>{where}: no queda nada que leer</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>How sure it is at each shift</source>
   <translation>Cómo de segura está en cada desplazamiento</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>Click to move the image there (arrow keys; Home: back)</source>
   <translation>Pulsa para mover ahí la imagen (flechas; Inicio: volver)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>Moved anywhere</source>
   <translation>Movida a cualquier sitio</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>≈ {places} of {all}</source>
   <translation>≈ {places} de {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>{places} of {all}</source>
   <translation>{places} de {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>places where it still says {digit}</source>
   <translation>sitios donde aún dice {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>not sure</source>
   <translation>insegura</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>sure</source>
   <translation>segura</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Let Inkling re-centre it</source>
   <translation>Dejar que Inkling la recentre</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Changed</source>
   <translation>Cambiada</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Re-centred</source>
   <translation>Recentrada</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>The image before</source>
   <translation>La imagen de antes</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>The image as it was drawn</source>
   <translation>La imagen tal como se dibujó</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>The changed image</source>
   <translation>La imagen cambiada</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Click or drag to rub out a part (arrow keys move the spot, + and − change its width)</source>
   <translation>Pulsa o arrastra para borrar una parte (las flechas mueven la mancha, + y − cambian su ancho)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>The re-centred image</source>
   <translation>La imagen recentrada</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>What the network gets now</source>
   <translation>Lo que recibe ahora la red</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>How probable the network finds each answer now</source>
   <translation>Cómo de probable ve ahora la red cada respuesta</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Send the changed image through Inkling’s way in for pictures first</source>
   <translation>Pasar antes la imagen cambiada por la entrada de imágenes de Inkling</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Now it says {answer}. It was {before}.</source>
   <translation>Ahora dice {answer}. Antes era {before}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Still {answer}</source>
   <translation>Sigue siendo {answer}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>It says {answer}</source>
   <translation>Dice {answer}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_row.py" />
   <source>{help} (arrow keys; double click: back)</source>
   <translation>{help} (flechas; doble clic: volver)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_row.py" />
   <source>Undo: {name}</source>
   <translation>Deshacer: {name}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_row.py" />
   <source>{name} as it was</source>
   <translation>{name} como estaba</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Left, right</source>
   <translation>Izquierda, derecha</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Up, down</source>
   <translation>Arriba, abajo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Turn</source>
   <translation>Girar</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Thickness</source>
   <translation>Grosor</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Blur</source>
   <translation>Desenfoque</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Noise</source>
   <translation>Ruido</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Rub out</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Move it left or right</source>
   <translation>Mover a izquierda o derecha</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Move it up or down</source>
   <translation>Mover arriba o abajo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Turn it around the middle</source>
   <translation>Girar en torno al centro</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Make it smaller or larger</source>
   <translation>Hacer más pequeña o más grande</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Make its lines thinner or thicker</source>
   <translation>Hacer las líneas más finas o gruesas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Blur it</source>
   <translation>Desenfocar</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Sprinkle grey noise over it</source>
   <translation>Espolvorear ruido gris</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Rub out a round spot; click into the changed image to say where</source>
   <translation>Borrar una mancha redonda; pulsa en la imagen cambiada para decir dónde</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>How much can it take?</source>
   <translation>¿Cuánto aguanta?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Inkling puts your drawing in the middle and at the right size before the network sees it. Here you change the 28 × 28 pixels after that, so the network has to cope by itself.</source>
   <translation>Inkling pone tu dibujo en el centro y al tamaño justo antes de que la red lo vea. Aquí cambias los 28 × 28 píxeles después, así que la red tiene que arreglárselas sola.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Now the changed pixels go through Inkling’s way in for pictures, which puts them in the middle and at the right size again. That is what the recipe is worth.</source>
   <translation>Ahora los píxeles cambiados pasan por la entrada de imágenes de Inkling, que los vuelve a centrar y a poner al tamaño justo. Eso es lo que vale la receta.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Draw a digit to see how much it can take.</source>
   <translation>Dibuja una cifra para ver cuánto aguanta.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Nothing is left to read</source>
   <translation>No queda nada que leer</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Reading the network</source>
   <translation>Leyendo la red</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{pixels} left</source>
   <translation>{pixels} a la izquierda</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{pixels} right</source>
   <translation>{pixels} a la derecha</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{pixels} up</source>
   <translation>{pixels} hacia arriba</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{pixels} down</source>
   <translation>{pixels} hacia abajo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Blurred by {pixels}</source>
   <translation>Desenfocada {pixels}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>With {share} noise</source>
   <translation>Con {share} de ruido</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>With a spot of {pixels} rubbed out</source>
   <translation>Con una mancha borrada de {pixels}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Moved {pixels} left</source>
   <translation>Movida {pixels} a la izquierda</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Moved {pixels} right</source>
   <translation>Movida {pixels} a la derecha</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Moved {pixels} up</source>
   <translation>Movida {pixels} hacia arriba</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Moved {pixels} down</source>
   <translation>Movida {pixels} hacia abajo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Turned left by {angle}°</source>
   <translation>Girada {angle}° a la izquierda</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Turned right by {angle}°</source>
   <translation>Girada {angle}° a la derecha</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Shrunk to {share}</source>
   <translation>Reducida al {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Enlarged to {share}</source>
   <translation>Ampliada al {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Thinner by {pixels}</source>
   <translation>{pixels} más fina</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Thicker by {pixels}</source>
   <translation>{pixels} más gruesa</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{number} px</source>
   <translation>{number} px</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{angle}° right</source>
   <translation>{angle}° derecha</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{angle}° left</source>
   <translation>{angle}° izquierda</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{number} pixel</source>
   <translation>{number} píxel</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{number} pixels</source>
   <translation>{number} píxeles</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{change}, it becomes {digit}</source>
   <translation>{change}, se convierte en {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{share} of the slider’s way</source>
   <translation>{share} del recorrido del control</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Where it is</source>
   <translation>Donde está</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>an {digit}</source>
   <translation>un {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>a {digit}</source>
   <translation>un {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>; with re-centring {count}</source>
   <translation>; con recentrado {count}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>; without re-centring {count}</source>
   <translation>; sin recentrado {count}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Each square is the image moved by up to {furthest} pixels each way, the one in the middle not at all. The brighter, the surer of {digit}; a number says which other digit wins there.</source>
   <translation>Cada cuadro es la imagen movida hasta {furthest} píxeles en cada sentido, el del medio nada. Cuanto más claro, más segura de {digit}; un número dice qué otra cifra gana ahí.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>{network} · step {step}</source>
   <translation>{network} · paso {step}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <location filename="../../app/tabs/runs/race_chart.py" />
   <location filename="../../app/tabs/runs/race_painter.py" />
   <location filename="../../app/train/digit_curve.py" />
   <source>step {step}</source>
   <translation>paso {step}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>Drawing</source>
   <translation>Dibujo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>Layers</source>
   <translation>Capas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>Lab</source>
   <translation>Laboratorio</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>Layers or Lab</source>
   <translation>Capas o laboratorio</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>What each layer finds in your drawing</source>
   <translation>Lo que cada capa encuentra en tu dibujo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>How much your drawing may change before the answer does</source>
   <translation>Cuánto puede cambiar tu dibujo antes de que cambie la respuesta</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/pictures.py" />
   <source>Filter</source>
   <translation>Filtro</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/pictures.py" />
   <source>Looks for</source>
   <translation>Busca</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/pictures.py" />
   <source>Found</source>
   <translation>Encontrado</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/pictures.py" />
   <source>Kept</source>
   <translation>Conservado</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>Weights during training</source>
   <translation>Pesos en el entrenamiento</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>How the weights and biases of each layer spread out, step by step.</source>
   <translation>Cómo se reparten los pesos y sesgos de cada capa, paso a paso.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>Press Train: here the weights of each layer spread out as the network learns.</source>
   <translation>Pulsa Entrenar: aquí los pesos de cada capa se extienden mientras la red aprende.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>The first moments of the run are on their way.</source>
   <translation>Los primeros momentos de la sesión están en camino.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>This run kept no moments to look back at.</source>
   <translation>Esta sesión no guardó momentos que volver a mirar.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>The moments of this run do not fit its network, so they are not shown.</source>
   <translation>Los momentos de esta sesión no encajan con su red, así que no se muestran.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>Dark: the middle third. Pale: all of them. Line: the median.</source>
   <translation>Oscuro: el tercio central. Claro: todos. Línea: la mediana.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_grid.py" />
   <source>weights</source>
   <translation>pesos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_grid.py" />
   <source>biases</source>
   <translation>sesgos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_grid.py" />
   <source>Weights and biases of each layer during training</source>
   <translation>Pesos y sesgos de cada capa en el entrenamiento</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_plot.py" />
   <source>Step {step} · {name}: half lie below {middle}, most from {low} to {high}, all from {least} to {most}</source>
   <translation>Paso {step} · {name}: la mitad está por debajo de {middle}, la mayoría de {low} a {high}, todos de {least} a {most}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/stage_card.py" />
   <source>none</source>
   <translation>nada</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/stage_card.py" />
   <location filename="../../app/tabs/inside/words.py" />
   <source>lots</source>
   <translation>mucho</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/stage_card.py" />
   <source>minus</source>
   <translation>menos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/stage_card.py" />
   <source>plus</source>
   <translation>más</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/strip.py" />
   <location filename="../../app/tabs/inside/words.py" />
   <source>From drawing to answer</source>
   <translation>Del dibujo a la respuesta</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/strip.py" />
   <source>Press a layer to go to it</source>
   <translation>Pulsa una capa para ir a ella</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/strip.py" />
   <source>, then </source>
   <translation>, luego </translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_choice.py" />
   <source>Ask about {digit}</source>
   <translation>Preguntar por {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_choice.py" />
   <source>What speaks for {digit}, and what against? (arrow keys)</source>
   <translation>¿Qué habla a favor de {digit} y qué en contra? (flechas)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Patches</source>
   <translation>Trozos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Gradients</source>
   <translation>Gradientes</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>How to find out what matters</source>
   <translation>Cómo averiguar qué importa</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>{tip} (arrow keys)</source>
   <translation>{tip} (flechas)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Back to the answer</source>
   <translation>Volver a la respuesta</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Ask about what the network answers again</source>
   <translation>Volver a preguntar por lo que responde la red</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Ask about what the network answers again; so does pressing the digit</source>
   <translation>Volver a preguntar por lo que responde la red; pulsar la cifra también vale</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Ask about another digit</source>
   <translation>Preguntar por otra cifra</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>We cover a small patch and look at what happens to the score for {digit}. If the score drops, the patch mattered.</source>
   <translation>Tapamos un trozo pequeño y miramos qué pasa con la puntuación de {digit}. Si baja, el trozo importaba.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>We brighten the drawing from blank paper to full ink and add up how much each pixel changes the score for {digit} on the way.</source>
   <translation>Hacemos aparecer el dibujo desde el papel en blanco hasta la tinta plena y sumamos cuánto cambia cada píxel la puntuación de {digit} por el camino.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Cover patches, as Zeiler and Fergus did in 2014: works with any network. The score is how many times likelier this answer is than all others.</source>
   <translation>Tapar trozos, como Zeiler y Fergus en 2014: funciona con cualquier red. La puntuación dice cuántas veces más probable es esta respuesta que todas las demás.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Integrated gradients, by Sundararajan, Taly and Yan, 2017: exact for each pixel, but the network has to be looked into.</source>
   <translation>Gradientes integrados, de Sundararajan, Taly y Yan, 2017: exactos para cada píxel, pero hay que mirar dentro de la red.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Gradients need TensorFlow, which is loaded when a run starts or a .keras file is opened.</source>
   <translation>Los gradientes necesitan TensorFlow, que se carga al empezar una sesión o abrir un archivo .keras.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Gradients need the layers of a network, and a .tflite file gives only its answers.</source>
   <translation>Los gradientes necesitan las capas de una red, y un archivo .tflite solo da sus respuestas.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Draw a digit: its parts are then covered one after the other, to see which of them matter.</source>
   <translation>Dibuja una cifra: luego se tapan sus partes una tras otra para ver cuáles importan.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>There is too little ink to ask about. Draw a whole digit.</source>
   <translation>Hay muy poca tinta para preguntar. Dibuja una cifra entera.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>The network is being read.</source>
   <translation>Se está leyendo la red.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Gradients are being made ready, which takes a moment.</source>
   <translation>Se están preparando los gradientes; tarda un momento.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why does it say so?</source>
   <translation>¿Por qué lo dice?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Speaks against</source>
   <translation>En contra</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Speaks for</source>
   <translation>A favor</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>This may be no digit.</source>
   <translation>Puede que no sea una cifra.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Speaks against {digit}</source>
   <translation>En contra de {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Speaks for {digit}</source>
   <translation>A favor de {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why does it not say {digit}?</source>
   <translation>¿Por qué no dice {digit}?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why is it closest to {digit}?</source>
   <translation>¿Por qué se parece más a {digit}?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why does it guess {digit}?</source>
   <translation>¿Por qué apuesta por {digit}?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why does it say {digit}?</source>
   <translation>¿Por qué dice {digit}?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>No patch matters alone: without any of them, {digit} stays at {after}.</source>
   <translation>Ningún trozo importa por sí solo: sin cualquiera de ellos, {digit} sigue en {after}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the framed patch, {digit} falls from {before} to {after}.</source>
   <translation>Sin el trozo enmarcado, {digit} baja de {before} a {after}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the framed patch, {digit} rises from {before} to {after}.</source>
   <translation>Sin el trozo enmarcado, {digit} sube de {before} a {after}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the patch around here, {digit} stays at {after}</source>
   <translation>Sin el trozo de aquí, {digit} sigue en {after}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the patch around here, {digit} falls from {before} to {after}</source>
   <translation>Sin el trozo de aquí, {digit} baja de {before} a {after}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the patch around here, {digit} rises from {before} to {after}</source>
   <translation>Sin el trozo de aquí, {digit} sube de {before} a {after}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>For blank paper {digit} is at {blank}; all pixels together leave it there.</source>
   <translation>Con el papel en blanco {digit} está en {blank}; todos los píxeles juntos lo dejan ahí.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>All pixels together take {digit} from {blank} for blank paper to {whole}.</source>
   <translation>Todos los píxeles juntos llevan {digit} de {blank}, con el papel en blanco, a {whole}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Robustness lab</source>
   <translation>Laboratorio de robustez</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Draw a digit, and watch every layer light up.</source>
   <translation>Dibuja una cifra y mira cómo se ilumina cada capa.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Reading the network…</source>
   <translation>Leyendo la red…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} numbers</source>
   <translation>{count} números</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters</source>
   <translation>{count} filtros</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} maps</source>
   <translation>{count} mapas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} neurons</source>
   <translation>{count} neuronas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into shapes</source>
   <translation>{count} filtros combinan los mapas de arriba en formas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into strokes and corners</source>
   <translation>{count} filtros combinan los mapas de arriba en trazos y esquinas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into bows and crossings</source>
   <translation>{count} filtros combinan los mapas de arriba en arcos y cruces</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into parts of digits</source>
   <translation>{count} filtros combinan los mapas de arriba en partes de cifras</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into larger parts</source>
   <translation>{count} filtros combinan los mapas de arriba en partes mayores</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Neurons</source>
   <translation>Neuronas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Averages</source>
   <translation>Medias</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Layer {number}</source>
   <translation>Capa {number}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>; the first {most} are shown</source>
   <translation>; se muestran los primeros {most}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>The strongest of each {size} places are kept</source>
   <translation>Se conservan los más fuertes de cada {size} sitios</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} neurons each look at all pixels at once</source>
   <translation>{count} neuronas miran cada una todos los píxeles a la vez</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} neurons each weigh everything found above</source>
   <translation>{count} neuronas sopesan cada una todo lo encontrado arriba</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>How much each of the {count} maps found, taken all over the drawing</source>
   <translation>Cuánto encontró cada uno de los {count} mapas en todo el dibujo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} numbers, changed by each row of the drawing from top to bottom</source>
   <translation>{count} números, cambiados por cada fila del dibujo de arriba abajo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Each answer looks for its own shape: ink on orange speaks for it, on blue against</source>
   <translation>Cada respuesta busca su forma: la tinta en naranja habla a favor, en azul en contra</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Each answer adds up what speaks for it and against it</source>
   <translation>Cada respuesta suma lo que habla a favor y en contra</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>What it answers</source>
   <translation>Lo que responde</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters slide over the drawing and light up where they match</source>
   <translation>{count} filtros recorren el dibujo y se iluminan donde encajan</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>; the strongest of each {size} places are kept</source>
   <translation>; se conservan los más fuertes de cada {size} sitios</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>a little</source>
   <translation>un poco</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>some</source>
   <translation>algo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{amount}, below 0</source>
   <translation>{amount}, por debajo de 0</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>How much of t-SNE is done</source>
   <translation>Cuánto lleva hecho t-SNE</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>Stop t-SNE and go back to the flat view</source>
   <translation>Parar t-SNE y volver a la vista plana</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>Update</source>
   <translation>Actualizar</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>t-SNE of the network as it is now</source>
   <translation>t-SNE de la red tal como está ahora</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>{tip} ({keys})</source>
   <translation>{tip} ({keys})</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/large.py" />
   <source>Yours</source>
   <translation>La tuya</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/large.py" />
   <source>Back to the map (Esc)</source>
   <translation>Volver al mapa (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/large.py" />
   <source>Close the large digit</source>
   <translation>Cerrar la cifra grande</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/legend.py" />
   <source>Show only the {digit}s; again for all (Space)</source>
   <translation>Mostrar solo los {digit}; otra vez para todos (Espacio)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/legend.py" />
   <source>Show only the {digit}s</source>
   <translation>Mostrar solo los {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/lookalikes.py" />
   <source>{digit} (Enter shows it large)</source>
   <translation>{digit} (Intro la muestra en grande)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/lookalikes.py" />
   <source>Training digits most like the drawing</source>
   <translation>Cifras de entrenamiento más parecidas al dibujo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/lookalikes.py" />
   <source>{row}. Chosen: {digit}</source>
   <translation>{row}. Elegida: {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>The flat view that shows most of what differs; follows the network at once</source>
   <translation>La vista plana que muestra la mayor parte de las diferencias; sigue a la red al momento</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>Pulls groups apart; takes some seconds and shows one moment</source>
   <translation>Separa los grupos; tarda unos segundos y muestra un momento</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>Arrows point at digits, Enter shows one large, + and − zoom, 0 shows all</source>
   <translation>Las flechas señalan cifras, Intro muestra una en grande, + y − amplían, 0 lo muestra todo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>Map of held-out digits</source>
   <translation>Mapa de las cifras reservadas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>What it takes for alike</source>
   <translation>Lo que le parece similar</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>Because it looks like these</source>
   <translation>Porque se parece a estas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Press Train, or draw: your digit lands next to the ones it resembles.</source>
   <translation>Pulsa Entrenar o dibuja: tu cifra cae junto a las que se le parecen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <location filename="../../app/tabs/mistakes/page.py" />
   <source>Reading the digits…</source>
   <translation>Leyendo las cifras…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>This network’s numbers ran away.</source>
   <translation>Los números de esta red se han disparado.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>There is no map of what it sees.</source>
   <translation>No hay mapa de lo que ve.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>There are too few digits for a map.</source>
   <translation>Hay muy pocas cifras para un mapa.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Draw a digit: the training digits most like it appear here.</source>
   <translation>Dibuja una cifra: aquí aparecen las cifras de entrenamiento que más se le parecen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Looking through the training digits…</source>
   <translation>Buscando entre las cifras de entrenamiento…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{placed} of {count} held-out digits so far, where the last hidden layer puts them: {numbers} numbers laid flat, which shows {share} of what differs.</source>
   <translation>{placed} de {count} cifras reservadas según la última capa oculta: {numbers} números en plano ({share} de las diferencias).</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{count} held-out digits where the last hidden layer puts them: {numbers} numbers laid flat, which shows {share} of what differs.</source>
   <translation>{count} cifras reservadas según la última capa oculta: {numbers} números en plano ({share} de las diferencias).</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Ringed: read as another digit.</source>
   <translation>Con anillo: leída como otra cifra.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>t-SNE of {count} held-out digits: near means alike, far says little.</source>
   <translation>t-SNE de {count} cifras reservadas: cerca significa parecido, lejos dice poco.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Your star stands in the middle of its 5 nearest.</source>
   <translation>Tu estrella está en medio de sus 5 más cercanas.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>It shows the network before.</source>
   <translation>Muestra la red de antes.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>It shows step {step}.</source>
   <translation>Muestra el paso {step}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>t-SNE looks for neighbours…</source>
   <translation>t-SNE busca vecinos…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>t-SNE unfolds the groups… {share}</source>
   <translation>t-SNE despliega los grupos… {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>read as {answer} · {share}</source>
   <translation>leída como {answer} · {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>An {digit}</source>
   <translation>Un {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>A {digit}</source>
   <translation>Un {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{a_digit} from the training digits</source>
   <translation>{a_digit} de las cifras de entrenamiento</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{share} alike</source>
   <translation>{share} de parecido</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{a_digit} from the held-out digits</source>
   <translation>{a_digit} de las cifras reservadas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/answers_in_view.py" />
   <source>test digits</source>
   <translation>cifras de prueba</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/bar_rows.py" />
   <location filename="../../app/tabs/mistakes/matrix.py" />
   <source>Click to see only those.</source>
   <translation>Pulsa para ver solo esas.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/holding.py" />
   <source>Holding still</source>
   <translation>Quieta</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix.py" />
   <source>What is taken for what</source>
   <translation>Qué se toma por qué</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix.py" />
   <source>{cell} Arrow keys choose a cell, Enter shows its digits.</source>
   <translation>{cell} Las flechas eligen una casilla, Intro muestra sus cifras.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>right answers</source>
   <translation>aciertos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>mistakes; click to filter</source>
   <translation>errores; pulsa para filtrar</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>mistakes</source>
   <translation>errores</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>right</source>
   <translation>bien</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>wrong</source>
   <translation>mal</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>Blue: right answers. Orange: mistakes; click to filter</source>
   <translation>Azul: aciertos. Naranja: errores; pulsa para filtrar</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_view.py" />
   <source>network said</source>
   <translation>la red dijo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_view.py" />
   <source>really is</source>
   <translation>en verdad es</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Nothing is mixed up.</source>
   <translation>No se confunde nada.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Most common mix-ups</source>
   <translation>Confusiones más comunes</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Right, of each digit</source>
   <translation>Aciertos, por cifra</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Mix-ups</source>
   <translation>Confusiones</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Each digit</source>
   <translation>Por cifra</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>What stands beside the matrix</source>
   <translation>Qué hay junto a la matriz</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>The mistakes it makes most often</source>
   <translation>Los errores que comete más a menudo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>How many of each digit it gets right</source>
   <translation>Cuántas de cada cifra acierta</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>What gets mixed up</source>
   <translation>Qué se confunde</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>There is no {digit} among them.</source>
   <translation>No hay ningún {digit} entre ellas.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Of {count} digits that really are {digit}, {accuracy} are right.</source>
   <translation>De {count} cifras que de verdad son {digit}, acierta {accuracy}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/page.py" />
   <source>What it gets wrong</source>
   <translation>En qué se equivoca</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/page.py" />
   <source>The network reads the digits…</source>
   <translation>La red lee las cifras…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/page.py" />
   <source>There are no {digits}.</source>
   <translation>No hay {digits}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall.py" />
   <source>Wall of digits</source>
   <translation>Pared de cifras</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall.py" />
   <source>{digit} Enter puts it on the canvas.</source>
   <translation>{digit} Intro la pone en el lienzo.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall_card.py" />
   <source>Show all digits again (Esc)</source>
   <translation>Volver a mostrar todas las cifras (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall_card.py" />
   <source>Only {digits}. Show all again</source>
   <translation>Solo {digits}. Volver a mostrar todas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall_card.py" />
   <source>All digits are shown</source>
   <translation>Se muestran todas las cifras</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall_card.py" />
   <source>Which digits come first</source>
   <translation>Qué cifras van primero</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Surest mistakes first.</source>
   <translation>Primero los errores más seguros.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Least sure first.</source>
   <translation>Primero las menos seguras.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>In the order of the data.</source>
   <translation>En el orden de los datos.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Wrong first</source>
   <translation>Errores primero</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Mistakes first, the surest ones at the top</source>
   <translation>Primero los errores, los más seguros arriba</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Least sure</source>
   <translation>Menos seguras</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>The answers it is least sure of first</source>
   <translation>Primero las respuestas de las que está menos segura</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>All digits in the order of the data</source>
   <translation>Todas las cifras en el orden de los datos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{count} {digits}</source>
   <translation>{count} {digits}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>All {digits} are right</source>
   <translation>Las {digits} están todas bien</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>The first {digits} are right</source>
   <translation>Las primeras {digits} están bien</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{wrong} of {digits} is wrong</source>
   <translation>{wrong} de {digits} está mal</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{wrong} of the first {digits} is wrong</source>
   <translation>{wrong} de las primeras {digits} está mal</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{wrong} of {digits} are wrong</source>
   <translation>{wrong} de {digits} están mal</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{wrong} of the first {digits} are wrong</source>
   <translation>{wrong} de las primeras {digits} están mal</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>True digit → what it said. {first} Click one to put it on the canvas.</source>
   <translation>Cifra real → lo que dijo. {first} Pulsa una para ponerla en el lienzo.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{first} Click one to put it on the canvas.</source>
   <translation>{first} Pulsa una para ponerla en el lienzo.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{first} Click one to try it.</source>
   <translation>{first} Pulsa una para probarla.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>%n digits</source>
   <translation>
    <numerusform>%n cifra</numerusform>
    <numerusform>%n cifras</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Really {label} · {digits}</source>
   <translation>En verdad {label} · {digits}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>No {digit} is read as a {said}.</source>
   <translation>Ningún {digit} se lee como {said}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>No {digit} is taken for {said}.</source>
   <translation>Ningún {digit} se toma por {said}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Really {label}, and it said {said}, {share} sure.</source>
   <translation>En verdad {label}, y dijo {said}, {share} segura.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Really {label}, but it said {said}, {share} sure.</source>
   <translation>En verdad {label}, pero dijo {said}, {share} segura.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Of {of} digits that really are {label}, {count} were read as such.</source>
   <translation>De {of} cifras que de verdad son {label}, {count} se leyeron así.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Of {of} digits that really are {label}, {count} were taken for {said}.</source>
   <translation>De {of} cifras que de verdad son {label}, {count} se tomaron por {said}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>An {label} of the {digits} is on the canvas</source>
   <translation>Un {label} de las {digits} está en el lienzo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>A {label} of the {digits} is on the canvas</source>
   <translation>Un {label} de las {digits} está en el lienzo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/network_in_view.py" />
   <source>This network {reason}: only its answers can be shown.</source>
   <translation>Esta red {reason}: solo se pueden mostrar sus respuestas.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/network_in_view.py" />
   <source>Of a .tflite file only the answers can be shown.</source>
   <translation>De un archivo .tflite solo se pueden mostrar las respuestas.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <location filename="../../app/tabs/runs/race_chart.py" />
   <location filename="../../app/train/chart.py" />
   <source>Turn the wheel to zoom, drag to move, double click for the whole (+, −, 0)</source>
   <translation>Rueda para ampliar, arrastrar para mover, doble clic para verlo todo (+, −, 0)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>Tick a run to see its curve.</source>
   <translation>Marca una sesión para ver su curva.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>On held-out digits of the chosen runs</source>
   <translation>En cifras reservadas de las sesiones elegidas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>Empty</source>
   <translation>Vacío</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>epoch {reached}</source>
   <translation>época {reached}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>second {reached}</source>
   <translation>segundo {reached}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <location filename="../../app/train/axes.py" />
   <location filename="../../app/train/chart.py" />
   <source>epoch</source>
   <translation>época</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>seconds of training</source>
   <translation>segundos de entrenamiento</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>Accuracy axis</source>
   <translation>Eje de exactitud</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>Loss axis</source>
   <translation>Eje de pérdida</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>What is compared</source>
   <translation>Qué se compara</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <location filename="../../app/train/accuracy_chart.py" />
   <source>Accuracy</source>
   <translation>Exactitud</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>How many held-out digits each run reads right</source>
   <translation>Cuántas cifras reservadas acierta cada sesión</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/train/loss_chart.py" />
   <source>Loss</source>
   <translation>Pérdida</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>How far each run is from certain of the right digit</source>
   <translation>A qué distancia está cada sesión de estar segura de la cifra correcta</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>Compared against</source>
   <translation>Comparado según</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/tabs/runs/race_setup.py" />
   <location filename="../../app/train/settings_row.py" />
   <source>Epochs</source>
   <translation>Épocas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>After as many passes over the digits</source>
   <translation>Tras las mismas pasadas por las cifras</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Seconds</source>
   <translation>Segundos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>After as much time, pauses left out</source>
   <translation>Tras el mismo tiempo, sin contar pausas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>{meaning}: {choice}</source>
   <translation>{meaning}: {choice}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>On held-out digits</source>
   <translation>En cifras reservadas</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/log_writing.py" />
   <location filename="../../app/tabs/runs/runs_card.py" />
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>%n runs</source>
   <translation>
    <numerusform>%n sesión</numerusform>
    <numerusform>%n sesiones</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Writing TensorBoard logs of {runs}…</source>
   <translation>Escribiendo registros de TensorBoard de {runs}…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Write no more logs</source>
   <translation>No escribir más registros</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Look at the logs with: {command}</source>
   <translation>Ver los registros con: {command}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Copy this command, for a terminal</source>
   <translation>Copiar esta orden, para una terminal</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Copy command</source>
   <translation>Copiar la orden</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/name_editor.py" />
   <source>Name of the run</source>
   <translation>Nombre de la sesión</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/name_editor.py" />
   <source>A name for this run (Enter keeps it, Esc does not)</source>
   <translation>Un nombre para esta sesión (Intro lo guarda, Esc no)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>Each training is kept here, to look back at and compare.</source>
   <translation>Cada entrenamiento se guarda aquí, para volver a verlo y comparar.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>Go to Train</source>
   <translation>Ir a Entrenar</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>Show the Train tab (Ctrl+1)</source>
   <translation>Mostrar la pestaña Entrenar (Ctrl+1)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/notice.py" />
   <source>Close this notice</source>
   <translation>Cerrar este aviso</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <location filename="../../app/tabs/runs/table.py" />
   <location filename="../../app/views.py" />
   <source>Runs</source>
   <translation>Sesiones</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Race</source>
   <translation>Carrera</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <source>Runs or race</source>
   <translation>Sesiones o carrera</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <source>All runs that are kept</source>
   <translation>Todas las sesiones guardadas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <source>Networks that learn at the same time</source>
   <translation>Redes que aprenden a la vez</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>accuracy – higher is better</source>
   <translation>exactitud: cuanto más alta, mejor</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <location filename="../../app/train/accuracy_chart.py" />
   <source>higher is better</source>
   <translation>más alto es mejor</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>step</source>
   <translation>paso</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>seconds of own training time</source>
   <translation>segundos de entrenamiento propio</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>Press Start</source>
   <translation>Pulsa Empezar</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>and see which learns the quickest</source>
   <translation>y mira cuál aprende antes</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>Accuracy of each network, higher is better</source>
   <translation>Exactitud de cada red; más alta es mejor</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Accuracy on held-out digits</source>
   <translation>Exactitud en cifras reservadas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>What the chart of the race goes along</source>
   <translation>Sobre qué va el gráfico de la carrera</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>At the same place all have seen the same digits</source>
   <translation>En el mismo punto todas han visto las mismas cifras</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Each network's own training time, without the others'</source>
   <translation>El tiempo de entrenamiento propio de cada red, sin el de las demás</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Race along steps</source>
   <translation>Carrera por pasos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Race along seconds</source>
   <translation>Carrera por segundos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Accuracy axis of the race</source>
   <translation>Eje de exactitud de la carrera</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Accuracy axis of the race: {scale}</source>
   <translation>Eje de exactitud de la carrera: {scale}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>Preparing the race</source>
   <translation>Preparando la carrera</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>Racing in the background</source>
   <translation>Carrera en segundo plano</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race is paused</source>
   <translation>La carrera está en pausa</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>Stopping the race</source>
   <translation>Parando la carrera</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race is over</source>
   <translation>La carrera ha terminado</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race was stopped</source>
   <translation>Se paró la carrera</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race ended with a problem</source>
   <translation>La carrera terminó con un problema</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>{network} has dropped out. {reason}</source>
   <translation>{network} ha abandonado. {reason}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <location filename="../../app/tour/steps.py" />
   <source>Draw a digit</source>
   <translation>Dibuja una cifra</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <source>Dropped out at step {step}</source>
   <translation>Abandonó en el paso {step}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <source>Dropped out</source>
   <translation>Abandonó</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Running</source>
   <translation>En marcha</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Problem</source>
   <translation>Problema</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Each network is compiled first.</source>
   <translation>Primero se compila cada red.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Draw: all of them read it.</source>
   <translation>Dibuja: todas lo leen.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Nothing is lost.</source>
   <translation>No se pierde nada.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Keeping what was learned…</source>
   <translation>Guardando lo aprendido…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>All are in Runs now.</source>
   <translation>Ya están todas en Sesiones.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>What was learned is in Runs.</source>
   <translation>Lo aprendido está en Sesiones.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Progress of the race</source>
   <translation>Progreso de la carrera</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Steps that all have taken, of the steps of the race</source>
   <translation>Pasos que todas han dado, de los de la carrera</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/fix_button.py" />
   <source>Fix</source>
   <translation>Arreglar</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Change the data as advised</source>
   <translation>Cambiar los datos como se aconseja</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>New race</source>
   <translation>Nueva carrera</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Choose who races next</source>
   <translation>Elige quién corre ahora</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Pause or continue the race (Space)</source>
   <translation>Pausar o continuar la carrera (Espacio)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Stop the race and keep what was learned (Ctrl+.)</source>
   <translation>Parar la carrera y conservar lo aprendido (Ctrl+.)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Preparing…</source>
   <translation>Preparando…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>%n networks raced on {data}</source>
   <translation>
    <numerusform>%n red compitió con {data}</numerusform>
    <numerusform>%n redes compitieron con {data}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Racing %n networks on {data}</source>
   <translation>
    <numerusform>Carrera de %n red con {data}</numerusform>
    <numerusform>Carrera de %n redes con {data}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Continue the race</source>
   <translation>Continuar la carrera</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Pause the race</source>
   <translation>Pausar la carrera</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Use {data}</source>
   <translation>Usar {data}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Epoch {epoch} of {all}</source>
   <translation>Época {epoch} de {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Step {step} of {all} · &lt;b&gt;{share}&lt;/b&gt;</source>
   <translation>Paso {step} de {all} · &lt;b&gt;{share}&lt;/b&gt;</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_racers.py" />
   <source>{network} takes part</source>
   <translation>{network} participa</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_racers.py" />
   <source>Let {network} take part, or not (Space)</source>
   <translation>Que {network} participe, o no (Espacio)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>All learn from the same digits in the same order.</source>
   <translation>Todas aprenden de las mismas cifras en el mismo orden.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Choose at least two networks.</source>
   <translation>Elige al menos dos redes.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>A training is going on; it has to end first.</source>
   <translation>Hay un entrenamiento en marcha; tiene que acabar antes.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <location filename="../../app/train/pickers.py" />
   <source>Strokes</source>
   <translation>Trazos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Let the chosen networks learn at once</source>
   <translation>Que las redes elegidas aprendan a la vez</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Networks that take part</source>
   <translation>Redes que participan</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>The race learns from</source>
   <translation>La carrera aprende de</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Let them learn from {data}</source>
   <translation>Que aprendan de {data}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Race on {data}</source>
   <translation>Carrera con {data}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Epochs of the race</source>
   <translation>Épocas de la carrera</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <location filename="../../app/train/settings_row.py" />
   <source>How often all digits are gone through</source>
   <translation>Cuántas veces se repasan todas las cifras</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Start</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Start the race</source>
   <translation>Empezar la carrera</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_table.py" />
   <source>What each network reads in your drawing, and when it passed what</source>
   <translation>Lo que cada red lee en tu dibujo y cuándo superó qué</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_table.py" />
   <source>{row}, reads {digit} · {sure}</source>
   <translation>{row}, lee {digit} · {sure}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_table.py" />
   <source>No race yet</source>
   <translation>Aún no hay carrera</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>Nobody has passed {mark} yet.</source>
   <translation>Nadie ha superado aún {mark}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{network} passed {mark} after {time}; {others} may still turn out to be quicker.</source>
   <translation>{network} superó {mark} tras {time}; {others} aún pueden resultar más rápidas.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{network} passed {mark} first, after {time}.</source>
   <translation>{network} superó {mark} la primera, tras {time}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{network} needed the fewest steps: {steps}.</source>
   <translation>{network} necesitó menos pasos: {steps}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>Nobody passed {mark}.</source>
   <translation>Nadie superó {mark}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>Nobody passed {mark}; {network} came closest, with {accuracy}.</source>
   <translation>Nadie superó {mark}; {network} fue la que más se acercó, con {accuracy}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>dropped out at step {step}: {reason}</source>
   <translation>abandonó en el paso {step}: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{accuracy} right on held-out digits</source>
   <translation>{accuracy} de acierto en cifras reservadas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>passed {mark} at step {step}, after {time}</source>
   <translation>superó {mark} en el paso {step}, tras {time}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>others</source>
   <translation>otras</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{one} and {other}</source>
   <translation>{one} y {other}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/row_painter.py" />
   <location filename="../../app/train/legend.py" />
   <source>held-out</source>
   <translation>reservadas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>training</source>
   <translation>entrenando</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>stopped</source>
   <translation>parada</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>failed</source>
   <translation>fallida</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>cut off</source>
   <translation>interrumpida</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>in use</source>
   <translation>en uso</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>training · {share}</source>
   <translation>entrenando · {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{network} on {data}</source>
   <translation>{network} con {data}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/rows.py" />
   <source>%n epochs</source>
   <translation>
    <numerusform>%n época</numerusform>
    <numerusform>%n épocas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>batch {size}</source>
   <translation>lote {size}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>learning rate {rate}</source>
   <translation>tasa de aprendizaje {rate}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>augment on</source>
   <translation>con variaciones</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>augment off</source>
   <translation>sin variaciones</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>seed {seed}</source>
   <translation>semilla {seed}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>step {step} of {all}</source>
   <translation>paso {step} de {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{count} weights</source>
   <translation>{count} pesos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>device unknown</source>
   <translation>dispositivo desconocido</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{accuracy} right on {count} test digits</source>
   <translation>{accuracy} de acierto en {count} cifras de prueba</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{accuracy} after {time}</source>
   <translation>{accuracy} tras {time}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>d MMM HH:mm</source>
   <translation>d MMM HH:mm</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>d MMM yyyy</source>
   <translation>d MMM yyyy</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Reading the runs…</source>
   <translation>Leyendo las sesiones…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Settings of the selected run</source>
   <translation>Ajustes de la sesión elegida</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Use this network</source>
   <translation>Usar esta red</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Let the selected run's network answer (Enter)</source>
   <translation>Que responda la red de la sesión elegida (Intro)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Give the selected run a name (F2, or a double click)</source>
   <translation>Poner nombre a la sesión elegida (F2 o doble clic)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>TensorBoard logs</source>
   <translation>Registros de TensorBoard</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Write TensorBoard logs of the selected runs</source>
   <translation>Escribir registros de TensorBoard de las sesiones elegidas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Save the selected run as one file that opens on any computer</source>
   <translation>Guardar la sesión elegida en un archivo que se abre en cualquier ordenador</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Add its drawings</source>
   <translation>Añadir sus dibujos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Add the drawings that came with this run to yours in Teach</source>
   <translation>Añadir los dibujos que vinieron con esta sesión a los tuyos en Enseñar</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <location filename="../../app/tabs/teach/wall.py" />
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Delete the selected runs; there is an Undo (Del)</source>
   <translation>Eliminar las sesiones elegidas; se puede deshacer (Supr)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>%n runs are selected.</source>
   <translation>
    <numerusform>%n sesión está seleccionada.</numerusform>
    <numerusform>%n sesiones están seleccionadas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Select a run for its settings.</source>
   <translation>Elige una sesión para ver sus ajustes.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Sort by</source>
   <translation>Ordenar por</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <location filename="../../app/train/pickers.py" />
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Test digits right</source>
   <translation>Aciertos en prueba</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Started</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>held-out {accuracy}</source>
   <translation>reservadas {accuracy}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>Deleted {runs}.</source>
   <translation>Eliminado: {runs}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>Bring back what was deleted (it is still on the disk)</source>
   <translation>Recuperar lo eliminado (sigue en el disco)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>Five runs at most are compared: untick one first.</source>
   <translation>Se comparan cinco sesiones como mucho: desmarca antes una.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/shelf.py" />
   <source>The disk</source>
   <translation>El disco</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/shelf.py" />
   <source>{where}: {what}.</source>
   <translation>{where}: {what}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/table_header.py" />
   <source>Digits right</source>
   <translation>Cifras acertadas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/table_header.py" />
   <source>Click to sort by this column; again for the other way round</source>
   <translation>Pulsa para ordenar por esta columna; otra vez para invertir</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/table_header.py" />
   <source>Columns of the runs</source>
   <translation>Columnas de las sesiones</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>Wrong? Teach it</source>
   <translation>¿Mal? Enséñasela</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>Say what this drawing is</source>
   <translation>Decir qué es este dibujo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>Say what you drew: it is kept for learning (Alt+Y; Ctrl+Shift+7 says at once: a 7)</source>
   <translation>Di lo que has dibujado: se guarda para aprender (Alt+Y; Ctrl+Mayús+7 dice al momento: un 7)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>This is a {symbol}</source>
   <translation>Esto es un {symbol}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>Something else…</source>
   <translation>Otra cosa…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>new</source>
   <translation>nuevo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>no change</source>
   <translation>sin cambios</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>{sign}{points} points</source>
   <translation>{sign}{points} puntos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>before</source>
   <translation>antes</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>after</source>
   <translation>después</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>change</source>
   <translation>cambio</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>{name}: {before} before, {after} after</source>
   <translation>{name}: {before} antes, {after} después</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Before and after</source>
   <translation>Antes y después</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/label_tile.py" />
   <source>This is a {symbol} ({symbol}; Ctrl+Shift+{symbol} from any tab)</source>
   <translation>Esto es un {symbol} ({symbol}; Ctrl+Mayús+{symbol} desde cualquier pestaña)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/label_tile.py" />
   <source>This is {symbol} (right click or Del: remove it)</source>
   <translation>Esto es {symbol} (clic derecho o Supr: quitarlo)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/label_tile.py" />
   <source>{count} of {enough}</source>
   <translation>{count} de {enough}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/label_tile.py" />
   <source>{symbol}, {drawings}</source>
   <translation>{symbol}, {drawings}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Draw something first.</source>
   <translation>Primero dibuja algo.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>A picture cannot be saved, a drawing can.</source>
   <translation>Una imagen no se puede guardar; un dibujo sí.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>This looks like {count} digits. Click the one to save, or press {symbol} again to save all of it as one {symbol}.</source>
   <translation>Parecen {count} cifras. Pulsa la que quieras guardar, o pulsa {symbol} otra vez para guardarlo todo como un {symbol}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Label {symbol}</source>
   <translation>Etiqueta {symbol}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Your {label} is on the canvas; Ctrl+Z brings back what was there.</source>
   <translation>Tu {label} está en el lienzo; Ctrl+Z recupera lo que había.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Taken back</source>
   <translation>Retirado</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Change label</source>
   <translation>Cambiar etiqueta</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>The folder of your drawings can be read but not written: nothing can be saved.</source>
   <translation>La carpeta de tus dibujos se puede leer pero no escribir: no se puede guardar nada.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>What did you draw?</source>
   <translation>¿Qué has dibujado?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Bring the removed symbol back (Alt+U)</source>
   <translation>Recuperar el símbolo quitado (Alt+U)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Bring the removed symbol back</source>
   <translation>Recuperar el símbolo quitado</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>%n drawings saved</source>
   <translation>
    <numerusform>%n dibujo guardado</numerusform>
    <numerusform>%n dibujos guardados</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Remove {symbol}</source>
   <translation>Quitar {symbol}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Remove {symbol}, its {drawings} are</source>
   <translation>Quitar {symbol}, también sus {drawings}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Remove {symbol} and its {drawings}</source>
   <translation>Quitar {symbol} y sus {drawings}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Press the right label, or its key. Ten of each is a good start.</source>
   <translation>Pulsa la etiqueta correcta, o su tecla. Diez de cada es un buen comienzo.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>The shipped network, only its last layers learn. It forgets least.</source>
   <translation>La red incluida; solo aprenden sus últimas capas. Es la que menos olvida.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>The shipped network, all of it learns, slowly. It can forget a little more.</source>
   <translation>La red incluida; aprende toda entera, despacio. Puede olvidar un poco más.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>A new network that knows nothing yet. Shows what the shipped one is worth.</source>
   <translation>Una red nueva que aún no sabe nada. Muestra lo que vale la incluida.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Teach it your handwriting</source>
   <translation>Enséñale tu letra</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Learn at once</source>
   <translation>Aprender al momento</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Learn my handwriting at once, from what the shipped network knows (Alt+1)</source>
   <translation>Aprender mi letra al momento, con lo que sabe la red incluida (Alt+1)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Learn properly</source>
   <translation>Aprender a fondo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Train a network on my handwriting; drawing goes on meanwhile (Alt+2)</source>
   <translation>Entrenar una red con mi letra; mientras, se puede dibujar (Alt+2)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <location filename="../../app/tabs/teach/lessons.py" />
   <source>Frozen</source>
   <translation>Congelada</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <location filename="../../app/tabs/teach/lessons.py" />
   <source>Thawed</source>
   <translation>Descongelada</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <location filename="../../app/tabs/teach/lessons.py" />
   <source>From scratch</source>
   <translation>Desde cero</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>How to learn properly</source>
   <translation>Cómo aprender a fondo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Practise MNIST too, so it doesn’t forget</source>
   <translation>Practicar también MNIST, para que no olvide</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Mixes other people’s digits in; without them it reads you better and others worse (Alt+M)</source>
   <translation>Mezcla cifras de otras personas; sin ellas te lee mejor y a otros peor (Alt+M)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <location filename="../../app/tabs/teach/lessons.py" />
   <source>At once</source>
   <translation>Al momento</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>under a second</source>
   <translation>menos de un segundo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Properly</source>
   <translation>A fondo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>about 10 to 30 seconds</source>
   <translation>unos 10 a 30 segundos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Learning your handwriting…</source>
   <translation>Aprendiendo tu letra…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>My digits needs {needed} drawings. You have {count}.</source>
   <translation>{count} de {needed} dibujos</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>%n drawings to learn from</source>
   <translation>
    <numerusform>%n dibujo para aprender</numerusform>
    <numerusform>%n dibujos para aprender</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>{symbol} needs %n more</source>
   <translation>
    <numerusform>{symbol} necesita %n más</numerusform>
    <numerusform>{symbol} necesita %n más</numerusform>
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
   <translation>No se pudo guardar la sesión: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learning.py" />
   <source>{way}, {when}, took {seconds} s</source>
   <translation>{way}, {when}, tardó {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Progress of the lesson</source>
   <translation>Progreso de la lección</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Keep drawing. The network that is learning answers.</source>
   <translation>Sigue dibujando. Responde la red que está aprendiendo.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Stop the lesson</source>
   <translation>Parar la lección</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Stop learning; what was learnt is kept (Ctrl+.)</source>
   <translation>Parar de aprender; lo aprendido se conserva (Ctrl+.)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Learning your handwriting</source>
   <translation>Aprendiendo tu letra</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Step {step} of {steps}</source>
   <translation>Paso {step} de {steps}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>{time} left</source>
   <translation>quedan {time}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>{symbol} is there already.</source>
   <translation>{symbol} ya está.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>There is no room for more symbols.</source>
   <translation>No hay sitio para más símbolos.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>★, A, cat</source>
   <translation>★, A, gato</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>Type or paste a symbol, then Enter (Esc: leave it)</source>
   <translation>Escribe o pega un símbolo, luego Intro (Esc: dejarlo)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>New symbol</source>
   <translation>Símbolo nuevo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>Add a label of your own: ★, a letter, a word (Alt+N)</source>
   <translation>Añadir una etiqueta propia: ★, una letra, una palabra (Alt+N)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Saved</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Deleted</source>
   <translation>Eliminado</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Brought back</source>
   <translation>Recuperado</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Saved as {label}</source>
   <translation>Guardado como {label}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>{symbol} is a label now</source>
   <translation>{symbol} ya es una etiqueta</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>{symbol} is no label any more</source>
   <translation>{symbol} ya no es una etiqueta</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>%n drawings imported</source>
   <translation>
    <numerusform>%n dibujo importado</numerusform>
    <numerusform>%n dibujos importados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>{imported}, %n were there already</source>
   <translation>
    <numerusform>{imported}, %n ya estaba</numerusform>
    <numerusform>{imported}, %n ya estaban</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>%n drawings written to {file}</source>
   <translation>
    <numerusform>%n dibujo escrito en {file}</numerusform>
    <numerusform>%n dibujos escritos en {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>%n drawings</source>
   <translation>
    <numerusform>%n dibujo</numerusform>
    <numerusform>%n dibujos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/transfer_picture.py" />
   <source>The shipped network turns a drawing into numbers that say which shapes are in it. That stays as it is. Only the last step, from shapes to answers, is learnt anew from your drawings: that is transfer learning.</source>
   <translation>La red incluida convierte un dibujo en números que dicen qué formas hay en él. Eso se queda como está. Solo el último paso, de las formas a las respuestas, se aprende de nuevo con tus dibujos: eso es el aprendizaje por transferencia.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/transfer_picture.py" />
   <source>Transfer learning</source>
   <translation>Aprendizaje por transferencia</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/transfer_picture.py" />
   <source>the shipped network stays as it is</source>
   <translation>la red incluida se queda como está</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/transfer_picture.py" />
   <source>new, from your drawings</source>
   <translation>nuevo, de tus dibujos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Use it</source>
   <translation>Usarla</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Let this network answer (Alt+3)</source>
   <translation>Que responda esta red (Alt+3)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Go back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Let the shipped network answer again (Alt+Shift+A)</source>
   <translation>Que vuelva a responder la red incluida (Alt+Mayús+A)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Go back to the shipped network</source>
   <translation>Volver a la red incluida</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>{way} · {share}</source>
   <translation>{way} · {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>{way}: {share} of your held-back drawings right, {lost} points forgotten</source>
   <translation>{way}: {share} de tus dibujos reservados acertados, {lost} puntos olvidados</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>MNIST</source>
   <translation>MNIST</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>Others’ digits</source>
   <translation>Las de otros</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <location filename="../../app/train/pickers.py" />
   <source>My digits</source>
   <translation>Mis cifras</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>My symbols</source>
   <translation>Mis símbolos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>It reads you better now.</source>
   <translation>Ahora te lee mejor.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>Not better. The shipped network reads you as well.</source>
   <translation>No es mejor. La red incluida te lee igual de bien.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>It knows your symbols now.</source>
   <translation>Ya conoce tus símbolos.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>Perhaps a little better: too few drawings to be sure.</source>
   <translation>Quizá algo mejor: hay muy pocos dibujos para estar seguros.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>Learnt from {learnt} drawings. Of {count} others {after} were right, before {before}.</source>
   <translation>Aprendió de {learnt} dibujos. De otros {count} acertó {after}; antes, {before}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>It forgot nothing of other people’s digits.</source>
   <translation>No ha olvidado nada de las cifras de otras personas.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>It forgot {points} points on other people’s digits.</source>
   <translation>Ha olvidado {points} puntos en las cifras de otras personas.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>For drawings to come expect {low} to {high} points (95 of 100 times).</source>
   <translation>En dibujos futuros espera de {low} a {high} puntos (95 de cada 100 veces).</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>{words} More drawings make this surer.</source>
   <translation>{words} Más dibujos lo aclaran.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall.py" />
   <source>Your drawings</source>
   <translation>Tus dibujos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall.py" />
   <source>Put on the canvas</source>
   <translation>Poner en el lienzo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall.py" />
   <source>This is a</source>
   <translation>Esto es un</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Click one to see it on the canvas. A digit changes its label, Del deletes it.</source>
   <translation>Pulsa uno para verlo en el lienzo. Una cifra cambia su etiqueta, Supr lo elimina.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Draw a digit and press its label: what you draw is kept here.</source>
   <translation>Dibuja una cifra y pulsa su etiqueta: lo que dibujas se guarda aquí.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Drawings (*.jsonl *.jsonl.gz)</source>
   <translation>Dibujos (*.jsonl *.jsonl.gz)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>My drawings</source>
   <translation>Mis dibujos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Undo delete</source>
   <translation>Deshacer eliminación</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Bring the deleted drawing back</source>
   <translation>Recuperar el dibujo eliminado</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Add drawings from a file (Alt+I)</source>
   <translation>Añadir dibujos de un archivo (Alt+I)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Write all drawings to a file (Alt+E)</source>
   <translation>Escribir todos los dibujos en un archivo (Alt+E)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Export your drawings</source>
   <translation>Exportar tus dibujos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>my digits.jsonl</source>
   <translation>mis cifras.jsonl</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Import drawings</source>
   <translation>Importar dibujos</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_view.py" />
   <source>A {label}. Enter puts it on the canvas.</source>
   <translation>Un {label}. Intro lo pone en el lienzo.</translation>
  </message>
  <message>
   <location filename="../../app/time/curve.py" />
   <source>What it thought your drawing was</source>
   <translation>Lo que creía que era tu dibujo</translation>
  </message>
  <message>
   <location filename="../../app/time/curve.py" />
   <source>Draw a digit to see what it thought of it</source>
   <translation>Dibuja una cifra para ver qué pensaba de ella</translation>
  </message>
  <message>
   <location filename="../../app/time/machine.py" />
   <source>One moment of this run is damaged or missing; the others are there.</source>
   <translation>Un momento de esta sesión está dañado o falta; los demás están.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/time/machine.py" />
   <source>%n moments of this run are damaged or missing; the others are there.</source>
   <translation>
    <numerusform>%n momento de esta sesión está dañado o falta; los demás están.</numerusform>
    <numerusform>%n momentos de esta sesión están dañados o faltan; los demás están.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>Writing {name}…</source>
   <translation>Escribiendo {name}…</translation>
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>Saving the replay… {share}</source>
   <translation>Guardando la repetición… {share}</translation>
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>The replay could not be saved: none of its moments can be read.</source>
   <translation>No se pudo guardar la repetición: ninguno de sus momentos se puede leer.</translation>
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>{name} could not be saved: {reason}.</source>
   <translation>No se pudo guardar {name}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/time/scale.py" />
   <source>start</source>
   <translation>inicio</translation>
  </message>
  <message>
   <location filename="../../app/time/slider.py" />
   <source>Moment of the run</source>
   <translation>Momento de la sesión</translation>
  </message>
  <message>
   <location filename="../../app/time/slider.py" />
   <source>Drag to any moment of the run; ← and → go one moment, Home and End to the ends</source>
   <translation>Arrastra a cualquier momento de la sesión; ← y → van de uno en uno, Inicio y Fin a los extremos</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Replay of the run</source>
   <translation>Repetición de la sesión</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Replay</source>
   <translation>Repetición</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Play the run</source>
   <translation>Reproducir la sesión</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Speed of the replay</source>
   <translation>Velocidad de la repetición</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>How fast the replay goes (Alt+V)</source>
   <translation>Cómo de rápida va la repetición (Alt+V)</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <location filename="../../app/time/travel.py" />
   <source>Save the replay</source>
   <translation>Guardar la repetición</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Save the replay as an animated picture (Alt+G)</source>
   <translation>Guardar la repetición como imagen animada (Alt+G)</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Back to the newest weights</source>
   <translation>Volver a los pesos más nuevos</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Back to the end</source>
   <translation>Volver al final</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Back to now</source>
   <translation>Volver al presente</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>{back}: the newest weights answer (Alt+End)</source>
   <translation>{back}: responden los pesos más nuevos (Alt+Fin)</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>The replay begins with the first step</source>
   <translation>La repetición empieza con el primer paso</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>end</source>
   <translation>fin</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Pause the replay</source>
   <translation>Pausar la repetición</translation>
  </message>
  <message>
   <location filename="../../app/time/travel.py" />
   <source>Step {step}</source>
   <translation>Paso {step}</translation>
  </message>
  <message>
   <location filename="../../app/time/travel.py" />
   <source>Replaying {network}, step {step}</source>
   <translation>Repetición de {network}, paso {step}</translation>
  </message>
  <message>
   <location filename="../../app/time/travel.py" />
   <source>Animated pictures ({kinds})</source>
   <translation>Imágenes animadas ({kinds})</translation>
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>step {step}</source>
   <translation>paso {step}</translation>
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>step {step} of {steps}</source>
   <translation>paso {step} de {steps}</translation>
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
   <translation>a los {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>{time} in</source>
   <translation>a {time}</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>That was read at once. Nothing you draw leaves this computer.</source>
   <translation>Se ha leído al momento. Nada de lo que dibujas sale de este ordenador.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Draw any digit here, with mouse, pen or finger.</source>
   <translation>Dibuja aquí cualquier cifra, con ratón, lápiz o dedo.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Watch the bars</source>
   <translation>Mira las barras</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>The large digit is the network’s answer. The bars say how probable it finds each digit. Add a stroke, or clear and draw another, and see them move.</source>
   <translation>La cifra grande es la respuesta de la red. Las barras dicen cómo de probable ve cada cifra. Añade un trazo, o borra y dibuja otra, y mira cómo se mueven.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Train a network</source>
   <translation>Entrenar una red</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>It is getting ready. The first time takes some seconds.</source>
   <translation>Se está preparando. La primera vez tarda unos segundos.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>It could not begin. The card says why, and offers what helps.</source>
   <translation>No pudo empezar. La tarjeta dice por qué y ofrece lo que ayuda.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>It learns. The curves show how it gets better, batch by batch.</source>
   <translation>Está aprendiendo. Las curvas muestran cómo mejora, lote a lote.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Press Train: a fresh network that knows nothing yet begins to learn.</source>
   <translation>Pulsa Entrenar: una red nueva que aún no sabe nada empieza a aprender.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Draw again while it learns</source>
   <translation>Dibuja otra vez mientras aprende</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>No network has learnt yet: go back and press Train, or look on.</source>
   <translation>Ninguna red ha aprendido aún: vuelve y pulsa Entrenar, o mira.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Now the half-trained network answers. The curve under its answer follows your last drawing through the training.</source>
   <translation>Ahora responde la red a medio entrenar. La curva bajo su respuesta sigue tu último dibujo por el entrenamiento.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Look inside</source>
   <translation>Mirar dentro</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Each small picture is one thing the network looks for in your drawing. Scroll down to see how it decides.</source>
   <translation>Cada imagen pequeña es algo que la red busca en tu dibujo. Baja para ver cómo decide.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Open Inside: it shows what each layer finds in your drawing.</source>
   <translation>Abre Dentro: muestra lo que cada capa encuentra en tu dibujo.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>That is all</source>
   <translation>Eso es todo</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Teach it your hand</source>
   <translation>Enséñale tu mano</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Your drawing is kept on this computer. Help (F1) has this tour again.</source>
   <translation>Tu dibujo se queda en este ordenador. En Ayuda (F1) está otra vez este recorrido.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Draw a digit and press the label that is right. It is kept at once.</source>
   <translation>Dibuja una cifra y pulsa la etiqueta correcta. Se guarda al momento.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Open Teach: there your own drawings become digits to learn from.</source>
   <translation>Abre Enseñar: ahí tus propios dibujos se vuelven cifras de las que aprender.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>The CPU trains</source>
   <translation>Entrena la CPU</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No NVIDIA GPU was found here. These networks are small: all works the same, a run takes a minute or two longer. A GPU under Linux is used by itself.</source>
   <translation>No se encontró ninguna GPU NVIDIA. Estas redes son pequeñas: todo funciona igual, una sesión tarda uno o dos minutos más. Una GPU en Linux se usa sola.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>“?” means that this is like nothing the network has learnt, so it does not guess. Draw one digit, large and whole. Is it a sign of your own? Teach can learn it.</source>
   <translation>«?» significa que esto no se parece a nada que la red haya aprendido, así que no adivina. Dibuja una cifra, grande y entera. ¿Es un signo tuyo? En Enseñar puede aprenderlo.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>Accuracy stands still</source>
   <translation>La exactitud se ha estancado</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No gain on held-out digits for an epoch. Steps that are too large jump over what is good: a lower learning rate may help, such as {rate}.</source>
   <translation>Sin mejora en cifras reservadas desde hace una época. Los pasos demasiado grandes saltan por encima de lo bueno: una tasa menor puede ayudar, como {rate}.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No gain on held-out digits for an epoch. The steps are very small: a higher learning rate may help, such as {rate}.</source>
   <translation>Sin mejora en cifras reservadas desde hace una época. Los pasos son muy pequeños: una tasa mayor puede ayudar, como {rate}.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No gain on held-out digits for an epoch. This network may have learnt all that it can: CNN looks for shapes and gets further.</source>
   <translation>Sin mejora en cifras reservadas desde hace una época. Puede que esta red haya aprendido todo lo que puede: CNN busca formas y llega más lejos.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No gain on held-out digits for an epoch. There may be too few drawings to learn from: label more of them in Teach.</source>
   <translation>Sin mejora en cifras reservadas desde hace una época. Quizá haya muy pocos dibujos de los que aprender: etiqueta más en Enseñar.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>Set {rate}</source>
   <translation>Poner {rate}</translation>
  </message>
  <message>
   <location filename="../../app/tour/tips.py" />
   <source>Don’t show again</source>
   <translation>No volver a mostrar</translation>
  </message>
  <message>
   <location filename="../../app/tour/tips.py" />
   <source>Close this tip (Esc)</source>
   <translation>Cerrar este consejo (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/tour/tips.py" />
   <source>Never show this tip any more</source>
   <translation>No mostrar nunca más este consejo</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>Skip</source>
   <translation>Saltar</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>End the tour (Esc)</source>
   <translation>Terminar el recorrido (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>The step before</source>
   <translation>El paso anterior</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>The next step</source>
   <translation>El paso siguiente</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>{number} of {count}</source>
   <translation>{number} de {count}</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>Finish</source>
   <translation>Terminar</translation>
  </message>
  <message>
   <location filename="../../app/train/accuracy_chart.py" />
   <source>accuracy</source>
   <translation>exactitud</translation>
  </message>
  <message>
   <location filename="../../app/train/accuracy_chart.py" />
   <source>Starts at 10 %</source>
   <translation>Empieza en 10 %</translation>
  </message>
  <message>
   <location filename="../../app/train/accuracy_chart.py" />
   <source>that is pure guessing</source>
   <translation>eso es puro azar</translation>
  </message>
  <message>
   <location filename="../../app/train/chart.py" />
   <source>{figure} chart, {direction}</source>
   <translation>Gráfico: {figure}, {direction}</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{figure} at the latest check on held-out digits</source>
   <translation>{figure} en la última comprobación con cifras reservadas</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{figure} axis: {scale}</source>
   <translation>{figure}, eje: {scale}</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{figure} on held-out digits</source>
   <translation>{figure} en cifras reservadas</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>Save the chart as a picture, or its numbers (Space)</source>
   <translation>Guardar el gráfico como imagen, o sus números (Espacio)</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{chart}: save</source>
   <translation>{chart}: guardar</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_picture.py" />
   <source>{network} · after {step} steps</source>
   <translation>{network} · tras {step} pasos</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_picture.py" />
   <source>How a network learned to read this</source>
   <translation>Cómo una red aprendió a leer esto</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_picture.py" />
   <source>{digit} · {share} sure now</source>
   <translation>{digit} · {share} segura ahora</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>How sure the network was of your drawing, step by step</source>
   <translation>Cómo de segura estaba la red de tu dibujo, paso a paso</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>No drawing is followed yet</source>
   <translation>Aún no se sigue ningún dibujo</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>Save or copy your drawing and its curve (Space)</source>
   <translation>Guardar o copiar tu dibujo y su curva (Espacio)</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>Save the curve of your digit</source>
   <translation>Guardar la curva de tu cifra</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>Step {step}   {ranks}</source>
   <translation>Paso {step}   {ranks}</translation>
  </message>
  <message>
   <location filename="../../app/train/empty_words.py" />
   <source>{strong} {quiet}</source>
   <translation>{strong} {quiet}</translation>
  </message>
  <message>
   <location filename="../../app/train/figures.py" />
   <source>rate {rate}</source>
   <translation>tasa {rate}</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save as picture (PNG)…</source>
   <translation>Guardar como imagen (PNG)…</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>As it looks now</source>
   <translation>Tal como se ve ahora</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save numbers (CSV)…</source>
   <translation>Guardar los números (CSV)…</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Every step of the run, for a spreadsheet</source>
   <translation>Cada paso de la sesión, para una hoja de cálculo</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save as picture</source>
   <translation>Guardar como imagen</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Tables ({kinds})</source>
   <translation>Tablas ({kinds})</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save numbers</source>
   <translation>Guardar los números</translation>
  </message>
  <message>
   <location filename="../../app/train/fix_button.py" />
   <source>Change the setting as advised</source>
   <translation>Cambiar el ajuste como se aconseja</translation>
  </message>
  <message>
   <location filename="../../app/train/fix_button.py" />
   <source>Open Teach</source>
   <translation>Abrir Enseñar</translation>
  </message>
  <message>
   <location filename="../../app/train/fix_button.py" />
   <source>Use {what}</source>
   <translation>Usar {what}</translation>
  </message>
  <message>
   <location filename="../../app/train/fix_button.py" />
   <source>Set {value}</source>
   <translation>Poner {value}</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>smoothed</source>
   <translation>suavizado</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>batch</source>
   <translation>lote</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>smooth</source>
   <translation>suave</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>Thin line: each batch. Thick line: smoothed. Dashed line with rings: held-out digits</source>
   <translation>Línea fina: cada lote. Línea gruesa: suavizado. Discontinua con anillos: cifras reservadas</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>Held-out digits come from the training data, but the network never learns from them</source>
   <translation>Las cifras reservadas vienen de los datos de entrenamiento, pero la red nunca aprende de ellas</translation>
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>loss</source>
   <translation>pérdida</translation>
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>lower is better</source>
   <translation>más bajo es mejor</translation>
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>Press Train</source>
   <translation>Pulsa Entrenar</translation>
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>and watch the loss fall</source>
   <translation>y mira cómo baja la pérdida</translation>
  </message>
  <message>
   <location filename="../../app/train/metric.py" />
   <source>{figure} – {direction}</source>
   <translation>{figure}: {direction}</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine, at once</source>
   <translation>La mía, al momento</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine, frozen</source>
   <translation>La mía, congelada</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine, thawed</source>
   <translation>La mía, descongelada</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine, from scratch</source>
   <translation>La mía, desde cero</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>One layer, no hidden thinking. Fast and simple.</source>
   <translation>Una capa, sin pensamiento oculto. Rápida y sencilla.</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Five layers that look at all pixels at once.</source>
   <translation>Cinco capas que miran todos los píxeles a la vez.</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Looks for small shapes with sliding filters.</source>
   <translation>Busca formas pequeñas con filtros deslizantes.</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>The CNN, with steadier steps. A good first choice.</source>
   <translation>La CNN, con pasos más estables. Una buena primera elección.</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Reads the picture row by row.</source>
   <translation>Lee la imagen fila a fila.</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Embedded strokes</source>
   <translation>Trazos integrados</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine</source>
   <translation>Las mías</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Learn from</source>
   <translation>Aprender de</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Train on</source>
   <translation>Entrenar en</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Last run</source>
   <translation>Última sesión</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Back to how the last run ended</source>
   <translation>Volver a cómo terminó la última sesión</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>How the network is built</source>
   <translation>Cómo está hecha la red</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>What the network learns from</source>
   <translation>De qué aprende la red</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Digits of 250 people, scanned from paper</source>
   <translation>Cifras de 250 personas, escaneadas del papel</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Digits drawn by this program; works without a network connection</source>
   <translation>Cifras dibujadas por este programa; funciona sin conexión</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>What computes: a GPU where there is one, else the CPU</source>
   <translation>Lo que calcula: una GPU si la hay; si no, la CPU</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Your own drawings, labelled in the Teach tab</source>
   <translation>Tus propios dibujos, etiquetados en la pestaña Enseñar</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>{learn} digits to learn, {test} to test</source>
   <translation>{learn} cifras para aprender, {test} para probar</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>What you labelled in the Teach tab: ten drawings at least</source>
   <translation>Lo que has etiquetado en la pestaña Enseñar: diez dibujos al menos</translation>
  </message>
  <message>
   <location filename="../../app/train/read_out.py" />
   <source>Figures under the pointer</source>
   <translation>Valores bajo el puntero</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Train (Ctrl+T)</source>
   <translation>Entrenar (Ctrl+T)</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>A race is going on; stop it first (Ctrl+.)</source>
   <translation>Hay una carrera en marcha; párala antes (Ctrl+.)</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Pause or continue (Space)</source>
   <translation>Pausar o continuar (Espacio)</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Step</source>
   <translation>Paso</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Take one step (S)</source>
   <translation>Dar un paso (S)</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Stop and keep what was learned (Ctrl+.)</source>
   <translation>Parar y conservar lo aprendido (Ctrl+.)</translation>
  </message>
  <message>
   <location filename="../../app/train/saving.py" />
   <source>Could not save {name}: {reason}.</source>
   <translation>No se pudo guardar {name}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Linear</source>
   <translation>Lineal</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Even steps from 0 to 2.5</source>
   <translation>Pasos iguales de 0 a 2,5</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Log</source>
   <translation>Log</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Each halving is as high as the one before</source>
   <translation>Cada mitad es tan alta como la anterior</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>From 0 to 100 % (Z)</source>
   <translation>De 0 a 100 % (Z)</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>The last ten per cent (Z)</source>
   <translation>El último diez por ciento (Z)</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>step {step} · epoch {epoch}</source>
   <translation>paso {step} · época {epoch}</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>{figure} {value} · smoothed {smoothed}</source>
   <translation>{figure} {value} · suavizada {smoothed}</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>held-out {value}</source>
   <translation>reservadas {value}</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>Empty. {hint}.</source>
   <translation>Vacío. {hint}.</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>Step {step}, smoothed {smoothed}.</source>
   <translation>Paso {step}, suavizada {smoothed}.</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>Step {step}, smoothed {smoothed}, on held-out digits {held_out}.</source>
   <translation>Paso {step}, suavizada {smoothed}, en cifras reservadas {held_out}.</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>Another network is being opened; try again in a moment.</source>
   <translation>Se está abriendo otra red; inténtalo de nuevo en un momento.</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>{path}: the network could not be opened; the log says why.</source>
   <translation>{path}: no se pudo abrir la red; el registro dice por qué.</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>It can go on from there, on the CPU to be safe.</source>
   <translation>Puede seguir desde ahí, en la CPU por seguridad.</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>It had no checkpoint yet; try the CPU this time.</source>
   <translation>Aún no tenía punto de control; prueba esta vez con la CPU.</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>The last training was cut off after step {step}.</source>
   <translation>El último entrenamiento se interrumpió tras el paso {step}.</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Batch size</source>
   <translation>Lote</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Digits seen before each correction</source>
   <translation>Cifras vistas antes de cada corrección</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Learning rate</source>
   <translation>Tasa</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>How large the corrections are at their largest; can be changed while it trains</source>
   <translation>Cómo de grandes son como mucho las correcciones; se puede cambiar mientras entrena</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Augment</source>
   <translation>Variar</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Small random shifts, turns and stretches, so it copes with your style.</source>
   <translation>Pequeños desplazamientos, giros y estirones al azar, para que se adapte a tu estilo.</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>New settings</source>
   <translation>Nuevos ajustes</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Choose another network, other data or other numbers</source>
   <translation>Elegir otra red, otros datos u otros números</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Go on with this run where it was stopped</source>
   <translation>Seguir con esta sesión donde se paró</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Progress of the run</source>
   <translation>Progreso de la sesión</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Steps taken of the steps of the run</source>
   <translation>Pasos dados de los de la sesión</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Right on held-out digits</source>
   <translation>Aciertos, reservadas</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Images per second</source>
   <translation>Imágenes por segundo</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Time left</source>
   <translation>Tiempo restante</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Time so far</source>
   <translation>Tiempo hasta ahora</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Training {network} on {data}</source>
   <translation>Entrenando {network} con {data}</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>{epochs} · batch {batch} · learning rate {rate} · {augment}</source>
   <translation>{epochs} · lote {batch} · tasa {rate} · {augment}</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Epoch {epoch} of {epochs}</source>
   <translation>Época {epoch} de {epochs}</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Step {step} of {steps} · &lt;b&gt;{share}&lt;/b&gt;</source>
   <translation>Paso {step} de {steps} · &lt;b&gt;{share}&lt;/b&gt;</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>{figure} right on {count} test digits in {time}</source>
   <translation>{figure} de acierto en {count} cifras de prueba en {time}</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Stopped before the first step</source>
   <translation>Parado antes del primer paso</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>{network} kept at step {step}</source>
   <translation>{network} conservada en el paso {step}</translation>
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Idle</source>
   <translation>En reposo</translation>
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>The first steps take a moment.</source>
   <translation>Los primeros pasos tardan un momento.</translation>
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Keep drawing. The guess on the left comes from the half-trained network.</source>
   <translation>Sigue dibujando. A la izquierda adivina la red a medio entrenar.</translation>
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Finishing this batch…</source>
   <translation>Terminando este lote…</translation>
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Inside</source>
   <translation>Dentro</translation>
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Mistakes</source>
   <translation>Errores</translation>
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Teach</source>
   <translation>Enseñar</translation>
  </message>
  <message>
   <location filename="../../app/widgets/switch.py" />
   <source>On</source>
   <translation>Sí</translation>
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Very sure</source>
   <translation>Muy segura</translation>
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Fairly sure</source>
   <translation>Bastante segura</translation>
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Not sure</source>
   <translation>No muy segura</translation>
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Just guessing</source>
   <translation>Solo adivina</translation>
  </message>
  <message>
   <location filename="../../model/challenge/evening.py" />
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: {path} is damaged.</source>
   <translation>No se guardan los resultados: {path} está dañado.</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>The results in {path} were saved by a newer Inkling.</source>
   <translation>Los resultados en {path} los guardó un Inkling más nuevo.</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: {folder} cannot be written to.</source>
   <translation>No se guardan los resultados: no se puede escribir en {folder}.</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: the disk is full.</source>
   <translation>No se guardan los resultados: el disco está lleno.</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>{path} is no file of Inkling’s results. Move it away to begin a new one.</source>
   <translation>{path} no es un archivo de resultados de Inkling. Muévelo para empezar uno nuevo.</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: another program is busy with {path}.</source>
   <translation>No se guardan los resultados: otro programa está usando {path}.</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: {reason}.</source>
   <translation>No se guardan los resultados: {reason}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/download.py" />
   <source>{name} could not be fetched from any mirror</source>
   <translation>{name} no se pudo obtener de ningún servidor</translation>
  </message>
  <message>
   <location filename="../../model/datasets/download.py" />
   <source>it gives another content</source>
   <translation>da otro contenido</translation>
  </message>
  <message>
   <location filename="../../model/datasets/download.py" />
   <source>it broke off {times} times</source>
   <translation>se cortó {times} veces</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it has a label {highest}, which is no digit from 0 to 9</source>
   <translation>tiene una etiqueta {highest}, que no es una cifra de 0 a 9</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>its compressed content is damaged or cut short</source>
   <translation>su contenido comprimido está dañado o cortado</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>images</source>
   <translation>imágenes</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>labels</source>
   <translation>etiquetas</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it is not in the IDX format</source>
   <translation>no está en formato IDX</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it is an IDX file, but not one of {kind}</source>
   <translation>es un archivo IDX, pero no de {kind}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it is cut short</source>
   <translation>está cortado</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>its images are {width}×{height}, not {side}×{side}</source>
   <translation>sus imágenes son de {width}×{height}, no de {side}×{side}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it announces {count} {kind}, more than the {most} Inkling reads</source>
   <translation>anuncia {count} {kind}, más de las {most} que lee Inkling</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it is cut short: not all of the {count} {kind} it announces are there</source>
   <translation>está cortado: no están todas las {count} {kind} que anuncia</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it goes on after the {count} {kind} it announces</source>
   <translation>sigue después de las {count} {kind} que anuncia</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Reading MNIST</source>
   <translation>Leyendo MNIST</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>{file} is not the published MNIST file (its sha256 is wrong).</source>
   <translation>{file} no es el archivo MNIST publicado (su sha256 no coincide).</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Replace it with the published one, or unset INKLING_MNIST_DIR.</source>
   <translation>Sustitúyelo por el publicado o quita INKLING_MNIST_DIR.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <location filename="../../model/datasets/reading.py" />
   <source>{path} cannot be read ({reason}).</source>
   <translation>{path} no se puede leer ({reason}).</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Make it readable.</source>
   <translation>Hazlo legible.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>MNIST cannot be kept in {folder} ({reason}).</source>
   <translation>MNIST no se puede guardar en {folder} ({reason}).</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Make room there for 12 MB; embedded strokes works without it.</source>
   <translation>Haz sitio para 12 MB; los trazos integrados funcionan sin ello.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Fetching MNIST</source>
   <translation>Descargando MNIST</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>MNIST is not on this computer.</source>
   <translation>MNIST no está en este ordenador.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Embedded strokes works without it. To use MNIST, put its four *-ubyte.gz files into {folder}.</source>
   <translation>Los trazos integrados funcionan sin ello. Para usar MNIST, pon sus cuatro archivos *-ubyte.gz en {folder}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>The folder must hold {files} and {last}, each with or without .gz.</source>
   <translation>La carpeta debe contener {files} y {last}, cada uno con o sin .gz.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <location filename="../../model/datasets/npz_file.py" />
   <location filename="../../model/datasets/strokes_file.py" />
   <source>Reading {name}</source>
   <translation>Leyendo {name}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>{folder}: {images_file} has {images} images, but {labels_file} has {labels} labels.</source>
   <translation>{folder}: {images_file} tiene {images} imágenes, pero {labels_file} tiene {labels} etiquetas.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>Use files that belong together.</source>
   <translation>Usa archivos que vayan juntos.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>{path}: {error}.</source>
   <translation>{path}: {error}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>Replace this file.</source>
   <translation>Sustituye este archivo.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>{folder} lacks {name}.gz.</source>
   <translation>En {folder} falta {name}.gz.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>It must hold x, uint8 of shape (n, h, w) with ink 255, and y, n labels from 0 to 9.</source>
   <translation>Debe contener x, uint8 de forma (n, h, w) con tinta 255, e y, n etiquetas de 0 a 9.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path} is too large ({size:.1f} GB).</source>
   <translation>{path} es demasiado grande ({size:.1f} GB).</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>Use a part of it.</source>
   <translation>Usa una parte.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path} lacks x or y.</source>
   <translation>En {path} falta x o y.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path} is no .npz file of plain numbers, or damaged.</source>
   <translation>{path} no es un archivo .npz de números simples, o está dañado.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path} is packed in a way Inkling cannot read.</source>
   <translation>{path} está comprimido de un modo que Inkling no puede leer.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>x is {dtype} of shape {shape}</source>
   <translation>x es {dtype} de forma {shape}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>x holds no image</source>
   <translation>x no contiene ninguna imagen</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>y is {dtype} of shape {shape} for {images} images</source>
   <translation>y es {dtype} de forma {shape} para {images} imágenes</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>y has a label that is no digit from 0 to 9</source>
   <translation>y tiene una etiqueta que no es una cifra de 0 a 9</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>x looks like dark ink on white paper, which is 255 − x of what is wanted</source>
   <translation>x parece tinta oscura sobre papel blanco, que es 255 − x de lo que se necesita</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path}: {wrong}.</source>
   <translation>{path}: {wrong}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>My digits needs {fewest} drawings. You have {count}.</source>
   <translation>Mis cifras necesita {fewest} dibujos. Tienes {count}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>Label what you draw in Teach, or train with embedded strokes.</source>
   <translation>Etiqueta lo que dibujas en Enseñar, o entrena con trazos integrados.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>Reading your drawings</source>
   <translation>Leyendo tus dibujos</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>My digits needs drawings of two different digits at least.</source>
   <translation>Mis cifras necesita dibujos de al menos dos cifras distintas.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>Label others in Teach, or train with embedded strokes.</source>
   <translation>Etiqueta otras en Enseñar, o entrena con trazos integrados.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>Train with embedded strokes.</source>
   <translation>Entrena con trazos integrados.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/paths.py" />
   <location filename="../../model/datasets/reading.py" />
   <source>{path} does not exist.</source>
   <translation>{path} no existe.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/paths.py" />
   <source>{path} is neither a folder nor a .jsonl or .npz file.</source>
   <translation>{path} no es ni una carpeta ni un archivo .jsonl o .npz.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/paths.py" />
   <source>Digits come from mnist, strokes, or a folder or file of your own.</source>
   <translation>Las cifras vienen de mnist, strokes, o de una carpeta o archivo tuyo.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/reading.py" />
   <source>Check its name.</source>
   <translation>Revisa el nombre.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/reading.py" />
   <source>Check the file.</source>
   <translation>Revisa el archivo.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>{name} has no two different digits to learn from.</source>
   <translation>{name} no tiene dos cifras distintas de las que aprender.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>Add digits of another label.</source>
   <translation>Añade cifras de otra etiqueta.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>{name} has 1 digit to learn from, and at least {fewest} are needed.</source>
   <translation>{name} tiene 1 cifra de la que aprender, y hacen falta al menos {fewest}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>{name} has {count} digits to learn from, and at least {fewest} are needed.</source>
   <translation>{name} tiene {count} cifras de las que aprender, y hacen falta al menos {fewest}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>Add more, or train with MNIST or embedded strokes.</source>
   <translation>Añade más, o entrena con MNIST o trazos integrados.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes.py" />
   <source>Drawing digits</source>
   <translation>Dibujando cifras</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <source>Each line must look like {"label": 7, "strokes": [[[x, y], [x, y]]]}.</source>
   <translation>Cada línea debe ser como {"label": 7, "strokes": [[[x, y], [x, y]]]}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <source>is missing</source>
   <translation>falta</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <source>is no digit from 0 to 9</source>
   <translation>no es una cifra de 0 a 9</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <source>{path}, line {line}: the label {wrong}.</source>
   <translation>{path}, línea {line}: la etiqueta {wrong}.</translation>
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
   <translation>{path} no contiene ningún dibujo.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it gives no answer</source>
   <translation>no responde</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it has nothing from there on</source>
   <translation>no tiene nada a partir de ahí</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it offers another part than it was asked for</source>
   <translation>ofrece otra parte que la pedida</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it answers {status_code} {reason}</source>
   <translation>responde {status_code} {reason}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it offers another file</source>
   <translation>ofrece otro archivo</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>NVIDIA GPU found, needs WSL2</source>
   <translation>GPU NVIDIA encontrada, necesita WSL2</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>NVIDIA GPU found, tested at first training</source>
   <translation>GPU NVIDIA encontrada, se prueba en el primer entrenamiento</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>TensorFlow was in use before and holds all of the GPU's memory: restart Inkling.</source>
   <translation>TensorFlow ya se estaba usando y ocupa toda la memoria de la GPU: reinicia Inkling.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>No GPU was found; training on the CPU.</source>
   <translation>No se encontró ninguna GPU; se entrena en la CPU.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>The GPU failed a test ({failure}), so the CPU trains: close other programs that use the GPU, or update its driver.</source>
   <translation>La GPU falló una prueba ({failure}), así que entrena la CPU: cierra otros programas que usen la GPU o actualiza su controlador.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>On macOS TensorFlow trains on the CPU only.</source>
   <translation>En macOS TensorFlow solo entrena en la CPU.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>TensorFlow cannot use a GPU on native Windows: run Inkling in WSL2 to train on it.</source>
   <translation>TensorFlow no puede usar una GPU en Windows nativo: ejecuta Inkling en WSL2 para entrenar en ella.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>CUDA_VISIBLE_DEVICES hides the GPU: unset it to train on the GPU.</source>
   <translation>CUDA_VISIBLE_DEVICES oculta la GPU: quítala para entrenar en la GPU.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>TensorFlow cannot reach the NVIDIA GPU: update its driver, then restart.</source>
   <translation>TensorFlow no llega a la GPU NVIDIA: actualiza su controlador y reinicia.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>There is an NVIDIA GPU, but TensorFlow's CUDA libraries are missing: install the gpu extra: uv run --extra gpu inkling</source>
   <translation>Hay una GPU NVIDIA, pero faltan las bibliotecas CUDA de TensorFlow: instala el extra gpu: uv run --extra gpu inkling</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>CPU · 1 core</source>
   <translation>CPU · 1 núcleo</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>CPU · {cores} cores</source>
   <translation>CPU · {cores} núcleos</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>the label must be a digit from 0 to 9 or a symbol</source>
   <translation>la etiqueta debe ser una cifra de 0 a 9 o un símbolo</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <location filename="../../model/own_drawings/store.py" />
   <source>a coordinate is not a finite number</source>
   <translation>una coordenada no es un número finito</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>a stroke must be a list of [x, y] pairs</source>
   <translation>un trazo debe ser una lista de pares [x, y]</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>a stroke must be a list of at least one [x, y] pair</source>
   <translation>un trazo debe ser una lista de al menos un par [x, y]</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>a stroke needs one pressure for each point</source>
   <translation>un trazo necesita una presión por cada punto</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{path}: this is not a text file</source>
   <translation>{path}: no es un archivo de texto</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{path}: its compressed content is damaged</source>
   <translation>{path}: su contenido comprimido está dañado</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <location filename="../../model/own_drawings/exchange.py" />
   <source>{path}, line {number}</source>
   <translation>{path}, línea {number}</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{where}: not valid JSON</source>
   <translation>{where}: no es JSON válido</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{where}: expected an object with "strokes", a list of strokes</source>
   <translation>{where}: se espera un objeto con "strokes", una lista de trazos</translation>
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
   <translation>un trazo debe ser una lista de pares [x, y] de números</translation>
  </message>
  <message>
   <location filename="../../model/files.py" />
   <source>the disk is full</source>
   <translation>el disco está lleno</translation>
  </message>
  <message>
   <location filename="../../model/files.py" />
   <source>the folder cannot be written to</source>
   <translation>no se puede escribir en la carpeta</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has branches</source>
   <translation>tiene ramas</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has a layer of the kind {kind}</source>
   <translation>tiene una capa del tipo {kind}</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has fewer weights than its layers need</source>
   <translation>tiene menos pesos de los que necesitan sus capas</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has an activation that is not known here: {wanted}</source>
   <translation>tiene una activación desconocida aquí: {wanted}</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has a layer of the kind {what}</source>
   <translation>tiene una capa del tipo {what}</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>answers in the shape {shape}, but must give 2 to {most} numbers for an image</source>
   <translation>responde con la forma {shape}, pero debe dar de 2 a {most} números por imagen</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>has layers that are connected in a circle, or to nothing</source>
   <translation>tiene capas conectadas en círculo o a nada</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>has layers that its answer does not depend on</source>
   <translation>tiene capas de las que su respuesta no depende</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>{kind} layer {name}</source>
   <translation>capa {name} ({kind})</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>is used for inputs of different shapes</source>
   <translation>se usa con entradas de formas distintas</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>has at least {total} parameters, more than the {most} Inkling opens</source>
   <translation>tiene al menos {total} parámetros, más de los {most} que abre Inkling</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>makes {count} numbers of one image, too many</source>
   <translation>hace {count} números de una imagen, demasiados</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>would need too much time for one image</source>
   <translation>necesitaría demasiado tiempo para una imagen</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>holds too many files</source>
   <translation>contiene demasiados archivos</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>is damaged or not a .keras file: save it again</source>
   <translation>está dañada o no es un archivo .keras: guárdala de nuevo</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>has no {name}: save the network again with Keras 3</source>
   <translation>no tiene {name}: guarda de nuevo la red con Keras 3</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>holds {name}, which does not belong in a network</source>
   <translation>contiene {name}, que no debe estar en una red</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>is packed in a way that Keras does not use</source>
   <translation>está comprimida de un modo que Keras no usa</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>unpacks to more than {most} MB</source>
   <translation>ocupa más de {most} MB al descomprimirse</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>has a {filename} of more than {most} MB</source>
   <translation>tiene un {filename} de más de {most} MB</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>has a {name} that is not valid JSON</source>
   <translation>tiene un {name} que no es JSON válido</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>has a {name} that is nested too deeply</source>
   <translation>tiene un {name} con demasiados niveles</translation>
  </message>
  <message>
   <location filename="../../model/opening/built.py" />
   <source>needs exactly one input</source>
   <translation>necesita exactamente una entrada</translation>
  </message>
  <message>
   <location filename="../../model/opening/built.py" />
   <source>cannot read an input of {count} axes</source>
   <translation>no puede leer una entrada de {count} ejes</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>as the whole network</source>
   <translation>como red entera</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>must have 1 to {most} layers</source>
   <translation>debe tener de 1 a {most} capas</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has two layers of the same name</source>
   <translation>tiene dos capas con el mismo nombre</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>uses its layers too often</source>
   <translation>usa sus capas demasiadas veces</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>must have exactly one input</source>
   <translation>debe tener exactamente una entrada</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>is not described as Keras describes a network</source>
   <translation>no está descrita como Keras describe una red</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has {kind} {role}, which Inkling does not open</source>
   <translation>tiene {kind} {role}, que Inkling no abre</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has {kind} {role} without settings</source>
   <translation>tiene {kind} {role} sin ajustes</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has a part without a proper name</source>
   <translation>tiene una parte sin nombre adecuado</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>as a layer</source>
   <translation>como capa</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>does not say how the layer {name} is connected</source>
   <translation>no dice cómo está conectada la capa {name}</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>must have exactly one input, and layers after it</source>
   <translation>debe tener exactamente una entrada y capas después</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has an input that is {key}</source>
   <translation>tiene una entrada que es {key}</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>reads something else than floating-point numbers from 0 to 1</source>
   <translation>lee otra cosa que números decimales de 0 a 1</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>does not read images of 28×28 pixels with one channel</source>
   <translation>no lee imágenes de 28×28 píxeles con un canal</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>must have exactly one {what}</source>
   <translation>debe tener exactamente un {what}</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>the network</source>
   <translation>la red</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <location filename="../../model/opening/network.py" />
   <source>was saved by a Keras older than 3: save it again with Keras 3</source>
   <translation>se guardó con un Keras anterior al 3: guárdala de nuevo con Keras 3</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>calls the layer {name} in a way that Inkling cannot do</source>
   <translation>llama a la capa {name} de un modo que Inkling no puede</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>calls the layer {name} with more than its input</source>
   <translation>llama a la capa {name} con más que su entrada</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>gives the layer {name} something that no layer made</source>
   <translation>da a la capa {name} algo que ninguna capa hizo</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>the layer {name}</source>
   <translation>la capa {name}</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>does not say how {what} is connected</source>
   <translation>no dice cómo está conectado {what}</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>{path}: this network {error}.</source>
   <translation>{path}: esta red {error}.</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <location filename="../../model/souvenir/archive.py" />
   <source>{file}: there is no such file.</source>
   <translation>{file}: no existe ese archivo.</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>{file}: this file cannot be read ({reason}).</source>
   <translation>{file}: no se puede leer este archivo ({reason}).</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>is larger than {most} MB</source>
   <translation>ocupa más de {most} MB</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>has weights that do not fit its layers</source>
   <translation>tiene pesos que no encajan con sus capas</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>has weights that are not finite numbers: train it again</source>
   <translation>tiene pesos que no son números finitos: entrénala de nuevo</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>must keep exactly one axis apart</source>
   <translation>debe mantener aparte exactamente un eje</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>needs 'target_shape' as whole numbers</source>
   <translation>necesita 'target_shape' con números enteros</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>has a 'target_shape' that does not fit its input</source>
   <translation>tiene un 'target_shape' que no encaja con su entrada</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>needs 'dims' to name each axis of its input once</source>
   <translation>necesita que 'dims' nombre una vez cada eje de su entrada</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>needs two or more inputs of the same shape</source>
   <translation>necesita dos o más entradas de la misma forma</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>needs two or more inputs with as many axes</source>
   <translation>necesita dos o más entradas con los mismos ejes</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>has inputs that do not fit together</source>
   <translation>tiene entradas que no encajan entre sí</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>reads {steps} steps, more than the {most} allowed</source>
   <translation>lee {steps} pasos, más de los {most} permitidos</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>{layer} has no settings</source>
   <translation>{layer} no tiene ajustes</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>{layer} {why}</source>
   <translation>{layer} {why}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs {key!r} as a whole number from {low} to {high}</source>
   <translation>necesita {key!r} como entero de {low} a {high}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs {key!r} as a number from {low:g} to {high:g}</source>
   <translation>necesita {key!r} como número de {low:g} a {high:g}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs {key!r} as true or false</source>
   <translation>necesita {key!r} como true o false</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>has {value} as {key!r}, which Inkling cannot do</source>
   <translation>tiene {value} como {key!r}, lo que Inkling no puede hacer</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>uses {key!r}, which Inkling cannot do</source>
   <translation>usa {key!r}, lo que Inkling no puede hacer</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs {key!r} as two whole numbers from 1 to {high}</source>
   <translation>necesita {key!r} como dos enteros de 1 a {high}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs 'axis' to name axes of its input</source>
   <translation>necesita que 'axis' nombre ejes de su entrada</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>names an axis twice</source>
   <translation>nombra un eje dos veces</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>has a setting that Inkling does not know, {key}</source>
   <translation>tiene un ajuste que Inkling no conoce, {key}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>contains {name}, which is not part of Keras</source>
   <translation>contiene {name}, que no es parte de Keras</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>does not compute with plain floating-point numbers</source>
   <translation>no calcula con números decimales simples</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has damaged weights: save or download it again</source>
   <translation>tiene pesos dañados: guárdala o descárgala de nuevo</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has too many weights</source>
   <translation>tiene demasiados pesos</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has weights that lie in another file</source>
   <translation>tiene pesos que están en otro archivo</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has weights that are not numbers</source>
   <translation>tiene pesos que no son números</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has weights of more than {max_bytes} MB</source>
   <translation>tiene pesos de más de {max_bytes} MB</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>cannot have both strides and dilation</source>
   <translation>no puede tener a la vez paso y dilatación</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>has a window larger than what it looks at</source>
   <translation>tiene una ventana mayor que lo que mira</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>has groups that do not divide its channels</source>
   <translation>tiene grupos que no dividen sus canales</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>needs 'padding' for height and width</source>
   <translation>necesita 'padding' para alto y ancho</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>needs 'padding' as whole numbers from 0 to {max_window}</source>
   <translation>necesita 'padding' con enteros de 0 a {max_window}</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <source>{path} is no file of Inkling’s drawings. Move it away to begin a new one.</source>
   <translation>{path} no es un archivo de dibujos de Inkling. Muévelo para empezar uno nuevo.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <source>Could not {what}: {path} is damaged.</source>
   <translation>No se pudo {what}: {path} está dañado.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <source>Could not {what}: the disk is full.</source>
   <translation>No se pudo {what}: el disco está lleno.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <location filename="../../model/own_drawings/opening.py" />
   <source>Could not {what}: {folder} cannot be written to.</source>
   <translation>No se pudo {what}: no se puede escribir en {folder}.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <source>Could not {what}: another program is busy with {file}. Try again.</source>
   <translation>No se pudo {what}: otro programa está usando {file}. Inténtalo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <location filename="../../model/own_drawings/opening.py" />
   <source>Could not {what}: {reason}.</source>
   <translation>No se pudo {what}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/exchange.py" />
   <source>Could not write {path}: {reason}.</source>
   <translation>No se pudo escribir {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/exchange.py" />
   <source>{where}: the label is missing.</source>
   <translation>{where}: falta la etiqueta.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/exchange.py" />
   <source>{where}: the drawing has no stroke.</source>
   <translation>{where}: el dibujo no tiene trazos.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/exchange.py" />
   <source>Could not read {path}: {reason}.</source>
   <translation>No se pudo leer {path}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/opening.py" />
   <source>{folder} cannot be made ({reason})</source>
   <translation>no se puede crear {folder} ({reason})</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/opening.py" />
   <source>{path} is another program’s. Move it away to begin a new one.</source>
   <translation>{path} es de otro programa. Muévelo para empezar uno nuevo.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/opening.py" />
   <source>The drawings in {path} were saved by a newer Inkling.</source>
   <translation>Los dibujos en {path} los guardó un Inkling más nuevo.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>save the drawing</source>
   <translation>guardar el dibujo</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>save the drawings</source>
   <translation>guardar los dibujos</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>change the label</source>
   <translation>cambiar la etiqueta</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>read your drawings</source>
   <translation>leer tus dibujos</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>add the symbol</source>
   <translation>añadir el símbolo</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>remove the symbol</source>
   <translation>quitar el símbolo</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>delete the drawing</source>
   <translation>eliminar el dibujo</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>bring the drawing back</source>
   <translation>recuperar el dibujo</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>Could not read your drawings: {path} is damaged.</source>
   <translation>No se pudieron leer tus dibujos: {path} está dañado.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>the drawing has no stroke</source>
   <translation>el dibujo no tiene trazos</translation>
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Draw {symbol} once more.</source>
   <translation>Dibuja {symbol} una vez más.</translation>
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Draw {symbol} {count} more times.</source>
   <translation>Dibuja {symbol} {count} veces más.</translation>
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Label one more drawing.</source>
   <translation>Etiqueta un dibujo más.</translation>
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Label {count} more drawings.</source>
   <translation>Etiqueta {count} dibujos más.</translation>
  </message>
  <message>
   <location filename="../../model/personal/pool.py" />
   <source>Writing your drawings again</source>
   <translation>Escribiendo tus dibujos de nuevo</translation>
  </message>
  <message>
   <location filename="../../model/personal/pool.py" />
   <source>Reading other people’s digits</source>
   <translation>Leyendo las cifras de otras personas</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <source>Nothing was learnt.</source>
   <translation>No se aprendió nada.</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <source>There are too few drawings.</source>
   <translation>Hay muy pocos dibujos.</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <source>Your symbols changed meanwhile.</source>
   <translation>Tus símbolos cambiaron mientras tanto.</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <source>Start again to learn them all.</source>
   <translation>Empieza otra vez para aprenderlos todos.</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <location filename="../../model/training/session.py" />
   <source>Building the network</source>
   <translation>Construyendo la red</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>{name}: this picture has more than {most} million pixels; crop it to the digit.</source>
   <translation>{name}: esta imagen tiene más de {most} millones de píxeles; recórtala a la cifra.</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>{name}: {_wrong_kind}</source>
   <translation>{name}: {_wrong_kind}</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>{name}: this picture is damaged.</source>
   <translation>{name}: esta imagen está dañada.</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>this file is empty.</source>
   <translation>este archivo está vacío.</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>this is no picture Inkling can read (PNG, JPEG, BMP, GIF or WebP).</source>
   <translation>no es una imagen que Inkling pueda leer (PNG, JPEG, BMP, GIF o WebP).</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>A race needs {fewest} to {most} networks.</source>
   <translation>Una carrera necesita de {fewest} a {most} redes.</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>A network can race only once.</source>
   <translation>Una red solo puede correr una vez.</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>Each network must be one of {networks}.</source>
   <translation>Cada red debe ser una de {networks}.</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>Every network has dropped out.</source>
   <translation>Todas las redes han abandonado.</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>Try another batch size.</source>
   <translation>Prueba otro tamaño de lote.</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>Building the networks</source>
   <translation>Construyendo las redes</translation>
  </message>
  <message>
   <location filename="../../model/reading/litert.py" />
   <source>{path}: there is no such file.</source>
   <translation>{path}: no existe ese archivo.</translation>
  </message>
  <message>
   <location filename="../../model/reading/litert.py" />
   <source>{path}: this is not a LiteRT network.</source>
   <translation>{path}: no es una red LiteRT.</translation>
  </message>
  <message>
   <location filename="../../model/reading/litert.py" />
   <source>{path}: this network does not read one 28×28 image.</source>
   <translation>{path}: esta red no lee una imagen de 28×28.</translation>
  </message>
  <message>
   <location filename="../../model/reading/litert.py" />
   <source>{path}: this network does not answer with classes.</source>
   <translation>{path}: esta red no responde con clases.</translation>
  </message>
  <message>
   <location filename="../../model/runs/keeper.py" />
   <source>{folder}: the digits are not those this run began with.</source>
   <translation>{folder}: no son las cifras con las que empezó esta sesión.</translation>
  </message>
  <message>
   <location filename="../../model/runs/keeper.py" />
   <source>{folder}: the checkpoint is of another network.</source>
   <translation>{folder}: el punto de control es de otra red.</translation>
  </message>
  <message>
   <location filename="../../model/runs/kept_network.py" />
   <location filename="../../model/runs/runs.py" />
   <source>{folder}: this run was ended before its first checkpoint.</source>
   <translation>{folder}: esta sesión terminó antes de su primer punto de control.</translation>
  </message>
  <message>
   <location filename="../../model/runs/kept_network.py" />
   <source>{folder}: the network of this run is damaged.</source>
   <translation>{folder}: la red de esta sesión está dañada.</translation>
  </message>
  <message>
   <location filename="../../model/runs/moment_files.py" />
   <source>{path}: this moment of the run is damaged</source>
   <translation>{path}: este momento de la sesión está dañado</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>{parent}: too many runs were started in this second.</source>
   <translation>{parent}: se empezaron demasiadas sesiones en este segundo.</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>{folder}: this is no run, it has no readable run.json.</source>
   <translation>{folder}: no es una sesión, no tiene un run.json legible.</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>{path}: the record of this run is damaged.</source>
   <translation>{path}: el registro de esta sesión está dañado.</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>This run was saved by a newer Inkling.</source>
   <translation>Esta sesión la guardó un Inkling más nuevo.</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>{folder}: the checkpoint of this run is damaged.</source>
   <translation>{folder}: el punto de control de esta sesión está dañado.</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>This is no run, it has no readable run.json.</source>
   <translation>No es una sesión, no tiene un run.json legible.</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>The record of this run is damaged.</source>
   <translation>El registro de esta sesión está dañado.</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>A run that is at work cannot be deleted: stop it first.</source>
   <translation>Una sesión en marcha no se puede eliminar: párala antes.</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>{name}: this run is gone already.</source>
   <translation>{name}: esta sesión ya no está.</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>{name}: this run was deleted for good already.</source>
   <translation>{name}: esta sesión ya se eliminó del todo.</translation>
  </message>
  <message>
   <location filename="../../model/souvenir/archive.py" />
   <source>Opening {file} was given up.</source>
   <translation>Se abandonó la apertura de {file}.</translation>
  </message>
  <message>
   <location filename="../../model/souvenir/archive.py" />
   <source>{file} is no souvenir of Inkling, or is damaged.</source>
   <translation>{file} no es un recuerdo de Inkling, o está dañado.</translation>
  </message>
  <message>
   <location filename="../../model/souvenir/saving.py" />
   <source>Saving {file} was given up.</source>
   <translation>Se abandonó el guardado de {file}.</translation>
  </message>
  <message>
   <location filename="../../model/souvenir/saving.py" />
   <source>there is too much in this run</source>
   <translation>hay demasiado en esta sesión</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>Type or paste a symbol first.</source>
   <translation>Primero escribe o pega un símbolo.</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>A symbol has at most {most} characters.</source>
   <translation>Un símbolo tiene como mucho {most} caracteres.</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>A symbol has no spaces and no invisible characters.</source>
   <translation>Un símbolo no tiene espacios ni caracteres invisibles.</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>The ten digits are there already; numbers are read by them.</source>
   <translation>Las diez cifras ya están; con ellas se leen los números.</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>{symbol} stands for no answer; choose another.</source>
   <translation>{symbol} significa sin respuesta; elige otro.</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>There is no settings file {file}; check its name.</source>
   <translation>No existe el archivo de ajustes {file}; revisa su nombre.</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>The settings file {file} cannot be read ({reason}); the program's own settings hold.</source>
   <translation>No se puede leer el archivo de ajustes {file} ({reason}); valen los ajustes del programa.</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{file} is not a settings file: it must be a short text.</source>
   <translation>{file} no es un archivo de ajustes: debe ser un texto corto.</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>there is no setting “{key}”; there are {keys}</source>
   <translation>no hay ningún ajuste «{key}»; hay {keys}</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>“{line}” is not understood; a line is like clear_after = 12 or language = "de", text in quotation marks</source>
   <translation>no se entiende «{line}»; una línea es como clear_after = 12 o language = "de", con el texto entre comillas</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{file}, line {line}: {what}.</source>
   <translation>{file}, línea {line}: {what}.</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be a number of seconds from {least} to 86400, or 0 for never</source>
   <translation>{key} debe ser un número de segundos de {least} a 86400, o 0 para nunca</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be true or false</source>
   <translation>{key} debe ser true o false</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be one of {choices}</source>
   <translation>{key} debe ser uno de {choices}</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be a list in brackets of some of {choices}</source>
   <translation>{key} debe ser una lista entre corchetes de algunos de {choices}</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>there is no network {file}; check its name</source>
   <translation>no existe la red {file}; revisa su nombre</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be the path of a network in quotation marks</source>
   <translation>{key} debe ser la ruta de una red entre comillas</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>a lock must be keys like "Ctrl+Shift+Q": Ctrl, Alt or Meta, and one letter, digit or F1 to F12, not {keys}</source>
   <translation>un bloqueo debe ser teclas como "Ctrl+Shift+Q": Ctrl, Alt o Meta, y una letra, cifra o F1 a F12, no {keys}</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The network must be one of {networks}.</source>
   <translation>La red debe ser una de {networks}.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The device must be one of {devices}.</source>
   <translation>El dispositivo debe ser uno de {devices}.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The data must be a name or a path.</source>
   <translation>Los datos deben ser un nombre o una ruta.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>Practising must be true or false.</source>
   <translation>Practicar debe ser true o false.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>Augmentation must be true or false, not {augment}.</source>
   <translation>El aumento debe ser true o false, no {augment}.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>number of epochs</source>
   <translation>número de épocas</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>batch size</source>
   <translation>tamaño del lote</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>seed</source>
   <translation>semilla</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>learning rate</source>
   <translation>tasa de aprendizaje</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>target accuracy</source>
   <translation>exactitud objetivo</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>A personal network, and no other, is learnt {ways}.</source>
   <translation>Una red personal, y ninguna otra, se aprende {ways}.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The symbols must be at most {most} different names besides the digits.</source>
   <translation>Los símbolos deben ser como mucho {most} nombres distintos además de las cifras.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>Only a personal network knows symbols beyond the digits.</source>
   <translation>Solo una red personal conoce símbolos además de las cifras.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The {name} must be a whole number from {low} to {high}, not {value}.</source>
   <translation>{name} debe ser un número entero de {low} a {high}, no {value}.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The {name} must be from {low:g} to {high:g}, not {value}.</source>
   <translation>{name} debe estar entre {low:g} y {high:g}, no {value}.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Start a new run instead.</source>
   <translation>Empieza mejor una sesión nueva.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>TensorFlow could not be loaded: {error}.</source>
   <translation>No se pudo cargar TensorFlow: {error}.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Install Inkling afresh.</source>
   <translation>Instala Inkling de nuevo.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Training ended with an error nobody foresaw ({error}).</source>
   <translation>El entrenamiento terminó con un error que nadie previó ({error}).</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>What was saved at the last epoch is kept. The log file has the details.</source>
   <translation>Lo guardado en la última época se conserva. Los detalles están en el registro.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Not enough memory for batch {size}.</source>
   <translation>No hay memoria suficiente para el lote {size}.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Close other programs and try again.</source>
   <translation>Cierra otros programas e inténtalo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Try {value}.</source>
   <translation>Prueba {value}.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Loss is no longer a number.</source>
   <translation>La pérdida ya no es un número.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Loss has run away.</source>
   <translation>La pérdida se ha disparado.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Try {value:g}.</source>
   <translation>Prueba {value:g}.</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>Loading TensorFlow</source>
   <translation>Cargando TensorFlow</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>Choosing the device</source>
   <translation>Eligiendo el dispositivo</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>Reading the digits</source>
   <translation>Leyendo las cifras</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>There are {count} digits to learn from, fewer than one batch of {batch_size}.</source>
   <translation>Hay {count} cifras de las que aprender, menos que un lote de {batch_size}.</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>Try batch {max}.</source>
   <translation>Prueba un lote de {max}.</translation>
  </message>
  <message>
   <location filename="../../model/training/session.py" />
   <source>Compiling</source>
   <translation>Compilando</translation>
  </message>
 </context>
</TS>
