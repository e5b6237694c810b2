# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the Debian packages and tries them in a bare Debian 12 of its own: an older version is installed and used, upgraded
with its data, its service run as its user, its database opened by an operator of the group, and everything removed.

Usage: tst_packages.py SOURCE BUILD. Ends with 77 where no such system can be made."""

import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

SOURCE, BUILD = (pathlib.Path(argument) for argument in sys.argv[1:3])
OLD = "0.0.9"
NEW = re.search(r"project\(Tocsin VERSION ([\d.]+)", (SOURCE / "CMakeLists.txt").read_text())[1]
UNIT = SOURCE / "packaging/systemd/tocsin-dispatcher.service"
DATABASE = "/var/lib/tocsin/tocsin.db"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def run(*command, **options):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if done.returncode != 0:
        raise AssertionError(f"{command} ended with {done.returncode}:\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
    return done.stdout


def build_packages(folder, version):
    run("cpack", "-G", "DEB", "-B", folder, "-D", f"CPACK_PACKAGE_VERSION={version}",
        "-D", f"CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS=tocsin-dispatcher (= {version}-1), libqt6sql6-sqlite, ca-certificates, "
        "tzdata, libqt6svg6, qt6-translations-l10n", cwd=BUILD)
    return sorted(folder.glob("*.deb"))


class Machine:
    """A bare Debian in a folder. It shares network and processes with this one."""

    def __init__(self, root):
        self.root = root
        apt = pathlib.Path("/etc/apt")
        targets = run("apt-get", "indextargets", "--format", "$(SITE) $(CODENAME)", "Created-By: Packages").split("\n")
        mirror = next((target.split()[0] for target in targets if target.endswith(" bookworm")),
                      "http://deb.debian.org/debian")
        try:
            run("debootstrap", "--variant=minbase", "bookworm", root, mirror)
            # Packages come from where they come from here.
            (root / "etc/apt/sources.list").write_text("")
            for source in (*apt.glob("sources.list"), *apt.glob("sources.list.d/*.list"), *apt.glob("sources.list.d/*.sources"),
                           *apt.glob("apt.conf.d/*proxy*"), *apt.glob("apt.conf.d/99*")):
                shutil.copy(source, root / source.relative_to("/"))
            (root / "usr/sbin/policy-rc.d").write_text("#!/bin/sh\nexit 101\n")
            (root / "usr/sbin/policy-rc.d").chmod(0o755)
            self.run("apt-get", "update", "-qq")
        except AssertionError as trouble:
            raise unittest.SkipTest(f"no bare Debian can be made here: {trouble}")

    def _command(self, command, user):
        # Not runuser, which would stay between us and the program. Each of these users has a group of that name.
        as_user = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", "--"] if user else []
        proxies = [f"{name}={value}" for name, value in os.environ.items() if name.lower().endswith("_proxy")]
        return ["chroot", self.root, "env", "-i", *proxies, "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", "HOME=/tmp",
                "DEBIAN_FRONTEND=noninteractive", *as_user, *command]

    def run(self, *command, user=None, **options):
        return run(*self._command(command, user), **options)

    def start(self, *command, user=None):
        return subprocess.Popen([str(part) for part in self._command(command, user)], stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, text=True)

    def install(self, packages):
        for package in packages:
            shutil.copy(package, self.root / "tmp")
        self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends",
                 *(f"/tmp/{package.name}" for package in packages))

    def path(self, inside):
        return self.root / inside.lstrip("/")


def service_command():
    """What systemd would run, with the unit's environment."""
    text = UNIT.read_text()
    environment = re.findall(r"^Environment=(\S+)$", text, re.M)
    command = re.search(r"^ExecStart=(.*)$", text, re.M)[1].replace("$TOCSIN_SERVE_OPTIONS", "--listen 127.0.0.1:0")
    return ["env", *environment, *command.split()]


def stop(process):
    process.send_signal(signal.SIGTERM)
    process.wait(30)


class TestPackages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="tocsin-packages-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, True)
        cls.packages = {version: build_packages(cls.folder / version, version) for version in (OLD, NEW)}
        cls.machine = Machine(cls.folder / "root")

    def service_user(self, *command, **options):
        return self.machine.run("env", f"TOCSIN_DATABASE={DATABASE}", "TOCSIN_KEY_FILE=/var/lib/tocsin/tocsin.key",
                                *command, user="tocsin", **options)

    def operator(self, *command, **options):
        return self.machine.run("env", f"TOCSIN_DATABASE={DATABASE}", "HOME=/home/shiftleader", "QT_QPA_PLATFORM=offscreen",
                                *command, user="shiftleader", **options)

    def configure(self, base_url):
        configuration = {
            "format": "tocsin-config/1",
            "services": [{"type": "wecom", "name": "Plant A", "apiBaseUrl": base_url,
                          "groups": [{"name": "Night", "webhookUrl": f"{base_url}/cgi-bin/webhook/send?key=night-0001"}]}],
            "messages": [{"type": "wecom", "name": "Standard", "content": "{level} {name}"}],
            "schedules": [{"kind": "standard", "name": "Always"}],
            "rules": [{"name": "All", "criteria": {}, "notifications": [
                {"service": "Plant A", "message": "Standard", "schedule": "Always", "receivers": [{"group": "Night"}]}]}]}
        self.service_user("tocsin-dispatcher", "config", "import", "-", input=json.dumps(configuration))

    def post(self, address, token, name):
        body = json.dumps({"path": "Line1/Pump", "name": name, "level": "Critical", "active": True}).encode()
        request = urllib.request.Request(f"{address}/api/v1/alarms", body, {"Authorization": f"Bearer {token}"})
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        self.assertEqual(direct.open(request, timeout=10).status, 202)

    def arrives(self, sandbox, text):
        line = json.loads(sandbox.stdout.readline())
        self.assertEqual(line["content"], text)

    def modes(self):
        listing = self.machine.run("stat", "-c", "%a %U:%G", "/var/lib/tocsin", DATABASE, "/var/lib/tocsin/tocsin.key",
                                   "/var/lib/tocsin/tocsin.db.backups")
        return listing.splitlines()

    def test_the_life_of_an_installation(self):
        machine = self.machine
        machine.install(self.packages[OLD])
        self.assertIn(OLD, machine.run("dpkg-query", "-W", "tocsin"))
        self.assertEqual(self.modes(), ["2770 tocsin:tocsin", "660 tocsin:tocsin", "640 tocsin:tocsin", "2770 tocsin:tocsin"])
        for program in ("tocsin", "tocsin-dispatcher", "wecom-sandbox"):
            self.assertIn(NEW, machine.run(program, "--version"))  # both packages hold the same programs
        sandbox = machine.start("wecom-sandbox", "--listen", "127.0.0.1:0")
        self.addCleanup(sandbox.kill)
        self.configure(sandbox.stdout.readline().split()[-1])
        token = self.service_user("tocsin-dispatcher", "token", "create", "gateway").strip()

        with self.subTest("the service, as its user"):
            service = machine.start(*service_command(), user="tocsin")
            self.addCleanup(service.kill)
            address = service.stdout.readline().split()[-1]
            self.post(address, token, "Pump stopped")
            self.arrives(sandbox, "Critical Pump stopped")

        with self.subTest("an operator of the group, beside it"):
            machine.run("useradd", "--create-home", "--groups", "tocsin", "shiftleader")
            self.assertIn("Plant A", self.operator("tocsin-dispatcher", "config", "export"))
            self.operator("tocsin-dispatcher", "send", "--service", "Plant A", "--receiver", "Night", "--text", "from the operator")
            self.arrives(sandbox, "from the operator")
            window = machine.start("env", f"TOCSIN_DATABASE={DATABASE}", "HOME=/home/shiftleader", "QT_QPA_PLATFORM=offscreen",
                                   "tocsin", user="shiftleader")
            time.sleep(3)
            self.assertIsNone(window.poll(), "the window ended")
            self.post(address, token, "Fan stopped")
            self.arrives(sandbox, "Critical Fan stopped")
            window.kill()
            self.assertNotRegex(window.communicate()[0], "(?i)cannot|denied|fail")
            stop(service)

        with self.subTest("a stranger"):
            machine.run("useradd", "--create-home", "stranger")
            with self.assertRaises(AssertionError):
                machine.run("tocsin-dispatcher", "--database", DATABASE, "config", "export", user="stranger")

        with self.subTest("the upgrade"):
            machine.install(self.packages[NEW])
            self.assertIn(NEW, machine.run("dpkg-query", "-W", "tocsin"))
            self.assertEqual(self.modes()[1:3], ["660 tocsin:tocsin", "640 tocsin:tocsin"])
            service = machine.start(*service_command(), user="tocsin")
            self.addCleanup(service.kill)
            self.post(service.stdout.readline().split()[-1], token, "Door open")
            self.arrives(sandbox, "Critical Door open")
            stop(service)

        with self.subTest("removing leaves the data, purging nothing"):
            files = machine.run("dpkg", "-L", "tocsin", "tocsin-dispatcher").split("\n")
            machine.run("apt-get", "remove", "-y", "-qq", "tocsin", "tocsin-dispatcher")
            self.assertTrue(machine.path(DATABASE).exists())
            self.assertFalse(machine.path("/usr/bin/tocsin-dispatcher").exists())
            machine.run("dpkg", "--purge", "tocsin-dispatcher")
            self.assertFalse(machine.path("/var/lib/tocsin").exists())
            self.assertEqual([file for file in files if "tocsin" in file and machine.path(file).exists()], [])


class TestDescriptions(unittest.TestCase):
    def test_the_unit_is_sound_and_confined(self):
        with tempfile.TemporaryDirectory() as folder:
            unit = pathlib.Path(folder) / UNIT.name
            unit.write_text(UNIT.read_text().replace("/usr/bin/tocsin-dispatcher", str(BUILD / "bin/tocsin-dispatcher")))
            self.assertEqual(run("systemd-analyze", "verify", "--man=no", unit), "")
            verdict = run("systemd-analyze", "security", "--offline=yes", "--threshold=20", unit)
        self.assertIn("OK", verdict.splitlines()[-1])

    def test_desktop_entry_and_metainfo_are_valid(self):
        run("desktop-file-validate", SOURCE / "packaging/desktop/org.tocsin.Tocsin.desktop")
        run("appstreamcli", "validate", "--no-net", SOURCE / "packaging/desktop/org.tocsin.Tocsin.metainfo.xml")

    def test_one_version_everywhere(self):
        self.assertIn(f'version="{NEW}"', (SOURCE / "packaging/desktop/org.tocsin.Tocsin.metainfo.xml").read_text())
        self.assertIn(NEW, run(BUILD / "bin/tocsin-dispatcher", "--version"))
        self.assertIn(f"## {NEW}", (SOURCE / "CHANGELOG.md").read_text())

    def test_every_command_and_option_is_in_the_man_page_and_completed(self):
        for program in ("tocsin", "tocsin-dispatcher", "wecom-sandbox"):
            options = set(re.findall(r"--[a-z-]+", run(BUILD / "bin" / program, "--help"))) - {"--help-all"}
            page = (SOURCE / f"packaging/man/{program}.1").read_text().replace("\\-", "-")
            completion = (SOURCE / "packaging/completions/tocsin-dispatcher.bash").read_text()
            self.assertEqual({option for option in options if option not in page}, set(), program)
            self.assertEqual({option for option in options if option not in completion}, set(), program)

    def test_bash_completes(self):
        script = (f"source {SOURCE}/packaging/completions/tocsin-dispatcher.bash; compopt() {{ :; }}; "
                  "COMP_WORDS=(tocsin-dispatcher token re); COMP_CWORD=2; _tocsin_dispatcher; echo ${COMPREPLY[@]}; "
                  "COMP_WORDS=(tocsin-dispatcher con); COMP_CWORD=1; _tocsin_dispatcher; echo ${COMPREPLY[@]}; "
                  "COMP_WORDS=(wecom-sandbox --fault rem); COMP_CWORD=2; _wecom_sandbox; echo ${COMPREPLY[@]}")
        self.assertEqual(run("bash", "-c", script).split(), ["revoke", "config", "removed-robot"])

    def test_example_is_a_configuration(self):
        with tempfile.TemporaryDirectory() as folder:
            environment = {**os.environ, "TOCSIN_DATABASE": f"{folder}/tocsin.db", "TOCSIN_KEY_FILE": f"{folder}/tocsin.key",
                           "TOCSIN_APP_SECRET": "x" * 43, "TOCSIN_NIGHT_SHIFT_WEBHOOK":
                           "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=00000000-0000-0000-0000-000000000000"}
            added = run(BUILD / "bin/tocsin-dispatcher", "config", "import", SOURCE / "packaging/examples/plant.json", env=environment)
        self.assertEqual(added.splitlines()[0], "added\t4")

    def test_trial_of_the_document_sends_a_message(self):
        document = (SOURCE / "packaging/doc/integrators.md").read_text()
        commands = re.search(r"## A trial without WeCom\n(?:(?!    ).*\n)*((?:    .*\n)+)", document)[1]
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy(SOURCE / "packaging/examples/trial.json", folder)
            script = commands.replace("/usr/share/doc/tocsin-dispatcher/examples", folder)
            for port in ("8066", "8067"):  # those of the document may be taken here
                free = str(free_port())
                script = script.replace(port, free)
                example = pathlib.Path(folder, "trial.json")
                example.write_text(example.read_text().replace(port, free))
            environment = {**os.environ, "HOME": folder, "PATH": f"{BUILD}/bin:{os.environ['PATH']}"}
            shell = subprocess.Popen(["timeout", "60", "sh", "-e"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment,
                                     text=True, start_new_session=True)
            self.addCleanup(shell.stdout.close)
            self.addCleanup(os.killpg, shell.pid, signal.SIGKILL)
            shell.stdin.write(script)
            shell.stdin.close()
            lines = iter(shell.stdout.readline, "")
            self.assertTrue(any("Critical: Pump stopped, Line1/Pump 3 = 0" in line for line in lines))


def can_make_a_machine():
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        return False
    # What debootstrap does may be forbidden in a container.
    with tempfile.TemporaryDirectory() as folder:
        probe = subprocess.run(["sh", "-c", f"chroot / true && mknod {folder}/null c 1 3 && mkdir {folder}/proc && "
                                f"mount -t proc proc {folder}/proc && umount {folder}/proc"], capture_output=True)
    return probe.returncode == 0


if __name__ == "__main__":
    descriptions = unittest.TextTestRunner(verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(TestDescriptions))
    if not descriptions.wasSuccessful():
        sys.exit(1)
    if not can_make_a_machine():
        print("The packages themselves are not tried: this machine cannot make a system of its own.")
        sys.exit(77)
    packages = unittest.TextTestRunner(verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(TestPackages))
    sys.exit(0 if packages.wasSuccessful() else 1)
