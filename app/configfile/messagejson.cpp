// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <configfile/messagejson.h>

using namespace Qt::Literals::StringLiterals;

Message messageFromJson(JsonFields &fields)
{
    Message message;
    if (fields.requiredText(u"type"_s) != u"wecom" && fields.has(u"type"_s))
        fields.note(u"type"_s, ConfigProblemKind::UnknownValue, u"wecom"_s);
    message.name = fields.requiredText(u"name"_s);
    message.description = fields.text(u"description"_s);
    const QStringList formats{nameOf(MessageFormat::Text), nameOf(MessageFormat::Markdown),
                              nameOf(MessageFormat::Card)};
    message.format = *messageFormatNamed(fields.word(u"format"_s, formats, nameOf(message.format)));
    const QStringList languages{nameOf(Language::English), nameOf(Language::Chinese)};
    message.language = *languageNamed(fields.word(u"language"_s, languages, nameOf(message.language)));
    message.timeZone = fields.text(u"timezone"_s);
    message.content = fields.requiredText(u"content"_s);
    message.mentions = fields.texts(u"mentions"_s);
    message.link = fields.text(u"link"_s);
    fields.refuseUnknownKeys();
    return message;
}

QJsonObject messageToJson(const Message &message)
{
    QJsonObject object{
        {u"type"_s, u"wecom"_s},
        {u"name"_s, message.name},
        {u"description"_s, message.description},
        {u"format"_s, nameOf(message.format)},
        {u"language"_s, nameOf(message.language)},
        {u"content"_s, message.content},
        {u"mentions"_s, QJsonArray::fromStringList(message.mentions)},
        {u"link"_s, message.link},
    };
    if (!message.timeZone.isEmpty())
        object.insert(u"timezone"_s, message.timeZone);
    return object;
}

QString jsonPath(const MessageProblem &problem)
{
    switch (problem.field) {
    case MessageField::Name:
        return u"name"_s;
    case MessageField::Description:
        return u"description"_s;
    case MessageField::Format:
        return u"format"_s;
    case MessageField::Language:
        return u"language"_s;
    case MessageField::TimeZone:
        return u"timezone"_s;
    case MessageField::Content:
        return u"content"_s;
    case MessageField::Mentions:
        return problem.row < 0 ? u"mentions"_s : u"mentions/%1"_s.arg(problem.row);
    case MessageField::Link:
        return u"link"_s;
    }
    Q_UNREACHABLE();
}
