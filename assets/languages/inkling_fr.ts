<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
 <context>
  <name>Inkling</name>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Draw with mouse, pen or finger</source>
   <translation>Dessinez à la souris, au stylet ou au doigt</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Too little ink</source>
   <translation>Trop peu d’encre</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Draw a whole digit</source>
   <translation>Dessinez un chiffre entier</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Several digits?</source>
   <translation>Plusieurs chiffres ?</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Draw one digit at a time</source>
   <translation>Dessinez un chiffre à la fois</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Press Train or open a run</source>
   <translation>Appuyez sur Entraîner ou ouvrez un essai</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>No network yet</source>
   <translation>Pas encore de réseau</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Closest is {best} · {share}</source>
   <translation>Le plus proche : {best} · {share}</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <location filename="../../app/tour/tip_kinds.py" />
   <source>Not a digit?</source>
   <translation>Pas un chiffre ?</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>{best} · {share} sure</source>
   <translation>{best} · sûr à {share}</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Best guess: {best} · {share}</source>
   <translation>Meilleure idée : {best} · {share}</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>{certainty}. Next best: {second}</source>
   <translation>{certainty}. Ensuite : {second}</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>Answer: {headline}. {remark}</source>
   <translation>Réponse : {headline}. {remark}</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <location filename="../../app/presenter/panels.py" />
   <source>Looks like</source>
   <translation>On dirait</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>The moment of the run that answers</source>
   <translation>Le moment de l’essai qui répond</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>This moment of the run answers; Alt+End goes back to the end</source>
   <translation>Ce moment de l’essai répond ; Alt+Fin revient à la fin</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>Which network answers</source>
   <translation>Quel réseau répond</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>Back to the shipped network</source>
   <translation>Revenir au réseau fourni</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>Back to the shipped network (Alt+Shift+A)</source>
   <translation>Revenir au réseau fourni (Alt+Maj+A)</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <location filename="../../app/train/digit_plot.py" />
   <source>Your digit during training</source>
   <translation>Votre chiffre au fil des pas</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>{network} answers. Choose which network does ({keys})</source>
   <translation>{network} répond. Choisissez quel réseau répond ({keys})</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>grey pixels</source>
   <translation>pixels gris</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>Your drawing, cropped, centred and shrunk. Nothing else reaches the network.</source>
   <translation>Votre dessin, recadré, centré et réduit. Rien d’autre n’atteint le réseau.</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>What the network sees, 28 × 28 grey pixels</source>
   <translation>Ce que voit le réseau, 28 × 28 pixels gris</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>What the network sees</source>
   <translation>Ce que voit le réseau</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>How?</source>
   <translation>Comment ?</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>How the drawing becomes 28 × 28 pixels</source>
   <translation>Comment le dessin devient 28 × 28 pixels</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>See how your drawing becomes these pixels (Ctrl+H)</source>
   <translation>Voir comment votre dessin devient ces pixels (Ctrl+H)</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>Digit {place} of {count}</source>
   <translation>Chiffre {place} sur {count}</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>Not a number?</source>
   <translation>Pas un nombre ?</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>No digit of it is clear</source>
   <translation>Aucun chiffre n’est clair</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>Digit {place} is unclear</source>
   <translation>Le chiffre {place} n’est pas clair</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>{some} of {all} are unclear</source>
   <translation>{some} sur {all} ne sont pas clairs</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>Click a digit to see what it may be</source>
   <translation>Cliquez sur un chiffre pour voir ce qu’il peut être</translation>
  </message>
  <message>
   <location filename="../../app/answer/panel.py" />
   <source>How probable the network finds each answer</source>
   <translation>La probabilité que le réseau donne à chaque réponse</translation>
  </message>
  <message>
   <location filename="../../app/answer/probability_bars.py" />
   <location filename="../../app/film/bars.py" />
   <source>Probability of each answer</source>
   <translation>Probabilité de chaque réponse</translation>
  </message>
  <message>
   <location filename="../../app/answer/probability_bars.py" />
   <location filename="../../app/film/bars.py" />
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Nothing drawn</source>
   <translation>Rien de dessiné</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Thin</source>
   <translation>Fin</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Medium</source>
   <translation>Moyen</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Thick</source>
   <translation>Épais</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Pen &amp;width</source>
   <translation>&amp;Largeur du stylo</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Width of the pen (Alt+W)</source>
   <translation>Largeur du stylo (Alt+W)</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>{name} {share}</source>
   <translation>{name} {share}</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Pen width: {name}, {share}</source>
   <translation>Largeur du stylo : {name}, {share}</translation>
  </message>
  <message>
   <location filename="../../app/canvas/canvas.py" />
   <source>Canvas</source>
   <translation>Zone de dessin</translation>
  </message>
  <message>
   <location filename="../../app/canvas/canvas.py" />
   <source>Draw with mouse, pen or finger.
{help}</source>
   <translation>Dessinez à la souris, au stylet ou au doigt.
{help}</translation>
  </message>
  <message>
   <location filename="../../app/canvas/digit_marks.py" />
   <source>Click a digit to see its bars (Ctrl+Left, Ctrl+Right)</source>
   <translation>Cliquez sur un chiffre pour voir ses barres (Ctrl+Gauche, Ctrl+Droite)</translation>
  </message>
  <message>
   <location filename="../../app/canvas/kept_drawing.py" />
   <source>Could not keep the drawing: {reason}.</source>
   <translation>Impossible de garder le dessin : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/canvas/kept_drawing.py" />
   <source>Could not restore the drawing: {reason}.</source>
   <translation>Impossible de restaurer le dessin : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/canvas/kept_drawing.py" />
   <source>Could not discard the drawing: {reason}.</source>
   <translation>Impossible de jeter le dessin : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/canvas/kept_drawing.py" />
   <source>The kept drawing is damaged; it is now in {name}.</source>
   <translation>Le dessin gardé est abîmé ; il est maintenant dans {name}.</translation>
  </message>
  <message>
   <location filename="../../app/canvas/keyboard_pen.py" />
   <source>Arrow keys move the pen, Shift moves it further, Enter lowers and lifts it.</source>
   <translation>Les flèches déplacent le stylo, Maj le déplace plus loin, Entrée le baisse et le lève.</translation>
  </message>
  <message>
   <location filename="../../app/canvas/keyboard_pen.py" />
   <source>{pen}, column {column}, row {row}</source>
   <translation>{pen}, colonne {column}, ligne {row}</translation>
  </message>
  <message>
   <location filename="../../app/canvas/keyboard_pen.py" />
   <source>Pen down</source>
   <translation>Stylo baissé</translation>
  </message>
  <message>
   <location filename="../../app/canvas/keyboard_pen.py" />
   <source>Pen up</source>
   <translation>Stylo levé</translation>
  </message>
  <message>
   <location filename="../../app/canvas/look.py" />
   <source>Draw a digit here</source>
   <translation>Dessinez un chiffre ici</translation>
  </message>
  <message>
   <location filename="../../app/canvas/picture.py" />
   <source>Drop the picture</source>
   <translation>Déposez l’image</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/presenter/challenge/wall.py" />
   <location filename="../../app/tabs/runs/runs_view.py" />
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <location filename="../../app/frame/help_dialog.py" />
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <location filename="../../app/presenter/window.py" />
   <source>Clear</source>
   <translation>Effacer</translation>
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
   <translation>Effacer tout seul</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <location filename="../../app/widgets/switch.py" />
   <source>Off</source>
   <translation>Non</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <source>after {seconds} s</source>
   <translation>après {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <source>{one} or {other}</source>
   <translation>{one} ou {other}</translation>
  </message>
  <message>
   <location filename="../../app/errors.py" />
   <source>Something went wrong ({error}). The details are in {path}.</source>
   <translation>Un problème est survenu ({error}). Les détails sont dans {path}.</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <location filename="../../app/tour/tour.py" />
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Back to the page before</source>
   <translation>Revenir à la page précédente</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Back to the page before (Esc)</source>
   <translation>Revenir à la page précédente (Échap)</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Drawn</source>
   <translation>Dessiné</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Cut out</source>
   <translation>Découpé</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Only where the ink is.</source>
   <translation>Seulement là où il y a de l’encre.</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Centred</source>
   <translation>Centré</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Its centre of mass ○ moves to the middle +.</source>
   <translation>Son centre de masse ○ va au milieu +.</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Simply shrunk.</source>
   <translation>Simplement réduit.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>How it becomes 28 × 28 pixels</source>
   <translation>Comment il devient 28 × 28 pixels</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The usual draw app</source>
   <translation>L’application de dessin habituelle</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Draw a digit here to see its way</source>
   <translation>Dessinez un chiffre ici pour voir son chemin</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Longer side 20 pixels, pen as in MNIST.</source>
   <translation>Grand côté 20 pixels, trait comme dans MNIST.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Longer side shrunk to 20 pixels.</source>
   <translation>Grand côté réduit à 20 pixels.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The same network, badly fed</source>
   <translation>Le même réseau, mal nourri</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>What the network sees, and nothing else.</source>
   <translation>Ce que voit le réseau, et rien d’autre.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Your picture, and a box around its ink.</source>
   <translation>Votre image, et un cadre autour de l’encre.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Your drawing, and a box around its ink.</source>
   <translation>Votre dessin, et un cadre autour de l’encre.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The whole picture.</source>
   <translation>L’image entière.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The whole canvas.</source>
   <translation>Toute la zone de dessin.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>It takes the whole canvas for one digit.</source>
   <translation>Elle prend toute la zone pour un seul chiffre.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>A digit in any case</source>
   <translation>Un chiffre dans tous les cas</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>It names a digit, whatever is drawn.</source>
   <translation>Elle nomme un chiffre, quoi qu’on dessine.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Inkling would ask whether this is a digit at all.</source>
   <translation>Inkling demanderait si c’est bien un chiffre.</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Same answer this time. Draw it small, or in a corner.</source>
   <translation>Même réponse cette fois. Dessinez petit, ou dans un coin.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Draw a digit: the network answers while you draw.</source>
   <translation>Dessinez un chiffre : le réseau répond pendant que vous dessinez.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Several digits beside each other are one number: click one to see its bars.</source>
   <translation>Plusieurs chiffres côte à côte forment un nombre : cliquez-en un pour voir ses barres.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Press Train: a fresh network learns, and answers you from its first step on.</source>
   <translation>Appuyez sur Entraîner : un réseau neuf apprend, et vous répond dès son premier pas.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Keep drawing: the curve under the answer follows your last drawing through the run.</source>
   <translation>Continuez à dessiner : la courbe sous la réponse suit votre dernier dessin pendant l’essai.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>The list above the digit says which network answers; Shipped is the one that came along.</source>
   <translation>La liste au-dessus du chiffre dit quel réseau répond ; Fourni est celui livré avec le programme.</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Z</source>
   <translation>Ctrl+Z</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Shift+Z, Ctrl+Y</source>
   <translation>Ctrl+Maj+Z, Ctrl+Y</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>C, Del</source>
   <translation>C, Suppr</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Clear the canvas</source>
   <translation>Effacer la zone de dessin</translation>
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
   <translation>Entraîner</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/presenter/hints.py" />
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Pause, continue</source>
   <translation>Pause, continuer</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>S</source>
   <translation>S</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>One step, while paused</source>
   <translation>Un pas, pendant la pause</translation>
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
   <translation>Arrêter</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Z</source>
   <translation>Z</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Accuracy from 90 %</source>
   <translation>Exactitude à partir de 90 %</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+V</source>
   <translation>Ctrl+V</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Paste a picture of a digit; dropping one works as well</source>
   <translation>Coller une image de chiffre ; on peut aussi la déposer</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+O</source>
   <translation>Ctrl+O</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Open a picture, a network or a run</source>
   <translation>Ouvrir une image, un réseau ou un essai</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+S</source>
   <translation>Ctrl+S</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Save the run in view as a souvenir: one file</source>
   <translation>Enregistrer l’essai en vue comme souvenir : un fichier</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Shift+S, Ctrl+Shift+C</source>
   <translation>Ctrl+Maj+S, Ctrl+Maj+C</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Save or copy a picture of the window</source>
   <translation>Enregistrer ou copier une image de la fenêtre</translation>
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
   <translation>Clair ou sombre</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+1, Ctrl+2, Ctrl+3, Ctrl+4, Ctrl+5, Ctrl+6</source>
   <translation>Ctrl+1, Ctrl+2, Ctrl+3, Ctrl+4, Ctrl+5, Ctrl+6</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Train, Inside, Mistakes, Map, Teach, Runs</source>
   <translation>Entraîner, Dedans, Erreurs, Carte, Enseigner, Essais</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Shift+0 … Ctrl+Shift+9</source>
   <translation>Ctrl+Maj+0 … Ctrl+Maj+9</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Save the drawing as that digit; in Teach the digit alone</source>
   <translation>Enregistrer le dessin comme ce chiffre ; dans Enseigner, le chiffre seul</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+H</source>
   <translation>Ctrl+H</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>How the drawing becomes 28 × 28 pixels; Esc goes back</source>
   <translation>Comment le dessin devient 28 × 28 pixels ; Échap pour revenir</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Alt+R</source>
   <translation>Alt+R</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Replay the run; Alt+Left and Alt+Right one moment, Alt+End back to the end</source>
   <translation>Rejouer l’essai ; Alt+Gauche et Alt+Droite un moment, Alt+Fin retour à la fin</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Arrows, Home, End</source>
   <translation>Flèches, Début, Fin</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>On the slider of the replay: moment by moment, to its ends</source>
   <translation>Sur le curseur : moment par moment, vers les extrémités</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>F2, Del, Enter, Space</source>
   <translation>F2, Suppr, Entrée, Espace</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>On the Runs: name, delete, let answer, compare</source>
   <translation>Sur les essais : nommer, supprimer, faire répondre, comparer</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>F11</source>
   <translation>F11</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Presenter mode, for a table or a stage; its keys are along its lower edge</source>
   <translation>Mode présentation, pour une table ou une scène ; ses touches sont en bas</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>This help</source>
   <translation>Cette aide</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Arrows, Enter</source>
   <translation>Flèches, Entrée</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>On the canvas: move, lower and lift the pen (Shift: larger steps)</source>
   <translation>Sur la zone de dessin : déplacer, baisser et lever le stylo (Maj : plus loin)</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Left, Ctrl+Right</source>
   <translation>Ctrl+Gauche, Ctrl+Droite</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>On the canvas: the bars of another digit of a number</source>
   <translation>Sur la zone de dessin : les barres d’un autre chiffre du nombre</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Draw a digit, watch a network learn to read it</source>
   <translation>Dessinez un chiffre, regardez un réseau apprendre à le lire</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Shortcuts</source>
   <translation>Raccourcis</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/presenter/challenge/overlay.py" />
   <location filename="../../app/tour/tips.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Close the help</source>
   <translation>Fermer l’aide</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/presenter/challenge/overlay.py" />
   <source>Close (Esc)</source>
   <translation>Fermer (Échap)</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Show the tour</source>
   <translation>Montrer la visite</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Six steps at the real controls (Alt+T)</source>
   <translation>Six étapes sur les vraies commandes (Alt+T)</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>The language of the whole program</source>
   <translation>La langue de tout le programme</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <location filename="../../app/opening/menu.py" />
   <location filename="../../app/train/file_export.py" />
   <source>Pictures ({kinds})</source>
   <translation>Images ({kinds})</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Save picture</source>
   <translation>Enregistrer l’image</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Picture of the window copied</source>
   <translation>Image de la fenêtre copiée</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>There is no run in view yet: train one, or open one in Runs.</source>
   <translation>Aucun essai en vue : entraînez-en un, ou ouvrez-en un dans Essais.</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Save souvenir…</source>
   <translation>Enregistrer un souvenir…</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>One file with the run in view; Inkling opens it anywhere</source>
   <translation>Un fichier avec l’essai en vue ; Inkling l’ouvre partout</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Save picture…</source>
   <translation>Enregistrer l’image…</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <location filename="../../app/train/file_export.py" />
   <source>Copy picture</source>
   <translation>Copier l’image</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>The window as it looks now</source>
   <translation>La fenêtre telle qu’on la voit</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Save your digit’s curve…</source>
   <translation>Enregistrer la courbe de votre chiffre…</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Your drawing and how the network learned to read it</source>
   <translation>Votre dessin, et comment le réseau a appris à le lire</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Copy your digit’s curve</source>
   <translation>Copier la courbe de votre chiffre</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <location filename="../../app/frame/late_charts.py" />
   <location filename="../../app/time/replay_saver.py" />
   <source>Saved {name}</source>
   <translation>{name} enregistré</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Ready</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Preparing the training</source>
   <translation>Préparation de l’entraînement</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Training in the background</source>
   <translation>Entraînement en arrière-plan</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Stopping</source>
   <translation>Arrêt en cours</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/presenter/challenge/done_button.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Done</source>
   <translation>Fini</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>The training ended with a problem</source>
   <translation>L’entraînement s’est terminé sur un problème</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Data: {data}</source>
   <translation>Données : {data}</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/frame/status_bar.py" />
   <source>What computes the training</source>
   <translation>Ce qui calcule l’entraînement</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Shipped network{figure}</source>
   <translation>Réseau fourni{figure}</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source> · {figure} so far, on held-out digits</source>
   <translation> · {figure} jusqu’ici, sur les chiffres mis de côté</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source> · {figure} right on {count} test digits</source>
   <translation> · {figure} justes sur {count} chiffres de test</translation>
  </message>
  <message>
   <location filename="../../app/frame/status_bar.py" />
   <source>The network that answers</source>
   <translation>Le réseau qui répond</translation>
  </message>
  <message>
   <location filename="../../app/frame/status_bar.py" />
   <source>What it learned from</source>
   <translation>Ce dont il a appris</translation>
  </message>
  <message>
   <location filename="../../app/frame/status_bar.py" />
   <source>What is going on</source>
   <translation>Ce qui se passe</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>{page} (Ctrl+{number})</source>
   <translation>{page} (Ctrl+{number})</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Open a network or a run</source>
   <translation>Ouvrir un réseau ou un essai</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Presenter mode</source>
   <translation>Mode présentation</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Help and shortcuts</source>
   <translation>Aide et raccourcis</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Closing as soon as the work in the background has stopped…</source>
   <translation>Fermeture dès que le travail en arrière-plan est fini…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Picture…</source>
   <translation>Image…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>A photo or picture of a digit; paste (Ctrl+V) and drop work as well</source>
   <translation>Une photo ou image d’un chiffre ; coller (Ctrl+V) et déposer marchent aussi</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Network file…</source>
   <translation>Fichier de réseau…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Run folder…</source>
   <translation>Dossier d’un essai…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Souvenir…</source>
   <translation>Souvenir…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>A run in one file, from here or another computer; drop works too</source>
   <translation>Un essai en un fichier, d’ici ou d’un autre ordinateur ; on peut aussi le déposer</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Latest runs</source>
   <translation>Derniers essais</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>{name}: cannot be read</source>
   <translation>{name} : illisible</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>No runs yet</source>
   <translation>Pas encore d’essais</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>{name} on {data}{figure} · {when}</source>
   <translation>{name} sur {data}{figure} · {when}</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Open a network</source>
   <translation>Ouvrir un réseau</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Networks ({kinds})</source>
   <translation>Réseaux ({kinds})</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Open a picture</source>
   <translation>Ouvrir une image</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Open a run</source>
   <translation>Ouvrir un essai</translation>
  </message>
  <message>
   <location filename="../../app/opening/opening.py" />
   <source>{path}: the network could not be opened ({error}).</source>
   <translation>{path} : impossible d’ouvrir le réseau ({error}).</translation>
  </message>
  <message>
   <location filename="../../app/opening/picture_thread.py" />
   <source>The picture</source>
   <translation>L’image</translation>
  </message>
  <message>
   <location filename="../../app/opening/picture_thread.py" />
   <source>{name}: the file could not be read ({error}).</source>
   <translation>{name} : impossible de lire le fichier ({error}).</translation>
  </message>
  <message>
   <location filename="../../app/opening/picture_thread.py" />
   <source>{name}: there is not enough memory for this picture.</source>
   <translation>{name} : pas assez de mémoire pour cette image.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>Picture taken; Ctrl+Z brings back what was there.</source>
   <translation>Image prise ; Ctrl+Z ramène ce qu’il y avait.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>No ink was found in this picture.</source>
   <translation>Aucune encre trouvée dans cette image.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>{what}; Ctrl+Z brings back what was there.</source>
   <translation>{what} ; Ctrl+Z ramène ce qu’il y avait.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>There is no picture to paste.</source>
   <translation>Il n’y a pas d’image à coller.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>There is no picture in what was dropped.</source>
   <translation>Il n’y avait pas d’image là-dedans.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>The first of several files was taken.</source>
   <translation>Le premier de plusieurs fichiers a été pris.</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>Reading the picture…</source>
   <translation>Lecture de l’image…</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>The picture could not be read; the log says why.</source>
   <translation>L’image n’a pas pu être lue ; le journal dit pourquoi.</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <location filename="../../app/opening/souvenirs.py" />
   <source>Save a souvenir</source>
   <translation>Enregistrer un souvenir</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>A souvenir of “{name}”</source>
   <translation>Un souvenir de « {name} »</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>One file with the network, its curves and moments, the settings and the seed. Inkling opens it on any computer: Open, or drop it on the window.</source>
   <translation>Un fichier avec le réseau, ses courbes et moments, les réglages et la graine. Inkling l’ouvre sur tout ordinateur : Ouvrir, ou déposez-le sur la fenêtre.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Put my %n drawings in as well</source>
   <translation>
    <numerusform>Y mettre aussi mon dessin (%n)</numerusform>
    <numerusform>Y mettre aussi mes %n dessins</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Your own labelled drawings from Teach</source>
   <translation>Vos propres dessins étiquetés, d’Enseigner</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <location filename="../../app/tabs/map/foot.py" />
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Save nothing</source>
   <translation>Ne rien enregistrer</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Save…</source>
   <translation>Enregistrer…</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Choose where</source>
   <translation>Choisir où</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Whoever opens the file can see your drawings.</source>
   <translation>Qui ouvre le fichier peut voir vos dessins.</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Your drawings stay on this computer, but what this network remembers of them, as numbers, goes along.</source>
   <translation>Vos dessins restent sur cet ordinateur, mais ce que ce réseau en a retenu, sous forme de nombres, part avec.</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Your drawings stay on this computer.</source>
   <translation>Vos dessins restent sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <location filename="../../app/opening/ways_in.py" />
   <source>Opening {name}…</source>
   <translation>Ouverture de {name}…</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Saving {name}…</source>
   <translation>Enregistrement de {name}…</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Another souvenir is at work; try again in a moment.</source>
   <translation>Un autre souvenir est en cours ; réessayez dans un instant.</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Saved {name}, {size} MB</source>
   <translation>{name} enregistré, {size} Mo</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Drawings came along: Runs can add them to yours.</source>
   <translation>Des dessins sont venus avec : Essais peut les ajouter aux vôtres.</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>This run was here already; it answers now.</source>
   <translation>Cet essai était déjà là ; il répond maintenant.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/opening/souvenirs.py" />
   <source>%n drawings are in Teach now</source>
   <translation>
    <numerusform>%n dessin est maintenant dans Enseigner</numerusform>
    <numerusform>%n dessins sont maintenant dans Enseigner</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Souvenirs ({pattern})</source>
   <translation>Souvenirs ({pattern})</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Open a souvenir</source>
   <translation>Ouvrir un souvenir</translation>
  </message>
  <message>
   <location filename="../../app/opening/ways_in.py" />
   <source>{network} answers now</source>
   <translation>{network} répond maintenant</translation>
  </message>
  <message>
   <location filename="../../app/presenter/answers.py" />
   <location filename="../../app/presenter/table/attract.py" />
   <source>{share} sure</source>
   <translation>sûr à {share}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>Ten digits against the clock</source>
   <translation>Dix chiffres contre la montre</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>A misread costs {seconds} seconds.</source>
   <translation>Une mauvaise lecture coûte {seconds} secondes.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>The clock starts when you touch the canvas.</source>
   <translation>Le chrono part quand vous touchez la zone de dessin.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>{done} of {count} done</source>
   <translation>{done} sur {count} faits</translation>
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
    <numerusform>%n mauvaise lecture</numerusform>
    <numerusform>%n mauvaises lectures</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>Draw a {digit}</source>
   <translation>Dessinez un {digit}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>Against the clock.</source>
   <translation>Contre la montre.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>All ten digits:</source>
   <translation>Les dix chiffres :</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>It read {sign}. Draw it again.</source>
   <translation>Il a lu {sign}. Redessinez-le.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>{seconds} s of it for misreads</source>
   <translation>dont {seconds} s de mauvaises lectures</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>seconds</source>
   <translation>secondes</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>misreads</source>
   <translation>mauvaises lectures</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/controls.py" />
   <source>Other game</source>
   <translation>Autre jeu</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/controls.py" />
   <source>Best foolings</source>
   <translation>Meilleures ruses</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/done_button.py" />
   <source>I am done (D)</source>
   <translation>J’ai fini (D)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>Can you fool it?</source>
   <translation>Saurez-vous le tromper ?</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>You fooled it</source>
   <translation>Vous l’avez trompé</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>It got you</source>
   <translation>Il vous a eu</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>That was no {digit}</source>
   <translation>Ce n’était pas un {digit}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>fooled</source>
   <translation>trompé</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>got it</source>
   <translation>reconnu</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Its guess while you drew</source>
   <translation>Son avis pendant que vous dessiniez</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Draw, and watch it change its mind.</source>
   <translation>Dessinez, et voyez-le changer d’avis.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>first touch</source>
   <translation>premier contact</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <location filename="../../app/time/slider.py" />
   <location filename="../../app/time/strip.py" />
   <location filename="../../app/train/digit_curve.py" />
   <source>now</source>
   <translation>maintenant</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Now {answer} with {share}; {asked} with {less}</source>
   <translation>Maintenant {answer} à {share} ; {asked} à {less}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/letter_wheel.py" />
   <source>Tap above or below the letter, or type it</source>
   <translation>Touchez au-dessus ou au-dessous de la lettre, ou tapez-la</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/letter_wheel.py" />
   <source>Letter</source>
   <translation>Lettre</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/letter_wheel.py" />
   <source>No letter</source>
   <translation>Pas de lettre</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <source>Your letters</source>
   <translation>Vos lettres</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <location filename="../../app/presenter/challenge/names.py" />
   <source>Add my letters</source>
   <translation>Ajouter mes lettres</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <source>Add my letters (Enter)</source>
   <translation>Ajouter mes lettres (Entrée)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <source>No name</source>
   <translation>Sans nom</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <source>Stay without a name (Esc)</source>
   <translation>Rester sans nom (Échap)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/names.py" />
   <source>Add my letters (M)</source>
   <translation>Ajouter mes lettres (M)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/tiles.py" />
   <source>Nobody has fooled it yet. Be the first.</source>
   <translation>Personne ne l’a encore trompé. Soyez le premier.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/tiles.py" />
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>The best foolings</source>
   <translation>Les meilleures ruses</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>Clear all results</source>
   <translation>Effacer tous les résultats</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>Clear all results (Ctrl+Backspace)</source>
   <translation>Effacer tous les résultats (Ctrl+Retour arrière)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>Bring the results back (Ctrl+Backspace)</source>
   <translation>Reprendre les résultats (Ctrl+Retour arrière)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>%n seconds to bring the results back.</source>
   <translation>
    <numerusform>%n seconde pour reprendre les résultats.</numerusform>
    <numerusform>%n secondes pour reprendre les résultats.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>A second network could see the digit, the one that answered did not.</source>
   <translation>Un second réseau a pu voir le chiffre, celui qui répondait non.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/hints.py" />
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <location filename="../../app/presenter/hints.py" />
   <source>{action} ({key})</source>
   <translation>{action} ({key})</translation>
  </message>
  <message>
   <location filename="../../app/presenter/learning_chart.py" />
   <source>batches</source>
   <translation>lots</translation>
  </message>
  <message>
   <location filename="../../app/presenter/learning_chart.py" />
   <source>It starts with pure guessing.</source>
   <translation>Il commence par deviner au hasard.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/learning_chart.py" />
   <location filename="../../app/train/legend.py" />
   <source>each batch</source>
   <translation>chaque lot</translation>
  </message>
  <message>
   <location filename="../../app/presenter/learning_chart.py" />
   <location filename="../../app/tabs/mistakes/answers_in_view.py" />
   <location filename="../../app/train/legend.py" />
   <source>held-out digits</source>
   <translation>chiffres mis de côté</translation>
  </message>
  <message>
   <location filename="../../app/presenter/learning_chart.py" />
   <source>Accuracy while it learns</source>
   <translation>Exactitude pendant l’apprentissage</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <source>Slower</source>
   <translation>Plus lent</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <source>Faster</source>
   <translation>Plus vite</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <location filename="../../app/presenter/live_words.py" />
   <source>Shipped network</source>
   <translation>Réseau fourni</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <source>Train live</source>
   <translation>Entraîner en direct</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/run_buttons.py" />
   <location filename="../../app/train/summary.py" />
   <source>Continue</source>
   <translation>Continuer</translation>
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
   <translation>Préparation</translation>
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
   <translation>Fini · {share} justes sur les chiffres de test</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Train live: a fresh network learns to read</source>
   <translation>Entraîner en direct : un réseau neuf apprend à lire</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Step {step}</source>
   <translation>Pas {step}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Paused at step {step} · {share} right</source>
   <translation>En pause au pas {step} · {share} justes</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Stopping at step {step} · {share} right</source>
   <translation>Arrêt au pas {step} · {share} justes</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Stopped at step {step} · {share} right</source>
   <translation>Arrêté au pas {step} · {share} justes</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Step {step} · {share} right on held-out digits</source>
   <translation>Pas {step} · {share} justes sur les chiffres mis de côté</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Train live has to wait: a race is going on.</source>
   <translation>L’entraînement en direct doit attendre : une course est en cours.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Shipped network · {share} on test digits</source>
   <translation>Réseau fourni · {share} sur les chiffres de test</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>{network} · {tempo}</source>
   <translation>{network} · {tempo}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>{network} · {share} on test digits</source>
   <translation>{network} · {share} sur les chiffres de test</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>{network} · after step {step}</source>
   <translation>{network} · après le pas {step}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>full speed</source>
   <translation>pleine vitesse</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>{number} batches a second</source>
   <translation>{number} lots par seconde</translation>
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Bring all panels back ({key})</source>
   <translation>Ramener tous les panneaux ({key})</translation>
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Bring all panels back</source>
   <translation>Ramener tous les panneaux</translation>
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Enlarge this panel ({key})</source>
   <translation>Agrandir ce panneau ({key})</translation>
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Enlarge this panel</source>
   <translation>Agrandir ce panneau</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>At first it only guesses.</source>
   <translation>Au début, il ne fait que deviner.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>Watch it learn.</source>
   <translation>Regardez-le apprendre.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>It reads what you draw.</source>
   <translation>Il lit ce que vous dessinez.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>Try it!</source>
   <translation>Essayez !</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/awake.py" />
   <source>Inkling is being presented</source>
   <translation>Inkling est en démonstration</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/clearing.py" />
   <source>Clearing… touch to keep it</source>
   <translation>Effacement… touchez pour garder</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/demo_canvas.py" />
   <source>Recorded</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/demo_canvas.py" />
   <source>Your turn: touch and draw</source>
   <translation>À vous : touchez et dessinez</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/presenter/table/notice.py" />
   <source>%n more of these.</source>
   <translation>
    <numerusform>Encore %n autre.</numerusform>
    <numerusform>Encore %n autres.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>untrained</source>
   <translation>non entraîné</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>A network learns to read (recorded)</source>
   <translation>Un réseau apprend à lire (enregistré)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>after {count} digits</source>
   <translation>après {count} chiffres</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>{share} right on held-out digits, {when}</source>
   <translation>{share} justes sur les chiffres mis de côté, {when}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Next challenge</source>
   <translation>Défi suivant</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>All panels</source>
   <translation>Tous les panneaux</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Leave</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>A network learns to read.</source>
   <translation>Un réseau apprend à lire.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Keep drawing.</source>
   <translation>Continuez à dessiner.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Draw a digit.</source>
   <translation>Dessinez un chiffre.</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>It reads as you draw.</source>
   <translation>Il lit pendant que vous dessinez.</translation>
  </message>
  <message>
   <location filename="../../app/reading/live_reader.py" />
   <source>Shipped</source>
   <translation>Fourni</translation>
  </message>
  <message>
   <location filename="../../app/reading/live_reader.py" />
   <location filename="../../app/train/pickers.py" />
   <source>My handwriting</source>
   <translation>Mon écriture</translation>
  </message>
  <message>
   <location filename="../../app/reading/live_reader.py" />
   <source>This run</source>
   <translation>Cet essai</translation>
  </message>
  <message>
   <location filename="../../app/recovery.py" />
   <source>The folder {folder} cannot be written to.</source>
   <translation>Impossible d’écrire dans le dossier {folder}.</translation>
  </message>
  <message>
   <location filename="../../app/settings.py" />
   <source>Could not keep the settings: {file} cannot be written.</source>
   <translation>Impossible de conserver les réglages : {file} ne peut pas être écrit.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/answer_tiles.py" />
   <location filename="../../app/tabs/inside/words.py" />
   <source>Answers</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/answer_tiles.py" />
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Nothing is drawn yet</source>
   <translation>Rien n’est encore dessiné</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/answer_tiles.py" />
   <source>{answer}: {share}, from a score of {score}</source>
   <translation>{answer} : {share}, d’un score de {score}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/close_up.py" />
   <source>A tile shown large</source>
   <translation>Une tuile montrée en grand</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/close_up.py" />
   <source>Kept. Esc or a click lets it go</source>
   <translation>Gardé ouvert. Échap ou un clic le ferme</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/close_up.py" />
   <source>Click to keep it open</source>
   <translation>Cliquez pour le garder ouvert</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>map {number} of {all}</source>
   <translation>carte {number} sur {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>neuron {number} of {all}</source>
   <translation>neurone {number} sur {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>number {number} of {all}</source>
   <translation>nombre {number} sur {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>what speaks for {digit}</source>
   <translation>ce qui parle pour {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>what it remembers</source>
   <translation>ce dont il se souvient</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>filter {number} of {all}</source>
   <translation>filtre {number} sur {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Orange: ink. Blue: paper</source>
   <translation>Orange : encre. Bleu : papier</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Weights to ±{most}</source>
   <translation>Poids jusqu’à ±{most}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Ink on orange excites it</source>
   <translation>L’encre sur l’orange l’excite</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>on blue it holds it back</source>
   <translation>sur le bleu elle le retient</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>After row {row}: {value}</source>
   <translation>Après la ligne {row} : {value}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Here: {amount}</source>
   <translation>Ici : {amount}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>{value}; the most is {most}</source>
   <translation>{value} ; au plus {most}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>It has read this far</source>
   <translation>Il a lu jusqu’ici</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>{rows} of {all} rows</source>
   <translation>{rows} lignes sur {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>{size} pixels</source>
   <translation>{size} pixels</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>It looks at all of it</source>
   <translation>Il regarde tout</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>It matches best here</source>
   <translation>C’est ici que ça correspond le mieux</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>It looks at this patch</source>
   <translation>Il regarde cette zone</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_changes_card.py" />
   <source>Reset all</source>
   <translation>Tout remettre</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_changes_card.py" />
   <source>Reset all changes</source>
   <translation>Annuler tous les changements</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_changes_card.py" />
   <source>Undo all changes of the image</source>
   <translation>Annuler tous les changements de l’image</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_changes_card.py" />
   <source>Change the image</source>
   <translation>Modifier l’image</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flip_row.py" />
   <source>holds</source>
   <translation>tient</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flip_row.py" />
   <source>{change}. Press to see it.</source>
   <translation>{change}. Appuyez pour le voir.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flip_row.py" />
   <source>{name}: nothing on the slider changes the answer</source>
   <translation>{name} : rien sur le curseur ne change la réponse</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>The smallest change that makes another digit of it</source>
   <translation>Le plus petit changement qui en fait un autre chiffre</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Searching…</source>
   <translation>Recherche…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Nothing on these sliders changes its answer.</source>
   <translation>Rien sur ces curseurs ne change sa réponse.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Show it</source>
   <translation>Montrer</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Set the sliders to the smallest change</source>
   <translation>Régler les curseurs sur le plus petit changement</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Set the sliders to this change</source>
   <translation>Régler les curseurs sur ce changement</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>{change}.</source>
   <translation>{change}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>That is {share}.</source>
   <translation>Cela fait {share}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map.py" />
   <source>{where}: nothing left to read</source>
   <translation>{where} : plus rien à lire</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>How sure it is at each shift</source>
   <translation>Sa certitude à chaque décalage</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>Click to move the image there (arrow keys; Home: back)</source>
   <translation>Cliquez pour y déplacer l’image (flèches ; Début : retour)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>Moved anywhere</source>
   <translation>Déplacé n’importe où</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>≈ {places} of {all}</source>
   <translation>≈ {places} sur {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>{places} of {all}</source>
   <translation>{places} sur {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>places where it still says {digit}</source>
   <translation>endroits où il dit encore {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>not sure</source>
   <translation>pas sûr</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>sure</source>
   <translation>sûr</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Let Inkling re-centre it</source>
   <translation>Laisser Inkling le recentrer</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Changed</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Re-centred</source>
   <translation>Recentré</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>The image before</source>
   <translation>L’image avant</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>The image as it was drawn</source>
   <translation>L’image telle que dessinée</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>The changed image</source>
   <translation>L’image modifiée</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Click or drag to rub out a part (arrow keys move the spot, + and − change its width)</source>
   <translation>Cliquez ou glissez pour gommer une partie (les flèches déplacent la tache, + et − changent sa taille)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>The re-centred image</source>
   <translation>L’image recentrée</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>What the network gets now</source>
   <translation>Ce que le réseau reçoit maintenant</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>How probable the network finds each answer now</source>
   <translation>La probabilité que le réseau donne maintenant à chaque réponse</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Send the changed image through Inkling’s way in for pictures first</source>
   <translation>Faire d’abord passer l’image modifiée par l’entrée des images d’Inkling</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Now it says {answer}. It was {before}.</source>
   <translation>Maintenant il dit {answer}. C’était {before}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Still {answer}</source>
   <translation>Toujours {answer}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>It says {answer}</source>
   <translation>Il dit {answer}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_row.py" />
   <source>{help} (arrow keys; double click: back)</source>
   <translation>{help} (flèches ; double clic : retour)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_row.py" />
   <source>Undo: {name}</source>
   <translation>Annuler : {name}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_row.py" />
   <source>{name} as it was</source>
   <translation>{name} comme avant</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Left, right</source>
   <translation>Gauche, droite</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Up, down</source>
   <translation>Haut, bas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Turn</source>
   <translation>Tourner</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Thickness</source>
   <translation>Épaisseur</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Blur</source>
   <translation>Flou</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Noise</source>
   <translation>Bruit</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Rub out</source>
   <translation>Gommer</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Move it left or right</source>
   <translation>Déplacer à gauche ou à droite</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Move it up or down</source>
   <translation>Déplacer vers le haut ou le bas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Turn it around the middle</source>
   <translation>Tourner autour du centre</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Make it smaller or larger</source>
   <translation>Rapetisser ou agrandir</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Make its lines thinner or thicker</source>
   <translation>Affiner ou épaissir les traits</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Blur it</source>
   <translation>Rendre flou</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Sprinkle grey noise over it</source>
   <translation>Saupoudrer de bruit gris</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Rub out a round spot; click into the changed image to say where</source>
   <translation>Gommer une tache ronde ; cliquez dans l’image modifiée pour dire où</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>How much can it take?</source>
   <translation>Jusqu’où tient-il ?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Inkling puts your drawing in the middle and at the right size before the network sees it. Here you change the 28 × 28 pixels after that, so the network has to cope by itself.</source>
   <translation>Inkling place votre dessin au centre et à la bonne taille avant que le réseau ne le voie. Ici vous changez les 28 × 28 pixels ensuite : le réseau doit se débrouiller seul.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Now the changed pixels go through Inkling’s way in for pictures, which puts them in the middle and at the right size again. That is what the recipe is worth.</source>
   <translation>Maintenant les pixels modifiés passent par l’entrée des images d’Inkling, qui les recentre et les remet à la bonne taille. Voilà ce que vaut la recette.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Draw a digit to see how much it can take.</source>
   <translation>Dessinez un chiffre pour voir jusqu’où il tient.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Nothing is left to read</source>
   <translation>Il n’y a plus rien à lire</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Reading the network</source>
   <translation>Lecture du réseau</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{pixels} left</source>
   <translation>{pixels} à gauche</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{pixels} right</source>
   <translation>{pixels} à droite</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{pixels} up</source>
   <translation>{pixels} vers le haut</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{pixels} down</source>
   <translation>{pixels} vers le bas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Blurred by {pixels}</source>
   <translation>Flouté de {pixels}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>With {share} noise</source>
   <translation>Avec {share} de bruit</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>With a spot of {pixels} rubbed out</source>
   <translation>Avec une tache gommée de {pixels}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Moved {pixels} left</source>
   <translation>Déplacé de {pixels} à gauche</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Moved {pixels} right</source>
   <translation>Déplacé de {pixels} à droite</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Moved {pixels} up</source>
   <translation>Déplacé de {pixels} vers le haut</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Moved {pixels} down</source>
   <translation>Déplacé de {pixels} vers le bas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Turned left by {angle}°</source>
   <translation>Tourné de {angle}° à gauche</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Turned right by {angle}°</source>
   <translation>Tourné de {angle}° à droite</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Shrunk to {share}</source>
   <translation>Réduit à {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Enlarged to {share}</source>
   <translation>Agrandi à {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Thinner by {pixels}</source>
   <translation>Plus fin de {pixels}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Thicker by {pixels}</source>
   <translation>Plus épais de {pixels}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{number} px</source>
   <translation>{number} px</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{angle}° right</source>
   <translation>{angle}° à droite</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{angle}° left</source>
   <translation>{angle}° à gauche</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{number} pixel</source>
   <translation>{number} pixel</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{number} pixels</source>
   <translation>{number} pixels</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{change}, it becomes {digit}</source>
   <translation>{change}, il devient {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{share} of the slider’s way</source>
   <translation>{share} de la course du curseur</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Where it is</source>
   <translation>Là où il est</translation>
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
   <translation> ; avec recentrage {count}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>; without re-centring {count}</source>
   <translation> ; sans recentrage {count}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Each square is the image moved by up to {furthest} pixels each way, the one in the middle not at all. The brighter, the surer of {digit}; a number says which other digit wins there.</source>
   <translation>Chaque carré est l’image décalée de {furthest} pixels au plus dans chaque sens, celui du milieu pas du tout. Plus c’est clair, plus il est sûr de {digit} ; un nombre dit quel autre chiffre y gagne.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>{network} · step {step}</source>
   <translation>{network} · pas {step}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <location filename="../../app/tabs/runs/race_chart.py" />
   <location filename="../../app/tabs/runs/race_painter.py" />
   <location filename="../../app/train/digit_curve.py" />
   <source>step {step}</source>
   <translation>pas {step}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>Drawing</source>
   <translation>Dessin</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>Layers</source>
   <translation>Couches</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>Lab</source>
   <translation>Labo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>Layers or Lab</source>
   <translation>Couches ou labo</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>What each layer finds in your drawing</source>
   <translation>Ce que chaque couche trouve dans votre dessin</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>How much your drawing may change before the answer does</source>
   <translation>Combien votre dessin peut changer avant que la réponse ne change</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/pictures.py" />
   <source>Filter</source>
   <translation>Filtre</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/pictures.py" />
   <source>Looks for</source>
   <translation>Cherche</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/pictures.py" />
   <source>Found</source>
   <translation>Trouvé</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/pictures.py" />
   <source>Kept</source>
   <translation>Gardé</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>Weights during training</source>
   <translation>Poids à l’entraînement</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>How the weights and biases of each layer spread out, step by step.</source>
   <translation>Comment les poids et biais de chaque couche s’étalent, pas à pas.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>Press Train: here the weights of each layer spread out as the network learns.</source>
   <translation>Appuyez sur Entraîner : ici les poids de chaque couche s’étalent pendant que le réseau apprend.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>The first moments of the run are on their way.</source>
   <translation>Les premiers moments de l’essai arrivent.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>This run kept no moments to look back at.</source>
   <translation>Cet essai n’a pas gardé de moments à revoir.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>The moments of this run do not fit its network, so they are not shown.</source>
   <translation>Les moments de cet essai ne vont pas avec son réseau, ils ne sont donc pas montrés.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>Dark: the middle third. Pale: all of them. Line: the median.</source>
   <translation>Foncé : le tiers du milieu. Pâle : tous. Ligne : la médiane.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_grid.py" />
   <source>weights</source>
   <translation>poids</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_grid.py" />
   <source>biases</source>
   <translation>biais</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_grid.py" />
   <source>Weights and biases of each layer during training</source>
   <translation>Poids et biais de chaque couche à l’entraînement</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_plot.py" />
   <source>Step {step} · {name}: half lie below {middle}, most from {low} to {high}, all from {least} to {most}</source>
   <translation>Pas {step} · {name} : la moitié sous {middle}, la plupart de {low} à {high}, tous de {least} à {most}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/stage_card.py" />
   <source>none</source>
   <translation>rien</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/stage_card.py" />
   <location filename="../../app/tabs/inside/words.py" />
   <source>lots</source>
   <translation>beaucoup</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/stage_card.py" />
   <source>minus</source>
   <translation>moins</translation>
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
   <translation>Du dessin à la réponse</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/strip.py" />
   <source>Press a layer to go to it</source>
   <translation>Appuyez sur une couche pour y aller</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/strip.py" />
   <source>, then </source>
   <translation>, puis </translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_choice.py" />
   <source>Ask about {digit}</source>
   <translation>Demander pour {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_choice.py" />
   <source>What speaks for {digit}, and what against? (arrow keys)</source>
   <translation>Qu’est-ce qui parle pour {digit}, et contre ? (flèches)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Patches</source>
   <translation>Zones</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Gradients</source>
   <translation>Gradients</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>How to find out what matters</source>
   <translation>Comment trouver ce qui compte</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>{tip} (arrow keys)</source>
   <translation>{tip} (flèches)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Back to the answer</source>
   <translation>Revenir à la réponse</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Ask about what the network answers again</source>
   <translation>Redemander ce que répond le réseau</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Ask about what the network answers again; so does pressing the digit</source>
   <translation>Redemander ce que répond le réseau ; appuyer sur le chiffre aussi</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Ask about another digit</source>
   <translation>Demander pour un autre chiffre</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>We cover a small patch and look at what happens to the score for {digit}. If the score drops, the patch mattered.</source>
   <translation>On cache une petite zone et on regarde le score de {digit}. Si le score baisse, la zone comptait.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>We brighten the drawing from blank paper to full ink and add up how much each pixel changes the score for {digit} on the way.</source>
   <translation>On fait apparaître le dessin du papier blanc à la pleine encre, et on additionne combien chaque pixel change le score de {digit} en chemin.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Cover patches, as Zeiler and Fergus did in 2014: works with any network. The score is how many times likelier this answer is than all others.</source>
   <translation>Cacher des zones, comme Zeiler et Fergus en 2014 : marche avec tout réseau. Le score dit combien de fois cette réponse est plus probable que toutes les autres.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Integrated gradients, by Sundararajan, Taly and Yan, 2017: exact for each pixel, but the network has to be looked into.</source>
   <translation>Gradients intégrés, de Sundararajan, Taly et Yan, 2017 : exact pour chaque pixel, mais il faut regarder dans le réseau.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Gradients need TensorFlow, which is loaded when a run starts or a .keras file is opened.</source>
   <translation>Les gradients ont besoin de TensorFlow, chargé quand un essai commence ou qu’un fichier .keras est ouvert.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Gradients need the layers of a network, and a .tflite file gives only its answers.</source>
   <translation>Les gradients ont besoin des couches du réseau, et un fichier .tflite ne donne que ses réponses.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Draw a digit: its parts are then covered one after the other, to see which of them matter.</source>
   <translation>Dessinez un chiffre : ses parties sont alors cachées l’une après l’autre, pour voir lesquelles comptent.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>There is too little ink to ask about. Draw a whole digit.</source>
   <translation>Il y a trop peu d’encre pour se poser la question. Dessinez un chiffre entier.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>The network is being read.</source>
   <translation>Le réseau est en cours de lecture.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Gradients are being made ready, which takes a moment.</source>
   <translation>Les gradients se préparent, cela prend un moment.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why does it say so?</source>
   <translation>Pourquoi dit-il cela ?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Speaks against</source>
   <translation>Parle contre</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Speaks for</source>
   <translation>Parle pour</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>This may be no digit.</source>
   <translation>Ce n’est peut-être pas un chiffre.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Speaks against {digit}</source>
   <translation>Parle contre {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Speaks for {digit}</source>
   <translation>Parle pour {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why does it not say {digit}?</source>
   <translation>Pourquoi ne dit-il pas {digit} ?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why is it closest to {digit}?</source>
   <translation>Pourquoi est-ce le plus proche de {digit} ?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why does it guess {digit}?</source>
   <translation>Pourquoi devine-t-il {digit} ?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why does it say {digit}?</source>
   <translation>Pourquoi dit-il {digit} ?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>No patch matters alone: without any of them, {digit} stays at {after}.</source>
   <translation>Aucune zone ne compte seule : sans l’une d’elles, {digit} reste à {after}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the framed patch, {digit} falls from {before} to {after}.</source>
   <translation>Sans la zone encadrée, {digit} tombe de {before} à {after}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the framed patch, {digit} rises from {before} to {after}.</source>
   <translation>Sans la zone encadrée, {digit} monte de {before} à {after}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the patch around here, {digit} stays at {after}</source>
   <translation>Sans la zone autour d’ici, {digit} reste à {after}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the patch around here, {digit} falls from {before} to {after}</source>
   <translation>Sans la zone autour d’ici, {digit} tombe de {before} à {after}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the patch around here, {digit} rises from {before} to {after}</source>
   <translation>Sans la zone autour d’ici, {digit} monte de {before} à {after}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>For blank paper {digit} is at {blank}; all pixels together leave it there.</source>
   <translation>Pour du papier blanc, {digit} est à {blank} ; tous les pixels ensemble l’y laissent.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>All pixels together take {digit} from {blank} for blank paper to {whole}.</source>
   <translation>Tous les pixels ensemble mènent {digit} de {blank} pour du papier blanc à {whole}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Robustness lab</source>
   <translation>Labo de robustesse</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Draw a digit, and watch every layer light up.</source>
   <translation>Dessinez un chiffre, et voyez chaque couche s’allumer.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Reading the network…</source>
   <translation>Lecture du réseau…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Memory</source>
   <translation>Mémoire</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} numbers</source>
   <translation>{count} nombres</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters</source>
   <translation>{count} filtres</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} maps</source>
   <translation>{count} cartes</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} neurons</source>
   <translation>{count} neurones</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into shapes</source>
   <translation>{count} filtres combinent les cartes du dessus en formes</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into strokes and corners</source>
   <translation>{count} filtres combinent les cartes du dessus en traits et coins</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into bows and crossings</source>
   <translation>{count} filtres combinent les cartes du dessus en arcs et croisements</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into parts of digits</source>
   <translation>{count} filtres combinent les cartes du dessus en morceaux de chiffres</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into larger parts</source>
   <translation>{count} filtres combinent les cartes du dessus en plus grands morceaux</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Neurons</source>
   <translation>Neurones</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Averages</source>
   <translation>Moyennes</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Layer {number}</source>
   <translation>Couche {number}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>; the first {most} are shown</source>
   <translation> ; les {most} premiers sont montrés</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>The strongest of each {size} places are kept</source>
   <translation>Les plus forts de chaque bloc de {size} sont gardés</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} neurons each look at all pixels at once</source>
   <translation>{count} neurones regardent chacun tous les pixels à la fois</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} neurons each weigh everything found above</source>
   <translation>{count} neurones pèsent chacun tout ce qui a été trouvé au-dessus</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>How much each of the {count} maps found, taken all over the drawing</source>
   <translation>Combien chacune des {count} cartes a trouvé, sur tout le dessin</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} numbers, changed by each row of the drawing from top to bottom</source>
   <translation>{count} nombres, changés par chaque ligne du dessin de haut en bas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Each answer looks for its own shape: ink on orange speaks for it, on blue against</source>
   <translation>Chaque réponse cherche sa forme : l’encre sur l’orange parle pour elle, sur le bleu contre</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Each answer adds up what speaks for it and against it</source>
   <translation>Chaque réponse additionne ce qui parle pour et contre elle</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>What it answers</source>
   <translation>Ce qu’il répond</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters slide over the drawing and light up where they match</source>
   <translation>{count} filtres glissent sur le dessin et s’allument là où ils correspondent</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>; the strongest of each {size} places are kept</source>
   <translation> ; les plus forts de chaque bloc de {size} sont gardés</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>a little</source>
   <translation>un peu</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>some</source>
   <translation>assez</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{amount}, below 0</source>
   <translation>{amount}, sous 0</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>How much of t-SNE is done</source>
   <translation>L’avancement de t-SNE</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>Stop t-SNE and go back to the flat view</source>
   <translation>Arrêter t-SNE et revenir à la vue à plat</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>Update</source>
   <translation>Actualiser</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>t-SNE of the network as it is now</source>
   <translation>t-SNE du réseau tel qu’il est maintenant</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>{tip} ({keys})</source>
   <translation>{tip} ({keys})</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/large.py" />
   <source>Yours</source>
   <translation>Le vôtre</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/large.py" />
   <source>Back to the map (Esc)</source>
   <translation>Revenir à la carte (Échap)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/large.py" />
   <source>Close the large digit</source>
   <translation>Fermer le grand chiffre</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/legend.py" />
   <source>Show only the {digit}s; again for all (Space)</source>
   <translation>Ne montrer que les {digit} ; encore pour tous (Espace)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/legend.py" />
   <source>Show only the {digit}s</source>
   <translation>Ne montrer que les {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/lookalikes.py" />
   <source>{digit} (Enter shows it large)</source>
   <translation>{digit} (Entrée le montre en grand)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/lookalikes.py" />
   <source>Training digits most like the drawing</source>
   <translation>Chiffres d’entraînement les plus proches du dessin</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/lookalikes.py" />
   <source>{row}. Chosen: {digit}</source>
   <translation>{row}. Choisi : {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>The flat view that shows most of what differs; follows the network at once</source>
   <translation>La vue à plat qui montre le plus de différences ; suit aussitôt le réseau</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>Pulls groups apart; takes some seconds and shows one moment</source>
   <translation>Écarte les groupes ; prend quelques secondes et montre un moment</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>Arrows point at digits, Enter shows one large, + and − zoom, 0 shows all</source>
   <translation>Les flèches désignent des chiffres, Entrée en montre un en grand, + et − zooment, 0 montre tout</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>Map of held-out digits</source>
   <translation>Carte des chiffres mis de côté</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>What it takes for alike</source>
   <translation>Ce qu’il trouve semblable</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>Because it looks like these</source>
   <translation>Parce qu’il ressemble à ceux-ci</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Press Train, or draw: your digit lands next to the ones it resembles.</source>
   <translation>Appuyez sur Entraîner, ou dessinez : votre chiffre se pose près de ceux qui lui ressemblent.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <location filename="../../app/tabs/mistakes/page.py" />
   <source>Reading the digits…</source>
   <translation>Lecture des chiffres…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>This network’s numbers ran away.</source>
   <translation>Les nombres de ce réseau se sont emballés.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>There is no map of what it sees.</source>
   <translation>Il n’y a pas de carte de ce qu’il voit.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>There are too few digits for a map.</source>
   <translation>Il y a trop peu de chiffres pour une carte.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Draw a digit: the training digits most like it appear here.</source>
   <translation>Dessinez un chiffre : les chiffres d’entraînement les plus proches apparaissent ici.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Looking through the training digits…</source>
   <translation>Parcours des chiffres d’entraînement…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{placed} of {count} held-out digits so far, where the last hidden layer puts them: {numbers} numbers laid flat, which shows {share} of what differs.</source>
   <translation>{placed} chiffres sur {count} mis de côté, selon la dernière couche cachée : {numbers} nombres mis à plat ({share} des différences).</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{count} held-out digits where the last hidden layer puts them: {numbers} numbers laid flat, which shows {share} of what differs.</source>
   <translation>{count} chiffres mis de côté, selon la dernière couche cachée : {numbers} nombres mis à plat ({share} des différences).</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Ringed: read as another digit.</source>
   <translation>Cerclé : lu comme un autre chiffre.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>t-SNE of {count} held-out digits: near means alike, far says little.</source>
   <translation>t-SNE de {count} chiffres mis de côté : proche veut dire semblable, loin ne dit pas grand-chose.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Your star stands in the middle of its 5 nearest.</source>
   <translation>Votre étoile est au milieu de ses 5 plus proches.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>It shows the network before.</source>
   <translation>Il montre le réseau d’avant.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>It shows step {step}.</source>
   <translation>Il montre le pas {step}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>t-SNE looks for neighbours…</source>
   <translation>t-SNE cherche les voisins…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>t-SNE unfolds the groups… {share}</source>
   <translation>t-SNE déplie les groupes… {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>read as {answer} · {share}</source>
   <translation>lu comme {answer} · {share}</translation>
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
   <translation>{a_digit} des chiffres d’entraînement</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{share} alike</source>
   <translation>{share} semblable</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{a_digit} from the held-out digits</source>
   <translation>{a_digit} des chiffres mis de côté</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/answers_in_view.py" />
   <source>test digits</source>
   <translation>chiffres de test</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/bar_rows.py" />
   <location filename="../../app/tabs/mistakes/matrix.py" />
   <source>Click to see only those.</source>
   <translation>Cliquez pour ne voir que ceux-là.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/holding.py" />
   <source>Holding still</source>
   <translation>Immobile</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix.py" />
   <source>What is taken for what</source>
   <translation>Ce qui est pris pour quoi</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix.py" />
   <source>{cell} Arrow keys choose a cell, Enter shows its digits.</source>
   <translation>{cell} Les flèches choisissent une case, Entrée montre ses chiffres.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>right answers</source>
   <translation>bonnes réponses</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>mistakes; click to filter</source>
   <translation>erreurs ; cliquez pour filtrer</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>mistakes</source>
   <translation>erreurs</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>right</source>
   <translation>juste</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>wrong</source>
   <translation>faux</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>Blue: right answers. Orange: mistakes; click to filter</source>
   <translation>Bleu : bonnes réponses. Orange : erreurs ; cliquez pour filtrer</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_view.py" />
   <source>network said</source>
   <translation>le réseau a dit</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_view.py" />
   <source>really is</source>
   <translation>en vrai</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Nothing is mixed up.</source>
   <translation>Rien n’est confondu.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Most common mix-ups</source>
   <translation>Confusions les plus fréquentes</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Right, of each digit</source>
   <translation>Justes, par chiffre</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Mix-ups</source>
   <translation>Confusions</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Each digit</source>
   <translation>Par chiffre</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>What stands beside the matrix</source>
   <translation>Ce qu’il y a à côté de la matrice</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>The mistakes it makes most often</source>
   <translation>Les erreurs qu’il fait le plus souvent</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>How many of each digit it gets right</source>
   <translation>Combien de chaque chiffre il lit juste</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>What gets mixed up</source>
   <translation>Ce qu’il confond</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>There is no {digit} among them.</source>
   <translation>Il n’y a pas de {digit} parmi eux.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Of {count} digits that really are {digit}, {accuracy} are right.</source>
   <translation>Sur {count} chiffres qui sont vraiment {digit}, {accuracy} sont justes.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/page.py" />
   <source>What it gets wrong</source>
   <translation>Ce qu’il rate</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/page.py" />
   <source>The network reads the digits…</source>
   <translation>Le réseau lit les chiffres…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/page.py" />
   <source>There are no {digits}.</source>
   <translation>Il n’y a pas de {digits}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall.py" />
   <source>Wall of digits</source>
   <translation>Mur de chiffres</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall.py" />
   <source>{digit} Enter puts it on the canvas.</source>
   <translation>{digit} Entrée le met sur la zone de dessin.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall_card.py" />
   <source>Show all digits again (Esc)</source>
   <translation>Montrer à nouveau tous les chiffres (Échap)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall_card.py" />
   <source>Only {digits}. Show all again</source>
   <translation>Seulement {digits}. Tout remontrer</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall_card.py" />
   <source>All digits are shown</source>
   <translation>Tous les chiffres sont montrés</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall_card.py" />
   <source>Which digits come first</source>
   <translation>Quels chiffres viennent d’abord</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Surest mistakes first.</source>
   <translation>D’abord les erreurs les plus sûres.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Least sure first.</source>
   <translation>D’abord les moins sûrs.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>In the order of the data.</source>
   <translation>Dans l’ordre des données.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Wrong first</source>
   <translation>Faux d’abord</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Mistakes first, the surest ones at the top</source>
   <translation>Les erreurs d’abord, les plus sûres en haut</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Least sure</source>
   <translation>Moins sûrs</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>The answers it is least sure of first</source>
   <translation>D’abord les réponses dont il est le moins sûr</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>All digits in the order of the data</source>
   <translation>Tous les chiffres dans l’ordre des données</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{count} {digits}</source>
   <translation>{count} {digits}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>All {digits} are right</source>
   <translation>Les {digits} sont tous justes</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>The first {digits} are right</source>
   <translation>Les premiers {digits} sont justes</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{wrong} of {digits} is wrong</source>
   <translation>{wrong} sur {digits} est faux</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{wrong} of the first {digits} is wrong</source>
   <translation>{wrong} des premiers {digits} est faux</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{wrong} of {digits} are wrong</source>
   <translation>{wrong} sur {digits} sont faux</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{wrong} of the first {digits} are wrong</source>
   <translation>{wrong} des premiers {digits} sont faux</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>True digit → what it said. {first} Click one to put it on the canvas.</source>
   <translation>Vrai chiffre → ce qu’il a dit. {first} Cliquez-en un pour le mettre sur la zone de dessin.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{first} Click one to put it on the canvas.</source>
   <translation>{first} Cliquez-en un pour le mettre sur la zone de dessin.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{first} Click one to try it.</source>
   <translation>{first} Cliquez-en un pour l’essayer.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>%n digits</source>
   <translation>
    <numerusform>%n chiffre</numerusform>
    <numerusform>%n chiffres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Really {label} · {digits}</source>
   <translation>En vrai {label} · {digits}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>No {digit} is read as a {said}.</source>
   <translation>Aucun {digit} n’est lu comme {said}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>No {digit} is taken for {said}.</source>
   <translation>Aucun {digit} n’est pris pour {said}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Really {label}, and it said {said}, {share} sure.</source>
   <translation>En vrai {label}, et il a dit {said}, sûr à {share}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Really {label}, but it said {said}, {share} sure.</source>
   <translation>En vrai {label}, mais il a dit {said}, sûr à {share}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Of {of} digits that really are {label}, {count} were read as such.</source>
   <translation>Sur {of} chiffres qui sont vraiment {label}, {count} ont été lus ainsi.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Of {of} digits that really are {label}, {count} were taken for {said}.</source>
   <translation>Sur {of} chiffres qui sont vraiment {label}, {count} ont été pris pour {said}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>An {label} of the {digits} is on the canvas</source>
   <translation>Un {label} des {digits} est sur la zone de dessin</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>A {label} of the {digits} is on the canvas</source>
   <translation>Un {label} des {digits} est sur la zone de dessin</translation>
  </message>
  <message>
   <location filename="../../app/tabs/network_in_view.py" />
   <source>This network {reason}: only its answers can be shown.</source>
   <translation>Ce réseau {reason} : on ne peut montrer que ses réponses.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/network_in_view.py" />
   <source>Of a .tflite file only the answers can be shown.</source>
   <translation>D’un fichier .tflite on ne peut montrer que les réponses.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <location filename="../../app/tabs/runs/race_chart.py" />
   <location filename="../../app/train/chart.py" />
   <source>Turn the wheel to zoom, drag to move, double click for the whole (+, −, 0)</source>
   <translation>Molette pour zoomer, glisser pour déplacer, double clic pour tout voir (+, −, 0)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>Tick a run to see its curve.</source>
   <translation>Cochez un essai pour voir sa courbe.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>On held-out digits of the chosen runs</source>
   <translation>Sur les chiffres mis de côté des essais choisis</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>Empty</source>
   <translation>Vide</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>epoch {reached}</source>
   <translation>époque {reached}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>second {reached}</source>
   <translation>seconde {reached}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <location filename="../../app/train/axes.py" />
   <location filename="../../app/train/chart.py" />
   <source>epoch</source>
   <translation>époque</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>seconds of training</source>
   <translation>secondes d’entraînement</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>Accuracy axis</source>
   <translation>Axe de l’exactitude</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>Loss axis</source>
   <translation>Axe de la perte</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>What is compared</source>
   <translation>Ce qui est comparé</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <location filename="../../app/train/accuracy_chart.py" />
   <source>Accuracy</source>
   <translation>Exactitude</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>How many held-out digits each run reads right</source>
   <translation>Combien de chiffres mis de côté chaque essai lit juste</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/train/loss_chart.py" />
   <source>Loss</source>
   <translation>Perte</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>How far each run is from certain of the right digit</source>
   <translation>À quelle distance chaque essai est d’être sûr du bon chiffre</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>Compared against</source>
   <translation>Comparé selon</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/tabs/runs/race_setup.py" />
   <location filename="../../app/train/settings_row.py" />
   <source>Epochs</source>
   <translation>Époques</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>After as many passes over the digits</source>
   <translation>Après autant de passages sur les chiffres</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Seconds</source>
   <translation>Secondes</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>After as much time, pauses left out</source>
   <translation>Après autant de temps, sans les pauses</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>{meaning}: {choice}</source>
   <translation>{meaning} : {choice}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>On held-out digits</source>
   <translation>Sur les chiffres mis de côté</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/log_writing.py" />
   <location filename="../../app/tabs/runs/runs_card.py" />
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>%n runs</source>
   <translation>
    <numerusform>%n essai</numerusform>
    <numerusform>%n essais</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Writing TensorBoard logs of {runs}…</source>
   <translation>Écriture des journaux TensorBoard de {runs}…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Write no more logs</source>
   <translation>Ne plus écrire de journaux</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Look at the logs with: {command}</source>
   <translation>Voir les journaux avec : {command}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Copy this command, for a terminal</source>
   <translation>Copier cette commande, pour un terminal</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Copy command</source>
   <translation>Copier la commande</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/name_editor.py" />
   <source>Name of the run</source>
   <translation>Nom de l’essai</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/name_editor.py" />
   <source>A name for this run (Enter keeps it, Esc does not)</source>
   <translation>Un nom pour cet essai (Entrée le garde, Échap non)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>Each training is kept here, to look back at and compare.</source>
   <translation>Chaque entraînement est gardé ici, pour le revoir et comparer.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>Go to Train</source>
   <translation>Aller à Entraîner</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>Show the Train tab (Ctrl+1)</source>
   <translation>Montrer l’onglet Entraîner (Ctrl+1)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/notice.py" />
   <source>Close this notice</source>
   <translation>Fermer cet avis</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <location filename="../../app/tabs/runs/table.py" />
   <location filename="../../app/views.py" />
   <source>Runs</source>
   <translation>Essais</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Race</source>
   <translation>Course</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <source>Runs or race</source>
   <translation>Essais ou course</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <source>All runs that are kept</source>
   <translation>Tous les essais gardés</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <source>Networks that learn at the same time</source>
   <translation>Des réseaux qui apprennent en même temps</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>accuracy – higher is better</source>
   <translation>exactitude – plus haut, c’est mieux</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <location filename="../../app/train/accuracy_chart.py" />
   <source>higher is better</source>
   <translation>plus haut, c’est mieux</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>step</source>
   <translation>pas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>seconds of own training time</source>
   <translation>secondes d’entraînement propres</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>Press Start</source>
   <translation>Appuyez sur Démarrer</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>and see which learns the quickest</source>
   <translation>et voyez lequel apprend le plus vite</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>Accuracy of each network, higher is better</source>
   <translation>Exactitude de chaque réseau, plus haut c’est mieux</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Accuracy on held-out digits</source>
   <translation>Exactitude sur les chiffres mis de côté</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Steps</source>
   <translation>Pas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>What the chart of the race goes along</source>
   <translation>Ce que suit le graphique de la course</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>At the same place all have seen the same digits</source>
   <translation>Au même endroit, tous ont vu les mêmes chiffres</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Each network's own training time, without the others'</source>
   <translation>Le temps d’entraînement propre à chaque réseau, sans celui des autres</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Race along steps</source>
   <translation>Course selon les pas</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Race along seconds</source>
   <translation>Course selon les secondes</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Accuracy axis of the race</source>
   <translation>Axe de l’exactitude de la course</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Accuracy axis of the race: {scale}</source>
   <translation>Axe de l’exactitude de la course : {scale}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>Preparing the race</source>
   <translation>Préparation de la course</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>Racing in the background</source>
   <translation>Course en arrière-plan</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race is paused</source>
   <translation>La course est en pause</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>Stopping the race</source>
   <translation>Arrêt de la course</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race is over</source>
   <translation>La course est finie</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race was stopped</source>
   <translation>La course a été arrêtée</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race ended with a problem</source>
   <translation>La course s’est terminée sur un problème</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>{network} has dropped out. {reason}</source>
   <translation>{network} a abandonné. {reason}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <location filename="../../app/tour/steps.py" />
   <source>Draw a digit</source>
   <translation>Dessinez un chiffre</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <source>Dropped out at step {step}</source>
   <translation>Abandon au pas {step}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <source>Dropped out</source>
   <translation>Abandon</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Running</source>
   <translation>En cours</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Problem</source>
   <translation>Problème</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Each network is compiled first.</source>
   <translation>Chaque réseau est d’abord compilé.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Draw: all of them read it.</source>
   <translation>Dessinez : tous le lisent.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Nothing is lost.</source>
   <translation>Rien n’est perdu.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Keeping what was learned…</source>
   <translation>On garde ce qui a été appris…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>All are in Runs now.</source>
   <translation>Tous sont maintenant dans Essais.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>What was learned is in Runs.</source>
   <translation>Ce qui a été appris est dans Essais.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Progress of the race</source>
   <translation>Avancement de la course</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Steps that all have taken, of the steps of the race</source>
   <translation>Pas que tous ont faits, sur ceux de la course</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/fix_button.py" />
   <source>Fix</source>
   <translation>Corriger</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Change the data as advised</source>
   <translation>Changer les données comme conseillé</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>New race</source>
   <translation>Nouvelle course</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Choose who races next</source>
   <translation>Choisissez qui court ensuite</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Pause or continue the race (Space)</source>
   <translation>Mettre la course en pause ou continuer (Espace)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Stop the race and keep what was learned (Ctrl+.)</source>
   <translation>Arrêter la course et garder ce qui a été appris (Ctrl+.)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Preparing…</source>
   <translation>Préparation…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>%n networks raced on {data}</source>
   <translation>
    <numerusform>%n réseau a couru sur {data}</numerusform>
    <numerusform>%n réseaux ont couru sur {data}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Racing %n networks on {data}</source>
   <translation>
    <numerusform>Course de %n réseau sur {data}</numerusform>
    <numerusform>Course de %n réseaux sur {data}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Continue the race</source>
   <translation>Continuer la course</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Pause the race</source>
   <translation>Mettre la course en pause</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Use {data}</source>
   <translation>Utiliser {data}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Epoch {epoch} of {all}</source>
   <translation>Époque {epoch} sur {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Step {step} of {all} · &lt;b&gt;{share}&lt;/b&gt;</source>
   <translation>Pas {step} sur {all} · &lt;b&gt;{share}&lt;/b&gt;</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_racers.py" />
   <source>{network} takes part</source>
   <translation>{network} participe</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_racers.py" />
   <source>Let {network} take part, or not (Space)</source>
   <translation>Faire participer {network}, ou non (Espace)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>All learn from the same digits in the same order.</source>
   <translation>Tous apprennent des mêmes chiffres dans le même ordre.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Choose at least two networks.</source>
   <translation>Choisissez au moins deux réseaux.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>A training is going on; it has to end first.</source>
   <translation>Un entraînement est en cours ; il doit d’abord finir.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <location filename="../../app/train/pickers.py" />
   <source>Strokes</source>
   <translation>Traits</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Let the chosen networks learn at once</source>
   <translation>Faire apprendre les réseaux choisis en même temps</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Networks that take part</source>
   <translation>Réseaux qui participent</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>The race learns from</source>
   <translation>La course apprend de</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Let them learn from {data}</source>
   <translation>Les faire apprendre de {data}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Race on {data}</source>
   <translation>Course sur {data}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Epochs of the race</source>
   <translation>Époques de la course</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <location filename="../../app/train/settings_row.py" />
   <source>How often all digits are gone through</source>
   <translation>Combien de fois tous les chiffres sont parcourus</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Start</source>
   <translation>Démarrer</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Start the race</source>
   <translation>Démarrer la course</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_table.py" />
   <source>What each network reads in your drawing, and when it passed what</source>
   <translation>Ce que chaque réseau lit dans votre dessin, et quand il a passé quoi</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_table.py" />
   <source>{row}, reads {digit} · {sure}</source>
   <translation>{row}, lit {digit} · {sure}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_table.py" />
   <source>No race yet</source>
   <translation>Pas encore de course</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>Nobody has passed {mark} yet.</source>
   <translation>Personne n’a encore passé {mark}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{network} passed {mark} after {time}; {others} may still turn out to be quicker.</source>
   <translation>{network} a passé {mark} après {time} ; {others} peuvent encore se révéler plus rapides.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{network} passed {mark} first, after {time}.</source>
   <translation>{network} a passé {mark} en premier, après {time}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{network} needed the fewest steps: {steps}.</source>
   <translation>{network} a eu besoin du moins de pas : {steps}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>Nobody passed {mark}.</source>
   <translation>Personne n’a passé {mark}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>Nobody passed {mark}; {network} came closest, with {accuracy}.</source>
   <translation>Personne n’a passé {mark} ; {network} s’en est le plus approché, avec {accuracy}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>dropped out at step {step}: {reason}</source>
   <translation>abandon au pas {step} : {reason}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{accuracy} right on held-out digits</source>
   <translation>{accuracy} justes sur les chiffres mis de côté</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>passed {mark} at step {step}, after {time}</source>
   <translation>a passé {mark} au pas {step}, après {time}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>others</source>
   <translation>d’autres</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{one} and {other}</source>
   <translation>{one} et {other}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/row_painter.py" />
   <location filename="../../app/train/legend.py" />
   <source>held-out</source>
   <translation>mis de côté</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>training</source>
   <translation>en cours</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>stopped</source>
   <translation>arrêté</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>failed</source>
   <translation>échoué</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>cut off</source>
   <translation>interrompu</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>in use</source>
   <translation>utilisé</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>training · {share}</source>
   <translation>en cours · {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{network} on {data}</source>
   <translation>{network} sur {data}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/rows.py" />
   <source>%n epochs</source>
   <translation>
    <numerusform>%n époque</numerusform>
    <numerusform>%n époques</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>batch {size}</source>
   <translation>lot {size}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>learning rate {rate}</source>
   <translation>taux d’apprentissage {rate}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>augment on</source>
   <translation>avec variations</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>augment off</source>
   <translation>sans variations</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>seed {seed}</source>
   <translation>graine {seed}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>step {step} of {all}</source>
   <translation>pas {step} sur {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{count} weights</source>
   <translation>{count} poids</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>device unknown</source>
   <translation>appareil inconnu</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{accuracy} right on {count} test digits</source>
   <translation>{accuracy} justes sur {count} chiffres de test</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{accuracy} after {time}</source>
   <translation>{accuracy} après {time}</translation>
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
   <translation>Lecture des essais…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Settings of the selected run</source>
   <translation>Réglages de l’essai choisi</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Use this network</source>
   <translation>Utiliser ce réseau</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Let the selected run's network answer (Enter)</source>
   <translation>Faire répondre le réseau de l’essai choisi (Entrée)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Give the selected run a name (F2, or a double click)</source>
   <translation>Donner un nom à l’essai choisi (F2, ou double clic)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>TensorBoard logs</source>
   <translation>Journaux TensorBoard</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Write TensorBoard logs of the selected runs</source>
   <translation>Écrire les journaux TensorBoard des essais choisis</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Save the selected run as one file that opens on any computer</source>
   <translation>Enregistrer l’essai choisi en un fichier qui s’ouvre sur tout ordinateur</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Add its drawings</source>
   <translation>Ajouter ses dessins</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Add the drawings that came with this run to yours in Teach</source>
   <translation>Ajouter les dessins venus avec cet essai aux vôtres dans Enseigner</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <location filename="../../app/tabs/teach/wall.py" />
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Delete the selected runs; there is an Undo (Del)</source>
   <translation>Supprimer les essais choisis ; on peut annuler (Suppr)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>%n runs are selected.</source>
   <translation>
    <numerusform>%n essai est sélectionné.</numerusform>
    <numerusform>%n essais sont sélectionnés.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Select a run for its settings.</source>
   <translation>Choisissez un essai pour voir ses réglages.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Sort by</source>
   <translation>Trier par</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Show</source>
   <translation>Montrer</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <location filename="../../app/train/pickers.py" />
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Test digits right</source>
   <translation>Chiffres de test justes</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Time</source>
   <translation>Temps</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Device</source>
   <translation>Appareil</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Started</source>
   <translation>Début</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>held-out {accuracy}</source>
   <translation>mis de côté {accuracy}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>Deleted {runs}.</source>
   <translation>{runs} supprimés.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>Bring back what was deleted (it is still on the disk)</source>
   <translation>Reprendre ce qui a été supprimé (c’est encore sur le disque)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>Five runs at most are compared: untick one first.</source>
   <translation>Cinq essais au plus sont comparés : décochez-en un d’abord.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/shelf.py" />
   <source>The disk</source>
   <translation>Le disque</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/shelf.py" />
   <source>{where}: {what}.</source>
   <translation>{where} : {what}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/table_header.py" />
   <source>Digits right</source>
   <translation>Chiffres justes</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/table_header.py" />
   <source>Click to sort by this column; again for the other way round</source>
   <translation>Cliquez pour trier selon cette colonne ; encore pour l’inverse</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/table_header.py" />
   <source>Columns of the runs</source>
   <translation>Colonnes des essais</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>Wrong? Teach it</source>
   <translation>Faux ? Corrigez</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>Say what this drawing is</source>
   <translation>Dire ce qu’est ce dessin</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>Say what you drew: it is kept for learning (Alt+Y; Ctrl+Shift+7 says at once: a 7)</source>
   <translation>Dites ce que vous avez dessiné : c’est gardé pour apprendre (Alt+Y ; Ctrl+Maj+7 dit aussitôt : un 7)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>This is a {symbol}</source>
   <translation>C’est un {symbol}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>Something else…</source>
   <translation>Autre chose…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>new</source>
   <translation>nouveau</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>no change</source>
   <translation>aucun changement</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>{sign}{points} points</source>
   <translation>{sign}{points} points</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>before</source>
   <translation>avant</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>after</source>
   <translation>après</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>change</source>
   <translation>écart</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>{name}: {before} before, {after} after</source>
   <translation>{name} : {before} avant, {after} après</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Before and after</source>
   <translation>Avant et après</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/label_tile.py" />
   <source>This is a {symbol} ({symbol}; Ctrl+Shift+{symbol} from any tab)</source>
   <translation>C’est un {symbol} ({symbol} ; Ctrl+Maj+{symbol} depuis tout onglet)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/label_tile.py" />
   <source>This is {symbol} (right click or Del: remove it)</source>
   <translation>C’est {symbol} (clic droit ou Suppr : l’enlever)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/label_tile.py" />
   <source>{count} of {enough}</source>
   <translation>{count} sur {enough}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/label_tile.py" />
   <source>{symbol}, {drawings}</source>
   <translation>{symbol}, {drawings}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Draw something first.</source>
   <translation>Dessinez d’abord quelque chose.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>A picture cannot be saved, a drawing can.</source>
   <translation>On ne peut pas enregistrer une image, un dessin oui.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>This looks like {count} digits. Click the one to save, or press {symbol} again to save all of it as one {symbol}.</source>
   <translation>On dirait {count} chiffres. Cliquez sur celui à enregistrer, ou appuyez encore sur {symbol} pour tout enregistrer comme un seul {symbol}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Label {symbol}</source>
   <translation>Étiquette {symbol}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Your {label} is on the canvas; Ctrl+Z brings back what was there.</source>
   <translation>Votre {label} est sur la zone de dessin ; Ctrl+Z ramène ce qu’il y avait.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Taken back</source>
   <translation>Repris</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Change label</source>
   <translation>Changer l’étiquette</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>The folder of your drawings can be read but not written: nothing can be saved.</source>
   <translation>Le dossier de vos dessins se lit mais ne s’écrit pas : rien ne peut être enregistré.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>What did you draw?</source>
   <translation>Qu’avez-vous dessiné ?</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Bring the removed symbol back (Alt+U)</source>
   <translation>Reprendre le symbole enlevé (Alt+U)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Bring the removed symbol back</source>
   <translation>Reprendre le symbole enlevé</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>%n drawings saved</source>
   <translation>
    <numerusform>%n dessin enregistré</numerusform>
    <numerusform>%n dessins enregistrés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Remove {symbol}</source>
   <translation>Enlever {symbol}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Remove {symbol}, its {drawings} are</source>
   <translation>Enlever {symbol}, ses {drawings} aussi</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Remove {symbol} and its {drawings}</source>
   <translation>Enlever {symbol} et ses {drawings}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Press the right label, or its key. Ten of each is a good start.</source>
   <translation>Appuyez sur la bonne étiquette, ou sa touche. Dix de chaque, c’est un bon début.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>The shipped network, only its last layers learn. It forgets least.</source>
   <translation>Le réseau fourni, seules ses dernières couches apprennent. C’est lui qui oublie le moins.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>The shipped network, all of it learns, slowly. It can forget a little more.</source>
   <translation>Le réseau fourni, il apprend en entier, lentement. Il peut oublier un peu plus.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>A new network that knows nothing yet. Shows what the shipped one is worth.</source>
   <translation>Un réseau neuf qui ne sait rien. Montre ce que vaut celui fourni.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Teach it your handwriting</source>
   <translation>Votre écriture</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Learn at once</source>
   <translation>Apprendre aussitôt</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Learn my handwriting at once, from what the shipped network knows (Alt+1)</source>
   <translation>Apprendre mon écriture aussitôt, à partir de ce que sait le réseau fourni (Alt+1)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Learn properly</source>
   <translation>Apprendre à fond</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Train a network on my handwriting; drawing goes on meanwhile (Alt+2)</source>
   <translation>Entraîner un réseau à mon écriture ; on peut continuer à dessiner (Alt+2)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <location filename="../../app/tabs/teach/lessons.py" />
   <source>Frozen</source>
   <translation>Gelé</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <location filename="../../app/tabs/teach/lessons.py" />
   <source>Thawed</source>
   <translation>Dégelé</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <location filename="../../app/tabs/teach/lessons.py" />
   <source>From scratch</source>
   <translation>De zéro</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>How to learn properly</source>
   <translation>Comment apprendre à fond</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Practise MNIST too, so it doesn’t forget</source>
   <translation>Réviser aussi MNIST, pour ne pas oublier</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Mixes other people’s digits in; without them it reads you better and others worse (Alt+M)</source>
   <translation>Mélange les chiffres d’autres gens ; sans eux il vous lit mieux et les autres moins bien (Alt+M)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <location filename="../../app/tabs/teach/lessons.py" />
   <source>At once</source>
   <translation>Aussitôt</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>under a second</source>
   <translation>moins d’une seconde</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Properly</source>
   <translation>À fond</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>about 10 to 30 seconds</source>
   <translation>environ 10 à 30 secondes</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Learning your handwriting…</source>
   <translation>Votre écriture s’apprend…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>My digits needs {needed} drawings. You have {count}.</source>
   <translation>{count} dessins sur {needed}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>%n drawings to learn from</source>
   <translation>
    <numerusform>%n dessin pour apprendre</numerusform>
    <numerusform>%n dessins pour apprendre</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>{symbol} needs %n more</source>
   <translation>
    <numerusform>{symbol} : encore %n</numerusform>
    <numerusform>{symbol} : encore %n</numerusform>
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
   <translation>Impossible d’enregistrer l’essai : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learning.py" />
   <source>{way}, {when}, took {seconds} s</source>
   <translation>{way}, {when}, en {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Progress of the lesson</source>
   <translation>Avancement de la leçon</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Keep drawing. The network that is learning answers.</source>
   <translation>Continuez à dessiner. Le réseau qui apprend répond.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Stop the lesson</source>
   <translation>Arrêter la leçon</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Stop learning; what was learnt is kept (Ctrl+.)</source>
   <translation>Arrêter d’apprendre ; ce qui a été appris est gardé (Ctrl+.)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Learning your handwriting</source>
   <translation>Apprend votre écriture</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Step {step} of {steps}</source>
   <translation>Pas {step} sur {steps}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>{time} left</source>
   <translation>encore {time}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>{symbol} is there already.</source>
   <translation>{symbol} est déjà là.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>There is no room for more symbols.</source>
   <translation>Il n’y a plus de place pour d’autres symboles.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>★, A, cat</source>
   <translation>★, A, chat</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>Type or paste a symbol, then Enter (Esc: leave it)</source>
   <translation>Tapez ou collez un symbole, puis Entrée (Échap : laisser)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>New symbol</source>
   <translation>Nouveau symbole</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>Add a label of your own: ★, a letter, a word (Alt+N)</source>
   <translation>Ajouter une étiquette à vous : ★, une lettre, un mot (Alt+N)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Deleted</source>
   <translation>Supprimé</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Brought back</source>
   <translation>Repris</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Saved as {label}</source>
   <translation>Enregistré comme {label}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>{symbol} is a label now</source>
   <translation>{symbol} est maintenant une étiquette</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>{symbol} is no label any more</source>
   <translation>{symbol} n’est plus une étiquette</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>%n drawings imported</source>
   <translation>
    <numerusform>%n dessin importé</numerusform>
    <numerusform>%n dessins importés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>{imported}, %n were there already</source>
   <translation>
    <numerusform>{imported}, %n déjà présent</numerusform>
    <numerusform>{imported}, %n déjà présents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>%n drawings written to {file}</source>
   <translation>
    <numerusform>%n dessin écrit dans {file}</numerusform>
    <numerusform>%n dessins écrits dans {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>%n drawings</source>
   <translation>
    <numerusform>%n dessin</numerusform>
    <numerusform>%n dessins</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/transfer_picture.py" />
   <source>The shipped network turns a drawing into numbers that say which shapes are in it. That stays as it is. Only the last step, from shapes to answers, is learnt anew from your drawings: that is transfer learning.</source>
   <translation>Le réseau fourni transforme un dessin en nombres qui disent quelles formes il contient. Cela reste tel quel. Seul le dernier pas, des formes aux réponses, est réappris de vos dessins : c’est l’apprentissage par transfert.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/transfer_picture.py" />
   <source>Transfer learning</source>
   <translation>Apprentissage par transfert</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/transfer_picture.py" />
   <source>the shipped network stays as it is</source>
   <translation>le réseau fourni reste tel quel</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/transfer_picture.py" />
   <source>new, from your drawings</source>
   <translation>nouveau, de vos dessins</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Use it</source>
   <translation>L’utiliser</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Let this network answer (Alt+3)</source>
   <translation>Faire répondre ce réseau (Alt+3)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Go back</source>
   <translation>Revenir</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Let the shipped network answer again (Alt+Shift+A)</source>
   <translation>Faire à nouveau répondre le réseau fourni (Alt+Maj+A)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Go back to the shipped network</source>
   <translation>Revenir au réseau fourni</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>{way} · {share}</source>
   <translation>{way} · {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>{way}: {share} of your held-back drawings right, {lost} points forgotten</source>
   <translation>{way} : {share} de vos dessins mis de côté justes, {lost} points oubliés</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>MNIST</source>
   <translation>MNIST</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>Others’ digits</source>
   <translation>Ceux des autres</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <location filename="../../app/train/pickers.py" />
   <source>My digits</source>
   <translation>Mes chiffres</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>My symbols</source>
   <translation>Mes symboles</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>It reads you better now.</source>
   <translation>Il vous lit mieux maintenant.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>Not better. The shipped network reads you as well.</source>
   <translation>Pas mieux. Le réseau fourni vous lit aussi bien.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>It knows your symbols now.</source>
   <translation>Il connaît vos symboles maintenant.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>Perhaps a little better: too few drawings to be sure.</source>
   <translation>Peut-être un peu mieux : trop peu de dessins pour en être sûr.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>Learnt from {learnt} drawings. Of {count} others {after} were right, before {before}.</source>
   <translation>Appris de {learnt} dessins. Sur {count} autres, {after} étaient justes, avant {before}.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>It forgot nothing of other people’s digits.</source>
   <translation>Il n’a rien oublié des chiffres des autres.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>It forgot {points} points on other people’s digits.</source>
   <translation>Il a oublié {points} points sur les chiffres des autres.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>For drawings to come expect {low} to {high} points (95 of 100 times).</source>
   <translation>Pour les dessins à venir, comptez {low} à {high} points (95 fois sur 100).</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>{words} More drawings make this surer.</source>
   <translation>{words} Plus de dessins rendent cela plus sûr.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall.py" />
   <source>Your drawings</source>
   <translation>Vos dessins</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall.py" />
   <source>Put on the canvas</source>
   <translation>Mettre sur la zone de dessin</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall.py" />
   <source>This is a</source>
   <translation>C’est un</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Click one to see it on the canvas. A digit changes its label, Del deletes it.</source>
   <translation>Cliquez-en un pour le voir sur la zone de dessin. Un chiffre change son étiquette, Suppr le supprime.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Draw a digit and press its label: what you draw is kept here.</source>
   <translation>Dessinez un chiffre et appuyez sur son étiquette : vos dessins sont gardés ici.</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Drawings (*.jsonl *.jsonl.gz)</source>
   <translation>Dessins (*.jsonl *.jsonl.gz)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>My drawings</source>
   <translation>Mes dessins</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Undo delete</source>
   <translation>Annuler la suppression</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Bring the deleted drawing back</source>
   <translation>Reprendre le dessin supprimé</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Add drawings from a file (Alt+I)</source>
   <translation>Ajouter des dessins d’un fichier (Alt+I)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Write all drawings to a file (Alt+E)</source>
   <translation>Écrire tous les dessins dans un fichier (Alt+E)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Export your drawings</source>
   <translation>Exporter vos dessins</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>my digits.jsonl</source>
   <translation>mes chiffres.jsonl</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Import drawings</source>
   <translation>Importer des dessins</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_view.py" />
   <source>A {label}. Enter puts it on the canvas.</source>
   <translation>Un {label}. Entrée le met sur la zone de dessin.</translation>
  </message>
  <message>
   <location filename="../../app/time/curve.py" />
   <source>What it thought your drawing was</source>
   <translation>Ce qu’il pensait de votre dessin</translation>
  </message>
  <message>
   <location filename="../../app/time/curve.py" />
   <source>Draw a digit to see what it thought of it</source>
   <translation>Dessinez un chiffre pour voir ce qu’il en pensait</translation>
  </message>
  <message>
   <location filename="../../app/time/machine.py" />
   <source>One moment of this run is damaged or missing; the others are there.</source>
   <translation>Un moment de cet essai est abîmé ou absent ; les autres sont là.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/time/machine.py" />
   <source>%n moments of this run are damaged or missing; the others are there.</source>
   <translation>
    <numerusform>%n moment de cet essai est abîmé ou absent ; les autres sont là.</numerusform>
    <numerusform>%n moments de cet essai sont abîmés ou absents ; les autres sont là.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>Writing {name}…</source>
   <translation>Écriture de {name}…</translation>
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>Saving the replay… {share}</source>
   <translation>Enregistrement de la rediffusion… {share}</translation>
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>The replay could not be saved: none of its moments can be read.</source>
   <translation>Impossible d’enregistrer la rediffusion : aucun de ses moments n’est lisible.</translation>
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>{name} could not be saved: {reason}.</source>
   <translation>{name} n’a pas pu être enregistré : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/time/scale.py" />
   <source>start</source>
   <translation>début</translation>
  </message>
  <message>
   <location filename="../../app/time/slider.py" />
   <source>Moment of the run</source>
   <translation>Moment de l’essai</translation>
  </message>
  <message>
   <location filename="../../app/time/slider.py" />
   <source>Drag to any moment of the run; ← and → go one moment, Home and End to the ends</source>
   <translation>Glissez vers tout moment de l’essai ; ← et → d’un moment, Début et Fin aux extrémités</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Replay of the run</source>
   <translation>Rediffusion de l’essai</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Replay</source>
   <translation>Rediffusion</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Play the run</source>
   <translation>Jouer l’essai</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Speed of the replay</source>
   <translation>Vitesse de la rediffusion</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>How fast the replay goes (Alt+V)</source>
   <translation>À quelle vitesse ça défile (Alt+V)</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <location filename="../../app/time/travel.py" />
   <source>Save the replay</source>
   <translation>Enregistrer la rediffusion</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Save the replay as an animated picture (Alt+G)</source>
   <translation>Enregistrer la rediffusion comme image animée (Alt+G)</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Back to the newest weights</source>
   <translation>Revenir aux poids les plus récents</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Back to the end</source>
   <translation>Retour à la fin</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Back to now</source>
   <translation>Retour au présent</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>{back}: the newest weights answer (Alt+End)</source>
   <translation>{back} : les poids les plus récents répondent (Alt+Fin)</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>The replay begins with the first step</source>
   <translation>La rediffusion commence au premier pas</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>end</source>
   <translation>fin</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Pause the replay</source>
   <translation>Mettre la rediffusion en pause</translation>
  </message>
  <message>
   <location filename="../../app/time/travel.py" />
   <source>Step {step}</source>
   <translation>Pas {step}</translation>
  </message>
  <message>
   <location filename="../../app/time/travel.py" />
   <source>Replaying {network}, step {step}</source>
   <translation>Rediffusion de {network}, pas {step}</translation>
  </message>
  <message>
   <location filename="../../app/time/travel.py" />
   <source>Animated pictures ({kinds})</source>
   <translation>Images animées ({kinds})</translation>
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>step {step}</source>
   <translation>pas {step}</translation>
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>step {step} of {steps}</source>
   <translation>pas {step} sur {steps}</translation>
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
   <translation>à {seconds} s</translation>
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>{time} in</source>
   <translation>à {time}</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>That was read at once. Nothing you draw leaves this computer.</source>
   <translation>Ce fut lu aussitôt. Rien de ce que vous dessinez ne quitte cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Draw any digit here, with mouse, pen or finger.</source>
   <translation>Dessinez ici un chiffre, à la souris, au stylet ou au doigt.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Watch the bars</source>
   <translation>Regardez les barres</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>The large digit is the network’s answer. The bars say how probable it finds each digit. Add a stroke, or clear and draw another, and see them move.</source>
   <translation>Le grand chiffre est la réponse du réseau. Les barres disent à quel point il trouve chaque chiffre probable. Ajoutez un trait, ou effacez et dessinez-en un autre, et voyez-les bouger.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Train a network</source>
   <translation>Entraîner un réseau</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>It is getting ready. The first time takes some seconds.</source>
   <translation>Il se prépare. La première fois prend quelques secondes.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>It could not begin. The card says why, and offers what helps.</source>
   <translation>Il n’a pas pu commencer. La carte dit pourquoi, et propose ce qui aide.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>It learns. The curves show how it gets better, batch by batch.</source>
   <translation>Il apprend. Les courbes montrent ses progrès, lot par lot.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Press Train: a fresh network that knows nothing yet begins to learn.</source>
   <translation>Appuyez sur Entraîner : un réseau neuf qui ne sait rien commence à apprendre.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Draw again while it learns</source>
   <translation>Redessinez pendant qu’il apprend</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>No network has learnt yet: go back and press Train, or look on.</source>
   <translation>Aucun réseau n’a encore appris : revenez et appuyez sur Entraîner, ou regardez.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Now the half-trained network answers. The curve under its answer follows your last drawing through the training.</source>
   <translation>Maintenant le réseau à moitié entraîné répond. La courbe sous sa réponse suit votre dernier dessin pendant l’entraînement.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Look inside</source>
   <translation>Regarder dedans</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Each small picture is one thing the network looks for in your drawing. Scroll down to see how it decides.</source>
   <translation>Chaque petite image est une chose que le réseau cherche dans votre dessin. Descendez pour voir comment il décide.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Open Inside: it shows what each layer finds in your drawing.</source>
   <translation>Ouvrez Dedans : on y voit ce que chaque couche trouve dans votre dessin.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>That is all</source>
   <translation>C’est tout</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Teach it your hand</source>
   <translation>Apprenez-lui votre main</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Your drawing is kept on this computer. Help (F1) has this tour again.</source>
   <translation>Votre dessin reste sur cet ordinateur. L’aide (F1) redonne cette visite.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Draw a digit and press the label that is right. It is kept at once.</source>
   <translation>Dessinez un chiffre et appuyez sur la bonne étiquette. Il est gardé aussitôt.</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Open Teach: there your own drawings become digits to learn from.</source>
   <translation>Ouvrez Enseigner : vos propres dessins y deviennent des chiffres dont apprendre.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>The CPU trains</source>
   <translation>Le CPU entraîne</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No NVIDIA GPU was found here. These networks are small: all works the same, a run takes a minute or two longer. A GPU under Linux is used by itself.</source>
   <translation>Aucun GPU NVIDIA n’a été trouvé ici. Ces réseaux sont petits : tout marche pareil, un essai prend une ou deux minutes de plus. Un GPU sous Linux est utilisé tout seul.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>“?” means that this is like nothing the network has learnt, so it does not guess. Draw one digit, large and whole. Is it a sign of your own? Teach can learn it.</source>
   <translation>« ? » veut dire que cela ne ressemble à rien de ce que le réseau a appris, alors il ne devine pas. Dessinez un chiffre, grand et entier. Est-ce un signe à vous ? Enseigner peut l’apprendre.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>Accuracy stands still</source>
   <translation>L’exactitude stagne</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No gain on held-out digits for an epoch. Steps that are too large jump over what is good: a lower learning rate may help, such as {rate}.</source>
   <translation>Aucun gain sur les chiffres mis de côté depuis une époque. Des pas trop grands sautent par-dessus le bon : un taux plus bas peut aider, par exemple {rate}.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No gain on held-out digits for an epoch. The steps are very small: a higher learning rate may help, such as {rate}.</source>
   <translation>Aucun gain sur les chiffres mis de côté depuis une époque. Les pas sont très petits : un taux plus haut peut aider, par exemple {rate}.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No gain on held-out digits for an epoch. This network may have learnt all that it can: CNN looks for shapes and gets further.</source>
   <translation>Aucun gain sur les chiffres mis de côté depuis une époque. Ce réseau a peut-être appris tout ce qu’il peut : CNN cherche des formes et va plus loin.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No gain on held-out digits for an epoch. There may be too few drawings to learn from: label more of them in Teach.</source>
   <translation>Aucun gain sur les chiffres mis de côté depuis une époque. Il y a peut-être trop peu de dessins : étiquetez-en plus dans Enseigner.</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>Set {rate}</source>
   <translation>Mettre {rate}</translation>
  </message>
  <message>
   <location filename="../../app/tour/tips.py" />
   <source>Don’t show again</source>
   <translation>Ne plus montrer</translation>
  </message>
  <message>
   <location filename="../../app/tour/tips.py" />
   <source>Close this tip (Esc)</source>
   <translation>Fermer ce conseil (Échap)</translation>
  </message>
  <message>
   <location filename="../../app/tour/tips.py" />
   <source>Never show this tip any more</source>
   <translation>Ne plus jamais montrer ce conseil</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>Skip</source>
   <translation>Passer</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>End the tour (Esc)</source>
   <translation>Finir la visite (Échap)</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>The step before</source>
   <translation>L’étape d’avant</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>The next step</source>
   <translation>L’étape suivante</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>{number} of {count}</source>
   <translation>{number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>Finish</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <location filename="../../app/train/accuracy_chart.py" />
   <source>accuracy</source>
   <translation>exactitude</translation>
  </message>
  <message>
   <location filename="../../app/train/accuracy_chart.py" />
   <source>Starts at 10 %</source>
   <translation>Commence à 10 %</translation>
  </message>
  <message>
   <location filename="../../app/train/accuracy_chart.py" />
   <source>that is pure guessing</source>
   <translation>c’est du pur hasard</translation>
  </message>
  <message>
   <location filename="../../app/train/chart.py" />
   <source>{figure} chart, {direction}</source>
   <translation>Graphique : {figure}, {direction}</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{figure} at the latest check on held-out digits</source>
   <translation>{figure} au dernier contrôle sur les chiffres mis de côté</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{figure} axis: {scale}</source>
   <translation>{figure}, axe : {scale}</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{figure} on held-out digits</source>
   <translation>{figure} sur les chiffres mis de côté</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>Save the chart as a picture, or its numbers (Space)</source>
   <translation>Enregistrer le graphique comme image, ou ses nombres (Espace)</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{chart}: save</source>
   <translation>{chart} : enregistrer</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_picture.py" />
   <source>{network} · after {step} steps</source>
   <translation>{network} · après {step} pas</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_picture.py" />
   <source>How a network learned to read this</source>
   <translation>Comment un réseau a appris à lire ceci</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_picture.py" />
   <source>{digit} · {share} sure now</source>
   <translation>{digit} · maintenant sûr à {share}</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>How sure the network was of your drawing, step by step</source>
   <translation>La certitude du réseau pour votre dessin, pas à pas</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>No drawing is followed yet</source>
   <translation>Aucun dessin n’est encore suivi</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>Save or copy your drawing and its curve (Space)</source>
   <translation>Enregistrer ou copier votre dessin et sa courbe (Espace)</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>Save the curve of your digit</source>
   <translation>Enregistrer la courbe de votre chiffre</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>Step {step}   {ranks}</source>
   <translation>Pas {step}   {ranks}</translation>
  </message>
  <message>
   <location filename="../../app/train/empty_words.py" />
   <source>{strong} {quiet}</source>
   <translation>{strong} {quiet}</translation>
  </message>
  <message>
   <location filename="../../app/train/figures.py" />
   <source>rate {rate}</source>
   <translation>taux {rate}</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save as picture (PNG)…</source>
   <translation>Enregistrer comme image (PNG)…</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>As it looks now</source>
   <translation>Tel qu’on le voit</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save numbers (CSV)…</source>
   <translation>Enregistrer les nombres (CSV)…</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Every step of the run, for a spreadsheet</source>
   <translation>Chaque pas de l’essai, pour un tableur</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save as picture</source>
   <translation>Enregistrer comme image</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Tables ({kinds})</source>
   <translation>Tableaux ({kinds})</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save numbers</source>
   <translation>Enregistrer les nombres</translation>
  </message>
  <message>
   <location filename="../../app/train/fix_button.py" />
   <source>Change the setting as advised</source>
   <translation>Changer le réglage comme conseillé</translation>
  </message>
  <message>
   <location filename="../../app/train/fix_button.py" />
   <source>Open Teach</source>
   <translation>Ouvrir Enseigner</translation>
  </message>
  <message>
   <location filename="../../app/train/fix_button.py" />
   <source>Use {what}</source>
   <translation>Utiliser {what}</translation>
  </message>
  <message>
   <location filename="../../app/train/fix_button.py" />
   <source>Set {value}</source>
   <translation>Mettre {value}</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>smoothed</source>
   <translation>lissé</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>batch</source>
   <translation>lot</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>smooth</source>
   <translation>lissé</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>Thin line: each batch. Thick line: smoothed. Dashed line with rings: held-out digits</source>
   <translation>Ligne fine : chaque lot. Ligne épaisse : lissé. Tirets avec anneaux : chiffres mis de côté</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>Held-out digits come from the training data, but the network never learns from them</source>
   <translation>Les chiffres mis de côté viennent des données d’entraînement, mais le réseau n’en apprend jamais</translation>
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>loss</source>
   <translation>perte</translation>
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>lower is better</source>
   <translation>plus bas, c’est mieux</translation>
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>Press Train</source>
   <translation>Appuyez sur Entraîner</translation>
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>and watch the loss fall</source>
   <translation>et voyez la perte baisser</translation>
  </message>
  <message>
   <location filename="../../app/train/metric.py" />
   <source>{figure} – {direction}</source>
   <translation>{figure} – {direction}</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine, at once</source>
   <translation>Le mien, aussitôt</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine, frozen</source>
   <translation>Le mien, gelé</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine, thawed</source>
   <translation>Le mien, dégelé</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine, from scratch</source>
   <translation>Le mien, de zéro</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>One layer, no hidden thinking. Fast and simple.</source>
   <translation>Une couche, pas de réflexion cachée. Rapide et simple.</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Five layers that look at all pixels at once.</source>
   <translation>Cinq couches qui regardent tous les pixels à la fois.</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Looks for small shapes with sliding filters.</source>
   <translation>Cherche de petites formes avec des filtres glissants.</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>The CNN, with steadier steps. A good first choice.</source>
   <translation>Le CNN, aux pas plus réguliers. Un bon premier choix.</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Reads the picture row by row.</source>
   <translation>Lit l’image ligne par ligne.</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Embedded strokes</source>
   <translation>Traits intégrés</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine</source>
   <translation>Les miens</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Learn from</source>
   <translation>Apprendre de</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Train on</source>
   <translation>Entraîner sur</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Last run</source>
   <translation>Dernier essai</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Back to how the last run ended</source>
   <translation>Revenir à la fin du dernier essai</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>How the network is built</source>
   <translation>Comment le réseau est construit</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>What the network learns from</source>
   <translation>De quoi le réseau apprend</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Digits of 250 people, scanned from paper</source>
   <translation>Chiffres de 250 personnes, numérisés sur papier</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Digits drawn by this program; works without a network connection</source>
   <translation>Chiffres dessinés par ce programme ; marche sans connexion</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>What computes: a GPU where there is one, else the CPU</source>
   <translation>Ce qui calcule : un GPU s’il y en a un, sinon le CPU</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Your own drawings, labelled in the Teach tab</source>
   <translation>Vos propres dessins, étiquetés dans l’onglet Enseigner</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>{learn} digits to learn, {test} to test</source>
   <translation>{learn} chiffres pour apprendre, {test} pour tester</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>What you labelled in the Teach tab: ten drawings at least</source>
   <translation>Ce que vous avez étiqueté dans l’onglet Enseigner : au moins dix dessins</translation>
  </message>
  <message>
   <location filename="../../app/train/read_out.py" />
   <source>Figures under the pointer</source>
   <translation>Valeurs sous le pointeur</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Train (Ctrl+T)</source>
   <translation>Entraîner (Ctrl+T)</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>A race is going on; stop it first (Ctrl+.)</source>
   <translation>Une course est en cours ; arrêtez-la d’abord (Ctrl+.)</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Pause or continue (Space)</source>
   <translation>Mettre en pause ou continuer (Espace)</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Step</source>
   <translation>Pas</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Take one step (S)</source>
   <translation>Faire un pas (S)</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Stop and keep what was learned (Ctrl+.)</source>
   <translation>Arrêter et garder ce qui a été appris (Ctrl+.)</translation>
  </message>
  <message>
   <location filename="../../app/train/saving.py" />
   <source>Could not save {name}: {reason}.</source>
   <translation>Impossible d’enregistrer {name} : {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Linear</source>
   <translation>Linéaire</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Even steps from 0 to 2.5</source>
   <translation>Pas égaux de 0 à 2,5</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Log</source>
   <translation>Log</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Each halving is as high as the one before</source>
   <translation>Chaque moitié a la même hauteur que la précédente</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>From 0 to 100 % (Z)</source>
   <translation>De 0 à 100 % (Z)</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>The last ten per cent (Z)</source>
   <translation>Les dix derniers pour cent (Z)</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>step {step} · epoch {epoch}</source>
   <translation>pas {step} · époque {epoch}</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>{figure} {value} · smoothed {smoothed}</source>
   <translation>{figure} {value} · lissée {smoothed}</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>held-out {value}</source>
   <translation>mis de côté {value}</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>Empty. {hint}.</source>
   <translation>Vide. {hint}.</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>Step {step}, smoothed {smoothed}.</source>
   <translation>Pas {step}, lissée {smoothed}.</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>Step {step}, smoothed {smoothed}, on held-out digits {held_out}.</source>
   <translation>Pas {step}, lissée {smoothed}, sur les chiffres mis de côté {held_out}.</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>Another network is being opened; try again in a moment.</source>
   <translation>Un autre réseau est en cours d’ouverture ; réessayez dans un instant.</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>{path}: the network could not be opened; the log says why.</source>
   <translation>{path} : impossible d’ouvrir le réseau ; le journal dit pourquoi.</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>It can go on from there, on the CPU to be safe.</source>
   <translation>Il peut reprendre de là, sur le CPU par sécurité.</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>It had no checkpoint yet; try the CPU this time.</source>
   <translation>Il n’avait pas encore de point de reprise ; essayez le CPU cette fois.</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>The last training was cut off after step {step}.</source>
   <translation>Le dernier entraînement a été interrompu après le pas {step}.</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Batch size</source>
   <translation>Lot</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Digits seen before each correction</source>
   <translation>Chiffres vus avant chaque correction</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Learning rate</source>
   <translation>Taux</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>How large the corrections are at their largest; can be changed while it trains</source>
   <translation>La taille des plus grandes corrections ; modifiable pendant l’entraînement</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Augment</source>
   <translation>Variations</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Small random shifts, turns and stretches, so it copes with your style.</source>
   <translation>De petits décalages, rotations et étirements au hasard, pour qu’il s’adapte à votre style.</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>New settings</source>
   <translation>Nouveaux réglages</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Choose another network, other data or other numbers</source>
   <translation>Choisir un autre réseau, d’autres données ou d’autres nombres</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Go on with this run where it was stopped</source>
   <translation>Reprendre cet essai là où il s’est arrêté</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Progress of the run</source>
   <translation>Avancement de l’essai</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Steps taken of the steps of the run</source>
   <translation>Pas faits sur ceux de l’essai</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Right on held-out digits</source>
   <translation>Justes, mis de côté</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Images per second</source>
   <translation>Images par seconde</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Time left</source>
   <translation>Temps restant</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Time so far</source>
   <translation>Temps écoulé</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Training {network} on {data}</source>
   <translation>Entraînement de {network} sur {data}</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>{epochs} · batch {batch} · learning rate {rate} · {augment}</source>
   <translation>{epochs} · lot {batch} · taux {rate} · {augment}</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Epoch {epoch} of {epochs}</source>
   <translation>Époque {epoch} sur {epochs}</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Step {step} of {steps} · &lt;b&gt;{share}&lt;/b&gt;</source>
   <translation>Pas {step} sur {steps} · &lt;b&gt;{share}&lt;/b&gt;</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>{figure} right on {count} test digits in {time}</source>
   <translation>{figure} justes sur {count} chiffres de test en {time}</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Stopped before the first step</source>
   <translation>Arrêté avant le premier pas</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>{network} kept at step {step}</source>
   <translation>{network} gardé au pas {step}</translation>
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Idle</source>
   <translation>Au repos</translation>
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>The first steps take a moment.</source>
   <translation>Les premiers pas prennent un moment.</translation>
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Keep drawing. The guess on the left comes from the half-trained network.</source>
   <translation>Continuez à dessiner. À gauche, c’est le réseau à moitié entraîné qui devine.</translation>
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Finishing this batch…</source>
   <translation>On finit ce lot…</translation>
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Inside</source>
   <translation>Dedans</translation>
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Mistakes</source>
   <translation>Erreurs</translation>
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Teach</source>
   <translation>Enseigner</translation>
  </message>
  <message>
   <location filename="../../app/widgets/switch.py" />
   <source>On</source>
   <translation>Oui</translation>
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Very sure</source>
   <translation>Très sûr</translation>
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Fairly sure</source>
   <translation>Plutôt sûr</translation>
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Not sure</source>
   <translation>Pas sûr</translation>
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Just guessing</source>
   <translation>Simple supposition</translation>
  </message>
  <message>
   <location filename="../../model/challenge/evening.py" />
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: {path} is damaged.</source>
   <translation>Les résultats ne sont pas gardés : {path} est abîmé.</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>The results in {path} were saved by a newer Inkling.</source>
   <translation>Les résultats dans {path} viennent d’un Inkling plus récent.</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: {folder} cannot be written to.</source>
   <translation>Les résultats ne sont pas gardés : impossible d’écrire dans {folder}.</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: the disk is full.</source>
   <translation>Les résultats ne sont pas gardés : le disque est plein.</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>{path} is no file of Inkling’s results. Move it away to begin a new one.</source>
   <translation>{path} n’est pas un fichier de résultats d’Inkling. Déplacez-le pour en commencer un nouveau.</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: another program is busy with {path}.</source>
   <translation>Les résultats ne sont pas gardés : un autre programme occupe {path}.</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: {reason}.</source>
   <translation>Les résultats ne sont pas gardés : {reason}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/download.py" />
   <source>{name} could not be fetched from any mirror</source>
   <translation>{name} n’a pu être obtenu d’aucun serveur</translation>
  </message>
  <message>
   <location filename="../../model/datasets/download.py" />
   <source>it gives another content</source>
   <translation>il donne un autre contenu</translation>
  </message>
  <message>
   <location filename="../../model/datasets/download.py" />
   <source>it broke off {times} times</source>
   <translation>il s’est interrompu {times} fois</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it has a label {highest}, which is no digit from 0 to 9</source>
   <translation>il a une étiquette {highest}, qui n’est pas un chiffre de 0 à 9</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>its compressed content is damaged or cut short</source>
   <translation>son contenu compressé est abîmé ou tronqué</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>images</source>
   <translation>images</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>labels</source>
   <translation>étiquettes</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it is not in the IDX format</source>
   <translation>il n’est pas au format IDX</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it is an IDX file, but not one of {kind}</source>
   <translation>c’est un fichier IDX, mais pas de {kind}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it is cut short</source>
   <translation>il est tronqué</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>its images are {width}×{height}, not {side}×{side}</source>
   <translation>ses images font {width}×{height}, pas {side}×{side}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it announces {count} {kind}, more than the {most} Inkling reads</source>
   <translation>il annonce {count} {kind}, plus que les {most} qu’Inkling lit</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it is cut short: not all of the {count} {kind} it announces are there</source>
   <translation>il est tronqué : tous les {count} {kind} annoncés n’y sont pas</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it goes on after the {count} {kind} it announces</source>
   <translation>il continue après les {count} {kind} annoncés</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Reading MNIST</source>
   <translation>Lecture de MNIST</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>{file} is not the published MNIST file (its sha256 is wrong).</source>
   <translation>{file} n’est pas le fichier MNIST publié (son sha256 est faux).</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Replace it with the published one, or unset INKLING_MNIST_DIR.</source>
   <translation>Remplacez-le par celui publié, ou retirez INKLING_MNIST_DIR.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <location filename="../../model/datasets/reading.py" />
   <source>{path} cannot be read ({reason}).</source>
   <translation>{path} ne peut pas être lu ({reason}).</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Make it readable.</source>
   <translation>Rendez-le lisible.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>MNIST cannot be kept in {folder} ({reason}).</source>
   <translation>MNIST ne peut pas être gardé dans {folder} ({reason}).</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Make room there for 12 MB; embedded strokes works without it.</source>
   <translation>Faites-y 12 Mo de place ; les traits intégrés marchent sans.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Fetching MNIST</source>
   <translation>Téléchargement de MNIST</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>MNIST is not on this computer.</source>
   <translation>MNIST n’est pas sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Embedded strokes works without it. To use MNIST, put its four *-ubyte.gz files into {folder}.</source>
   <translation>Les traits intégrés marchent sans. Pour MNIST, mettez ses quatre fichiers *-ubyte.gz dans {folder}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>The folder must hold {files} and {last}, each with or without .gz.</source>
   <translation>Le dossier doit contenir {files} et {last}, chacun avec ou sans .gz.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <location filename="../../model/datasets/npz_file.py" />
   <location filename="../../model/datasets/strokes_file.py" />
   <source>Reading {name}</source>
   <translation>Lecture de {name}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>{folder}: {images_file} has {images} images, but {labels_file} has {labels} labels.</source>
   <translation>{folder} : {images_file} a {images} images, mais {labels_file} a {labels} étiquettes.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>Use files that belong together.</source>
   <translation>Prenez des fichiers qui vont ensemble.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>{path}: {error}.</source>
   <translation>{path} : {error}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>Replace this file.</source>
   <translation>Remplacez ce fichier.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>{folder} lacks {name}.gz.</source>
   <translation>Il manque {name}.gz dans {folder}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>It must hold x, uint8 of shape (n, h, w) with ink 255, and y, n labels from 0 to 9.</source>
   <translation>Il doit contenir x, uint8 de forme (n, h, w) avec encre 255, et y, n étiquettes de 0 à 9.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path} is too large ({size:.1f} GB).</source>
   <translation>{path} est trop grand ({size:.1f} Go).</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>Use a part of it.</source>
   <translation>Prenez-en une partie.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path} lacks x or y.</source>
   <translation>Il manque x ou y dans {path}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path} is no .npz file of plain numbers, or damaged.</source>
   <translation>{path} n’est pas un fichier .npz de simples nombres, ou est abîmé.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path} is packed in a way Inkling cannot read.</source>
   <translation>{path} est compressé d’une façon qu’Inkling ne sait pas lire.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>x is {dtype} of shape {shape}</source>
   <translation>x est {dtype} de forme {shape}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>x holds no image</source>
   <translation>x ne contient aucune image</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>y is {dtype} of shape {shape} for {images} images</source>
   <translation>y est {dtype} de forme {shape} pour {images} images</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>y has a label that is no digit from 0 to 9</source>
   <translation>y a une étiquette qui n’est pas un chiffre de 0 à 9</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>x looks like dark ink on white paper, which is 255 − x of what is wanted</source>
   <translation>x ressemble à de l’encre sombre sur papier blanc, soit 255 − x de ce qu’il faut</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path}: {wrong}.</source>
   <translation>{path} : {wrong}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>My digits needs {fewest} drawings. You have {count}.</source>
   <translation>Mes chiffres a besoin de {fewest} dessins. Vous en avez {count}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>Label what you draw in Teach, or train with embedded strokes.</source>
   <translation>Étiquetez vos dessins dans Enseigner, ou entraînez avec les traits intégrés.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>Reading your drawings</source>
   <translation>Lecture de vos dessins</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>My digits needs drawings of two different digits at least.</source>
   <translation>Mes chiffres a besoin de dessins d’au moins deux chiffres différents.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>Label others in Teach, or train with embedded strokes.</source>
   <translation>Étiquetez-en d’autres dans Enseigner, ou entraînez avec les traits intégrés.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>Train with embedded strokes.</source>
   <translation>Entraînez avec les traits intégrés.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/paths.py" />
   <location filename="../../model/datasets/reading.py" />
   <source>{path} does not exist.</source>
   <translation>{path} n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/paths.py" />
   <source>{path} is neither a folder nor a .jsonl or .npz file.</source>
   <translation>{path} n’est ni un dossier, ni un fichier .jsonl ou .npz.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/paths.py" />
   <source>Digits come from mnist, strokes, or a folder or file of your own.</source>
   <translation>Les chiffres viennent de mnist, strokes, ou d’un dossier ou fichier à vous.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/reading.py" />
   <source>Check its name.</source>
   <translation>Vérifiez le nom.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/reading.py" />
   <source>Check the file.</source>
   <translation>Vérifiez le fichier.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>{name} has no two different digits to learn from.</source>
   <translation>{name} n’a pas deux chiffres différents dont apprendre.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>Add digits of another label.</source>
   <translation>Ajoutez des chiffres d’une autre étiquette.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>{name} has 1 digit to learn from, and at least {fewest} are needed.</source>
   <translation>{name} a 1 chiffre dont apprendre, et il en faut au moins {fewest}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>{name} has {count} digits to learn from, and at least {fewest} are needed.</source>
   <translation>{name} a {count} chiffres dont apprendre, et il en faut au moins {fewest}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>Add more, or train with MNIST or embedded strokes.</source>
   <translation>Ajoutez-en, ou entraînez avec MNIST ou les traits intégrés.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes.py" />
   <source>Drawing digits</source>
   <translation>Dessin des chiffres</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <source>Each line must look like {"label": 7, "strokes": [[[x, y], [x, y]]]}.</source>
   <translation>Chaque ligne doit ressembler à {"label": 7, "strokes": [[[x, y], [x, y]]]}.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <source>is missing</source>
   <translation>manque</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <source>is no digit from 0 to 9</source>
   <translation>n’est pas un chiffre de 0 à 9</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <source>{path}, line {line}: the label {wrong}.</source>
   <translation>{path}, ligne {line} : l’étiquette {wrong}.</translation>
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
   <translation>{path} ne contient aucun dessin.</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it gives no answer</source>
   <translation>il ne répond pas</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it has nothing from there on</source>
   <translation>il n’a rien à partir de là</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it offers another part than it was asked for</source>
   <translation>il offre une autre partie que celle demandée</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it answers {status_code} {reason}</source>
   <translation>il répond {status_code} {reason}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it offers another file</source>
   <translation>il offre un autre fichier</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>NVIDIA GPU found, needs WSL2</source>
   <translation>GPU NVIDIA trouvé, demande WSL2</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>NVIDIA GPU found, tested at first training</source>
   <translation>GPU NVIDIA trouvé, testé au premier entraînement</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>TensorFlow was in use before and holds all of the GPU's memory: restart Inkling.</source>
   <translation>TensorFlow servait déjà et tient toute la mémoire du GPU : relancez Inkling.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>No GPU was found; training on the CPU.</source>
   <translation>Aucun GPU trouvé ; l’entraînement se fait sur le CPU.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>The GPU failed a test ({failure}), so the CPU trains: close other programs that use the GPU, or update its driver.</source>
   <translation>Le GPU a raté un test ({failure}), donc le CPU entraîne : fermez les autres programmes qui l’utilisent, ou mettez son pilote à jour.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>On macOS TensorFlow trains on the CPU only.</source>
   <translation>Sous macOS, TensorFlow n’entraîne que sur le CPU.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>TensorFlow cannot use a GPU on native Windows: run Inkling in WSL2 to train on it.</source>
   <translation>TensorFlow ne peut pas utiliser un GPU sous Windows natif : lancez Inkling dans WSL2 pour cela.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>CUDA_VISIBLE_DEVICES hides the GPU: unset it to train on the GPU.</source>
   <translation>CUDA_VISIBLE_DEVICES cache le GPU : retirez-le pour entraîner sur le GPU.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>TensorFlow cannot reach the NVIDIA GPU: update its driver, then restart.</source>
   <translation>TensorFlow n’atteint pas le GPU NVIDIA : mettez son pilote à jour, puis redémarrez.</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>There is an NVIDIA GPU, but TensorFlow's CUDA libraries are missing: install the gpu extra: uv run --extra gpu inkling</source>
   <translation>Il y a un GPU NVIDIA, mais les bibliothèques CUDA de TensorFlow manquent : installez l’extra gpu : uv run --extra gpu inkling</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>CPU · 1 core</source>
   <translation>CPU · 1 cœur</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>CPU · {cores} cores</source>
   <translation>CPU · {cores} cœurs</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>the label must be a digit from 0 to 9 or a symbol</source>
   <translation>l’étiquette doit être un chiffre de 0 à 9 ou un symbole</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <location filename="../../model/own_drawings/store.py" />
   <source>a coordinate is not a finite number</source>
   <translation>une coordonnée n’est pas un nombre fini</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>a stroke must be a list of [x, y] pairs</source>
   <translation>un trait doit être une liste de paires [x, y]</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>a stroke must be a list of at least one [x, y] pair</source>
   <translation>un trait doit être une liste d’au moins une paire [x, y]</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>a stroke needs one pressure for each point</source>
   <translation>un trait a besoin d’une pression par point</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{path}: this is not a text file</source>
   <translation>{path} : ce n’est pas un fichier texte</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{path}: its compressed content is damaged</source>
   <translation>{path} : son contenu compressé est abîmé</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <location filename="../../model/own_drawings/exchange.py" />
   <source>{path}, line {number}</source>
   <translation>{path}, ligne {number}</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{where}: not valid JSON</source>
   <translation>{where} : JSON invalide</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{where}: expected an object with "strokes", a list of strokes</source>
   <translation>{where} : il faut un objet avec "strokes", une liste de traits</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{where}: {error}</source>
   <translation>{where} : {error}</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{where}: {no_label}</source>
   <translation>{where} : {no_label}</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>a stroke must be a list of [x, y] pairs of numbers</source>
   <translation>un trait doit être une liste de paires [x, y] de nombres</translation>
  </message>
  <message>
   <location filename="../../model/files.py" />
   <source>the disk is full</source>
   <translation>le disque est plein</translation>
  </message>
  <message>
   <location filename="../../model/files.py" />
   <source>the folder cannot be written to</source>
   <translation>impossible d’écrire dans le dossier</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has branches</source>
   <translation>a des branches</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has a layer of the kind {kind}</source>
   <translation>a une couche du genre {kind}</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has fewer weights than its layers need</source>
   <translation>a moins de poids qu’il n’en faut à ses couches</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has an activation that is not known here: {wanted}</source>
   <translation>a une activation inconnue ici : {wanted}</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has a layer of the kind {what}</source>
   <translation>a une couche du genre {what}</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>answers in the shape {shape}, but must give 2 to {most} numbers for an image</source>
   <translation>répond sous la forme {shape}, mais doit donner 2 à {most} nombres par image</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>has layers that are connected in a circle, or to nothing</source>
   <translation>a des couches reliées en cercle, ou à rien</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>has layers that its answer does not depend on</source>
   <translation>a des couches dont sa réponse ne dépend pas</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>{kind} layer {name}</source>
   <translation>couche {name} ({kind})</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>is used for inputs of different shapes</source>
   <translation>sert à des entrées de formes différentes</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>has at least {total} parameters, more than the {most} Inkling opens</source>
   <translation>a au moins {total} paramètres, plus que les {most} qu’Inkling ouvre</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>makes {count} numbers of one image, too many</source>
   <translation>fait {count} nombres d’une image, c’est trop</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>would need too much time for one image</source>
   <translation>demanderait trop de temps pour une image</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>holds too many files</source>
   <translation>contient trop de fichiers</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>is damaged or not a .keras file: save it again</source>
   <translation>est abîmé ou n’est pas un fichier .keras : enregistrez-le à nouveau</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>has no {name}: save the network again with Keras 3</source>
   <translation>n’a pas de {name} : enregistrez à nouveau le réseau avec Keras 3</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>holds {name}, which does not belong in a network</source>
   <translation>contient {name}, qui n’a rien à faire dans un réseau</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>is packed in a way that Keras does not use</source>
   <translation>est compressé d’une façon que Keras n’utilise pas</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>unpacks to more than {most} MB</source>
   <translation>se décompresse à plus de {most} Mo</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>has a {filename} of more than {most} MB</source>
   <translation>a un {filename} de plus de {most} Mo</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>has a {name} that is not valid JSON</source>
   <translation>a un {name} qui n’est pas du JSON valide</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>has a {name} that is nested too deeply</source>
   <translation>a un {name} trop profondément imbriqué</translation>
  </message>
  <message>
   <location filename="../../model/opening/built.py" />
   <source>needs exactly one input</source>
   <translation>a besoin d’exactement une entrée</translation>
  </message>
  <message>
   <location filename="../../model/opening/built.py" />
   <source>cannot read an input of {count} axes</source>
   <translation>ne peut pas lire une entrée à {count} axes</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>as the whole network</source>
   <translation>comme réseau entier</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>must have 1 to {most} layers</source>
   <translation>doit avoir 1 à {most} couches</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has two layers of the same name</source>
   <translation>a deux couches du même nom</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>uses its layers too often</source>
   <translation>utilise ses couches trop souvent</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>must have exactly one input</source>
   <translation>doit avoir exactement une entrée</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>is not described as Keras describes a network</source>
   <translation>n’est pas décrit comme Keras décrit un réseau</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has {kind} {role}, which Inkling does not open</source>
   <translation>a {kind} {role}, qu’Inkling n’ouvre pas</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has {kind} {role} without settings</source>
   <translation>a {kind} {role} sans réglages</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has a part without a proper name</source>
   <translation>a une partie sans nom convenable</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>as a layer</source>
   <translation>comme couche</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>does not say how the layer {name} is connected</source>
   <translation>ne dit pas comment la couche {name} est reliée</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>must have exactly one input, and layers after it</source>
   <translation>doit avoir exactement une entrée, et des couches après</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has an input that is {key}</source>
   <translation>a une entrée qui est {key}</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>reads something else than floating-point numbers from 0 to 1</source>
   <translation>lit autre chose que des nombres à virgule de 0 à 1</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>does not read images of 28×28 pixels with one channel</source>
   <translation>ne lit pas d’images de 28×28 pixels à un canal</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>must have exactly one {what}</source>
   <translation>doit avoir exactement un {what}</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>the network</source>
   <translation>le réseau</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <location filename="../../model/opening/network.py" />
   <source>was saved by a Keras older than 3: save it again with Keras 3</source>
   <translation>a été enregistré par un Keras d’avant 3 : enregistrez-le à nouveau avec Keras 3</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>calls the layer {name} in a way that Inkling cannot do</source>
   <translation>appelle la couche {name} d’une façon qu’Inkling ne sait pas faire</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>calls the layer {name} with more than its input</source>
   <translation>appelle la couche {name} avec plus que son entrée</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>gives the layer {name} something that no layer made</source>
   <translation>donne à la couche {name} ce qu’aucune couche n’a fait</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>the layer {name}</source>
   <translation>la couche {name}</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>does not say how {what} is connected</source>
   <translation>ne dit pas comment {what} est relié</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>{path}: this network {error}.</source>
   <translation>{path} : ce réseau {error}.</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <location filename="../../model/souvenir/archive.py" />
   <source>{file}: there is no such file.</source>
   <translation>{file} : ce fichier n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>{file}: this file cannot be read ({reason}).</source>
   <translation>{file} : ce fichier ne peut pas être lu ({reason}).</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>is larger than {most} MB</source>
   <translation>dépasse {most} Mo</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>has weights that do not fit its layers</source>
   <translation>a des poids qui ne vont pas avec ses couches</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>has weights that are not finite numbers: train it again</source>
   <translation>a des poids qui ne sont pas des nombres finis : entraînez-le à nouveau</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>must keep exactly one axis apart</source>
   <translation>doit garder exactement un axe à part</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>needs 'target_shape' as whole numbers</source>
   <translation>a besoin de 'target_shape' en nombres entiers</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>has a 'target_shape' that does not fit its input</source>
   <translation>a un 'target_shape' qui ne va pas avec son entrée</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>needs 'dims' to name each axis of its input once</source>
   <translation>a besoin que 'dims' nomme une fois chaque axe de son entrée</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>needs two or more inputs of the same shape</source>
   <translation>a besoin d’au moins deux entrées de même forme</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>needs two or more inputs with as many axes</source>
   <translation>a besoin d’au moins deux entrées au même nombre d’axes</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>has inputs that do not fit together</source>
   <translation>a des entrées qui ne vont pas ensemble</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>reads {steps} steps, more than the {most} allowed</source>
   <translation>lit {steps} pas, plus que les {most} permis</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>{layer} has no settings</source>
   <translation>{layer} n’a pas de réglages</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>{layer} {why}</source>
   <translation>{layer} {why}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs {key!r} as a whole number from {low} to {high}</source>
   <translation>a besoin de {key!r} comme entier de {low} à {high}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs {key!r} as a number from {low:g} to {high:g}</source>
   <translation>a besoin de {key!r} comme nombre de {low:g} à {high:g}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs {key!r} as true or false</source>
   <translation>a besoin de {key!r} comme true ou false</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>has {value} as {key!r}, which Inkling cannot do</source>
   <translation>a {value} comme {key!r}, ce qu’Inkling ne sait pas faire</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>uses {key!r}, which Inkling cannot do</source>
   <translation>utilise {key!r}, ce qu’Inkling ne sait pas faire</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs {key!r} as two whole numbers from 1 to {high}</source>
   <translation>a besoin de {key!r} comme deux entiers de 1 à {high}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs 'axis' to name axes of its input</source>
   <translation>a besoin que 'axis' nomme des axes de son entrée</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>names an axis twice</source>
   <translation>nomme un axe deux fois</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>has a setting that Inkling does not know, {key}</source>
   <translation>a un réglage qu’Inkling ne connaît pas, {key}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>contains {name}, which is not part of Keras</source>
   <translation>contient {name}, qui ne fait pas partie de Keras</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>does not compute with plain floating-point numbers</source>
   <translation>ne calcule pas avec de simples nombres à virgule</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has damaged weights: save or download it again</source>
   <translation>a des poids abîmés : enregistrez-le ou téléchargez-le à nouveau</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has too many weights</source>
   <translation>a trop de poids</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has weights that lie in another file</source>
   <translation>a des poids qui sont dans un autre fichier</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has weights that are not numbers</source>
   <translation>a des poids qui ne sont pas des nombres</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has weights of more than {max_bytes} MB</source>
   <translation>a des poids de plus de {max_bytes} Mo</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>cannot have both strides and dilation</source>
   <translation>ne peut avoir à la fois un pas et une dilatation</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>has a window larger than what it looks at</source>
   <translation>a une fenêtre plus grande que ce qu’elle regarde</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>has groups that do not divide its channels</source>
   <translation>a des groupes qui ne divisent pas ses canaux</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>needs 'padding' for height and width</source>
   <translation>a besoin de 'padding' pour la hauteur et la largeur</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>needs 'padding' as whole numbers from 0 to {max_window}</source>
   <translation>a besoin de 'padding' en entiers de 0 à {max_window}</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <source>{path} is no file of Inkling’s drawings. Move it away to begin a new one.</source>
   <translation>{path} n’est pas un fichier de dessins d’Inkling. Déplacez-le pour en commencer un nouveau.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <source>Could not {what}: {path} is damaged.</source>
   <translation>Impossible de {what} : {path} est abîmé.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <source>Could not {what}: the disk is full.</source>
   <translation>Impossible de {what} : le disque est plein.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <location filename="../../model/own_drawings/opening.py" />
   <source>Could not {what}: {folder} cannot be written to.</source>
   <translation>Impossible de {what} : on ne peut pas écrire dans {folder}.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <source>Could not {what}: another program is busy with {file}. Try again.</source>
   <translation>Impossible de {what} : un autre programme occupe {file}. Réessayez.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <location filename="../../model/own_drawings/opening.py" />
   <source>Could not {what}: {reason}.</source>
   <translation>Impossible de {what} : {reason}.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/exchange.py" />
   <source>Could not write {path}: {reason}.</source>
   <translation>Impossible d’écrire {path} : {reason}.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/exchange.py" />
   <source>{where}: the label is missing.</source>
   <translation>{where} : l’étiquette manque.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/exchange.py" />
   <source>{where}: the drawing has no stroke.</source>
   <translation>{where} : le dessin n’a aucun trait.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/exchange.py" />
   <source>Could not read {path}: {reason}.</source>
   <translation>Impossible de lire {path} : {reason}.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/opening.py" />
   <source>{folder} cannot be made ({reason})</source>
   <translation>{folder} ne peut pas être créé ({reason})</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/opening.py" />
   <source>{path} is another program’s. Move it away to begin a new one.</source>
   <translation>{path} est à un autre programme. Déplacez-le pour en commencer un nouveau.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/opening.py" />
   <source>The drawings in {path} were saved by a newer Inkling.</source>
   <translation>Les dessins dans {path} viennent d’un Inkling plus récent.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>save the drawing</source>
   <translation>enregistrer le dessin</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>save the drawings</source>
   <translation>enregistrer les dessins</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>change the label</source>
   <translation>changer l’étiquette</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>read your drawings</source>
   <translation>lire vos dessins</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>add the symbol</source>
   <translation>ajouter le symbole</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>remove the symbol</source>
   <translation>enlever le symbole</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>delete the drawing</source>
   <translation>supprimer le dessin</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>bring the drawing back</source>
   <translation>reprendre le dessin</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>Could not read your drawings: {path} is damaged.</source>
   <translation>Impossible de lire vos dessins : {path} est abîmé.</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>the drawing has no stroke</source>
   <translation>le dessin n’a aucun trait</translation>
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Draw {symbol} once more.</source>
   <translation>Dessinez {symbol} encore une fois.</translation>
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Draw {symbol} {count} more times.</source>
   <translation>Dessinez {symbol} encore {count} fois.</translation>
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Label one more drawing.</source>
   <translation>Étiquetez encore un dessin.</translation>
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Label {count} more drawings.</source>
   <translation>Étiquetez encore {count} dessins.</translation>
  </message>
  <message>
   <location filename="../../model/personal/pool.py" />
   <source>Writing your drawings again</source>
   <translation>Réécriture de vos dessins</translation>
  </message>
  <message>
   <location filename="../../model/personal/pool.py" />
   <source>Reading other people’s digits</source>
   <translation>Lecture des chiffres des autres</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <source>Nothing was learnt.</source>
   <translation>Rien n’a été appris.</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <source>There are too few drawings.</source>
   <translation>Il y a trop peu de dessins.</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <source>Your symbols changed meanwhile.</source>
   <translation>Vos symboles ont changé entre-temps.</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <source>Start again to learn them all.</source>
   <translation>Recommencez pour tous les apprendre.</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <location filename="../../model/training/session.py" />
   <source>Building the network</source>
   <translation>Construction du réseau</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>{name}: this picture has more than {most} million pixels; crop it to the digit.</source>
   <translation>{name} : cette image a plus de {most} millions de pixels ; recadrez-la sur le chiffre.</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>{name}: {_wrong_kind}</source>
   <translation>{name} : {_wrong_kind}</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>{name}: this picture is damaged.</source>
   <translation>{name} : cette image est abîmée.</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>this file is empty.</source>
   <translation>ce fichier est vide.</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>this is no picture Inkling can read (PNG, JPEG, BMP, GIF or WebP).</source>
   <translation>ce n’est pas une image qu’Inkling sait lire (PNG, JPEG, BMP, GIF ou WebP).</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>A race needs {fewest} to {most} networks.</source>
   <translation>Une course demande {fewest} à {most} réseaux.</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>A network can race only once.</source>
   <translation>Un réseau ne peut courir qu’une fois.</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>Each network must be one of {networks}.</source>
   <translation>Chaque réseau doit être l’un de {networks}.</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>Every network has dropped out.</source>
   <translation>Tous les réseaux ont abandonné.</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>Try another batch size.</source>
   <translation>Essayez une autre taille de lot.</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>Building the networks</source>
   <translation>Construction des réseaux</translation>
  </message>
  <message>
   <location filename="../../model/reading/litert.py" />
   <source>{path}: there is no such file.</source>
   <translation>{path} : ce fichier n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../model/reading/litert.py" />
   <source>{path}: this is not a LiteRT network.</source>
   <translation>{path} : ce n’est pas un réseau LiteRT.</translation>
  </message>
  <message>
   <location filename="../../model/reading/litert.py" />
   <source>{path}: this network does not read one 28×28 image.</source>
   <translation>{path} : ce réseau ne lit pas une image 28×28.</translation>
  </message>
  <message>
   <location filename="../../model/reading/litert.py" />
   <source>{path}: this network does not answer with classes.</source>
   <translation>{path} : ce réseau ne répond pas par des classes.</translation>
  </message>
  <message>
   <location filename="../../model/runs/keeper.py" />
   <source>{folder}: the digits are not those this run began with.</source>
   <translation>{folder} : ce ne sont pas les chiffres avec lesquels cet essai a commencé.</translation>
  </message>
  <message>
   <location filename="../../model/runs/keeper.py" />
   <source>{folder}: the checkpoint is of another network.</source>
   <translation>{folder} : le point de reprise est celui d’un autre réseau.</translation>
  </message>
  <message>
   <location filename="../../model/runs/kept_network.py" />
   <location filename="../../model/runs/runs.py" />
   <source>{folder}: this run was ended before its first checkpoint.</source>
   <translation>{folder} : cet essai a fini avant son premier point de reprise.</translation>
  </message>
  <message>
   <location filename="../../model/runs/kept_network.py" />
   <source>{folder}: the network of this run is damaged.</source>
   <translation>{folder} : le réseau de cet essai est abîmé.</translation>
  </message>
  <message>
   <location filename="../../model/runs/moment_files.py" />
   <source>{path}: this moment of the run is damaged</source>
   <translation>{path} : ce moment de l’essai est abîmé</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>{parent}: too many runs were started in this second.</source>
   <translation>{parent} : trop d’essais ont commencé dans cette seconde.</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>{folder}: this is no run, it has no readable run.json.</source>
   <translation>{folder} : ce n’est pas un essai, il n’a pas de run.json lisible.</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>{path}: the record of this run is damaged.</source>
   <translation>{path} : le relevé de cet essai est abîmé.</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>This run was saved by a newer Inkling.</source>
   <translation>Cet essai vient d’un Inkling plus récent.</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>{folder}: the checkpoint of this run is damaged.</source>
   <translation>{folder} : le point de reprise de cet essai est abîmé.</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>This is no run, it has no readable run.json.</source>
   <translation>Ce n’est pas un essai, il n’a pas de run.json lisible.</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>The record of this run is damaged.</source>
   <translation>Le relevé de cet essai est abîmé.</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>A run that is at work cannot be deleted: stop it first.</source>
   <translation>Un essai en cours ne peut être supprimé : arrêtez-le d’abord.</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>{name}: this run is gone already.</source>
   <translation>{name} : cet essai n’est déjà plus là.</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>{name}: this run was deleted for good already.</source>
   <translation>{name} : cet essai a déjà été supprimé pour de bon.</translation>
  </message>
  <message>
   <location filename="../../model/souvenir/archive.py" />
   <source>Opening {file} was given up.</source>
   <translation>L’ouverture de {file} a été abandonnée.</translation>
  </message>
  <message>
   <location filename="../../model/souvenir/archive.py" />
   <source>{file} is no souvenir of Inkling, or is damaged.</source>
   <translation>{file} n’est pas un souvenir d’Inkling, ou est abîmé.</translation>
  </message>
  <message>
   <location filename="../../model/souvenir/saving.py" />
   <source>Saving {file} was given up.</source>
   <translation>L’enregistrement de {file} a été abandonné.</translation>
  </message>
  <message>
   <location filename="../../model/souvenir/saving.py" />
   <source>there is too much in this run</source>
   <translation>il y a trop de choses dans cet essai</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>Type or paste a symbol first.</source>
   <translation>Tapez ou collez d’abord un symbole.</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>A symbol has at most {most} characters.</source>
   <translation>Un symbole a au plus {most} caractères.</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>A symbol has no spaces and no invisible characters.</source>
   <translation>Un symbole n’a ni espaces ni caractères invisibles.</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>The ten digits are there already; numbers are read by them.</source>
   <translation>Les dix chiffres sont déjà là ; ils servent à lire les nombres.</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>{symbol} stands for no answer; choose another.</source>
   <translation>{symbol} veut dire pas de réponse ; choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>There is no settings file {file}; check its name.</source>
   <translation>Il n’y a pas de fichier de réglages {file} ; vérifiez son nom.</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>The settings file {file} cannot be read ({reason}); the program's own settings hold.</source>
   <translation>Le fichier de réglages {file} ne peut pas être lu ({reason}) ; les réglages du programme valent.</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{file} is not a settings file: it must be a short text.</source>
   <translation>{file} n’est pas un fichier de réglages : ce doit être un texte court.</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>there is no setting “{key}”; there are {keys}</source>
   <translation>il n’y a pas de réglage « {key} » ; il y a {keys}</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>“{line}” is not understood; a line is like clear_after = 12 or language = "de", text in quotation marks</source>
   <translation>« {line} » n’est pas compris ; une ligne est comme clear_after = 12 ou language = "de", le texte entre guillemets</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{file}, line {line}: {what}.</source>
   <translation>{file}, ligne {line} : {what}.</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be a number of seconds from {least} to 86400, or 0 for never</source>
   <translation>{key} doit être un nombre de secondes de {least} à 86400, ou 0 pour jamais</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be true or false</source>
   <translation>{key} doit être true ou false</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be one of {choices}</source>
   <translation>{key} doit être l’un de {choices}</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be a list in brackets of some of {choices}</source>
   <translation>{key} doit être une liste entre crochets parmi {choices}</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>there is no network {file}; check its name</source>
   <translation>il n’y a pas de réseau {file} ; vérifiez son nom</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be the path of a network in quotation marks</source>
   <translation>{key} doit être le chemin d’un réseau entre guillemets</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>a lock must be keys like "Ctrl+Shift+Q": Ctrl, Alt or Meta, and one letter, digit or F1 to F12, not {keys}</source>
   <translation>un verrou doit être des touches comme "Ctrl+Shift+Q" : Ctrl, Alt ou Meta, et une lettre, un chiffre ou F1 à F12, pas {keys}</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The network must be one of {networks}.</source>
   <translation>Le réseau doit être l’un de {networks}.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The device must be one of {devices}.</source>
   <translation>L’appareil doit être l’un de {devices}.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The data must be a name or a path.</source>
   <translation>Les données doivent être un nom ou un chemin.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>Practising must be true or false.</source>
   <translation>La révision doit être true ou false.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>Augmentation must be true or false, not {augment}.</source>
   <translation>L’augmentation doit être true ou false, pas {augment}.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>number of epochs</source>
   <translation>nombre d’époques</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>batch size</source>
   <translation>taille du lot</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>seed</source>
   <translation>graine</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>learning rate</source>
   <translation>taux d’apprentissage</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>target accuracy</source>
   <translation>exactitude visée</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>A personal network, and no other, is learnt {ways}.</source>
   <translation>Un réseau personnel, et lui seul, est appris {ways}.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The symbols must be at most {most} different names besides the digits.</source>
   <translation>Les symboles doivent être au plus {most} noms différents en plus des chiffres.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>Only a personal network knows symbols beyond the digits.</source>
   <translation>Seul un réseau personnel connaît des symboles en plus des chiffres.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The {name} must be a whole number from {low} to {high}, not {value}.</source>
   <translation>{name} doit être un entier de {low} à {high}, pas {value}.</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The {name} must be from {low:g} to {high:g}, not {value}.</source>
   <translation>{name} doit être de {low:g} à {high:g}, pas {value}.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Start a new run instead.</source>
   <translation>Commencez plutôt un nouvel essai.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>TensorFlow could not be loaded: {error}.</source>
   <translation>TensorFlow n’a pas pu être chargé : {error}.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Install Inkling afresh.</source>
   <translation>Réinstallez Inkling.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Training ended with an error nobody foresaw ({error}).</source>
   <translation>L’entraînement a fini sur une erreur que personne n’avait prévue ({error}).</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>What was saved at the last epoch is kept. The log file has the details.</source>
   <translation>Ce qui a été enregistré à la dernière époque est gardé. Le journal a les détails.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Not enough memory for batch {size}.</source>
   <translation>Pas assez de mémoire pour un lot de {size}.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Close other programs and try again.</source>
   <translation>Fermez d’autres programmes et réessayez.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Try {value}.</source>
   <translation>Essayez {value}.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Loss is no longer a number.</source>
   <translation>La perte n’est plus un nombre.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Loss has run away.</source>
   <translation>La perte s’est emballée.</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Try {value:g}.</source>
   <translation>Essayez {value:g}.</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>Loading TensorFlow</source>
   <translation>Chargement de TensorFlow</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>Choosing the device</source>
   <translation>Choix de l’appareil</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>Reading the digits</source>
   <translation>Lecture des chiffres</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>There are {count} digits to learn from, fewer than one batch of {batch_size}.</source>
   <translation>Il y a {count} chiffres dont apprendre, moins qu’un lot de {batch_size}.</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>Try batch {max}.</source>
   <translation>Essayez un lot de {max}.</translation>
  </message>
  <message>
   <location filename="../../model/training/session.py" />
   <source>Compiling</source>
   <translation>Compilation</translation>
  </message>
 </context>
</TS>
