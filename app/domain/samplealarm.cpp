// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/samplealarm.h>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString sampleUrl = u"https://scada.example/alarm/line1/tank3"_s;

template <typename Words>
int longestOf(const Words &words)
{
    const auto isShorter = [](const QString &left, const QString &right) {
        return left.toUtf8().size() < right.toUtf8().size();
    };
    return static_cast<int>(std::max_element(words.cbegin(), words.cend(), isShorter) - words.cbegin());
}

void setState(Alarm &alarm, AlarmState state)
{
    alarm.active = state == AlarmState::ActiveUnacked || state == AlarmState::ActiveAcked;
    alarm.acked = state == AlarmState::ActiveAcked || state == AlarmState::ClearedAcked;
    alarm.ackUser = alarm.acked ? u"ZhangSan"_s : QString();
}

} // namespace

Alarm sampleAlarm(Language language, const QDateTime &eventTime, AlarmLevel level, AlarmState state)
{
    const bool isChinese = language == Language::Chinese;
    Alarm alarm;
    alarm.path = isChinese ? u"一号线/三号罐/温度"_s : u"Line1/Tank3/Temperature"_s;
    alarm.name = isChinese ? u"温度过高"_s : u"High temperature"_s;
    alarm.id = alarm.path + u'#' + alarm.name;
    alarm.description =
        isChinese ? u"三号罐温度高于 80 °C 上限。"_s : u"The temperature of tank 3 is above its limit of 80 °C."_s;
    alarm.type = u"limit"_s;
    alarm.level = level;
    alarm.value = u"86.4"_s;
    setState(alarm, state);
    alarm.groups = {isChinese ? u"一号线"_s : u"Line 1"_s};
    alarm.eventTime = eventTime;
    alarm.url = sampleUrl;
    return alarm;
}

QString longDescription(Language language)
{
    if (language == Language::Chinese)
        return u"三号罐温度持续高于 80 °C 上限，已超过十分钟。请当班操作员立即到现场确认：检查冷却水阀门是否开启、"
               "循环泵是否运行、夹套进出口压差是否正常；如温度继续上升，请停止进料并切换到备用冷却回路，同时通知"
               "工艺工程师和设备维修人员。未经许可不得擅自修改报警上限。处理完成后，请在系统中确认报警，并在交接班"
               "记录中写明原因、处理措施和恢复时间，以便下一班继续观察。如两小时内再次报警，请按应急预案上报车间主任。"_s;
    return u"The temperature of tank 3 has been above its limit of 80 °C for more than ten minutes. The operator on "
           "duty goes there now: check that the cooling water valve is open and the circulation pump is running. If "
           "the temperature keeps rising, stop the feed, switch to the spare cooling circuit and call maintenance."_s;
}

Alarm worstCaseAlarm(Language language, const QDateTime &eventTime)
{
    const QChar widest = u'报'; // three bytes, as nearly all Chinese
    const DeliveredWords &words = deliveredWords(language);
    Alarm alarm;
    alarm.path = QString(128, widest);
    alarm.name = QString(64, widest);
    alarm.id = alarm.path;
    alarm.description = QString(512, widest);
    alarm.type = QString(32, widest);
    alarm.level = static_cast<AlarmLevel>(longestOf(words.levels));
    alarm.value = QString(32, widest);
    setState(alarm, static_cast<AlarmState>(longestOf(words.states)));
    alarm.ackUser = QString(64, u'x');
    alarm.shelved = words.yes.toUtf8().size() >= words.no.toUtf8().size();
    alarm.eventTime = eventTime;
    alarm.url = sampleUrl + u'/' + QString(512 - 1 - sampleUrl.size(), u'x');
    return alarm;
}
