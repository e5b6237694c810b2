# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window, worked from another process by the accessible names of its controls.

Runs under tests/support/with-display; TOCSIN_BINARY_DIR names the build folder, TOCSIN_TEST_LANGUAGE en or zh_CN.
"""

import os
import re
import unittest

import pyatspi

from labels import Labels, name_of
from programs import Desk
from screenreader import BUTTON, CELL, CHECK_BOX, DIALOG, FIELD, HEADING, ITEM, MENU_ITEM, RADIO_BUTTON, ScreenReader, walk

LANGUAGE = os.environ["TOCSIN_TEST_LANGUAGE"]
SERVICE = "Plant A 一号车间"
GROUP = "Night shift&夜班"
ACCOUNT = "ZhangSan"

# What these show is what somebody typed, not a label.
DATA_ROLES = {"table cell", "list item"}


def without_mnemonic(name):
    """Chinese labels carry it in brackets, 文本(T), which a label and its field may have or not."""
    return re.sub(r"\(\w\)", "", name)


def faults_of_names(root):
    """Controls that the keyboard reaches without a name, and names that are not the label's words."""
    faults = []
    for control, path in walk(root):
        role = control.getRoleName()
        is_focusable = control.getState().contains(pyatspi.STATE_FOCUSABLE)
        where = " / ".join(path[1:])
        if is_focusable and not control.name and role not in CELL:  # an empty cell is empty
            faults.append(f"no name: {where}")
        if (role != "label" or is_focusable) and role not in DATA_ROLES and name_of(control.name) != control.name:
            faults.append(f"a name with * or & or a colon at its end: {where}")
        if role == "label":
            faults += faults_of_buddies(control, where)
    return faults


def faults_of_buddies(label, where):
    faults = []
    for relation in label.getRelationSet():
        if relation.getRelationType() != pyatspi.RELATION_LABEL_FOR:
            continue
        for index in range(relation.getNTargets()):
            named = relation.getTarget(index).name
            if without_mnemonic(named) != without_mnemonic(name_of(label.name)):
                faults.append(f"the label {label.name!r} belongs to {named!r}: {where}")
    return faults


class TestAccessibility(unittest.TestCase):
    maxDiff = None  # every fault is told

    def setUp(self):
        self.desk = Desk(LANGUAGE)
        self.addCleanup(self.desk.clear)
        self.name = Labels(LANGUAGE).name

    def open_window(self):
        self.reader = ScreenReader(self.desk.start_window())
        self.reader.see(("frame",), self.name("MainWindow", "Alarm Notifications"))
        pages = self.reader.see(("list",), self.name("MainWindow", "Pages"))
        self.reader.press(self.name("ServicesPage", "Services"), pages, ITEM, "Toggle")  # a newcomer sees Welcome

    def field(self, source, comment=None):
        return self.name("Field", source, comment)

    def open_form(self):
        """Add, WeCom, Next: the wizard at its form."""
        self.reader.press(self.name("ServicesPage", "&Add"))
        wizard = self.reader.see(DIALOG, self.name("AddServiceWizard", "Add Service"))
        wecom = self.reader.see(RADIO_BUTTON, self.name("AddServiceWizard", "&WeCom"), wizard)
        self.assertTrue(wecom.getState().contains(pyatspi.STATE_CHECKED), "WeCom is not chosen")
        self.reader.press(self.name("FormWizard", "&Next"), wizard)
        self.reader.see(FIELD, self.field("Name"), wizard)
        return wizard

    def open_sections(self, wizard):
        self.reader.check(self.name("WecomServiceForm", "WeCom &Account"), wizard)
        self.reader.check(self.name("WecomServiceForm", "Advanced"), wizard)
        self.reader.see(FIELD, self.field("API Base URL"), wizard)

    def fill_in(self, wizard, base_url):
        reader = self.reader
        reader.fill(self.field("Name"), SERVICE, wizard)
        self.open_sections(wizard)
        reader.fill(self.field("API Base URL"), base_url, wizard)
        reader.fill(self.field("Group Name"), GROUP, wizard)
        reader.fill(self.field("Webhook URL"), f"{base_url}/cgi-bin/webhook/send?key=night-0001", wizard)
        accounts = reader.see(("panel",), self.name("WecomServiceForm", "WeCom Account"), wizard)
        reader.fill(self.field("AgentId"), "1000002", accounts)
        reader.fill(self.field("Secret"), "secret-of-the-app", accounts)
        reader.fill(self.field("Company ID"), "ww1234567890", accounts)
        reader.fill(self.field("Account"), ACCOUNT, accounts)
        reader.fill(self.field("Name", "of a person"), "张三", accounts)

    def assert_well_named(self, place):
        self.assertEqual(self.reader.read(faults_of_names), [], place)

    def test_a_service_is_added_by_names_alone(self):
        base_url = self.desk.start_sandbox()
        self.open_window()
        wizard = self.open_form()
        ok_name = {"en": "OK", "zh_CN": "确定"}[LANGUAGE]
        ok = self.reader.see(BUTTON, ok_name, wizard)
        self.assertFalse(self.reader.is_enabled(ok), "OK does not wait for the required fields")
        self.fill_in(wizard, base_url)
        self.reader.press(ok_name, wizard)
        self.reader.until_gone(DIALOG, self.name("AddServiceWizard", "Add Service"))

        table = self.reader.see(("table",), self.name("ServicesPage", "Services"))
        self.reader.see(CELL, SERVICE, table)
        self.assertEqual(self.desk.stored_services(), [{
            "type": "wecom", "name": SERVICE, "description": "", "enabled": True,
            "apiBaseUrl": base_url, "proxy": "", "caFile": "", "sendTo": ["group", "account"],
            "groups": [{"name": GROUP}],
            "app": {"agentId": 1000002, "companyId": "ww1234567890"},
            "accounts": [{"account": ACCOUNT, "name": "张三"}],
        }])
        sent = self.desk.dispatcher("send", "--service", SERVICE, "--receiver", GROUP, "--receiver", ACCOUNT,
                                    "--text", "Pump 3 stopped")
        self.assertEqual(sent.splitlines(), [f"{GROUP}\tdelivered", f"{ACCOUNT}\tdelivered"])

    def test_every_control_of_window_and_wizard_is_named_by_its_label(self):
        self.open_window()
        self.reader.see(BUTTON, self.name("ServicesPage", "&Add"))
        self.assert_well_named("the empty window")
        self.reader.press(self.name("ServicesPage", "&Add"))
        wizard = self.reader.see(DIALOG, self.name("AddServiceWizard", "Add Service"))
        self.assert_well_named("the wizard's first page")
        self.reader.press(self.name("FormWizard", "&Next"), wizard)
        self.open_sections(wizard)
        self.assert_well_named("the wizard's form, all sections open")
        self.reader.fill(self.name("WecomServiceForm", "Proxy Password"), "x", wizard)
        self.reader.check(self.name("SecretEdit", "Show"), wizard)
        self.reader.see(CHECK_BOX, self.name("SecretEdit", "Hide"), wizard)
        self.assert_well_named("a secret that is shown")
        self.reader.press(self.name("FormWizard", "Help"), wizard)
        self.reader.see(BUTTON, self.name("HelpPanel", "Close the help"))
        self.assert_well_named("the help beside the wizard")
        self.reader.press(self.name("HelpPanel", "Close the help"))
        self.reader.until_gone(BUTTON, self.name("HelpPanel", "Close the help"))

    def test_every_control_of_export_backups_and_demo_is_named(self):
        self.open_window()
        self.reader.press(self.name("ExchangeMenu", "&Export Configuration…"), roles=MENU_ITEM)
        export = self.reader.see(DIALOG, self.name("ExportDialog", "Export Configuration"))
        self.reader.check(self.name("ExportDialog", "&With secrets, sealed by a passphrase"), export)
        self.assert_well_named("the export dialog")
        self.reader.press({"en": "Cancel", "zh_CN": "取消"}[LANGUAGE], export)  # Qt's own word
        self.reader.until_gone(DIALOG, self.name("ExportDialog", "Export Configuration"))
        self.reader.press(self.name("ExchangeMenu", "&Backups…"), roles=MENU_ITEM)
        backups = self.reader.see(DIALOG, self.name("BackupsDialog", "Backups"))
        self.reader.press(self.name("BackupsDialog", "&Make one now"), backups)
        self.assert_well_named("the backups")
        self.reader.press(self.name("BackupsDialog", "Close"), backups)
        self.reader.until_gone(DIALOG, self.name("BackupsDialog", "Backups"))
        pages = self.reader.see(("list",), self.name("MainWindow", "Pages"))
        self.reader.press(self.name("WelcomePage", "Welcome"), pages, ITEM, "Toggle")
        self.reader.press(self.name("DemoBox", "Set up the &demo"))
        self.reader.see(BUTTON, self.name("DemoBox", "Remo&ve the demo"))
        self.assert_well_named("the demo")
        self.reader.press(self.name("DemoBox", "Remo&ve the demo"))
        self.reader.see(BUTTON, self.name("DemoBox", "Set up the &demo"))

    def test_every_control_around_a_stored_service_is_named_by_its_label(self):
        base_url = self.desk.start_sandbox()
        url = f"{base_url}/cgi-bin/webhook/send?key=night-0001"
        self.desk.store({
            "type": "wecom", "name": SERVICE, "apiBaseUrl": base_url, "sendTo": ["group", "account"],
            "groups": [{"name": GROUP, "webhookUrl": url}, {"name": "Day", "webhookUrl": f"{url}-2"}],
            "app": {"agentId": 1000002, "companyId": "ww1", "secret": "s"},
            "accounts": [{"account": ACCOUNT, "name": ""}],
        })
        self.open_window()
        table = self.reader.see(("table",), self.name("ServicesPage", "Services"))
        self.reader.press(SERVICE, table, CELL, "Toggle")  # selects its row
        self.assert_well_named("the window with a service")

        self.reader.press(self.name("ServicesPage", "&Edit"))
        edit = self.reader.see(DIALOG, self.name("ServiceEditDialog", "Edit Service – %1").replace("%1", SERVICE))
        self.assert_well_named("the edit dialog")
        self.reader.press(self.name("WecomServiceForm", "Send Test"), edit)
        test = self.reader.see(DIALOG, self.name("SendTestDialog", "Send Test – %1").replace("%1", SERVICE))
        self.assert_well_named("the send test dialog")
        self.reader.press(self.name("SendTestDialog", "Close"), test)
        self.reader.press(self.name("WecomServiceForm", "Check"), edit)
        check = self.reader.see(DIALOG, self.name("CheckDialog", "Check – %1").replace("%1", SERVICE))
        self.assert_well_named("the check dialog")
        self.reader.press(self.name("CheckDialog", "Close"), check)
        self.reader.press(self.name("AccountsEditor", "Import"), edit)
        accounts = self.reader.see(DIALOG, self.name("ImportAccountsDialog", "Import Accounts"))
        self.assert_well_named("the import dialog")
        self.reader.press({"en": "Cancel", "zh_CN": "取消"}[LANGUAGE], accounts)  # Qt's own word
        self.reader.press(self.name("ServiceEditDialog", "OK"), edit)

        self.reader.press(self.name("ServicesPage", "&Delete"))
        self.reader.see(BUTTON, self.name("ServicesPage", "&Undo"))
        self.assert_well_named("the message bar")

    def test_every_page_is_reached_by_its_name_and_has_named_controls(self):
        self.open_window()
        pages = self.reader.see(("list",), self.name("MainWindow", "Pages"))
        names = self.reader.read(lambda _: [item.name for item in pages])
        self.assertIn(self.name("ServicesPage", "Services"), names)
        for name in reversed(names):  # the first is there already
            self.reader.press(name, pages, ITEM, "Toggle")
            self.reader.see(HEADING, name)
            self.assert_well_named(name)

    def test_the_language_chosen_in_the_menu_goes_before_the_systems(self):
        other = {"en": "zh_CN", "zh_CN": "en"}[LANGUAGE]
        self.desk.choose_language(other)
        self.name = Labels(other).name
        self.open_window()
        self.reader.see(ITEM, self.name("ServicesPage", "Services"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
