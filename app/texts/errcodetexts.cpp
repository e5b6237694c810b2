// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <texts/errcodetexts.h>

#include <QCoreApplication>
#include <QHash>

namespace texts {

namespace {

struct Meaning
{
    QList<int> errcodes;
    const char *text;
};

// Meanings: wecom-api § 1.6, 2.6, 4, 5.1, 6.5.
const QList<Meaning> meanings{
    {{-1}, QT_TRANSLATE_NOOP("Errcode", "WeCom is busy. Try again in a moment.")},
    {{6000}, QT_TRANSLATE_NOOP("Errcode", "Somebody changed the same thing at the same time. Try again.")},
    {{40001},
     QT_TRANSLATE_NOOP("Errcode",
                       "The Secret is wrong, belongs to another company or was reset, or the app is stopped. "
                       "Copy the Secret again from App Management, the app's page. Do not try again and again: "
                       "WeCom bans the address for an hour.")},
    {{40003, 60111},
     QT_TRANSLATE_NOOP("Errcode", "The account does not exist: it left, was misspelt, or is outside the app's visible "
                                  "range. Check it in Contacts and in Allowed users of the app.")},
    {{40007, 40145},
     QT_TRANSLATE_NOOP("Errcode", "The uploaded file is unknown or older than three days. Upload it again.")},
    {{40008},
     QT_TRANSLATE_NOOP("Errcode",
                       "WeCom does not know this kind of message. Report this with the errcode: the program has "
                       "to be mended.")},
    {{40009, 93018, 45001}, QT_TRANSLATE_NOOP("Errcode", "The picture or file is too large. Use a smaller one.")},
    {{40013}, QT_TRANSLATE_NOOP("Errcode", "The Company ID is wrong. Copy it from My Company, Company information.")},
    {{40014},
     QT_TRANSLATE_NOOP("Errcode",
                       "WeCom does not know the access token, and a new one did not help. Check that Secret and "
                       "Company ID belong together.")},
    {{40031, 40032},
     QT_TRANSLATE_NOOP("Errcode", "The list of accounts is not valid or too long. Check the accounts of the service.")},
    {{40033}, QT_TRANSLATE_NOOP("Errcode", "The text holds characters that WeCom refuses. Change the text.")},
    {{40056},
     QT_TRANSLATE_NOOP("Errcode", "There is no app with this AgentId. Copy it from App Management, the app's page.")},
    {{40058},
     QT_TRANSLATE_NOOP("Errcode", "WeCom does not accept the message as it is: too long, or a part of it is not valid. "
                                  "Shorten the text.")},
    {{40063, 41002, 41004, 41011, 41016, 41033},
     QT_TRANSLATE_NOOP("Errcode", "A value that WeCom needs is missing. Check Company ID, Secret and AgentId of the "
                                  "service.")},
    {{40074},
     QT_TRANSLATE_NOOP("Errcode",
                       "This kind of message cannot be marked as confidential. Report this with the errcode: "
                       "the program has to be mended.")},
    {{40094, 45034},
     QT_TRANSLATE_NOOP("Errcode", "A link is not valid: it needs a beginning such as https://. Mend the link.")},
    {{41001},
     QT_TRANSLATE_NOOP("Errcode", "The call carried no access token. Try again; check Company ID and Secret.")},
    {{42001},
     QT_TRANSLATE_NOOP("Errcode",
                       "The access token has expired, and a new one did not help. Check this machine's clock "
                       "and try again.")},
    {{42009},
     QT_TRANSLATE_NOOP("Errcode", "The token is one of a third-party provider. Use the Secret of your own app.")},
    {{42014, 42015, 42016, 42017, 42018, 42019, 42020, 42027, 42028, 42029, 42030, 42031, 42033, 42035, 42036,
      42037, 42038, 42039, 42040, 42041, 42042, 42043, 42044, 42045, 42046, 42047, 42049, 42050, 42051},
     QT_TRANSLATE_NOOP("Errcode",
                       "The card is not valid: a field is missing, too long or used twice. Shorten or complete "
                       "the message.")},
    {{42052}, QT_TRANSLATE_NOOP("Errcode", "The message is older than 24 hours and can no longer be recalled.")},
    {{43004}, QT_TRANSLATE_NOOP("Errcode", "The member has not joined through WeChat yet. The member has to do so.")},
    {{43009},
     QT_TRANSLATE_NOOP("Errcode", "The company is not verified. An administrator has to verify it in the management "
                                  "system.")},
    {{43012},
     QT_TRANSLATE_NOOP("Errcode",
                       "The app has no URL for receiving messages, which cards with buttons need. Set it on the "
                       "app's page.")},
    {{44004, 93017}, QT_TRANSLATE_NOOP("Errcode", "The text is empty. Write a text.")},
    {{45002}, QT_TRANSLATE_NOOP("Errcode", "The text is too long. Shorten it.")},
    {{45008}, QT_TRANSLATE_NOOP("Errcode", "Too many articles: at most 8.")},
    {{45009},
     QT_TRANSLATE_NOOP("Errcode",
                       "Too many messages for this minute (a robot takes 20). Wait a minute, then send again.")},
    {{45029}, QT_TRANSLATE_NOOP("Errcode", "The answer would be too large. Ask for a smaller department.")},
    {{45031},
     QT_TRANSLATE_NOOP("Errcode", "The Secret is not safe enough. Reset it on the app's page and enter the new one.")},
    {{45033, 45035}, QT_TRANSLATE_NOOP("Errcode", "Too many calls at the same time. Try again in a moment.")},
    {{46004}, QT_TRANSLATE_NOOP("Errcode", "No member has this phone number, or the app may not see the member.")},
    {{48001, 48004, 60031},
     QT_TRANSLATE_NOOP("Errcode", "The app may not use this interface. Check its rights in App Management.")},
    {{48002},
     QT_TRANSLATE_NOOP("Errcode",
                       "This Secret may not send. It is probably the Contacts sync secret: use the Secret of "
                       "the app (App Management).")},
    {{48005}, QT_TRANSLATE_NOOP("Errcode", "WeCom has abolished this interface. Update the program.")},
    {{48006},
     QT_TRANSLATE_NOOP("Errcode",
                       "WeCom withdrew the app's right, because the app was not used for long. An administrator "
                       "has to enable it again.")},
    {{48009},
     QT_TRANSLATE_NOOP("Errcode",
                       "The Contacts sync secret may no longer read members from a new address. Use the Secret "
                       "of the app.")},
    {{48010}, QT_TRANSLATE_NOOP("Errcode", "WeCom does not accept this TLS version. Update the system.")},
    {{49008},
     QT_TRANSLATE_NOOP("Errcode", "The group was dissolved. Remove the robot here, or use one of another group.")},
    {{50001},
     QT_TRANSLATE_NOOP("Errcode", "The domain is not trusted for signing in. Sending does not need it: report this.")},
    {{50002, 60011},
     QT_TRANSLATE_NOOP("Errcode", "The app has no right to this member or department. Widen its visible range (App "
                                  "Management, the app, Allowed users).")},
    {{50003}, QT_TRANSLATE_NOOP("Errcode", "The app is disabled. Enable it in App Management.")},
    {{60020},
     QT_TRANSLATE_NOOP("Errcode",
                       "It is not a trusted IP of the app. Enter it as Company's Trusted IP (App Management, "
                       "the app, at the bottom). The console offers that only after a trusted domain or a URL "
                       "for receiving messages is set. It takes about a minute.")},
    {{60021, 92000},
     QT_TRANSLATE_NOOP("Errcode", "The account is outside the app's visible range. Add it to Allowed users (App "
                                  "Management, the app).")},
    {{60140},
     QT_TRANSLATE_NOOP("Errcode", "The card can no longer be updated: its code was used or is older than 72 hours.")},
    {{81013},
     QT_TRANSLATE_NOOP("Errcode", "None of the receivers was reached: the accounts are unknown, or outside the app's "
                                  "visible range. Check them in Contacts and in Allowed users of the app.")},
    {{82001}, QT_TRANSLATE_NOOP("Errcode", "There is no receiver. Choose at least one.")},
    {{82002, 82003}, QT_TRANSLATE_NOOP("Errcode", "Too many departments or tags: at most 100.")},
    {{82004}, QT_TRANSLATE_NOOP("Errcode", "WeCom refuses the text, because it could harm a client. Change the text.")},
    {{82101, 82102},
     QT_TRANSLATE_NOOP("Errcode",
                       "The card cannot be updated for these receivers: the list is empty, or they did not get "
                       "it.")},
    {{85006}, QT_TRANSLATE_NOOP("Errcode", "The list of trusted IPs is too long. Remove some in the app's page.")},
    {{85007}, QT_TRANSLATE_NOOP("Errcode", "The trusted IP is not a valid address. Mend it in the app's page.")},
    {{86008}, QT_TRANSLATE_NOOP("Errcode", "The group chat was not created by this app. Use the app that created it.")},
    {{93000},
     QT_TRANSLATE_NOOP("Errcode",
                       "The Webhook URL is wrong, or the robot was removed from its group. Copy the URL again "
                       "from the group robot, or add a new robot.")},
    {{93001},
     QT_TRANSLATE_NOOP("Errcode", "Pushing messages into this group is not allowed. Ask the group's owner or an "
                                  "administrator.")},
    {{93004}, QT_TRANSLATE_NOOP("Errcode", "The robot is disabled. Enable it in the group, or ask an administrator.")},
    {{93006, 93008},
     QT_TRANSLATE_NOOP("Errcode",
                       "The group is not valid for this robot, or the robot is not in it. Add the robot to the "
                       "group again.")},
    {{301002},
     QT_TRANSLATE_NOOP("Errcode",
                       "Secret and AgentId belong to different apps. Copy both from the same app's page (App "
                       "Management).")},
    {{301007}, QT_TRANSLATE_NOOP("Errcode", "The company was dissolved or banned in WeCom. Ask an administrator.")},
    {{301036}, QT_TRANSLATE_NOOP("Errcode", "The account was already changed once and cannot be changed again.")},
};

const QHash<int, const char *> &byErrcode()
{
    static const QHash<int, const char *> table = [] {
        QHash<int, const char *> hash;
        for (const Meaning &meaning : meanings) {
            for (const int errcode : meaning.errcodes)
                hash.insert(errcode, meaning.text);
        }
        return hash;
    }();
    return table;
}

} // namespace

QString errcodeText(int errcode)
{
    const char *text = byErrcode().value(errcode);
    return text ? QCoreApplication::translate("Errcode", text) : QString();
}

QList<int> knownErrcodes()
{
    return byErrcode().keys();
}

} // namespace texts
