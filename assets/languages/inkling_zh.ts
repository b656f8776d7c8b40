<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
 <context>
  <name>Inkling</name>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Draw with mouse, pen or finger</source>
   <translation>用鼠标、笔或手指书写</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Too little ink</source>
   <translation>墨迹太少</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Draw a whole digit</source>
   <translation>请写一个完整的数字</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Several digits?</source>
   <translation>几个数字？</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Draw one digit at a time</source>
   <translation>一次写一个数字</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Press Train or open a run</source>
   <translation>点“训练”或打开一次运行</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>No network yet</source>
   <translation>还没有网络</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Closest is {best} · {share}</source>
   <translation>最像 {best} · {share}</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <location filename="../../app/tour/tip_kinds.py" />
   <source>Not a digit?</source>
   <translation>不是数字？</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>{best} · {share} sure</source>
   <translation>{best} · {share} 把握</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>Best guess: {best} · {share}</source>
   <translation>最佳猜测：{best} · {share}</translation>
  </message>
  <message>
   <location filename="../../app/answer/answer.py" />
   <source>{certainty}. Next best: {second}</source>
   <translation>{certainty}。其次：{second}</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>Answer: {headline}. {remark}</source>
   <translation>回答：{headline}。{remark}</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <location filename="../../app/presenter/panels.py" />
   <source>Looks like</source>
   <translation>看起来像</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>The moment of the run that answers</source>
   <translation>正在回答的运行时刻</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>This moment of the run answers; Alt+End goes back to the end</source>
   <translation>由运行的这一时刻回答；Alt+End 回到结尾</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>Which network answers</source>
   <translation>由哪个网络回答</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>Back to the shipped network</source>
   <translation>回到自带网络</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>Back to the shipped network (Alt+Shift+A)</source>
   <translation>回到自带网络 (Alt+Shift+A)</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <location filename="../../app/train/digit_plot.py" />
   <source>Your digit during training</source>
   <translation>训练中你的数字</translation>
  </message>
  <message>
   <location filename="../../app/answer/card.py" />
   <source>{network} answers. Choose which network does ({keys})</source>
   <translation>{network} 正在回答。选择由哪个网络回答 ({keys})</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>grey pixels</source>
   <translation>灰度像素</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>Your drawing, cropped, centred and shrunk. Nothing else reaches the network.</source>
   <translation>你的笔迹，经裁剪、居中、缩小。网络得到的只有这些。</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>What the network sees, 28 × 28 grey pixels</source>
   <translation>网络看到的，28 × 28 灰度像素</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>What the network sees</source>
   <translation>网络看到的</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>How?</source>
   <translation>怎么来？</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>How the drawing becomes 28 × 28 pixels</source>
   <translation>笔迹怎样变成 28 × 28 像素</translation>
  </message>
  <message>
   <location filename="../../app/answer/network_input.py" />
   <source>See how your drawing becomes these pixels (Ctrl+H)</source>
   <translation>看你的笔迹怎样变成这些像素 (Ctrl+H)</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>Digit {place} of {count}</source>
   <translation>第 {place} 个数字，共 {count} 个</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>Not a number?</source>
   <translation>不是数？</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>No digit of it is clear</source>
   <translation>没有一个数字清楚</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>Digit {place} is unclear</source>
   <translation>第 {place} 个数字不清楚</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>{some} of {all} are unclear</source>
   <translation>{all} 个里有 {some} 个不清楚</translation>
  </message>
  <message>
   <location filename="../../app/answer/number_answer.py" />
   <source>Click a digit to see what it may be</source>
   <translation>点一个数字看它可能是什么</translation>
  </message>
  <message>
   <location filename="../../app/answer/panel.py" />
   <source>How probable the network finds each answer</source>
   <translation>网络认为每个答案有多大可能</translation>
  </message>
  <message>
   <location filename="../../app/answer/probability_bars.py" />
   <location filename="../../app/film/bars.py" />
   <source>Probability of each answer</source>
   <translation>每个答案的概率</translation>
  </message>
  <message>
   <location filename="../../app/answer/probability_bars.py" />
   <location filename="../../app/film/bars.py" />
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Nothing drawn</source>
   <translation>还没有写</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Thin</source>
   <translation>细</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Medium</source>
   <translation>中</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Thick</source>
   <translation>粗</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Pen &amp;width</source>
   <translation>笔的粗细(&amp;W)</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Width of the pen (Alt+W)</source>
   <translation>笔的粗细 (Alt+W)</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>{name} {share}</source>
   <translation>{name} {share}</translation>
  </message>
  <message>
   <location filename="../../app/canvas/brush_box.py" />
   <source>Pen width: {name}, {share}</source>
   <translation>笔的粗细：{name}，{share}</translation>
  </message>
  <message>
   <location filename="../../app/canvas/canvas.py" />
   <source>Canvas</source>
   <translation>画布</translation>
  </message>
  <message>
   <location filename="../../app/canvas/canvas.py" />
   <source>Draw with mouse, pen or finger.
{help}</source>
   <translation>用鼠标、笔或手指书写。
{help}</translation>
  </message>
  <message>
   <location filename="../../app/canvas/digit_marks.py" />
   <source>Click a digit to see its bars (Ctrl+Left, Ctrl+Right)</source>
   <translation>点击一个数字查看它的条形 (Ctrl+Left, Ctrl+Right)</translation>
  </message>
  <message>
   <location filename="../../app/canvas/kept_drawing.py" />
   <source>Could not keep the drawing: {reason}.</source>
   <translation>无法保留笔迹：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/canvas/kept_drawing.py" />
   <source>Could not restore the drawing: {reason}.</source>
   <translation>无法恢复笔迹：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/canvas/kept_drawing.py" />
   <source>Could not discard the drawing: {reason}.</source>
   <translation>无法丢弃笔迹：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/canvas/kept_drawing.py" />
   <source>The kept drawing is damaged; it is now in {name}.</source>
   <translation>保留的笔迹已损坏；现在放在 {name} 里。</translation>
  </message>
  <message>
   <location filename="../../app/canvas/keyboard_pen.py" />
   <source>Arrow keys move the pen, Shift moves it further, Enter lowers and lifts it.</source>
   <translation>方向键移动笔，Shift 移得更远，Enter 落笔和抬笔。</translation>
  </message>
  <message>
   <location filename="../../app/canvas/keyboard_pen.py" />
   <source>{pen}, column {column}, row {row}</source>
   <translation>{pen}，第 {column} 列，第 {row} 行</translation>
  </message>
  <message>
   <location filename="../../app/canvas/keyboard_pen.py" />
   <source>Pen down</source>
   <translation>落笔</translation>
  </message>
  <message>
   <location filename="../../app/canvas/keyboard_pen.py" />
   <source>Pen up</source>
   <translation>抬笔</translation>
  </message>
  <message>
   <location filename="../../app/canvas/look.py" />
   <source>Draw a digit here</source>
   <translation>在这里写一个数字</translation>
  </message>
  <message>
   <location filename="../../app/canvas/picture.py" />
   <source>Drop the picture</source>
   <translation>放下图片</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/presenter/challenge/wall.py" />
   <location filename="../../app/tabs/runs/runs_view.py" />
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <location filename="../../app/frame/help_dialog.py" />
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <location filename="../../app/presenter/window.py" />
   <source>Clear</source>
   <translation>清除</translation>
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
   <translation>自动清除</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <location filename="../../app/widgets/switch.py" />
   <source>Off</source>
   <translation>关</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <source>after {seconds} s</source>
   <translation>{seconds} 秒后</translation>
  </message>
  <message>
   <location filename="../../app/canvas/tools.py" />
   <source>{one} or {other}</source>
   <translation>{one} 或 {other}</translation>
  </message>
  <message>
   <location filename="../../app/errors.py" />
   <source>Something went wrong ({error}). The details are in {path}.</source>
   <translation>出了点问题（{error}）。详情见 {path}。</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <location filename="../../app/tour/tour.py" />
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Back to the page before</source>
   <translation>回到前一页</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Back to the page before (Esc)</source>
   <translation>回到前一页 (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Drawn</source>
   <translation>写下</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Cut out</source>
   <translation>裁剪</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Only where the ink is.</source>
   <translation>只留有墨迹的部分。</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Centred</source>
   <translation>居中</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Its centre of mass ○ moves to the middle +.</source>
   <translation>重心 ○ 移到中央 +。</translation>
  </message>
  <message>
   <location filename="../../app/film/page.py" />
   <source>Simply shrunk.</source>
   <translation>直接缩小。</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>How it becomes 28 × 28 pixels</source>
   <translation>它怎样变成 28 × 28 像素</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The usual draw app</source>
   <translation>常见的手写程序</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Draw a digit here to see its way</source>
   <translation>在这里写一个数字，看看它的旅程</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Longer side 20 pixels, pen as in MNIST.</source>
   <translation>长边 20 像素，笔宽同 MNIST。</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Longer side shrunk to 20 pixels.</source>
   <translation>长边缩小到 20 像素。</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The same network, badly fed</source>
   <translation>同一个网络，喂得不好</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>What the network sees, and nothing else.</source>
   <translation>网络看到的，仅此而已。</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Your picture, and a box around its ink.</source>
   <translation>你的图片，墨迹外有个框。</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Your drawing, and a box around its ink.</source>
   <translation>你的笔迹，墨迹外有个框。</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The whole picture.</source>
   <translation>整张图片。</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>The whole canvas.</source>
   <translation>整个画布。</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>It takes the whole canvas for one digit.</source>
   <translation>它把整个画布当成一个数字。</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>A digit in any case</source>
   <translation>总之是个数字</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>It names a digit, whatever is drawn.</source>
   <translation>不管写什么，它都说出一个数字。</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Inkling would ask whether this is a digit at all.</source>
   <translation>Inkling 会问这到底是不是数字。</translation>
  </message>
  <message>
   <location filename="../../app/film/words.py" />
   <source>Same answer this time. Draw it small, or in a corner.</source>
   <translation>这次答案一样。试试写小些，或写在角落。</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Draw a digit: the network answers while you draw.</source>
   <translation>写一个数字：你写的时候网络就在回答。</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Several digits beside each other are one number: click one to see its bars.</source>
   <translation>并排的几个数字是一个数：点其中一个看它的条形。</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Press Train: a fresh network learns, and answers you from its first step on.</source>
   <translation>点“训练”：一个全新的网络开始学习，从第一步起就回答你。</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Keep drawing: the curve under the answer follows your last drawing through the run.</source>
   <translation>继续写：答案下的曲线会跟着你最后一笔贯穿整个运行。</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>The list above the digit says which network answers; Shipped is the one that came along.</source>
   <translation>数字上方的列表说明由哪个网络回答；“自带”是随程序来的那个。</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Z</source>
   <translation>Ctrl+Z</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Shift+Z, Ctrl+Y</source>
   <translation>Ctrl+Shift+Z, Ctrl+Y</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>C, Del</source>
   <translation>C, Del</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Clear the canvas</source>
   <translation>清除画布</translation>
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
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/presenter/hints.py" />
   <source>Space</source>
   <translation>空格</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Pause, continue</source>
   <translation>暂停、继续</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>S</source>
   <translation>S</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>One step, while paused</source>
   <translation>暂停时走一步</translation>
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
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Z</source>
   <translation>Z</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Accuracy from 90 %</source>
   <translation>从 90% 起的准确率</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+V</source>
   <translation>Ctrl+V</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Paste a picture of a digit; dropping one works as well</source>
   <translation>粘贴数字图片；也可以拖进来</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+O</source>
   <translation>Ctrl+O</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Open a picture, a network or a run</source>
   <translation>打开图片、网络或运行</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+S</source>
   <translation>Ctrl+S</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Save the run in view as a souvenir: one file</source>
   <translation>把当前运行存为纪念：一个文件</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Shift+S, Ctrl+Shift+C</source>
   <translation>Ctrl+Shift+S, Ctrl+Shift+C</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Save or copy a picture of the window</source>
   <translation>保存或复制窗口图片</translation>
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
   <translation>浅色或深色</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+1, Ctrl+2, Ctrl+3, Ctrl+4, Ctrl+5, Ctrl+6</source>
   <translation>Ctrl+1, Ctrl+2, Ctrl+3, Ctrl+4, Ctrl+5, Ctrl+6</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Train, Inside, Mistakes, Map, Teach, Runs</source>
   <translation>训练、内部、错误、地图、教学、运行</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Shift+0 … Ctrl+Shift+9</source>
   <translation>Ctrl+Shift+0 … Ctrl+Shift+9</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Save the drawing as that digit; in Teach the digit alone</source>
   <translation>把笔迹存为该数字；在“教学”里只按数字键</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+H</source>
   <translation>Ctrl+H</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>How the drawing becomes 28 × 28 pixels; Esc goes back</source>
   <translation>笔迹怎样变成 28 × 28 像素；Esc 返回</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Alt+R</source>
   <translation>Alt+R</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Replay the run; Alt+Left and Alt+Right one moment, Alt+End back to the end</source>
   <translation>回放运行；Alt+Left 和 Alt+Right 移动一个时刻，Alt+End 回到结尾</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Arrows, Home, End</source>
   <translation>方向键、Home、End</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>On the slider of the replay: moment by moment, to its ends</source>
   <translation>在回放滑块上：逐个时刻，到两端</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>F2, Del, Enter, Space</source>
   <translation>F2、Del、Enter、空格</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>On the Runs: name, delete, let answer, compare</source>
   <translation>在“运行”里：命名、删除、让它回答、比较</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>F11</source>
   <translation>F11</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Presenter mode, for a table or a stage; its keys are along its lower edge</source>
   <translation>演示模式，用于展台或舞台；按键说明在底边</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>This help</source>
   <translation>本帮助</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Arrows, Enter</source>
   <translation>方向键、Enter</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>On the canvas: move, lower and lift the pen (Shift: larger steps)</source>
   <translation>在画布上：移动、落笔和抬笔（Shift：步子更大）</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Ctrl+Left, Ctrl+Right</source>
   <translation>Ctrl+Left, Ctrl+Right</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>On the canvas: the bars of another digit of a number</source>
   <translation>在画布上：看这个数里另一个数字的条形</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Draw a digit, watch a network learn to read it</source>
   <translation>写一个数字，看网络学会认它</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Shortcuts</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/presenter/challenge/overlay.py" />
   <location filename="../../app/tour/tips.py" />
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Close the help</source>
   <translation>关闭帮助</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <location filename="../../app/presenter/challenge/overlay.py" />
   <source>Close (Esc)</source>
   <translation>关闭 (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Show the tour</source>
   <translation>显示导览</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>Six steps at the real controls (Alt+T)</source>
   <translation>在真实控件上的六个步骤 (Alt+T)</translation>
  </message>
  <message>
   <location filename="../../app/frame/help_dialog.py" />
   <source>The language of the whole program</source>
   <translation>整个程序的语言</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <location filename="../../app/opening/menu.py" />
   <location filename="../../app/train/file_export.py" />
   <source>Pictures ({kinds})</source>
   <translation>图片 ({kinds})</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Save picture</source>
   <translation>保存图片</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Picture of the window copied</source>
   <translation>已复制窗口图片</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>There is no run in view yet: train one, or open one in Runs.</source>
   <translation>还没有运行：训练一次，或在“运行”里打开一次。</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Keep</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Save souvenir…</source>
   <translation>保存纪念…</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>One file with the run in view; Inkling opens it anywhere</source>
   <translation>含当前运行的一个文件；Inkling 在哪都能打开</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Save picture…</source>
   <translation>保存图片…</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <location filename="../../app/train/file_export.py" />
   <source>Copy picture</source>
   <translation>复制图片</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>The window as it looks now</source>
   <translation>窗口现在的样子</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Save your digit’s curve…</source>
   <translation>保存你数字的曲线…</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Your drawing and how the network learned to read it</source>
   <translation>你的笔迹，以及网络怎样学会认它</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <source>Copy your digit’s curve</source>
   <translation>复制你数字的曲线</translation>
  </message>
  <message>
   <location filename="../../app/frame/keeping.py" />
   <location filename="../../app/frame/late_charts.py" />
   <location filename="../../app/time/replay_saver.py" />
   <source>Saved {name}</source>
   <translation>已保存 {name}</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Ready</source>
   <translation>就绪</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Preparing the training</source>
   <translation>正在准备训练</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Training in the background</source>
   <translation>后台训练中</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Stopping</source>
   <translation>正在停止</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/presenter/challenge/done_button.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>The training ended with a problem</source>
   <translation>训练因问题而结束</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Data: {data}</source>
   <translation>数据：{data}</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <location filename="../../app/frame/status_bar.py" />
   <source>What computes the training</source>
   <translation>由什么进行训练计算</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source>Shipped network{figure}</source>
   <translation>自带网络{figure}</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source> · {figure} so far, on held-out digits</source>
   <translation> · 目前 {figure}，按留出的数字</translation>
  </message>
  <message>
   <location filename="../../app/frame/status.py" />
   <source> · {figure} right on {count} test digits</source>
   <translation> · {count} 个测试数字中正确 {figure}</translation>
  </message>
  <message>
   <location filename="../../app/frame/status_bar.py" />
   <source>The network that answers</source>
   <translation>正在回答的网络</translation>
  </message>
  <message>
   <location filename="../../app/frame/status_bar.py" />
   <source>What it learned from</source>
   <translation>它从哪些数据学来</translation>
  </message>
  <message>
   <location filename="../../app/frame/status_bar.py" />
   <source>What is going on</source>
   <translation>正在发生什么</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>{page} (Ctrl+{number})</source>
   <translation>{page} (Ctrl+{number})</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Open a network or a run</source>
   <translation>打开网络或运行</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Presenter mode</source>
   <translation>演示模式</translation>
  </message>
  <message>
   <location filename="../../app/frame/top_bar.py" />
   <source>Help and shortcuts</source>
   <translation>帮助和快捷键</translation>
  </message>
  <message>
   <location filename="../../app/main_window.py" />
   <source>Closing as soon as the work in the background has stopped…</source>
   <translation>后台工作一停就关闭…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Picture…</source>
   <translation>图片…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>A photo or picture of a digit; paste (Ctrl+V) and drop work as well</source>
   <translation>数字的照片或图片；粘贴 (Ctrl+V) 和拖放也行</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Network file…</source>
   <translation>网络文件…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Run folder…</source>
   <translation>运行文件夹…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Souvenir…</source>
   <translation>纪念文件…</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>A run in one file, from here or another computer; drop works too</source>
   <translation>一个文件装下一次运行，来自本机或别的电脑；也可以拖进来</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Latest runs</source>
   <translation>最近的运行</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>{name}: cannot be read</source>
   <translation>{name}：无法读取</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>No runs yet</source>
   <translation>还没有运行</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>{name} on {data}{figure} · {when}</source>
   <translation>{name}，{data}{figure} · {when}</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Open a network</source>
   <translation>打开网络</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Networks ({kinds})</source>
   <translation>网络 ({kinds})</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Open a picture</source>
   <translation>打开图片</translation>
  </message>
  <message>
   <location filename="../../app/opening/menu.py" />
   <source>Open a run</source>
   <translation>打开运行</translation>
  </message>
  <message>
   <location filename="../../app/opening/opening.py" />
   <source>{path}: the network could not be opened ({error}).</source>
   <translation>{path}：无法打开网络（{error}）。</translation>
  </message>
  <message>
   <location filename="../../app/opening/picture_thread.py" />
   <source>The picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <location filename="../../app/opening/picture_thread.py" />
   <source>{name}: the file could not be read ({error}).</source>
   <translation>{name}：无法读取文件（{error}）。</translation>
  </message>
  <message>
   <location filename="../../app/opening/picture_thread.py" />
   <source>{name}: there is not enough memory for this picture.</source>
   <translation>{name}：内存不够打开这张图片。</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>Picture taken; Ctrl+Z brings back what was there.</source>
   <translation>已取用图片；Ctrl+Z 恢复原来的内容。</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>No ink was found in this picture.</source>
   <translation>这张图片里没有找到墨迹。</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>{what}; Ctrl+Z brings back what was there.</source>
   <translation>{what}；Ctrl+Z 恢复原来的内容。</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>There is no picture to paste.</source>
   <translation>没有可粘贴的图片。</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>There is no picture in what was dropped.</source>
   <translation>拖进来的内容里没有图片。</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>The first of several files was taken.</source>
   <translation>有多个文件，取了第一个。</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>Reading the picture…</source>
   <translation>正在读取图片…</translation>
  </message>
  <message>
   <location filename="../../app/opening/pictures.py" />
   <source>The picture could not be read; the log says why.</source>
   <translation>无法读取图片；日志里有原因。</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <location filename="../../app/opening/souvenirs.py" />
   <source>Save a souvenir</source>
   <translation>保存纪念</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>A souvenir of “{name}”</source>
   <translation>“{name}”的纪念</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>One file with the network, its curves and moments, the settings and the seed. Inkling opens it on any computer: Open, or drop it on the window.</source>
   <translation>一个文件，含网络、曲线和时刻、设置和种子。Inkling 在任何电脑上都能打开：点“打开”，或拖到窗口上。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Put my %n drawings in as well</source>
   <translation>
    <numerusform>把我的 %n 个笔迹也放进去</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Your own labelled drawings from Teach</source>
   <translation>你在“教学”里标注的笔迹</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <location filename="../../app/tabs/map/foot.py" />
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Save nothing</source>
   <translation>不保存</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Save…</source>
   <translation>保存…</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Choose where</source>
   <translation>选择位置</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Whoever opens the file can see your drawings.</source>
   <translation>打开这个文件的人能看到你的笔迹。</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Your drawings stay on this computer, but what this network remembers of them, as numbers, goes along.</source>
   <translation>你的绘图留在这台电脑上，但这个网络记住的内容会以数字的形式一起带走。</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenir_dialog.py" />
   <source>Your drawings stay on this computer.</source>
   <translation>你的笔迹留在这台电脑上。</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <location filename="../../app/opening/ways_in.py" />
   <source>Opening {name}…</source>
   <translation>正在打开 {name}…</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Saving {name}…</source>
   <translation>正在保存 {name}…</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Another souvenir is at work; try again in a moment.</source>
   <translation>另一个纪念文件正在处理；稍后再试。</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Saved {name}, {size} MB</source>
   <translation>已保存 {name}，{size} MB</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Drawings came along: Runs can add them to yours.</source>
   <translation>随附了笔迹：可在“运行”里加到你的笔迹中。</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>This run was here already; it answers now.</source>
   <translation>这次运行本来就有；现在由它回答。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/opening/souvenirs.py" />
   <source>%n drawings are in Teach now</source>
   <translation>
    <numerusform>%n 个笔迹已在“教学”里</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Souvenirs ({pattern})</source>
   <translation>纪念文件 ({pattern})</translation>
  </message>
  <message>
   <location filename="../../app/opening/souvenirs.py" />
   <source>Open a souvenir</source>
   <translation>打开纪念文件</translation>
  </message>
  <message>
   <location filename="../../app/opening/ways_in.py" />
   <source>{network} answers now</source>
   <translation>现在由 {network} 回答</translation>
  </message>
  <message>
   <location filename="../../app/presenter/answers.py" />
   <location filename="../../app/presenter/table/attract.py" />
   <source>{share} sure</source>
   <translation>{share} 把握</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>Ten digits against the clock</source>
   <translation>十个数字计时赛</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>A misread costs {seconds} seconds.</source>
   <translation>误读一次加 {seconds} 秒。</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>The clock starts when you touch the canvas.</source>
   <translation>你一碰画布就开始计时。</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>{done} of {count} done</source>
   <translation>已完成 {done} / {count}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>{seconds} s</source>
   <translation>{seconds} 秒</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/presenter/challenge/clock_chart.py" />
   <source>%n misreads</source>
   <translation>
    <numerusform>%n 次误读</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>Draw a {digit}</source>
   <translation>写一个 {digit}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>Against the clock.</source>
   <translation>计时赛。</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>All ten digits:</source>
   <translation>全部十个数字：</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>It read {sign}. Draw it again.</source>
   <translation>它读成 {sign}。再写一次。</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>{seconds} s of it for misreads</source>
   <translation>其中 {seconds} 秒因误读</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>seconds</source>
   <translation>秒</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/clock_play.py" />
   <source>misreads</source>
   <translation>误读</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/controls.py" />
   <source>Other game</source>
   <translation>换个游戏</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/controls.py" />
   <source>Best foolings</source>
   <translation>最佳骗术</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/done_button.py" />
   <source>I am done (D)</source>
   <translation>我写完了 (D)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>Can you fool it?</source>
   <translation>你能骗过它吗？</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>You fooled it</source>
   <translation>你骗过它了</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>It got you</source>
   <translation>它认出来了</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>That was no {digit}</source>
   <translation>那不是 {digit}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>fooled</source>
   <translation>骗过</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/fooling_play.py" />
   <source>got it</source>
   <translation>认出</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Its guess while you drew</source>
   <translation>你写的时候它的猜测</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Draw, and watch it change its mind.</source>
   <translation>写吧，看它怎样改变主意。</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>first touch</source>
   <translation>第一笔</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <location filename="../../app/time/slider.py" />
   <location filename="../../app/time/strip.py" />
   <location filename="../../app/train/digit_curve.py" />
   <source>now</source>
   <translation>现在</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/guess_curve.py" />
   <source>Now {answer} with {share}; {asked} with {less}</source>
   <translation>现在 {answer} 占 {share}；{asked} 占 {less}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/letter_wheel.py" />
   <source>Tap above or below the letter, or type it</source>
   <translation>点字母上方或下方，或直接输入</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/letter_wheel.py" />
   <source>Letter</source>
   <translation>字母</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/letter_wheel.py" />
   <source>No letter</source>
   <translation>没有字母</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <source>Your letters</source>
   <translation>你的字母</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <location filename="../../app/presenter/challenge/names.py" />
   <source>Add my letters</source>
   <translation>加上我的字母</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <source>Add my letters (Enter)</source>
   <translation>加上我的字母 (Enter)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <source>No name</source>
   <translation>不留名</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/name_entry.py" />
   <source>Stay without a name (Esc)</source>
   <translation>不留名字 (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/names.py" />
   <source>Add my letters (M)</source>
   <translation>加上我的字母 (M)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/tiles.py" />
   <source>Nobody has fooled it yet. Be the first.</source>
   <translation>还没有人骗过它。来当第一个吧。</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/tiles.py" />
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>The best foolings</source>
   <translation>最佳骗术榜</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>Clear all results</source>
   <translation>清除所有结果</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>Clear all results (Ctrl+Backspace)</source>
   <translation>清除所有结果 (Ctrl+Backspace)</translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>Bring the results back (Ctrl+Backspace)</source>
   <translation>恢复结果 (Ctrl+Backspace)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>%n seconds to bring the results back.</source>
   <translation>
    <numerusform>还有 %n 秒可以恢复结果。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/presenter/challenge/wall.py" />
   <source>A second network could see the digit, the one that answered did not.</source>
   <translation>另一个网络认得出这个数字，回答的网络却没有。</translation>
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
   <translation>批</translation>
  </message>
  <message>
   <location filename="../../app/presenter/learning_chart.py" />
   <source>It starts with pure guessing.</source>
   <translation>一开始全靠瞎猜。</translation>
  </message>
  <message>
   <location filename="../../app/presenter/learning_chart.py" />
   <location filename="../../app/train/legend.py" />
   <source>each batch</source>
   <translation>每一批</translation>
  </message>
  <message>
   <location filename="../../app/presenter/learning_chart.py" />
   <location filename="../../app/tabs/mistakes/answers_in_view.py" />
   <location filename="../../app/train/legend.py" />
   <source>held-out digits</source>
   <translation>留出的数字</translation>
  </message>
  <message>
   <location filename="../../app/presenter/learning_chart.py" />
   <source>Accuracy while it learns</source>
   <translation>学习中的准确率</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <source>Slower</source>
   <translation>慢一点</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <source>Faster</source>
   <translation>快一点</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <location filename="../../app/presenter/live_words.py" />
   <source>Shipped network</source>
   <translation>自带网络</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <source>Train live</source>
   <translation>现场训练</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/run_buttons.py" />
   <location filename="../../app/train/summary.py" />
   <source>Continue</source>
   <translation>继续</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_controls.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/run_buttons.py" />
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/summary.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Preparing</source>
   <translation>准备中</translation>
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
   <translation>{reason}{remedy}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Done · {share} right on test digits</source>
   <translation>完成 · 测试数字正确 {share}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Stopping…</source>
   <translation>正在停止…</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Train live: a fresh network learns to read</source>
   <translation>现场训练：新网络学认数字</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Step {step}</source>
   <translation>第 {step} 步</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Paused at step {step} · {share} right</source>
   <translation>停在第 {step} 步 · 正确 {share}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Stopping at step {step} · {share} right</source>
   <translation>正在停在第 {step} 步 · 正确 {share}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Stopped at step {step} · {share} right</source>
   <translation>已停在第 {step} 步 · 正确 {share}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Step {step} · {share} right on held-out digits</source>
   <translation>第 {step} 步 · 留出数字正确 {share}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Train live has to wait: a race is going on.</source>
   <translation>现场训练需要等待：比赛正在进行。</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>Shipped network · {share} on test digits</source>
   <translation>自带网络 · 测试数字 {share}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>{network} · {tempo}</source>
   <translation>{network} · {tempo}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>{network} · {share} on test digits</source>
   <translation>{network} · 测试数字 {share}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>{network} · after step {step}</source>
   <translation>{network} · 第 {step} 步之后</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>full speed</source>
   <translation>全速</translation>
  </message>
  <message>
   <location filename="../../app/presenter/live_words.py" />
   <source>{number} batches a second</source>
   <translation>每秒 {number} 批</translation>
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Bring all panels back ({key})</source>
   <translation>恢复所有面板 ({key})</translation>
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Bring all panels back</source>
   <translation>恢复所有面板</translation>
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Enlarge this panel ({key})</source>
   <translation>放大这个面板 ({key})</translation>
  </message>
  <message>
   <location filename="../../app/presenter/panel.py" />
   <source>Enlarge this panel</source>
   <translation>放大这个面板</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>At first it only guesses.</source>
   <translation>起初它只是猜。</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>Watch it learn.</source>
   <translation>看它怎样学习。</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>It reads what you draw.</source>
   <translation>它能读你写的。</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/attract.py" />
   <source>Try it!</source>
   <translation>试试看！</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/awake.py" />
   <source>Inkling is being presented</source>
   <translation>正在演示 Inkling</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/clearing.py" />
   <source>Clearing… touch to keep it</source>
   <translation>正在清除…触摸即可保留</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/demo_canvas.py" />
   <source>Recorded</source>
   <translation>录像</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/demo_canvas.py" />
   <source>Your turn: touch and draw</source>
   <translation>轮到你了：触摸并书写</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/presenter/table/notice.py" />
   <source>%n more of these.</source>
   <translation>
    <numerusform>还有 %n 条。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>untrained</source>
   <translation>未训练</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>A network learns to read (recorded)</source>
   <translation>网络学认数字（录像）</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>after {count} digits</source>
   <translation>{count} 个数字之后</translation>
  </message>
  <message>
   <location filename="../../app/presenter/table/recorded_chart.py" />
   <source>{share} right on held-out digits, {when}</source>
   <translation>留出数字正确 {share}，{when}</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Next challenge</source>
   <translation>下一个挑战</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>All panels</source>
   <translation>所有面板</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Leave</source>
   <translation>离开</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>A network learns to read.</source>
   <translation>网络在学认数字。</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Keep drawing.</source>
   <translation>继续写。</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>Draw a digit.</source>
   <translation>写一个数字。</translation>
  </message>
  <message>
   <location filename="../../app/presenter/window.py" />
   <source>It reads as you draw.</source>
   <translation>你写它就读。</translation>
  </message>
  <message>
   <location filename="../../app/reading/live_reader.py" />
   <source>Shipped</source>
   <translation>自带</translation>
  </message>
  <message>
   <location filename="../../app/reading/live_reader.py" />
   <location filename="../../app/train/pickers.py" />
   <source>My handwriting</source>
   <translation>我的笔迹</translation>
  </message>
  <message>
   <location filename="../../app/reading/live_reader.py" />
   <source>This run</source>
   <translation>本次运行</translation>
  </message>
  <message>
   <location filename="../../app/recovery.py" />
   <source>The folder {folder} cannot be written to.</source>
   <translation>无法写入文件夹 {folder}。</translation>
  </message>
  <message>
   <location filename="../../app/settings.py" />
   <source>Could not keep the settings: {file} cannot be written.</source>
   <translation>无法保存设置：{file} 不可写入。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/answer_tiles.py" />
   <location filename="../../app/tabs/inside/words.py" />
   <source>Answers</source>
   <translation>答案</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/answer_tiles.py" />
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Nothing is drawn yet</source>
   <translation>还什么都没写</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/answer_tiles.py" />
   <source>{answer}: {share}, from a score of {score}</source>
   <translation>{answer}：{share}，得分 {score}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/close_up.py" />
   <source>A tile shown large</source>
   <translation>放大显示的一格</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/close_up.py" />
   <source>Kept. Esc or a click lets it go</source>
   <translation>已固定。按 Esc 或点击关闭</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/close_up.py" />
   <source>Click to keep it open</source>
   <translation>点击以保持打开</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>map {number} of {all}</source>
   <translation>第 {number} 张图，共 {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>neuron {number} of {all}</source>
   <translation>第 {number} 个神经元，共 {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>number {number} of {all}</source>
   <translation>第 {number} 个数，共 {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>what speaks for {digit}</source>
   <translation>支持 {digit} 的依据</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>what it remembers</source>
   <translation>它记住的</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>filter {number} of {all}</source>
   <translation>第 {number} 个滤波器，共 {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Orange: ink. Blue: paper</source>
   <translation>橙：墨迹。蓝：纸</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Weights to ±{most}</source>
   <translation>权重至 ±{most}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Ink on orange excites it</source>
   <translation>橙色处的墨迹使它兴奋</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>on blue it holds it back</source>
   <translation>蓝色处则抑制它</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>After row {row}: {value}</source>
   <translation>第 {row} 行之后：{value}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>Here: {amount}</source>
   <translation>这里：{amount}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>{value}; the most is {most}</source>
   <translation>{value}；最大 {most}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>It has read this far</source>
   <translation>它读到了这里</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>{rows} of {all} rows</source>
   <translation>{all} 行中的 {rows} 行</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>{size} pixels</source>
   <translation>{size} 像素</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>It looks at all of it</source>
   <translation>它看全部</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>It matches best here</source>
   <translation>这里最匹配</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/closer.py" />
   <source>It looks at this patch</source>
   <translation>它看这一块</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_changes_card.py" />
   <source>Reset all</source>
   <translation>全部重置</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_changes_card.py" />
   <source>Reset all changes</source>
   <translation>重置所有改动</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_changes_card.py" />
   <source>Undo all changes of the image</source>
   <translation>撤销图像的所有改动</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_changes_card.py" />
   <source>Change the image</source>
   <translation>改变图像</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flip_row.py" />
   <source>holds</source>
   <translation>稳住</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flip_row.py" />
   <source>{change}. Press to see it.</source>
   <translation>{change}。按下查看。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flip_row.py" />
   <source>{name}: nothing on the slider changes the answer</source>
   <translation>{name}：滑块上没有什么能改变答案</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>The smallest change that makes another digit of it</source>
   <translation>把它变成另一个数字的最小改动</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Searching…</source>
   <translation>正在寻找…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Nothing on these sliders changes its answer.</source>
   <translation>这些滑块怎么动都不改变答案。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Show it</source>
   <translation>显示</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Set the sliders to the smallest change</source>
   <translation>把滑块设到最小改动处</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>Set the sliders to this change</source>
   <translation>把滑块设到这个改动</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>{change}.</source>
   <translation>{change}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_flips_card.py" />
   <source>That is {share}.</source>
   <translation>即 {share}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map.py" />
   <source>{where}: nothing left to read</source>
   <translation>{where}：没有可读的了</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>How sure it is at each shift</source>
   <translation>每种移动下它有多大把握</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>Click to move the image there (arrow keys; Home: back)</source>
   <translation>点击把图像移到那里（方向键；Home：返回）</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>Moved anywhere</source>
   <translation>移到任意处</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>≈ {places} of {all}</source>
   <translation>≈ {places} / {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>{places} of {all}</source>
   <translation>{places} / {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>places where it still says {digit}</source>
   <translation>个位置仍说 {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>not sure</source>
   <translation>没把握</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_map_card.py" />
   <source>sure</source>
   <translation>有把握</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Let Inkling re-centre it</source>
   <translation>让 Inkling 重新居中</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Before</source>
   <translation>之前</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Changed</source>
   <translation>已改变</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Re-centred</source>
   <translation>已重新居中</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>The image before</source>
   <translation>之前的图像</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>The image as it was drawn</source>
   <translation>原样写下的图像</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>The changed image</source>
   <translation>改变后的图像</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Click or drag to rub out a part (arrow keys move the spot, + and − change its width)</source>
   <translation>点击或拖动擦掉一部分（方向键移动擦点，+ 和 − 改变大小）</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>The re-centred image</source>
   <translation>重新居中的图像</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>What the network gets now</source>
   <translation>网络现在得到的</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>How probable the network finds each answer now</source>
   <translation>网络现在认为每个答案有多大可能</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Send the changed image through Inkling’s way in for pictures first</source>
   <translation>先让改变后的图像经过 Inkling 的图片入口</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Now it says {answer}. It was {before}.</source>
   <translation>现在它说 {answer}。之前是 {before}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>Still {answer}</source>
   <translation>仍是 {answer}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_picture_card.py" />
   <source>It says {answer}</source>
   <translation>它说 {answer}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_row.py" />
   <source>{help} (arrow keys; double click: back)</source>
   <translation>{help}（方向键；双击：返回）</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_row.py" />
   <source>Undo: {name}</source>
   <translation>撤销：{name}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_row.py" />
   <source>{name} as it was</source>
   <translation>{name} 恢复原样</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Left, right</source>
   <translation>左右</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Up, down</source>
   <translation>上下</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Turn</source>
   <translation>旋转</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Thickness</source>
   <translation>粗细</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Blur</source>
   <translation>模糊</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Noise</source>
   <translation>噪点</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Rub out</source>
   <translation>擦除</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Move it left or right</source>
   <translation>左右移动</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Move it up or down</source>
   <translation>上下移动</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Turn it around the middle</source>
   <translation>绕中心旋转</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Make it smaller or larger</source>
   <translation>缩小或放大</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Make its lines thinner or thicker</source>
   <translation>线条变细或变粗</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Blur it</source>
   <translation>变模糊</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Sprinkle grey noise over it</source>
   <translation>撒上灰色噪点</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Rub out a round spot; click into the changed image to say where</source>
   <translation>擦去一个圆点；在改变后的图像里点击位置</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>How much can it take?</source>
   <translation>它能承受多少？</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Inkling puts your drawing in the middle and at the right size before the network sees it. Here you change the 28 × 28 pixels after that, so the network has to cope by itself.</source>
   <translation>网络看到之前，Inkling 先把笔迹放到中央并调好大小。在这里你改的是之后的 28 × 28 像素，网络只能靠自己应付。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Now the changed pixels go through Inkling’s way in for pictures, which puts them in the middle and at the right size again. That is what the recipe is worth.</source>
   <translation>现在改变后的像素经过 Inkling 的图片入口，重新居中并调好大小。这就是这套做法的价值。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Draw a digit to see how much it can take.</source>
   <translation>写一个数字，看它能承受多少。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Nothing is left to read</source>
   <translation>没有可读的了</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Reading the network</source>
   <translation>正在读取网络</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{pixels} left</source>
   <translation>左移 {pixels}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{pixels} right</source>
   <translation>右移 {pixels}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{pixels} up</source>
   <translation>上移 {pixels}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{pixels} down</source>
   <translation>下移 {pixels}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Blurred by {pixels}</source>
   <translation>模糊 {pixels}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>With {share} noise</source>
   <translation>加 {share} 噪点</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>With a spot of {pixels} rubbed out</source>
   <translation>擦去 {pixels} 的圆点</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Moved {pixels} left</source>
   <translation>左移了 {pixels}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Moved {pixels} right</source>
   <translation>右移了 {pixels}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Moved {pixels} up</source>
   <translation>上移了 {pixels}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Moved {pixels} down</source>
   <translation>下移了 {pixels}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Turned left by {angle}°</source>
   <translation>左转了 {angle}°</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Turned right by {angle}°</source>
   <translation>右转了 {angle}°</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Shrunk to {share}</source>
   <translation>缩小到 {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Enlarged to {share}</source>
   <translation>放大到 {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Thinner by {pixels}</source>
   <translation>变细 {pixels}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Thicker by {pixels}</source>
   <translation>变粗 {pixels}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{number} px</source>
   <translation>{number} px</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{angle}° right</source>
   <translation>右 {angle}°</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{angle}° left</source>
   <translation>左 {angle}°</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{number} pixel</source>
   <translation>{number} 像素</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{number} pixels</source>
   <translation>{number} 像素</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{change}, it becomes {digit}</source>
   <translation>{change}，就变成 {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>{share} of the slider’s way</source>
   <translation>滑块行程的 {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Where it is</source>
   <translation>原处</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>an {digit}</source>
   <translation>{digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>a {digit}</source>
   <translation>{digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>; with re-centring {count}</source>
   <translation>；重新居中时 {count}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>; without re-centring {count}</source>
   <translation>；不重新居中时 {count}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/lab_words.py" />
   <source>Each square is the image moved by up to {furthest} pixels each way, the one in the middle not at all. The brighter, the surer of {digit}; a number says which other digit wins there.</source>
   <translation>每个小格是向各方向最多移动 {furthest} 像素的图像，正中一格没有移动。越亮，对 {digit} 越有把握；格中的数字是在那里胜出的另一个数字。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>{network} · step {step}</source>
   <translation>{network} · 第 {step} 步</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <location filename="../../app/tabs/runs/race_chart.py" />
   <location filename="../../app/tabs/runs/race_painter.py" />
   <location filename="../../app/train/digit_curve.py" />
   <source>step {step}</source>
   <translation>第 {step} 步</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>Drawing</source>
   <translation>笔迹</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>Layers</source>
   <translation>各层</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>Lab</source>
   <translation>实验室</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>Layers or Lab</source>
   <translation>各层或实验室</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>What each layer finds in your drawing</source>
   <translation>每一层在你的笔迹里发现了什么</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/page.py" />
   <source>How much your drawing may change before the answer does</source>
   <translation>笔迹改变多少，答案才会变</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/pictures.py" />
   <source>Filter</source>
   <translation>滤波器</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/pictures.py" />
   <source>Looks for</source>
   <translation>寻找</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/pictures.py" />
   <source>Found</source>
   <translation>找到</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/pictures.py" />
   <source>Kept</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>Weights during training</source>
   <translation>训练中的权重</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>How the weights and biases of each layer spread out, step by step.</source>
   <translation>每层的权重和偏置怎样一步步散开。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>Press Train: here the weights of each layer spread out as the network learns.</source>
   <translation>点“训练”：网络学习时，这里会显示每层权重怎样散开。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>The first moments of the run are on their way.</source>
   <translation>运行的最初时刻正在路上。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>This run kept no moments to look back at.</source>
   <translation>这次运行没有保留可回看的时刻。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>The moments of this run do not fit its network, so they are not shown.</source>
   <translation>这次运行的时刻与它的网络不符，所以不显示。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_card.py" />
   <source>Dark: the middle third. Pale: all of them. Line: the median.</source>
   <translation>深色：中间三分之一。浅色：全部。线：中位数。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_grid.py" />
   <source>weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_grid.py" />
   <source>biases</source>
   <translation>偏置</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_grid.py" />
   <source>Weights and biases of each layer during training</source>
   <translation>训练中每层的权重和偏置</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/ribbon_plot.py" />
   <source>Step {step} · {name}: half lie below {middle}, most from {low} to {high}, all from {least} to {most}</source>
   <translation>第 {step} 步 · {name}：一半低于 {middle}，多数在 {low} 到 {high}，全部在 {least} 到 {most}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/stage_card.py" />
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/stage_card.py" />
   <location filename="../../app/tabs/inside/words.py" />
   <source>lots</source>
   <translation>很多</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/stage_card.py" />
   <source>minus</source>
   <translation>负</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/stage_card.py" />
   <source>plus</source>
   <translation>正</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/strip.py" />
   <location filename="../../app/tabs/inside/words.py" />
   <source>From drawing to answer</source>
   <translation>从笔迹到答案</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/strip.py" />
   <source>Press a layer to go to it</source>
   <translation>点一层就跳到那里</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/strip.py" />
   <source>, then </source>
   <translation>，然后 </translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_choice.py" />
   <source>Ask about {digit}</source>
   <translation>问问 {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_choice.py" />
   <source>What speaks for {digit}, and what against? (arrow keys)</source>
   <translation>什么支持 {digit}，什么反对？（方向键）</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Patches</source>
   <translation>小块</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Gradients</source>
   <translation>梯度</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>How to find out what matters</source>
   <translation>怎样找出重要的部分</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>{tip} (arrow keys)</source>
   <translation>{tip}（方向键）</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Back to the answer</source>
   <translation>回到答案</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Ask about what the network answers again</source>
   <translation>再问网络所答的那个</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Ask about what the network answers again; so does pressing the digit</source>
   <translation>再问网络所答的那个；点那个数字也行</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_layout.py" />
   <source>Ask about another digit</source>
   <translation>问另一个数字</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>We cover a small patch and look at what happens to the score for {digit}. If the score drops, the patch mattered.</source>
   <translation>我们遮住一小块，看 {digit} 的得分怎样。得分下降，说明那一块重要。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>We brighten the drawing from blank paper to full ink and add up how much each pixel changes the score for {digit} on the way.</source>
   <translation>我们让笔迹从白纸渐渐变到浓墨，累加每个像素一路上对 {digit} 得分的改变。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Cover patches, as Zeiler and Fergus did in 2014: works with any network. The score is how many times likelier this answer is than all others.</source>
   <translation>遮挡小块，如 Zeiler 和 Fergus 2014 年所做：适用于任何网络。得分表示这个答案比其余所有答案可能多少倍。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Integrated gradients, by Sundararajan, Taly and Yan, 2017: exact for each pixel, but the network has to be looked into.</source>
   <translation>积分梯度，Sundararajan、Taly 和 Yan，2017：对每个像素都精确，但必须能看进网络内部。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Gradients need TensorFlow, which is loaded when a run starts or a .keras file is opened.</source>
   <translation>梯度需要 TensorFlow，它在运行开始或打开 .keras 文件时加载。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Gradients need the layers of a network, and a .tflite file gives only its answers.</source>
   <translation>梯度需要网络的各层，而 .tflite 文件只给出回答。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Draw a digit: its parts are then covered one after the other, to see which of them matter.</source>
   <translation>写一个数字：随后逐块遮住，看哪些部分重要。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>There is too little ink to ask about. Draw a whole digit.</source>
   <translation>墨迹太少，无从问起。请写一个完整的数字。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>The network is being read.</source>
   <translation>正在读取网络。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Gradients are being made ready, which takes a moment.</source>
   <translation>正在准备梯度，请稍候。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why does it say so?</source>
   <translation>它为什么这么说？</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Speaks against</source>
   <translation>反对</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Speaks for</source>
   <translation>支持</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>This may be no digit.</source>
   <translation>这也许不是数字。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Speaks against {digit}</source>
   <translation>反对 {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Speaks for {digit}</source>
   <translation>支持 {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why does it not say {digit}?</source>
   <translation>它为什么不说 {digit}？</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why is it closest to {digit}?</source>
   <translation>为什么最接近 {digit}？</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why does it guess {digit}?</source>
   <translation>它为什么猜 {digit}？</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Why does it say {digit}?</source>
   <translation>它为什么说 {digit}？</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>No patch matters alone: without any of them, {digit} stays at {after}.</source>
   <translation>没有哪一块单独起作用：少了任何一块，{digit} 仍为 {after}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the framed patch, {digit} falls from {before} to {after}.</source>
   <translation>没有框出的那块，{digit} 从 {before} 降到 {after}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the framed patch, {digit} rises from {before} to {after}.</source>
   <translation>没有框出的那块，{digit} 从 {before} 升到 {after}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the patch around here, {digit} stays at {after}</source>
   <translation>没有这一带，{digit} 仍为 {after}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the patch around here, {digit} falls from {before} to {after}</source>
   <translation>没有这一带，{digit} 从 {before} 降到 {after}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>Without the patch around here, {digit} rises from {before} to {after}</source>
   <translation>没有这一带，{digit} 从 {before} 升到 {after}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>For blank paper {digit} is at {blank}; all pixels together leave it there.</source>
   <translation>白纸时 {digit} 为 {blank}；所有像素合起来也没有改变它。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/why_words.py" />
   <source>All pixels together take {digit} from {blank} for blank paper to {whole}.</source>
   <translation>所有像素合起来把 {digit} 从白纸的 {blank} 带到 {whole}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Robustness lab</source>
   <translation>稳健性实验室</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Draw a digit, and watch every layer light up.</source>
   <translation>写一个数字，看每一层亮起来。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Reading the network…</source>
   <translation>正在读取网络…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Memory</source>
   <translation>记忆</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} numbers</source>
   <translation>{count} 个数</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters</source>
   <translation>{count} 个滤波器</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} maps</source>
   <translation>{count} 张图</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} neurons</source>
   <translation>{count} 个神经元</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into shapes</source>
   <translation>{count} 个滤波器把上面的图组合成形状</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into strokes and corners</source>
   <translation>{count} 个滤波器把上面的图组合成笔画和拐角</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into bows and crossings</source>
   <translation>{count} 个滤波器把上面的图组合成弧和交叉</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into parts of digits</source>
   <translation>{count} 个滤波器把上面的图组合成数字的部件</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters combine the maps above into larger parts</source>
   <translation>{count} 个滤波器把上面的图组合成更大的部件</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Neurons</source>
   <translation>神经元</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Averages</source>
   <translation>平均值</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Layer {number}</source>
   <translation>第 {number} 层</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>; the first {most} are shown</source>
   <translation>；显示前 {most} 个</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>The strongest of each {size} places are kept</source>
   <translation>每 {size} 个位置只留最强的</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} neurons each look at all pixels at once</source>
   <translation>{count} 个神经元各自同时看所有像素</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} neurons each weigh everything found above</source>
   <translation>{count} 个神经元各自权衡上面找到的一切</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>How much each of the {count} maps found, taken all over the drawing</source>
   <translation>{count} 张图各自在整个笔迹上找到多少</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} numbers, changed by each row of the drawing from top to bottom</source>
   <translation>{count} 个数，随笔迹从上到下逐行改变</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Each answer looks for its own shape: ink on orange speaks for it, on blue against</source>
   <translation>每个答案寻找自己的形状：橙色处有墨支持它，蓝色处则反对</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>Each answer adds up what speaks for it and against it</source>
   <translation>每个答案把支持和反对它的加在一起</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>What it answers</source>
   <translation>它的回答</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{count} filters slide over the drawing and light up where they match</source>
   <translation>{count} 个滤波器滑过笔迹，在匹配处亮起</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>; the strongest of each {size} places are kept</source>
   <translation>；每 {size} 个位置只留最强的</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>nothing</source>
   <translation>没有</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>a little</source>
   <translation>一点</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>some</source>
   <translation>一些</translation>
  </message>
  <message>
   <location filename="../../app/tabs/inside/words.py" />
   <source>{amount}, below 0</source>
   <translation>{amount}，低于 0</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>How much of t-SNE is done</source>
   <translation>t-SNE 的进度</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>Stop t-SNE and go back to the flat view</source>
   <translation>停止 t-SNE，回到平面视图</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>Update</source>
   <translation>更新</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>t-SNE of the network as it is now</source>
   <translation>用现在的网络做 t-SNE</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/foot.py" />
   <source>{tip} ({keys})</source>
   <translation>{tip} ({keys})</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/large.py" />
   <source>Yours</source>
   <translation>你的</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/large.py" />
   <source>Back to the map (Esc)</source>
   <translation>回到地图 (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/large.py" />
   <source>Close the large digit</source>
   <translation>关闭大数字</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/legend.py" />
   <source>Show only the {digit}s; again for all (Space)</source>
   <translation>只显示 {digit}；再按显示全部（空格）</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/legend.py" />
   <source>Show only the {digit}s</source>
   <translation>只显示 {digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/lookalikes.py" />
   <source>{digit} (Enter shows it large)</source>
   <translation>{digit}（Enter 放大）</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/lookalikes.py" />
   <source>Training digits most like the drawing</source>
   <translation>与笔迹最像的训练数字</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/lookalikes.py" />
   <source>{row}. Chosen: {digit}</source>
   <translation>{row}。已选：{digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>The flat view that shows most of what differs; follows the network at once</source>
   <translation>展示最多差异的平面视图；即时跟随网络</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>Pulls groups apart; takes some seconds and shows one moment</source>
   <translation>把各组拉开；需要几秒，显示某一时刻</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>Arrows point at digits, Enter shows one large, + and − zoom, 0 shows all</source>
   <translation>方向键指向数字，Enter 放大一个，+ 和 − 缩放，0 显示全部</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>Map of held-out digits</source>
   <translation>留出数字的地图</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>What it takes for alike</source>
   <translation>它觉得相像的</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/page.py" />
   <source>Because it looks like these</source>
   <translation>因为它像这些</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Press Train, or draw: your digit lands next to the ones it resembles.</source>
   <translation>点“训练”，或者写：你的数字会落在与它相像的旁边。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <location filename="../../app/tabs/mistakes/page.py" />
   <source>Reading the digits…</source>
   <translation>正在读取数字…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>This network’s numbers ran away.</source>
   <translation>这个网络的数值失控了。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>There is no map of what it sees.</source>
   <translation>没有它所见的地图。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>There are too few digits for a map.</source>
   <translation>数字太少，画不成地图。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Draw a digit: the training digits most like it appear here.</source>
   <translation>写一个数字：最像它的训练数字会出现在这里。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Looking through the training digits…</source>
   <translation>正在查看训练数字…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{placed} of {count} held-out digits so far, where the last hidden layer puts them: {numbers} numbers laid flat, which shows {share} of what differs.</source>
   <translation>已放置 {count} 个留出数字中的 {placed} 个，位置由最后的隐藏层决定：{numbers} 个数铺成平面，显示 {share} 的差异。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{count} held-out digits where the last hidden layer puts them: {numbers} numbers laid flat, which shows {share} of what differs.</source>
   <translation>{count} 个留出数字，位置由最后的隐藏层决定：{numbers} 个数铺成平面，显示 {share} 的差异。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Ringed: read as another digit.</source>
   <translation>带圈：读成了别的数字。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>t-SNE of {count} held-out digits: near means alike, far says little.</source>
   <translation>{count} 个留出数字的 t-SNE：近表示相像，远说明不了什么。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>Your star stands in the middle of its 5 nearest.</source>
   <translation>你的星位于最近 5 个的中间。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>It shows the network before.</source>
   <translation>显示的是先前的网络。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>It shows step {step}.</source>
   <translation>显示的是第 {step} 步。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>t-SNE looks for neighbours…</source>
   <translation>t-SNE 正在找邻居…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>t-SNE unfolds the groups… {share}</source>
   <translation>t-SNE 正在展开各组… {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>read as {answer} · {share}</source>
   <translation>读成 {answer} · {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>An {digit}</source>
   <translation>{digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>A {digit}</source>
   <translation>{digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{a_digit} from the training digits</source>
   <translation>训练数字里的 {a_digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{share} alike</source>
   <translation>相似 {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/map/words.py" />
   <source>{a_digit} from the held-out digits</source>
   <translation>留出数字里的 {a_digit}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/answers_in_view.py" />
   <source>test digits</source>
   <translation>测试数字</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/bar_rows.py" />
   <location filename="../../app/tabs/mistakes/matrix.py" />
   <source>Click to see only those.</source>
   <translation>点击只看这些。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/holding.py" />
   <source>Holding still</source>
   <translation>静止</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix.py" />
   <source>What is taken for what</source>
   <translation>什么被当成什么</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix.py" />
   <source>{cell} Arrow keys choose a cell, Enter shows its digits.</source>
   <translation>{cell}方向键选格，Enter 显示其中的数字。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>right answers</source>
   <translation>正确</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>mistakes; click to filter</source>
   <translation>错误；点击筛选</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>mistakes</source>
   <translation>错误</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>right</source>
   <translation>对</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>wrong</source>
   <translation>错</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_legend.py" />
   <source>Blue: right answers. Orange: mistakes; click to filter</source>
   <translation>蓝：正确。橙：错误；点击筛选</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_view.py" />
   <source>network said</source>
   <translation>网络说</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/matrix_view.py" />
   <source>really is</source>
   <translation>实际是</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Nothing is mixed up.</source>
   <translation>没有混淆。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Most common mix-ups</source>
   <translation>最常见的混淆</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Right, of each digit</source>
   <translation>各数字的正确率</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Mix-ups</source>
   <translation>混淆</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Each digit</source>
   <translation>按数字</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>What stands beside the matrix</source>
   <translation>矩阵旁显示什么</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>The mistakes it makes most often</source>
   <translation>它最常犯的错</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>How many of each digit it gets right</source>
   <translation>每个数字读对多少</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>What gets mixed up</source>
   <translation>什么会弄混</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>There is no {digit} among them.</source>
   <translation>其中没有 {digit}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/mix_card.py" />
   <source>Of {count} digits that really are {digit}, {accuracy} are right.</source>
   <translation>{count} 个实际是 {digit} 的数字中，{accuracy} 正确。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/page.py" />
   <source>What it gets wrong</source>
   <translation>它错在哪里</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/page.py" />
   <source>The network reads the digits…</source>
   <translation>网络正在读数字…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/page.py" />
   <source>There are no {digits}.</source>
   <translation>没有{digits}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall.py" />
   <source>Wall of digits</source>
   <translation>数字墙</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall.py" />
   <source>{digit} Enter puts it on the canvas.</source>
   <translation>{digit}按 Enter 放到画布上。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall_card.py" />
   <source>Show all digits again (Esc)</source>
   <translation>重新显示所有数字 (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall_card.py" />
   <source>Only {digits}. Show all again</source>
   <translation>只看{digits}。重新显示全部</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall_card.py" />
   <source>All digits are shown</source>
   <translation>显示全部数字</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/wall_card.py" />
   <source>Which digits come first</source>
   <translation>哪些数字排前面</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Surest mistakes first.</source>
   <translation>先看最有把握的错误。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Least sure first.</source>
   <translation>先看最没把握的。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>In the order of the data.</source>
   <translation>按数据顺序。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Wrong first</source>
   <translation>错的在前</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Mistakes first, the surest ones at the top</source>
   <translation>错误在前，最有把握的在最上面</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Least sure</source>
   <translation>最没把握</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>The answers it is least sure of first</source>
   <translation>先看它最没把握的答案</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>All digits in the order of the data</source>
   <translation>按数据顺序的全部数字</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{count} {digits}</source>
   <translation>{count} 个{digits}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>All {digits} are right</source>
   <translation>全部{digits}都对</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>The first {digits} are right</source>
   <translation>前{digits}都对</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{wrong} of {digits} is wrong</source>
   <translation>{digits}中有 {wrong} 个错</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{wrong} of the first {digits} is wrong</source>
   <translation>前{digits}中有 {wrong} 个错</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{wrong} of {digits} are wrong</source>
   <translation>{digits}中有 {wrong} 个错</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{wrong} of the first {digits} are wrong</source>
   <translation>前{digits}中有 {wrong} 个错</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>True digit → what it said. {first} Click one to put it on the canvas.</source>
   <translation>真实数字 → 它说的。{first}点一个放到画布上。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{first} Click one to put it on the canvas.</source>
   <translation>{first}点一个放到画布上。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>{first} Click one to try it.</source>
   <translation>{first}点一个试试。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>%n digits</source>
   <translation>
    <numerusform>%n 个数字</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Really {label} · {digits}</source>
   <translation>实际 {label} · {digits}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>No {digit} is read as a {said}.</source>
   <translation>没有 {digit} 被读成 {said}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>No {digit} is taken for {said}.</source>
   <translation>没有 {digit} 被当成 {said}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Really {label}, and it said {said}, {share} sure.</source>
   <translation>实际是 {label}，它说 {said}，{share} 把握。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Really {label}, but it said {said}, {share} sure.</source>
   <translation>实际是 {label}，它却说 {said}，{share} 把握。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Of {of} digits that really are {label}, {count} were read as such.</source>
   <translation>{of} 个实际是 {label} 的数字中，{count} 个读对了。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>Of {of} digits that really are {label}, {count} were taken for {said}.</source>
   <translation>{of} 个实际是 {label} 的数字中，{count} 个被当成 {said}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>An {label} of the {digits} is on the canvas</source>
   <translation>{digits}里的一个 {label} 在画布上</translation>
  </message>
  <message>
   <location filename="../../app/tabs/mistakes/words.py" />
   <source>A {label} of the {digits} is on the canvas</source>
   <translation>{digits}里的一个 {label} 在画布上</translation>
  </message>
  <message>
   <location filename="../../app/tabs/network_in_view.py" />
   <source>This network {reason}: only its answers can be shown.</source>
   <translation>这个网络{reason}：只能显示它的回答。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/network_in_view.py" />
   <source>Of a .tflite file only the answers can be shown.</source>
   <translation>.tflite 文件只能显示回答。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <location filename="../../app/tabs/runs/race_chart.py" />
   <location filename="../../app/train/chart.py" />
   <source>Turn the wheel to zoom, drag to move, double click for the whole (+, −, 0)</source>
   <translation>滚轮缩放，拖动平移，双击看全部 (+, −, 0)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>Tick a run to see its curve.</source>
   <translation>勾选一次运行查看它的曲线。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>On held-out digits of the chosen runs</source>
   <translation>所选运行的留出数字</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>Empty</source>
   <translation>空</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>epoch {reached}</source>
   <translation>第 {reached} 轮</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>second {reached}</source>
   <translation>第 {reached} 秒</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <location filename="../../app/train/axes.py" />
   <location filename="../../app/train/chart.py" />
   <source>epoch</source>
   <translation>轮</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_chart.py" />
   <source>seconds of training</source>
   <translation>训练秒数</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>Accuracy axis</source>
   <translation>准确率轴</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>Loss axis</source>
   <translation>损失轴</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>What is compared</source>
   <translation>比较什么</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <location filename="../../app/train/accuracy_chart.py" />
   <source>Accuracy</source>
   <translation>准确率</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>How many held-out digits each run reads right</source>
   <translation>每次运行读对多少留出数字</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/train/loss_chart.py" />
   <source>Loss</source>
   <translation>损失</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>How far each run is from certain of the right digit</source>
   <translation>每次运行离“确信正确数字”还有多远</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>Compared against</source>
   <translation>比较依据</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/tabs/runs/race_setup.py" />
   <location filename="../../app/train/settings_row.py" />
   <source>Epochs</source>
   <translation>轮</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>After as many passes over the digits</source>
   <translation>过完同样多遍数字之后</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Seconds</source>
   <translation>秒</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>After as much time, pauses left out</source>
   <translation>同样时间之后，不计暂停</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>{meaning}: {choice}</source>
   <translation>{meaning}：{choice}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/compare_header.py" />
   <source>On held-out digits</source>
   <translation>按留出的数字</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/log_writing.py" />
   <location filename="../../app/tabs/runs/runs_card.py" />
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>%n runs</source>
   <translation>
    <numerusform>%n 次运行</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Writing TensorBoard logs of {runs}…</source>
   <translation>正在写 {runs} 的 TensorBoard 日志…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Write no more logs</source>
   <translation>不再写日志</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Look at the logs with: {command}</source>
   <translation>查看日志：{command}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Copy this command, for a terminal</source>
   <translation>复制这条命令，用于终端</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/log_writing.py" />
   <source>Copy command</source>
   <translation>复制命令</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/name_editor.py" />
   <source>Name of the run</source>
   <translation>运行的名字</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/name_editor.py" />
   <source>A name for this run (Enter keeps it, Esc does not)</source>
   <translation>给这次运行起名（Enter 保留，Esc 放弃）</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>Each training is kept here, to look back at and compare.</source>
   <translation>每次训练都保存在这里，可回看和比较。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>Go to Train</source>
   <translation>去训练</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/no_runs.py" />
   <source>Show the Train tab (Ctrl+1)</source>
   <translation>显示“训练”页 (Ctrl+1)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/notice.py" />
   <source>Close this notice</source>
   <translation>关闭此提示</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <location filename="../../app/tabs/runs/table.py" />
   <location filename="../../app/views.py" />
   <source>Runs</source>
   <translation>运行</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Race</source>
   <translation>比赛</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <source>Runs or race</source>
   <translation>运行或比赛</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <source>All runs that are kept</source>
   <translation>保留的所有运行</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/page.py" />
   <source>Networks that learn at the same time</source>
   <translation>同时学习的网络</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>accuracy – higher is better</source>
   <translation>准确率 – 越高越好</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <location filename="../../app/train/accuracy_chart.py" />
   <source>higher is better</source>
   <translation>越高越好</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>step</source>
   <translation>步</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>seconds of own training time</source>
   <translation>各自的训练秒数</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>Press Start</source>
   <translation>点“开始”</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>and see which learns the quickest</source>
   <translation>看谁学得最快</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart.py" />
   <source>Accuracy of each network, higher is better</source>
   <translation>每个网络的准确率，越高越好</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Accuracy on held-out digits</source>
   <translation>留出数字的准确率</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>What the chart of the race goes along</source>
   <translation>比赛图表的横轴</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>At the same place all have seen the same digits</source>
   <translation>同一位置上大家看过同样的数字</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Each network's own training time, without the others'</source>
   <translation>每个网络自己的训练时间，不含别人的</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Race along steps</source>
   <translation>按步数比赛</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Race along seconds</source>
   <translation>按秒比赛</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Accuracy axis of the race</source>
   <translation>比赛的准确率轴</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_chart_header.py" />
   <source>Accuracy axis of the race: {scale}</source>
   <translation>比赛的准确率轴：{scale}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>Preparing the race</source>
   <translation>正在准备比赛</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>Racing in the background</source>
   <translation>后台比赛中</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race is paused</source>
   <translation>比赛已暂停</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>Stopping the race</source>
   <translation>正在停止比赛</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race is over</source>
   <translation>比赛结束</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race was stopped</source>
   <translation>比赛已停止</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>The race ended with a problem</source>
   <translation>比赛因问题而结束</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_control.py" />
   <source>{network} has dropped out. {reason}</source>
   <translation>{network} 已退出。{reason}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <location filename="../../app/tour/steps.py" />
   <source>Draw a digit</source>
   <translation>写一个数字</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <source>Now</source>
   <translation>现在</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <source>Dropped out at step {step}</source>
   <translation>第 {step} 步退出</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_painter.py" />
   <source>Dropped out</source>
   <translation>已退出</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Running</source>
   <translation>进行中</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Problem</source>
   <translation>问题</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Each network is compiled first.</source>
   <translation>先编译每个网络。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Draw: all of them read it.</source>
   <translation>写吧：它们都会读。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/train_card.py" />
   <source>Nothing is lost.</source>
   <translation>什么都不会丢。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Keeping what was learned…</source>
   <translation>正在保留学到的…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>All are in Runs now.</source>
   <translation>都已在“运行”里。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>What was learned is in Runs.</source>
   <translation>学到的在“运行”里。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Progress of the race</source>
   <translation>比赛进度</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Steps that all have taken, of the steps of the race</source>
   <translation>大家都走完的步数，占比赛总步数</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <location filename="../../app/train/fix_button.py" />
   <source>Fix</source>
   <translation>修正</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Change the data as advised</source>
   <translation>按建议更换数据</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>New race</source>
   <translation>新比赛</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Choose who races next</source>
   <translation>选择下次谁参赛</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Pause or continue the race (Space)</source>
   <translation>暂停或继续比赛（空格）</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Stop the race and keep what was learned (Ctrl+.)</source>
   <translation>停止比赛并保留学到的 (Ctrl+.)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Preparing…</source>
   <translation>准备中…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>%n networks raced on {data}</source>
   <translation>
    <numerusform>%n 个网络用 {data} 比赛过</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Racing %n networks on {data}</source>
   <translation>
    <numerusform>%n 个网络正在用 {data} 比赛</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Continue the race</source>
   <translation>继续比赛</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Pause the race</source>
   <translation>暂停比赛</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Use {data}</source>
   <translation>用 {data}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Epoch {epoch} of {all}</source>
   <translation>第 {epoch} 轮，共 {all} 轮</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_progress.py" />
   <source>Step {step} of {all} · &lt;b&gt;{share}&lt;/b&gt;</source>
   <translation>第 {step} 步，共 {all} · &lt;b&gt;{share}&lt;/b&gt;</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_racers.py" />
   <source>{network} takes part</source>
   <translation>{network} 参赛</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_racers.py" />
   <source>Let {network} take part, or not (Space)</source>
   <translation>让 {network} 参赛或不参赛（空格）</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>All learn from the same digits in the same order.</source>
   <translation>大家按同样的顺序学同样的数字。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Choose at least two networks.</source>
   <translation>至少选两个网络。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>A training is going on; it has to end first.</source>
   <translation>训练正在进行；要先结束。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <location filename="../../app/train/pickers.py" />
   <source>Strokes</source>
   <translation>笔画</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Let the chosen networks learn at once</source>
   <translation>让所选网络同时学习</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Networks that take part</source>
   <translation>参赛的网络</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>The race learns from</source>
   <translation>比赛学习的数据</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Let them learn from {data}</source>
   <translation>让它们学 {data}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Race on {data}</source>
   <translation>用 {data} 比赛</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Epochs of the race</source>
   <translation>比赛的轮数</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <location filename="../../app/train/settings_row.py" />
   <source>How often all digits are gone through</source>
   <translation>所有数字过几遍</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_setup.py" />
   <source>Start the race</source>
   <translation>开始比赛</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_table.py" />
   <source>What each network reads in your drawing, and when it passed what</source>
   <translation>每个网络把你的笔迹读成什么，何时达到什么</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_table.py" />
   <source>{row}, reads {digit} · {sure}</source>
   <translation>{row}，读成 {digit} · {sure}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_table.py" />
   <source>No race yet</source>
   <translation>还没有比赛</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{seconds} s</source>
   <translation>{seconds} 秒</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>Nobody has passed {mark} yet.</source>
   <translation>还没有谁达到 {mark}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{network} passed {mark} after {time}; {others} may still turn out to be quicker.</source>
   <translation>{network} 用 {time} 达到 {mark}；{others} 仍可能更快。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{network} passed {mark} first, after {time}.</source>
   <translation>{network} 最先达到 {mark}，用时 {time}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{network} needed the fewest steps: {steps}.</source>
   <translation>{network} 用的步数最少：{steps}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>Nobody passed {mark}.</source>
   <translation>没有谁达到 {mark}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>Nobody passed {mark}; {network} came closest, with {accuracy}.</source>
   <translation>没有谁达到 {mark}；{network} 最接近，{accuracy}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>dropped out at step {step}: {reason}</source>
   <translation>第 {step} 步退出：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{accuracy} right on held-out digits</source>
   <translation>留出数字正确 {accuracy}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>passed {mark} at step {step}, after {time}</source>
   <translation>第 {step} 步达到 {mark}，用时 {time}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>others</source>
   <translation>其他</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/race_words.py" />
   <source>{one} and {other}</source>
   <translation>{one} 和 {other}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/row_painter.py" />
   <location filename="../../app/train/legend.py" />
   <source>held-out</source>
   <translation>留出</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>training</source>
   <translation>训练中</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>cut off</source>
   <translation>中断</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>in use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>training · {share}</source>
   <translation>训练中 · {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{network} on {data}</source>
   <translation>{network}，{data}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/rows.py" />
   <source>%n epochs</source>
   <translation>
    <numerusform>%n 轮</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>batch {size}</source>
   <translation>批 {size}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>learning rate {rate}</source>
   <translation>学习率 {rate}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>augment on</source>
   <translation>有扰动</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>augment off</source>
   <translation>无扰动</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>seed {seed}</source>
   <translation>种子 {seed}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>step {step} of {all}</source>
   <translation>第 {step} 步，共 {all}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{count} weights</source>
   <translation>{count} 个权重</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>device unknown</source>
   <translation>设备未知</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{accuracy} right on {count} test digits</source>
   <translation>{count} 个测试数字中正确 {accuracy}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>{accuracy} after {time}</source>
   <translation>{accuracy}，用时 {time}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>d MMM HH:mm</source>
   <translation>M月d日 HH:mm</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/rows.py" />
   <source>d MMM yyyy</source>
   <translation>yyyy年M月d日</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Reading the runs…</source>
   <translation>正在读取运行…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Settings of the selected run</source>
   <translation>所选运行的设置</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Use this network</source>
   <translation>用这个网络</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Let the selected run's network answer (Enter)</source>
   <translation>让所选运行的网络回答 (Enter)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Rename</source>
   <translation>改名</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Give the selected run a name (F2, or a double click)</source>
   <translation>给所选运行起名（F2 或双击）</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>TensorBoard logs</source>
   <translation>TensorBoard 日志</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Write TensorBoard logs of the selected runs</source>
   <translation>写所选运行的 TensorBoard 日志</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Save the selected run as one file that opens on any computer</source>
   <translation>把所选运行存为任何电脑都能打开的一个文件</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Add its drawings</source>
   <translation>加入它的笔迹</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Add the drawings that came with this run to yours in Teach</source>
   <translation>把随这次运行来的笔迹加到“教学”中你的笔迹里</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <location filename="../../app/tabs/teach/wall.py" />
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Delete the selected runs; there is an Undo (Del)</source>
   <translation>删除所选运行；可以撤销 (Del)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>%n runs are selected.</source>
   <translation>
    <numerusform>已选中 %n 次运行。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Select a run for its settings.</source>
   <translation>选择一次运行查看设置。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_card.py" />
   <source>Sort by</source>
   <translation>排序</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <location filename="../../app/train/pickers.py" />
   <source>Network</source>
   <translation>网络</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Data</source>
   <translation>数据</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Test digits right</source>
   <translation>测试数字正确率</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>Started</source>
   <translation>开始时间</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_model.py" />
   <source>held-out {accuracy}</source>
   <translation>留出 {accuracy}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>Deleted {runs}.</source>
   <translation>已删除 {runs}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>Bring back what was deleted (it is still on the disk)</source>
   <translation>恢复已删除的（还在磁盘上）</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/runs_view.py" />
   <source>Five runs at most are compared: untick one first.</source>
   <translation>最多比较五次运行：先取消勾选一次。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/shelf.py" />
   <source>The disk</source>
   <translation>磁盘</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/shelf.py" />
   <source>{where}: {what}.</source>
   <translation>{where}：{what}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/table_header.py" />
   <source>Digits right</source>
   <translation>数字正确率</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/table_header.py" />
   <source>Click to sort by this column; again for the other way round</source>
   <translation>点击按此列排序；再点反过来</translation>
  </message>
  <message>
   <location filename="../../app/tabs/runs/table_header.py" />
   <source>Columns of the runs</source>
   <translation>运行的列</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>Wrong? Teach it</source>
   <translation>错了？教它</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>Say what this drawing is</source>
   <translation>说说写的是什么</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>Say what you drew: it is kept for learning (Alt+Y; Ctrl+Shift+7 says at once: a 7)</source>
   <translation>说出你写的是什么：会留作学习（Alt+Y；Ctrl+Shift+7 直接表示 7）</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>This is a {symbol}</source>
   <translation>这是 {symbol}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/correction.py" />
   <source>Something else…</source>
   <translation>别的…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>new</source>
   <translation>新</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>no change</source>
   <translation>没有变化</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>{sign}{points} points</source>
   <translation>{sign}{points} 个百分点</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>before</source>
   <translation>之前</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>after</source>
   <translation>之后</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>change</source>
   <translation>变化</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <source>{name}: {before} before, {after} after</source>
   <translation>{name}：之前 {before}，之后 {after}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/dumbbells.py" />
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Before and after</source>
   <translation>之前与之后</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/label_tile.py" />
   <source>This is a {symbol} ({symbol}; Ctrl+Shift+{symbol} from any tab)</source>
   <translation>这是 {symbol}（{symbol}；任何页面按 Ctrl+Shift+{symbol}）</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/label_tile.py" />
   <source>This is {symbol} (right click or Del: remove it)</source>
   <translation>这是 {symbol}（右键或 Del：移除）</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/label_tile.py" />
   <source>{count} of {enough}</source>
   <translation>{count} / {enough}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/label_tile.py" />
   <source>{symbol}, {drawings}</source>
   <translation>{symbol}，{drawings}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Draw something first.</source>
   <translation>先写点什么。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>A picture cannot be saved, a drawing can.</source>
   <translation>图片不能保存，笔迹可以。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>This looks like {count} digits. Click the one to save, or press {symbol} again to save all of it as one {symbol}.</source>
   <translation>这像是 {count} 个数字。点要保存的那个，或再按一次 {symbol} 把全部存为一个 {symbol}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Label {symbol}</source>
   <translation>标签 {symbol}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Your {label} is on the canvas; Ctrl+Z brings back what was there.</source>
   <translation>你的 {label} 在画布上；Ctrl+Z 恢复原来的内容。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Taken back</source>
   <translation>已收回</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labelling.py" />
   <source>Change label</source>
   <translation>改标签</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>The folder of your drawings can be read but not written: nothing can be saved.</source>
   <translation>你的笔迹文件夹只能读不能写：什么都保存不了。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>What did you draw?</source>
   <translation>你写的是什么？</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Bring the removed symbol back (Alt+U)</source>
   <translation>恢复移除的符号 (Alt+U)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Bring the removed symbol back</source>
   <translation>恢复移除的符号</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>%n drawings saved</source>
   <translation>
    <numerusform>已保存 %n 个笔迹</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Remove {symbol}</source>
   <translation>移除 {symbol}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Remove {symbol}, its {drawings} are</source>
   <translation>移除 {symbol}，连同它的{drawings}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Remove {symbol} and its {drawings}</source>
   <translation>移除 {symbol} 和它的{drawings}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/labels_card.py" />
   <source>Press the right label, or its key. Ten of each is a good start.</source>
   <translation>点正确的标签或按它的键。每个写十遍是不错的开始。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>The shipped network, only its last layers learn. It forgets least.</source>
   <translation>自带的网络，只有最后几层学习。遗忘最少。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>The shipped network, all of it learns, slowly. It can forget a little more.</source>
   <translation>自带的网络，全部缓慢学习。可能会多遗忘一点。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>A new network that knows nothing yet. Shows what the shipped one is worth.</source>
   <translation>什么都不会的新网络。看得出自带网络的价值。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Teach it your handwriting</source>
   <translation>教它认你的笔迹</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Learn at once</source>
   <translation>立即学习</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Learn my handwriting at once, from what the shipped network knows (Alt+1)</source>
   <translation>借自带网络所知，立即学会我的笔迹 (Alt+1)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Learn properly</source>
   <translation>认真学习</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Train a network on my handwriting; drawing goes on meanwhile (Alt+2)</source>
   <translation>用我的笔迹训练网络；期间可以继续写 (Alt+2)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <location filename="../../app/tabs/teach/lessons.py" />
   <source>Frozen</source>
   <translation>冻结</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <location filename="../../app/tabs/teach/lessons.py" />
   <source>Thawed</source>
   <translation>全部放开</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <location filename="../../app/tabs/teach/lessons.py" />
   <source>From scratch</source>
   <translation>从零开始</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>How to learn properly</source>
   <translation>怎样认真学习</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Practise MNIST too, so it doesn’t forget</source>
   <translation>同时练 MNIST，免得忘记</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Mixes other people’s digits in; without them it reads you better and others worse (Alt+M)</source>
   <translation>掺入别人的数字；不掺则更会认你、更不会认别人 (Alt+M)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <location filename="../../app/tabs/teach/lessons.py" />
   <source>At once</source>
   <translation>立即</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>under a second</source>
   <translation>不到一秒</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Properly</source>
   <translation>认真</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>about 10 to 30 seconds</source>
   <translation>约 10 到 30 秒</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>Learning your handwriting…</source>
   <translation>正在学习你的笔迹…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>My digits needs {needed} drawings. You have {count}.</source>
   <translation>还差：{count} / {needed} 个笔迹</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>%n drawings to learn from</source>
   <translation>
    <numerusform>%n 个笔迹可供学习</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/learn_card.py" />
   <source>{symbol} needs %n more</source>
   <translation>
    <numerusform>{symbol} 还需要 %n 个</numerusform>
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
   <translation>无法保存运行：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/learning.py" />
   <source>{way}, {when}, took {seconds} s</source>
   <translation>{way}，{when}，用时 {seconds} 秒</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Progress of the lesson</source>
   <translation>本课进度</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Keep drawing. The network that is learning answers.</source>
   <translation>继续写。正在学习的网络在回答。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Stop the lesson</source>
   <translation>停止本课</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Stop learning; what was learnt is kept (Ctrl+.)</source>
   <translation>停止学习；学到的会保留 (Ctrl+.)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Learning your handwriting</source>
   <translation>正在学你的笔迹</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>Step {step} of {steps}</source>
   <translation>第 {step} 步，共 {steps}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/lesson_progress.py" />
   <source>{time} left</source>
   <translation>还剩 {time}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>{symbol} is there already.</source>
   <translation>{symbol} 已经有了。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>There is no room for more symbols.</source>
   <translation>放不下更多符号了。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>★, A, cat</source>
   <translation>★、A、猫</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>Type or paste a symbol, then Enter (Esc: leave it)</source>
   <translation>输入或粘贴一个符号，再按 Enter（Esc：放弃）</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>New symbol</source>
   <translation>新符号</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/new_symbol_tile.py" />
   <source>Add a label of your own: ★, a letter, a word (Alt+N)</source>
   <translation>添加自己的标签：★、字母、词 (Alt+N)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Saved</source>
   <translation>已保存</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Deleted</source>
   <translation>已删除</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Brought back</source>
   <translation>已恢复</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>Saved as {label}</source>
   <translation>已存为 {label}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>{symbol} is a label now</source>
   <translation>{symbol} 成为标签了</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>{symbol} is no label any more</source>
   <translation>{symbol} 不再是标签</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>%n drawings imported</source>
   <translation>
    <numerusform>已导入 %n 个笔迹</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>{imported}, %n were there already</source>
   <translation>
    <numerusform>{imported}，%n 个已经存在</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>%n drawings written to {file}</source>
   <translation>
    <numerusform>已将 %n 个笔迹写入 {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/tabs/teach/shelf.py" />
   <source>%n drawings</source>
   <translation>
    <numerusform>%n 个笔迹</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/transfer_picture.py" />
   <source>The shipped network turns a drawing into numbers that say which shapes are in it. That stays as it is. Only the last step, from shapes to answers, is learnt anew from your drawings: that is transfer learning.</source>
   <translation>自带网络把笔迹变成一串数，说明里面有哪些形状。这部分保持不变。只有最后一步，从形状到答案，用你的笔迹重新学：这就是迁移学习。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/transfer_picture.py" />
   <source>Transfer learning</source>
   <translation>迁移学习</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/transfer_picture.py" />
   <source>the shipped network stays as it is</source>
   <translation>自带网络保持不变</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/transfer_picture.py" />
   <source>new, from your drawings</source>
   <translation>新的，来自你的笔迹</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Use it</source>
   <translation>使用它</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Let this network answer (Alt+3)</source>
   <translation>让这个网络回答 (Alt+3)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Go back</source>
   <translation>退回</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Let the shipped network answer again (Alt+Shift+A)</source>
   <translation>让自带网络重新回答 (Alt+Shift+A)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>Go back to the shipped network</source>
   <translation>退回自带网络</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>{way} · {share}</source>
   <translation>{way} · {share}</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_card.py" />
   <source>{way}: {share} of your held-back drawings right, {lost} points forgotten</source>
   <translation>{way}：你的留出笔迹正确 {share}，遗忘 {lost} 个百分点</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>MNIST</source>
   <translation>MNIST</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>Others’ digits</source>
   <translation>别人的数字</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <location filename="../../app/train/pickers.py" />
   <source>My digits</source>
   <translation>我的数字</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>My symbols</source>
   <translation>我的符号</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>It reads you better now.</source>
   <translation>现在它更会认你的字了。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>Not better. The shipped network reads you as well.</source>
   <translation>没有更好。自带网络认得一样好。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>It knows your symbols now.</source>
   <translation>它现在认识你的符号了。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>Perhaps a little better: too few drawings to be sure.</source>
   <translation>也许好了一点：笔迹太少，说不准。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>Learnt from {learnt} drawings. Of {count} others {after} were right, before {before}.</source>
   <translation>从 {learnt} 个笔迹学来。另外 {count} 个里对了 {after} 个，之前 {before} 个。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>It forgot nothing of other people’s digits.</source>
   <translation>别人的数字它一点没忘。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>It forgot {points} points on other people’s digits.</source>
   <translation>别人的数字它忘了 {points} 个百分点。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>For drawings to come expect {low} to {high} points (95 of 100 times).</source>
   <translation>以后的笔迹预计 {low} 到 {high} 个百分点（100 次里有 95 次）。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/verdict_words.py" />
   <source>{words} More drawings make this surer.</source>
   <translation>{words}笔迹越多越有把握。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall.py" />
   <source>Your drawings</source>
   <translation>你的笔迹</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall.py" />
   <source>Put on the canvas</source>
   <translation>放到画布上</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall.py" />
   <source>This is a</source>
   <translation>这是</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Click one to see it on the canvas. A digit changes its label, Del deletes it.</source>
   <translation>点一个在画布上看。按数字键改标签，Del 删除。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Draw a digit and press its label: what you draw is kept here.</source>
   <translation>写一个数字并点它的标签：你写的都留在这里。</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Drawings (*.jsonl *.jsonl.gz)</source>
   <translation>笔迹 (*.jsonl *.jsonl.gz)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>My drawings</source>
   <translation>我的笔迹</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Undo delete</source>
   <translation>撤销删除</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Bring the deleted drawing back</source>
   <translation>恢复删除的笔迹</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Import…</source>
   <translation>导入…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Add drawings from a file (Alt+I)</source>
   <translation>从文件添加笔迹 (Alt+I)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Write all drawings to a file (Alt+E)</source>
   <translation>把所有笔迹写入文件 (Alt+E)</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Export your drawings</source>
   <translation>导出你的笔迹</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>my digits.jsonl</source>
   <translation>我的数字.jsonl</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_card.py" />
   <source>Import drawings</source>
   <translation>导入笔迹</translation>
  </message>
  <message>
   <location filename="../../app/tabs/teach/wall_view.py" />
   <source>A {label}. Enter puts it on the canvas.</source>
   <translation>{label}。按 Enter 放到画布上。</translation>
  </message>
  <message>
   <location filename="../../app/time/curve.py" />
   <source>What it thought your drawing was</source>
   <translation>它曾以为你写的是什么</translation>
  </message>
  <message>
   <location filename="../../app/time/curve.py" />
   <source>Draw a digit to see what it thought of it</source>
   <translation>写一个数字，看它当时怎么想</translation>
  </message>
  <message>
   <location filename="../../app/time/machine.py" />
   <source>One moment of this run is damaged or missing; the others are there.</source>
   <translation>这次运行有一个时刻损坏或缺失；其余都在。</translation>
  </message>
  <message numerus="yes">
   <location filename="../../app/time/machine.py" />
   <source>%n moments of this run are damaged or missing; the others are there.</source>
   <translation>
    <numerusform>本次运行有 %n 个时刻损坏或缺失；其余都在。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>Writing {name}…</source>
   <translation>正在写 {name}…</translation>
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>Saving the replay… {share}</source>
   <translation>正在保存回放… {share}</translation>
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>The replay could not be saved: none of its moments can be read.</source>
   <translation>无法保存回放：没有一个时刻能读取。</translation>
  </message>
  <message>
   <location filename="../../app/time/replay_saver.py" />
   <source>{name} could not be saved: {reason}.</source>
   <translation>无法保存 {name}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/time/scale.py" />
   <source>start</source>
   <translation>开头</translation>
  </message>
  <message>
   <location filename="../../app/time/slider.py" />
   <source>Moment of the run</source>
   <translation>运行的时刻</translation>
  </message>
  <message>
   <location filename="../../app/time/slider.py" />
   <source>Drag to any moment of the run; ← and → go one moment, Home and End to the ends</source>
   <translation>拖到运行的任意时刻；← 和 → 移动一个，Home 和 End 到两端</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Replay of the run</source>
   <translation>运行回放</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Replay</source>
   <translation>回放</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Play the run</source>
   <translation>播放运行</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Speed of the replay</source>
   <translation>回放速度</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>How fast the replay goes (Alt+V)</source>
   <translation>回放多快 (Alt+V)</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <location filename="../../app/time/travel.py" />
   <source>Save the replay</source>
   <translation>保存回放</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Save the replay as an animated picture (Alt+G)</source>
   <translation>把回放存为动图 (Alt+G)</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Back to the newest weights</source>
   <translation>回到最新权重</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Back to the end</source>
   <translation>回到结尾</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Back to now</source>
   <translation>回到现在</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>{back}: the newest weights answer (Alt+End)</source>
   <translation>{back}：由最新权重回答 (Alt+End)</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>The replay begins with the first step</source>
   <translation>回放从第一步开始</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>end</source>
   <translation>结尾</translation>
  </message>
  <message>
   <location filename="../../app/time/strip.py" />
   <source>Pause the replay</source>
   <translation>暂停回放</translation>
  </message>
  <message>
   <location filename="../../app/time/travel.py" />
   <source>Step {step}</source>
   <translation>第 {step} 步</translation>
  </message>
  <message>
   <location filename="../../app/time/travel.py" />
   <source>Replaying {network}, step {step}</source>
   <translation>正在回放 {network}，第 {step} 步</translation>
  </message>
  <message>
   <location filename="../../app/time/travel.py" />
   <source>Animated pictures ({kinds})</source>
   <translation>动图 ({kinds})</translation>
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>step {step}</source>
   <translation>第 {step} 步</translation>
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>step {step} of {steps}</source>
   <translation>第 {step} 步，共 {steps}</translation>
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>{network}, {moment}</source>
   <translation>{network}，{moment}</translation>
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>{moment}, {time}</source>
   <translation>{moment}，{time}</translation>
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>{seconds} s in</source>
   <translation>{seconds} 秒时</translation>
  </message>
  <message>
   <location filename="../../app/time/words.py" />
   <source>{time} in</source>
   <translation>{time} 时</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>That was read at once. Nothing you draw leaves this computer.</source>
   <translation>一下就读出来了。你写的一切都不会离开这台电脑。</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Draw any digit here, with mouse, pen or finger.</source>
   <translation>在这里写任意一个数字，用鼠标、笔或手指。</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Watch the bars</source>
   <translation>看条形</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>The large digit is the network’s answer. The bars say how probable it finds each digit. Add a stroke, or clear and draw another, and see them move.</source>
   <translation>大数字是网络的回答。条形表示它认为每个数字有多大可能。添一笔，或清除重写，看它们怎么动。</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Train a network</source>
   <translation>训练一个网络</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>It is getting ready. The first time takes some seconds.</source>
   <translation>正在准备。第一次需要几秒。</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>It could not begin. The card says why, and offers what helps.</source>
   <translation>没能开始。卡片上说明了原因和办法。</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>It learns. The curves show how it gets better, batch by batch.</source>
   <translation>它在学。曲线显示它一批一批地进步。</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Press Train: a fresh network that knows nothing yet begins to learn.</source>
   <translation>点“训练”：一个什么都不会的新网络开始学习。</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Draw again while it learns</source>
   <translation>它学习时再写一次</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>No network has learnt yet: go back and press Train, or look on.</source>
   <translation>还没有网络学过：回去点“训练”，或者看看。</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Now the half-trained network answers. The curve under its answer follows your last drawing through the training.</source>
   <translation>现在由学到一半的网络回答。答案下的曲线跟着你最后的笔迹走过整个训练。</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Look inside</source>
   <translation>看看内部</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Each small picture is one thing the network looks for in your drawing. Scroll down to see how it decides.</source>
   <translation>每张小图都是网络在你的笔迹里寻找的东西。往下滚，看它怎样决定。</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Open Inside: it shows what each layer finds in your drawing.</source>
   <translation>打开“内部”：看每一层在你的笔迹里发现什么。</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>That is all</source>
   <translation>就这些</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Teach it your hand</source>
   <translation>教它认你的字</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Your drawing is kept on this computer. Help (F1) has this tour again.</source>
   <translation>你的笔迹留在这台电脑上。“帮助”(F1) 里可以重看导览。</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Draw a digit and press the label that is right. It is kept at once.</source>
   <translation>写一个数字，点正确的标签。立刻就存好了。</translation>
  </message>
  <message>
   <location filename="../../app/tour/steps.py" />
   <source>Open Teach: there your own drawings become digits to learn from.</source>
   <translation>打开“教学”：在那里你自己的笔迹变成可学的数字。</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>The CPU trains</source>
   <translation>由 CPU 训练</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No NVIDIA GPU was found here. These networks are small: all works the same, a run takes a minute or two longer. A GPU under Linux is used by itself.</source>
   <translation>这里没找到 NVIDIA GPU。这些网络很小：一切照常，一次运行多花一两分钟。Linux 下有 GPU 会自动使用。</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>“?” means that this is like nothing the network has learnt, so it does not guess. Draw one digit, large and whole. Is it a sign of your own? Teach can learn it.</source>
   <translation>“?” 表示这不像网络学过的任何东西，所以它不猜。写一个又大又完整的数字。是你自己的符号吗？“教学”可以学会它。</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>Accuracy stands still</source>
   <translation>准确率停滞</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No gain on held-out digits for an epoch. Steps that are too large jump over what is good: a lower learning rate may help, such as {rate}.</source>
   <translation>一轮以来留出数字没有进步。步子太大会跳过好的地方：试试更小的学习率，比如 {rate}。</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No gain on held-out digits for an epoch. The steps are very small: a higher learning rate may help, such as {rate}.</source>
   <translation>一轮以来留出数字没有进步。步子太小：试试更大的学习率，比如 {rate}。</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No gain on held-out digits for an epoch. This network may have learnt all that it can: CNN looks for shapes and gets further.</source>
   <translation>一轮以来留出数字没有进步。这个网络也许已学到极限：CNN 会找形状，能走得更远。</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>No gain on held-out digits for an epoch. There may be too few drawings to learn from: label more of them in Teach.</source>
   <translation>一轮以来留出数字没有进步。可能可学的笔迹太少：在“教学”里多标一些。</translation>
  </message>
  <message>
   <location filename="../../app/tour/tip_kinds.py" />
   <source>Set {rate}</source>
   <translation>设为 {rate}</translation>
  </message>
  <message>
   <location filename="../../app/tour/tips.py" />
   <source>Don’t show again</source>
   <translation>不再显示</translation>
  </message>
  <message>
   <location filename="../../app/tour/tips.py" />
   <source>Close this tip (Esc)</source>
   <translation>关闭此提示 (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/tour/tips.py" />
   <source>Never show this tip any more</source>
   <translation>永远不再显示此提示</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>Skip</source>
   <translation>跳过</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>End the tour (Esc)</source>
   <translation>结束导览 (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>The step before</source>
   <translation>上一步</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>The next step</source>
   <translation>下一步</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>{number} of {count}</source>
   <translation>{number} / {count}</translation>
  </message>
  <message>
   <location filename="../../app/tour/tour.py" />
   <source>Finish</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../../app/train/accuracy_chart.py" />
   <source>accuracy</source>
   <translation>准确率</translation>
  </message>
  <message>
   <location filename="../../app/train/accuracy_chart.py" />
   <source>Starts at 10 %</source>
   <translation>从 10% 开始</translation>
  </message>
  <message>
   <location filename="../../app/train/accuracy_chart.py" />
   <source>that is pure guessing</source>
   <translation>纯属瞎猜</translation>
  </message>
  <message>
   <location filename="../../app/train/chart.py" />
   <source>{figure} chart, {direction}</source>
   <translation>{figure}图，{direction}</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{figure} at the latest check on held-out digits</source>
   <translation>最近一次在留出数字上的{figure}</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{figure} axis: {scale}</source>
   <translation>{figure}轴：{scale}</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{figure} on held-out digits</source>
   <translation>留出数字上 {figure}</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>Save the chart as a picture, or its numbers (Space)</source>
   <translation>把图表存为图片，或保存数值（空格）</translation>
  </message>
  <message>
   <location filename="../../app/train/chart_header.py" />
   <source>{chart}: save</source>
   <translation>{chart}：保存</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_picture.py" />
   <source>{network} · after {step} steps</source>
   <translation>{network} · {step} 步之后</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_picture.py" />
   <source>How a network learned to read this</source>
   <translation>网络怎样学会认它</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_picture.py" />
   <source>{digit} · {share} sure now</source>
   <translation>{digit} · 现在 {share} 把握</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>How sure the network was of your drawing, step by step</source>
   <translation>网络对你的笔迹一步步有多大把握</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>No drawing is followed yet</source>
   <translation>还没有跟踪任何笔迹</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>Save or copy your drawing and its curve (Space)</source>
   <translation>保存或复制你的笔迹和曲线（空格）</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>Save the curve of your digit</source>
   <translation>保存你数字的曲线</translation>
  </message>
  <message>
   <location filename="../../app/train/digit_plot.py" />
   <source>Step {step}   {ranks}</source>
   <translation>第 {step} 步   {ranks}</translation>
  </message>
  <message>
   <location filename="../../app/train/empty_words.py" />
   <source>{strong} {quiet}</source>
   <translation>{strong} {quiet}</translation>
  </message>
  <message>
   <location filename="../../app/train/figures.py" />
   <source>rate {rate}</source>
   <translation>学习率 {rate}</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save as picture (PNG)…</source>
   <translation>存为图片 (PNG)…</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>As it looks now</source>
   <translation>按现在的样子</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save numbers (CSV)…</source>
   <translation>保存数值 (CSV)…</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Every step of the run, for a spreadsheet</source>
   <translation>运行的每一步，用于电子表格</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save as picture</source>
   <translation>存为图片</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Tables ({kinds})</source>
   <translation>表格 ({kinds})</translation>
  </message>
  <message>
   <location filename="../../app/train/file_export.py" />
   <source>Save numbers</source>
   <translation>保存数值</translation>
  </message>
  <message>
   <location filename="../../app/train/fix_button.py" />
   <source>Change the setting as advised</source>
   <translation>按建议更改设置</translation>
  </message>
  <message>
   <location filename="../../app/train/fix_button.py" />
   <source>Open Teach</source>
   <translation>打开“教学”</translation>
  </message>
  <message>
   <location filename="../../app/train/fix_button.py" />
   <source>Use {what}</source>
   <translation>用 {what}</translation>
  </message>
  <message>
   <location filename="../../app/train/fix_button.py" />
   <source>Set {value}</source>
   <translation>设为 {value}</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>smoothed</source>
   <translation>平滑</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>batch</source>
   <translation>批</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>smooth</source>
   <translation>平滑</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>Thin line: each batch. Thick line: smoothed. Dashed line with rings: held-out digits</source>
   <translation>细线：每一批。粗线：平滑。带圈虚线：留出的数字</translation>
  </message>
  <message>
   <location filename="../../app/train/legend.py" />
   <source>Held-out digits come from the training data, but the network never learns from them</source>
   <translation>留出的数字来自训练数据，但网络从不用它们学习</translation>
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>loss</source>
   <translation>损失</translation>
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>lower is better</source>
   <translation>越低越好</translation>
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>Press Train</source>
   <translation>点“训练”</translation>
  </message>
  <message>
   <location filename="../../app/train/loss_chart.py" />
   <source>and watch the loss fall</source>
   <translation>看损失下降</translation>
  </message>
  <message>
   <location filename="../../app/train/metric.py" />
   <source>{figure} – {direction}</source>
   <translation>{figure} – {direction}</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine, at once</source>
   <translation>我的，立即</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine, frozen</source>
   <translation>我的，冻结</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine, thawed</source>
   <translation>我的，全部放开</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine, from scratch</source>
   <translation>我的，从零</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>One layer, no hidden thinking. Fast and simple.</source>
   <translation>只有一层，没有隐藏的思考。快而简单。</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Five layers that look at all pixels at once.</source>
   <translation>五层，同时看所有像素。</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Looks for small shapes with sliding filters.</source>
   <translation>用滑动的滤波器寻找小形状。</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>The CNN, with steadier steps. A good first choice.</source>
   <translation>步子更稳的 CNN。不错的首选。</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Reads the picture row by row.</source>
   <translation>一行一行地读图。</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Embedded strokes</source>
   <translation>内置笔画</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Mine</source>
   <translation>我的</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Learn from</source>
   <translation>学习数据</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Train on</source>
   <translation>训练设备</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Last run</source>
   <translation>上次运行</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Back to how the last run ended</source>
   <translation>回到上次运行的结果</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>How the network is built</source>
   <translation>网络的构造</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>What the network learns from</source>
   <translation>网络用什么学习</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Digits of 250 people, scanned from paper</source>
   <translation>250 个人写的数字，从纸上扫描</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Digits drawn by this program; works without a network connection</source>
   <translation>本程序画的数字；不用联网</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>What computes: a GPU where there is one, else the CPU</source>
   <translation>由什么计算：有 GPU 用 GPU，否则用 CPU</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>Your own drawings, labelled in the Teach tab</source>
   <translation>你自己的笔迹，在“教学”页标注</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>{learn} digits to learn, {test} to test</source>
   <translation>{learn} 个数字用于学习，{test} 个用于测试</translation>
  </message>
  <message>
   <location filename="../../app/train/pickers.py" />
   <source>What you labelled in the Teach tab: ten drawings at least</source>
   <translation>你在“教学”页标注的：至少十个笔迹</translation>
  </message>
  <message>
   <location filename="../../app/train/read_out.py" />
   <source>Figures under the pointer</source>
   <translation>指针处的数值</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Train (Ctrl+T)</source>
   <translation>训练 (Ctrl+T)</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>A race is going on; stop it first (Ctrl+.)</source>
   <translation>比赛正在进行；先停止它 (Ctrl+.)</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Pause or continue (Space)</source>
   <translation>暂停或继续（空格）</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Step</source>
   <translation>单步</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Take one step (S)</source>
   <translation>走一步 (S)</translation>
  </message>
  <message>
   <location filename="../../app/train/run_buttons.py" />
   <source>Stop and keep what was learned (Ctrl+.)</source>
   <translation>停止并保留学到的 (Ctrl+.)</translation>
  </message>
  <message>
   <location filename="../../app/train/saving.py" />
   <source>Could not save {name}: {reason}.</source>
   <translation>无法保存 {name}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Linear</source>
   <translation>线性</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Even steps from 0 to 2.5</source>
   <translation>从 0 到 2.5 等距</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Log</source>
   <translation>对数</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>Each halving is as high as the one before</source>
   <translation>每减半一次，高度都一样</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>From 0 to 100 % (Z)</source>
   <translation>从 0 到 100% (Z)</translation>
  </message>
  <message>
   <location filename="../../app/train/scales.py" />
   <source>The last ten per cent (Z)</source>
   <translation>最后百分之十 (Z)</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>step {step} · epoch {epoch}</source>
   <translation>第 {step} 步 · 第 {epoch} 轮</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>{figure} {value} · smoothed {smoothed}</source>
   <translation>{figure} {value} · 平滑 {smoothed}</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>held-out {value}</source>
   <translation>留出 {value}</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>Empty. {hint}.</source>
   <translation>空。{hint}。</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>Step {step}, smoothed {smoothed}.</source>
   <translation>第 {step} 步，平滑 {smoothed}。</translation>
  </message>
  <message>
   <location filename="../../app/train/sentences.py" />
   <source>Step {step}, smoothed {smoothed}, on held-out digits {held_out}.</source>
   <translation>第 {step} 步，平滑 {smoothed}，留出数字 {held_out}。</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>Another network is being opened; try again in a moment.</source>
   <translation>正在打开另一个网络；稍后再试。</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>{path}: the network could not be opened; the log says why.</source>
   <translation>{path}：无法打开网络；日志里有原因。</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>It can go on from there, on the CPU to be safe.</source>
   <translation>可以从那里继续，为稳妥改用 CPU。</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>It had no checkpoint yet; try the CPU this time.</source>
   <translation>还没有检查点；这次试试 CPU。</translation>
  </message>
  <message>
   <location filename="../../app/train/sessions.py" />
   <source>The last training was cut off after step {step}.</source>
   <translation>上次训练在第 {step} 步后中断。</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Batch size</source>
   <translation>批大小</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Digits seen before each correction</source>
   <translation>每次修正前看多少数字</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Learning rate</source>
   <translation>学习率</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>How large the corrections are at their largest; can be changed while it trains</source>
   <translation>修正最大有多大；训练中也能改</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Augment</source>
   <translation>扰动</translation>
  </message>
  <message>
   <location filename="../../app/train/settings_row.py" />
   <source>Small random shifts, turns and stretches, so it copes with your style.</source>
   <translation>随机的小移动、旋转和拉伸，好适应你的风格。</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>New settings</source>
   <translation>新设置</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Choose another network, other data or other numbers</source>
   <translation>选别的网络、数据或数值</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Go on with this run where it was stopped</source>
   <translation>从停下的地方继续这次运行</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Progress of the run</source>
   <translation>运行进度</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Steps taken of the steps of the run</source>
   <translation>已走步数，占运行总步数</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Right on held-out digits</source>
   <translation>留出数字正确率</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Images per second</source>
   <translation>每秒图像数</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Time left</source>
   <translation>剩余时间</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Time so far</source>
   <translation>已用时间</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Training {network} on {data}</source>
   <translation>正在用 {data} 训练 {network}</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>{epochs} · batch {batch} · learning rate {rate} · {augment}</source>
   <translation>{epochs} · 批 {batch} · 学习率 {rate} · {augment}</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Epoch {epoch} of {epochs}</source>
   <translation>第 {epoch} 轮，共 {epochs} 轮</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Step {step} of {steps} · &lt;b&gt;{share}&lt;/b&gt;</source>
   <translation>第 {step} 步，共 {steps} · &lt;b&gt;{share}&lt;/b&gt;</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>{figure} right on {count} test digits in {time}</source>
   <translation>{time} 内 {count} 个测试数字正确 {figure}</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>Stopped before the first step</source>
   <translation>第一步之前就停了</translation>
  </message>
  <message>
   <location filename="../../app/train/summary.py" />
   <source>{network} kept at step {step}</source>
   <translation>{network} 已保留在第 {step} 步</translation>
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Idle</source>
   <translation>空闲</translation>
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>The first steps take a moment.</source>
   <translation>最初几步要等一下。</translation>
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Keep drawing. The guess on the left comes from the half-trained network.</source>
   <translation>继续写。左边是学到一半的网络在猜。</translation>
  </message>
  <message>
   <location filename="../../app/train/train_card.py" />
   <source>Finishing this batch…</source>
   <translation>正在完成这一批…</translation>
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Inside</source>
   <translation>内部</translation>
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Mistakes</source>
   <translation>错误</translation>
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Map</source>
   <translation>地图</translation>
  </message>
  <message>
   <location filename="../../app/views.py" />
   <source>Teach</source>
   <translation>教学</translation>
  </message>
  <message>
   <location filename="../../app/widgets/switch.py" />
   <source>On</source>
   <translation>开</translation>
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Very sure</source>
   <translation>很有把握</translation>
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Fairly sure</source>
   <translation>比较有把握</translation>
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Not sure</source>
   <translation>没有把握</translation>
  </message>
  <message>
   <location filename="../../app/words.py" />
   <source>Just guessing</source>
   <translation>只是猜测</translation>
  </message>
  <message>
   <location filename="../../model/challenge/evening.py" />
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: {path} is damaged.</source>
   <translation>结果未保存：{path} 已损坏。</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>The results in {path} were saved by a newer Inkling.</source>
   <translation>{path} 里的结果由更新版的 Inkling 保存。</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: {folder} cannot be written to.</source>
   <translation>结果未保存：无法写入 {folder}。</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: the disk is full.</source>
   <translation>结果未保存：磁盘已满。</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>{path} is no file of Inkling’s results. Move it away to begin a new one.</source>
   <translation>{path} 不是 Inkling 的结果文件。移走它即可新建。</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: another program is busy with {path}.</source>
   <translation>结果未保存：另一个程序正在使用 {path}。</translation>
  </message>
  <message>
   <location filename="../../model/challenge/storing.py" />
   <source>Results are not kept: {reason}.</source>
   <translation>结果未保存：{reason}。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/download.py" />
   <source>{name} could not be fetched from any mirror</source>
   <translation>从任何镜像都取不到 {name}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/download.py" />
   <source>it gives another content</source>
   <translation>内容不对</translation>
  </message>
  <message>
   <location filename="../../model/datasets/download.py" />
   <source>it broke off {times} times</source>
   <translation>中断了 {times} 次</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it has a label {highest}, which is no digit from 0 to 9</source>
   <translation>其中有标签 {highest}，不是 0 到 9 的数字</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>its compressed content is damaged or cut short</source>
   <translation>压缩内容损坏或不完整</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>images</source>
   <translation>图像</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>labels</source>
   <translation>标签</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it is not in the IDX format</source>
   <translation>不是 IDX 格式</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it is an IDX file, but not one of {kind}</source>
   <translation>是 IDX 文件，但不是 {kind} 的</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it is cut short</source>
   <translation>不完整</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>its images are {width}×{height}, not {side}×{side}</source>
   <translation>图像是 {width}×{height}，不是 {side}×{side}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it announces {count} {kind}, more than the {most} Inkling reads</source>
   <translation>声称有 {count} 个{kind}，超过 Inkling 能读的 {most} 个</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it is cut short: not all of the {count} {kind} it announces are there</source>
   <translation>不完整：声称的 {count} 个{kind}没有全部在里面</translation>
  </message>
  <message>
   <location filename="../../model/datasets/idx.py" />
   <source>it goes on after the {count} {kind} it announces</source>
   <translation>在声称的 {count} 个{kind}之后还有内容</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Reading MNIST</source>
   <translation>正在读取 MNIST</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>{file} is not the published MNIST file (its sha256 is wrong).</source>
   <translation>{file} 不是公开发布的 MNIST 文件（sha256 不符）。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Replace it with the published one, or unset INKLING_MNIST_DIR.</source>
   <translation>换成公开发布的文件，或取消设置 INKLING_MNIST_DIR。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <location filename="../../model/datasets/reading.py" />
   <source>{path} cannot be read ({reason}).</source>
   <translation>无法读取 {path}（{reason}）。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Make it readable.</source>
   <translation>让它可读。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>MNIST cannot be kept in {folder} ({reason}).</source>
   <translation>无法把 MNIST 存放在 {folder}（{reason}）。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Make room there for 12 MB; embedded strokes works without it.</source>
   <translation>在那里腾出 12 MB；内置笔画不需要它。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Fetching MNIST</source>
   <translation>正在获取 MNIST</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>MNIST is not on this computer.</source>
   <translation>这台电脑上没有 MNIST。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist.py" />
   <source>Embedded strokes works without it. To use MNIST, put its four *-ubyte.gz files into {folder}.</source>
   <translation>内置笔画不需要它。要用 MNIST，请把四个 *-ubyte.gz 文件放进 {folder}。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>The folder must hold {files} and {last}, each with or without .gz.</source>
   <translation>文件夹必须含有 {files} 和 {last}，各自带或不带 .gz。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <location filename="../../model/datasets/npz_file.py" />
   <location filename="../../model/datasets/strokes_file.py" />
   <source>Reading {name}</source>
   <translation>正在读取 {name}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>{folder}: {images_file} has {images} images, but {labels_file} has {labels} labels.</source>
   <translation>{folder}：{images_file} 有 {images} 张图像，{labels_file} 却有 {labels} 个标签。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>Use files that belong together.</source>
   <translation>请用配套的文件。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>{path}: {error}.</source>
   <translation>{path}：{error}。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>Replace this file.</source>
   <translation>换掉这个文件。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/mnist_folder.py" />
   <source>{folder} lacks {name}.gz.</source>
   <translation>{folder} 里缺少 {name}.gz。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>It must hold x, uint8 of shape (n, h, w) with ink 255, and y, n labels from 0 to 9.</source>
   <translation>必须含 x（uint8，形状 (n, h, w)，墨迹为 255）和 y（n 个 0 到 9 的标签）。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path} is too large ({size:.1f} GB).</source>
   <translation>{path} 太大（{size:.1f} GB）。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>Use a part of it.</source>
   <translation>只用其中一部分。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path} lacks x or y.</source>
   <translation>{path} 里缺少 x 或 y。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path} is no .npz file of plain numbers, or damaged.</source>
   <translation>{path} 不是纯数字的 .npz 文件，或已损坏。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path} is packed in a way Inkling cannot read.</source>
   <translation>{path} 的打包方式 Inkling 读不了。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>x is {dtype} of shape {shape}</source>
   <translation>x 是 {dtype}，形状 {shape}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>x holds no image</source>
   <translation>x 里没有图像</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>y is {dtype} of shape {shape} for {images} images</source>
   <translation>y 是 {dtype}，形状 {shape}，而图像有 {images} 张</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>y has a label that is no digit from 0 to 9</source>
   <translation>y 里有不是 0 到 9 的标签</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>x looks like dark ink on white paper, which is 255 − x of what is wanted</source>
   <translation>x 像是白纸黑墨，正好是所需的 255 − x</translation>
  </message>
  <message>
   <location filename="../../model/datasets/npz_file.py" />
   <source>{path}: {wrong}.</source>
   <translation>{path}：{wrong}。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>My digits needs {fewest} drawings. You have {count}.</source>
   <translation>“我的数字”需要 {fewest} 个笔迹。你有 {count} 个。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>Label what you draw in Teach, or train with embedded strokes.</source>
   <translation>在“教学”里标注你写的，或用内置笔画训练。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>Reading your drawings</source>
   <translation>正在读取你的笔迹</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>My digits needs drawings of two different digits at least.</source>
   <translation>“我的数字”至少需要两种不同的数字。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>Label others in Teach, or train with embedded strokes.</source>
   <translation>在“教学”里标注别的数字，或用内置笔画训练。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/own.py" />
   <source>Train with embedded strokes.</source>
   <translation>用内置笔画训练。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/paths.py" />
   <location filename="../../model/datasets/reading.py" />
   <source>{path} does not exist.</source>
   <translation>{path} 不存在。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/paths.py" />
   <source>{path} is neither a folder nor a .jsonl or .npz file.</source>
   <translation>{path} 既不是文件夹，也不是 .jsonl 或 .npz 文件。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/paths.py" />
   <source>Digits come from mnist, strokes, or a folder or file of your own.</source>
   <translation>数字来自 mnist、strokes，或你自己的文件夹或文件。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/reading.py" />
   <source>Check its name.</source>
   <translation>检查名称。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/reading.py" />
   <source>Check the file.</source>
   <translation>检查文件。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>{name} has no two different digits to learn from.</source>
   <translation>{name} 里没有两种不同的数字可学。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>Add digits of another label.</source>
   <translation>添加其他标签的数字。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>{name} has 1 digit to learn from, and at least {fewest} are needed.</source>
   <translation>{name} 只有 1 个数字可学，至少需要 {fewest} 个。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>{name} has {count} digits to learn from, and at least {fewest} are needed.</source>
   <translation>{name} 有 {count} 个数字可学，至少需要 {fewest} 个。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/splits.py" />
   <source>Add more, or train with MNIST or embedded strokes.</source>
   <translation>再加一些，或用 MNIST 或内置笔画训练。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes.py" />
   <source>Drawing digits</source>
   <translation>正在画数字</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <source>Each line must look like {"label": 7, "strokes": [[[x, y], [x, y]]]}.</source>
   <translation>每行应像 {"label": 7, "strokes": [[[x, y], [x, y]]]}。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <source>is missing</source>
   <translation>缺失</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <source>is no digit from 0 to 9</source>
   <translation>不是 0 到 9 的数字</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <source>{path}, line {line}: the label {wrong}.</source>
   <translation>{path}，第 {line} 行：标签{wrong}。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <location filename="../../model/own_drawings/exchange.py" />
   <source>{error}.</source>
   <translation>{error}。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/strokes_file.py" />
   <location filename="../../model/own_drawings/exchange.py" />
   <source>{path} holds no drawing.</source>
   <translation>{path} 里没有笔迹。</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it gives no answer</source>
   <translation>没有回应</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it has nothing from there on</source>
   <translation>从那里起没有内容</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it offers another part than it was asked for</source>
   <translation>给的不是所要的部分</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it answers {status_code} {reason}</source>
   <translation>回应 {status_code} {reason}</translation>
  </message>
  <message>
   <location filename="../../model/datasets/transfer.py" />
   <source>it offers another file</source>
   <translation>给的是别的文件</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>NVIDIA GPU found, needs WSL2</source>
   <translation>找到 NVIDIA GPU，需要 WSL2</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>NVIDIA GPU found, tested at first training</source>
   <translation>找到 NVIDIA GPU，首次训练时测试</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>TensorFlow was in use before and holds all of the GPU's memory: restart Inkling.</source>
   <translation>TensorFlow 先前已在使用并占满 GPU 内存：请重启 Inkling。</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>No GPU was found; training on the CPU.</source>
   <translation>没有找到 GPU；用 CPU 训练。</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>The GPU failed a test ({failure}), so the CPU trains: close other programs that use the GPU, or update its driver.</source>
   <translation>GPU 未通过测试（{failure}），改由 CPU 训练：关闭占用 GPU 的其他程序，或更新驱动。</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>On macOS TensorFlow trains on the CPU only.</source>
   <translation>在 macOS 上 TensorFlow 只用 CPU 训练。</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>TensorFlow cannot use a GPU on native Windows: run Inkling in WSL2 to train on it.</source>
   <translation>TensorFlow 在原生 Windows 上用不了 GPU：请在 WSL2 中运行 Inkling。</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>CUDA_VISIBLE_DEVICES hides the GPU: unset it to train on the GPU.</source>
   <translation>CUDA_VISIBLE_DEVICES 隐藏了 GPU：取消设置即可用 GPU 训练。</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>TensorFlow cannot reach the NVIDIA GPU: update its driver, then restart.</source>
   <translation>TensorFlow 连不上 NVIDIA GPU：更新驱动后重启。</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>There is an NVIDIA GPU, but TensorFlow's CUDA libraries are missing: install the gpu extra: uv run --extra gpu inkling</source>
   <translation>有 NVIDIA GPU，但缺少 TensorFlow 的 CUDA 库：安装 gpu 附加项：uv run --extra gpu inkling</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>CPU · 1 core</source>
   <translation>CPU · 1 核</translation>
  </message>
  <message>
   <location filename="../../model/devices.py" />
   <source>CPU · {cores} cores</source>
   <translation>CPU · {cores} 核</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>the label must be a digit from 0 to 9 or a symbol</source>
   <translation>标签必须是 0 到 9 的数字或一个符号</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <location filename="../../model/own_drawings/store.py" />
   <source>a coordinate is not a finite number</source>
   <translation>有坐标不是有限数</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>a stroke must be a list of [x, y] pairs</source>
   <translation>笔画必须是 [x, y] 对的列表</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>a stroke must be a list of at least one [x, y] pair</source>
   <translation>笔画必须至少有一个 [x, y] 对</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>a stroke needs one pressure for each point</source>
   <translation>笔画的每个点都需要一个压力值</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{path}: this is not a text file</source>
   <translation>{path}：不是文本文件</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{path}: its compressed content is damaged</source>
   <translation>{path}：压缩内容已损坏</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <location filename="../../model/own_drawings/exchange.py" />
   <source>{path}, line {number}</source>
   <translation>{path}，第 {number} 行</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{where}: not valid JSON</source>
   <translation>{where}：不是有效的 JSON</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{where}: expected an object with "strokes", a list of strokes</source>
   <translation>{where}：应为带 "strokes"（笔画列表）的对象</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{where}: {error}</source>
   <translation>{where}：{error}</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>{where}: {no_label}</source>
   <translation>{where}：{no_label}</translation>
  </message>
  <message>
   <location filename="../../model/drawing.py" />
   <source>a stroke must be a list of [x, y] pairs of numbers</source>
   <translation>笔画必须是 [x, y] 数对的列表</translation>
  </message>
  <message>
   <location filename="../../model/files.py" />
   <source>the disk is full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <location filename="../../model/files.py" />
   <source>the folder cannot be written to</source>
   <translation>该文件夹不可写入</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has branches</source>
   <translation>有分支</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has a layer of the kind {kind}</source>
   <translation>有 {kind} 类的层</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has fewer weights than its layers need</source>
   <translation>权重比各层所需的少</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has an activation that is not known here: {wanted}</source>
   <translation>有此处不认识的激活函数：{wanted}</translation>
  </message>
  <message>
   <location filename="../../model/inside/reading_layers.py" />
   <source>has a layer of the kind {what}</source>
   <translation>有 {what} 类的层</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>answers in the shape {shape}, but must give 2 to {most} numbers for an image</source>
   <translation>以形状 {shape} 作答，但应对每张图给出 2 到 {most} 个数</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>has layers that are connected in a circle, or to nothing</source>
   <translation>有些层连成了圈或没有连接</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>has layers that its answer does not depend on</source>
   <translation>有些层与答案无关</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>{kind} layer {name}</source>
   <translation>{kind} 层 {name}</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>is used for inputs of different shapes</source>
   <translation>用于形状不同的输入</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>has at least {total} parameters, more than the {most} Inkling opens</source>
   <translation>至少有 {total} 个参数，超过 Inkling 可打开的 {most} 个</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>makes {count} numbers of one image, too many</source>
   <translation>一张图就产生 {count} 个数，太多了</translation>
  </message>
  <message>
   <location filename="../../model/opening/architecture.py" />
   <source>would need too much time for one image</source>
   <translation>处理一张图太费时间</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>holds too many files</source>
   <translation>含有太多文件</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>is damaged or not a .keras file: save it again</source>
   <translation>已损坏或不是 .keras 文件：请重新保存</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>has no {name}: save the network again with Keras 3</source>
   <translation>没有 {name}：请用 Keras 3 重新保存网络</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>holds {name}, which does not belong in a network</source>
   <translation>含有不属于网络的 {name}</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>is packed in a way that Keras does not use</source>
   <translation>打包方式不是 Keras 所用的</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>unpacks to more than {most} MB</source>
   <translation>解压后超过 {most} MB</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>has a {filename} of more than {most} MB</source>
   <translation>其中 {filename} 超过 {most} MB</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>has a {name} that is not valid JSON</source>
   <translation>其中 {name} 不是有效的 JSON</translation>
  </message>
  <message>
   <location filename="../../model/opening/archive.py" />
   <source>has a {name} that is nested too deeply</source>
   <translation>其中 {name} 嵌套太深</translation>
  </message>
  <message>
   <location filename="../../model/opening/built.py" />
   <source>needs exactly one input</source>
   <translation>需要恰好一个输入</translation>
  </message>
  <message>
   <location filename="../../model/opening/built.py" />
   <source>cannot read an input of {count} axes</source>
   <translation>不能读 {count} 个轴的输入</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>as the whole network</source>
   <translation>作为整个网络</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>must have 1 to {most} layers</source>
   <translation>必须有 1 到 {most} 层</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has two layers of the same name</source>
   <translation>有两层同名</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>uses its layers too often</source>
   <translation>各层用得太多次</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>must have exactly one input</source>
   <translation>必须恰好有一个输入</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>is not described as Keras describes a network</source>
   <translation>不是 Keras 描述网络的方式</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has {kind} {role}, which Inkling does not open</source>
   <translation>有 Inkling 不打开的 {kind} {role}</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has {kind} {role} without settings</source>
   <translation>有没有设置的 {kind} {role}</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has a part without a proper name</source>
   <translation>有一部分没有像样的名字</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>as a layer</source>
   <translation>作为层</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>does not say how the layer {name} is connected</source>
   <translation>没说明层 {name} 怎样连接</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>must have exactly one input, and layers after it</source>
   <translation>必须恰好有一个输入，其后有层</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>has an input that is {key}</source>
   <translation>有 {key} 的输入</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>reads something else than floating-point numbers from 0 to 1</source>
   <translation>读的不是 0 到 1 的浮点数</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>does not read images of 28×28 pixels with one channel</source>
   <translation>不读单通道 28×28 像素的图像</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>must have exactly one {what}</source>
   <translation>必须恰好有一个 {what}</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>the network</source>
   <translation>网络</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <location filename="../../model/opening/network.py" />
   <source>was saved by a Keras older than 3: save it again with Keras 3</source>
   <translation>由 Keras 3 之前的版本保存：请用 Keras 3 重新保存</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>calls the layer {name} in a way that Inkling cannot do</source>
   <translation>调用层 {name} 的方式 Inkling 做不到</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>calls the layer {name} with more than its input</source>
   <translation>调用层 {name} 时给的不止输入</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>gives the layer {name} something that no layer made</source>
   <translation>给层 {name} 的东西不是任何层产生的</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>the layer {name}</source>
   <translation>层 {name}</translation>
  </message>
  <message>
   <location filename="../../model/opening/graph.py" />
   <source>does not say how {what} is connected</source>
   <translation>没说明 {what} 怎样连接</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>{path}: this network {error}.</source>
   <translation>{path}：这个网络{error}。</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <location filename="../../model/souvenir/archive.py" />
   <source>{file}: there is no such file.</source>
   <translation>{file}：没有这个文件。</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>{file}: this file cannot be read ({reason}).</source>
   <translation>{file}：无法读取这个文件（{reason}）。</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>is larger than {most} MB</source>
   <translation>大于 {most} MB</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>has weights that do not fit its layers</source>
   <translation>权重与各层不符</translation>
  </message>
  <message>
   <location filename="../../model/opening/network.py" />
   <source>has weights that are not finite numbers: train it again</source>
   <translation>有权重不是有限数：请重新训练</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>must keep exactly one axis apart</source>
   <translation>必须恰好单独保留一个轴</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>needs 'target_shape' as whole numbers</source>
   <translation>'target_shape' 必须是整数</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>has a 'target_shape' that does not fit its input</source>
   <translation>'target_shape' 与输入不符</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>needs 'dims' to name each axis of its input once</source>
   <translation>'dims' 必须把输入的每个轴各写一次</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>needs two or more inputs of the same shape</source>
   <translation>需要两个以上形状相同的输入</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>needs two or more inputs with as many axes</source>
   <translation>需要两个以上轴数相同的输入</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>has inputs that do not fit together</source>
   <translation>各输入互不相配</translation>
  </message>
  <message>
   <location filename="../../model/opening/rules.py" />
   <source>reads {steps} steps, more than the {most} allowed</source>
   <translation>读 {steps} 步，超过允许的 {most} 步</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>{layer} has no settings</source>
   <translation>{layer} 没有设置</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>{layer} {why}</source>
   <translation>{layer} {why}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs {key!r} as a whole number from {low} to {high}</source>
   <translation>{key!r} 必须是 {low} 到 {high} 的整数</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs {key!r} as a number from {low:g} to {high:g}</source>
   <translation>{key!r} 必须是 {low:g} 到 {high:g} 的数</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs {key!r} as true or false</source>
   <translation>{key!r} 必须是 true 或 false</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>has {value} as {key!r}, which Inkling cannot do</source>
   <translation>{key!r} 是 {value}，Inkling 做不到</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>uses {key!r}, which Inkling cannot do</source>
   <translation>用了 {key!r}，Inkling 做不到</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs {key!r} as two whole numbers from 1 to {high}</source>
   <translation>{key!r} 必须是两个 1 到 {high} 的整数</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>needs 'axis' to name axes of its input</source>
   <translation>'axis' 必须是输入的轴</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>names an axis twice</source>
   <translation>同一个轴写了两次</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>has a setting that Inkling does not know, {key}</source>
   <translation>有 Inkling 不认识的设置 {key}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>contains {name}, which is not part of Keras</source>
   <translation>含有不属于 Keras 的 {name}</translation>
  </message>
  <message>
   <location filename="../../model/opening/settings.py" />
   <source>does not compute with plain floating-point numbers</source>
   <translation>不用普通浮点数计算</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has damaged weights: save or download it again</source>
   <translation>权重已损坏：请重新保存或下载</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has too many weights</source>
   <translation>权重太多</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has weights that lie in another file</source>
   <translation>权重在另一个文件里</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has weights that are not numbers</source>
   <translation>有权重不是数</translation>
  </message>
  <message>
   <location filename="../../model/opening/weights.py" />
   <source>has weights of more than {max_bytes} MB</source>
   <translation>权重超过 {max_bytes} MB</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>cannot have both strides and dilation</source>
   <translation>不能同时有步幅和膨胀</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>has a window larger than what it looks at</source>
   <translation>窗口比所看的还大</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>has groups that do not divide its channels</source>
   <translation>分组数不能整除通道数</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>needs 'padding' for height and width</source>
   <translation>'padding' 必须有高和宽</translation>
  </message>
  <message>
   <location filename="../../model/opening/windows.py" />
   <source>needs 'padding' as whole numbers from 0 to {max_window}</source>
   <translation>'padding' 必须是 0 到 {max_window} 的整数</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <source>{path} is no file of Inkling’s drawings. Move it away to begin a new one.</source>
   <translation>{path} 不是 Inkling 的笔迹文件。移走它即可新建。</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <source>Could not {what}: {path} is damaged.</source>
   <translation>无法{what}：{path} 已损坏。</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <source>Could not {what}: the disk is full.</source>
   <translation>无法{what}：磁盘已满。</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <location filename="../../model/own_drawings/opening.py" />
   <source>Could not {what}: {folder} cannot be written to.</source>
   <translation>无法{what}：不能写入 {folder}。</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <source>Could not {what}: another program is busy with {file}. Try again.</source>
   <translation>无法{what}：另一个程序正在使用 {file}。请再试。</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/errors.py" />
   <location filename="../../model/own_drawings/opening.py" />
   <source>Could not {what}: {reason}.</source>
   <translation>无法{what}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/exchange.py" />
   <source>Could not write {path}: {reason}.</source>
   <translation>无法写入 {path}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/exchange.py" />
   <source>{where}: the label is missing.</source>
   <translation>{where}：缺少标签。</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/exchange.py" />
   <source>{where}: the drawing has no stroke.</source>
   <translation>{where}：笔迹没有笔画。</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/exchange.py" />
   <source>Could not read {path}: {reason}.</source>
   <translation>无法读取 {path}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/opening.py" />
   <source>{folder} cannot be made ({reason})</source>
   <translation>无法创建 {folder}（{reason}）</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/opening.py" />
   <source>{path} is another program’s. Move it away to begin a new one.</source>
   <translation>{path} 属于另一个程序。移走它即可新建。</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/opening.py" />
   <source>The drawings in {path} were saved by a newer Inkling.</source>
   <translation>{path} 里的笔迹由更新版的 Inkling 保存。</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>save the drawing</source>
   <translation>保存笔迹</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>save the drawings</source>
   <translation>保存这些笔迹</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>change the label</source>
   <translation>更改标签</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>read your drawings</source>
   <translation>读取你的笔迹</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>add the symbol</source>
   <translation>添加符号</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>remove the symbol</source>
   <translation>移除符号</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>delete the drawing</source>
   <translation>删除笔迹</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>bring the drawing back</source>
   <translation>恢复笔迹</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>Could not read your drawings: {path} is damaged.</source>
   <translation>无法读取你的笔迹：{path} 已损坏。</translation>
  </message>
  <message>
   <location filename="../../model/own_drawings/store.py" />
   <source>the drawing has no stroke</source>
   <translation>笔迹没有笔画</translation>
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Draw {symbol} once more.</source>
   <translation>再写一次 {symbol}。</translation>
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Draw {symbol} {count} more times.</source>
   <translation>再写 {count} 次 {symbol}。</translation>
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Label one more drawing.</source>
   <translation>再标注一个笔迹。</translation>
  </message>
  <message>
   <location filename="../../model/personal/parts.py" />
   <source>Label {count} more drawings.</source>
   <translation>再标注 {count} 个笔迹。</translation>
  </message>
  <message>
   <location filename="../../model/personal/pool.py" />
   <source>Writing your drawings again</source>
   <translation>正在重写你的笔迹</translation>
  </message>
  <message>
   <location filename="../../model/personal/pool.py" />
   <source>Reading other people’s digits</source>
   <translation>正在读取别人的数字</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <source>Nothing was learnt.</source>
   <translation>什么都没学到。</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <source>There are too few drawings.</source>
   <translation>笔迹太少。</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <source>Your symbols changed meanwhile.</source>
   <translation>你的符号期间有变化。</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <source>Start again to learn them all.</source>
   <translation>重新开始以学会全部。</translation>
  </message>
  <message>
   <location filename="../../model/personal/session.py" />
   <location filename="../../model/training/session.py" />
   <source>Building the network</source>
   <translation>正在构建网络</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>{name}: this picture has more than {most} million pixels; crop it to the digit.</source>
   <translation>{name}：这张图片超过 {most} 百万像素；请裁剪到数字。</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>{name}: {_wrong_kind}</source>
   <translation>{name}：{_wrong_kind}</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>{name}: this picture is damaged.</source>
   <translation>{name}：这张图片已损坏。</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>this file is empty.</source>
   <translation>这个文件是空的。</translation>
  </message>
  <message>
   <location filename="../../model/pictures/picture.py" />
   <source>this is no picture Inkling can read (PNG, JPEG, BMP, GIF or WebP).</source>
   <translation>不是 Inkling 能读的图片（PNG、JPEG、BMP、GIF 或 WebP）。</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>A race needs {fewest} to {most} networks.</source>
   <translation>比赛需要 {fewest} 到 {most} 个网络。</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>A network can race only once.</source>
   <translation>同一个网络只能参赛一次。</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>Each network must be one of {networks}.</source>
   <translation>每个网络必须是 {networks} 之一。</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>Every network has dropped out.</source>
   <translation>所有网络都退出了。</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>Try another batch size.</source>
   <translation>换个批大小试试。</translation>
  </message>
  <message>
   <location filename="../../model/race/race.py" />
   <source>Building the networks</source>
   <translation>正在构建网络</translation>
  </message>
  <message>
   <location filename="../../model/reading/litert.py" />
   <source>{path}: there is no such file.</source>
   <translation>{path}：没有这个文件。</translation>
  </message>
  <message>
   <location filename="../../model/reading/litert.py" />
   <source>{path}: this is not a LiteRT network.</source>
   <translation>{path}：不是 LiteRT 网络。</translation>
  </message>
  <message>
   <location filename="../../model/reading/litert.py" />
   <source>{path}: this network does not read one 28×28 image.</source>
   <translation>{path}：这个网络不读单张 28×28 图像。</translation>
  </message>
  <message>
   <location filename="../../model/reading/litert.py" />
   <source>{path}: this network does not answer with classes.</source>
   <translation>{path}：这个网络不以类别作答。</translation>
  </message>
  <message>
   <location filename="../../model/runs/keeper.py" />
   <source>{folder}: the digits are not those this run began with.</source>
   <translation>{folder}：这些数字不是这次运行开始时所用的。</translation>
  </message>
  <message>
   <location filename="../../model/runs/keeper.py" />
   <source>{folder}: the checkpoint is of another network.</source>
   <translation>{folder}：检查点属于另一个网络。</translation>
  </message>
  <message>
   <location filename="../../model/runs/kept_network.py" />
   <location filename="../../model/runs/runs.py" />
   <source>{folder}: this run was ended before its first checkpoint.</source>
   <translation>{folder}：这次运行在第一个检查点前就结束了。</translation>
  </message>
  <message>
   <location filename="../../model/runs/kept_network.py" />
   <source>{folder}: the network of this run is damaged.</source>
   <translation>{folder}：这次运行的网络已损坏。</translation>
  </message>
  <message>
   <location filename="../../model/runs/moment_files.py" />
   <source>{path}: this moment of the run is damaged</source>
   <translation>{path}：运行的这个时刻已损坏</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>{parent}: too many runs were started in this second.</source>
   <translation>{parent}：这一秒内开始的运行太多。</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>{folder}: this is no run, it has no readable run.json.</source>
   <translation>{folder}：不是一次运行，没有可读的 run.json。</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>{path}: the record of this run is damaged.</source>
   <translation>{path}：这次运行的记录已损坏。</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>This run was saved by a newer Inkling.</source>
   <translation>这次运行由更新版的 Inkling 保存。</translation>
  </message>
  <message>
   <location filename="../../model/runs/runs.py" />
   <source>{folder}: the checkpoint of this run is damaged.</source>
   <translation>{folder}：这次运行的检查点已损坏。</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>This is no run, it has no readable run.json.</source>
   <translation>这不是一次运行，没有可读的 run.json。</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>The record of this run is damaged.</source>
   <translation>这次运行的记录已损坏。</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>A run that is at work cannot be deleted: stop it first.</source>
   <translation>正在进行的运行不能删除：先停止它。</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>{name}: this run is gone already.</source>
   <translation>{name}：这次运行已经不在了。</translation>
  </message>
  <message>
   <location filename="../../model/runs/shelf.py" />
   <source>{name}: this run was deleted for good already.</source>
   <translation>{name}：这次运行已彻底删除。</translation>
  </message>
  <message>
   <location filename="../../model/souvenir/archive.py" />
   <source>Opening {file} was given up.</source>
   <translation>已放弃打开 {file}。</translation>
  </message>
  <message>
   <location filename="../../model/souvenir/archive.py" />
   <source>{file} is no souvenir of Inkling, or is damaged.</source>
   <translation>{file} 不是 Inkling 的纪念文件，或已损坏。</translation>
  </message>
  <message>
   <location filename="../../model/souvenir/saving.py" />
   <source>Saving {file} was given up.</source>
   <translation>已放弃保存 {file}。</translation>
  </message>
  <message>
   <location filename="../../model/souvenir/saving.py" />
   <source>there is too much in this run</source>
   <translation>这次运行内容太多</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>Type or paste a symbol first.</source>
   <translation>先输入或粘贴一个符号。</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>A symbol has at most {most} characters.</source>
   <translation>符号最多 {most} 个字符。</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>A symbol has no spaces and no invisible characters.</source>
   <translation>符号里不能有空格和不可见字符。</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>The ten digits are there already; numbers are read by them.</source>
   <translation>十个数字已经有了；数由它们读出。</translation>
  </message>
  <message>
   <location filename="../../model/symbols.py" />
   <source>{symbol} stands for no answer; choose another.</source>
   <translation>{symbol} 表示没有答案；换一个吧。</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>There is no settings file {file}; check its name.</source>
   <translation>没有设置文件 {file}；检查名称。</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>The settings file {file} cannot be read ({reason}); the program's own settings hold.</source>
   <translation>无法读取设置文件 {file}（{reason}）；使用程序自带的设置。</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{file} is not a settings file: it must be a short text.</source>
   <translation>{file} 不是设置文件：必须是简短的文本。</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>there is no setting “{key}”; there are {keys}</source>
   <translation>没有设置“{key}”；有 {keys}</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>“{line}” is not understood; a line is like clear_after = 12 or language = "de", text in quotation marks</source>
   <translation>看不懂“{line}”；一行应像 clear_after = 12 或 language = "de"，文字加引号</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{file}, line {line}: {what}.</source>
   <translation>{file}，第 {line} 行：{what}。</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be a number of seconds from {least} to 86400, or 0 for never</source>
   <translation>{key} 必须是 {least} 到 86400 的秒数，或 0 表示从不</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be true or false</source>
   <translation>{key} 必须是 true 或 false</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be one of {choices}</source>
   <translation>{key} 必须是 {choices} 之一</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be a list in brackets of some of {choices}</source>
   <translation>{key} 必须是方括号里的列表，取自 {choices}</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>there is no network {file}; check its name</source>
   <translation>没有网络 {file}；检查名称</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>{key} must be the path of a network in quotation marks</source>
   <translation>{key} 必须是加引号的网络路径</translation>
  </message>
  <message>
   <location filename="../../model/table_settings.py" />
   <source>a lock must be keys like "Ctrl+Shift+Q": Ctrl, Alt or Meta, and one letter, digit or F1 to F12, not {keys}</source>
   <translation>锁定键须像 "Ctrl+Shift+Q"：Ctrl、Alt 或 Meta，加一个字母、数字或 F1 到 F12，不能是 {keys}</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The network must be one of {networks}.</source>
   <translation>网络必须是 {networks} 之一。</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The device must be one of {devices}.</source>
   <translation>设备必须是 {devices} 之一。</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The data must be a name or a path.</source>
   <translation>数据必须是名称或路径。</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>Practising must be true or false.</source>
   <translation>练习必须是 true 或 false。</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>Augmentation must be true or false, not {augment}.</source>
   <translation>扰动必须是 true 或 false，不能是 {augment}。</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>number of epochs</source>
   <translation>轮数</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>batch size</source>
   <translation>批大小</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>learning rate</source>
   <translation>学习率</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>target accuracy</source>
   <translation>目标准确率</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>A personal network, and no other, is learnt {ways}.</source>
   <translation>只有个人网络才按 {ways} 学习。</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The symbols must be at most {most} different names besides the digits.</source>
   <translation>除数字外，符号最多 {most} 个不同的名字。</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>Only a personal network knows symbols beyond the digits.</source>
   <translation>只有个人网络认得数字以外的符号。</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The {name} must be a whole number from {low} to {high}, not {value}.</source>
   <translation>{name} 必须是 {low} 到 {high} 的整数，不能是 {value}。</translation>
  </message>
  <message>
   <location filename="../../model/training/config.py" />
   <source>The {name} must be from {low:g} to {high:g}, not {value}.</source>
   <translation>{name} 必须在 {low:g} 到 {high:g} 之间，不能是 {value}。</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Start a new run instead.</source>
   <translation>请改为开始新的运行。</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>TensorFlow could not be loaded: {error}.</source>
   <translation>无法加载 TensorFlow：{error}。</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Install Inkling afresh.</source>
   <translation>请重新安装 Inkling。</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Training ended with an error nobody foresaw ({error}).</source>
   <translation>训练因意料之外的错误而结束（{error}）。</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>What was saved at the last epoch is kept. The log file has the details.</source>
   <translation>上一轮保存的仍在。详情见日志。</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Not enough memory for batch {size}.</source>
   <translation>内存不够用批 {size}。</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Close other programs and try again.</source>
   <translation>关闭其他程序再试。</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Try {value}.</source>
   <translation>试试 {value}。</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Loss is no longer a number.</source>
   <translation>损失不再是数了。</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Loss has run away.</source>
   <translation>损失失控了。</translation>
  </message>
  <message>
   <location filename="../../model/training/failures.py" />
   <source>Try {value:g}.</source>
   <translation>试试 {value:g}。</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>Loading TensorFlow</source>
   <translation>正在加载 TensorFlow</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>Choosing the device</source>
   <translation>正在选择设备</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>Reading the digits</source>
   <translation>正在读取数字</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>There are {count} digits to learn from, fewer than one batch of {batch_size}.</source>
   <translation>只有 {count} 个数字可学，不够一批 {batch_size} 个。</translation>
  </message>
  <message>
   <location filename="../../model/training/preparation.py" />
   <source>Try batch {max}.</source>
   <translation>试试批 {max}。</translation>
  </message>
  <message>
   <location filename="../../model/training/session.py" />
   <source>Compiling</source>
   <translation>正在编译</translation>
  </message>
 </context>
</TS>
