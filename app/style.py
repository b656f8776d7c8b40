"""The style sheet of the window; ``$name`` stands for a colour of ``theme.Palette``.

Widgets say what they are through the dynamic property ``role``.
"""

STYLE_SHEET = """
* { color: $text; font-family: "$family"; font-size: 14px; }
QMainWindow, QDialog, QWidget#window { background: $window; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 8px; }

QFrame[role="card"] { background: $card; border: 1px solid $line; border-radius: 12px; }

QFrame[role="rule"] { background: $line; border: none; }

QLabel { background: transparent; }
QLabel[role="wordmark"] { font-size: 20px; font-weight: 600; }
QLabel[role="title"] { font-size: 15px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="caption"] { font-size: 12px; color: $text2; }
QLabel[role="field_strong"] { font-size: 12px; font-weight: 600; }
QLabel[role="field"] { font-size: 12px; font-weight: 500; color: $text2; }
QLabel[role="help"] { font-size: 13px; color: $text3; }
QLabel[role="remark"] { font-size: 13px; color: $text2; }
QLabel[role="problem"] { font-size: 13px; color: $problem; }
QLabel[role="body2"] { font-size: 14px; color: $text2; }
QLabel[role="stat"] { font-size: 22px; font-weight: 600; }
QLabel[role="answer"] { font-size: 22px; font-weight: 600; color: $orange; }
QLabel[role="value"] { font-size: 15px; font-weight: 600; color: $orange; }

QPushButton, QToolButton {
    background: $raised; border: 2px solid transparent; border-radius: 10px;
    padding: 0 12px; min-height: 36px; font-weight: 500;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $pressed; }
QPushButton:disabled, QToolButton:disabled { color: $outline; background: $disabled; }
QPushButton:focus, QToolButton:focus { border-color: $blue; }
QToolButton::menu-indicator { image: none; }
QPushButton[role="primary"] {
    padding: 0 6px; background: $blue; color: $on_blue; border-radius: 12px;
    font-size: 18px; font-weight: 600;
}
QPushButton[role="primary"]:disabled { background: $raised; color: $outline; }
QPushButton[role="primary"]:focus { border-color: $text; }
QPushButton[role="filled"] { background: $blue; color: $on_blue; font-weight: 600; }
QPushButton[role="filled"]:hover { background: $blue; border-color: $outline; }
QPushButton[role="filled"]:disabled { background: $raised; color: $outline; }
QPushButton[role="filled"]:focus { border-color: $text; }
QPushButton[role="outlined"] { background: transparent; border: 1px solid $outline; }
QPushButton[role="outlined"]:hover { background: $hover; }
QPushButton[role="outlined"]:focus { border: 2px solid $blue; }
QToolButton[role="chip"] {
    border-radius: 11px; border: 1px solid $line; padding: 0; min-height: 22px; min-width: 20px;
}
QToolButton[role="chip"]:focus { border: 2px solid $blue; min-height: 20px; min-width: 18px; }
QToolButton[role="round"] {
    background: $blue; border-radius: 20px; padding: 0; min-height: 36px; min-width: 36px;
}
QToolButton[role="round"]:hover { background: $blue; border-color: $outline; }
QToolButton[role="round"]:disabled { background: $raised; }
QToolButton[role="round"]:focus { border-color: $text; }
QPushButton[role="flat"], QToolButton[role="flat"] { background: transparent; padding: 0 8px; }
QPushButton[role="flat"]:hover, QToolButton[role="flat"]:hover { background: $hover; }

QPushButton[role="small"] {
    font-size: 13px; min-height: 24px; padding: 0 8px; border-radius: 8px;
}

QPushButton[role="link"] {
    background: transparent; color: $blue_chip; font-size: 13px; min-height: 18px; padding: 0 4px;
}
QPushButton[role="link"]:hover { color: $text; }

QPushButton[role="class"] {
    border: 1px solid transparent; border-radius: 8px; padding: 0; min-height: 30px;
}
QPushButton[role="class"]:checked {
    background: $blue_tint; border-color: $blue; font-weight: 600;
}
QPushButton[role="class"]:focus { border: 2px solid $blue; min-height: 28px; }

QFrame[role="segments"] { background: $raised; border-radius: 10px; }
QPushButton[role="segment"] {
    background: transparent; border: 1px solid transparent; border-radius: 8px;
    color: $text2; padding: 0 12px; min-height: 32px;
}
QPushButton[role="segment"]:hover { color: $text; }
QPushButton[role="segment"]:checked {
    background: $blue_tint; border-color: $blue; color: $text; font-weight: 600;
}
QPushButton[role="segment"]:focus {
    border: 2px solid $blue; min-height: 30px; padding: 0 11px;
}
QPushButton[role="segment"]:disabled { color: $outline; background: transparent; }
QPushButton[role="segment"][small="true"] {
    font-size: 12px; min-height: 22px; padding: 0 10px; border-radius: 6px;
}
QPushButton[role="segment"][small="true"]:focus { min-height: 20px; padding: 0 9px; }
QFrame[role="segments"][small="true"] { border-radius: 8px; }

QAbstractSpinBox, QComboBox {
    background: $raised; border: 2px solid transparent; border-radius: 10px;
    padding: 0 10px; min-height: 36px; selection-background-color: $blue;
    selection-color: $on_blue;
}
QAbstractSpinBox:focus, QComboBox:focus { border-color: $blue; }
QAbstractSpinBox:disabled, QComboBox:disabled { color: $outline; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { outline: none; }
QComboBox QAbstractItemView::item { min-height: 32px; padding: 0 8px; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected { background: $blue_tint; color: $text; }
QLineEdit[role="inner"] { background: transparent; border: none; padding: 0; }
QLineEdit[role="symbol"] {
    background: $raised; border: 2px solid $blue; border-radius: 10px; font-size: 22px;
    font-weight: 600; min-height: 88px; padding: 0 6px;
    selection-background-color: $blue; selection-color: $on_blue;
}
QComboBox[role="choice"] { padding: 0 4px 0 10px; }
QComboBox[role="chip"] {
    border-radius: 12px; border: 1px solid $line; padding: 0; min-height: 24px;
    font-size: 12px; font-weight: 500;
}
QComboBox[role="chip"]:hover { background: $hover; }
QComboBox[role="chip"]:focus { border: 2px solid $blue; min-height: 22px; }
QSpinBox[role="stepper"] { padding: 0 0 0 10px; }
QSpinBox[role="stepper"]::up-button, QSpinBox[role="stepper"]::down-button {
    subcontrol-origin: border; subcontrol-position: center right; width: 28px; height: 32px;
    border: none; border-radius: 8px; background: transparent;
}
QSpinBox[role="stepper"]::up-button { right: 4px; }
QSpinBox[role="stepper"]::down-button { right: 32px; }
QSpinBox[role="stepper"]::up-button:hover, QSpinBox[role="stepper"]::down-button:hover {
    background: $hover;
}
QSpinBox[role="stepper"]::up-button:pressed, QSpinBox[role="stepper"]::down-button:pressed {
    background: $pressed;
}
QSpinBox[role="stepper"]::up-arrow, QSpinBox[role="stepper"]::down-arrow { image: none; }
QCheckBox[role="switch"], QProgressBar[role="epochs"] {
    background: $raised; selection-background-color: $blue; selection-color: $on_blue;
    alternate-background-color: $outline;
}

QLabel[role="chip"] {
    background: $raised; color: $text2; alternate-background-color: $raised;
    border-radius: 12px; font-size: 12px; font-weight: 600;
}
QLabel[role="chip"][kind="blue"] {
    background: $blue_tint; color: $blue_chip; alternate-background-color: $blue_tint;
}
QLabel[role="chip"][kind="orange"] {
    background: $orange_tint; color: $orange_chip; alternate-background-color: $orange_tint;
}
QLabel[role="chip"][kind="problem"] {
    background: $card; color: $problem; alternate-background-color: $problem;
}

QComboBox QAbstractItemView, QMenu {
    background: $card; border: 1px solid $line; padding: 4px;
    selection-background-color: $blue_tint; selection-color: $text;
}
QMenu::item { padding: 8px 24px 8px 16px; border-radius: 6px; }
QMenu::item:selected { background: $blue_tint; }
QMenu::item:disabled { color: $outline; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $text2; font-weight: 500; border: none;
    border-bottom: 3px solid transparent; padding: 6px 0; margin: 0 24px 0 0;
}
QTabBar::tab:selected { color: $text; font-weight: 600; border-bottom-color: $blue; }
QTabBar::tab:focus { color: $blue_chip; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; }
QScrollBar::handle:vertical { background: $outline; border-radius: 5px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 10px; }
QScrollBar::handle:horizontal { background: $outline; border-radius: 5px; min-width: 32px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
"""
