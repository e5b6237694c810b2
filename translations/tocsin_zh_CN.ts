<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Tocsin</source>
        <translation>关于 Tocsin</translation>
    </message>
    <message>
        <source>Configures alarm notifications through WeCom and sends them.

Free software under the GNU General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>通过企业微信配置并发送报警通知。

本程序是自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。使用 Qt %1 构建。</translation>
    </message>
</context>
<context>
    <name>AccountsEditor</name>
    <message>
        <source>Add account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除账号</translation>
    </message>
    <message>
        <source>Paste accounts</source>
        <translation>粘贴账号</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Brings in the people of a file that WeCom&apos;s Contacts exported. It can also be dropped here.</source>
        <translation>导入企业微信通讯录导出的文件，也可直接拖放到此处。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Saves the accounts of this table as a CSV file.</source>
        <translation>将此表中的账号保存为 CSV 文件。</translation>
    </message>
    <message>
        <source>Export accounts</source>
        <translation>导出账号</translation>
    </message>
    <message>
        <source>accounts.csv</source>
        <translation>账号.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV 文件 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The accounts were saved as %1.</source>
        <translation>账号已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>Account in Contacts</source>
        <translation>通讯录中的账号</translation>
    </message>
    <message>
        <source>For people only</source>
        <translation>仅供查看</translation>
    </message>
</context>
<context>
    <name>AddRuleWizard</name>
    <message>
        <source>New Rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Which alarms?</source>
        <translation>针对哪些报警？</translation>
    </message>
    <message>
        <source>Fields with an asterisk are required. What is left empty matches everything.</source>
        <translation>带星号的为必填项。留空表示不限。</translation>
    </message>
    <message>
        <source>Who is told, and how?</source>
        <translation>通知谁，怎样通知？</translation>
    </message>
    <message>
        <source>Each notification has a service, a message, a schedule and receivers.</source>
        <translation>每项通知都有服务、消息、时间表和接收人。</translation>
    </message>
    <message>
        <source>This is what the rule does</source>
        <translation>这条规则将这样工作</translation>
    </message>
    <message>
        <source>OK saves it.</source>
        <translation>点“确定”保存。</translation>
    </message>
</context>
<context>
    <name>AddScheduleWizard</name>
    <message>
        <source>Add Schedule</source>
        <translation>添加时间表</translation>
    </message>
    <message>
        <source>Kind of schedule</source>
        <translation>时间表类型</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>它规定什么？</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>标准(&amp;S)</translation>
    </message>
    <message>
        <source>When messages are sent: the periods of each weekday. Rules choose it.</source>
        <translation>何时发送消息：一周中每天的时段。供规则选用。</translation>
    </message>
    <message>
        <source>&amp;Holiday</source>
        <translation>节假日(&amp;H)</translation>
    </message>
    <message>
        <source>Days on which standard schedules pause if they are set so, and make-up working days. Rules cannot choose it.</source>
        <translation>设置了“节假日暂停”的标准时间表在这些日期暂停；也包括调休上班日。规则不能选用。</translation>
    </message>
    <message>
        <source>Standard schedule</source>
        <translation>标准时间表</translation>
    </message>
    <message>
        <source>Fields with an asterisk are required.</source>
        <translation>带星号的为必填项。</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>&amp;Import holidays…</source>
        <translation>导入节假日(&amp;I)…</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>导入节假日</translation>
    </message>
    <message>
        <source>Brings in the holidays of a calendar file (.ics).</source>
        <translation>导入日历文件（.ics）中的节假日。</translation>
    </message>
</context>
<context>
    <name>AddServiceWizard</name>
    <message>
        <source>Add Service</source>
        <translation>添加服务</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Through what are alarms sent?</source>
        <translation>通过什么发送报警？</translation>
    </message>
    <message>
        <source>&amp;WeCom</source>
        <translation>企业微信(&amp;W)</translation>
    </message>
    <message>
        <source>Group robots and accounts of WeCom.</source>
        <translation>企业微信的群机器人和账号。</translation>
    </message>
    <message>
        <source>WeCom service</source>
        <translation>企业微信服务</translation>
    </message>
    <message>
        <source>Fields with an asterisk are required.</source>
        <translation>带星号的为必填项。</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Critical</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Active, Unacked</source>
        <translation>已激活，未确认</translation>
    </message>
    <message>
        <source>Active, Acked</source>
        <translation>已激活，已确认</translation>
    </message>
    <message>
        <source>Cleared, Unacked</source>
        <translation>已恢复，未确认</translation>
    </message>
    <message>
        <source>Cleared, Acked</source>
        <translation>已恢复，已确认</translation>
    </message>
</context>
<context>
    <name>AlarmForm</name>
    <message>
        <source>&amp;Path</source>
        <translation>路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Alarm type</source>
        <translation>报警类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Names the rule</source>
        <translation>指定规则</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>级别(&amp;L)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Alarm groups</source>
        <translation>报警组</translation>
    </message>
    <message>
        <source>Of the alarm, not of WeCom; several are parted by a semicolon.</source>
        <translation>报警所属的组，不是企业微信群；多个用分号隔开。</translation>
    </message>
    <message>
        <source>S&amp;helved</source>
        <translation>已搁置(&amp;H)</translation>
    </message>
</context>
<context>
    <name>AlarmProblem</name>
    <message>
        <source>Not UTF-8.</source>
        <translation>不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>Not readable as JSON, at line:column %1.</source>
        <translation>无法按 JSON 读取，位置（行:列）%1。</translation>
    </message>
    <message>
        <source>Nested too deep.</source>
        <translation>嵌套层数过多。</translation>
    </message>
    <message>
        <source>This key is required.</source>
        <translation>缺少必填的键。</translation>
    </message>
    <message>
        <source>Wrong type; expected: %1.</source>
        <translation>类型不对，应为：%1。</translation>
    </message>
    <message>
        <source>Unknown level %1; possible: Critical, High, Medium, Low.</source>
        <translation>未知的级别 %1，可用：Critical、High、Medium、Low。</translation>
    </message>
    <message>
        <source>Not a time: %1. Write it as 2026-11-24T12:00:00+08:00.</source>
        <translation>%1 不是时间，请写成 2026-11-24T12:00:00+08:00 的形式。</translation>
    </message>
    <message>
        <source>Must not be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>There is no alarm in the list.</source>
        <translation>列表中没有报警。</translation>
    </message>
</context>
<context>
    <name>AllIsWell</name>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>All is well: Tocsin runs and reaches you through %1.</source>
        <translation>一切正常：Tocsin 正在运行，可通过“%1”通知您。</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>立即备份(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made before an import changes something, and before a newer version changes the database.</source>
        <translation>还没有备份。在导入更改内容之前，以及新版本更改数据库之前，会自动备份。</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>还原之前</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Before a newer version of Tocsin</source>
        <translation>Tocsin 升级之前</translation>
    </message>
    <message>
        <source>The backup was made.</source>
        <translation>备份已完成。</translation>
    </message>
    <message>
        <source>The configuration of %1 replaces that of now, which is kept as a backup first.</source>
        <translation>%1 的配置将替换当前配置；当前配置会先备份。</translation>
    </message>
    <message>
        <source>Restore &amp;it</source>
        <translation>还原(&amp;I)</translation>
    </message>
    <message>
        <source>The newest %1 are kept, in the folder %2. Restoring brings back services, messages, schedules, rules and settings; tokens, alarms, what waits, the history and the change log stay.</source>
        <translation>保留最新的 %1 份，位于文件夹 %2。还原会恢复服务、消息、时间表、规则和设置；令牌、报警、等待发送的内容、历史记录和变更记录保持不变。</translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove notification</source>
        <translation>移除通知</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Skip: nothing is sent</source>
        <translation>跳过：不发送</translation>
    </message>
    <message>
        <source>Hold: sent when it opens</source>
        <translation>暂存：时间表开启时再发送</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1（已禁用）</translation>
    </message>
    <message>
        <source>New service…</source>
        <translation>新建服务…</translation>
    </message>
    <message>
        <source>New message…</source>
        <translation>新建消息…</translation>
    </message>
    <message>
        <source>New schedule…</source>
        <translation>新建时间表…</translation>
    </message>
    <message>
        <source>no service yet</source>
        <translation>尚未选择服务</translation>
    </message>
    <message>
        <source>WeCom %1: %2, %3</source>
        <translation>企业微信 %1：%2，%3</translation>
    </message>
</context>
<context>
    <name>BlockList</name>
    <message>
        <source>+&amp;WeCom</source>
        <translation>+企业微信(&amp;W)</translation>
    </message>
    <message>
        <source>Whom does the rule tell, and how? Add a notification for each service.</source>
        <translation>这条规则通知谁，怎样通知？请为每个服务添加一项通知。</translation>
    </message>
    <message>
        <source>+WeCom</source>
        <translation>+企业微信</translation>
    </message>
    <message>
        <source>Adds a notification through a WeCom service.</source>
        <translation>添加一项通过企业微信服务发送的通知。</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Send to WeCom groups</source>
        <translation>发送到企业微信群</translation>
    </message>
    <message>
        <source>Send to WeCom accounts</source>
        <translation>发送到企业微信账号</translation>
    </message>
    <message>
        <source>AgentId</source>
        <translation>AgentId</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>企业ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>API Base URL</source>
        <translation>API 基础地址</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy Password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>CA File</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>消息内容</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Pause on holidays</source>
        <translation>节假日暂停</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Make-up working days</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>Alarm Status</source>
        <translation>报警状态</translation>
    </message>
    <message>
        <source>Shelved alarms too</source>
        <translation>包括已搁置的报警</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Alarm Groups</source>
        <translation>报警组</translation>
    </message>
    <message>
        <source>Alarm Types</source>
        <translation>报警类型</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>When Closed</source>
        <translation>关闭时</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation>历史记录天数</translation>
    </message>
    <message>
        <source>Intake address</source>
        <translation>接收地址</translation>
    </message>
    <message>
        <source>Fallback rule</source>
        <translation>备用规则</translation>
    </message>
    <message>
        <source>Daily “all is well”</source>
        <translation>每日“一切正常”</translation>
    </message>
    <message>
        <source>Where the key lies</source>
        <translation>主密钥位置</translation>
    </message>
    <message>
        <source>Backup of</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Token of the intake</source>
        <translation>接收令牌</translation>
    </message>
    <message>
        <source>Key of the stored secrets</source>
        <translation>主密钥</translation>
    </message>
    <message>
        <source>Whole configuration</source>
        <translation>全部配置</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>群 %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账号 %1</translation>
    </message>
    <message>
        <source>Notification %1, %2</source>
        <translation>通知 %1，%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: was %2</source>
        <translation>%1：原为 %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>%1: %2 by %3 with %4</source>
        <translation>%1：由 %3 通过 %4 %2</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>详细内容</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>通过 %1</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>导出变更记录</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Done to the field</source>
        <translation>字段操作</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>%L1 changes were written to %2.</source>
        <translation>已将 %L1 条变更写入 %2。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>无法写入文件 %1：%2</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>搜索变更记录</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>没有变更</translation>
    </message>
    <message>
        <source>In this time nobody changed services, messages, schedules, rules, settings or tokens.</source>
        <translation>此时间段内没有人更改服务、消息、时间表、规则、设置或令牌。</translation>
    </message>
    <message>
        <source>No change contains what you search for.</source>
        <translation>没有包含搜索内容的变更。</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>详细信息(&amp;T)</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>导出(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>ChatBubble</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>API address</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>Company ID and Secret</source>
        <translation>企业ID 和 Secret</translation>
    </message>
    <message>
        <source>AgentId and app</source>
        <translation>AgentId 和应用</translation>
    </message>
    <message>
        <source>Trusted IP</source>
        <translation>企业可信IP</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>成员账号</translation>
    </message>
    <message>
        <source>Group robots</source>
        <translation>群机器人</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 个</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet. Check this machine&apos;s clock; if it is right, whoever runs the server has to renew the certificate.</source>
        <translation>服务器证书已过期或尚未生效。请检查本机时钟；如果时钟正确，需由服务器的管理者更新证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host. Check the API base URL; perhaps a proxy or the network&apos;s login page answers in its place.</source>
        <translation>服务器证书属于其他主机。请检查 API 基础地址；也可能是代理或网络登录页代为应答。</translation>
    </message>
    <message>
        <source>This machine trusts nobody who vouches for the server&apos;s certificate. For a private deployment or an inspecting proxy, name its CA file in the service.</source>
        <translation>本机不信任服务器证书的颁发机构。私有部署或会检查流量的代理，需在服务中填写其 CA 文件。</translation>
    </message>
    <message>
        <source>Neither this machine nor the CA file %1 vouches for the server&apos;s certificate. Get the right CA file from whoever runs the server or the inspecting proxy.</source>
        <translation>本机和 CA 文件 %1 均不能证明服务器证书可信。请向服务器或代理的管理者索取正确的 CA 文件。</translation>
    </message>
    <message>
        <source>The answer was no JSON (HTTP %1), perhaps the network&apos;s login page: it is not WeCom that answers. Check the proxy and the API base URL.</source>
        <translation>应答不是 JSON（HTTP %1），可能是网络登录页：应答的不是企业微信。请检查代理和 API 基础地址。</translation>
    </message>
    <message>
        <source>The answer held no errcode (HTTP %1): it is not WeCom that answers. Check the API base URL.</source>
        <translation>应答中没有 errcode（HTTP %1）：应答的不是企业微信。请检查 API 基础地址。</translation>
    </message>
    <message>
        <source>The CA file cannot be read or holds no certificate. Mend the path, or use a PEM file.</source>
        <translation>CA 文件无法读取或不含证书。请更正路径，或使用 PEM 文件。</translation>
    </message>
    <message>
        <source>Too many calls. Wait a minute, then check again.</source>
        <translation>调用过于频繁。请等待一分钟后重新检查。</translation>
    </message>
    <message>
        <source>WeCom answers. But this machine&apos;s clock is %1 ahead of WeCom&apos;s, so times in messages are wrong. Set the clock, or switch on time synchronization.</source>
        <translation>企业微信应答正常，但本机时钟比企业微信快 %1，消息中的时间会有误。请校正时钟，或启用时间同步。</translation>
    </message>
    <message>
        <source>WeCom answers. But this machine&apos;s clock is %1 behind WeCom&apos;s, so times in messages are wrong. Set the clock, or switch on time synchronization.</source>
        <translation>企业微信应答正常，但本机时钟比企业微信慢 %1，消息中的时间会有误。请校正时钟，或启用时间同步。</translation>
    </message>
    <message>
        <source>The Secret of an app usually has 43 characters; this one has %1.</source>
        <translation>应用的 Secret 通常为 43 个字符，此处为 %1 个。</translation>
    </message>
    <message>
        <source>A Company ID usually begins with ww.</source>
        <translation>企业ID 通常以 ww 开头。</translation>
    </message>
    <message>
        <source>Refused %1 times within an hour: do not try a Secret that you are not sure of, or WeCom bans this machine&apos;s address for an hour.</source>
        <translation>一小时内已被拒绝 %1 次：请勿再尝试没有把握的 Secret，否则企业微信会封禁本机 IP 一小时。</translation>
    </message>
    <message>
        <source>WeCom refused this Company ID and Secret a moment ago and was not asked again, because repeated wrong secrets ban this machine&apos;s address for an hour. Change them, or check again in %1 s.</source>
        <translation>企业微信刚刚拒绝了此企业ID 和 Secret，因此未再次请求：反复使用错误的 Secret 会使本机 IP 被封禁一小时。请修改后再检查，或在 %1 秒后重新检查。</translation>
    </message>
    <message>
        <source>This Secret belongs to AgentId %1 (%2): enter that one, or the Secret of the other app.</source>
        <translation>此 Secret 属于 AgentId %1（%2）：请填写该 AgentId，或填写另一应用的 Secret。</translation>
    </message>
    <message>
        <source>Will not receive, because unknown or not in Allowed users: %1. Check the spelling in Contacts, and add the members to Allowed users (App Management, the app).</source>
        <translation>以下账号收不到消息，因为账号不存在或不在应用的可见范围内：%1。请在通讯录中核对账号，并在“应用管理”的应用中将成员加入可见范围。</translation>
    </message>
    <message>
        <source>No account, perhaps a display name: %1. Take the account from Contacts.</source>
        <translation>不是成员账号，可能是姓名：%1。请使用通讯录中的账号。</translation>
    </message>
    <message>
        <source>Disabled in Contacts: %1.</source>
        <translation>在通讯录中已禁用：%1。</translation>
    </message>
    <message>
        <source>Has not joined WeCom yet: %1.</source>
        <translation>尚未激活企业微信：%1。</translation>
    </message>
    <message>
        <source>Has left the company: %1.</source>
        <translation>已退出企业：%1。</translation>
    </message>
    <message>
        <source>Not all accounts could be checked: %1</source>
        <translation>未能检查全部账号：%1</translation>
    </message>
    <message>
        <source>Accounts that were not checked, because it would take too many calls: %1.</source>
        <translation>因所需调用过多而未检查的账号数：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The Webhook URLs are well formed (%1).</source>
        <translation>Webhook 地址的格式正确（%1 个）。</translation>
    </message>
    <message>
        <source>The key has an unusual form, was it copied whole? %1.</source>
        <translation>key 的格式不常见，是否复制完整？%1。</translation>
    </message>
    <message>
        <source>Whether a robot works cannot be checked without sending: send a test message.</source>
        <translation>不发送消息就无法检查群机器人是否可用：请发送测试消息。</translation>
    </message>
    <message>
        <source>WeCom answers at %1.</source>
        <translation>企业微信在 %1 应答正常。</translation>
    </message>
    <message>
        <source>WeCom takes Company ID %1 and the Secret.</source>
        <translation>企业微信接受企业ID %1 和 Secret。</translation>
    </message>
    <message>
        <source>AgentId %1 belongs to the Secret, and the app is in use (%2).</source>
        <translation>AgentId %1 与 Secret 属于同一应用，应用已启用（%2）。</translation>
    </message>
    <message>
        <source>WeCom takes calls from this machine&apos;s address.</source>
        <translation>企业微信接受来自本机 IP 的调用。</translation>
    </message>
    <message>
        <source>All accounts are in the app&apos;s visible range (%1).</source>
        <translation>全部账号均在应用的可见范围内（%1 个）。</translation>
    </message>
    <message>
        <source>WeCom Group is switched off in Send To.</source>
        <translation>“发送到”中未选择企业微信群。</translation>
    </message>
    <message>
        <source>WeCom Account is switched off in Send To.</source>
        <translation>“发送到”中未选择企业微信账号。</translation>
    </message>
    <message>
        <source>Not checked, because this failed: %1.</source>
        <translation>未检查，因为此项失败：%1。</translation>
    </message>
    <message>
        <source>The app is stopped (%1). Enable it in App Management.</source>
        <translation>应用已停用（%1）。请在“应用管理”中启用。</translation>
    </message>
    <message>
        <source>App Management of the public WeCom: %1</source>
        <translation>公有版企业微信的“应用管理”：%1</translation>
    </message>
    <message>
        <source>There is nothing to check yet: no row is filled in.</source>
        <translation>没有可检查的内容：尚未填写任何行。</translation>
    </message>
    <message>
        <source>errcode %1</source>
        <translation>errcode %1</translation>
    </message>
    <message>
        <source>Check of the service %1, %2</source>
        <translation>服务 %1 的检查结果，%2</translation>
    </message>
    <message>
        <source>[%1] %2: %3</source>
        <translation>[%1] %2：%3</translation>
    </message>
    <message>
        <source>No TLS connection came about (%1): the server speaks no TLS 1.2 or later on this port. Check the API base URL and its port, and the proxy.</source>
        <translation>无法建立 TLS 连接（%1）：服务器在此端口不支持 TLS 1.2 或更高版本。请检查 API 基础地址及其端口，以及代理。</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy results</source>
        <translation>复制结果(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Check – %1</source>
        <translation>检查——%1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Checking… No message is sent.</source>
        <translation>正在检查…不会发送消息。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Copy address %1</source>
        <translation>复制地址 %1</translation>
    </message>
    <message>
        <source>Open App Management</source>
        <translation>打开应用管理</translation>
    </message>
    <message>
        <source>Use AgentId %1</source>
        <translation>改用 AgentId %1</translation>
    </message>
    <message>
        <source>Select these %1 accounts</source>
        <translation>选中这 %1 个账号</translation>
    </message>
    <message>
        <source>Send &amp;Test…</source>
        <translation>发送测试(&amp;T)…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped. What was not checked is neither right nor wrong.</source>
        <translation>已停止。未检查的项目不代表正确或错误。</translation>
    </message>
    <message>
        <source>Something is wrong. Each failed step says how to mend it.</source>
        <translation>发现问题。每个失败的步骤都说明了解决办法。</translation>
    </message>
    <message>
        <source>Nothing is wrong as far as can be checked without sending.</source>
        <translation>在不发送消息的前提下，未发现问题。</translation>
    </message>
    <message>
        <source>The results are in the clipboard, without secrets.</source>
        <translation>结果已复制到剪贴板，不含机密。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>outcome, explanation</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>不再询问(&amp;D)</translation>
    </message>
    <message>
        <source>This window sends</source>
        <translation>本窗口正在发送</translation>
    </message>
    <message>
        <source>No alarm waits to be sent.</source>
        <translation>没有待发送的报警。</translation>
    </message>
    <message>
        <source>Waiting to be sent: %L1.</source>
        <translation>待发送：%L1。</translation>
    </message>
    <message>
        <source>This window takes alarms in and sends notifications. %1 What is to happen when it is closed?</source>
        <translation>本窗口正在接收报警并发送通知。%1关闭窗口后怎么办？</translation>
    </message>
    <message>
        <source>&amp;Keep it in the tray</source>
        <translation>保留在托盘(&amp;K)</translation>
    </message>
    <message>
        <source>Sending goes on; the icon opens the window.</source>
        <translation>继续发送；单击托盘图标可打开窗口。</translation>
    </message>
    <message>
        <source>Send &amp;without a window</source>
        <translation>无窗口继续发送(&amp;W)</translation>
    </message>
    <message>
        <source>tocsin-dispatcher goes on in the background until the computer is switched off.</source>
        <translation>tocsin-dispatcher 在后台继续发送，直到关机。</translation>
    </message>
    <message>
        <source>&amp;Stop sending</source>
        <translation>停止发送(&amp;S)</translation>
    </message>
    <message>
        <source>Alarms find no intake. What waits is sent when somebody sends again.</source>
        <translation>不再接收报警。待发送的通知等恢复发送后再发。</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>%1 has no account. Look it up in Contacts and enter it in the file.</source>
        <translation>%1 没有账号。请在通讯录中查找，并填入文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an account: 1 to 64 letters, digits and _ - @ . beginning with a letter or digit.</source>
        <translation>“%1”不是有效的成员账号：1 至 64 个字母、数字或 _ - @ . ，且以字母或数字开头。</translation>
    </message>
    <message>
        <source>%1 is a number that the spreadsheet has rounded. Format the column as text and enter the account again.</source>
        <translation>%1 是已被电子表格四舍五入的数字。请将该列设为文本格式，并重新填写账号。</translation>
    </message>
    <message>
        <source>The spreadsheet made a date of this account (%1). Format the column as text and enter the account again.</source>
        <translation>电子表格把此账号变成了日期（%1）。请将该列设为文本格式，并重新填写账号。</translation>
    </message>
    <message>
        <source>%1 stands in row %2 already. That row was taken.</source>
        <translation>%1 与第 %2 行重复，已采用第 %2 行。</translation>
    </message>
    <message>
        <source>The name %1 is too long: its first 200 characters were taken.</source>
        <translation>姓名 %1 过长：已截取前 200 个字符。</translation>
    </message>
    <message>
        <source>%1 is the example person of the template and was skipped.</source>
        <translation>%1 是导入模板中的示例成员，已跳过。</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>已激活</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>未激活</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
</context>
<context>
    <name>CopyName</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1（副本 %2）</translation>
    </message>
</context>
<context>
    <name>CriteriaForm</name>
    <message>
        <source>The rule is enabled</source>
        <translation>启用此规则</translation>
    </message>
    <message>
        <source>* stands for any characters, ? for one, as in Line1/*. Empty: every path.</source>
        <translation>* 代表任意多个字符，? 代表一个字符，例如 Line1/*。留空：所有路径。</translation>
    </message>
    <message>
        <source>Of the alarm, not of WeCom; several are parted by a semicolon. Empty: all.</source>
        <translation>指报警的分组，不是企业微信群；多个用分号隔开。留空：全部。</translation>
    </message>
    <message>
        <source>Such as limit; boolean. Empty: all.</source>
        <translation>例如 limit; boolean。留空：全部。</translation>
    </message>
    <message>
        <source>Shelved alarms too</source>
        <translation>包括已搁置的报警</translation>
    </message>
    <message>
        <source>None chosen: all.</source>
        <translation>都不选：全部。</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>从日历中选择</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>从日历中选择（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Closed</source>
        <translation>不生效</translation>
    </message>
    <message>
        <source>Add period</source>
        <translation>添加时段</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>复制到</translation>
    </message>
    <message>
        <source>Copy the periods of %1 to other days</source>
        <translation>将%1的时段复制到其他日期</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>周六和周日</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>次日</translation>
    </message>
    <message>
        <source>%1, period %2, begin</source>
        <translation>%1，时段 %2，开始</translation>
    </message>
    <message>
        <source>%1, period %2, end</source>
        <translation>%1，时段 %2，结束</translation>
    </message>
    <message>
        <source>This second is still open. An end before the begin is on the next day.</source>
        <translation>结束的那一秒仍在时段内。结束早于开始表示到次日。</translation>
    </message>
    <message>
        <source>Remove period</source>
        <translation>删除时段</translation>
    </message>
    <message>
        <source>%1, period %2</source>
        <translation>%1，时段 %2</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The stand-in for WeCom cannot listen on this computer: %1</source>
        <translation>模拟企业微信无法在本机监听：%1</translation>
    </message>
</context>
<context>
    <name>DemoBox</name>
    <message>
        <source>The demo is set up: look at the pages, and let an alarm happen.</source>
        <translation>演示已建立：请浏览各页面，并触发一条报警。</translation>
    </message>
    <message>
        <source>The demo was removed, with its alarms.</source>
        <translation>演示及其报警已移除。</translation>
    </message>
    <message>
        <source>The demo is set up. Its services, messages, schedules and rules begin with “Demo:”; they send to a stand-in for WeCom in this window, so nobody is disturbed.</source>
        <translation>演示已建立。其服务、消息、时间表和规则的名称以“演示：”开头，发送到此窗口内的模拟企业微信，不会打扰任何人。</translation>
    </message>
    <message>
        <source>A complete configuration that sends to a stand-in for WeCom on this computer: nobody is disturbed, and one click removes it again.</source>
        <translation>一套完整的配置，发送到本机上的模拟企业微信：不会打扰任何人，一键即可移除。</translation>
    </message>
    <message>
        <source>Try it without WeCom</source>
        <translation>无需企业微信即可试用</translation>
    </message>
    <message>
        <source>Set up the &amp;demo</source>
        <translation>建立演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pump 3 stops</source>
        <translation>3号泵停止(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;ump 3 runs again</source>
        <translation>3号泵恢复(&amp;U)</translation>
    </message>
    <message>
        <source>Te&amp;n alarms at once</source>
        <translation>同时十条报警(&amp;N)</translation>
    </message>
    <message>
        <source>Remo&amp;ve the demo</source>
        <translation>移除演示(&amp;V)</translation>
    </message>
    <message>
        <source>What groups and people &amp;get</source>
        <translation>群和个人收到的消息(&amp;G)</translation>
    </message>
    <message>
        <source>What groups and people get</source>
        <translation>群和个人收到的消息</translation>
    </message>
</context>
<context>
    <name>DispatcherBar</name>
    <message>
        <source>Who sends</source>
        <translation>由谁发送</translation>
    </message>
    <message>
        <source>Stop sen&amp;ding</source>
        <translation>停止发送(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Send from this window</source>
        <translation>由本窗口发送(&amp;S)</translation>
    </message>
</context>
<context>
    <name>DispatcherHost</name>
    <message>
        <source>the window takes alarms from this computer only, not at %1</source>
        <translation>窗口只接收本机的报警，不能使用 %1</translation>
    </message>
</context>
<context>
    <name>Dispatching</name>
    <message>
        <source>Nobody sends</source>
        <translation>无人发送</translation>
    </message>
    <message>
        <source>Nobody sends: %1</source>
        <translation>无人发送：%1</translation>
    </message>
    <message>
        <source>Starting to send</source>
        <translation>正在启动发送</translation>
    </message>
    <message>
        <source>This window sends</source>
        <translation>本窗口正在发送</translation>
    </message>
    <message>
        <source>The dispatcher sends (process %1)</source>
        <translation>由调度程序发送（进程 %1）</translation>
    </message>
    <message>
        <source>%L1 waiting</source>
        <translation>等待 %L1 条</translation>
    </message>
    <message>
        <source>last delivery %1</source>
        <translation>最近送达 %1</translation>
    </message>
    <message>
        <source>For five minutes nothing has reached %1 of %2, and alarms wait for it.</source>
        <translation>五分钟内没有任何通知送达“%2”的 %1，仍有报警在等待。</translation>
    </message>
    <message>
        <source>%L1 other receivers stand still too.</source>
        <translation>另有 %L1 个接收人也停滞。</translation>
    </message>
    <message>
        <source>Alarms that have reached nobody: %L1. The Failed list says why.</source>
        <translation>未送达任何人的报警：%L1 条。原因见“发送失败”。</translation>
    </message>
</context>
<context>
    <name>Errcode</name>
    <message>
        <source>WeCom is busy. Try again in a moment.</source>
        <translation>企业微信系统繁忙。请稍后重试。</translation>
    </message>
    <message>
        <source>Somebody changed the same thing at the same time. Try again.</source>
        <translation>数据被同时修改。请重试。</translation>
    </message>
    <message>
        <source>The Secret is wrong, belongs to another company or was reset, or the app is stopped. Copy the Secret again from App Management, the app&apos;s page. Do not try again and again: WeCom bans the address for an hour.</source>
        <translation>Secret 错误、不属于该企业、已被重置，或应用已停用。请从“应用管理”的应用详情页重新复制 Secret。请勿反复尝试：企业微信会封禁该 IP 一小时。</translation>
    </message>
    <message>
        <source>The account does not exist: it left, was misspelt, or is outside the app&apos;s visible range. Check it in Contacts and in Allowed users of the app.</source>
        <translation>成员账号不存在：已离职、拼写有误，或不在应用的可见范围内。请在通讯录和应用的可见范围中核对。</translation>
    </message>
    <message>
        <source>The uploaded file is unknown or older than three days. Upload it again.</source>
        <translation>上传的文件无效或已超过三天。请重新上传。</translation>
    </message>
    <message>
        <source>WeCom does not know this kind of message. Report this with the errcode: the program has to be mended.</source>
        <translation>企业微信不支持此消息类型。请连同 errcode 反馈：需要修正本程序。</translation>
    </message>
    <message>
        <source>The picture or file is too large. Use a smaller one.</source>
        <translation>图片或文件过大。请换用较小的文件。</translation>
    </message>
    <message>
        <source>The Company ID is wrong. Copy it from My Company, Company information.</source>
        <translation>企业 ID 错误。请从“我的企业 → 企业信息”复制。</translation>
    </message>
    <message>
        <source>WeCom does not know the access token, and a new one did not help. Check that Secret and Company ID belong together.</source>
        <translation>access_token 无效，重新获取后仍未成功。请核对 Secret 与企业 ID 是否匹配。</translation>
    </message>
    <message>
        <source>The list of accounts is not valid or too long. Check the accounts of the service.</source>
        <translation>成员账号列表无效或过长。请检查服务中的成员账号。</translation>
    </message>
    <message>
        <source>The text holds characters that WeCom refuses. Change the text.</source>
        <translation>文本含有企业微信不接收的字符。请修改文本。</translation>
    </message>
    <message>
        <source>There is no app with this AgentId. Copy it from App Management, the app&apos;s page.</source>
        <translation>不存在此 AgentId 的应用。请从“应用管理”的应用详情页复制。</translation>
    </message>
    <message>
        <source>WeCom does not accept the message as it is: too long, or a part of it is not valid. Shorten the text.</source>
        <translation>消息内容不被接受：过长或部分内容无效。请缩短文本。</translation>
    </message>
    <message>
        <source>A value that WeCom needs is missing. Check Company ID, Secret and AgentId of the service.</source>
        <translation>缺少企业微信所需的参数。请检查服务中的企业 ID、Secret 和 AgentId。</translation>
    </message>
    <message>
        <source>This kind of message cannot be marked as confidential. Report this with the errcode: the program has to be mended.</source>
        <translation>此类消息不支持保密设置。请连同 errcode 反馈：需要修正本程序。</translation>
    </message>
    <message>
        <source>A link is not valid: it needs a beginning such as https://. Mend the link.</source>
        <translation>链接无效：须以 https:// 等开头。请更正链接。</translation>
    </message>
    <message>
        <source>The call carried no access token. Try again; check Company ID and Secret.</source>
        <translation>请求中缺少 access_token。请重试，并检查企业 ID 和 Secret。</translation>
    </message>
    <message>
        <source>The access token has expired, and a new one did not help. Check this machine&apos;s clock and try again.</source>
        <translation>access_token 已过期，重新获取后仍未成功。请检查本机时钟后重试。</translation>
    </message>
    <message>
        <source>The token is one of a third-party provider. Use the Secret of your own app.</source>
        <translation>该凭证属于第三方服务商。请使用自建应用的 Secret。</translation>
    </message>
    <message>
        <source>The card is not valid: a field is missing, too long or used twice. Shorten or complete the message.</source>
        <translation>卡片无效：字段缺失、过长或重复。请缩短或补全消息。</translation>
    </message>
    <message>
        <source>The message is older than 24 hours and can no longer be recalled.</source>
        <translation>消息已超过 24 小时，无法撤回。</translation>
    </message>
    <message>
        <source>The member has not joined through WeChat yet. The member has to do so.</source>
        <translation>该成员尚未关注微信插件。需由成员本人完成。</translation>
    </message>
    <message>
        <source>The company is not verified. An administrator has to verify it in the management system.</source>
        <translation>企业主体未认证。请由管理员在管理后台完成认证。</translation>
    </message>
    <message>
        <source>The app has no URL for receiving messages, which cards with buttons need. Set it on the app&apos;s page.</source>
        <translation>应用未设置接收消息的服务器 URL，带按钮的卡片需要它。请在应用详情页设置。</translation>
    </message>
    <message>
        <source>The text is empty. Write a text.</source>
        <translation>文本为空。请填写文本。</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>文本过长。请缩短。</translation>
    </message>
    <message>
        <source>Too many articles: at most 8.</source>
        <translation>图文条数过多：最多 8 条。</translation>
    </message>
    <message>
        <source>Too many messages for this minute (a robot takes 20). Wait a minute, then send again.</source>
        <translation>发送过于频繁（群机器人每分钟最多 20 条）。请等待一分钟后再发。</translation>
    </message>
    <message>
        <source>The answer would be too large. Ask for a smaller department.</source>
        <translation>返回数据过大。请查询较小的部门。</translation>
    </message>
    <message>
        <source>The Secret is not safe enough. Reset it on the app&apos;s page and enter the new one.</source>
        <translation>Secret 安全性不足。请在应用详情页重置并填写新的 Secret。</translation>
    </message>
    <message>
        <source>Too many calls at the same time. Try again in a moment.</source>
        <translation>并发调用过多。请稍后重试。</translation>
    </message>
    <message>
        <source>No member has this phone number, or the app may not see the member.</source>
        <translation>没有成员使用该手机号，或应用不可见该成员。</translation>
    </message>
    <message>
        <source>The app may not use this interface. Check its rights in App Management.</source>
        <translation>应用无权调用此接口。请在“应用管理”中检查其权限。</translation>
    </message>
    <message>
        <source>This Secret may not send. It is probably the Contacts sync secret: use the Secret of the app (App Management).</source>
        <translation>此 Secret 无发送权限，可能是通讯录同步的 Secret。请使用应用的 Secret（“应用管理”）。</translation>
    </message>
    <message>
        <source>WeCom has abolished this interface. Update the program.</source>
        <translation>该接口已下线。请升级本程序。</translation>
    </message>
    <message>
        <source>WeCom withdrew the app&apos;s right, because the app was not used for long. An administrator has to enable it again.</source>
        <translation>应用长期未使用，接口权限已被收回。请由管理员重新启用。</translation>
    </message>
    <message>
        <source>The Contacts sync secret may no longer read members from a new address. Use the Secret of the app.</source>
        <translation>通讯录同步的 Secret 不能再从新 IP 读取成员信息。请使用应用的 Secret。</translation>
    </message>
    <message>
        <source>WeCom does not accept this TLS version. Update the system.</source>
        <translation>企业微信不接受此 TLS 版本。请升级系统。</translation>
    </message>
    <message>
        <source>The group was dissolved. Remove the robot here, or use one of another group.</source>
        <translation>群已解散。请删除此群机器人，或改用其他群的机器人。</translation>
    </message>
    <message>
        <source>The domain is not trusted for signing in. Sending does not need it: report this.</source>
        <translation>网页授权域名不可信。发送消息不需要它：请反馈此问题。</translation>
    </message>
    <message>
        <source>The app has no right to this member or department. Widen its visible range (App Management, the app, Allowed users).</source>
        <translation>应用对该成员或部门没有权限。请扩大其可见范围（“应用管理”中的应用）。</translation>
    </message>
    <message>
        <source>The app is disabled. Enable it in App Management.</source>
        <translation>应用已停用。请在“应用管理”中启用。</translation>
    </message>
    <message>
        <source>It is not a trusted IP of the app. Enter it as Company&apos;s Trusted IP (App Management, the app, at the bottom). The console offers that only after a trusted domain or a URL for receiving messages is set. It takes about a minute.</source>
        <translation>它不在应用的企业可信IP中。请在“应用管理”的应用详情页底部“企业可信IP”中填写。须先设置可信域名或接收消息的服务器 URL，才能填写。约一分钟后生效。</translation>
    </message>
    <message>
        <source>The account is outside the app&apos;s visible range. Add it to Allowed users (App Management, the app).</source>
        <translation>成员不在应用的可见范围内。请在“应用管理”的应用中将其加入可见范围。</translation>
    </message>
    <message>
        <source>The card can no longer be updated: its code was used or is older than 72 hours.</source>
        <translation>卡片无法再更新：其 response_code 已使用或已超过 72 小时。</translation>
    </message>
    <message>
        <source>None of the receivers was reached: the accounts are unknown, or outside the app&apos;s visible range. Check them in Contacts and in Allowed users of the app.</source>
        <translation>所有接收者均无效：账号不存在，或不在应用的可见范围内。请在通讯录和应用的可见范围中核对。</translation>
    </message>
    <message>
        <source>There is no receiver. Choose at least one.</source>
        <translation>没有接收者。请至少选择一个。</translation>
    </message>
    <message>
        <source>Too many departments or tags: at most 100.</source>
        <translation>部门或标签过多：最多 100 个。</translation>
    </message>
    <message>
        <source>WeCom refuses the text, because it could harm a client. Change the text.</source>
        <translation>文本可能导致客户端异常，被拒绝。请修改文本。</translation>
    </message>
    <message>
        <source>The card cannot be updated for these receivers: the list is empty, or they did not get it.</source>
        <translation>无法为这些接收者更新卡片：列表为空，或其未收到该卡片。</translation>
    </message>
    <message>
        <source>The list of trusted IPs is too long. Remove some in the app&apos;s page.</source>
        <translation>企业可信IP 过多。请在应用详情页删除部分。</translation>
    </message>
    <message>
        <source>The trusted IP is not a valid address. Mend it in the app&apos;s page.</source>
        <translation>企业可信IP 无效。请在应用详情页更正。</translation>
    </message>
    <message>
        <source>The group chat was not created by this app. Use the app that created it.</source>
        <translation>该群聊不是由此应用创建。请使用创建它的应用。</translation>
    </message>
    <message>
        <source>The Webhook URL is wrong, or the robot was removed from its group. Copy the URL again from the group robot, or add a new robot.</source>
        <translation>Webhook 地址错误，或机器人已从群中移除。请从群机器人处重新复制地址，或新建机器人。</translation>
    </message>
    <message>
        <source>Pushing messages into this group is not allowed. Ask the group&apos;s owner or an administrator.</source>
        <translation>该群不允许推送消息。请联系群主或管理员。</translation>
    </message>
    <message>
        <source>The robot is disabled. Enable it in the group, or ask an administrator.</source>
        <translation>群机器人（消息推送）已停用。请在群中启用，或联系管理员。</translation>
    </message>
    <message>
        <source>The group is not valid for this robot, or the robot is not in it. Add the robot to the group again.</source>
        <translation>群无效，或机器人不在该群中。请重新将机器人添加到群。</translation>
    </message>
    <message>
        <source>Secret and AgentId belong to different apps. Copy both from the same app&apos;s page (App Management).</source>
        <translation>Secret 与 AgentId 不属于同一应用。请从同一应用详情页（“应用管理”）复制两者。</translation>
    </message>
    <message>
        <source>The company was dissolved or banned in WeCom. Ask an administrator.</source>
        <translation>企业已被解散或封禁。请联系管理员。</translation>
    </message>
    <message>
        <source>The account was already changed once and cannot be changed again.</source>
        <translation>该账号已修改过一次，不能再次修改。</translation>
    </message>
</context>
<context>
    <name>ExchangeMenu</name>
    <message>
        <source>&amp;Import Configuration…</source>
        <translation>导入配置(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export Configuration…</source>
        <translation>导出配置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Import Configuration</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>Configuration files (*.json);;All files (*)</source>
        <translation>配置文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Imported. Added: %L1, changed: %L2, left as they were: %L3.</source>
        <translation>已导入。添加 %L1 项，更改 %L2 项，保持不变 %L3 项。</translation>
    </message>
    <message>
        <source>The configuration was written to %1.</source>
        <translation>配置已写入 %1。</translation>
    </message>
    <message>
        <source>The configuration of %1 was restored.</source>
        <translation>已还原 %1 的配置。</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>Explain</source>
        <translation>推演</translation>
    </message>
    <message>
        <source>What would happen if this alarm came? Nothing is sent here.</source>
        <translation>如果来了这条报警会怎样？这里不会发送任何消息。</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>还没有规则</translation>
    </message>
    <message>
        <source>Without a rule nobody is told about any alarm.</source>
        <translation>没有规则，任何报警都不会通知任何人。</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>新建规则(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Sample alarm</source>
        <translation>示例报警(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;aste alarm</source>
        <translation>粘贴报警(&amp;A)</translation>
    </message>
    <message>
        <source>Takes an alarm from the clipboard, as JSON and as other programs send it.</source>
        <translation>从剪贴板读取一条报警，格式为其他程序发送的 JSON。</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>时间(&amp;W)：</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>At another moment</source>
        <translation>另一时刻</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>搜索规则</translation>
    </message>
    <message>
        <source>&amp;Only rules that fire</source>
        <translation>只看触发的规则(&amp;O)</translation>
    </message>
    <message>
        <source>What every rule makes of the alarm</source>
        <translation>每条规则对该报警的答案</translation>
    </message>
    <message>
        <source>The chosen rule in full</source>
        <translation>所选规则的完整答案</translation>
    </message>
    <message>
        <source>The clipboard holds no alarm. %1</source>
        <translation>剪贴板中没有报警。%1</translation>
    </message>
    <message>
        <source>The clipboard holds %1 alarms. This is the first.</source>
        <translation>剪贴板中有 %1 条报警，这是第一条。</translation>
    </message>
    <message>
        <source>Nobody is told. %1</source>
        <translation>不通知任何人。%1</translation>
    </message>
    <message>
        <source>Nobody is told: no rule is for this alarm.</source>
        <translation>不通知任何人：没有规则针对这条报警。</translation>
    </message>
    <message>
        <source>Nobody is told: rules are for this alarm, but their notifications are silent.</source>
        <translation>不通知任何人：有规则针对这条报警，但其通知均不发送。</translation>
    </message>
    <message>
        <source>1 rule fires and tells %1.</source>
        <translation>1 条规则触发，将通知 %1。</translation>
    </message>
    <message>
        <source>%1 rules fire and tell %2.</source>
        <translation>%1 条规则触发，将通知 %2。</translation>
    </message>
    <message>
        <source>All of it waits for its schedule to open.</source>
        <translation>全部等待时间表开放。</translation>
    </message>
    <message>
        <source>Some of it waits for its schedule to open.</source>
        <translation>其中一部分等待时间表开放。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;With secrets, sealed by a passphrase</source>
        <translation>包含机密，用口令加密(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>口令(&amp;P)：</translation>
    </message>
    <message>
        <source>The same &amp;again:</source>
        <translation>再次输入(&amp;A)：</translation>
    </message>
    <message>
        <source>Export Configuration</source>
        <translation>导出配置</translation>
    </message>
    <message>
        <source>Writes services, messages, schedules and rules into a file that another Tocsin imports. Without secrets the other one keeps those that it has: webhook URLs, app secrets and proxy passwords.</source>
        <translation>将服务、消息、时间表和规则写入文件，供另一个 Tocsin 导入。不含机密时，对方保留其已有的机密：Webhook 地址、应用 Secret 和代理密码。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Sealing the secrets</source>
        <translation>正在加密机密</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>At least %1 characters: whoever has the file may try for as long as they like.</source>
        <translation>至少 %1 个字符：拿到文件的人可以无限次尝试。</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>配置文件 (*.json)</translation>
    </message>
    <message>
        <source>There is not enough memory to seal the secrets (256 MiB).</source>
        <translation>内存不足，无法加密机密（需要 256 MiB）。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>无法写入文件 %1：%2</translation>
    </message>
</context>
<context>
    <name>FailedModel</name>
    <message>
        <source>Rule Name</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>Failed Time</source>
        <translation>失败时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Error Message</source>
        <translation>错误信息</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>WeCom</source>
        <translation>企业微信</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Failed</source>
        <translation>发送失败</translation>
    </message>
    <message>
        <source>Search what failed</source>
        <translation>搜索失败的通知</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>没有失败的通知</translation>
    </message>
    <message>
        <source>In this time every notification reached its receivers, or still waits for its turn.</source>
        <translation>这段时间内的通知都已送达，或仍在排队。</translation>
    </message>
    <message>
        <source>Nothing that failed contains what you search for.</source>
        <translation>没有符合搜索内容的失败通知。</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>重新发送(&amp;R)</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>详细信息(&amp;T)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Will be sent again: %L1.</source>
        <translation>将重新发送：%L1 条。</translation>
    </message>
    <message>
        <source>Will be sent again: %L1 of %L2. The others have no receiver: they name a rule that there is not, or were sent meanwhile.</source>
        <translation>将重新发送 %L2 条中的 %L1 条。其余没有接收人：指定的规则不存在，或已在此期间发出。</translation>
    </message>
    <message>
        <source>Taken from the list: %L1. The history keeps them.</source>
        <translation>已从列表移除 %L1 条，历史记录中仍保留。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The folder %1 cannot be made. Check the path and your rights.</source>
        <translation>无法创建文件夹 %1。请检查路径和权限。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check the path and your rights.</source>
        <translation>无法打开数据库 %1。请检查路径和权限。</translation>
    </message>
    <message>
        <source>%1 is no database, or it is damaged. It was left as it is. Put a backup in its place or choose another file.</source>
        <translation>%1 不是数据库，或已损坏。文件未作改动。请用备份替换，或另选文件。</translation>
    </message>
    <message>
        <source>%1 is a database of another program. It was left as it is. Choose another file.</source>
        <translation>%1 是其他程序的数据库。文件未作改动。请另选文件。</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer version of Tocsin. It was left as it is. Update this program.</source>
        <translation>数据库 %1 由更新版本的 Tocsin 创建。文件未作改动。请升级本程序。</translation>
    </message>
    <message>
        <source>The database could not be brought up to date: step %1 failed. It was left at its old version. Keep a copy of it and report this.</source>
        <translation>数据库升级失败：步骤 %1 出错。数据库保持旧版本。请备份该文件并反馈此问题。</translation>
    </message>
    <message>
        <source>The database %1 is busy: another program has held it for seconds. Try again.</source>
        <translation>数据库 %1 正忙：其他程序已占用数秒。请重试。</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. Nothing was changed. Make room and try again.</source>
        <translation>磁盘已满：无法写入 %1。未作任何更改。请清理空间后重试。</translation>
    </message>
    <message>
        <source>The database %1 cannot be written. Check the rights of the file and its folder.</source>
        <translation>无法写入数据库 %1。请检查该文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The database %1 failed. Nothing was changed.</source>
        <translation>数据库 %1 出错。未作任何更改。</translation>
    </message>
    <message>
        <source>There is already one named %1. Choose another name.</source>
        <translation>名称 %1 已存在。请换一个名称。</translation>
    </message>
    <message>
        <source>The key file %1 is missing, and the database holds secrets that only this key opens. Put it back from a backup, or let TOCSIN_KEY_FILE name its place. No new key was made.</source>
        <translation>密钥文件 %1 不存在，而数据库中的机密只有它能解开。请从备份恢复，或用 TOCSIN_KEY_FILE 指明其位置。未创建新密钥。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read. Check its rights.</source>
        <translation>无法读取密钥文件 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 is no key file: a key is exactly 32 bytes. Check the path, or put the right file back.</source>
        <translation>%1 不是密钥文件：密钥应恰为 32 字节。请检查路径，或恢复正确的文件。</translation>
    </message>
    <message>
        <source>Others may read or change the key file %1. Set its mode to 600 (chmod 600).</source>
        <translation>密钥文件 %1 可被他人读取或修改。请将其权限设为 600（chmod 600）。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be written. Check the path and your rights.</source>
        <translation>无法写入密钥文件 %1。请检查路径和权限。</translation>
    </message>
    <message>
        <source>%1 holds another key and was left as it is. Choose another file.</source>
        <translation>%1 中是另一把密钥，未作改动。请另选文件。</translation>
    </message>
    <message>
        <source>The key of the database %1 belongs into the keychain, and the keychain cannot be reached. Sign in to the desktop session and unlock it, or set TOCSIN_KEY_FILE to a file that holds the key.</source>
        <translation>数据库 %1 的密钥应在系统钥匙串中，但无法访问钥匙串。请登录桌面会话并解锁钥匙串，或用 TOCSIN_KEY_FILE 指定存有该密钥的文件。</translation>
    </message>
    <message>
        <source>The key of the database %1 is not in the keychain. Unlock the keychain, or sign in as the user who stored it. No new key was made.</source>
        <translation>钥匙串中没有数据库 %1 的密钥。请解锁钥匙串，或以当初保存密钥的用户登录。未创建新密钥。</translation>
    </message>
    <message>
        <source>The keychain did not keep the key. Nothing was changed. Unlock it and try again, or use a key file.</source>
        <translation>钥匙串未能保存密钥。未作任何更改。请解锁后重试，或改用密钥文件。</translation>
    </message>
    <message>
        <source>The key (%1) is not the one of this database, so its secrets stay closed. Put the right key back, or let TOCSIN_KEY_FILE name it. No new key was made.</source>
        <translation>该密钥（%1）不属于此数据库，机密无法解开。请恢复正确的密钥，或用 TOCSIN_KEY_FILE 指定。未创建新密钥。</translation>
    </message>
    <message>
        <source>A stored secret (%1) is damaged and cannot be opened. Enter it again.</source>
        <translation>已保存的机密（%1）已损坏，无法解开。请重新输入。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the path and your rights.</source>
        <translation>无法读取 %1。请检查路径和权限。</translation>
    </message>
    <message>
        <source>%1 is too large: at most 64 MiB are read.</source>
        <translation>%1 过大：最多读取 64 MiB。</translation>
    </message>
    <message>
        <source>%1 is empty. Export the contacts again.</source>
        <translation>%1 是空文件。请重新导出通讯录。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in a spreadsheet program, save it without the password and try again.</source>
        <translation>%1 设有密码保护。请用电子表格软件打开，去除密码后另存，再试一次。</translation>
    </message>
    <message>
        <source>%1 is no contacts export. Choose the .xlsx file that the management system exported (Contacts, Export), or a CSV file; save other spreadsheets as .xlsx first.</source>
        <translation>%1 不是通讯录导出文件。请选择管理后台导出的 .xlsx 文件（通讯录 → 批量导入/导出 → 导出）或 CSV 文件；其他电子表格请先另存为 .xlsx。</translation>
    </message>
    <message>
        <source>%1 is damaged or not complete. Nothing was taken from it. Export or copy it again.</source>
        <translation>%1 已损坏或不完整，未读取任何内容。请重新导出或复制。</translation>
    </message>
    <message>
        <source>%1 is far larger than a contacts export can be. Nothing was taken from it. Choose another file, or export the departments one by one.</source>
        <translation>%1 远超通讯录导出文件的大小，未读取任何内容。请选择其他文件，或按部门分别导出。</translation>
    </message>
    <message>
        <source>The characters of %1 cannot be read. Save it as .xlsx, or as CSV in UTF-8.</source>
        <translation>无法识别 %1 的字符编码。请另存为 .xlsx，或 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>%1 has no row that names a column Account (账号). Choose the file that the management system exported (Contacts, Export), or write such a heading above the accounts.</source>
        <translation>%1 中没有含“账号”列的表头。请选择管理后台导出的文件（通讯录 → 批量导入/导出 → 导出），或在账号上方加上此表头。</translation>
    </message>
    <message>
        <source>%1 is no calendar file. Choose an .ics file, as calendar programs export it.</source>
        <translation>%1 不是日历文件。请选择日历程序导出的 .ics 文件。</translation>
    </message>
    <message>
        <source>%1 is damaged or not complete. Nothing was taken from it. Export or download it again.</source>
        <translation>%1 已损坏或不完整，未从中读取任何内容。请重新导出或下载。</translation>
    </message>
    <message>
        <source>%1 is far larger than a calendar of holidays can be. Nothing was taken from it. Choose a calendar that holds holidays only.</source>
        <translation>%1 远大于节假日日历应有的大小，未从中读取任何内容。请选择仅包含节假日的日历。</translation>
    </message>
    <message>
        <source>%1 is used by rules, and was left as it is. Take it out of these rules first.</source>
        <translation>%1 正被规则使用，未作改动。请先从这些规则中移除。</translation>
    </message>
    <message>
        <source>Somebody has deleted what the rule refers to (%1). Nothing was saved. Choose again.</source>
        <translation>规则引用的内容（%1）已被他人删除。未保存任何内容，请重新选择。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Send To</source>
        <translation>发送到</translation>
    </message>
    <message>
        <source>WeCom Group</source>
        <translation>企业微信群</translation>
    </message>
    <message>
        <source>Group Name</source>
        <translation>群名称</translation>
    </message>
    <message>
        <source>Webhook URL</source>
        <translation>Webhook 地址</translation>
    </message>
    <message>
        <source>AgentId</source>
        <translation>AgentId</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>企业ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号列表</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>API Base URL</source>
        <translation>API 基础地址</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>CA File</source>
        <translation>CA 证书文件</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Language of the Words</source>
        <translation>用词语言</translation>
    </message>
    <message>
        <source>Time Zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息内容</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提醒成员</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Ignore Holiday (pause on holidays)</source>
        <translation>忽略节假日（节假日暂停）</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Start Date</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>End Date</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>First Day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last Day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Make-up Working Days</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>Alarm Status</source>
        <translation>报警状态</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Alarm Groups</source>
        <translation>报警分组</translation>
    </message>
    <message>
        <source>Alarm Types</source>
        <translation>报警类型</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>When Closed</source>
        <translation>时间表关闭时</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>chosen by a rule</comment>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>发送失败</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Send from this window</source>
        <translation>由本窗口发送</translation>
    </message>
</context>
<context>
    <name>FormWizard</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>in the keychain</source>
        <translation>系统钥匙串中</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>文件 %1 中</translation>
    </message>
    <message>
        <source>The key of the stored secrets was made and is kept %1.</source>
        <translation>已创建用于保护机密的密钥，保存在%1。</translation>
    </message>
    <message>
        <source>%1 was not imported; nothing was changed.</source>
        <translation>%1 未导入；未作任何更改。</translation>
    </message>
    <message>
        <source>--with-secrets needs a passphrase in TOCSIN_PASSPHRASE; the file will be sealed with it.</source>
        <translation>--with-secrets 需要在 TOCSIN_PASSPHRASE 中提供口令，导出文件将用它加密。</translation>
    </message>
    <message>
        <source>Say config import FILE [--dry-run] [--json] or config export [--with-secrets].</source>
        <translation>请使用 config import FILE [--dry-run] [--json] 或 config export [--with-secrets]。</translation>
    </message>
    <message>
        <source>Brings a configuration file in, or writes one.</source>
        <translation>导入或导出配置文件。</translation>
    </message>
    <message>
        <source>%1 was left in place, because another database lies beside it and may use it. Delete it when none does.</source>
        <translation>%1 已保留，因为旁边还有其他数据库可能在用它。确认不再使用后请删除。</translation>
    </message>
    <message>
        <source>TOCSIN_KEY_FILE still points to %1: unset or change it, for all programs that use this database.</source>
        <translation>TOCSIN_KEY_FILE 仍指向 %1：请在使用此数据库的所有程序中取消或更改它。</translation>
    </message>
    <message>
        <source>Say key move --to keychain or key move --to FILE.</source>
        <translation>请使用 key move --to keychain 或 key move --to FILE。</translation>
    </message>
    <message>
        <source>Moves the key that opens the stored secrets.</source>
        <translation>移动用于保护机密的密钥。</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>The database file (else TOCSIN_DATABASE, else the one in the data folder).</source>
        <translation>数据库文件（否则取 TOCSIN_DATABASE，再否则取数据目录中的文件）。</translation>
    </message>
    <message>
        <source>Validates and counts, but changes nothing.</source>
        <translation>只校验和计数，不作更改。</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>输出 JSON。</translation>
    </message>
    <message>
        <source>A group name exactly as configured, or an account. May be repeated.</source>
        <translation>与配置完全一致的群名称，或成员账号。可重复。</translation>
    </message>
    <message>
        <source>The service&apos;s name.</source>
        <translation>服务名称。</translation>
    </message>
    <message>
        <source>What to send.</source>
        <translation>要发送的内容。</translation>
    </message>
    <message>
        <source>Where the key is to live: keychain, or a file.</source>
        <translation>密钥的去处：keychain（钥匙串）或文件。</translation>
    </message>
    <message>
        <source>Writes the secrets too, sealed with TOCSIN_PASSPHRASE.</source>
        <translation>一并导出机密，以 TOCSIN_PASSPHRASE 加密。</translation>
    </message>
    <message>
        <source>Sends alarm notifications through WeCom, without a window.</source>
        <translation>通过企业微信发送报警通知（无界面）。</translation>
    </message>
    <message>
        <source>Say what to do; --help lists the commands.</source>
        <translation>请指定命令；--help 列出所有命令。</translation>
    </message>
    <message>
        <source>There is no command %1; --help lists the commands.</source>
        <translation>没有命令 %1；--help 列出所有命令。</translation>
    </message>
    <message>
        <source>%1 does not take --%2. Usage: %3</source>
        <translation>%1 不接受 --%2。用法：%3</translation>
    </message>
    <message>
        <source>PostgreSQL databases are not supported yet. Give a file path.</source>
        <translation>暂不支持 PostgreSQL 数据库。请提供文件路径。</translation>
    </message>
    <message>
        <source>Say send --service NAME --receiver NAME --text TEXT.</source>
        <translation>请使用 send --service NAME --receiver NAME --text TEXT。</translation>
    </message>
    <message>
        <source>--text is missing or empty: WeCom takes no empty message.</source>
        <translation>缺少 --text 或其为空：企业微信不接收空消息。</translation>
    </message>
    <message>
        <source>There is no service named %1. config export lists the services.</source>
        <translation>没有名为 %1 的服务。config export 可列出所有服务。</translation>
    </message>
    <message>
        <source>Further rows with problems: %1</source>
        <translation>其余有问题的行数：%1</translation>
    </message>
    <message>
        <source>Say accounts read FILE.</source>
        <translation>请使用 accounts read FILE。</translation>
    </message>
    <message>
        <source>Reads a contacts export (.xlsx, .csv) and prints account, name and department.</source>
        <translation>读取通讯录导出文件（.xlsx、.csv），并输出账号、姓名和部门。</translation>
    </message>
    <message>
        <source>The service %1 is disabled: it sends nothing until it is enabled.</source>
        <translation>服务 %1 已停用：启用前不会发送任何消息。</translation>
    </message>
    <message>
        <source>Say check --service NAME.</source>
        <translation>用法：check --service NAME。</translation>
    </message>
    <message>
        <source>Says what is wrong with a service, step by step. Sends no message.</source>
        <translation>逐步检查服务的问题所在，不发送消息。</translation>
    </message>
    <message>
        <source>%1 is no alarm as the intake takes it.</source>
        <translation>%1 不是可接收的报警。</translation>
    </message>
    <message>
        <source>%1 holds %2 alarms. Give one.</source>
        <translation>%1 中有 %2 条报警，请只给一条。</translation>
    </message>
    <message>
        <source>already told by rule %1</source>
        <translation>已由规则 %1 通知</translation>
    </message>
    <message>
        <source>Say explain --alarm FILE [--at ISO8601].</source>
        <translation>用法：explain --alarm FILE [--at ISO8601]。</translation>
    </message>
    <message>
        <source>--at %1 is no time. Write it as 2026-11-24T12:00:00+08:00.</source>
        <translation>--at %1 不是时间，请写成 2026-11-24T12:00:00+08:00 的形式。</translation>
    </message>
    <message>
        <source>Says which rules an alarm would fire, who would be told what, and why others are silent. Sends nothing.</source>
        <translation>说明一条报警会触发哪些规则、通知谁什么内容，以及其他规则为何不触发。不发送任何消息。</translation>
    </message>
    <message>
        <source>A file with one alarm as the intake takes it; - is stdin.</source>
        <translation>含一条报警的文件（格式与接收接口相同）；- 表示标准输入。</translation>
    </message>
    <message>
        <source>The moment to ask about, such as 2026-11-24T12:00:00+08:00 (else now).</source>
        <translation>要查询的时刻，例如 2026-11-24T12:00:00+08:00（默认为现在）。</translation>
    </message>
    <message>
        <source>The rule&apos;s name.</source>
        <translation>规则的名称。</translation>
    </message>
    <message>
        <source>Say send --service NAME --receiver NAME --text TEXT, or send --rule NAME [--alarm FILE].</source>
        <translation>用法：send --service NAME --receiver NAME --text TEXT，或 send --rule NAME [--alarm FILE]。</translation>
    </message>
    <message>
        <source>Sends a text, or what a rule makes of an alarm, now and once, and says for each receiver what became of it.</source>
        <translation>立即发送一次文本，或规则针对某条报警生成的内容，并说明每个接收人的结果。</translation>
    </message>
    <message>
        <source>If this alarm came now, the rule would be silent: %1</source>
        <translation>如果这条报警现在到来，此规则不会触发：%1</translation>
    </message>
    <message>
        <source>If this alarm came now, notification %1 would not be sent at once: %2</source>
        <translation>如果这条报警现在到来，第 %1 项通知不会立即发送：%2</translation>
    </message>
    <message>
        <source>There is no rule named %1. config export lists the rules.</source>
        <translation>没有名为 %1 的规则。可用 config export 列出规则。</translation>
    </message>
    <message>
        <source>Write times as 2026-11-24T12:00:00+08:00.</source>
        <translation>时间请写成 2026-11-24T12:00:00+08:00 的形式。</translation>
    </message>
    <message>
        <source>%1 is no ID. failed list shows them.</source>
        <translation>%1 不是 ID。可用 failed list 查看。</translation>
    </message>
    <message>
        <source>There is no entry %1 that this can be done with. failed list shows them.</source>
        <translation>没有可以这样处理的条目 %1。可用 failed list 查看。</translation>
    </message>
    <message>
        <source>Say failed list, failed resend ID… or failed delete ID….</source>
        <translation>用法：failed list、failed resend ID… 或 failed delete ID…。</translation>
    </message>
    <message>
        <source>What could not be delivered, and why. Resent is what a serving dispatcher then sends again.</source>
        <translation>未能送达的消息及原因。重新发送由正在运行的调度程序执行。</translation>
    </message>
    <message>
        <source>Where alarms are taken in (else 127.0.0.1:8066); port 0 is any free one.</source>
        <translation>接收报警的地址（默认 127.0.0.1:8066）；端口 0 表示任选空闲端口。</translation>
    </message>
    <message>
        <source>Takes alarms in without TLS on an address that others can reach.</source>
        <translation>在他人可访问的地址上不使用 TLS 接收报警。</translation>
    </message>
    <message>
        <source>Not older than this moment.</source>
        <translation>不早于此时刻。</translation>
    </message>
    <message>
        <source>A PEM file with the intake&apos;s certificate.</source>
        <translation>接收端证书的 PEM 文件。</translation>
    </message>
    <message>
        <source>A PEM file with its private key.</source>
        <translation>其私钥的 PEM 文件。</translation>
    </message>
    <message>
        <source>Not newer than this moment.</source>
        <translation>不晚于此时刻。</translation>
    </message>
    <message>
        <source>Say serve [--listen ADDRESS:PORT], as in 127.0.0.1:8066.</source>
        <translation>用法：serve [--listen 地址:端口]，例如 127.0.0.1:8066。</translation>
    </message>
    <message>
        <source>Give both --tls-cert and --tls-key, or --plain.</source>
        <translation>请同时给出 --tls-cert 和 --tls-key，或者 --plain。</translation>
    </message>
    <message>
        <source>Others can reach %1: give --tls-cert and --tls-key, or say --plain when TLS stands in front.</source>
        <translation>其他机器可以访问 %1：请给出 --tls-cert 和 --tls-key；如果前面已有 TLS，请用 --plain。</translation>
    </message>
    <message>
        <source>Others can reach %1, and there is no token yet. Make one first: token create NAME.</source>
        <translation>其他机器可以访问 %1，但还没有令牌。请先创建：token create 名称。</translation>
    </message>
    <message>
        <source>Takes alarms in over HTTP and sends notifications, until it is told to stop.</source>
        <translation>通过 HTTP 接收报警并发送通知，直到被要求停止。</translation>
    </message>
    <message>
        <source>There is a token named %1 already. Choose another name, or revoke it first.</source>
        <translation>已有名为 %1 的令牌。请换一个名称，或先吊销它。</translation>
    </message>
    <message>
        <source>There is no token named %1. token list shows them.</source>
        <translation>没有名为 %1 的令牌。可用 token list 查看。</translation>
    </message>
    <message>
        <source>Say token create NAME, token list or token revoke NAME.</source>
        <translation>用法：token create 名称、token list 或 token revoke 名称。</translation>
    </message>
    <message>
        <source>The bearer tokens with which alarms are sent in. A new one is printed once.</source>
        <translation>发送报警所用的令牌。新令牌只显示一次。</translation>
    </message>
    <message>
        <source>A window serves this database (process %1). It makes place.</source>
        <translation>窗口（进程 %1）正在使用此数据库，将让出发送。</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Setting up WeCom</source>
        <translation>设置企业微信</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>关闭帮助</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Whoever reads in personal WeChat does not see markdown and cards, only a request to open WeCom. The text format is shown everywhere.</source>
        <translation>在个人微信中接收消息的成员看不到 Markdown 和卡片，只会看到打开企业微信的提示。文本格式在任何地方都能显示。</translation>
    </message>
    <message>
        <source>A card needs a link. For an alarm that brings no address, this message is sent as text; fill in Link to send a card always.</source>
        <translation>卡片需要链接。报警未带地址时，此消息将以文本发送；填写“链接”即可始终发送卡片。</translation>
    </message>
    <message>
        <source>WeCom knows no mentions in cards: nobody is mentioned.</source>
        <translation>企业微信的卡片不支持提醒成员：不会提醒任何人。</translation>
    </message>
    <message>
        <source>Markdown can mention accounts, but not @all. Use the text format to mention everybody.</source>
        <translation>Markdown 可以提醒指定账号，但不支持 @all。需要提醒所有人时请使用文本格式。</translation>
    </message>
    <message>
        <source>For an alarm without these values nothing is left, and WeCom takes no empty message. Add a word of your own, or {name}.</source>
        <translation>如果报警没有这些值，消息将为空，而企业微信不接受空消息。请添加固定文字或 {name}。</translation>
    </message>
    <message>
        <source>This schedule is never open, so nothing would ever be sent. Add a period.</source>
        <translation>此时间表从不生效，因此永远不会发送消息。请添加时段。</translation>
    </message>
    <message>
        <source>A period begins and ends at the same second: it is open for one second.</source>
        <translation>有时段的开始和结束为同一秒：仅生效一秒。</translation>
    </message>
    <message>
        <source>A make-up working day is a weekday outside this holiday and works anyway.</source>
        <translation>有调休上班日是此节假日之外的工作日，本来就上班。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Nobody told</source>
        <translation>未通知任何人</translation>
    </message>
    <message>
        <source>No rule is about this alarm.</source>
        <translation>没有规则与该报警匹配。</translation>
    </message>
    <message>
        <source>The alarm is shelved, and the rule %1 leaves shelved alarms out.</source>
        <translation>报警已搁置，而规则“%1”不包括已搁置的报警。</translation>
    </message>
    <message>
        <source>The service of the rule %1 is disabled.</source>
        <translation>规则“%1”的服务已停用。</translation>
    </message>
    <message>
        <source>The rule %1 has no receivers.</source>
        <translation>规则“%1”没有接收人。</translation>
    </message>
    <message>
        <source>The schedule of the rule %1 is disabled.</source>
        <translation>规则“%1”的时间表已停用。</translation>
    </message>
    <message>
        <source>The schedule of the rule %1 is over.</source>
        <translation>规则“%1”的时间表已过期。</translation>
    </message>
    <message>
        <source>The schedule of the rule %1 was closed.</source>
        <translation>规则“%1”的时间表当时未开放。</translation>
    </message>
    <message>
        <source>Nothing was left of the message of the rule %1 for this alarm.</source>
        <translation>对该报警，规则“%1”的消息内容为空。</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Nobody told</source>
        <translation>未通知任何人</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>当前等待</translation>
    </message>
    <message>
        <source>Deliveries per day</source>
        <translation>每日发送</translation>
    </message>
    <message>
        <source>Deliveries per hour</source>
        <translation>每小时发送</translation>
    </message>
    <message>
        <source>%L1 delivered, %L2 waiting</source>
        <translation>已送达 %L1，等待 %L2</translation>
    </message>
    <message>
        <source>%1: %L2 delivered, %L3 failed, %L4 that nobody was told about</source>
        <translation>%1：已送达 %L2，失败 %L3，未通知任何人 %L4</translation>
    </message>
    <message>
        <source>The chart cannot be shown. The log says why.</source>
        <translation>无法显示图表，原因见日志。</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>WeCom&apos;s answer</source>
        <translation>企业微信的应答</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>正文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Text of the digest it was in</source>
        <translation>所在汇总消息的正文(&amp;T)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Text of the digest it was in</source>
        <translation>所在汇总消息的正文</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>推演(&amp;E)</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>errcode</source>
        <translation>errcode</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>无法写入文件 %1：%2</translation>
    </message>
</context>
<context>
    <name>HistoryFilterBar</name>
    <message>
        <source>All outcomes</source>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Nobody told</source>
        <translation>未通知任何人</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>全部级别</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Show the whole time again</source>
        <translation>恢复显示整个时间范围</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>In the alarm&apos;s name and path, the text, and the names beside</source>
        <translation>在报警的名称和路径、正文以及左侧各项名称中搜索</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>May have arrived twice.</source>
        <translation>可能重复送达。</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>详细信息(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>推演(&amp;X)</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>导出(&amp;P)…</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>No alarm was taken and no test was sent, or none is what you ask for.</source>
        <translation>没有收到报警，也没有发送测试，或没有符合条件的记录。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史记录</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2</source>
        <translation>正在导出：%L1 / %L2</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>%L1 entries were written to %2.</source>
        <translation>已将 %L1 条写入 %2。</translation>
    </message>
    <message>
        <source>Entries: %L1</source>
        <translation>共 %L1 条</translation>
    </message>
</context>
<context>
    <name>HolidayFile</name>
    <message>
        <source>It has no date that can be read.</source>
        <translation>没有可读取的日期。</translation>
    </message>
    <message>
        <source>It begins or ends within a day. A holiday takes whole days.</source>
        <translation>开始或结束于一天之中。节假日须为整天。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>It is longer than a year.</source>
        <translation>超过一年。</translation>
    </message>
    <message>
        <source>It repeats far more often than a holiday does.</source>
        <translation>重复次数远多于节假日。</translation>
    </message>
    <message>
        <source>The file marks its days off, and this day bears no mark: people work on it.</source>
        <translation>文件对放假日有标记，而这一天没有标记：属于上班日。</translation>
    </message>
    <message>
        <source>A make-up working day, but the file has no holiday near it to which it belongs. Add it to a holiday by hand.</source>
        <translation>这是调休上班日，但文件中附近没有它所属的节假日。请手动添加到某个节假日。</translation>
    </message>
</context>
<context>
    <name>ImportAccountsDialog</name>
    <message>
        <source>Import Accounts</source>
        <translation>导入账号</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>另选文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose a contacts file, or drop it here</source>
        <translation>选择通讯录文件，或拖放到此处</translation>
    </message>
    <message>
        <source>WeCom management system: Contacts, Export. The import template and tables of your own are read too (.xlsx or .csv), as long as a column is called Account or 账号.</source>
        <translation>企业微信管理后台 → 通讯录 → 导出。也可读取导入模板和自制表格（.xlsx 或 .csv），只要有一列名为“账号”或 Account。</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Cancel reading</source>
        <translation>取消读取(&amp;C)</translation>
    </message>
    <message>
        <source>Search account or name</source>
        <translation>搜索账号或姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>In this service</source>
        <translation>在此服务中</translation>
    </message>
    <message>
        <source>Choose all &amp;shown</source>
        <translation>全选当前显示(&amp;S)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Add to the accounts, with the file&apos;s names</source>
        <translation>加入现有账号，姓名以文件为准(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Replace all accounts</source>
        <translation>替换全部账号(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a contacts file</source>
        <translation>选择通讯录文件</translation>
    </message>
    <message>
        <source>Contacts (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>通讯录 (*.xlsx *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>所有部门</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <translation>新增（%1）</translation>
    </message>
    <message>
        <source>Other name (%1)</source>
        <translation>姓名不同（%1）</translation>
    </message>
    <message>
        <source>Already there (%1)</source>
        <translation>已存在（%1）</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>未采用（%1）</translation>
    </message>
    <message>
        <source>Chosen: %1 new, %2 with another name, %3 already there.</source>
        <translation>已选：新增 %1 个，姓名不同 %2 个，已存在 %3 个。</translation>
    </message>
    <message>
        <source>%1 accounts of the service are not among them and will be removed.</source>
        <translation>服务中有 %1 个账号不在其中，将被移除。</translation>
    </message>
    <message>
        <source>Accounts after OK: %1.</source>
        <translation>确定后共 %1 个账号。</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>请至少选择一人。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import Configuration – %1</source>
        <translation>导入配置——%1</translation>
    </message>
    <message>
        <source>What the file would do</source>
        <translation>文件将带来的变更</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the secrets in the file:</source>
        <translation>文件中机密的口令(&amp;P)：</translation>
    </message>
    <message>
        <source>Passphrase of the secrets in the file</source>
        <translation>文件中机密的口令</translation>
    </message>
    <message>
        <source>&amp;Open the secrets</source>
        <translation>打开机密(&amp;O)</translation>
    </message>
    <message>
        <source>Opening the secrets</source>
        <translation>正在打开机密</translation>
    </message>
    <message>
        <source>The secrets in this file are sealed. Type the passphrase with which it was exported.</source>
        <translation>此文件中的机密已加密。请输入导出时使用的口令。</translation>
    </message>
    <message>
        <source>This passphrase does not open the secrets of the file.</source>
        <translation>此口令无法打开文件中的机密。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>将会</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>详细内容</translation>
    </message>
    <message>
        <source>Place in the file</source>
        <translation>文件中的位置</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>This file cannot be imported. Problems: %L1. Nothing was changed.</source>
        <translation>无法导入此文件。问题：%L1 个。未更改任何内容。</translation>
    </message>
    <message>
        <source>Everything in this file stands there already.</source>
        <translation>文件中的内容均已存在。</translation>
    </message>
    <message>
        <source>Would be added: %L1, changed: %L2, left as they are: %L3. What the file does not mention stays. Before something is changed, the database is kept as a backup.</source>
        <translation>将添加 %L1 项，更改 %L2 项，保持不变 %L3 项。文件未提及的内容保留。更改之前会先备份数据库。</translation>
    </message>
</context>
<context>
    <name>ImportHolidaysDialog</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Replaces the holiday of this name</source>
        <translation>替换同名节假日</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>New; a schedule has its name already</source>
        <translation>新增；已有同名时间表</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Import Holidays</source>
        <translation>导入节假日</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>结束年份</translation>
    </message>
    <message>
        <source>Years:</source>
        <translation>年份：</translation>
    </message>
    <message>
        <source>Choose a calendar file (.ics), or drop it here</source>
        <translation>选择日历文件（.ics），或将其拖到此处</translation>
    </message>
    <message>
        <source>Days off become holidays; days that are marked as make-up working days (班, 补班) go to the holiday that they belong to. Compare them with the State Council&apos;s notice of that year: 国务院办公厅关于部分节假日安排的通知, on www.gov.cn.</source>
        <translation>休息日导入为节假日；标为调休上班（班、补班）的日期归入所属的节假日。请与当年的《国务院办公厅关于部分节假日安排的通知》（www.gov.cn）核对。</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>选择日历文件</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>日历 (*.ics);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未导入：%1</translation>
    </message>
    <message>
        <source>Chosen: %1 of %2 holidays.</source>
        <translation>已选 %1 个，共 %2 个节假日。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未导入：%1。</translation>
    </message>
    <message>
        <source>In other years: %1.</source>
        <translation>其他年份：%1。</translation>
    </message>
</context>
<context>
    <name>ImportPreviewModel</name>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In this service</source>
        <translation>在此服务中</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Other name: %1 so far</source>
        <translation>姓名不同：原为 %1</translation>
    </message>
</context>
<context>
    <name>KeyBox</name>
    <message>
        <source>in the keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>The key lies %1 now.</source>
        <translation>主密钥现在位于：%1。</translation>
    </message>
    <message>
        <source>The key lies %1 now. The old file %2 is left, for another database may need it.</source>
        <translation>主密钥现在位于：%1。旧文件 %2 仍保留，其他数据库可能需要它。</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>数据库：%1</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>The key to the stored secrets lies %1.</source>
        <translation>已保存密钥的主密钥位于：%1。</translation>
    </message>
    <message>
        <source>The stored secrets are locked.</source>
        <translation>已保存的密钥尚未解锁。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>主密钥</translation>
    </message>
    <message>
        <source>&amp;Move it to a file beside the database</source>
        <translation>移到数据库旁的文件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Move it to the keychain</source>
        <translation>移到系统钥匙串(&amp;M)</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>The newest %L1 are listed. Choose a shorter time for the others.</source>
        <translation>仅列出最新的 %L1 条。要查看其他记录，请选择较短的时间范围。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Alarm Notifications</source>
        <translation>报警通知</translation>
    </message>
    <message>
        <source>This machine has no font for Chinese: Chinese text is shown as empty boxes. Install one, for instance the package fonts-noto-cjk or fonts-wqy-microhei, and start Tocsin again.</source>
        <translation>本机没有中文字体，中文会显示为方框。请安装中文字体（例如软件包 fonts-noto-cjk 或 fonts-wqy-microhei），然后重新启动 Tocsin。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Tocsin</source>
        <translation>关于 Tocsin(&amp;A)</translation>
    </message>
    <message>
        <source>The stored secrets cannot be opened, so nothing can be changed or sent. %1</source>
        <translation>无法打开已保存的机密，因此不能修改或发送。%1</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>&amp;Show what failed</source>
        <translation>查看失败的通知(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostic report</source>
        <translation>复制诊断报告(&amp;D)</translation>
    </message>
    <message>
        <source>The diagnostic report is in the clipboard. It holds no secrets; read it before you pass it on.</source>
        <translation>诊断报告已复制到剪贴板。其中不含机密；请在转发前查看一遍。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>MessageEditDialog</name>
    <message>
        <source>Edit Message – %1</source>
        <translation>编辑消息——%1</translation>
    </message>
    <message>
        <source>Add Message</source>
        <translation>添加消息</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Send &amp;Test…</source>
        <translation>发送测试(&amp;T)…</translation>
    </message>
    <message>
        <source>Send Test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Before OK: %1</source>
        <translation>还需填写或更正：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This message was changed elsewhere while you were editing it. OK replaces those changes by yours.</source>
        <translation>编辑期间，此消息已在别处被修改。点击“确定”将以您的内容覆盖那些修改。</translation>
    </message>
    <message>
        <source>Show the changed message</source>
        <translation>载入修改后的消息</translation>
    </message>
    <message>
        <source>This message was deleted elsewhere while you were editing it. OK saves it as a new message, Cancel leaves it deleted.</source>
        <translation>编辑期间，此消息已在别处被删除。点击“确定”将另存为新消息，“取消”则保持删除。</translation>
    </message>
</context>
<context>
    <name>MessageForm</name>
    <message>
        <source>Accounts or @all, parted by blanks. Only group robots mention.</source>
        <translation>账号或 @all，用空格分隔。只有群机器人支持提醒。</translation>
    </message>
    <message>
        <source>Where a card leads. Empty: the address that the alarm brings.</source>
        <translation>卡片跳转的地址。留空则使用报警自带的地址。</translation>
    </message>
    <message>
        <source>Of the words for level, state, yes and no in the delivered text.</source>
        <translation>决定发送文本中级别、状态、是/否所用的语言。</translation>
    </message>
    <message>
        <source>Of {eventTime}, which is written with its UTC offset.</source>
        <translation>用于 {eventTime}，发送时带 UTC 偏移。</translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation>参数(&amp;P)</translation>
    </message>
    <message>
        <source>Puts a value of the alarm where the cursor is. Typing { offers them too.</source>
        <translation>在光标处插入报警的值。输入 { 也会列出。</translation>
    </message>
</context>
<context>
    <name>MessageFormat</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
</context>
<context>
    <name>MessagePreview</name>
    <message>
        <source>Long description</source>
        <translation>长描述</translation>
    </message>
    <message>
        <source>As seen by</source>
        <translation>查看对象</translation>
    </message>
    <message>
        <source>Sample alarm</source>
        <translation>示例报警</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bytes; at worst %4.</source>
        <translation>%1：%2/%3 字节；最多 %4。</translation>
    </message>
    <message>
        <source>Cut off: %1</source>
        <translation>将被截断：%1</translation>
    </message>
    <message>
        <source>At worst the end is cut off.</source>
        <translation>最长时末尾会被截断。</translation>
    </message>
    <message>
        <source>%1: a card; its text takes %2 of %3 characters.</source>
        <translation>%1：卡片，正文 %2/%3 字。</translation>
    </message>
</context>
<context>
    <name>MessageTarget</name>
    <message>
        <source>Group robot</source>
        <translation>群机器人</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>MessagesModel</name>
    <message>
        <source>Creation Time</source>
        <translation>创建时间</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>搜索消息</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>还没有消息</translation>
    </message>
    <message>
        <source>A message is the text that is sent when an alarm comes, with the alarm&apos;s values in it.</source>
        <translation>消息是报警发生时发送的文本，其中包含报警的各项值。</translation>
    </message>
    <message>
        <source>No message contains what you search for.</source>
        <translation>没有符合搜索内容的消息。</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Send &amp;Test</source>
        <translation>发送测试(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>%1 messages were deleted.</source>
        <translation>已删除 %1 条消息。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Take out of these rules and delete</source>
        <translation>从这些规则中移除并删除(&amp;T)</translation>
    </message>
</context>
<context>
    <name>NetworkBox</name>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A proxy with a password belongs into the service, where the password is encrypted.</source>
        <translation>带密码的代理请填写在服务中，密码会加密保存。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>The way to WeCom</source>
        <translation>连接企业微信</translation>
    </message>
    <message>
        <source>Prox&amp;y</source>
        <translation>代理(&amp;Y)</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA 文件(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>For services that name none of their own. WeCom then sees the proxy&apos;s address, which has to be the trusted IP.</source>
        <translation>用于未单独填写的服务。此时企业微信看到的是代理的地址，应将其设为可信IP。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>生效中，至 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Closed, opens at %1</source>
        <translation>未生效，%1 起生效</translation>
    </message>
    <message>
        <source>Holiday, opens at %1</source>
        <translation>节假日暂停，%1 起生效</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>Holiday until %1</source>
        <translation>放假中，至 %1</translation>
    </message>
    <message>
        <source>Begins on %1</source>
        <translation>%1 开始放假</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <translation>已于 %1 结束</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Nobody sends: alarms are not taken, and what waits stays.</source>
        <translation>无人发送：不接收报警，待发送的通知仍在等待。</translation>
    </message>
    <message>
        <source>Nobody sends: %1.</source>
        <translation>无人发送：%1。</translation>
    </message>
    <message>
        <source>Notifications that could not be delivered: %L1.</source>
        <translation>未能送达的通知：%L1 条。</translation>
    </message>
    <message>
        <source>The check of %1 found problems: %L2.</source>
        <translation>“%1”的检查发现 %L2 个问题。</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>规则“%1”：%2</translation>
    </message>
    <message>
        <source>Other rules with a warning: %L1.</source>
        <translation>另有 %L1 条规则存在警告。</translation>
    </message>
    <message>
        <source>First step: add a service. It says through which robots and to which accounts notifications go.</source>
        <translation>第一步：添加服务，确定通过哪些群机器人、发给哪些账号。</translation>
    </message>
    <message>
        <source>Next step: write a message, the text that people get.</source>
        <translation>下一步：编写消息，即接收人看到的内容。</translation>
    </message>
    <message>
        <source>Next step: make a schedule, the hours in which people are told.</source>
        <translation>下一步：创建时间表，即发送通知的时段。</translation>
    </message>
    <message>
        <source>Next step: make a rule. It says who is told about which alarms.</source>
        <translation>下一步：创建规则，确定哪些报警通知哪些人。</translation>
    </message>
    <message>
        <source>There is no fallback rule: when nobody can be reached, nobody is told of it.</source>
        <translation>没有备用规则：无法送达任何人时，不会有人得到通知。</translation>
    </message>
    <message>
        <source>The fallback rule %1 is disabled or was deleted.</source>
        <translation>备用规则“%1”已停用或已删除。</translation>
    </message>
    <message>
        <source>Nothing has gone through the app of %1 for %L2 days. WeCom switches off apps that are long unused: send a test to an account now and then.</source>
        <translation>%1 的应用已有 %L2 天没有发送任何消息。企业微信会停用长期不用的应用：请不时向某个账号发送测试。</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Everything is all right.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Wants attention: %L1.</source>
        <translation>需要处理：%L1 项。</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Who acknowledged the alarm; empty until somebody has</source>
        <translation>报警确认人；未确认时为空</translation>
    </message>
    <message>
        <source>Description of the alarm</source>
        <translation>报警描述</translation>
    </message>
    <message>
        <source>When it happened, in the time zone of this message</source>
        <translation>事件时间，按此消息的时区</translation>
    </message>
    <message>
        <source>Whether it is acknowledged: Yes or No</source>
        <translation>是否已确认：是或否</translation>
    </message>
    <message>
        <source>Whether it is shelved: Yes or No</source>
        <translation>是否已搁置：是或否</translation>
    </message>
    <message>
        <source>Severity: Critical, High, Medium or Low</source>
        <translation>级别：紧急、高、中或低</translation>
    </message>
    <message>
        <source>Name of the alarm</source>
        <translation>报警名称</translation>
    </message>
    <message>
        <source>Path of the alarm (its tag)</source>
        <translation>报警路径（变量）</translation>
    </message>
    <message>
        <source>Current state, such as Active, Unacked</source>
        <translation>当前状态，例如：已激活，未确认</translation>
    </message>
    <message>
        <source>Type of the alarm: limit, rate of change, equal, boolean</source>
        <translation>报警类型：越限、变化率、相等、布尔</translation>
    </message>
    <message>
        <source>Address of the alarm&apos;s page</source>
        <translation>报警页面的地址</translation>
    </message>
    <message>
        <source>Path part of that address</source>
        <translation>该地址中的路径部分</translation>
    </message>
    <message>
        <source>Value at the event</source>
        <translation>事件发生时的值</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Required.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>Stands in an earlier row already. Keep one of them.</source>
        <translation>与前面的行重复。请只保留一个。</translation>
    </message>
    <message>
        <source>Must be one line, without tabs.</source>
        <translation>必须为单行，且不含制表符。</translation>
    </message>
    <message>
        <source>Too long: at most 200 characters.</source>
        <translation>过长：最多 200 个字符。</translation>
    </message>
    <message>
        <source>Choose WeCom Group, WeCom Account or both.</source>
        <translation>请选择企业微信群、企业微信成员，或两者都选。</translation>
    </message>
    <message>
        <source>Add at least one row, or switch this section off.</source>
        <translation>请至少添加一行，或关闭此部分。</translation>
    </message>
    <message>
        <source>Not a usable address. Copy the whole URL, beginning with https://.</source>
        <translation>地址无效。请复制以 https:// 开头的完整地址。</translation>
    </message>
    <message>
        <source>Use https: plain http is for this machine (127.0.0.1) only.</source>
        <translation>请使用 https：http 仅可用于本机（127.0.0.1）。</translation>
    </message>
    <message>
        <source>Belongs to another server than the API base URL. Use the same scheme, host and port in both.</source>
        <translation>与 API 基础地址不是同一服务器。两者的协议、主机和端口须一致。</translation>
    </message>
    <message>
        <source>Not the URL of a robot: its path is /cgi-bin/webhook/send. Copy it again from the group robot.</source>
        <translation>不是群机器人的地址：路径应为 /cgi-bin/webhook/send。请从群机器人处重新复制。</translation>
    </message>
    <message>
        <source>The key is missing: the URL ends in ?key=… Copy it again from the group robot.</source>
        <translation>缺少 key：地址应以 ?key=… 结尾。请从群机器人处重新复制。</translation>
    </message>
    <message>
        <source>Must be a whole number above 0, such as 1000002 (App Management, the app&apos;s page).</source>
        <translation>必须是大于 0 的整数，例如 1000002（见“应用管理”中的应用详情页）。</translation>
    </message>
    <message>
        <source>Not an account: 1 to 64 letters, digits and _ - @ . beginning with a letter or digit. Take it from Contacts, not the display name.</source>
        <translation>不是有效的成员账号：1 至 64 个字母、数字或 _ - @ . ，且以字母或数字开头。请使用通讯录中的账号，而非姓名。</translation>
    </message>
    <message>
        <source>Not a proxy: write http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>代理无效：请写作 http://主机:端口 或 socks5://主机:端口。</translation>
    </message>
    <message>
        <source>Write the whole path, beginning with /.</source>
        <translation>请填写以 / 开头的完整路径。</translation>
    </message>
    <message>
        <source>Not readable as JSON, at line:column %1.</source>
        <translation>不是有效的 JSON，位于 行:列 %1。</translation>
    </message>
    <message>
        <source>Unknown format; this version reads %1.</source>
        <translation>格式未知；本版本支持 %1。</translation>
    </message>
    <message>
        <source>Unknown key. Check its spelling, or remove it.</source>
        <translation>未知的键。请检查拼写或将其删除。</translation>
    </message>
    <message>
        <source>This key is required.</source>
        <translation>此键必填。</translation>
    </message>
    <message>
        <source>Wrong type; expected: %1.</source>
        <translation>类型错误；应为：%1。</translation>
    </message>
    <message>
        <source>Unknown value; possible: %1.</source>
        <translation>值无效；可用：%1。</translation>
    </message>
    <message>
        <source>The name %1 stands in this file twice.</source>
        <translation>名称 %1 在文件中出现两次。</translation>
    </message>
    <message>
        <source>Left out, and none is stored for %1. Write it here, or as {&quot;env&quot;: &quot;NAME&quot;}.</source>
        <translation>未填写，且 %1 没有已保存的值。请在此填写，或写作 {&quot;env&quot;: &quot;NAME&quot;}。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>环境变量 %1 未设置。</translation>
    </message>
    <message>
        <source>Encrypted: set TOCSIN_PASSPHRASE to the passphrase of the export.</source>
        <translation>已加密：请将 TOCSIN_PASSPHRASE 设为导出时的口令。</translation>
    </message>
    <message>
        <source>The passphrase in TOCSIN_PASSPHRASE does not open it.</source>
        <translation>TOCSIN_PASSPHRASE 中的口令无法解密。</translation>
    </message>
    <message>
        <source>The service is not valid.</source>
        <translation>服务无效。</translation>
    </message>
    <message>
        <source>Another service has this name. Choose a different one.</source>
        <translation>已有同名的服务，请换一个名称。</translation>
    </message>
    <message>
        <source>Another message has this name. Choose a different one.</source>
        <translation>已有同名的消息，请换一个名称。</translation>
    </message>
    <message>
        <source>There is no parameter %1. Choose one from the list.</source>
        <translation>没有参数 %1。请从列表中选择。</translation>
    </message>
    <message>
        <source>Not a time zone that this computer knows. Choose one such as Asia/Shanghai.</source>
        <translation>本机不认识此时区。请选择，例如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Neither an account nor @all. Take the account from Contacts, not the display name.</source>
        <translation>既不是账号，也不是 @all。请填写通讯录中的账号，而不是姓名。</translation>
    </message>
    <message>
        <source>At most 50 people can be mentioned. Use @all, or a smaller group.</source>
        <translation>最多可提醒 50 人。请使用 @all，或减少人数。</translation>
    </message>
    <message>
        <source>Not a usable link. Write the whole address, beginning with https:// or http://, or use {url}; other parameters may stand in it.</source>
        <translation>不是可用的链接。请填写以 https:// 或 http:// 开头的完整地址，或使用 {url}；地址中可以包含其他参数。</translation>
    </message>
    <message>
        <source>There is no parameter %1. Did you mean {%2}?</source>
        <translation>没有参数 %1。您是否想用 {%2}？</translation>
    </message>
    <message>
        <source>The message is not valid.</source>
        <translation>消息无效。</translation>
    </message>
    <message>
        <source>The schedule is not valid.</source>
        <translation>时间表无效。</translation>
    </message>
    <message>
        <source>Another schedule or holiday has this name. Choose a different one.</source>
        <translation>已有同名的时间表或节假日，请换一个名称。</translation>
    </message>
    <message>
        <source>A period lies between 00:00:00 and 23:59:59; over midnight it ends earlier than it begins.</source>
        <translation>时段须在 00:00:00 至 23:59:59 之间；跨午夜时，结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>Ends before it begins. Choose the same day or a later one.</source>
        <translation>结束早于开始。请选择同一天或更晚的日期。</translation>
    </message>
    <message>
        <source>Not a date.</source>
        <translation>不是日期。</translation>
    </message>
    <message>
        <source>There is none named %1, neither in this file nor in the database.</source>
        <translation>没有名为 %1 的项，文件和数据库中都没有。</translation>
    </message>
    <message>
        <source>Rules that are not in this file use it: %1. Change them first, or bring them in with the same file.</source>
        <translation>文件之外的规则正在使用它：%1。请先修改这些规则，或在同一文件中一并导入。</translation>
    </message>
    <message>
        <source>The rule is not valid.</source>
        <translation>规则无效。</translation>
    </message>
    <message>
        <source>Another rule has this name. Choose a different one.</source>
        <translation>已有同名的规则，请换一个名称。</translation>
    </message>
    <message>
        <source>The rule would tell nobody. Add a notification with +WeCom.</source>
        <translation>此规则不会通知任何人。请用“+企业微信”添加通知。</translation>
    </message>
    <message>
        <source>Stands there twice. Keep one of them.</source>
        <translation>重复出现，请只保留一个。</translation>
    </message>
    <message>
        <source>A holiday cannot be chosen here. Choose a standard schedule.</source>
        <translation>这里不能选择节假日，请选择标准时间表。</translation>
    </message>
    <message>
        <source>It has been deleted. Choose another one.</source>
        <translation>它已被删除，请另选一个。</translation>
    </message>
    <message>
        <source>The service has no such receiver. Choose others, or add it to the service.</source>
        <translation>该服务没有这个接收人。请另选，或把它添加到服务中。</translation>
    </message>
</context>
<context>
    <name>RangeBox</name>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The time that the list shows</source>
        <translation>列表显示的时间范围</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>ReceiversPicker</name>
    <message>
        <source>All shown</source>
        <translation>全选显示的项</translation>
    </message>
    <message>
        <source>Search receivers</source>
        <translation>搜索接收人</translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <translation>%1（群）</translation>
    </message>
    <message>
        <source>Choose a service first: it has the receivers.</source>
        <translation>请先选择服务，接收人来自服务。</translation>
    </message>
    <message>
        <source>The service has no receivers.</source>
        <translation>该服务没有接收人。</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>已选 %1 个，共 %2 个</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Delivered.</source>
        <translation>已送达。</translation>
    </message>
    <message>
        <source>WeCom refused it.</source>
        <translation>企业微信已拒绝。</translation>
    </message>
    <message>
        <source>WeCom took the message, but not for this account: it is unknown, or outside the app&apos;s visible range. Check the spelling in Contacts, and add the member to Allowed users (App Management, the app).</source>
        <translation>企业微信已接收消息，但未发给此账号：账号不存在，或不在应用的可见范围内。请在通讯录中核对账号，并在“应用管理”的应用中将该成员加入可见范围。</translation>
    </message>
    <message>
        <source>WeCom took the message, but not for this account: the member has no interface licence. Assign one in the management system.</source>
        <translation>企业微信已接收消息，但未发给此账号：该成员没有接口许可。请在管理后台分配许可。</translation>
    </message>
    <message>
        <source>The host was not found (%1). Check the API base URL, the proxy and the DNS of this machine.</source>
        <translation>找不到主机（%1）。请检查 API 基础地址、代理及本机的 DNS。</translation>
    </message>
    <message>
        <source>The connection was refused (%1). Check the API base URL and the firewall.</source>
        <translation>连接被拒绝（%1）。请检查 API 基础地址和防火墙。</translation>
    </message>
    <message>
        <source>No connection to %1 within the time limit. Check the network, the firewall and the proxy.</source>
        <translation>在时限内无法连接 %1。请检查网络、防火墙和代理。</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was complete (%1).</source>
        <translation>应答尚未完整，连接即被关闭（%1）。</translation>
    </message>
    <message>
        <source>No complete answer from %1 within the time limit.</source>
        <translation>在时限内未收到 %1 的完整应答。</translation>
    </message>
    <message>
        <source>No trusted TLS connection (%1). Check this machine&apos;s clock; for a private deployment or an inspecting proxy, name its CA file in the service.</source>
        <translation>无法建立可信的 TLS 连接（%1）。请检查本机时钟；私有部署或会检查流量的代理，需在服务中填写其 CA 文件。</translation>
    </message>
    <message>
        <source>The proxy failed (%1). Check its address, user and password in the service.</source>
        <translation>代理失败（%1）。请检查服务中代理的地址、用户名和密码。</translation>
    </message>
    <message>
        <source>The network failed (%1). Check the connection of this machine.</source>
        <translation>网络故障（%1）。请检查本机的网络连接。</translation>
    </message>
    <message>
        <source>The server answered HTTP %1 without an errcode: it is broken or not WeCom. Check the API base URL and the proxy.</source>
        <translation>服务器返回 HTTP %1 且没有 errcode：服务器故障，或不是企业微信。请检查 API 基础地址和代理。</translation>
    </message>
    <message>
        <source>The server redirected elsewhere (HTTP %1). That was not followed, for it would carry a secret there. Check the API base URL and the proxy.</source>
        <translation>服务器要求跳转（HTTP %1）。为避免泄露机密，未予跟随。请检查 API 基础地址和代理。</translation>
    </message>
    <message>
        <source>The answer was no JSON (HTTP %1), perhaps a login page of the network. It does not count as delivered. Check the proxy and the API base URL.</source>
        <translation>应答不是 JSON（HTTP %1），可能是网络登录页面，不算送达。请检查代理和 API 基础地址。</translation>
    </message>
    <message>
        <source>The answer held no errcode (HTTP %1), so it does not count as delivered. Check the API base URL.</source>
        <translation>应答中没有 errcode（HTTP %1），不算送达。请检查 API 基础地址。</translation>
    </message>
    <message>
        <source>WeCom answered gettoken without a token (HTTP %1). Try again; check the API base URL.</source>
        <translation>gettoken 的应答中没有 access_token（HTTP %1）。请重试，并检查 API 基础地址。</translation>
    </message>
    <message>
        <source>The answer of %1 was larger than 1 MiB and was not read. Check the API base URL and the proxy.</source>
        <translation>%1 的应答超过 1 MiB，未予读取。请检查 API 基础地址和代理。</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read or holds no certificate. Nothing was sent. Mend the path in the service, or use a PEM file.</source>
        <translation>CA 文件 %1 无法读取或不含证书。未发送任何内容。请在服务中更正路径，或使用 PEM 文件。</translation>
    </message>
    <message>
        <source>A secret of the service %1 is missing: the Webhook URL or the Secret. Nothing was sent. Enter it again.</source>
        <translation>服务 %1 缺少机密：Webhook 地址或 Secret。未发送任何内容。请重新填写。</translation>
    </message>
    <message>
        <source>Neither a group nor an account of the service %1. Write a group name exactly as configured, or an account, not a display name.</source>
        <translation>不是服务 %1 的群或成员账号。请填写与配置完全一致的群名称，或成员账号（非姓名）。</translation>
    </message>
    <message>
        <source>Send To of the service %1 is switched off for this receiver. Switch it on in the service.</source>
        <translation>服务 %1 对此接收者的“发送到”已关闭。请在服务中开启。</translation>
    </message>
    <message>
        <source>The service %1 is disabled. Enable it to send.</source>
        <translation>服务 %1 已停用。启用后才能发送。</translation>
    </message>
    <message>
        <source>The text is empty, and WeCom takes no empty message.</source>
        <translation>文本为空，企业微信不接收空消息。</translation>
    </message>
    <message>
        <source>Too many calls for a token: after repeated wrong secrets WeCom bans this machine&apos;s address for an hour. Check the Secret, then wait.</source>
        <translation>获取 access_token 过于频繁：多次使用错误的 Secret 后，企业微信会封禁本机 IP 一小时。请核对 Secret 后等待。</translation>
    </message>
    <message>
        <source>WeCom refused it with errcode %1, which Tocsin does not know: %2</source>
        <translation>企业微信以未知的 errcode %1 拒绝：%2</translation>
    </message>
    <message>
        <source>WeCom did not name the address it saw.</source>
        <translation>企业微信未给出其看到的 IP。</translation>
    </message>
    <message>
        <source>WeCom saw the address %1.</source>
        <translation>企业微信看到的 IP 为 %1。</translation>
    </message>
    <message>
        <source>The message may have arrived all the same.</source>
        <translation>消息仍有可能已经送达。</translation>
    </message>
    <message>
        <source>The text was longer than WeCom takes and was cut.</source>
        <translation>文本超出企业微信的长度限制，已被截断。</translation>
    </message>
    <message>
        <source>The alarm names the rule %1, and there is none of that name. Add it, or mend the name where the alarm comes from.</source>
        <translation>报警指定了规则 %1，但没有这个名称的规则。请添加该规则，或在报警来源处改正名称。</translation>
    </message>
    <message>
        <source>The alarm names the rule %1, which is disabled. Enable it.</source>
        <translation>报警指定的规则 %1 已停用。请启用它。</translation>
    </message>
</context>
<context>
    <name>RobotsModel</name>
    <message>
        <source>Name of the group chat</source>
        <translation>群聊名称</translation>
    </message>
    <message>
        <source>Stored – type or paste to replace it</source>
        <translation>已保存——输入或粘贴新值即替换</translation>
    </message>
    <message>
        <source>Paste the URL or its key</source>
        <translation>粘贴地址或其中的 key</translation>
    </message>
</context>
<context>
    <name>RuleEditDialog</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Duplicate Rule</source>
        <translation>复制规则</translation>
    </message>
    <message>
        <source>Edit Rule – %1</source>
        <translation>编辑规则 – %1</translation>
    </message>
    <message>
        <source>This rule was changed elsewhere while you were editing it. OK replaces those changes by yours.</source>
        <translation>您编辑期间，此规则已在别处被修改。点“确定”将用您的内容替换那些修改。</translation>
    </message>
    <message>
        <source>Show the changed rule</source>
        <translation>显示修改后的规则</translation>
    </message>
    <message>
        <source>This rule was deleted elsewhere while you were editing it. OK saves it as a new rule, Cancel leaves it deleted.</source>
        <translation>您编辑期间，此规则已在别处被删除。点“确定”将其保存为新规则，点“取消”则保持删除。</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Alarm Criteria</source>
        <translation>报警条件</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>RuleForms</name>
    <message>
        <source>%1 of notification %2</source>
        <translation>第 %2 项通知的%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>RuleMissing</name>
    <message>
        <source>Missing or wrong: %1</source>
        <translation>缺少或有误：%1</translation>
    </message>
</context>
<context>
    <name>RulePlansModel</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Who is told, or why nobody is</source>
        <translation>通知谁，或为什么不通知</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>不触发</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Fires</source>
        <translation>触发</translation>
    </message>
</context>
<context>
    <name>RuleReport</name>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 个</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: a card; its text takes %2 of %3 characters.</source>
        <translation>%1：卡片；正文占 %2 个字符，上限 %3。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bytes.</source>
        <translation>%1：%2 字节，上限 %3。</translation>
    </message>
    <message>
        <source>The end is cut off.</source>
        <translation>末尾会被截断。</translation>
    </message>
    <message>
        <source>Notification %1: %2</source>
        <translation>通知 %1：%2</translation>
    </message>
    <message>
        <source>Receivers: %1</source>
        <translation>接收人：%1</translation>
    </message>
    <message>
        <source>%1 is already told by rule %2.</source>
        <translation>%1 已由规则 %2 通知。</translation>
    </message>
    <message>
        <source>Switched off in the service: %1</source>
        <translation>服务中已关闭发送：%1</translation>
    </message>
    <message>
        <source>%1: %2 of %3 messages are left this minute.</source>
        <translation>%1：本分钟还可发送 %2 条，上限 %3 条。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 messages are left this hour.</source>
        <translation>%1：本小时还可发送 %2 条，上限 %3 条。</translation>
    </message>
    <message>
        <source>The next one may go at %1.</source>
        <translation>下一条最早可在 %1 发送。</translation>
    </message>
</context>
<context>
    <name>RuleSilence</name>
    <message>
        <source>Fires.</source>
        <translation>触发。</translation>
    </message>
    <message>
        <source>The alarm names another rule.</source>
        <translation>报警指定了另一条规则。</translation>
    </message>
    <message>
        <source>The rule is disabled.</source>
        <translation>规则已禁用。</translation>
    </message>
    <message>
        <source>Not for alarms of this status.</source>
        <translation>不针对此状态的报警。</translation>
    </message>
    <message>
        <source>Not for shelved alarms.</source>
        <translation>不针对已搁置的报警。</translation>
    </message>
    <message>
        <source>Not for alarms of this level.</source>
        <translation>不针对此级别的报警。</translation>
    </message>
    <message>
        <source>The path does not match.</source>
        <translation>路径不匹配。</translation>
    </message>
    <message>
        <source>The alarm is in none of the groups.</source>
        <translation>报警不属于其中任何分组。</translation>
    </message>
    <message>
        <source>Not for alarms of this type.</source>
        <translation>不针对此类型的报警。</translation>
    </message>
</context>
<context>
    <name>RuleSummary</name>
    <message>
        <source>Send &amp;Test…</source>
        <translation>发送测试(&amp;T)…</translation>
    </message>
    <message>
        <source>Send Test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Sends the notifications now, with a sample alarm, whatever the criteria and schedules say.</source>
        <translation>立即用示例报警发送这些通知，不考虑条件和时间表。</translation>
    </message>
    <message>
        <source>Notification %1: %2</source>
        <translation>第 %1 项通知：%2</translation>
    </message>
</context>
<context>
    <name>RuleTestDialog</name>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Send Test – %1</source>
        <translation>发送测试 – %1</translation>
    </message>
    <message>
        <source>A sample alarm goes to %1, whatever the criteria and schedules say. Their phones ring.</source>
        <translation>一条示例报警将发送给%1，不考虑条件和时间表。对方的手机会响。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>结果说明</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Cancelled. What was sent until then has arrived.</source>
        <translation>已取消。此前发出的已送达。</translation>
    </message>
    <message>
        <source>Delivered to all.</source>
        <translation>已全部送达。</translation>
    </message>
    <message>
        <source>Delivered to %1 of %2.</source>
        <translation>已送达 %1 个，共 %2 个。</translation>
    </message>
</context>
<context>
    <name>RuleWarning</name>
    <message>
        <source>Never fires: no alarm status is chosen.</source>
        <translation>永不触发：未选择任何报警状态。</translation>
    </message>
    <message>
        <source>Reaches nobody.</source>
        <translation>通知不到任何人。</translation>
    </message>
    <message>
        <source>The service is disabled.</source>
        <translation>服务已禁用。</translation>
    </message>
    <message>
        <source>The service does not send to some of the receivers: their section of Send To is switched off.</source>
        <translation>服务不向部分接收人发送：“发送到”中对应的部分已关闭。</translation>
    </message>
    <message>
        <source>No receiver is chosen.</source>
        <translation>未选择接收人。</translation>
    </message>
    <message>
        <source>The schedule is disabled.</source>
        <translation>时间表已禁用。</translation>
    </message>
    <message>
        <source>The schedule has ended.</source>
        <translation>时间表已结束。</translation>
    </message>
    <message>
        <source>The schedule never opens.</source>
        <translation>时间表从不开启。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 条</translation>
    </message>
    <message>
        <source>Alarms of every level</source>
        <translation>所有级别的报警</translation>
    </message>
    <message>
        <source>%1 alarms</source>
        <comment>levels</comment>
        <translation>%1级报警</translation>
    </message>
    <message>
        <source>path %1</source>
        <translation>路径 %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>分组 %1</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>类型 %1</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>无状态</translation>
    </message>
    <message>
        <source>shelved ones too</source>
        <translation>包括已搁置</translation>
    </message>
    <message>
        <source>no shelved ones</source>
        <translation>不包括已搁置</translation>
    </message>
    <message>
        <source>A notification is not complete yet.</source>
        <translation>有一项通知尚未填写完整。</translation>
    </message>
    <message>
        <source>while %1 is open</source>
        <translation>在时间表 %1 开启期间</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>while %1 is open; held until then</source>
        <translation>在时间表 %1 开启期间，否则暂存到开启</translation>
    </message>
    <message>
        <source>Reach %1 through %2 with the message %3, %4.</source>
        <translation>通过 %2 用消息 %3 通知%1，%4。</translation>
    </message>
    <message>
        <source>Held until %1, when the schedule opens.</source>
        <translation>暂存到 %1 时间表开启时发送。</translation>
    </message>
    <message>
        <source>Sent at once.</source>
        <translation>立即发送。</translation>
    </message>
    <message>
        <source>The service is disabled.</source>
        <translation>服务已禁用。</translation>
    </message>
    <message>
        <source>The service sends to none of the receivers: their section of Send To is switched off.</source>
        <translation>服务不向任何接收人发送：“发送到”中对应的部分已关闭。</translation>
    </message>
    <message>
        <source>The schedule is disabled.</source>
        <translation>时间表已禁用。</translation>
    </message>
    <message>
        <source>The schedule does not open any more.</source>
        <translation>时间表不会再开启。</translation>
    </message>
    <message>
        <source>The schedule is closed until %1.</source>
        <translation>时间表在 %1 之前关闭。</translation>
    </message>
    <message>
        <source>Nothing is left of the message for this alarm, and WeCom takes no empty text.</source>
        <translation>对这条报警而言消息为空，企业微信不接受空文本。</translation>
    </message>
    <message>
        <source>All receivers are already told by rule %1.</source>
        <translation>所有接收人已由规则 %1 通知。</translation>
    </message>
    <message>
        <source>The alarm names the rule %1, and there is none.</source>
        <translation>报警指定了规则 %1，但没有这条规则。</translation>
    </message>
    <message>
        <source>The alarm names the rule %1, and it is disabled.</source>
        <translation>报警指定了规则 %1，但它已禁用。</translation>
    </message>
    <message>
        <source>%1 is used by rules: %2.</source>
        <translation>%1 正被规则使用：%2。</translation>
    </message>
    <message>
        <source>Left without any notification: %1.</source>
        <translation>将不再有任何通知的规则：%1。</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 个群</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 个群</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 个成员</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 个成员</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <translation>%1（%2）：</translation>
    </message>
    <message>
        <source>Reach nobody: there is no notification.</source>
        <translation>不通知任何人：没有通知项。</translation>
    </message>
</context>
<context>
    <name>RulesModel</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>通知到</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Creation Time</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Notification %1: %2</source>
        <translation>第 %1 项通知：%2</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>搜索规则</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>还没有规则</translation>
    </message>
    <message>
        <source>A rule says who is told about which alarms, with which message, and when.</source>
        <translation>规则规定哪些报警在什么时候用哪条消息通知谁。</translation>
    </message>
    <message>
        <source>No rule contains what you search for.</source>
        <translation>没有规则包含要搜索的内容。</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Send &amp;Test</source>
        <translation>发送测试(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>启用(&amp;N)</translation>
    </message>
    <message>
        <source>Di&amp;sable</source>
        <translation>禁用(&amp;S)</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>%1 rules were deleted.</source>
        <translation>已删除 %1 条规则。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>推演(&amp;X)</translation>
    </message>
    <message>
        <source>There is no rule yet whose notifications could be tested. Make one first.</source>
        <translation>还没有可以测试通知的规则。请先创建规则。</translation>
    </message>
</context>
<context>
    <name>ScheduleEditDialog</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Duplicate Schedule</source>
        <translation>复制时间表</translation>
    </message>
    <message>
        <source>Edit Schedule – %1</source>
        <translation>编辑时间表 – %1</translation>
    </message>
    <message>
        <source>This schedule was changed elsewhere while you were editing it. OK replaces those changes by yours.</source>
        <translation>您编辑期间，此时间表已在别处被修改。按“确定”将以您的内容替换那些修改。</translation>
    </message>
    <message>
        <source>Show the changed schedule</source>
        <translation>显示修改后的时间表</translation>
    </message>
    <message>
        <source>This schedule was deleted elsewhere while you were editing it. OK saves it as a new schedule, Cancel leaves it deleted.</source>
        <translation>您编辑期间，此时间表已在别处被删除。按“确定”将其另存为新时间表，按“取消”则保持删除。</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>&amp;Pause on holidays</source>
        <translation>节假日暂停(&amp;P)</translation>
    </message>
    <message>
        <source>On: nothing is sent while a holiday of the list Schedules lasts, and on make-up working days at the weekend Monday&apos;s periods hold. Off: holidays change nothing. Elsewhere this is called &quot;Ignore Holiday&quot;.</source>
        <translation>勾选：在时间表列表中的节假日期间不发送任何消息；周末的调休上班日按周一的时段执行。不勾选：节假日不产生任何影响。其他软件中也称为“忽略节假日”。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>No official calendar is shipped with this program. The public holidays and make-up working days of China stand in the State Council&apos;s notice of each year: 国务院办公厅关于部分节假日安排的通知, on www.gov.cn.</source>
        <translation>本程序不附带官方日历。中国的法定节假日和调休上班日以国务院每年发布的通知为准：《国务院办公厅关于部分节假日安排的通知》，见 www.gov.cn。</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Remove day</source>
        <translation>删除日期</translation>
    </message>
    <message>
        <source>Paste days</source>
        <translation>粘贴日期</translation>
    </message>
    <message>
        <source>Saturdays and Sundays on which people work in place of a holiday. Schedules that pause on holidays then work as on a Monday.</source>
        <translation>因放假而调为上班的周六、周日。设置了“节假日暂停”的时间表在这些日期按周一执行。</translation>
    </message>
    <message>
        <source>&amp;View Schedule…</source>
        <translation>查看时间表(&amp;V)…</translation>
    </message>
    <message>
        <source>View Schedule</source>
        <translation>查看时间表</translation>
    </message>
    <message>
        <source>Shows week by week when this is open, with the holidays; nothing is saved.</source>
        <translation>按周显示何时生效，包括节假日；不会保存任何内容。</translation>
    </message>
    <message>
        <source>Before OK: %1</source>
        <translation>确定之前还需：%1</translation>
    </message>
</context>
<context>
    <name>ScheduleKind</name>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
</context>
<context>
    <name>ScheduleProblems</name>
    <message>
        <source>%1 in row %2</source>
        <translation>%1（第 %2 行）</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>SchedulesModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time Zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Creation Time</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>This computer&apos;s</source>
        <translation>本机时区</translation>
    </message>
    <message>
        <source>Changes at %1</source>
        <translation>变化时间：%1</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>Search schedules</source>
        <translation>搜索时间表</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>No schedules yet</source>
        <translation>还没有时间表</translation>
    </message>
    <message>
        <source>A schedule says when messages are sent: its periods of the week. A holiday says when schedules pause.</source>
        <translation>时间表规定何时发送消息，即一周中的时段。节假日规定时间表何时暂停。</translation>
    </message>
    <message>
        <source>No schedule contains what you search for.</source>
        <translation>没有时间表包含搜索的内容。</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View Schedule</source>
        <translation>查看时间表(&amp;V)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>启用(&amp;N)</translation>
    </message>
    <message>
        <source>Di&amp;sable</source>
        <translation>停用(&amp;S)</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>%1 schedules were deleted.</source>
        <translation>已删除 %1 个时间表。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import holidays</source>
        <translation>导入节假日(&amp;I)</translation>
    </message>
    <message>
        <source>Brings in the holidays of a calendar file (.ics). It can also be dropped on this page.</source>
        <translation>导入日历文件（.ics）中的节假日。也可将文件拖到此页面。</translation>
    </message>
    <message>
        <source>%1 holidays were imported.</source>
        <translation>已导入 %1 个节假日。</translation>
    </message>
    <message>
        <source>&amp;Disable anyway</source>
        <translation>仍然禁用(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take out of these rules and delete</source>
        <translation>从这些规则中移除并删除(&amp;T)</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Stored – type to replace it</source>
        <translation>已保存——输入新值即替换</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide what was typed</source>
        <translation>隐藏输入内容</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>显示输入内容</translation>
    </message>
</context>
<context>
    <name>SelfAlarms</name>
    <message>
        <source>%1 (%2) has reached nobody: every receiver was refused.</source>
        <translation>%1（%2）未送达任何人：所有接收人均被拒绝。</translation>
    </message>
    <message>
        <source>For five minutes nothing has reached %1, and %2 events wait.</source>
        <translation>五分钟内没有任何通知送达 %1，有 %2 条在等待。</translation>
    </message>
    <message>
        <source>%1 And %2 more like it.</source>
        <translation>%1 另有 %2 条类似情况。</translation>
    </message>
</context>
<context>
    <name>SendTestDialog</name>
    <message>
        <source>&amp;All receivers</source>
        <translation>全部接收者(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>取消发送</translation>
    </message>
    <message>
        <source>&amp;Copy results</source>
        <translation>复制结果(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Send Test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Send Test – %1</source>
        <translation>发送测试——%1</translation>
    </message>
    <message>
        <source>&amp;Receivers:</source>
        <translation>接收者(&amp;R)：</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>接收者</translation>
    </message>
    <message>
        <source>Search receivers</source>
        <translation>搜索接收者</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Test from Tocsin: if you can read this, alarms reach you here.</source>
        <translation>Tocsin 测试消息：看到此消息，说明报警可以送达此处。</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>文本(&amp;T)：</translation>
    </message>
    <message>
        <source>A test sends once and counts in WeCom&apos;s limits like an alarm.</source>
        <translation>测试只发送一次，与报警一样计入企业微信的频率限制。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收者</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>结果说明</translation>
    </message>
    <message>
        <source>WeCom Account</source>
        <translation>企业微信账号</translation>
    </message>
    <message>
        <source>WeCom Group</source>
        <translation>企业微信群</translation>
    </message>
    <message>
        <source>&amp;Send to %1 receivers</source>
        <translation>发送给 %1 个接收者(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a receiver first.</source>
        <translation>请先选择接收者。</translation>
    </message>
    <message>
        <source>Write a text first.</source>
        <translation>请先填写文本。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Delivered to all %1.</source>
        <translation>%1 个接收者全部送达。</translation>
    </message>
    <message>
        <source>Delivered to %1 of %2. The others are listed with what to do.</source>
        <translation>已送达 %1/%2。未送达的列在前面，并说明处理办法。</translation>
    </message>
    <message>
        <source>Canceled before an answer came; it may have arrived.</source>
        <translation>未等到应答即已取消，消息可能已送达。</translation>
    </message>
    <message>
        <source>Canceled. Delivered to %1 of %2.</source>
        <translation>已取消。已送达 %1/%2。</translation>
    </message>
    <message>
        <source>The results are in the clipboard.</source>
        <translation>结果已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Ser&amp;vice:</source>
        <translation>服务(&amp;V)：</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>SendingBox</name>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>Write address and port, as in 127.0.0.1:8066.</source>
        <translation>请输入地址和端口，例如 127.0.0.1:8066。</translation>
    </message>
    <message>
        <source>The window takes alarms from this computer only. For others run tocsin-dispatcher serve with TLS.</source>
        <translation>窗口只接收本机的报警。如需接收其他计算机的报警，请用 TLS 运行 tocsin-dispatcher serve。</translation>
    </message>
    <message>
        <source>Taking alarms in and sending</source>
        <translation>接收报警和发送</translation>
    </message>
    <message>
        <source>&amp;Intake address</source>
        <translation>接收地址(&amp;I)</translation>
    </message>
    <message>
        <source>Where other programs on this computer post alarms while the window sends. Counts when sending begins the next time.</source>
        <translation>由窗口发送时，本机的其他程序把报警提交到这个地址。下次开始发送时生效。</translation>
    </message>
    <message>
        <source>&amp;Keep the history for</source>
        <translation>历史记录保留(&amp;K)</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>&amp;When nobody can be reached, use the rule</source>
        <translation>无法送达任何人时使用规则(&amp;W)</translation>
    </message>
    <message>
        <source>It is told when an alarm has reached nobody, and when for five minutes nothing reaches a receiver. Best through another service than the usual one.</source>
        <translation>报警未送达任何人，或五分钟内没有任何通知送达某个接收人时，使用该规则通知。最好使用与平时不同的服务。</translation>
    </message>
    <message>
        <source>When the window that sends is &amp;closed</source>
        <translation>关闭正在发送的窗口时(&amp;C)</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Keep it in the tray</source>
        <translation>保留在托盘</translation>
    </message>
    <message>
        <source>Send without a window</source>
        <translation>无窗口继续发送</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>停止发送</translation>
    </message>
    <message>
        <source>Send “&amp;all is well” once a day through every service</source>
        <translation>每天通过每个服务发送一次“一切正常”(&amp;A)</translation>
    </message>
    <message>
        <source>So that a silent channel is noticed: whoever misses the message knows that it is broken.</source>
        <translation>以便发现通道中断：没收到这条消息就说明有故障。</translation>
    </message>
</context>
<context>
    <name>SendingControl</name>
    <message>
        <source>tocsin-dispatcher could not be started, so this window goes on sending. Is it installed?</source>
        <translation>无法启动 tocsin-dispatcher，本窗口继续发送。是否已安装？</translation>
    </message>
</context>
<context>
    <name>ServiceEditDialog</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Duplicate Service</source>
        <translation>复制服务</translation>
    </message>
    <message>
        <source>Edit Service – %1</source>
        <translation>编辑服务——%1</translation>
    </message>
    <message>
        <source>This service was changed elsewhere while you were editing it. OK replaces those changes by yours.</source>
        <translation>编辑期间，此服务已在别处被修改。点击“确定”将以您的内容覆盖那些修改。</translation>
    </message>
    <message>
        <source>Show the changed service</source>
        <translation>载入修改后的服务</translation>
    </message>
    <message>
        <source>This service was deleted elsewhere while you were editing it. OK saves it as a new service, Cancel leaves it deleted.</source>
        <translation>编辑期间，此服务已在别处被删除。点击“确定”将另存为新服务，“取消”则保持删除。</translation>
    </message>
    <message>
        <source>&amp;Take out of these rules and save</source>
        <translation>从这些规则中去掉并保存(&amp;T)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 个</translation>
    </message>
</context>
<context>
    <name>ServiceProblems</name>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>%1 in row %2</source>
        <translation>第 %2 行的%1</translation>
    </message>
    <message>
        <source>And %1 more; their cells are tinted.</source>
        <translation>另有 %1 处，已在表格中标色。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ServiceStates</name>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>problems: %L1</source>
        <translation>%L1 个问题</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>最近检查</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>最近送达</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>ServicesModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Creation Time</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>WeCom</source>
        <translation>企业微信</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>检查未通过</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>搜索服务</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>还没有服务</translation>
    </message>
    <message>
        <source>A service says through which group robots and to which accounts of WeCom alarms are sent.</source>
        <translation>服务决定报警通过哪些群机器人、发送给企业微信的哪些账号。</translation>
    </message>
    <message>
        <source>No service contains what you search for.</source>
        <translation>没有符合搜索内容的服务。</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Send &amp;Test</source>
        <translation>发送测试(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>启用(&amp;N)</translation>
    </message>
    <message>
        <source>Di&amp;sable</source>
        <translation>停用(&amp;S)</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>已删除 %1。</translation>
    </message>
    <message>
        <source>%1 services were deleted.</source>
        <translation>已删除 %1 个服务。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Finds out what is wrong with the selected services, or with all; sends no message.</source>
        <translation>检查所选服务（未选则检查全部）有何问题，不发送消息。</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>全部检查(&amp;K)</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>No service is enabled: there is nothing to check.</source>
        <translation>没有已启用的服务，无需检查。</translation>
    </message>
    <message>
        <source>&amp;Disable anyway</source>
        <translation>仍然禁用(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take out of these rules and delete</source>
        <translation>从这些规则中移除并删除(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>Another dispatcher serves this database: process %1 on %2. Stop that one first.</source>
        <translation>另一个调度程序正在使用此数据库：%2 上的进程 %1。请先停止它。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>TimeZoneBox</name>
    <message>
        <source>This computer&apos;s (%1)</source>
        <translation>本机时区（%1）</translation>
    </message>
</context>
<context>
    <name>TokensBox</name>
    <message>
        <source>%1, made %2</source>
        <translation>%1，创建于 %2</translation>
    </message>
    <message>
        <source>There is a token named %1 already.</source>
        <translation>已有名为“%1”的令牌。</translation>
    </message>
    <message>
        <source>Tokens of the intake</source>
        <translation>接收令牌</translation>
    </message>
    <message>
        <source>Programs that post alarms prove with a token that they may. Give each its own: one that is revoked counts at once no more.</source>
        <translation>提交报警的程序凭令牌证明权限。请为每个程序创建单独的令牌；撤销后立即失效。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Gateway of line 1</source>
        <translation>一号线网关</translation>
    </message>
    <message>
        <source>Crea&amp;te token</source>
        <translation>创建令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>撤销(&amp;V)</translation>
    </message>
    <message>
        <source>The new token. It is shown this once: copy it now.</source>
        <translation>新令牌只显示这一次，请立即复制。</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>C&amp;opy and hide</source>
        <translation>复制并隐藏(&amp;O)</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Alarm Notifications</source>
        <translation>报警通知</translation>
    </message>
</context>
<context>
    <name>WecomServiceForm</name>
    <message>
        <source>WeCom &amp;Group</source>
        <translation>企业微信群(&amp;G)</translation>
    </message>
    <message>
        <source>WeCom &amp;Account</source>
        <translation>企业微信账号(&amp;A)</translation>
    </message>
    <message>
        <source>Group robots</source>
        <translation>群机器人</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>添加群</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>移除群</translation>
    </message>
    <message>
        <source>Paste groups</source>
        <translation>粘贴群</translation>
    </message>
    <message>
        <source>A robot posts to every group it was added to, whatever names stand here. Several group names of one robot are joined by &amp;.</source>
        <translation>机器人会向它所在的每个群发送，与此处填写的名称无关。同一机器人的多个群名称用 &amp; 连接。</translation>
    </message>
    <message>
        <source>Webhook URL: in WeCom, click the group robot in its group. On a phone: group, Chat Information, Group Robot, the robot. Only the person who created the robot sees it.</source>
        <translation>Webhook 地址：在企业微信的群中点击该群机器人；手机端：群 → 聊天信息 → 群机器人 → 该机器人。只有创建者能看到。</translation>
    </message>
    <message>
        <source>WeCom Account</source>
        <translation>企业微信账号</translation>
    </message>
    <message>
        <source>WeCom management system: App Management, the app&apos;s page.</source>
        <translation>企业微信管理后台 → 应用管理 → 该应用的详情页。</translation>
    </message>
    <message>
        <source>On the same page, below AgentId.</source>
        <translation>在同一页面，AgentId 下方。</translation>
    </message>
    <message>
        <source>WeCom management system: My Company, Company ID at the bottom.</source>
        <translation>企业微信管理后台 → 我的企业 → 页面底部的企业ID。</translation>
    </message>
    <message>
        <source>The Account column of Contacts, not the display name. Every account must be within the app&apos;s Allowed users, and this machine&apos;s address among its trusted IPs.</source>
        <translation>通讯录中的“账号”一栏，不是显示名称。每个账号都须在应用的可见范围内，本机公网地址须在企业可信IP 中。</translation>
    </message>
    <message>
        <source>Another address only for a private WeCom deployment or the sandbox.</source>
        <translation>仅私有部署的企业微信或沙箱才需要其他地址。</translation>
    </message>
    <message>
        <source>http://HOST:PORT or socks5://HOST:PORT, with USER@ before HOST if it asks.</source>
        <translation>http://主机:端口 或 socks5://主机:端口；需要登录时在主机前加 用户名@。</translation>
    </message>
    <message>
        <source>Proxy Password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>A PEM file of further certificate authorities, where a firewall opens TLS connections.</source>
        <translation>额外的 CA 证书 PEM 文件，用于防火墙解密 TLS 连接的网络。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Send &amp;Test…</source>
        <translation>发送测试(&amp;T)…</translation>
    </message>
    <message>
        <source>Send Test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>选择 CA 证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Before OK: %1</source>
        <translation>还需填写或更正：%1</translation>
    </message>
    <message>
        <source>Sends a test with these values; nothing is saved.</source>
        <translation>按当前内容发送测试，不保存。</translation>
    </message>
    <message>
        <source>C&amp;heck…</source>
        <translation>检查(&amp;H)…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Finds out what is wrong with this service; sends no message.</source>
        <translation>检查此服务有何问题，不发送消息。</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message>
        <source>View Schedule</source>
        <translation>查看时间表</translation>
    </message>
    <message>
        <source>View Schedule – %1</source>
        <translation>查看时间表 – %1</translation>
    </message>
    <message>
        <source>&amp;Previous week</source>
        <translation>上一周(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>下一周(&amp;N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>时区：%1</translation>
    </message>
    <message>
        <source>Holiday: %1 – %2</source>
        <translation>放假：%1 至 %2</translation>
    </message>
    <message>
        <source>Make-up working days: %1</source>
        <translation>调休上班日：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>First day: %1</source>
        <translation>开始日期：%1</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>结束日期：%1</translation>
    </message>
    <message>
        <source>Pauses on holidays</source>
        <translation>节假日暂停</translation>
    </message>
    <message>
        <source>Does not pause on holidays</source>
        <translation>节假日不暂停</translation>
    </message>
</context>
<context>
    <name>WeekEditor</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Drag to add, stretch or move a period; into the next row it runs over midnight. Keys: PageUp/PageDown choose, arrows move, Shift+arrows stretch, Insert, Delete, Enter for exact times.</source>
        <translation>拖动可添加、拉长或移动时段；拖到下一行即跨越午夜。按键：PageUp/PageDown 选择，方向键移动，Shift+方向键拉长，Insert 添加，Delete 删除，Enter 输入精确时间。</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>%1, %2 to %3 on the next day</source>
        <translation>%1，%2 至次日 %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>%1, no period is chosen</source>
        <translation>%1，未选中时段</translation>
    </message>
    <message>
        <source>Drag to add a period</source>
        <translation>拖动可添加时段</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>holiday (%1)</source>
        <translation>节假日（%1）</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>未生效</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>Not skipped</source>
        <translation>取消跳过</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Five steps to the first notification. Each can be done later, and in any order; F1 helps at every field.</source>
        <translation>五步即可发出第一条通知。每一步都可以稍后进行，顺序不限；在任意字段按 F1 可获得帮助。</translation>
    </message>
    <message>
        <source>1. Add a service: through which group robots, and to which accounts, alarms go.</source>
        <translation>1. 添加服务：报警通过哪些群机器人、发送到哪些账号。</translation>
    </message>
    <message>
        <source>2. Write a message: the text that people get.</source>
        <translation>2. 编写消息：人们收到的文字。</translation>
    </message>
    <message>
        <source>3. Make a schedule: the hours in which people are told.</source>
        <translation>3. 创建时间表：在哪些时间通知。</translation>
    </message>
    <message>
        <source>4. Make a rule: who is told about which alarms.</source>
        <translation>4. 创建规则：哪些报警通知谁。</translation>
    </message>
    <message>
        <source>5. Send a test: does it arrive?</source>
        <translation>5. 发送测试：能否收到？</translation>
    </message>
    <message>
        <source>Add a &amp;service</source>
        <translation>添加服务(&amp;S)</translation>
    </message>
    <message>
        <source>Write a &amp;message</source>
        <translation>编写消息(&amp;M)</translation>
    </message>
    <message>
        <source>Make a s&amp;chedule</source>
        <translation>创建时间表(&amp;C)</translation>
    </message>
    <message>
        <source>Make a &amp;rule</source>
        <translation>创建规则(&amp;R)</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>发送测试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>WindowBox</name>
    <message>
        <source>The file %1 cannot be changed: %2</source>
        <translation>无法更改文件 %1：%2</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Show times in the time &amp;zone</source>
        <translation>显示时间所用时区(&amp;Z)</translation>
    </message>
    <message>
        <source>Date for&amp;mat</source>
        <translation>日期格式(&amp;M)</translation>
    </message>
    <message>
        <source>Of lists and charts in this window. Schedules and messages have time zones of their own.</source>
        <translation>用于此窗口的列表和图表。时间表和消息有各自的时区。</translation>
    </message>
    <message>
        <source>Start Tocsin at log&amp;in</source>
        <translation>登录时启动 Tocsin(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>There is no enabled service through which a test could be sent. Add one first.</source>
        <translation>没有已启用的服务可用于发送测试，请先添加服务。</translation>
    </message>
    <message>
        <source>%1 was checked and works. On the Failed list because of it: %L2.</source>
        <translation>“%1”检查通过，可正常使用。因它而失败的通知：%L2 条。</translation>
    </message>
    <message>
        <source>&amp;Resend what failed because of this</source>
        <translation>重新发送因此失败的通知(&amp;R)</translation>
    </message>
</context>
<context>
    <name>WorkingDaysModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>tocsin</name>
    <message>
        <source>Configures alarm notifications through WeCom.</source>
        <translation>配置通过企业微信发送的报警通知。</translation>
    </message>
    <message>
        <source>The database file (else TOCSIN_DATABASE).</source>
        <translation>数据库文件（否则取 TOCSIN_DATABASE）。</translation>
    </message>
    <message>
        <source>PostgreSQL databases are not supported yet.</source>
        <translation>暂不支持 PostgreSQL 数据库。</translation>
    </message>
</context>
</TS>
