// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/sandboxroutes.h>

#include <sandbox/sandboxcards.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype robotTextBytes = 5120; // what robots really refuse; 2048 is documented (wecom-api § 1.3)
constexpr qsizetype robotMarkdownBytes = 4096;
constexpr qsizetype appContentBytes = 2048; // cut in silence
constexpr qsizetype mostUsers = 1000;
constexpr int rootDepartment = 1;

struct Visit
{
    SandboxState &state;
    SandboxFaults &faults;
    const HttpRequest &request;
    QDateTime now;

    QString parameter(const QString &name) const { return request.query.queryItemValue(name, QUrl::FullyDecoded); }
};

RouteAnswer refused(int errcode, const QString &text, const QJsonObject &fields = {})
{
    return {errorReply(errcode, text, fields), {}};
}

QString content(const QJsonObject &message, const QString &type)
{
    return message.value(type).toObject().value("content"_L1).toString();
}

// Of the type template_card: what is wrong with it, else nothing.
std::optional<RouteAnswer> wrongCard(const QJsonObject &message)
{
    const int errcode = errcodeOfCard(message.value("template_card"_L1).toObject());
    return errcode == 0 ? std::nullopt : std::optional(refused(errcode, u"invalid template_card"_s));
}

// What was delivered: the text, or the card as it came.
void insertContent(QJsonObject &accepted, const QJsonObject &message, const QString &content)
{
    const QString type = message.value("msgtype"_L1).toString();
    accepted.insert(u"msgtype"_s, type);
    if (type == u"template_card")
        accepted.insert(type, message.value(type));
    else
        accepted.insert(u"content"_s, content);
}

// At most `limit` bytes, never half a character.
QString cutTo(const QString &text, qsizetype limit)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.size() <= limit)
        return text;
    const auto continuesCharacter = [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U; };
    while (limit > 0 && continuesCharacter(bytes[limit]))
        --limit;
    return QString::fromUtf8(bytes.left(limit));
}

RouteAnswer getToken(const Visit &visit)
{
    const QString company = visit.parameter(u"corpid"_s);
    const QString secret = visit.parameter(u"corpsecret"_s);
    if (company.isEmpty())
        return refused(41002, u"corpid missing"_s);
    if (secret.isEmpty())
        return refused(41004, u"corpsecret missing"_s);
    if (!visit.state.acceptsCompany(company))
        return refused(40013, u"invalid corpid"_s);
    if (visit.faults.strike(Fault::WrongSecret) || !visit.state.acceptsSecret(secret))
        return refused(40001, u"invalid credential"_s);
    return {okReply({{u"access_token"_s, visit.state.tokenFor(company, secret, visit.now)},
                     {u"expires_in"_s, visit.state.world.tokenLifeSeconds}}),
            {}};
}

// Of a robot's message: what is wrong with it, else nothing.
std::optional<RouteAnswer> wrongRobotMessage(const QJsonObject &message, const QString &type)
{
    if (type == u"template_card")
        return wrongCard(message);
    if (type != u"text" && type != u"markdown" && type != u"markdown_v2")
        return refused(40008, u"invalid message type"_s);
    const qsizetype limit = type == u"text" ? robotTextBytes : robotMarkdownBytes;
    const QString text = content(message, type);
    if (text.isEmpty())
        return refused(44004, u"empty content"_s);
    if (text.toUtf8().size() > limit)
        return refused(40058, u"%1.content exceed max length %2. invalid Request Parameter"_s.arg(type).arg(limit));
    return {};
}

RouteAnswer sendToRobot(const Visit &visit)
{
    const QString key = visit.parameter(u"key"_s);
    if (visit.faults.strike(Fault::RemovedRobot) || !visit.state.acceptsRobot(key))
        return refused(93000, u"invalid webhook url"_s);
    if (visit.request.method == "POST" && visit.request.body.isEmpty())
        return refused(93017, u"empty body"_s);
    const QJsonDocument document = QJsonDocument::fromJson(visit.request.body);
    if (visit.request.method != "POST" || !document.isObject())
        return refused(40058, u"invalid Request Parameter"_s);
    const QJsonObject message = document.object();
    const QString type = message.value("msgtype"_L1).toString();
    if (const auto wrong = wrongRobotMessage(message, type))
        return *wrong;
    if (!visit.state.countRobot(key, visit.now))
        return refused(45009, u"api freq out of limit"_s);
    QJsonObject accepted{{u"to"_s, u"robot"_s},
                         {u"robot"_s, u"…"_s + key.right(4)},
                         {u"mentioned_list"_s, message.value(type).toObject().value("mentioned_list"_L1).toArray()}};
    insertContent(accepted, message, content(message, type));
    return {okReply(), accepted};
}

std::optional<RouteAnswer> wrongToken(const Visit &visit)
{
    using State = SandboxState::TokenState;
    const State state = visit.state.stateOf(visit.parameter(u"access_token"_s), visit.now);
    if (state == State::Missing)
        return refused(41001, u"access_token missing"_s);
    if (state == State::Expired || visit.faults.strike(Fault::ExpiredToken))
        return refused(42001, u"access_token expired"_s);
    if (state == State::Unknown || visit.faults.strike(Fault::InvalidToken))
        return refused(40014, u"invalid access_token"_s);
    if (visit.faults.strike(Fault::UntrustedIp))
        return RouteAnswer{errorReply(60020, u"not allow to access from your ip"_s, {}, untrustedAddress), {}};
    return {};
}

std::optional<RouteAnswer> wrongAppMessage(const Visit &visit, const QJsonObject &message, const QStringList &users)
{
    const QString type = message.value("msgtype"_L1).toString();
    if (!message.value("agentid"_L1).isDouble())
        return refused(40056, u"invalid agentid, Warning: wrong json format. "_s);
    if (static_cast<qint64>(message.value("agentid"_L1).toDouble()) != visit.state.world.agentId)
        return refused(301002, u"not allow operate another agent with this accesstoken"_s);
    if (visit.state.world.isAppStopped || visit.faults.strike(Fault::StoppedApp))
        return refused(50003, u"app is disabled"_s);
    if (type == u"template_card") {
        if (auto wrong = wrongCard(message))
            return wrong;
    } else if (type != u"text" && type != u"markdown") {
        return refused(40008, u"invalid message type"_s);
    } else if (content(message, type).isEmpty()) {
        return refused(44004, u"empty content"_s);
    }
    if (users.isEmpty())
        return refused(82001, u"no receiver"_s);
    if (users.size() > mostUsers)
        return refused(40032, u"invalid userid list size"_s);
    return {};
}

RouteAnswer sendToUsers(const Visit &visit)
{
    const QJsonDocument document = QJsonDocument::fromJson(visit.request.body);
    if (visit.request.method != "POST" || !document.isObject())
        return refused(40058, u"invalid Request Parameter"_s);
    const QJsonObject message = document.object();
    const QString toUser = message.value("touser"_L1).toString();
    const QStringList users = toUser == u"@all" ? visit.state.listedUsers() : toUser.split(u'|', Qt::SkipEmptyParts);
    if (const auto wrong = wrongAppMessage(visit, message, users))
        return *wrong;
    QStringList invalid;
    QStringList unlicensed;
    QStringList reached;
    QStringList dropped;
    for (const QString &user : users) {
        if (!visit.state.knowsUser(user))
            invalid.append(user.toLower());
        else if (visit.state.world.unlicensedUsers.contains(user, Qt::CaseInsensitive))
            unlicensed.append(user.toLower());
        else
            (visit.state.countMember(user, visit.now) ? reached : dropped).append(user);
    }
    if (invalid.size() == users.size())
        return refused(81013, u"user & party & tag all invalid"_s, {{u"invaliduser"_s, invalid.join(u'|')}});
    QJsonObject accepted{{u"to"_s, u"app"_s},
                         {u"agentid"_s, visit.state.world.agentId},
                         {u"touser"_s, QJsonArray::fromStringList(reached)},
                         {u"dropped"_s, QJsonArray::fromStringList(dropped)}};
    const QString type = message.value("msgtype"_L1).toString();
    insertContent(accepted, message, cutTo(content(message, type), appContentBytes));
    return {okReply({{u"invaliduser"_s, invalid.join(u'|')},
                     {u"invalidparty"_s, u""_s},
                     {u"invalidtag"_s, u""_s},
                     {u"unlicenseduser"_s, unlicensed.join(u'|')},
                     {u"msgid"_s, u"sandbox-message"_s}}),
            accepted};
}

QJsonArray userObjects(const QStringList &accounts, qint64 department)
{
    QJsonArray users;
    for (const QString &account : accounts)
        users.append(
            QJsonObject{{u"userid"_s, account}, {u"name"_s, account}, {u"department"_s, QJsonArray{department}}});
    return users;
}

QJsonArray numbers(const QList<qint64> &values)
{
    QJsonArray array;
    for (const qint64 value : values)
        array.append(value);
    return array;
}

// The departments that the app was given itself; those below them or of a tag are not named.
QList<qint64> givenDepartments(const SandboxState &state)
{
    if (state.world.departments.isEmpty() && state.world.tags.isEmpty())
        return {rootDepartment};
    QList<qint64> given;
    for (const SandboxDepartment &department : state.world.departments) {
        const bool isOfATag =
            std::any_of(state.world.tags.cbegin(), state.world.tags.cend(),
                        [&](const SandboxTag &tag) { return tag.departments.contains(department.id); });
        if (!isOfATag && !state.department(department.parentId))
            given.append(department.id);
    }
    return given;
}

RouteAnswer agentGet(const Visit &visit)
{
    const SandboxWorld &world = visit.state.world;
    if (visit.parameter(u"agentid"_s).toLongLong() != world.agentId)
        return refused(301002, u"not allow operate another agent with this accesstoken"_s);
    QJsonArray users;
    for (const QString &user : visit.state.listedUsers())
        users.append(QJsonObject{{u"userid"_s, user}});
    QList<qint64> tags;
    for (const SandboxTag &tag : world.tags)
        tags.append(tag.id);
    const bool isStopped = world.isAppStopped || visit.faults.strike(Fault::StoppedApp);
    return {okReply({{u"agentid"_s, world.agentId},
                     {u"name"_s, world.agentName},
                     {u"square_logo_url"_s, u""_s},
                     {u"description"_s, u""_s},
                     {u"allow_userinfos"_s, QJsonObject{{u"user"_s, users}}},
                     {u"allow_partys"_s, QJsonObject{{u"partyid"_s, numbers(givenDepartments(visit.state))}}},
                     {u"allow_tags"_s, QJsonObject{{u"tagid"_s, numbers(tags)}}},
                     {u"close"_s, isStopped ? 1 : 0},
                     {u"redirect_domain"_s, u""_s},
                     {u"report_location_flag"_s, 0},
                     {u"isreportenter"_s, 0},
                     {u"home_url"_s, u""_s}}),
            {}};
}

RouteAnswer agentList(const Visit &visit)
{
    const SandboxWorld &world = visit.state.world;
    const QJsonObject agent{{u"agentid"_s, world.agentId}, {u"name"_s, world.agentName}, {u"square_logo_url"_s, u""_s}};
    return {okReply({{u"agentlist"_s, QJsonArray{agent}}}), {}};
}

RouteAnswer userGet(const Visit &visit)
{
    const QString user = visit.parameter(u"userid"_s);
    if (!visit.state.knowsUser(user))
        return refused(60111, u"userid not found"_s);
    return {okReply({{u"userid"_s, visit.state.spelling(user)},
                     {u"name"_s, visit.state.spelling(user)},
                     {u"department"_s, QJsonArray{rootDepartment}},
                     {u"status"_s, visit.state.world.memberStatus.value(user.toLower(), 1)}}),
            {}};
}

// As WeCom does since 2022, of this department only, not of those below it.
RouteAnswer userSimpleList(const Visit &visit)
{
    const qint64 id = visit.parameter(u"department_id"_s).toLongLong();
    const bool isFlat = visit.state.world.departments.isEmpty();
    const SandboxDepartment *department = visit.state.department(id);
    if (isFlat ? id != rootDepartment : !department)
        return refused(60011, u"no privilege to access/modify contact/party/agent"_s);
    return {okReply({{u"userlist"_s, userObjects(isFlat ? visit.state.listedUsers() : department->members, id)}}), {}};
}

RouteAnswer departmentSimpleList(const Visit &visit)
{
    QJsonArray departments;
    for (const SandboxDepartment &department : visit.state.world.departments)
        departments.append(
            QJsonObject{{u"id"_s, department.id}, {u"parentid"_s, department.parentId}, {u"order"_s, 1}});
    if (departments.isEmpty())
        departments.append(QJsonObject{{u"id"_s, rootDepartment}, {u"parentid"_s, 0}, {u"order"_s, 1}});
    return {okReply({{u"department_id"_s, departments}}), {}};
}

RouteAnswer tagGet(const Visit &visit)
{
    const SandboxTag *tag = visit.state.tag(visit.parameter(u"tagid"_s).toLongLong());
    if (!tag)
        return refused(60011, u"no privilege to access/modify contact/party/agent"_s);
    QJsonArray users;
    for (const QString &member : tag->members)
        users.append(QJsonObject{{u"userid"_s, member}, {u"name"_s, member}});
    return {
        okReply({{u"tagname"_s, u"Sandbox"_s}, {u"userlist"_s, users}, {u"partylist"_s, numbers(tag->departments)}}),
        {}};
}

using Route = RouteAnswer (*)(const Visit &);

} // namespace

RouteAnswer answerRequest(SandboxState &state, SandboxFaults &faults, const HttpRequest &request, const QDateTime &now)
{
    static const QHash<QString, Route> withToken{
        {u"message/send"_s, sendToUsers},
        {u"agent/get"_s, agentGet},
        {u"agent/list"_s, agentList},
        {u"user/get"_s, userGet},
        {u"user/simplelist"_s, userSimpleList},
        {u"department/simplelist"_s, departmentSimpleList},
        {u"tag/get"_s, tagGet},
    };
    const Visit visit{state, faults, request, now};
    const QString prefix = u"/cgi-bin/"_s;
    const QString route = request.path.startsWith(prefix) ? request.path.mid(prefix.size()) : QString();
    const bool isKnown = withToken.contains(route) || route == u"gettoken" || route == u"webhook/send";
    if (!isKnown)
        return {{.status = 404, .contentType = "text/plain", .body = "no such route\n", .headers = {}, .ending = {}},
                {}};
    if (faults.strike(Fault::RateLimit))
        return refused(45009, u"api freq out of limit"_s);
    if (faults.strike(Fault::Busy))
        return refused(-1, u"system busy"_s);
    const int errcode = state.world.refusedCalls.value(route);
    if (route == u"gettoken")
        return errcode == 0 ? getToken(visit) : refused(errcode, u"refused"_s);
    if (route == u"webhook/send")
        return sendToRobot(visit);
    if (const auto wrong = wrongToken(visit))
        return *wrong;
    if (errcode != 0)
        return refused(errcode, u"refused"_s);
    return withToken.value(route)(visit);
}
