"""A screen saver on a bus of its own: says who asks it to stay away, and when they are gone."""

import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

NAME, PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"


@ClassInfo(**{"D-Bus Interface": NAME})
class ScreenSaver(QObject):
    """Takes calls of ``Inhibit``."""

    @Slot(str, str, result="uint")
    def Inhibit(self, name, reason):  # noqa: N802 — as the bus calls it
        print(f"held off by {name}: {reason}", flush=True)
        return 7


def main():
    """Serve until killed."""
    application = QCoreApplication(sys.argv)
    bus = QDBusConnection.connectToBus(sys.argv[1], "screen saver")
    saver = ScreenSaver()
    bus.registerObject(PATH, saver, QDBusConnection.RegisterOption.ExportAllSlots)
    bus.registerService(NAME)
    watcher = QDBusServiceWatcher(
        "org.example.Inkling", bus, QDBusServiceWatcher.WatchModeFlag.WatchForUnregistration
    )
    watcher.setWatchedServices([f":1.{number}" for number in range(20)])
    watcher.serviceUnregistered.connect(lambda name: print("gone", flush=True))
    print("ready", flush=True)
    application.exec()


if __name__ == "__main__":
    main()
