"""A real web server on this computer that behaves as well or as badly as a test wants."""

import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Mirror:
    """Serves ``files`` by name. ``ranges`` has the Range header of each request, "" for none."""

    files: dict[str, bytes]
    knows_ranges: bool = True
    breaks_after: int | None = None  # bytes of each answer
    breaks_left: int = 1_000_000  # so many times
    stalls_after: int | None = None
    stalls_at_once: bool = False
    status: int | None = None
    works_for: int = 1_000_000  # so many requests, then it answers 500
    announces_length: bool = True
    content_range: str | None = None
    refuses_ranges: bool = False
    headers: dict[str, str] = field(default_factory=dict)
    ranges: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    url: str = ""

    def __enter__(self) -> "Mirror":
        self._release = threading.Event()
        handler = type("Handler", (_Handler,), {"mirror": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/mnist/"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._release.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def stall(self) -> None:
        self._release.wait(20)


class _Handler(BaseHTTPRequestHandler):
    mirror: Mirror

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        mirror = self.mirror
        name = self.path.rpartition("/")[2]
        wanted = self.headers.get("Range", "")
        mirror.ranges.append(wanted)
        mirror.asked.append(name)
        if mirror.stalls_at_once:
            mirror.stall()
        if len(mirror.asked) > mirror.works_for:
            self.send_error(500)
        elif mirror.status or name not in mirror.files:
            self.send_error(mirror.status or 404)
        elif wanted and mirror.refuses_ranges:
            self.send_error(416)
        else:
            start = int(wanted[6:-1]) if wanted and mirror.knows_ranges else 0
            self._answer(mirror.files[name], start)

    def _answer(self, content: bytes, start: int) -> None:
        mirror = self.mirror
        body = content[start:]
        self.send_response(206 if start else 200)
        if start:
            told = f"bytes {start}-{len(content) - 1}/{len(content)}"
            self.send_header("Content-Range", mirror.content_range or told)
        if mirror.announces_length:
            self.send_header("Content-Length", str(len(body)))
        for name, value in mirror.headers.items():
            self.send_header(name, value)
        self.end_headers()
        try:
            self._send(body)
        except ConnectionError:
            self.close_connection = True

    def _send(self, body: bytes) -> None:
        mirror = self.mirror
        if mirror.stalls_after is not None:
            self.wfile.write(body[: mirror.stalls_after])
            mirror.stall()
        elif mirror.breaks_after is not None and mirror.breaks_left > 0:
            mirror.breaks_left -= 1
            self.wfile.write(body[: mirror.breaks_after])
        else:
            self.wfile.write(body)
