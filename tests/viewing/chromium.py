"""Debian's Chromium, driven over a pipe by its own protocol: no other package is needed, and no port is opened."""

import fcntl
import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SECONDS = 120
"""Until an answer counts as lost; machines that train models beside their tests are slow."""
INSTALL = "no Chromium here; install one (apt-get install chromium) or name it in JALI_CHROMIUM"
_NAMES = ("chromium", "chromium-browser", "google-chrome")
_FLAGS = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
--disable-component-update --disable-sync --disable-dev-shm-usage --disable-extensions --remote-debugging-pipe
--force-device-scale-factor=1 --hide-scrollbars"""


def find() -> str:
    """The browser's path. Without one, tests fail where CI=true and are skipped elsewhere."""
    path = os.environ.get("JALI_CHROMIUM") or next((p for name in _NAMES if (p := shutil.which(name))), None)
    if path is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(INSTALL)
    return path


class Chromium:
    """One browser with one page, its network off; `requests` and `errors` gather what the page does."""

    def __init__(self, profile: Path) -> None:
        self.requests: list[str] = []
        self.errors: list[str] = []
        self._count, self._buffer, self._session = 0, b"", ""
        self._answers: dict[int, dict[str, Any]] = {}
        self._happened: list[str] = []
        self._process, self._out, self._in = _start(
            [find(), *_FLAGS.split(), f"--user-data-dir={profile}", "about:blank"]
        )
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._page = self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")
        self.call("Network.emulateNetworkConditions", offline=True, latency=0, downloadThroughput=0, uploadThroughput=0)

    def close(self) -> None:
        """Ends the browser this object started."""
        self._process.terminate()
        self._process.wait(SECONDS)
        os.close(self._out)
        os.close(self._in)

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Sends one command and returns its result."""
        self._count += 1
        number = self._count
        message: dict[str, Any] = {"id": number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        self._until(lambda: number in self._answers, method)
        answer = self._answers.pop(number)
        assert "error" not in answer, f"{method}: {answer['error']}"
        return answer["result"]

    def open(self, page: Path | str, width: int = 1440, height: int = 900) -> None:
        """Loads a file from disk, or markup, and waits until it is there."""
        self._session = self._page
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.requests.clear()
        self.errors.clear()
        self._happened.clear()
        self.call("Page.navigate", url=page.resolve().as_uri() if isinstance(page, Path) else page)
        self._until(lambda: "Page.loadEventFired" in self._happened, "loading")

    def ask(self, expression: str) -> Any:
        """Returns the value of a JavaScript expression."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def wait(self, expression: str) -> None:
        """Waits until a JavaScript expression is true."""
        end = time.monotonic() + SECONDS
        while not self.ask(expression):
            assert time.monotonic() < end, f"never true: {expression}"
            time.sleep(0.02)

    def enter_frame(self) -> None:
        """Turns to the frame inside the page, which runs apart from it, until the next page is opened."""
        self._session = ""
        targets = self.call("Target.getTargets")["targetInfos"]
        frame = next(target["targetId"] for target in targets if target["type"] == "iframe")
        self._session = self.call("Target.attachToTarget", targetId=frame, flatten=True)["sessionId"]
        for domain in ("Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")

    def click(self, selector: str, *, ctrl: bool = False) -> None:
        """Clicks in the middle of an element, where a person would."""
        place = f"document.querySelector({json.dumps(selector)})"
        self.ask(f"{place}.scrollIntoView({{block: 'center'}})")
        x, y = self.ask(
            f"(() => {{const r = {place}.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]}})()"
        )
        for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
            button = "none" if kind == "mouseMoved" else "left"
            held = 2 if ctrl else 0
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button=button, clickCount=1, modifiers=held)

    def press(self, key: str) -> None:
        """Presses and releases a key by its name."""
        codes = {"Enter": 13, "Tab": 9, "Escape": 27, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40}
        code = codes.get(key, ord(key[0].upper()))
        for kind in ("rawKeyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)

    def _until(self, done: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + SECONDS
        while not done():
            ready, _, _ = select.select([self._in], [], [], max(0.0, end - time.monotonic()))
            assert ready, f"Chromium gave no answer to {what} in {SECONDS} s"
            part = os.read(self._in, 1 << 20)
            assert part, f"Chromium ended during {what}"
            *whole, self._buffer = (self._buffer + part).split(b"\0")
            for message in whole:
                self._take(json.loads(message))

    def _take(self, message: dict[str, Any]) -> None:
        if "id" in message:
            self._answers[message["id"]] = message
            return
        method, facts = message["method"], message["params"]
        self._happened.append(method)
        if method == "Network.requestWillBeSent":
            self.requests.append(facts["request"]["url"])
        elif method == "Runtime.exceptionThrown":
            self.errors.append(json.dumps(facts["exceptionDetails"]))
        elif method == "Runtime.consoleAPICalled":
            self.errors.append(f"console.{facts['type']}: {json.dumps(facts['args'])}")
        elif method == "Log.entryAdded":
            self.errors.append(facts["entry"]["text"])


_LAUNCHER = """import os, sys
read, write, *command = sys.argv[1:]
os.dup2(int(read), 3)
os.dup2(int(write), 4)
os.execv(command[0], command)"""


def _start(command: list[str]) -> tuple[subprocess.Popen[bytes], int, int]:
    """Starts a program that reads commands from its descriptor 3 and writes answers to 4."""
    theirs_in, ours_out = map(_high, os.pipe())
    ours_in, theirs_out = map(_high, os.pipe())
    launcher = [sys.executable, "-c", _LAUNCHER, str(theirs_in), str(theirs_out)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen([*launcher, *command], pass_fds=(theirs_in, theirs_out), **quiet)
    os.close(theirs_in)
    os.close(theirs_out)
    return process, ours_out, ours_in


def _high(descriptor: int) -> int:
    """The same descriptor under a number that is not in the way of 3 and 4."""
    moved = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, 10)
    os.close(descriptor)
    return moved
