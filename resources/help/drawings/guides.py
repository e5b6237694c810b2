# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawings of the eight guides, in their order. Each: guide, title, height, what is drawn. The words are those of
WeCom's desktop program, its mobile app and its management console."""

from pen import BLUE, GREEN, INK, MARK, PAPER, SHADE, SOFT

DRAWINGS = []

GROUP = ("Night shift", "夜班")
ROBOT = ("Pump alarms", "水泵报警")


def drawing(guide, title, height):
    def keep(draw):
        DRAWINGS.append((guide, title, height, draw))
        return draw
    return keep


def chat(pen, title):
    """WeCom on a computer: the chats on the left, one of them open."""
    pen.window(("WeCom", "企业微信"), 192)
    pen.box(14, 40, 110, 166, fill=SHADE)
    for line, words in enumerate([GROUP, ("Maintenance", "维修班"), ("Shift leaders", "值班长")]):
        if line == 0:
            pen.box(15, 42, 108, 30, fill="#dbe6fb", line="#dbe6fb", round_by=0)
        pen.disc(32, 57 + 32 * line, 9)
        pen.text(46, 61 + 32 * line, words, 11)
    pen.text(138, 60, title, 13, INK, True)
    pen.rule(124, 72, 302)


# --- add a group robot ---------------------------------------------------------------------------------------------

@drawing("add-robot", ("The group chat on a computer", "电脑端群聊"), 220)
def _(pen):
    chat(pen, GROUP)
    pen.text(404, 62, "···", 18, INK, True, "middle")
    pen.mark(384, 44, 38, 24, 1)
    pen.person(140, 90, ("Zhang San", "张三"))
    pen.box(164, 112, 190, 26, fill=SHADE)
    pen.text(174, 129, ("Pump 3 is running again.", "3号泵已恢复运行。"))


@drawing("add-robot", ("The group's settings on a computer", "电脑端群设置"), 220)
def _(pen):
    chat(pen, GROUP)
    pen.box(252, 72, 174, 134)
    pen.row(264, 76, 150, ("Group name", "群聊名称"), GROUP)
    pen.row(264, 104, 150, ("Group notice", "群公告"))
    pen.row(264, 132, 150, ("Add Group Robot", "添加群机器人"))
    pen.mark(256, 134, 166, 26, 2)
    pen.text(264, 180, ("Newer versions:", "新版本名称："), 11, SOFT)
    pen.text(264, 196, ("Message Push", "消息推送"), 11, SOFT)


@drawing("add-robot", ("Name the robot and create it", "填写名称并创建"), 190)
def _(pen):
    pen.window(("Add Group Robot", "添加群机器人"), 162, 70, 14, 300)
    pen.field(90, 58, 260, ("Name", "名称"), ROBOT, 70)
    pen.text(160, 106, ("At most 20 messages a minute.", "每分钟最多20条。"), 11, SOFT)
    pen.button(180, 134, 80, ("Cancel", "取消"))
    pen.button(270, 134, 80, ("Add", "添加"), True)
    pen.mark(266, 130, 88, 32, 3)


@drawing("add-robot", ("Chat Information on a phone", "手机端聊天信息"), 250)
def _(pen):
    pen.phone(("Chat Information", "聊天信息"), 224)
    for place in range(4):
        pen.disc(146 + 42 * place, 70, 13)
    pen.row(136, 92, 168, ("Group name", "群聊名称"), GROUP)
    pen.row(136, 122, 168, ("Group notice", "群公告"))
    pen.row(136, 152, 168, ("Group Robot", "群机器人"))
    pen.mark(128, 153, 184, 26, 1)
    pen.row(136, 182, 168, ("Mute", "消息免打扰"))


@drawing("add-robot", ("The group's robots on a phone", "手机端群机器人"), 220)
def _(pen):
    pen.phone(("Group Robot", "群机器人"), 194)
    pen.text(296, 36, ("Add", "添加"), 12, BLUE, anchor="middle")
    pen.mark(274, 20, 40, 24, 2)
    pen.text(220, 110, ("No robot yet", "暂无机器人"), 12, SOFT, anchor="middle")


# --- see a robot's webhook URL -------------------------------------------------------------------------------------

@drawing("webhook-url", ("Click the robot in the group", "在群里点击机器人"), 220)
def _(pen):
    chat(pen, GROUP)
    pen.box(280, 72, 146, 134)
    pen.text(292, 92, ("Members · 12", "群成员 · 12"), 11, SOFT)
    pen.robot(292, 104, ROBOT)
    pen.mark(286, 102, 134, 24, 1)
    pen.person(292, 134, ("Zhang San", "张三"))
    pen.person(292, 164, ("Li Si", "李四"))


@drawing("webhook-url", ("The robot's card shows its URL to its creator only", "机器人名片，仅创建者可见地址"), 190)
def _(pen):
    pen.window(ROBOT, 162, 50, 14, 340)
    pen.robot(70, 54, ROBOT)
    pen.text(70, 100, ("Webhook URL", "Webhook 地址"), 12, SOFT)
    pen.box(70, 108, 216, 24)
    pen.text(78, 124, "https://qyapi.weixin.qq.com/cgi-…", 11)
    pen.button(296, 108, 74, ("Copy", "复制"))
    pen.mark(292, 104, 82, 32, 2)
    pen.text(70, 158, ("Shown to the person who created the robot.", "仅机器人的创建者可以看到。"), 11, MARK)


@drawing("webhook-url", ("The robot on a phone", "手机端机器人"), 220)
def _(pen):
    pen.phone(ROBOT, 194)
    pen.robot(140, 58, ROBOT)
    pen.row(136, 90, 168, ("Created by", "创建者"), ("You", "我"))
    pen.row(136, 120, 168, ("Webhook URL", "Webhook 地址"))
    pen.mark(128, 121, 184, 26, 1)
    pen.text(220, 172, ("Chat Information ›", "聊天信息 ›"), 11, SOFT, anchor="middle")
    pen.text(220, 188, ("Group Robot › the robot", "群机器人 › 该机器人"), 11, SOFT, anchor="middle")


@drawing("webhook-url", ("Paste the URL into the service", "粘贴到服务中"), 160)
def _(pen):
    pen.window(("Tocsin · Services", "Tocsin · 服务"), 132)
    pen.box(30, 54, 380, 24, fill=SHADE)
    pen.text(38, 70, ("Group Name", "群名称"), 12, SOFT)
    pen.text(160, 70, ("Webhook URL", "Webhook 地址"), 12, SOFT)
    pen.box(30, 78, 380, 26)
    pen.text(38, 95, GROUP)
    pen.text(160, 95, "https://qyapi.weixin.qq.com/cgi-bin/…")
    pen.mark(154, 79, 252, 24, 3)
    pen.button(330, 112, 80, ("Send Test", "发送测试"), True)


# --- create an app --------------------------------------------------------------------------------------------------

@drawing("create-app", ("App Management, at the bottom", "应用管理，页面下方"), 200)
def _(pen):
    pen.console(172, 1)
    pen.text(32, 68, ("Self-built", "自建"), 13, INK, True)
    pen.box(32, 80, 110, 82, fill=SHADE)
    pen.disc(87, 108, 14, GREEN)
    pen.text(87, 146, ("Canteen", "食堂"), 12, anchor="middle")
    pen.box(158, 80, 130, 82)
    pen.text(223, 118, "+", 26, BLUE, anchor="middle")
    pen.text(223, 146, ("Create an app", "创建应用"), 12, BLUE, anchor="middle")
    pen.mark(154, 76, 138, 90, 1)


@drawing("create-app", ("Logo, name and allowed users", "Logo、名称和可见范围"), 240)
def _(pen):
    pen.window(("Create an app", "创建应用"), 212, 50, 14, 340)
    pen.text(70, 66, ("App logo", "应用logo"), 12, SOFT)
    pen.box(190, 48, 34, 34, fill=BLUE, line=BLUE)
    pen.field(70, 94, 300, ("App name", "应用名称"), ("Plant alarms", "工厂报警"), 120)
    pen.text(70, 148, ("Allowed users", "可见范围"), 12, SOFT)
    pen.box(190, 132, 180, 24)
    pen.text(198, 148, ("Operations, Maintenance", "运行部、维修部"), 11)
    pen.mark(186, 128, 188, 32, 2)
    pen.button(270, 184, 100, ("Create an app", "创建应用"), True)
    pen.mark(266, 180, 108, 32, 3)


@drawing("create-app", ("The new app's page", "新应用的页面"), 200)
def _(pen):
    pen.console(172, 1)
    pen.box(32, 56, 42, 42, fill=BLUE, line=BLUE)
    pen.text(86, 74, ("Plant alarms", "工厂报警"), 14, INK, True)
    pen.text(86, 92, ("Enabled", "已启用"), 11, GREEN)
    pen.text(32, 126, "AgentId", 12, SOFT)
    pen.text(140, 126, "1000002")
    pen.text(32, 150, "Secret", 12, SOFT)
    pen.text(140, 150, ("View", "查看"), 12, BLUE)
    pen.text(32, 174, ("Allowed users", "可见范围"), 12, SOFT)
    pen.text(140, 174, ("Operations, Maintenance", "运行部、维修部"))
    pen.mark(24, 110, 300, 72, 4)


# --- allowed users --------------------------------------------------------------------------------------------------

@drawing("allowed-users", ("Allowed users on the app's page", "应用页面上的可见范围"), 180)
def _(pen):
    pen.console(152, 1)
    pen.text(32, 72, ("Plant alarms", "工厂报警"), 14, INK, True)
    pen.text(32, 104, ("Allowed users", "可见范围"), 12, SOFT)
    pen.text(140, 104, ("Operations", "运行部"))
    pen.text(380, 104, ("Edit", "编辑"), 12, BLUE, anchor="middle")
    pen.mark(356, 88, 48, 24, 1)
    pen.text(32, 140, ("Who is not in it gets nothing: errcode 81013 or 60111.", "不在范围内的人收不到：错误码81013或60111。"), 11, MARK)


@drawing("allowed-users", ("Tick departments or members", "勾选部门或成员"), 210)
def _(pen):
    pen.window(("Allowed users", "可见范围"), 182, 60, 14, 320)
    pen.tick(80, 56, ("Example Company", "示例公司"), False)
    pen.tick(100, 82, ("Operations", "运行部"), True)
    pen.tick(100, 108, ("Maintenance", "维修部"), True)
    pen.tick(100, 134, ("Zhang San (Office)", "张三（办公室）"), True)
    pen.mark(92, 76, 180, 78, 2)
    pen.button(200, 162, 76, ("Cancel", "取消"))
    pen.button(286, 162, 76, ("OK", "确定"), True)


@drawing("allowed-users", ("Check the service", "检查服务"), 170)
def _(pen):
    pen.window(("Tocsin · Check", "Tocsin · 检查"), 142)
    lines = [("Access token", "访问令牌"), ("Trusted IP", "可信IP"), ("App", "应用"), ("Accounts in the visible range", "账号在可见范围内")]
    for line, words in enumerate(lines):
        pen.disc(36, 58 + 24 * line, 7, GREEN)
        pen.text(52, 62 + 24 * line, words)
    pen.mark(24, 118, 260, 24, 3)


# --- trusted domain or receive URL ----------------------------------------------------------------------------------

@drawing("trusted-domain", ("At the bottom of the app's page", "应用页面底部"), 210)
def _(pen):
    pen.console(182, 1)
    pen.text(32, 66, ("Developer interface", "开发者接口"), 13, INK, True)
    cards = [(("Receive messages", "接收消息"), ("Set API receiving", "设置API接收"), 1),
             (("Web login, JS-SDK", "网页授权及JS-SDK"), ("Set trusted domain", "设置可信域名"), 2),
             (("Company's Trusted IP", "企业可信IP"), ("Configure", "配置"), 0)]
    for place, (title, act, number) in enumerate(cards):
        x = 30 + 130 * place
        pen.box(x, 80, 122, 100, fill=PAPER if number else SHADE)
        pen.text(x + 61, 112, title, 10 if not pen.is_chinese else 12, INK if number else SOFT, pen.is_chinese, "middle")
        pen.text(x + 61, 146, act, 11, BLUE if number else SOFT, anchor="middle")
        if number:
            pen.mark(x + 6, 130, 110, 24, number)
    pen.text(351, 168, ("only after 1 or 2", "完成1或2后才能配置"), 10, MARK, anchor="middle")


@drawing("trusted-domain", ("Way 1: a URL that receives messages", "方式1：接收消息的URL"), 220)
def _(pen):
    pen.window(("Set API receiving", "设置API接收"), 192, 40, 14, 360)
    pen.field(58, 56, 324, "URL", "https://alarms.example.com/w", 120)
    pen.field(58, 88, 324, "Token", ("random", "随机获取"), 120)
    pen.field(58, 120, 324, "EncodingAESKey", ("random", "随机获取"), 120)
    pen.text(58, 164, ("The URL has to answer WeCom within a second.", "该URL须在1秒内正确应答。"), 11, MARK)
    pen.button(302, 172, 80, ("Save", "保存"), True)


@drawing("trusted-domain", ("Way 2: a trusted domain", "方式2：可信域名"), 210)
def _(pen):
    pen.window(("Set trusted domain", "设置可信域名"), 182, 40, 14, 360)
    pen.field(58, 56, 324, ("Domain", "可信域名"), "alarms.example.com", 100)
    pen.text(58, 106, ("Put this file into the root of the domain:", "将此文件放到域名根目录："), 11, SOFT)
    pen.text(58, 126, "WW_verify_a1b2c3d4.txt", 12, BLUE)
    pen.text(58, 152, ("The domain must belong to the company (ICP).", "域名须为本企业备案主体。"), 11, MARK)
    pen.button(302, 162, 80, ("OK", "确定"), True)


# --- trusted IP -----------------------------------------------------------------------------------------------------

@drawing("trusted-ip", ("Tocsin names the address that WeCom saw", "Tocsin会显示企业微信看到的地址"), 170)
def _(pen):
    pen.window(("Tocsin · Check", "Tocsin · 检查"), 142)
    pen.disc(36, 62, 7, MARK)
    pen.text(52, 66, ("Trusted IP · errcode 60020", "可信IP · 错误码60020"), 12, INK, True)
    pen.text(52, 90, ("WeCom saw this address:", "企业微信看到的地址："), 12, SOFT)
    pen.box(52, 100, 150, 26)
    pen.text(62, 117, "203.0.113.7", 13)
    pen.button(212, 101, 80, ("Copy", "复制"))
    pen.mark(48, 96, 250, 34, 1)


@drawing("trusted-ip", ("Company's Trusted IP on the app's page", "应用页面上的企业可信IP"), 190)
def _(pen):
    pen.console(162, 1)
    pen.text(32, 66, ("Plant alarms", "工厂报警"), 13, INK, True)
    pen.text(32, 88, ("… at the bottom of the page", "……页面底部"), 11, SOFT)
    pen.box(150, 98, 150, 64)
    pen.text(225, 122, ("Company's Trusted IP", "企业可信IP"), 12, INK, True, "middle")
    pen.text(225, 148, ("Configure", "配置"), 12, BLUE, anchor="middle")
    pen.mark(188, 132, 74, 24, 2)


@drawing("trusted-ip", ("Enter the address", "填写地址"), 180)
def _(pen):
    pen.window(("Company's Trusted IP", "企业可信IP"), 152, 60, 14, 320)
    pen.box(80, 54, 280, 50)
    pen.text(90, 74, "203.0.113.7", 13)
    pen.mark(76, 50, 288, 58, 3)
    pen.text(80, 124, ("Counts after about a minute.", "约一分钟后生效。"), 11, SOFT)
    pen.button(200, 132, 76, ("Cancel", "取消"))
    pen.button(284, 132, 76, ("OK", "确定"), True)


# --- AgentId, Secret, Company ID ------------------------------------------------------------------------------------

@drawing("app-ids", ("AgentId and Secret on the app's page", "应用页面上的AgentId和Secret"), 180)
def _(pen):
    pen.console(152, 1)
    pen.text(32, 72, ("Plant alarms", "工厂报警"), 14, INK, True)
    pen.text(32, 106, "AgentId", 12, SOFT)
    pen.text(140, 106, "1000002")
    pen.mark(132, 90, 80, 24, 1)
    pen.text(32, 140, "Secret", 12, SOFT)
    pen.text(140, 140, ("View", "查看"), 12, BLUE)
    pen.mark(132, 124, 50, 24, 2)


@drawing("app-ids", ("The Secret comes to the administrator's phone", "Secret发送到管理员手机"), 220)
def _(pen):
    pen.phone(("WeCom Team", "企业微信团队"), 194)
    pen.box(134, 60, 172, 86, fill=SHADE)
    pen.text(146, 82, ("App Secret", "应用Secret"), 12, INK, True)
    pen.text(146, 104, ("Plant alarms", "工厂报警"), 12, SOFT)
    pen.text(146, 130, ("Tap to view", "点击查看"), 12, BLUE)
    pen.mark(138, 114, 110, 24, 3)
    pen.text(220, 178, ("Copy it exactly: 43 characters.", "完整复制：43个字符。"), 11, SOFT, anchor="middle")


@drawing("app-ids", ("Company ID at the bottom of My Company", "我的企业页面底部的企业ID"), 190)
def _(pen):
    pen.console(162, 2)
    pen.text(32, 68, ("Company information", "企业信息"), 13, INK, True)
    pen.text(32, 96, ("Name", "企业简称"), 12, SOFT)
    pen.text(150, 96, ("Example Company", "示例公司"))
    pen.text(32, 120, ("Created", "创建时间"), 12, SOFT)
    pen.text(150, 120, "2024-03-01")
    pen.text(32, 150, ("Company ID", "企业ID"), 12, SOFT)
    pen.text(150, 150, "ww1a2b3c4d5e6f7a8b")
    pen.mark(142, 134, 170, 24, 4)


@drawing("app-ids", ("Where they belong in the service", "填入服务"), 200)
def _(pen):
    pen.window(("Tocsin · WeCom Account", "Tocsin · 企业微信账号"), 172)
    pen.field(32, 56, 376, "AgentId", "1000002", 120)
    pen.field(32, 88, 376, "Secret", "••••••••••••••••", 120)
    pen.field(32, 120, 376, ("Company ID", "企业ID"), "ww1a2b3c4d5e6f7a8b", 120)
    pen.button(318, 152, 90, ("Check", "检查"), True)
    pen.mark(314, 148, 98, 32, 5)


# --- export Contacts ------------------------------------------------------------------------------------------------

@drawing("export-contacts", ("Contacts, import and export", "通讯录，批量导入/导出"), 210)
def _(pen):
    pen.console(182, 0)
    pen.box(14, 40, 110, 156, fill=SHADE)
    for line, words in enumerate([("Example Company", "示例公司"), ("Operations", "运行部"), ("Maintenance", "维修部")]):
        pen.text(24 + (8 if line else 0), 64 + 26 * line, words, 11)
    pen.button(140, 54, 90, ("Add member", "添加成员"))
    pen.button(240, 54, 130, ("Import/Export", "批量导入/导出"))
    pen.mark(236, 50, 138, 32, 1)
    pen.box(240, 84, 130, 58)
    pen.text(252, 104, ("Import", "导入"))
    pen.text(252, 130, ("Export", "导出"))
    pen.mark(244, 114, 122, 24, 2)


@drawing("export-contacts", ("The exported workbook", "导出的工作簿"), 190)
def _(pen):
    pen.window(("Contacts.xlsx", "通讯录.xlsx"), 162)
    pen.box(30, 52, 380, 24, fill=SHADE)
    pen.text(38, 68, ("Instructions …", "填写须知：……"), 11, SOFT)
    for x, width, words, values in [(30, 110, ("Name", "姓名"), ("张三", "李四")), (140, 120, ("Account", "账号"), ("ZhangSan", "LiSi")),
                                    (260, 150, ("Department", "部门"), (("Operations", "运行部"), ("Maintenance", "维修部")))]:
        pen.box(x, 76, width, 26, fill="#dbe6fb", round_by=0)
        pen.text(x + 8, 93, words, 12, INK, True)
        for line, value in enumerate(values):
            if not pen.is_chinese and value in ("张三", "李四"):
                value = {"张三": "Zhang San", "李四": "Li Si"}[value]
            pen.box(x, 102 + 26 * line, width, 26, round_by=0)
            pen.text(x + 8, 119 + 26 * line, value)
    pen.mark(140, 76, 120, 78, 3)


@drawing("export-contacts", ("Import into the service", "导入到服务"), 190)
def _(pen):
    pen.window(("Tocsin · WeCom Account", "Tocsin · 企业微信账号"), 162)
    pen.button(322, 52, 88, ("Import…", "导入…"), True)
    pen.mark(318, 48, 96, 32, 4)
    pen.box(30, 86, 380, 24, fill=SHADE)
    pen.text(38, 102, ("Account", "账号"), 12, SOFT)
    pen.text(210, 102, ("Name", "姓名"), 12, SOFT)
    for line, (account, name) in enumerate([("ZhangSan", ("Zhang San", "张三")), ("LiSi", ("Li Si", "李四"))]):
        pen.box(30, 110 + 26 * line, 380, 26, round_by=0)
        pen.text(38, 127 + 26 * line, account)
        pen.text(210, 127 + 26 * line, name)
